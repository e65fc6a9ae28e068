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

  /// The findings without the claims of no particular kind that stand in words of which another rule
  /// already asks whose they are.
  private static func withoutRepeats(_ findings: [Finding]) -> [Finding] {
    let told = SpanSet(
      findings.filter { [Agentless().id, OpinionAsFact().id].contains($0.rule) }
        .compactMap(\.span)
    )
    return findings.filter { finding in
      guard finding.rule == UnsourcedClaim().id, finding.severity == ClaimKind.plain.severity,
        let span = finding.span
      else { return true }
      return !told.overlaps(span)
    }
  }
}
