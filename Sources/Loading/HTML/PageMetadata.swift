import Articles

/// What a page says of its article: title, outlet, writer, dates, language, address.
///
/// Sources in the order of trust: JSON-LD, the page's `meta` elements (Open Graph and others),
/// microdata, then the page itself.
struct PageMetadata {
  /// A value and where it was found.
  struct Finding: Equatable {
    var value: String
    var origin: String
  }

  private(set) var title: Finding?
  private(set) var outlet: Finding?
  private(set) var byline: Finding?
  private(set) var published: Finding?
  private(set) var modified: Finding?
  private(set) var language: Finding?
  private(set) var url: Finding?

  /// All that the page calls its title, to be kept out of the text.
  private(set) var titles: [[UInt8]] = []
  /// The page's summary of the article.
  private(set) var summary: [UInt8]?

  private let tree: HTMLTree

  /// Reads a page's metadata.
  init(_ tree: HTMLTree, _ linked: LinkedData) {
    self.tree = tree
    take(linked)
    readMeta()
    readMicrodata()
    readElements()
    chooseHeading()
    Self.offer(url.flatMap { Self.date(inAddress: $0.value) }, "the address", to: &published)
    titles = titles.map { $0.collapsingSpace() }.filter { !$0.isEmpty }
  }

  /// The metadata of the article.
  var article: Article.Metadata {
    Article.Metadata(
      title: title?.value,
      outlet: outlet?.value,
      byline: byline?.value,
      published: published?.value,
      url: url?.value
    )
  }

  /// Where each value came from, and what the article's metadata have no place for.
  var notes: [String] {
    let found = [
      ("title", title), ("outlet", outlet), ("byline", byline), ("date", published),
      ("address", url),
    ]
    var notes: [String] = []
    for (name, finding) in found {
      if let finding { notes.append("The \(name) is from \(finding.origin).") }
    }
    if let modified, modified.value != published?.value {
      notes.append("Changed \(modified.value), from \(modified.origin).")
    }
    if let language { notes.append("Language \(language.value), from \(language.origin).") }
    if published == nil { notes.append("No date found.") }
    return notes
  }

  // MARK: - JSON-LD

  private mutating func take(_ linked: LinkedData) {
    let origin = "JSON-LD"
    if let headline = linked.headline { offerTitle(headline, origin) }
    Self.offer(linked.publisher, origin, to: &outlet)
    let authors = linked.authors.map(PageByline.names(of:)).filter { !$0.isEmpty }
    Self.offer(authors.isEmpty ? nil : Self.list(authors), origin, to: &byline)
    Self.offer(linked.published, origin, to: &published)
    Self.offer(linked.modified, origin, to: &modified)
    Self.offer(linked.language, origin, to: &language)
  }

  /// "A", "A and B", "A, B and C".
  private static func list(_ names: [String]) -> String {
    guard names.count > 1, let last = names.last else { return names.first ?? "" }
    return names.dropLast().joined(separator: ", ") + " and " + last
  }

  // MARK: - Meta elements

  private static let titleNames = ["og:title", "twitter:title", "parsely-title", "dc.title"]
  private static let outletNames = ["og:site_name", "application-name", "dc.publisher"]
  private static let bylineNames = [
    "author", "parsely-author", "sailthru.author", "dc.creator", "byl", "article:author", "byline",
  ]
  private static let publishedNames = [
    "article:published_time", "og:article:published_time", "datepublished", "parsely-pub-date",
    "sailthru.date", "date", "pubdate", "publishdate", "publish-date", "dc.date", "dc.date.issued",
    "dcterms.created", "article.published", "originalpublicationdate", "publish_date",
    "cxenseparse:recs:publishtime",
  ]
  private static let modifiedNames = [
    "article:modified_time", "og:updated_time", "datemodified", "lastmod", "last-modified",
    "dc.date.modified", "article.updated",
  ]

  private mutating func readMeta() {
    var values: [String: String] = [:]
    for node in tree.descendants(.meta) {
      guard
        let name = tree.attribute(.property, of: node) ?? tree.attribute(.name, of: node)
          ?? tree.attribute(.itemprop, of: node),
        let content = tree.attribute(.content, of: node)
      else { continue }
      let key = String(decoding: name.map(ASCII.lowercased), as: UTF8.self)
      let value = Self.clean(Array(content))
      if values[key] == nil, !value.isEmpty { values[key] = value }
    }
    func first(_ names: [String]) -> (String, String)? {
      for name in names { if let value = values[name] { return (value, "meta \(name)") } }
      return nil
    }
    for name in Self.titleNames {
      if let value = values[name] { offerTitle(value, "meta \(name)") }
    }
    if let (value, origin) = first(Self.outletNames) { Self.offer(value, origin, to: &outlet) }
    for name in Self.bylineNames {
      guard let value = values[name], !Self.isAddress(value) else { continue }
      Self.offer(PageByline.names(of: value), "meta \(name)", to: &byline)
    }
    if let (value, origin) = first(Self.publishedNames) {
      Self.offer(value, origin, to: &published)
    }
    if let (value, origin) = first(Self.modifiedNames) { Self.offer(value, origin, to: &modified) }
    if let (value, origin) = first(["og:locale", "language", "content-language"]) {
      Self.offer(value, origin, to: &language)
    }
    if let value = values["og:description"] ?? values["description"] { summary = Array(value.utf8) }
    for node in tree.descendants(.link) {
      guard let rel = tree.attribute(.rel, of: node), rel.elementsEqual("canonical".utf8) else {
        continue
      }
      let address = tree.attribute(.href, of: node).map { Self.clean(Array($0)) }
      Self.offer(address, "link canonical", to: &url)
    }
    Self.offer(values["og:url"], "meta og:url", to: &url)
  }

  // MARK: - The page itself

  private static let properties = ["headline", "datePublished", "dateModified", "author"]

  private mutating func readMicrodata() {
    for node in 0..<tree.count {
      guard let name = tree.attribute(.itemprop, of: node) else { continue }
      let property = String(decoding: name, as: UTF8.self)
      guard Self.properties.contains(property) else { continue }
      let value = Self.clean(
        (tree.attribute(.datetime, of: node) ?? tree.attribute(.content, of: node)).map(Array.init)
          ?? tree.words(of: node)
      )
      switch property {
      case "headline": offerTitle(value, "microdata")
      case "datePublished": Self.offer(value, "microdata", to: &published)
      case "dateModified": Self.offer(value, "microdata", to: &modified)
      case "author":
        if value.utf8.count < 80, !Self.isAddress(value) {
          Self.offer(PageByline.names(of: value), "microdata", to: &byline)
        }
      default: break
      }
    }
  }

  /// Prefers the heading that readers see to what the page tells machines, where they agree in half
  /// of their words, or where it is the page's only heading of its rank and no mere name.
  private mutating func chooseHeading() {
    let headings = tree.descendants(.h1).map { tree.words(of: $0) }.filter {
      !$0.isEmpty && $0.count < 400
    }
    let told = Set(titles.flatMap(Self.wordKeys))
    let site = Set(Self.wordKeys(Array((outlet?.value ?? "").utf8)))
    let rated = headings.map { heading in
      let words = Self.wordKeys(heading)
      // A heading that is the outlet's name is no title.
      if words.allSatisfy(site.contains) { return (heading: heading, share: 0.0, 0) }
      let shared = words.count { told.contains($0) }
      return (heading: heading, share: Double(shared) / Double(max(1, words.count)), words.count)
    }
    let best = rated.max { $0.share < $1.share }
    guard let best, best.share >= 0.5 || (headings.count == 1 && best.2 >= 5) else { return }
    let value = String(decoding: best.heading, as: UTF8.self)
    titles.append(best.heading)
    title = Finding(value: value, origin: "the page's heading")
  }

  private static func wordKeys(_ text: [UInt8]) -> [ArraySlice<UInt8>] {
    FoldedText(text).head.split { !ASCII.isWord($0) }
  }

  /// The date that an address has among its folders: ".../2019/11/20/...".
  static func date(inAddress address: String) -> String? {
    let parts = address.split(separator: "/", omittingEmptySubsequences: true).map(String.init)
    for (index, part) in parts.enumerated() where index + 2 < parts.count {
      guard let year = Int(part), (1990...2100).contains(year), part.utf8.count == 4,
        let month = Int(parts[index + 1]), (1...12).contains(month),
        let day = Int(parts[index + 2]), (1...31).contains(day)
      else { continue }
      return "\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
    }
    return nil
  }

  private mutating func readElements() {
    if let heading = tree.descendants(.h1).first(where: { !tree.words(of: $0).isEmpty }) {
      offerTitle(Self.clean(tree.words(of: heading)), "the page's heading")
    }
    if let node = tree.descendants(.title).first {
      offerTitle(Self.clean(tree.words(of: node)), "the page's title")
    }
    for node in tree.descendants(.time) {
      guard let moment = tree.attribute(.datetime, of: node), !moment.isEmpty else { continue }
      Self.offer(Self.clean(Array(moment)), "a time element", to: &published)
    }
    for node in 0..<tree.count where byline == nil && isByline(node) {
      let words = Self.clean(tree.words(of: node))
      guard words.utf8.count < 100 else { continue }
      Self.offer(PageByline.names(of: words), "the page", to: &byline)
    }
    if let root = tree.descendants(.html).first, let value = tree.attribute(.lang, of: root) {
      Self.offer(Self.clean(Array(value)), "the page", to: &language)
    }
  }

  private func isByline(_ node: HTMLTree.Node) -> Bool {
    switch tree.tag(node) {
    case .label, .input, .textarea, .form, .text, .meta, .link: return false
    default: break
    }
    if let parent = tree.parent(node), tree.tag(parent) == .form { return false }
    if let rel = tree.attribute(.rel, of: node), rel.elementsEqual("author".utf8) { return true }
    guard let value = tree.attribute(.className, of: node) else { return false }
    return value.split(whereSeparator: ASCII.isSpace).contains { name in
      let words = ClassWords.words(of: name)
      return words.last.map { last in Self.bylineWords.contains { last.elementsEqual($0.utf8) } }
        ?? false
    }
  }

  private static let bylineWords = ["byline", "author", "authors"]

  // MARK: - Values

  private mutating func offerTitle(_ value: String, _ origin: String) {
    let plain = CharacterReferences.resolved(value)
    titles.append(Array(plain.utf8))
    Self.offer(plain, origin, to: &title)
  }

  private static func offer(_ value: String?, _ origin: String, to finding: inout Finding?) {
    guard finding == nil, let value, !value.isEmpty else { return }
    finding = Finding(value: CharacterReferences.resolved(value), origin: origin)
  }

  private static func clean(_ bytes: [UInt8]) -> String {
    String(decoding: bytes.collapsingSpace(), as: UTF8.self)
  }

  private static func isAddress(_ value: String) -> Bool {
    value.utf8.starts(with: "http".utf8) || value.utf8.first == UInt8(ascii: "@")
      || value.utf8.first == UInt8(ascii: "/")
  }
}
