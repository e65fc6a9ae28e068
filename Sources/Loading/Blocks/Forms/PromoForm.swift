/// Advertising for other content: interlinks in capitals, "Read more", sign-ups, follow lines.
enum PromoForm {
  /// Words in capitals that make a line an interlink rather than a heading.
  private static let interlinkWords = 6
  /// No such line is longer, in bytes.
  private static let limit = 260

  /// Whether a paragraph is advertising.
  static func matches(_ paragraph: Paragraph) -> Bool {
    guard paragraph.count <= limit else { return false }
    if isInterlink(paragraph) || holdsButtons(paragraph) { return true }
    let folded = paragraph.folded.withoutLeadingMarks
    if folded.prefix(among: labels) != nil { return true }
    guard !paragraph.hasSpeech else { return false }
    if folded.prefix(among: openers) != nil, paragraph.count <= 180 { return true }
    if folded.starts(with: "follow") || folded.starts(with: "like") {
      return folded.contains(anyOf: networks) || folded.head.contains(UInt8(ascii: "@"))
    }
    if folded.prefix(among: mediaOpeners) != nil, mediaEndings.contains(where: folded.ends) {
      return true
    }
    return folded.contains(anyOf: invitations)
  }

  /// Buttons of a page in a row: "Share", "Facebook X WhatsApp", "Comments (14)", "4 min read".
  private static func holdsButtons(_ paragraph: Paragraph) -> Bool {
    guard paragraph.count <= 60 else { return false }
    let words = paragraph.folded.head.split { !ASCII.isLetter($0) }
    // A network alone on a line can be a heading.
    let signs = words.count == 1 ? loneButtons : loneButtons + buttons
    return words.contains { word in signs.contains { word.elementsEqual($0.bytes) } }
      && words.allSatisfy { word in
        (signs + besideButtons).contains { word.elementsEqual($0.bytes) }
      }
  }

  private static let loneButtons: [Phrase] = [
    "bookmark", "comments", "login", "menu", "search", "share", "subscribe", "tweet",
  ]
  private static let buttons: [Phrase] = [
    "bluesky", "comment", "cookie", "email", "facebook", "instagram", "linkedin", "newsletter",
    "newsletters", "pinterest", "read", "reddit", "sign", "telegram", "tiktok", "twitter",
    "whatsapp",
    "youtube",
  ]
  /// Words that make no button by themselves.
  private static let besideButtons: [Phrase] = [
    "a", "all", "copy", "in", "link", "log", "mail", "min", "minute", "minutes", "mins", "more",
    "now",
    "on", "out", "policy", "print", "save", "settings", "this", "time", "to", "up", "us",
    "via",
    "view", "x",
  ]

  /// A headline of another story, all in capitals, without a full stop.
  static func isInterlink(_ paragraph: Paragraph) -> Bool {
    paragraph.casing.isShouted && paragraph.casing.words >= interlinkWords
      && !paragraph.folded.head.starts(with: "\"".utf8)
      && paragraph.folded.tail.last != UInt8(ascii: ".")
  }

  /// Labels that stand before another story's headline.
  private static let labels: [Phrase] = [
    "read more:", "read also:", "read next:", "also read:", "see also:", "see more:", "related:",
    "related story:", "related stories:", "related article:", "related articles:",
    "related coverage:", "related video:", "more:", "more on this:", "recommended:", "must read:",
    "must-read:", "don't miss:", "up next:", "previously:", "watch:", "watch live:", "watch now:",
    "watch more:", "listen:", "video:", "photos:", "gallery:", "in pictures:", "in photos:",
    "read:", "read full story:", "from the archive:", "from the archives:", "trending:",
    "live updates:", "more coverage:", "also on", "story continues", "article continues",
  ]

  /// How such lines begin.
  private static let openers: [Phrase] = [
    "read more", "read also", "read next", "read the full", "read the rest", "read the whole",
    "read the entire", "read it all", "read the complete", "read the original", "also read",
    "see also", "see more", "see photos from", "more on this story", "more from", "more stories",
    "more coverage", "related story", "related stories", "related article", "related articles",
    "related coverage", "related content", "related topics", "related news", "recommended for you",
    "most read", "most popular", "trending now", "you may also like", "you might also like",
    "don't miss", "click here", "click to", "click on", "tap here", "sign up", "subscribe to",
    "subscribe here", "subscribe now", "subscribe today", "join us on", "join our",
    "join the conversation",
    "get the latest", "get our", "get breaking", "get more", "download the", "download our",
    "advertisement", "sponsored content", "sponsored by", "continue reading", "skip to",
    "scroll to",
    "share this", "share on", "watch live", "listen to this", "want more", "enter your email",
    "send tips", "send your", "got a tip", "have a tip", "do you have a tip", "have a news tip",
    "email us", "contact us", "support our", "help us", "already a subscriber", "leave a comment",
    "comment below", "view comments", "show comments", "log in to", "register to",
    "this article is for subscribers", "for more on this", "for more news", "for more stories",
    "if you enjoyed this", "if you liked this", "please consider", "print this", "view gallery",
    "image gallery", "live coverage:", "story highlights", "follow live",
  ]
  private static let networks: [Phrase] = [
    "on twitter", "on facebook", "on instagram", "on x", "on tiktok", "on youtube", "on linkedin",
    "on threads", "on bluesky", "on telegram", "on whatsapp", "twitter.com", "facebook.com",
    "like the page", "like our page", "like us", "follow us",
  ]

  /// "Watch the full interview below:", "Listen to the audio here."
  private static let mediaOpeners: [Phrase] = [
    "watch", "listen", "see", "check out", "view", "read", "hear", "find", "catch",
  ]
  private static let mediaEndings: [Phrase] = [
    "below", "below:", "above", "above:", "here", "here:", "live", "this video:",
  ]

  /// What may stand anywhere in a short paragraph without speech.
  private static let invitations: [Phrase] = [
    "sign up for our", "sign up for the", "sign up for his", "sign up for her", "sign up here",
    "sign up to receive", "subscribe to our", "subscribe here", "our newsletter", "our newsletters",
    "our free newsletter", "our daily newsletter", "our app", "our podcast", "click here",
    "like the page", "like us on facebook", "follow us on", "follow him on", "follow her on",
    "follow them on", "download our", "send us a tip", "to your inbox", "in your inbox",
  ]
}

extension FoldedText {
  /// The same without brackets, arrows and stars before the first word.
  var withoutLeadingMarks: FoldedText {
    let lead = head.prefix { "([<>*-|+:~ ".utf8.contains($0) || $0 == 0xC2 || $0 == 0xBB }
    return lead.isEmpty ? self : FoldedText(head: Array(head.dropFirst(lead.count)), of: self)
  }

  private init(head: [UInt8], of other: FoldedText) {
    self.head = head
    tail = other.tail
    count = other.count
  }
}
