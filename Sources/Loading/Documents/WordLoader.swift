package import Articles

/// Reads Word's documents (Office Open XML).
package struct WordLoader: ArticleLoader {
  /// Makes the loader.
  package init() {}

  package let format = "docx"
  package let summary =
    "Word documents: paragraphs, headings, lists and quotations by their styles."
  package let endings = ["docx", "docm", "dotx"]

  private static let document = "word/document.xml"

  /// Whether a zip file names the document's part.
  package func recognizes(_ input: LoadInput) -> Bool {
    guard ZipArchive.isArchive(input.bytes),
      input.bytes[...].contains(sequence: Array(Self.document.utf8))
    else { return false }
    // It may also stand in a document that lies in the archive.
    guard let archive = try? ZipArchive(input, format: format) else { return true }
    return archive.members.contains { $0.path == Self.document }
  }

  /// The one article of the document.
  ///
  /// - Throws: `malformed`, `refused`, `empty`.
  package func articles(from input: LoadInput) throws(LoadError) -> [Article] {
    let document = OfficeDocument(
      kind: "a Word document",
      format: format,
      text: Self.document,
      properties: "docProps/core.xml"
    )
    return try document.articles(from: input, through: WordListener())
  }
}

/// Gathers the paragraphs of a Word document.
private final class WordListener: OfficeListener {
  /// The text and its blocks.
  private(set) var text = MarkedText()

  private var paragraph: [UInt8] = []
  private var kind = BlockKind.body
  private var isInText = false
  /// Open elements whose text stands elsewhere as well, or is deleted.
  private var skipped = 0
  private var leftOut: Set<String> = []

  /// What was left out.
  var notes: [String] {
    leftOut.isEmpty ? [] : ["Left out: \(leftOut.sorted().joined(separator: ", "))."]
  }

  func start(_ name: XMLName, _ attributes: [String: [UInt8]]) {
    switch name.local {
    case "Fallback", "moveFrom", "del": skipped += 1
    case "p": flush()
    case "pStyle": kind = Self.kind(style: attributes["val"] ?? []) ?? kind
    case "numPr" where kind == .body: kind = .list
    case "t": isInText = true
    case "tab": paragraph.append(ASCII.space)
    case "br", "cr": paragraph.append(ASCII.newline)
    case "noBreakHyphen": paragraph.append(UInt8(ascii: "-"))
    case "footnoteReference": leftOut.insert("footnotes")
    case "commentReference": leftOut.insert("comments")
    default: break
    }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    if isInText, skipped == 0 { paragraph += bytes }
  }

  func end(_ name: XMLName) {
    switch name.local {
    case "Fallback", "moveFrom", "del": skipped -= 1
    case "t": isInText = false
    case "p": flush()
    default: break
    }
  }

  private func flush() {
    text.append(paragraph, as: kind)
    (paragraph, kind) = ([], .body)
  }

  /// The kind that a paragraph style's name means, in the languages that Word's own names come in.
  private static func kind(style: [UInt8]) -> BlockKind? {
    let name = style.filter(ASCII.isLetter).map(ASCII.lowercased)[...]
    if name.elementsEqual("title".utf8) { return .headline }
    if name.starts(with: "heading".utf8) || name.starts(with: "subtitle".utf8) { return .subhead }
    if name.contains(sequence: Array("quote".utf8)) { return .quote }
    if name.starts(with: "list".utf8) { return .list }
    if name.starts(with: "caption".utf8) { return .caption }
    return nil
  }
}
