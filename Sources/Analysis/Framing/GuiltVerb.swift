import Articles

/// Verbs that make what they report sound like a confession.
struct GuiltVerb: WordListRule {
  let id = "guilt-verb"
  let summary = """
    A verb that makes a statement sound like a confession or a silence like an evasion.
    """
  let why = "Admitted implies that there was something to hide; said leaves that to the reader."
  let norms: [Norm] = [.saidIsNeutral, .synonymsForSaid]
  let limits = "Real confessions and pleas are reported with the same verbs."
  let severity = Severity.medium
  let effect = "makes the words sound like a confession"
  let answer = "Was there anything to confess, and would said or did not answer tell the same?"
  let examples: [RuleExample] = [
    .fires("He admitted that he had met voters.", marking: "admitted"),
    .fires("The firm refused to say who paid.", marking: "refused to say"),
    .silent("She was admitted to the hospital on Monday."),
    .fires("He admitted the theft to officers.", marking: "admitted"),
    .silent("The alliance voted on admitting Northland as a member."),
    .silent("He said that he had met voters."),
  ]

  var lexicon: Lexicon { .guiltVerbs }

  /// Whether a form of "admit" tells of words and not of letting in: "was admitted", "admitted Brook to
  /// the bar".
  func isMeant(_ match: Lexicon.Match, in document: Document) -> Bool {
    let tokens = document.tokens
    guard Lexicon.admitting.contains(tokens[match.tokens.lowerBound]) else { return true }
    let before = match.tokens.lowerBound - 1
    if before >= 0, Lexicon.passiveAuxiliaries.contains(tokens[before]) { return false }
    let rest = tokens[match.tokens.upperBound...].prefix(7)
      .prefix { $0.kind != .punctuation && !Lexicon.clauseMarks.contains($0) }
    guard let first = rest.first, first.key != WordKey("to"),
      !document.text[first.span].hasSuffix("ing")
    else { return true }
    guard let into = rest.prefix(5).firstIndex(where: { Lexicon.intoBody.contains($0) }) else {
      return true
    }
    return rest[into...].prefix(3).contains { Lexicon.hearers.contains($0) }
  }
}

extension Lexicon {
  fileprivate static let admitting = Lexicon(
    name: "forms of admit",
    origin: "The forms of the English verb.",
    verbs: "admit+"
  )

  /// Words after which something is said.
  fileprivate static let clauseMarks = Lexicon(
    name: "words that open what is admitted",
    origin: "The complementisers of English, and the auxiliaries of a clause without one.",
    words: "had, has, have, he, how, is, it, she, that, they, was, were, what, why, would"
  )

  /// Those to whom one admits something.
  fileprivate static let hearers = Lexicon(
    name: "hearers of a confession",
    origin: "Compiled for Lede from the vocabulary of police, courts and inquiries.",
    words: "authorities, her, him, me, police, reporters, them, us",
    nouns: """
      colleague, commission, committee, court, detective, friend, inquiry, inspector, interviewer,
      investigator, journalist, judge, jury, lawmaker, newspaper, officer, panel, prosecutor, tribunal
      """
  )

  fileprivate static let intoBody = Lexicon(
    name: "prepositions of letting in",
    origin: "The prepositions of English.",
    words: "as, into, to"
  )
}
