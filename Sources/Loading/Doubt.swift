package import Articles

/// Something about a loaded article that its reader should look at.
package enum Doubt: String, Sendable, CaseIterable {
  /// Nobody says when it was published.
  case noDate = "no date found"
  /// It has no headline.
  case noTitle = "no title found"
  /// It is, or ends like, the beginning of an article.
  case summary = "looks like a summary"
  /// It has hardly any story.
  case short = "very short"

  /// A story of fewer words is no article, or not the whole of it.
  private static let shortWords = 60

  /// What is doubtful about an article, in the order of the cases.
  package static func doubts(about article: Article) -> [Doubt] {
    var doubts: [Doubt] = []
    if article.metadata.published == nil { doubts.append(.noDate) }
    if article.metadata.title == nil { doubts.append(.noTitle) }
    let story = article.blocks.filter(\.kind.isStory)
    let words = story.reduce(0) {
      $0 + article.text.bytes[$1.span.lowerBound..<$1.span.upperBound].wordCount
    }
    let ending =
      story.last.map { article.text.bytes[$0.span.lowerBound..<$0.span.upperBound] } ?? []
    if article.provenance.isSummary || TextEnding.breaksOff(ending) {
      doubts.append(.summary)
    } else if words < shortWords {
      doubts.append(.short)
    }
    return doubts
  }
}
