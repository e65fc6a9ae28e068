package import Articles

/// The rules for attribution gaps, in the order of help and manual.
package enum GapCatalog {
  /// Every rule; a new one is a new file and a line here.
  package static let all: [any Rule] = [
    UnsourcedClaim(),
    OpinionAsFact(),
    NoSpeaker(),
    Agentless(),
    VagueSource(),
    AnonymousSource(),
    SecondHand(),
    HeadlineDropsSource(),
    SingleSource(),
    NoResponse(),
  ]

  /// The gaps of a document, numbered `NAME.g1` upwards in text order.
  package static func findings(in document: Document) -> [Finding] {
    all.flatMap { $0.findings(in: document) }
      .numbered(article: document.article.name, family: "g")
  }
}
