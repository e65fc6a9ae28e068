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

  /// The element that shows the title.
  private(set) var heading: HTMLTree.Node?
  /// All that the page calls its title, to be kept out of the text.
  private(set) var titles: [[UInt8]] = []
  /// The page's summary of the article.
  private(set) var summary: [UInt8]?

  /// A byline that is only the outlet's name.
  private var outletByline: Finding?
  private let tree: HTMLTree

  /// Reads a page's metadata.
  init(_ tree: HTMLTree, _ linked: LinkedData) {
    self.tree = tree
    take(linked)
    readMeta()
    readMicrodata()
    readElements()
    chooseHeading()
    readBylines()
    readDates()
    Self.offerDate(
      url.flatMap { PageDate.date(inAddress: $0.value) },
      "the address",
      to: &published
    )
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

  /// Where each value came from.
  var origins: [Article.Metadata.Field: String] {
    var origins: [Article.Metadata.Field: String] = [:]
    origins[.title] = title?.origin
    origins[.outlet] = outlet?.origin
    origins[.byline] = byline?.origin
    origins[.published] = published?.origin
    origins[.url] = url?.origin
    return origins
  }

  /// What the article's metadata have no place for.
  var particulars: [String] {
    var particulars: [String] = []
    if let modified, modified.value != published?.value {
      particulars.append("Changed \(modified.value), from \(modified.origin).")
    }
    if let language {
      particulars.append("Language \(language.value), from \(language.origin).")
    }
    return particulars
  }

  // MARK: - JSON-LD

  private mutating func take(_ linked: LinkedData) {
    let origin = "JSON-LD"
    if let headline = linked.headline { offerTitle(headline, origin) }
    Self.offer(linked.publisher, origin, to: &outlet)
    let authors = linked.authors.map(PageByline.names(of:)).filter { !$0.isEmpty }
    offerByline(authors.listed, origin)
    Self.offerDate(linked.published, origin, to: &published)
    Self.offerDate(linked.modified, origin, to: &modified)
    Self.offer(linked.language, origin, to: &language)
  }

  // MARK: - Meta elements

  private static let titleNames = ["og:title", "twitter:title", "parsely-title", "dc.title"]
  private static let outletNames = ["og:site_name", "application-name", "dc.publisher"]
  private static let bylineNames = [
    "author", "parsely-author", "sailthru.author", "dc.creator", "byl", "article:author", "byline",
  ]
  private static let publishedNames = [
    "article:published_time", "article:published", "og:article:published_time", "datepublished",
    "parsely-pub-date",
    "sailthru.date", "date", "pubdate", "publishdate", "publish-date", "dc.date", "dc.date.issued",
    "dcterms.created", "article.published", "originalpublicationdate", "publish_date", "pub_date",
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
      offerByline(PageByline.names(of: value), "meta \(name)")
    }
    if let (value, origin) = first(Self.publishedNames) {
      Self.offerDate(value, origin, to: &published)
    }
    if let (value, origin) = first(Self.modifiedNames) {
      Self.offerDate(value, origin, to: &modified)
    }
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

  private static let properties = ["headline", "datePublished", "dateModified"]

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
      case "datePublished": Self.offerDate(value, "microdata", to: &published)
      case "dateModified": Self.offerDate(value, "microdata", to: &modified)
      default: break
      }
    }
  }

  private mutating func readBylines() {
    let finder = BylineFinder(tree, heading: heading)
    for node in finder.authors where byline == nil && !finder.isComment(node) {
      let value = Self.clean(
        tree.attribute(.content, of: node).map(Array.init) ?? tree.words(of: node)
      )
      guard value.utf8.count < 80, !Self.isAddress(value) else { continue }
      offerByline(PageByline.names(of: value), "microdata")
    }
    if byline == nil { Self.offer(finder.names(), "the page", to: &byline) }
    byline = byline ?? outletByline
  }

  /// Prefers the heading that readers see to what the page tells machines.
  private mutating func chooseHeading() {
    guard let found = PageHeading(tree, titles: titles, outlet: outlet?.value) else { return }
    heading = found.node
    titles.append(found.words)
    title = Finding(
      value: String(decoding: found.words, as: UTF8.self),
      origin: "the page's heading"
    )
  }

  private mutating func readDates() {
    if let heading {
      Self.offerDate(PageDate(tree).date(near: heading), "the page", to: &published)
    }
    for node in tree.descendants(.time) where published == nil {
      guard let moment = tree.attribute(.datetime, of: node), !moment.isEmpty else { continue }
      Self.offerDate(Self.clean(Array(moment)), "a time element", to: &published)
    }
  }

  private mutating func readElements() {
    if let node = tree.descendants(.title).first {
      offerTitle(Self.clean(tree.words(of: node)), "the page's title")
    }
    if let root = tree.descendants(.html).first, let value = tree.attribute(.lang, of: root) {
      Self.offer(Self.clean(Array(value)), "the page", to: &language)
    }
  }

  // MARK: - Values

  /// No page has more titles; all that come are compared with all its short lines.
  private static let titleLimit = 32

  private mutating func offerTitle(_ value: String, _ origin: String) {
    guard titles.count < Self.titleLimit else { return }
    let plain = CharacterReferences.resolved(value)
    titles.append(Array(plain.utf8))
    Self.offer(plain, origin, to: &title)
  }

  /// Takes a byline that names a writer; one that names the outlet counts where nobody else is named.
  private mutating func offerByline(_ names: String, _ origin: String) {
    guard !PageByline.isAccount(names) else { return }
    if let outlet, FoldedText(outlet.value).head == FoldedText(names).head {
      Self.offer(names, origin, to: &outletByline)
    } else {
      Self.offer(names, origin, to: &byline)
    }
  }

  /// Takes a date, unless it is one that machines write where there is none ("0001-01-01").
  private static func offerDate(_ value: String?, _ origin: String, to finding: inout Finding?) {
    guard let value, !value.hasPrefix("000") else { return }
    offer(value, origin, to: &finding)
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
