/// What stands before the cursor: the word at hand and the pipeline it belongs to.
///
/// Found by one pass over the text that never fails: an unfinished command is what it is for.
struct CompletionContext {
  /// A word, or a text in quotes.
  struct Word {
    /// Where it begins, an opening quote included.
    var start: Int
    var end: Int
    /// Its characters without quotes; escapes are left as they stand.
    var text: String
    /// The quote it is in.
    var quote: UInt8?
  }

  /// The words of each stage of the innermost open pipeline, the one at the cursor left out.
  let stages: [[Word]]
  /// Where that pipeline begins, and where its last pipe stands.
  let pipelineStart: Int
  let lastPipe: Int?
  /// The word at the cursor; empty after a blank.
  let current: Word
  /// Whether the cursor stands in a comment.
  let isInComment: Bool
  /// The names that the text gives values to, sorted: `let`, `for` and parameters.
  let names: [String]

  /// Goes through the text before the cursor.
  init(_ text: String) {
    var scan = CompletionScan(text)
    scan.run()
    let innermost = scan.innermost
    stages = innermost.stages
    pipelineStart = innermost.start
    lastPipe = innermost.lastPipe
    current = scan.wordAtEnd
    isInComment = scan.isInComment
    names = scan.names.sorted()
  }
}

/// The pass over the text.
private struct CompletionScan {
  /// A pipeline that is not finished where the pass has got to.
  struct Open {
    var stages: [[CompletionContext.Word]] = [[]]
    var start: Int
    var lastPipe: Int?
    /// Whether line breaks end its statements: at the top and in braces.
    var isBlock = true
    /// The quote around it: `"...$(` goes back into a text when it is closed.
    var quoteStart: Int?
  }

  private let bytes: [UInt8]
  private var index = 0
  private var open = [Open(start: 0)]
  private var word: CompletionContext.Word?
  /// Where a statement begins if no pipe follows on this line.
  private var lineStart: Int?
  private(set) var isInComment = false
  private(set) var names: Set<String> = []

  init(_ text: String) {
    bytes = Array(text.utf8)
  }

  mutating func run() {
    while index < bytes.count {
      if let quote = word?.quote { inQuote(quote) } else { outsideQuote() }
    }
  }

  var innermost: Open {
    if let lineStart { return Open(start: lineStart) }
    return open[open.count - 1]
  }

  var wordAtEnd: CompletionContext.Word {
    guard var last = word else { return .init(start: bytes.count, end: bytes.count, text: "") }
    last.end = bytes.count
    last.text = slice(last.quote == nil ? last.start : last.start + 1, last.end)
    return last
  }

  private func slice(_ from: Int, _ to: Int) -> String {
    String(decoding: bytes[min(from, to)..<to], as: UTF8.self)
  }

  private mutating func inQuote(_ quote: UInt8) {
    let byte = bytes[index]
    if byte == .backslash, quote == .doubleQuote {
      index = min(index + 2, bytes.count)
    } else if byte == quote {
      index += 1
      endWord()
    } else if byte == .dollar, quote == .doubleQuote, index + 1 < bytes.count,
      bytes[index + 1] == .openingParenthesis
    {
      index += 2
      open.append(Open(start: index, isBlock: false, quoteStart: word?.start))
      word = nil
    } else {
      index += 1
    }
  }

  private mutating func outsideQuote() {
    let byte = bytes[index]
    beginLine(with: byte)
    switch byte {
    case .space, .tab, .comma, .newline, .carriageReturn, .semicolon: endWord()
    case .bar:
      endWord()
      open[open.count - 1].lastPipe = index
      open[open.count - 1].stages.append([])
    case .openingParenthesis, .openingBrace, .openingBracket:
      endWord()
      open.append(Open(start: index + 1, isBlock: byte == .openingBrace))
    case .closingParenthesis, .closingBrace, .closingBracket:
      endWord()
      close()
    case .hash where word == nil:
      while index < bytes.count, bytes[index] != .newline { index += 1 }
      isInComment = index == bytes.count
      return
    case .backslash:
      escape()
      return
    case .singleQuote where isApostrophe: break
    case .doubleQuote, .singleQuote:
      // `--option="..."` keeps the option as a word of its own.
      endWord()
      word = .init(start: index, end: index, text: "", quote: byte)
    default:
      beginWord()
    }
    if byte == .semicolon { restart(at: index + 1) }
    if byte == .newline || byte == .carriageReturn { endLine() }
    index += 1
  }

  // MARK: - Words

  /// Whether a quote here stands inside a word; behind a variable it opens a text.
  private var isApostrophe: Bool {
    guard let word, bytes.isApostrophe(at: index) else { return false }
    let name = bytes[word.start..<index].reversed().prefix {
      $0.isNameByte || $0 == .hyphen || $0 == .point
    }
    return index - name.count == word.start || bytes[index - name.count - 1] != .dollar
  }

  private mutating func beginWord() {
    if word == nil { word = .init(start: index, end: index, text: "") }
  }

  private mutating func endWord() {
    guard var ended = word else { return }
    ended.end = index
    ended.text =
      ended.quote == nil ? slice(ended.start, index) : slice(ended.start + 1, index - 1)
    word = nil
    add(ended)
  }

  private mutating func add(_ ended: CompletionContext.Word) {
    let stage = open[open.count - 1].stages.count - 1
    let words = open[open.count - 1].stages[stage]
    let isNamed = words.count == 1 && (words[0].text == "let" || words[0].text == "for")
    if isNamed || isInParameters && words.last?.text != "=",
      let first = ended.text.utf8.first, first.isNameByte, !first.isDigit
    {
      names.insert(ended.text)
    }
    open[open.count - 1].stages[stage].append(ended)
  }

  /// Whether the parenthesis at hand is the one after `def NAME`.
  private var isInParameters: Bool {
    guard open.count > 1, bytes[open[open.count - 1].start - 1] == .openingParenthesis,
      let outer = open[open.count - 2].stages.last
    else { return false }
    return outer.count == 2 && outer[0].text == "def"
  }

  /// The character behind a backslash belongs to the word; a line break is a blank.
  private mutating func escape() {
    if index + 1 < bytes.count, bytes[index + 1] == .newline {
      endWord()
    } else {
      beginWord()
    }
    index = min(index + 2, bytes.count)
  }

  // MARK: - Pipelines

  /// A line break ends a statement unless it stands after a pipe or inside a parenthesis.
  private mutating func endLine() {
    let innermost = open[open.count - 1]
    if innermost.isBlock, !(innermost.stages.last?.isEmpty ?? true) { lineStart = index + 1 }
  }

  /// The first character of a line decides: a pipe goes on with the statement before.
  private mutating func beginLine(with byte: UInt8) {
    guard let start = lineStart,
      ![.space, .tab, .newline, .carriageReturn, .hash].contains(byte)
    else { return }
    lineStart = nil
    if byte != .bar { restart(at: start) }
  }

  private mutating func restart(at start: Int) {
    let innermost = open[open.count - 1]
    open[open.count - 1] = Open(
      start: start,
      isBlock: innermost.isBlock,
      quoteStart: innermost.quoteStart
    )
  }

  private mutating func close() {
    guard open.count > 1 else { return }
    let closed = open.removeLast()
    if let quoteStart = closed.quoteStart {
      word = .init(start: quoteStart, end: index, text: "", quote: .doubleQuote)
    } else {
      add(.init(start: closed.start - 1, end: index + 1, text: "("))
    }
  }
}
