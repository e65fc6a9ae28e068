import Articles

/// A source that is plural or generic and unnamed.
struct VagueSource: Rule {
  let id = "vague-source"
  let summary = "Words are given to people in general: critics, experts, officials, many."
  let why = """
    A reader cannot ask “critics” anything: how many they are, who they are and what they gain stays \
    open.
    """
  let norms: [Norm] = [.nprIdentify, .weaselWords, .spjSources]
  let limits = """
    A group that a neighbouring sentence names, or a poll that it describes, is flagged all the same.
    """
  let severity = Severity.medium
  let examples: [RuleExample] = [
    .fires("Critics say the new bridge is unsafe.", marking: "Critics"),
    .fires("Some experts believe the lake will recover.", marking: "Some experts"),
    .silent("The engineer, Paula Reyes, said the new bridge is unsafe."),
    .silent("Some experts met at the lake on Tuesday."),
  ]

  func findings(in document: Document) -> [Finding] {
    document.unquotedSources(of: .vague).map { source in
      let words = document.cited(source.span)
      return Finding(
        rule: id,
        span: source.span,
        severity: source.isContested ? .high : severity,
        message: "\(words) stands for people whom the text does not name.",
        answer: "Who are they, how many, and can one of them be named?",
        score: 0.8
      )
    }
  }
}
