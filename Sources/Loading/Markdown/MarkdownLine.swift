/// One line of Markdown by what it begins with.
enum MarkdownLine {
  case blank
  /// `## Heading`: its rank and text.
  case heading(rank: Int, text: ArraySlice<UInt8>)
  /// `===` or `---` under a heading; the second may be a rule instead.
  case underline(rank: Int)
  /// `***`: a line across the page.
  case rule
  /// `> text`
  case quote(ArraySlice<UInt8>)
  /// `- text`, `1. text`
  case item(ArraySlice<UInt8>)
  /// ` ``` `: begins and ends code.
  case fence(UInt8)
  /// `[name]: address`
  case definition
  /// `| cell | cell |`
  case row([ArraySlice<UInt8>])
  case text(ArraySlice<UInt8>)

  /// Looks at a line without its line break.
  init(_ line: ArraySlice<UInt8>) {
    let bare = line.trimmedASCII
    guard let first = bare.first else {
      self = .blank
      return
    }
    if let rank = Self.underlineRank(bare) {
      self = .underline(rank: rank)
    } else if Self.isRule(bare) {
      self = .rule
    } else if let heading = Self.heading(bare) {
      self = heading
    } else if first == UInt8(ascii: ">") {
      self = .quote(bare.dropFirst().trimmedASCII)
    } else if let item = Self.item(bare) {
      self = .item(item)
    } else if bare.starts(with: "```".utf8) || bare.starts(with: "~~~".utf8) {
      self = .fence(first)
    } else if Self.isDefinition(bare) {
      self = .definition
    } else if first == UInt8(ascii: "|"), bare.count > 1, bare.last == UInt8(ascii: "|") {
      self = .row(bare.split(separator: UInt8(ascii: "|")).map(\.trimmedASCII))
    } else {
      self = .text(bare)
    }
  }

  private static func underlineRank(_ bare: ArraySlice<UInt8>) -> Int? {
    guard let first = bare.first, bare.count > 1, bare.allSatisfy({ $0 == first }) else {
      return nil
    }
    switch first {
    case UInt8(ascii: "="): return 1
    case UInt8(ascii: "-"): return 2
    default: return nil
    }
  }

  private static func isRule(_ bare: ArraySlice<UInt8>) -> Bool {
    guard let first = bare.first, [0x2A, 0x2D, 0x5F].contains(first) else { return false }
    return bare.count { $0 == first } > 2 && bare.allSatisfy { $0 == first || ASCII.isSpace($0) }
  }

  private static func heading(_ bare: ArraySlice<UInt8>) -> MarkdownLine? {
    let rank = bare.prefix { $0 == UInt8(ascii: "#") }.count
    guard (1...6).contains(rank) else { return nil }
    let rest = bare.dropFirst(rank)
    guard let blank = rest.first, ASCII.isSpace(blank) else { return nil }
    var text = rest.trimmedASCII
    while text.last == UInt8(ascii: "#") { text = text.dropLast() }
    return .heading(rank: rank, text: text.trimmedASCII)
  }

  private static func item(_ bare: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    var rest = bare
    if let mark = rest.first, [0x2A, 0x2B, 0x2D].contains(mark) {
      rest = rest.dropFirst()
    } else {
      let digits = rest.prefix(while: ASCII.isDigit).count
      guard (1...4).contains(digits) else { return nil }
      rest = rest.dropFirst(digits)
      guard let mark = rest.first, mark == 0x2E || mark == 0x29 else { return nil }
      rest = rest.dropFirst()
    }
    guard let blank = rest.first, ASCII.isSpace(blank) else { return nil }
    let text = rest.trimmedASCII
    // A box to tick is no word of the item.
    for box in ["[ ] ", "[x] ", "[X] "] where text.starts(with: box.utf8) {
      return text.dropFirst(box.utf8.count)
    }
    return text
  }

  private static func isDefinition(_ bare: ArraySlice<UInt8>) -> Bool {
    guard bare.first == UInt8(ascii: "["), let close = bare.firstIndex(of: UInt8(ascii: "]")),
      close - bare.startIndex < 200, close + 1 < bare.endIndex
    else { return false }
    return bare[close + 1] == UInt8(ascii: ":") && bare.dropFirst().first != UInt8(ascii: "^")
  }
}
