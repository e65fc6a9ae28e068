import CommandLanguage

/// Characters with styles and widths, ready to be laid out; no control character among them.
struct StyledText {
  /// A character on the terminal.
  struct Glyph {
    let character: Character
    /// Columns it takes.
    let width: Int
    let style: Run.Style
  }

  private(set) var glyphs: [Glyph] = []
  /// Columns it takes on one line.
  private(set) var width = 0

  /// Text of one style, on one line.
  init(_ text: String = "", _ style: Run.Style = .plain) {
    append(text, style)
  }

  /// Runs on one line, each with the marks of its style close to its words.
  init(_ runs: [Run], marks: StyleMarks) {
    for run in runs.merged {
      let (open, close) = marks.around(run)
      let words = run.text.drop { $0 == " " }
      let end = words.lastIndex { $0 != " " }.map(words.index(after:)) ?? words.startIndex
      let marked = words[..<end].isEmpty ? "" : open + words[..<end] + close
      append(run.text[..<words.startIndex] + marked + words[end...], run.style)
    }
  }

  /// Adds text at the end; its control characters are shown, its line breaks become spaces.
  mutating func append(_ text: String, _ style: Run.Style = .plain) {
    for character in text.showingControls(keepingLines: false) {
      append(Glyph(character: character, width: character.displayWidth, style: style))
    }
  }

  /// Adds other text at the end.
  mutating func append(_ other: StyledText) {
    glyphs += other.glyphs
    width += other.width
  }

  /// Adds spaces up to a width.
  mutating func pad(to target: Int) {
    if width < target { append(String(repeating: " ", count: target - width)) }
  }

  /// The text with spaces before it, up to a width.
  func aligned(right target: Int) -> StyledText {
    var text = StyledText(String(repeating: " ", count: max(0, target - width)))
    text.append(self)
    return text
  }

  /// The text in lines of at most so many columns, broken at spaces, between wide characters and,
  /// where a word is longer than a line, inside it. Spaces are taken together. Without a limit it
  /// is one line.
  ///
  /// - Parameters:
  ///   - limit: how many columns a line may take.
  ///   - keepsAddresses: whether a web address longer than that has a line of its own, too long, so
  ///     that it can be clicked and copied.
  /// - Returns: the lines, at least one.
  func wrapped(to limit: Int?, keepingAddresses keepsAddresses: Bool = false) -> [StyledText] {
    var wrapping = Wrapping(
      limit: limit.map { max(1, $0) } ?? .max,
      keepsAddresses: keepsAddresses
    )
    for glyph in glyphs { wrapping.add(glyph) }
    return wrapping.finished()
  }

  /// The characters without their styles.
  var characters: String { String(glyphs.map(\.character)) }

  fileprivate mutating func append(_ glyph: Glyph) {
    glyphs.append(glyph)
    width += glyph.width
  }
}

extension StyledText {
  /// Whether it begins as a web address does.
  fileprivate var isAddress: Bool {
    ["http://", "https://"].contains { start in
      start.elementsEqual(glyphs.prefix(start.count).map(\.character))
    }
  }
}

/// Fills lines greedily.
private struct Wrapping {
  let limit: Int
  let keepsAddresses: Bool
  private var lines: [StyledText] = []
  private var line = StyledText()
  private var space: StyledText.Glyph?
  private var word = StyledText()

  init(limit: Int, keepsAddresses: Bool) {
    self.limit = limit
    self.keepsAddresses = keepsAddresses
  }

  mutating func add(_ glyph: StyledText.Glyph) {
    if glyph.character == " " {
      endWord()
      if line.width > 0, space == nil { space = glyph }
    } else {
      if glyph.width == 2 { endWord() }
      word.append(glyph)
      if glyph.width == 2 { endWord() }
    }
  }

  /// The lines, at least one.
  mutating func finished() -> [StyledText] {
    endWord()
    if line.width > 0 || lines.isEmpty { lines.append(line) }
    return lines
  }

  private mutating func endWord() {
    guard !word.glyphs.isEmpty else { return }
    defer {
      word = StyledText()
      space = nil
    }
    if line.width + (space == nil ? 0 : 1) + word.width <= limit {
      if let space { line.append(space) }
      line.append(word)
      return
    }
    endLine()
    if keepsAddresses, word.isAddress {
      line = word
      return
    }
    for glyph in word.glyphs {
      if line.width + glyph.width > limit { endLine() }
      line.append(glyph)
    }
  }

  private mutating func endLine() {
    if line.width > 0 { lines.append(line) }
    line = StyledText()
  }
}
