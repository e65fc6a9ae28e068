package import Articles

/// Reads Rich Text (RTF), which TextEdit and WordPad write.
package struct RichTextLoader: ArticleLoader {
  /// Makes the loader.
  package init() {}

  package let format = "rtf"
  package let summary = "Rich Text, as TextEdit and WordPad save it: its paragraphs."
  package let endings = ["rtf"]

  private static let signature = Array(#"{\rtf"#.utf8)

  /// Whether the bytes begin as Rich Text does.
  package func recognizes(_ input: LoadInput) -> Bool {
    input.bytes.starts(with: Self.signature)
  }

  /// The one article of the document.
  ///
  /// - Throws: `LoadError.malformed`, `.refused` or `.empty`.
  package func articles(from input: LoadInput) throws(LoadError) -> [Article] {
    guard recognizes(input) else {
      throw .malformed(
        origin: input.origin,
        format: "Rich Text",
        reason: "it does not begin with {\\rtf"
      )
    }
    var document = RichText(input.bytes)
    do throws(RichText.TooDeep) {
      try document.read()
    } catch {
      throw .refused(
        origin: input.origin,
        reason: "its groups stand more than \(RichText.deepest) deep inside each other"
      )
    }
    guard !document.paragraphs.isEmpty else { throw .empty(origin: input.origin) }
    let lines = Array(document.paragraphs.joined(separator: Array("\n\n".utf8)))
    let text = ArticleText(String(decoding: lines, as: UTF8.self))
    return [
      Article(
        plainText: text,
        name: ArticleName.make(from: input.name),
        provenance: Article.Provenance(
          origin: input.origin,
          format: format,
          byteCount: input.bytes.count,
          notes: document.notes
        )
      )
    ]
  }
}
