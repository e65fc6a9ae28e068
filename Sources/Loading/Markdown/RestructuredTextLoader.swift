package import Articles

/// Reads reStructuredText: its text without its marks.
package struct RestructuredTextLoader: ArticleLoader {
  /// Makes the loader.
  package init() {}

  package let format = "restructuredtext"
  package let summary = "reStructuredText: headings, fields, lists and quotations by their marks."
  package let endings = ["rst", "rest"]

  /// Its marks are too much like those of plain text, so that only the name tells.
  package func recognizes(_ input: LoadInput) -> Bool { false }

  /// The one article of the text.
  ///
  /// - Throws: `LoadError` of the decoding, or `empty`.
  package func articles(from input: LoadInput) throws(LoadError) -> [Article] {
    let decoded = try DecodedText(input.bytes, origin: input.origin)
    let found = RestructuredBlocks(decoded.text.bytes.withoutMark.textLines)
    guard !found.text.isEmpty else { throw .empty(origin: input.origin) }
    return [
      found.text.article(
        named: ArticleName.make(from: input.name),
        known: found.metadata,
        from: "the fields at its top",
        provenance: input.provenance(format: format, notes: decoded.notes)
      )
    ]
  }
}

/// Gathers the blocks of reStructuredText.
struct RestructuredBlocks {
  /// The text and its blocks.
  private(set) var text = MarkedText()
  /// What the fields at its beginning say.
  private(set) var metadata = Article.Metadata()

  private var pending: [ArraySlice<UInt8>] = []
  private var kind = BlockKind.body
  private var isInDirective = false

  /// Reads lines without their line breaks.
  init(_ lines: [ArraySlice<UInt8>]) {
    for line in lines {
      let bare = line.trimmedASCII
      let isIndented = line.first.map(ASCII.isSpace) == true
      if isInDirective, isIndented || bare.isEmpty { continue }
      isInDirective = false
      if bare.isEmpty {
        flush()
      } else if bare.starts(with: ".. ".utf8) || bare.elementsEqual("..".utf8) {
        flush()
        isInDirective = true
      } else if Self.isRuler(bare) {
        // Above a heading, under one, or between two parts.
        endHeading()
      } else if pending.isEmpty, let field = Self.field(bare) {
        take(field)
      } else if pending.isEmpty, case .item(let words) = MarkdownLine(bare) {
        kind = .list
        pending.append(words)
      } else {
        if case .item(let words) = MarkdownLine(bare), kind == .list {
          flush()
          kind = .list
          pending.append(words)
          continue
        }
        if pending.isEmpty, isIndented { kind = .quote }
        pending.append(bare)
      }
    }
    flush()
  }

  /// A line of one mark repeated at least three times.
  private static func isRuler(_ bare: ArraySlice<UInt8>) -> Bool {
    guard let first = bare.first, bare.count > 2, "=-~^\"'#*+.:_`".utf8.contains(first) else {
      return false
    }
    return bare.allSatisfy { $0 == first }
  }

  /// Takes one pending line for a heading; what else is pending ends.
  private mutating func endHeading() {
    guard kind == .body, pending.count == 1, let heading = pending.first else { return flush() }
    pending = []
    let isHeadline = !text.blocks.contains { $0.kind == .headline || $0.kind == .body }
    text.append(Self.plain(Array(heading)), as: isHeadline ? .headline : .subhead)
  }

  /// `:Date: 3 May 2024`
  private static func field(_ bare: ArraySlice<UInt8>) -> (name: [UInt8], value: String)? {
    guard bare.first == UInt8(ascii: ":"),
      let colon = bare.dropFirst().firstIndex(of: UInt8(ascii: ":")),
      colon - bare.startIndex < 40, let value = bare[(colon + 1)...].trimmedText
    else { return nil }
    return (bare[(bare.startIndex + 1)..<colon].map(ASCII.lowercased), value)
  }

  private mutating func take(_ field: (name: [UInt8], value: String)) {
    switch String(decoding: field.name, as: UTF8.self) {
    case "title": metadata.title = metadata.title ?? field.value
    case "author", "authors": metadata.byline = metadata.byline ?? field.value
    case "date", "published": metadata.published = metadata.published ?? field.value
    case "organization", "outlet", "publisher": metadata.outlet = metadata.outlet ?? field.value
    case "url", "address", "link": metadata.url = metadata.url ?? field.value
    default: break
    }
  }

  private mutating func flush() {
    defer { (pending, kind) = ([], .body) }
    text.append(Self.plain(Array(pending.joined(separator: [ASCII.space]))), as: kind)
  }

  /// Words without marks: `text <address>`_ is its text, ``code`` and *emphasis* are their words.
  private static func plain(_ source: [UInt8]) -> [UInt8] {
    var words: [UInt8] = []
    var index = 0
    while index < source.count {
      let byte = source[index]
      let rest = source[(index + 1)...].prefix(2_000)
      if byte == UInt8(ascii: "`"), rest.first == byte {
        index += 2
      } else if byte == UInt8(ascii: "`"), let close = rest.firstIndex(of: byte), close > index + 1
      {
        let inner = source[index + 1..<close]
        let end = inner.firstIndex(of: UInt8(ascii: "<")) ?? inner.endIndex
        words += inner[..<end].trimmedASCII
        index = close + 1
        while index < source.count, source[index] == UInt8(ascii: "_") { index += 1 }
      } else if byte == UInt8(ascii: "`") || byte == UInt8(ascii: "*") {
        index += 1
      } else {
        words.append(byte)
        index += 1
      }
    }
    return words
  }
}
