package import Articles

/// Reads Markdown: its text without its marks.
package struct MarkdownLoader: ArticleLoader {
  /// Makes the loader.
  package init() {}

  package let format = "markdown"
  package let summary = "Markdown, with the front matter of site generators."
  package let endings = ["md", "markdown", "mdown", "mkd"]

  /// Only so many bytes are looked at.
  private static let glance = 16_384

  /// Whether the text begins with front matter, or bears several marks that prose doesn't; a file
  /// that calls itself plain text is believed.
  package func recognizes(_ input: LoadInput) -> Bool {
    if input.ending == "txt" || input.ending == "text" { return false }
    let lines = Array(input.bytes.prefix(Self.glance)).textLines
    if FrontMatter(lines).end > 0 { return true }
    var marks = 0
    for line in lines {
      switch MarkdownLine(line) {
      case .heading: marks += 2
      case .fence: marks += 1
      default:
        if line.contains(sequence: Array("](http".utf8)) { marks += 1 }
        if line.starts(with: "**".utf8) { marks += 1 }
      }
      if marks > 2 { return true }
    }
    return false
  }

  /// The one article of the text.
  ///
  /// - Throws: `LoadError` of the decoding, or `empty`.
  package func articles(from input: LoadInput) throws(LoadError) -> [Article] {
    let decoded = try DecodedText(input.bytes, origin: input.origin)
    let lines = decoded.text.bytes.withoutMark.textLines
    let front = FrontMatter(lines)
    var text = MarkdownBlocks(lines[front.end...]).text
    guard !text.isEmpty else { throw .empty(origin: input.origin) }
    if let title = front.metadata.title { text.lead(with: title) }
    return [
      text.article(
        named: ArticleName.make(from: input.name),
        known: front.metadata,
        from: "its front matter",
        provenance: input.provenance(format: format, notes: decoded.notes)
      )
    ]
  }
}

extension [UInt8] {
  /// The bytes without a UTF-8 byte order mark.
  var withoutMark: [UInt8] {
    starts(with: [0xEF, 0xBB, 0xBF]) ? Array(dropFirst(3)) : self
  }

  /// The lines without their line breaks, CR LF and CR included.
  var textLines: [ArraySlice<UInt8>] {
    var lines: [ArraySlice<UInt8>] = []
    var start = 0
    for index in indices {
      let byte = self[index]
      guard byte == ASCII.newline || byte == ASCII.carriageReturn else { continue }
      if byte == ASCII.newline, index > 0, self[index - 1] == ASCII.carriageReturn {
        start = index + 1
        continue
      }
      lines.append(self[start..<index])
      start = index + 1
    }
    if start < count { lines.append(self[start...]) }
    return lines
  }
}
