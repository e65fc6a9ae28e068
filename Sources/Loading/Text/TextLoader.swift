package import Articles

/// Reads plain text: an article as a page, a mail or an editor gave it.
package struct TextLoader: ArticleLoader {
  /// Makes the loader.
  package init() {}

  package let format = "text"
  package let summary = "Plain text: UTF-8, UTF-16 with a byte order mark, or Windows-1252."
  package let endings = ["txt", "text"]

  /// Takes everything; what is no text is refused when it is read.
  package func recognizes(_ input: LoadInput) -> Bool { true }

  /// The one article that the text is.
  ///
  /// - Throws: `LoadError.empty`, `.binary` or `.malformedUTF16`.
  package func articles(from input: LoadInput) throws(LoadError) -> [Article] {
    let decoded = try DecodedText(input.bytes, origin: input.origin)
    var provenance = input.provenance(format: format, notes: decoded.notes)
    provenance.particulars = decoded.particulars
    return [
      Article(
        plainText: decoded.text,
        name: ArticleName.make(from: input.name),
        provenance: provenance
      )
    ]
  }
}

extension Article {
  /// Makes an article of plain text: finds its blocks, and what it says of itself.
  ///
  /// - Parameters:
  ///   - text: the whole text.
  ///   - name: its name on the desk.
  ///   - known: what is known from elsewhere, which holds against what the text says.
  ///   - source: where that is known from.
  ///   - provenance: where it came from.
  package init(
    plainText text: ArticleText,
    name: String,
    known: Metadata = Metadata(),
    from source: String = "",
    provenance: Provenance
  ) {
    let found = BlockFinder(text, title: known.title)
    let headline = found.blocks.first { $0.kind == .headline }
    let metadata = Metadata(
      title: known.title ?? found.metadata.title ?? headline.map { text[$0.span] },
      outlet: known.outlet ?? found.metadata.outlet,
      byline: known.byline ?? found.metadata.byline,
      published: known.published ?? found.metadata.published,
      url: known.url ?? found.metadata.url
    )
    self.init(
      name: name,
      text: text,
      blocks: found.blocks,
      metadata: metadata,
      provenance: provenance.withOrigins(of: metadata, known: known, from: source)
    )
  }
}
