package import Articles

/// Reads OpenDocument texts, as LibreOffice writes them.
package struct OpenDocumentLoader: ArticleLoader {
  /// Makes the loader.
  package init() {}

  package let format = "odt"
  package let summary = "OpenDocument texts (LibreOffice): paragraphs, headings, lists, quotations."
  package let endings = ["odt", "ott"]

  /// Whether a zip file begins with the type of such a text.
  package func recognizes(_ input: LoadInput) -> Bool {
    ZipArchive.isArchive(input.bytes, of: "application/vnd.oasis.opendocument.text")
  }

  /// The one article of the document.
  ///
  /// - Throws: `malformed`, `refused`, `empty`.
  package func articles(from input: LoadInput) throws(LoadError) -> [Article] {
    let document = OfficeDocument(
      kind: "an OpenDocument text",
      format: format,
      text: "content.xml",
      properties: "meta.xml"
    )
    return try document.articles(from: input, through: OpenDocumentListener())
  }
}

/// Gathers the paragraphs of an OpenDocument text.
private final class OpenDocumentListener: OfficeListener {
  /// The text and its blocks.
  private(set) var text = MarkedText()
  let notes: [String] = []

  /// Paragraphs that are open, the outermost first: a text box stands inside one.
  private var open: [(bytes: [UInt8], kind: BlockKind)] = []
  private var listDepth = 0
  private var skipped = 0
  /// Names of styles that stand for quotations and titles.
  private var parents: [String: String] = [:]

  func start(_ name: XMLName, _ attributes: [String: [UInt8]]) {
    if Self.isSkipped(name.local) { skipped += 1 }
    guard skipped == 0 else { return }
    func words(_ name: String) -> String { String(decoding: attributes[name] ?? [], as: UTF8.self) }
    switch name.local {
    case "style": parents[words("name")] = words("parent-style-name")
    case "list": listDepth += 1
    case "p": open.append(([], kind(style: words("style-name"))))
    case "h": open.append(([], .subhead))
    case "s":
      let count = min(100, max(1, Int(words("c")) ?? 1))
      add([UInt8](repeating: ASCII.space, count: count))
    case "tab": add([ASCII.space])
    case "line-break": add([ASCII.newline])
    default: break
    }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    if skipped == 0 { add(Array(bytes)) }
  }

  func end(_ name: XMLName) {
    if Self.isSkipped(name.local) {
      skipped -= 1
      return
    }
    guard skipped == 0 else { return }
    if name.local == "list" { listDepth -= 1 }
    if name.local == "p" || name.local == "h", let paragraph = open.popLast() {
      text.append(paragraph.bytes, as: paragraph.kind)
    }
  }

  /// Notes, comments and deleted text are no part of the text.
  private static func isSkipped(_ name: String) -> Bool {
    name == "annotation" || name == "note" || name == "tracked-changes"
  }

  private func add(_ bytes: [UInt8]) {
    if !open.isEmpty { open[open.count - 1].bytes += bytes }
  }

  private func kind(style: String) -> BlockKind {
    // A style of the document's own stands on one of LibreOffice's: `P3` on `Quotations`.
    switch parents[style].flatMap({ $0.isEmpty ? nil : $0 }) ?? style {
    case "Title": return .headline
    case "Subtitle": return .subhead
    case "Quotations": return .quote
    case "Caption", "Illustration", "Figure": return .caption
    default: return listDepth > 0 ? .list : .body
    }
  }
}
