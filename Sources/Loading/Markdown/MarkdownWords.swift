/// The words of a run of Markdown, without its marks: emphasis, links, code, tags.
struct MarkdownWords {
  /// No run of code, and no text or address of a link, is longer, in bytes.
  private static let spanLimit = 4_000

  private let source: [UInt8]
  private var index = 0
  private var words: [UInt8] = []

  /// The words of a run of text within a block.
  static func plain(_ source: [UInt8]) -> [UInt8] {
    var reader = MarkdownWords(source: source)
    reader.read()
    return reader.words
  }

  private init(source: [UInt8]) {
    self.source = source
  }

  private mutating func read() {
    while index < source.count {
      let byte = source[index]
      switch byte {
      case UInt8(ascii: "\\") where index + 1 < source.count && Self.isMark(source[index + 1]):
        words.append(source[index + 1])
        index += 2
      case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"): emphasis(byte)
      case UInt8(ascii: "`"): code()
      case UInt8(ascii: "!") where next == UInt8(ascii: "["):
        index += 1
        link()
      case UInt8(ascii: "["): link()
      case UInt8(ascii: "<"): tag()
      case UInt8(ascii: "&"): entity()
      default:
        words.append(byte)
        index += 1
      }
    }
  }

  private var next: UInt8? { index + 1 < source.count ? source[index + 1] : nil }

  private static func isMark(_ byte: UInt8) -> Bool {
    byte > 0x20 && byte < 0x7F && !ASCII.isWord(byte)
  }

  /// A run of emphasis marks is dropped where it touches a word; a single tilde or a mark between
  /// spaces is itself, and so is an underscore inside a word.
  private mutating func emphasis(_ mark: UInt8) {
    let run = source[index...].prefix { $0 == mark }.count
    let before = index > 0 ? source[index - 1] : ASCII.space
    let after = index + run < source.count ? source[index + run] : ASCII.space
    let isInside = ASCII.isWord(before) && ASCII.isWord(after)
    let isLoose = ASCII.isSpace(before) && ASCII.isSpace(after)
    let isPlain = isLoose || (mark == 0x5F && isInside) || (mark == 0x7E && run != 2) || run > 3
    if isPlain { words += source[index..<index + run] }
    index += run
  }

  private mutating func code() {
    let run = source[index...].prefix { $0 == UInt8(ascii: "`") }.count
    var end = index + run
    while end < min(source.count, index + Self.spanLimit) {
      let closing = source[end...].prefix { $0 == UInt8(ascii: "`") }.count
      if closing == run {
        words += source[index + run..<end]
        index = end + run
        return
      }
      end += max(1, closing)
    }
    words += source[index..<index + run]
    index += run
  }

  /// `[text](address)`, `[text][name]`, `[^note]`, or brackets that are just brackets.
  private mutating func link() {
    guard let close = closing(UInt8(ascii: "]"), of: UInt8(ascii: "["), from: index) else {
      words.append(source[index])
      index += 1
      return
    }
    let inner = Array(source[index + 1..<close])
    let after = close + 1 < source.count ? source[close + 1] : nil
    if inner.first == UInt8(ascii: "^") {
      index = close + 1
    } else if after == UInt8(ascii: "("),
      let end = closing(UInt8(ascii: ")"), of: UInt8(ascii: "("), from: close + 1)
    {
      words += Self.plain(inner)
      index = end + 1
    } else if after == UInt8(ascii: "["),
      let end = closing(UInt8(ascii: "]"), of: UInt8(ascii: "["), from: close + 1)
    {
      words += Self.plain(inner)
      index = end + 1
    } else {
      words.append(source[index])
      index += 1
    }
  }

  /// The place of the bracket that closes the one at `start`.
  private func closing(_ closer: UInt8, of opener: UInt8, from start: Int) -> Int? {
    var depth = 0
    for place in start..<min(source.count, start + Self.spanLimit) {
      if source[place] == opener { depth += 1 }
      if source[place] == closer { depth -= 1 }
      if depth == 0 { return place }
      if depth > 8 { return nil }
    }
    return nil
  }

  /// No tag is longer, in bytes.
  private static let tagLimit = 800

  /// `<https://...>` is its address; other tags say nothing.
  private mutating func tag() {
    let rest = source[(index + 1)...].prefix(Self.tagLimit)
    guard let first = rest.first, ASCII.isLetter(first) || first == 0x2F || first == 0x21,
      let close = rest.firstIndex(of: UInt8(ascii: ">"))
    else {
      words.append(source[index])
      index += 1
      return
    }
    let inner = source[index + 1..<close]
    let isAddress = inner.contains(0x3A) || inner.contains(0x40)
    if isAddress, !inner.contains(where: ASCII.isSpace) { words += inner }
    index = close + 1
  }

  private mutating func entity() {
    let name = source[(index + 1)...].prefix(10)
    guard let end = name.firstIndex(of: UInt8(ascii: ";")), end > index + 1 else {
      words.append(source[index])
      index += 1
      return
    }
    words += MarkupFragment.words(of: Array("x".utf8) + source[index...end]).dropFirst()
    index = end + 1
  }
}
