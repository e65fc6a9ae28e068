import Articles

/// The lines such as `Title: ...` that a file may begin with.
struct MetadataLines {
  /// What they say.
  private(set) var metadata = Article.Metadata()
  /// Their blocks: the value of a title, subtitle or byline, or else the whole line.
  private(set) var blocks: [Block] = []
  /// The offset of the first byte after them.
  private(set) var end = 0

  private enum Field {
    case title, subtitle, outlet, published, byline, url, other
  }

  /// What the first line may begin with, in lower case.
  private static let keys: [(key: Phrase, field: Field)] = [
    ("title", .title), ("headline", .title), ("outlet", .outlet), ("publication", .outlet),
    ("date", .published), ("published", .published), ("publication date", .published),
    ("date published", .published), ("byline", .byline), ("url", .url),
  ]
  /// What they may go on with; a headline can begin so ("Newspaper: ..."), thus no first line.
  private static let laterKeys: [(key: Phrase, field: Field)] = [
    ("subtitle", .subtitle), ("subhead", .subtitle), ("standfirst", .subtitle), ("dek", .subtitle),
    ("publisher", .outlet), ("newspaper", .outlet), ("source", .outlet), ("site", .outlet),
    ("pubdate", .published), ("author", .byline), ("authors", .byline), ("writer", .byline),
    ("by", .byline), ("link", .url), ("address", .url), ("web address", .url), ("updated", .other),
    ("section", .other), ("language", .other), ("keywords", .other), ("tags", .other),
    ("accessed", .other), ("location", .other),
  ]
  /// No such line is longer, in bytes.
  private static let limit = 1_000

  /// Reads the lines that the text begins with; blank lines may stand among them.
  init(_ bytes: [UInt8]) {
    var lineStart = 0
    var keys = Self.keys
    while lineStart < bytes.count {
      let lineEnd = bytes[lineStart...].prefix(Self.limit + 1).firstIndex {
        $0 == ASCII.newline || $0 == ASCII.carriageReturn
      }
      let stop = lineEnd ?? bytes.count
      guard stop - lineStart <= Self.limit else { break }
      let span = Paragraphs.trimmed(Span(lineStart, stop), in: bytes)
      if !span.isEmpty {
        guard let (field, value) = Self.parse(bytes, span, keys) else { break }
        if blocks.isEmpty { keys += Self.laterKeys }
        add(field, value: value, line: span, in: bytes)
        end = stop
      }
      lineStart = stop + 1
    }
  }

  private static func parse(
    _ bytes: [UInt8],
    _ span: Span,
    _ keys: [(key: Phrase, field: Field)]
  ) -> (Field, Span)? {
    let line = bytes[span.lowerBound..<span.upperBound]
    guard let colon = line.prefix(24).firstIndex(of: UInt8(ascii: ":")) else { return nil }
    let key = line[..<colon].map(ASCII.lowercased)
    let value = Paragraphs.trimmed(Span(colon + 1, span.upperBound), in: bytes)
    guard !value.isEmpty, let known = keys.first(where: { $0.key.bytes == key }) else { return nil }
    return (known.field, value)
  }

  private mutating func add(_ field: Field, value: Span, line: Span, in bytes: [UInt8]) {
    let words = String(decoding: bytes[value.lowerBound..<value.upperBound], as: UTF8.self)
    var block = Block(kind: .other, span: line)
    switch field {
    case .title:
      if metadata.title == nil { block = Block(kind: .headline, span: value) }
      metadata.title = metadata.title ?? words
    case .subtitle:
      block = Block(kind: .subhead, span: value)
    case .byline:
      block = Block(kind: .byline, span: value)
      metadata.byline = metadata.byline ?? PageByline.names(of: words)
    case .outlet:
      metadata.outlet = metadata.outlet ?? words
    case .published:
      metadata.published = metadata.published ?? words
    case .url:
      metadata.url = metadata.url ?? words
    case .other:
      break
    }
    blocks.append(block)
  }

  /// Makes the title's line an ordinary metadata line, because the headline follows.
  mutating func yieldHeadline(in bytes: [UInt8]) {
    guard let index = blocks.firstIndex(where: { $0.kind == .headline }) else { return }
    var start = blocks[index].span.lowerBound
    while start > 0, !(0x0A...0x0D).contains(bytes[start - 1]) { start -= 1 }
    let line = Span(start, blocks[index].span.upperBound)
    blocks[index] = Block(kind: .other, span: Paragraphs.trimmed(line, in: bytes))
  }
}
