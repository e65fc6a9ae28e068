import Articles

/// Reads feeds in XML.
package struct FeedLoader: Loader {
  /// No feed gives more articles.
  private let countLimit: Int

  /// Makes the loader.
  package init() {
    self.init(countLimit: 5_000)
  }

  init(countLimit: Int) {
    self.countLimit = countLimit
  }

  package let format = "feed"
  package let summary = "Feeds: RSS 0.9 to 2.0, RSS 1.0 (RDF) and Atom; an article an entry."
  package let endings = ["rss", "atom", "rdf", "xml"]

  /// Whether the first element is a feed's.
  package func recognizes(_ input: LoadInput) -> Bool {
    let start = input.bytes.prefix(4_096).map(ASCII.lowercased)[...]
    return Self.roots.contains { start.contains(sequence: $0) }
      && !start.contains(sequence: Self.page)
  }

  private static let roots = ["<rss", "<feed", "<rdf:rdf", "<atom:feed", "<channel"].map {
    Array($0.utf8)
  }
  private static let page = Array("<html".utf8)

  /// An article an entry.
  ///
  /// - Throws: `malformed` where the XML breaks before the first entry; `noArticle`.
  package func records(from input: LoadInput) throws(LoadError) -> [LoadedRecord] {
    let listener = FeedListener(limit: countLimit)
    let damage = XMLReader.read(input.bytes, into: listener)
    let entries = listener.entries
    var articles = entries.indices.compactMap { index in
      entries[index].article(
        named: input.name(ofArticle: index, of: entries.count),
        feed: listener.feed,
        format: format,
        in: input
      )
    }
    if let damage {
      guard !articles.isEmpty else {
        throw .malformed(origin: input.origin, format: "XML", reason: damage.reason)
      }
      articles[articles.count - 1].provenance.notes.append(
        "The feed is damaged: \(damage.reason); what could be read of it was."
      )
    }
    guard !articles.isEmpty else {
      throw .noArticle(
        origin: input.origin,
        reason: listener.isFeed ? "the feed has no entries" : "this XML is no feed"
      )
    }
    let records = articles.map(LoadedRecord.success)
    return listener.hasMore ? records + [.tooMany(limit: countLimit)] : records
  }
}

/// Gathers the entries of a feed from its XML.
private final class FeedListener: XMLListener {
  /// The entries so far.
  private(set) var entries: [FeedEntry] = []
  /// Title and writer of the whole feed.
  private(set) var feed = Article.Metadata()
  /// Whether an element of a feed was seen.
  private(set) var isFeed = false
  /// Whether there are more entries than the limit.
  private(set) var hasMore = false

  private var entry: FeedEntry?
  /// Local names of the open elements.
  private var path: [String] = []
  /// How deep the element lies whose text is gathered; nil outside of one.
  private var gatheredDepth: Int?
  private var gathered: [UInt8] = []
  private var isMarkup = false
  /// Whether the gathered element's own elements are its text: Atom's `type="xhtml"`.
  private var isElements = false

  private let limit: Int
  /// Namespaces of feeds. Elements of others repeat their names for pictures and podcasts.
  private static let spaces: Set<String> = [
    "", atom, content, "http://purl.org/rss/1.0/", "http://purl.org/atom/ns#",
    "http://purl.org/dc/elements/1.1/", "http://purl.org/dc/terms/",
    "http://my.netscape.com/rdf/simple/0.9/", "http://channel.netscape.com/rdf/simple/0.9/",
    "http://backend.userland.com/rss2", "http://backend.userland.com/RSS2",
    "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
  ]
  private static let atom = "http://www.w3.org/2005/Atom"
  private static let content = "http://purl.org/rss/1.0/modules/content/"

  /// Gathers so many entries at most.
  init(limit: Int) {
    self.limit = limit
  }

  func start(_ name: XMLName, _ attributes: [String: [UInt8]]) {
    defer { path.append(name.local) }
    if gatheredDepth != nil {
      if isElements { gathered += Array("<\(name.local)>".utf8) }
      return
    }
    switch name.local {
    case "rss", "feed", "RDF", "channel": isFeed = true
    case "item" where !isForeign(name), "entry" where !isForeign(name):
      hasMore = hasMore || entries.count == limit
      if entry == nil, !hasMore { entry = FeedEntry() }
      return
    default: break
    }
    guard !isForeign(name) else { return }
    if name.local == "link", let address = attributes["href"] {
      let relation = attributes["rel"].map { String(decoding: $0, as: UTF8.self) } ?? "alternate"
      if relation == "alternate", entry?.url.isEmpty == true { entry?.url = address }
      return
    }
    let inEntry = entry != nil && Self.entryFields.contains(name.local)
    let inFeed = entry == nil && (name.local == "title" || name.local == "name")
    guard inEntry || inFeed else { return }
    // In Atom these two hold elements, whose names and titles are gathered instead.
    if name.space == Self.atom, name.local == "author" || name.local == "source" { return }
    let type = attributes["type"].map { String(decoding: $0, as: UTF8.self) } ?? ""
    gatheredDepth = path.count
    gathered = []
    isElements = type == "xhtml"
    isMarkup = isElements || type.hasSuffix("html") || name.space == Self.content
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard gatheredDepth != nil else { return }
    if isElements {
      for byte in bytes {
        if byte == UInt8(ascii: "<") {
          gathered += "&lt;".utf8
        } else if byte == UInt8(ascii: "&") {
          gathered += "&amp;".utf8
        } else {
          gathered.append(byte)
        }
      }
    } else {
      gathered += bytes
    }
  }

  func end(_ name: XMLName) {
    if !path.isEmpty { path.removeLast() }
    if let depth = gatheredDepth {
      if path.count == depth {
        gatheredDepth = nil
        take(gathered, of: name)
      } else if isElements {
        gathered += Array("</\(name.local)>".utf8)
      }
      return
    }
    if name.local == "item" || name.local == "entry", !isForeign(name), let finished = entry {
      entries.append(finished)
      entry = nil
    }
  }

  private func isForeign(_ name: XMLName) -> Bool {
    !Self.spaces.contains(name.space)
  }

  /// What an entry is asked for.
  private static let entryFields: Set<String> = [
    "title", "link", "guid", "description", "summary", "encoded", "content", "creator", "author",
    "name", "pubDate", "published", "updated", "date", "issued", "source",
  ]

  private func take(_ value: [UInt8], of name: XMLName) {
    let parent = path.last ?? ""
    guard entry != nil else {
      let words = MarkupFragment.words(of: value).trimmedText
      if name.local == "title", parent == "channel" || parent == "feed" {
        feed.outlet = feed.outlet ?? words
      } else if name.local == "name", parent == "author" {
        feed.byline = feed.byline ?? words
      }
      return
    }
    let isOwn = parent == "item" || parent == "entry"
    let body = FeedEntry.Body(bytes: value, isMarkup: isMarkup)
    switch name.local {
    case "title" where isOwn: if entry?.title.isEmpty == true { entry?.title = value }
    case "title" where parent == "source", "source": entry?.source = value
    case "link": if entry?.url.isEmpty == true { entry?.url = value }
    case "guid":
      if entry?.url.isEmpty == true, value.starts(with: "http".utf8) { entry?.url = value }
    case "description", "summary": if entry?.summary == nil { entry?.summary = body }
    case "encoded", "content": if !value.isEmpty { entry?.content = body }
    case "creator": entry?.writers.append(value)
    case "name" where parent == "author": entry?.writers.append(value)
    case "author": if let writer = Self.writer(value) { entry?.writers.append(writer) }
    case "pubDate", "published", "date", "issued": entry?.published = value
    case "updated": if entry?.published.isEmpty == true { entry?.published = value }
    default: break
    }
  }

  /// RSS wants `lawyer@boyer.net (Lawyer Boyer)`; the name is what counts.
  private static func writer(_ value: [UInt8]) -> [UInt8]? {
    if let open = value.firstIndex(of: UInt8(ascii: "(")),
      let close = value[open...].firstIndex(of: UInt8(ascii: ")"))
    {
      return Array(value[(open + 1)..<close])
    }
    return value.trimmedText == nil ? nil : value
  }
}
