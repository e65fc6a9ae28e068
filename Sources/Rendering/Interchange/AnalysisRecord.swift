package import Articles

/// What `lede analyze` says of one article, under the schema `lede.analysis/1`
/// (`docs/schema/lede.analysis-1.schema.json`).
package struct AnalysisRecord: Sendable {
  private let id: ArticleID
  private let document: Document
  private let gaps: [Finding]
  private let framing: [Finding]
  private let includesText: Bool

  /// Collects what is written; framing without a place in the text is left out.
  package init(
    id: ArticleID,
    document: Document,
    gaps: [Finding],
    framing: [Finding],
    includesText: Bool
  ) {
    self.id = id
    self.document = document
    self.gaps = gaps
    self.framing = framing
    self.includesText = includesText
  }

  /// Appends the record as one JSON object. Offsets become Unicode code points; everything keeps
  /// the order of the document's layers.
  ///
  /// - Returns: where the id stands among the bytes written.
  @discardableResult
  package func write(to writer: inout JSONWriter) -> Range<Int> {
    let map = CodePointMap(document.text)
    writer.beginObject()
    writer.key("schema")
    writer.string("lede.analysis/1")
    let place = writer.member("id", id)
    if let record = document.article.provenance.record { writer.member("record", record) }
    writer.metadata(document.article.metadata)
    let notes = document.article.provenance.notes
    if !notes.isEmpty { writer.array("notes", notes) { $0.string($1) } }
    if includesText {
      writer.key("text")
      writer.string(utf8: document.text.bytes)
    }
    writer.array("blocks", document.article.blocks) { $0.block($1, map) }
    writer.array("sentences", document.sentences) { $0.sentence($1, map) }
    writer.array("attributions", document.attributions) { $0.attribution($1, map) }
    writer.array("speakers", document.speakers.enumerated()) { writer, entry in
      writer.speaker(entry.element, id: entry.offset, map)
    }
    writer.array("framing", framing.filter { $0.span != nil }) { $0.framing($1, map) }
    writer.array("gaps", gaps) { $0.gap($1, map) }
    writer.endObject()
    return place
  }
}

/// What `lede analyze` says of an article that it could not read.
package struct AnalysisFailure: Sendable, Equatable {
  private let id: ArticleID?
  private let record: ArticleID?
  private let code: String
  private let message: String
  private let line: Int?

  /// Collects what is written; the id is nil where the line's could not be read, the record's own where
  /// a file gives none, the line (counted from 1) where the input has none.
  package init(
    id: ArticleID?,
    record: ArticleID? = nil,
    code: String,
    message: String,
    line: Int?
  ) {
    self.id = id
    self.record = record
    self.code = code
    self.message = message
    self.line = line
  }

  /// Appends the failure as one JSON object.
  ///
  /// - Returns: where the id stands among the bytes written.
  @discardableResult
  package func write(to writer: inout JSONWriter) -> Range<Int> {
    writer.beginObject()
    let place = writer.member("id", id)
    if let record { writer.member("record", record) }
    writer.key("error")
    writer.beginObject()
    writer.key("code")
    writer.string(code)
    writer.key("message")
    writer.string(message)
    writer.key("line")
    writer.integer(line)
    writer.endObject()
    writer.endObject()
    return place
  }
}
