package import Articles

/// An article of a batch: one line of NDJSON, `{"id", "text" | "html", "title"?, "outlet"?, "url"?,
/// "published"?}`. Members with other names are passed over.
package struct BatchLine: Sendable {
  /// The JSON of the id as it was written; `null` where there is none.
  package let id: [UInt8]
  /// The article; `text` came through unchanged.
  package let article: Article
  /// Whether the article was made from a page, so that its text is new to the asker.
  package let isFromHTML: Bool

  /// Reads a line.
  ///
  /// - Parameter line: the line without its line break.
  /// - Throws: `BatchError`, which bears the id if the line got that far.
  package init(_ line: [UInt8]) throws(BatchError) {
    let fields: Fields
    do {
      fields = try Fields(line)
    } catch {
      throw BatchError(id: Self.null, reason: .malformed(error, line: line))
    }
    id = fields.id
    let known = Article.Metadata(
      title: fields.title,
      outlet: fields.outlet,
      published: fields.published,
      url: fields.url
    )
    if let wrong = fields.wrongType { throw BatchError(id: id, reason: .notString(wrong)) }
    if let text = fields.text {
      article = try Self.article(of: text, known: known, id: id)
      isFromHTML = false
    } else if let page = fields.html {
      article = try Self.article(ofPage: page, known: known, id: id)
      isFromHTML = true
    } else {
      throw BatchError(id: id, reason: .noText)
    }
  }

  private static let null = Array("null".utf8)
  private static let origin = Article.Provenance.standardInput

  private static func article(
    of bytes: [UInt8],
    known: Article.Metadata,
    id: [UInt8]
  ) throws(BatchError) -> Article {
    guard bytes.count <= Loading.byteLimit else {
      let (count, limit) = (bytes.count, Loading.byteLimit)
      throw BatchError(
        id: id,
        reason: .load(.tooLarge(origin: origin, bytes: count, limit: limit))
      )
    }
    let text = ArticleText(validating: bytes)
    guard let text, !Paragraphs.trimmed(text.span, in: bytes).isEmpty else {
      throw BatchError(id: id, reason: .load(.empty(origin: "the text")))
    }
    return Article(
      plainText: text,
      name: ArticleName.make(from: String(decoding: id, as: UTF8.self)),
      known: known,
      from: "the line",
      provenance: Article.Provenance(origin: origin, format: "text", byteCount: bytes.count)
    )
  }
}

extension BatchLine {
  private static func article(
    ofPage page: [UInt8],
    known: Article.Metadata,
    id: [UInt8]
  ) throws(BatchError) -> Article {
    let name = String(decoding: id, as: UTF8.self)
    let input = LoadInput(bytes: page, origin: origin, name: name)
    do throws(LoadError) {
      guard page.count <= Loading.byteLimit else {
        throw .tooLarge(origin: origin, bytes: page.count, limit: Loading.byteLimit)
      }
      guard var article = try HTMLLoader().articles(from: input).first else {
        throw .empty(origin: origin)
      }
      article.metadata = known.filled(from: article.metadata)
      return article
    } catch {
      throw BatchError(id: id, reason: .load(error))
    }
  }

  /// The members of a line that mean something.
  private struct Fields {
    var id = BatchLine.null
    var text: [UInt8]?
    var html: [UInt8]?
    var title: String?
    var outlet: String?
    var url: String?
    var published: String?
    /// The name of a member whose value should be a string and isn't.
    var wrongType: String?

    init(_ line: [UInt8]) throws(JSONError) {
      var fields = Fields()
      try JSONReader.read(line) { (reader) throws(JSONError) in
        try reader.object { (name, reader) throws(JSONError) in
          let name = String(decoding: name, as: UTF8.self)
          if name == "id" {
            let (value, raw) = try reader.rawValue()
            fields.takeID(value, raw: raw)
          } else {
            fields.take(try reader.value(), named: name)
          }
        }
      }
      self = fields
    }

    private init() {}

    private mutating func takeID(_ value: JSONValue, raw: [UInt8]) {
      switch value {
      case .string, .number, .null: id = raw
      case .boolean, .array, .object: wrongType = "id"
      }
    }

    private mutating func take(_ value: JSONValue, named name: String) {
      switch name {
      case "text": text = string(value, name)
      case "html": html = string(value, name)
      case "title": title = words(value, name)
      case "outlet": outlet = words(value, name)
      case "url": url = words(value, name)
      case "published": published = words(value, name)
      default: break
      }
    }

    private mutating func words(_ value: JSONValue, _ name: String) -> String? {
      string(value, name).map { String(decoding: $0, as: UTF8.self) }
    }

    private mutating func string(_ value: JSONValue, _ name: String) -> [UInt8]? {
      if let bytes = value.stringBytes { return bytes }
      if value != .null { wrongType = name }
      return nil
    }
  }
}
