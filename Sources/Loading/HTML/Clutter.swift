/// Tells the parts of a page that are not its article: navigation, teasers, comments, sign-ups.
struct Clutter {
  private let tree: HTMLTree
  /// What each class and id that came so far says; pages repeat them in thousands of elements.
  private var judged: [ArraySlice<UInt8>: Verdict] = [:]

  init(_ tree: HTMLTree) {
    self.tree = tree
  }

  /// How sure it is that a part is no part of the article.
  enum Verdict {
    /// It is never shown or never an article.
    case never
    /// It is unless it holds nearly all of the page's prose: comments, teasers.
    case hardly
    /// It is unless it holds a good part of the page's prose.
    case unlikely
    /// It may be the article.
    case possible
  }

  /// Judges an element by its name, role, class and id.
  mutating func verdict(_ node: HTMLTree.Node) -> Verdict {
    let tag = tree.tag(node)
    if tag.isSkipped { return .never }
    if isHidden(node) { return .unlikely }
    switch tag {
    case .nav, .footer, .aside, .form, .fieldset, .header, .address: return .unlikely
    case .text, .html, .body, .main, .br, .hr, .wbr: return .possible
    default: break
    }
    if let role = tree.attribute(.role, of: node), Self.roles.contains(where: role.elementsEqual) {
      return .unlikely
    }
    return namedVerdict(node)
  }

  private func isHidden(_ node: HTMLTree.Node) -> Bool {
    if tree.attribute(.hidden, of: node) != nil { return true }
    if let value = tree.attribute(.ariaHidden, of: node), value.elementsEqual("true".utf8) {
      return true
    }
    guard let style = tree.attribute(.style, of: node) else { return false }
    let plain = style.filter { !ASCII.isSpace($0) }.map(ASCII.lowercased)[...]
    return plain.contains(sequence: Array("display:none".utf8))
      || plain.contains(sequence: Array("visibility:hidden".utf8))
  }

  private static let roles: [[UInt8]] = [
    "navigation", "complementary", "contentinfo", "banner", "search", "dialog", "alertdialog",
    "menu", "menubar", "toolbar", "tablist",
  ].map { (role: String) in Array(role.utf8) }

  // MARK: - Names

  private mutating func namedVerdict(_ node: HTMLTree.Node) -> Verdict {
    var verdict = Verdict.possible
    for attribute in [HTMLTree.Attribute.className, .id] {
      guard let value = tree.attribute(attribute, of: node) else { continue }
      for name in value.split(whereSeparator: ASCII.isSpace) {
        switch judgement(of: name) {
        case .never, .hardly: return .hardly
        case .unlikely: verdict = .unlikely
        case .possible: break
        }
      }
    }
    return verdict
  }

  private mutating func judgement(of name: ArraySlice<UInt8>) -> Verdict {
    if let known = judged[name] { return known }
    let verdict = Self.verdict(named: name)
    judged[name] = verdict
    return verdict
  }

  /// What a single class or id says of its element.
  static func verdict(named name: ArraySlice<UInt8>) -> Verdict {
    let parts = ClassWords.words(of: name).map { String(decoding: $0, as: UTF8.self) }
    // "has-sidebar", "no-comments", "with-ads" tell of the page around, not of the element.
    if let first = parts.first, modifiers.contains(first) { return .possible }
    // What other sites' posts are put into is part of the article.
    if parts.contains(where: embedWords.contains) { return .possible }
    if parts.count == 1, parts.first == "hidden" { return .unlikely }
    var verdict = Verdict.possible
    for (index, word) in parts.enumerated() {
      if strongWords.contains(word) || strongPrefixes.contains(where: word.hasPrefix) {
        return .hardly
      }
      if words.contains(word) { verdict = .unlikely }
      if index + 1 < parts.count, pairs.contains(word + "-" + parts[index + 1]) {
        verdict = .unlikely
      }
    }
    return verdict
  }

  private static let modifiers: Set<String> = [
    "has", "no", "with", "without", "is", "js", "hide", "not",
  ]

  /// Posts from elsewhere, and the boxes that page builders make of everything.
  private static let embedWords: Set<String> = [
    "embed", "embedded", "elementor", "wpb", "siteorigin", "tweet",
  ]

  /// Words of parts that are never the article, however long they are.
  private static let strongWords: Set<String> = [
    "comment", "comments", "commentlist", "disqus", "respond", "recirc", "outbrain", "taboola",
    "livefyre", "fbcomments", "zergnet", "yarpp", "mostread", "newsletter", "newsletters",
    "breadcrumb", "breadcrumbs", "cookie", "cookies", "gdpr", "sharedaddy", "addthis", "addtoany",
  ]
  private static let strongPrefixes = ["related", "recommend", "sponsor", "recirculat"]

  /// Words of parts that are seldom the article.
  private static let words: Set<String> = [
    "share", "sharing", "shares", "sharebar", "social", "socials", "promo", "promos", "promotion",
    "subscribe", "subscription", "signup", "sidebar", "widget", "widgets", "consent", "ad", "ads",
    "adv", "advert", "adverts", "advertisement", "advertising", "adsense", "footer", "nav",
    "navbar", "navigation", "menu", "tags", "taglist", "tagcloud", "byline", "bylines", "dateline",
    "timestamp", "teaser", "teasers", "trending", "popular", "pagination", "pager", "toolbar",
    "login", "modal", "popup", "overlay", "masthead", "skip", "jp", "follow", "carousel",
    "slideshow", "metadata", "postmeta", "authorbox", "bio", "credits", "copyright", "disclaimer",
    "screenreader", "tooltip", "poll", "quiz", "rating", "ratings", "reactions", "donate",
    "donation", "navlinks", "postnav", "noprint", "playlist", "inread",
    "infolinks", "whatsapp", "gallery", "rollover", "cta", "rodape",
  ]
  private static let pairs: Set<String> = [
    "read-more", "more-on", "more-from", "most-read", "most-popular", "author-box", "author-bio",
    "author-info", "about-author", "entry-meta", "post-meta", "article-meta", "story-meta",
    "entry-footer", "post-footer", "article-footer", "sr-only", "screen-reader",
    "visually-hidden", "is-hidden", "print-only", "print-friendly", "see-also", "also-like",
    "you-may", "up-next", "next-post", "prev-post", "next-prev",
    "post-navigation", "inline-story", "topic-list", "tag-list", "link-list", "sign-up", "call-to",
    "app-download", "post-tags", "entry-tags", "reading-time", "read-time",
  ]
}
