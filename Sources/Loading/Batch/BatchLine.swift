package import Articles

/// An article of a batch: one line of NDJSON, `{"id", "text" | "html", "title"?, "outlet"?, "url"?,
/// "published"?}`. What these leave open, members with other names tell, as in a file.
package struct BatchLine: Sendable {
  /// The JSON of the id as it was written; `null` where there is none.
  package let id: [UInt8]
  /// The article; `text` came through unchanged.
  package let article: Article
  /// Whether the text was taken out of a page or put together, so that it is new to the asker.
  package let hasNewText: Bool

  /// Reads a line.
  ///
  /// - Parameters:
  ///   - line: the line without its line break.
  ///   - number: its number, from 1.
  /// - Throws: `RecordError`, which bears the id if the line got that far.
  package init(_ line: [UInt8], number: Int) throws(RecordError) {
    var fields = Fields()
    func error(_ reason: RecordError.Reason) -> RecordError {
      RecordError(id: fields.record.id, line: number, reason: reason)
    }
    do throws(JSONError) {
      try fields.read(line)
    } catch let flaw {
      throw error(.malformed(flaw, line: line))
    }
    if let wrong = fields.wrongType { throw error(.notString(wrong)) }
    id = if case .json(let id) = fields.record.id { id } else { Array("null".utf8) }
    let input = LoadInput(
      bytes: fields.text ?? fields.html ?? line,
      origin: Article.Provenance.standardInput,
      name: ArticleName.make(from: String(decoding: id, as: UTF8.self))
    )
    let found: Article?
    do throws(LoadError) {
      found = try Self.article(of: fields, in: input)
    } catch let failure {
      throw error(.load(failure))
    }
    guard var article = found else { throw error(.noText) }
    article.provenance.notes += fields.record.notes
    article.provenance.record = nil
    self.article = article
    hasNewText = article.text.bytes != fields.text ?? fields.record.text
  }

  /// The article of a line; nil where nothing in it is a text.
  private static func article(
    of fields: Fields,
    in input: LoadInput
  ) throws(LoadError) -> Article? {
    guard input.bytes.count <= Loading.byteLimit else {
      let count = input.bytes.count
      throw .tooLarge(origin: input.origin, bytes: count, limit: Loading.byteLimit)
    }
    let known = fields.record.metadata
    if fields.text != nil {
      let text = ArticleText(validating: input.bytes)
      guard let text, !Paragraphs.trimmed(text.span, in: input.bytes).isEmpty else {
        throw .empty(origin: "the text")
      }
      return Article(
        plainText: text,
        name: input.name,
        known: known,
        from: "the line",
        provenance: input.provenance(format: "text")
      )
    }
    guard fields.html != nil else {
      return fields.record.article(named: input.name, format: "text", in: input)
    }
    return try HTMLLoader().articles(from: input).first.map { page in
      var page = page
      page.metadata = known.filled(from: page.metadata)
      return page
    }
  }

  /// The members of a line that mean something.
  private struct Fields {
    /// The members that hold whatever others say.
    var text: [UInt8]?
    var html: [UInt8]?
    /// What the others say.
    var record = NewsRecord()
    /// The name of a member whose value should be a string and isn't.
    var wrongType: String?

    /// Takes in the members of a line; what was read before an error is kept.
    mutating func read(_ line: [UInt8]) throws(JSONError) {
      var others = RecordReader(textField: nil)
      try JSONReader.read(line) { (reader) throws(JSONError) in
        try reader.object { (name, reader) throws(JSONError) in
          switch String(decoding: name, as: UTF8.self) {
          case "id":
            let next = reader.nextByte
            if let id = try RecordReader.id(&reader) {
              record.take(id, rank: -1)
            } else if next != UInt8(ascii: "n") {
              wrongType = "id"
            }
          case "text": text = try string(&reader, "text")
          case "html": html = try string(&reader, "html")
          case "published":
            if let words = try RecordReader.words(&reader) {
              record.take(words, for: .published, rank: -1)
            }
          default: try others.readMember(name, of: &record, &reader)
          }
        }
        // As in a file's record, what is empty leaves the page to be read.
        if html != nil, text?.trimmedASCII.isEmpty == true { text = nil }
        if reader.replacedCount > 0 { record.notes.append(JSONReader.replacementNote) }
      }
    }

    private mutating func string(
      _ reader: inout JSONReader,
      _ name: String
    ) throws(JSONError) -> [UInt8]? {
      let value = try reader.value()
      if value.stringBytes == nil, value != .null { wrongType = name }
      return value.stringBytes
    }
  }
}
