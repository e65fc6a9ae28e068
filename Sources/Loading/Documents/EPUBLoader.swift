import Articles

/// Reads e-books: newspapers and magazines as EPUB, articles saved by reading services.
package struct EPUBLoader: Loader {
  /// No book gives more chapters.
  private let chapterLimit: Int

  /// Makes the loader.
  package init() {
    self.init(chapterLimit: 2_000)
  }

  init(chapterLimit: Int) {
    self.chapterLimit = chapterLimit
  }

  package let format = "epub"
  package let summary = "EPUB: an article a chapter that has a text."
  package let endings = ["epub"]

  /// A chapter of fewer words is a cover, a list of contents or a notice.
  private static let chapterWords = 40
  /// The chapters together unpack to no more, in bytes.
  private static let totalLimit = 128 << 20

  /// Whether a zip file begins with the type of an e-book.
  package func recognizes(_ input: LoadInput) -> Bool {
    ZipArchive.isArchive(input.bytes, of: "application/epub+zip")
  }

  /// An article a chapter, in the order of reading.
  ///
  /// - Throws: `malformed`, `refused`, `noArticle`.
  package func records(from input: LoadInput) throws(LoadError) -> [LoadedRecord] {
    let archive = try ZipArchive(input, format: "an e-book")
    let package = PackageListener()
    let container = ContainerListener()
    if let xml = try archive.contents(of: "META-INF/container.xml") {
      _ = XMLReader.read(xml, into: container)
    }
    guard let path = container.path, let xml = try archive.contents(of: path) else {
      throw .malformed(
        origin: input.origin,
        format: "an e-book",
        reason: "it doesn't say where its chapters are"
      )
    }
    _ = XMLReader.read(xml, into: package)
    var texts: [MarkedText] = []
    var total = 0
    for chapter in package.chapters.prefix(chapterLimit) {
      guard let page = try archive.contents(of: Self.path(chapter, beside: path)) else { continue }
      total += page.count
      guard total <= Self.totalLimit else {
        throw .refused(
          origin: input.origin,
          reason: "its chapters unpack to more than \(Self.totalLimit >> 20) MB"
        )
      }
      let text = MarkupFragment.text(of: page)
      if text.wordCount >= Self.chapterWords { texts.append(text) }
    }
    guard !texts.isEmpty else {
      throw .noArticle(origin: input.origin, reason: "no chapter of the e-book has a text")
    }
    let records = texts.indices.map { index in
      LoadedRecord.success(
        article(texts[index], at: index, of: texts.count, book: package.metadata, in: input)
      )
    }
    let hasMore = package.chapters.count > chapterLimit
    return hasMore ? records + [.tooMany(limit: chapterLimit)] : records
  }

  private func article(
    _ text: MarkedText,
    at index: Int,
    of count: Int,
    book: Article.Metadata,
    in input: LoadInput
  ) -> Article {
    var known = book
    var text = text
    var provenance = input.provenance(format: format)
    if count == 1, let title = book.title {
      text.lead(with: title)
    } else {
      // The book's title is a newspaper's name and day; the chapter's heading is the article's.
      known.outlet = book.outlet ?? book.title
      known.title = text.leadingHeading
      provenance.particulars = book.title.map { ["Chapter \(index + 1) of ‘\($0)’."] } ?? []
    }
    return text.article(
      named: input.name(ofArticle: index, of: count),
      known: known,
      from: "the e-book",
      provenance: provenance
    )
  }

  /// The path in the archive of an address that the package at `base` names.
  static func path(_ address: [UInt8], beside base: String) -> String {
    var bare = address.prefix { $0 != UInt8(ascii: "#") && $0 != UInt8(ascii: "?") }
    var decoded: [UInt8] = []
    while let byte = bare.popFirst() {
      let digits = bare.prefix(2)
      if byte == UInt8(ascii: "%"), digits.count == 2,
        let value = UInt8(String(decoding: digits, as: UTF8.self), radix: 16)
      {
        decoded.append(value)
        bare = bare.dropFirst(2)
      } else {
        decoded.append(byte)
      }
    }
    var parts = base.split(separator: "/").dropLast().map(String.init)
    for part in String(decoding: decoded, as: UTF8.self).split(separator: "/") {
      if part == ".." {
        _ = parts.popLast()
      } else if part != "." {
        parts.append(String(part))
      }
    }
    return parts.joined(separator: "/")
  }
}

extension MarkedText {
  /// The words of the first heading, if it stands among the first blocks.
  var leadingHeading: String? {
    blocks.prefix(3).first { $0.kind == .headline || $0.kind == .subhead }.map {
      String(decoding: bytes[$0.span.lowerBound..<$0.span.upperBound], as: UTF8.self)
    }
  }
}

/// Finds where the package of an e-book lies.
private final class ContainerListener: XMLListener {
  private(set) var path: String?

  func start(_ name: XMLName, _ attributes: [String: [UInt8]]) {
    guard name.local == "rootfile", path == nil, let value = attributes["full-path"] else { return }
    path = String(decoding: value, as: UTF8.self)
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) {}

  func end(_ name: XMLName) {}
}

/// Gathers the metadata and the order of reading of an e-book's package.
private final class PackageListener: XMLListener {
  /// Addresses of the chapters in the order of reading, beside the package.
  var chapters: [[UInt8]] { order.compactMap { addresses[$0] } }
  /// What the package says of the book.
  var metadata: Article.Metadata { properties.metadata }

  private let properties = OfficeProperties()
  private var addresses: [[UInt8]: [UInt8]] = [:]
  private var order: [[UInt8]] = []

  func start(_ name: XMLName, _ attributes: [String: [UInt8]]) {
    properties.start(name, attributes)
    switch name.local {
    case "item":
      let type = String(decoding: attributes["media-type"] ?? [], as: UTF8.self)
      let isNavigation = (attributes["properties"] ?? []).starts(with: "nav".utf8)
      guard type.contains("html"), !isNavigation, let id = attributes["id"] else { return }
      addresses[id] = attributes["href"]
    case "itemref": if let id = attributes["idref"] { order.append(id) }
    default: break
    }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) { properties.text(bytes) }

  func end(_ name: XMLName) { properties.end(name) }
}
