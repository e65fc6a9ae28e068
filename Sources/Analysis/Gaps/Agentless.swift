import Articles

/// An attribution that names no source.
struct Agentless: Rule {
  let id = "agentless"
  let summary = "Something is reported, believed, expected or criticised by nobody in particular."
  let why = """
    The wording tells that somebody says so and takes away the means to ask who.
    """
  let norms: [Norm] = [.nprIdentify, .weaselWords, .apAttribution]
  let limits = """
    Knows a fixed list of phrases and passives; where the next sentence names the source after all, \
    the words are flagged all the same.
    """
  let severity = Severity.medium
  let examples: [RuleExample] = [
    .fires("The mayor reportedly left the meeting early.", marking: "reportedly"),
    .fires("Hale is widely seen as a favourite for the post.", marking: "is widely seen as"),
    .fires("He was accused of taking bribes.", marking: "was accused of"),
    .fires("The jury heard that Voss had forged the papers.", marking: "The jury heard"),
    .silent("Hale is seen as a favourite by the party's two largest unions."),
    .silent("Carl Voss was quoted as saying that the mill would close."),
    .silent("The mayor, Ada Brook, said she was expected to leave early."),
  ]

  func findings(in document: Document) -> [Finding] {
    let writer = WritersClauses(document, keepsCues: true)
    return document.sentences
      .filter { Claims.isStory($0, in: document) && $0.voice != .none }
      .flatMap { findings(in: writer.clauses(of: $0), of: document) }
  }

  private func findings(in clauses: [Range<Int>], of document: Document) -> [Finding] {
    var findings: [Finding] = []
    for clause in clauses {
      let passives = HearsayPassive.all(in: clause, of: document)
      let phrases = HearsayPhrase.all(in: clause, of: document)
      let hearers = ToldHearers.all(in: clause, of: document)
      for tokens in (passives + phrases + hearers).sorted(by: { $0.lowerBound < $1.lowerBound }) {
        let span = document.span(of: tokens)
        if let last = findings.last?.span, last.overlaps(span) { continue }
        if isSaidByName(span, in: document) { continue }
        findings.append(finding(for: span, in: clause, of: document))
      }
    }
    return findings
  }

  /// Whether words are the cue of a source that has a name: "Carl Voss was quoted as saying". An "it"
  /// that belongs to the words is no source.
  private func isSaidByName(_ span: Span, in document: Document) -> Bool {
    document.attributions.contains { attribution in
      guard let speaker = attribution.speaker, attribution.cue.contains(where: span.overlaps),
        !attribution.source.contains(where: span.overlaps)
      else { return false }
      return [.namedPerson, .namedOrganization].contains(document.speakers[speaker].type)
    }
  }

  private func finding(for span: Span, in clause: Range<Int>, of document: Document) -> Finding {
    let accuses = ClaimKind.found(in: clause, of: document).kind == .wrongdoing
    return Finding(
      rule: id,
      span: span,
      severity: accuses ? .high : severity,
      message: "\(document.cited(span)) leaves out who says so.",
      answer: "Who reports, believes, expects or accuses? Look for a name in the sentences around.",
      score: 0.8
    )
  }
}
