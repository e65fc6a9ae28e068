/// Tells the parts of a page that are not its article: navigation, teasers, comments, sign-ups.
struct Clutter {
  private let tree: HTMLTree

  init(_ tree: HTMLTree) {
    self.tree = tree
  }

  /// How sure it is that a part is no part of the article.
  enum Verdict {
    /// It is never shown or never an article.
    case never
    /// It is unless it holds most of the page's text.
    case unlikely
    /// It may be the article.
    case possible
  }

  /// Judges an element by its name, role, class and id.
  func verdict(_ node: HTMLTree.Node) -> Verdict {
    let tag = tree.tag(node)
    if tag.isSkipped { return .never }
    if isHidden(node) { return .unlikely }
    switch tag {
    case .nav, .footer, .aside, .form, .fieldset: return .unlikely
    case .text, .html, .body, .main, .br, .hr, .wbr: return .possible
    default: break
    }
    if let role = tree.attribute(.role, of: node), Self.roles.contains(where: role.elementsEqual) {
      return .unlikely
    }
    return isNamedClutter(node) ? .unlikely : .possible
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

  private func isNamedClutter(_ node: HTMLTree.Node) -> Bool {
    for attribute in [HTMLTree.Attribute.className, .id] {
      guard let value = tree.attribute(attribute, of: node) else { continue }
      for name in value.split(whereSeparator: ASCII.isSpace) where Self.isClutterName(name) {
        return true
      }
    }
    return false
  }

  /// Whether a single class or id names clutter.
  static func isClutterName(_ name: ArraySlice<UInt8>) -> Bool {
    let parts = ClassWords.words(of: name)
    // "has-sidebar", "no-comments", "with-ads" tell of the page around, not of the element.
    if let first = parts.first, modifiers.contains(String(decoding: first, as: UTF8.self)) {
      return false
    }
    for (index, part) in parts.enumerated() {
      let word = String(decoding: part, as: UTF8.self)
      if words.contains(word) { return true }
      if index + 1 < parts.count {
        let pair = word + "-" + String(decoding: parts[index + 1], as: UTF8.self)
        if pairs.contains(pair) { return true }
      }
    }
    return false
  }

  private static let modifiers: Set<String> = ["has", "no", "with", "without", "is", "js", "hide"]

  private static let words: Set<String> = [
    "comment", "comments", "disqus", "respond", "commentlist", "share", "sharing", "shares",
    "sharedaddy", "sharebar", "social", "socials", "addthis", "addtoany", "related", "relatedposts",
    "recommended", "recommendations", "recommendation", "recirc", "recirculation", "promo",
    "promos", "promotion", "newsletter", "newsletters", "subscribe", "subscription", "signup",
    "sidebar", "widget", "widgets", "breadcrumb", "breadcrumbs", "cookie", "cookies", "consent",
    "gdpr", "ad", "ads", "adv", "advert", "adverts", "advertisement", "advertising", "adsense",
    "sponsor", "sponsored", "outbrain", "taboola", "footer", "nav", "navbar", "navigation", "menu",
    "tags", "taglist", "tagcloud", "byline", "bylines", "dateline", "timestamp", "teaser",
    "teasers", "trending", "popular", "mostread", "pagination", "pager", "toolbar", "login",
    "modal", "popup", "overlay", "masthead", "skip", "yarpp", "jp", "follow", "carousel",
    "slideshow", "metadata", "postmeta", "authorbox", "bio", "credits", "copyright", "disclaimer",
    "screenreader", "tooltip", "poll", "quiz", "rating", "ratings", "reactions", "donate",
    "donation", "livefyre", "fbcomments", "navlinks", "postnav", "hidden", "noprint", "print",
    "playlist", "zergnet", "inread", "infolinks", "tweet",
  ]
  private static let pairs: Set<String> = [
    "read-more", "more-on", "more-from", "most-read", "most-popular", "author-box", "author-bio",
    "author-info", "about-author", "entry-meta", "post-meta", "article-meta", "story-meta",
    "entry-footer", "post-footer", "article-footer", "sr-only", "screen-reader", "visually-hidden",
    "see-also", "also-like", "you-may", "up-next", "next-post", "prev-post", "post-navigation",
    "inline-story", "topic-list", "tag-list", "link-list", "sign-up", "call-to", "app-download",
  ]
}
