import Articles

/// Gathers the paragraphs of an office document out of its XML.
protocol OfficeListener: XMLListener {
  /// The text and its blocks.
  var text: MarkedText { get }
  /// What was left out, a sentence each.
  var notes: [String] { get }
}

/// A zip file with a text in one member and what is known of it in another.
struct OfficeDocument {
  /// What it is, for errors: "a Word document".
  let kind: String
  /// The loader's format.
  let format: String
  /// The path of the member with the text.
  let text: String
  /// The path of the member with title, writer and date.
  let properties: String

  /// The article of a document.
  ///
  /// - Parameters:
  ///   - input: the zip file.
  ///   - listener: a listener that has heard nothing.
  /// - Returns: one article; of a damaged document what could be read.
  /// - Throws: `malformed`, `refused`, `empty`.
  func articles(
    from input: LoadInput,
    through listener: some OfficeListener
  ) throws(LoadError) -> [Article] {
    let archive = try ZipArchive(input, format: kind)
    guard let xml = try archive.contents(of: text) else {
      throw .malformed(origin: input.origin, format: kind, reason: "‘\(text)’ is not in it")
    }
    let damage = XMLReader.read(xml, into: listener)
    guard !listener.text.isEmpty else {
      guard let damage else { throw .empty(origin: input.origin) }
      throw .malformed(
        origin: input.origin,
        format: kind,
        reason: "in its text \(damage.reason)"
      )
    }
    var notes = listener.notes
    if damage != nil { notes.append("The document is damaged; what could be read of it was.") }
    return [
      listener.text.article(
        named: ArticleName.make(from: input.name),
        known: OfficeProperties.metadata(of: try archive.contents(of: properties)),
        from: "the document's properties",
        provenance: input.provenance(format: format, notes: notes)
      )
    ]
  }
}
