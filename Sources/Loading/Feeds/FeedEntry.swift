import Articles

/// One entry of a feed: what it says, and the article that it makes.
struct FeedEntry {
  /// A text and whether it is marked up.
  struct Body {
    var bytes: [UInt8]
    var isMarkup: Bool
  }

  /// The headline, tags and entities in it.
  var title: [UInt8] = []
  /// Who wrote it, one name each.
  var writers: [[UInt8]] = []
  /// When it was published, as the feed writes it.
  var published: [UInt8] = []
  /// Its address.
  var url: [UInt8] = []
  /// The feed it was taken from, where an aggregator tells.
  var source: [UInt8] = []
  /// The whole text, where the feed has it.
  var content: Body?
  /// What the feed gives to decide on reading it.
  var summary: Body?

  /// A text of fewer words is hardly a whole article.
  private static let wordsOfArticle = 150

  /// Makes the article.
  ///
  /// - Parameters:
  ///   - name: its name on the desk.
  ///   - feed: what the feed says of all its entries.
  ///   - format: the loader's.
  ///   - input: the feed.
  /// - Returns: the article; nil where the entry has neither text nor title.
  func article(
    named name: String,
    feed: Article.Metadata,
    format: String,
    in input: LoadInput
  ) -> Article? {
    let known = Article.Metadata(
      title: MarkupFragment.words(of: title).trimmedText,
      outlet: MarkupFragment.words(of: source).trimmedText ?? feed.outlet,
      byline: writers.compactMap { MarkupFragment.words(of: $0).trimmedText }.joinedNames
        ?? feed.byline,
      published: published.trimmedText,
      url: url.trimmedText
    )
    var text = MarkedText()
    // Some feeds put the whole text where the summary belongs, and some the other way round.
    let bodies = [content, summary].compactMap { $0.map(Self.text) }
    if let longest = bodies.max(by: { $0.wordCount < $1.wordCount }) { text = longest }
    let words = text.wordCount
    let isSummary = content == nil && words < Self.wordsOfArticle || text.breaksOff
    if let title = known.title { text.lead(with: title) }
    guard !text.isEmpty else { return nil }
    var provenance = input.provenance(format: format, isSummary: isSummary)
    if isSummary {
      provenance.particulars.append("The feed gives \(words.counted("word")) of it.")
    }
    return text.article(named: name, known: known, from: "the feed", provenance: provenance)
  }

  private static func text(of body: Body) -> MarkedText {
    if body.isMarkup || MarkupFragment.isMarkup(body.bytes) {
      return MarkupFragment.text(of: body.bytes)
    }
    var text = MarkedText()
    for line in body.bytes.textLines {
      text.append(MarkupFragment.words(of: Array(line)), as: .body)
    }
    return text
  }
}

extension [String] {
  /// Names with commas between them; nil where there are none.
  var joinedNames: String? { isEmpty ? nil : joined(separator: ", ") }
}

extension Int {
  /// The number and a noun: `1 word`, `2 words`.
  func counted(_ noun: String) -> String { "\(self) \(noun)\(self == 1 ? "" : "s")" }
}

extension MarkedText {
  /// Whether the last words of the story say that it goes on elsewhere.
  var breaksOff: Bool {
    guard let last = blocks.last(where: { $0.kind.isStory || $0.kind == .promo }) else {
      return false
    }
    return TextEnding.breaksOff(bytes[last.span.lowerBound..<last.span.upperBound])
  }
}
