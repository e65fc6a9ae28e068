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
    withoutRepeats(all.flatMap { $0.findings(in: document) })
      .numbered(article: document.article.name, family: "g")
  }

  /// The findings without those in whose words a better one asks the same: whose words these are.
  private static func withoutRepeats(_ findings: [Finding]) -> [Finding] {
    findings.filter { finding in
      guard let span = finding.span else { return true }
      return !findings.contains { other in
        other.span.map { $0.overlaps(span) } == true && tells(other, forThe: finding)
          || leads(finding, upTo: other)
      }
    }
  }

  /// Whether a claim only leads up to a quotation that has no speaker.
  private static func leads(_ claim: Finding, upTo quotation: Finding) -> Bool {
    guard claim.rule == UnsourcedClaim().id, quotation.rule == NoSpeaker().id,
      let words = claim.span, let quoted = quotation.span
    else { return false }
    return quoted.overlaps(words) || quoted.lowerBound - words.upperBound == 1
  }

  /// Whether one of two findings on the same words makes the other needless: an opinion a claim that
  /// weighs no more, hearsay the "reports" in it, an outlet's name the report that has no other.
  private static func tells(_ better: Finding, forThe other: Finding) -> Bool {
    switch (better.rule, other.rule) {
    case (OpinionAsFact().id, UnsourcedClaim().id): other.severity <= better.severity
    case (Agentless().id, VagueSource().id), (SecondHand().id, AnonymousSource().id):
      true
    default: false
    }
  }
}
