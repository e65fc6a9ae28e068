import Articles

/// Verbs that cast doubt on what they report.
struct DoubtVerb: WordListRule {
  let id = "doubt-verb"
  let summary = "A verb or phrase that questions the words it reports."
  let why = """
    “Claimed” and “so-called” tell the reader to doubt somebody and give no reason for the doubt.
    """
  let norms: [Norm] = [.saidIsNeutral, .synonymsForSaid, .biasedLanguage]
  let limits = """
    Claims that are contested in court or in the article itself may be reported so with \
    reason.
    """
  let severity = Severity.medium
  let effect = "doubts the words it introduces"
  let answer = "Would “said” do, and if there is doubt, what is the reason for it?"
  let examples: [RuleExample] = [
    .fires("She claimed that she was home.", marking: "claimed"),
    .fires("The so-called reform takes effect in May.", marking: "so-called"),
    .fires("She claimed two men had robbed her.", marking: "claimed"),
    .silent("The group claimed responsibility for the fire."),
    .silent("The storm claimed six lives and a pier."),
    .silent("He asserted his Fifth Amendment right to silence."),
    .silent("She said that she was home."),
  ]

  var lexicon: Lexicon { .doubtVerbs }

  func isMeant(_ match: Lexicon.Match, in document: Document) -> Bool {
    let verb = document.tokens[match.tokens.upperBound - 1]
    if Lexicon.claiming.contains(verb) {
      let before = match.tokens.lowerBound - 1
      let isNoun = before >= 0 && Lexicon.kindsOfClaim.contains(document.tokens[before])
      return !isNoun && !ClaimedThing.follows(match.tokens.upperBound, in: document)
    }
    guard Lexicon.asserting.contains(verb) else { return true }
    let object = document.tokens[match.tokens.upperBound...].prefix(5)
      .prefix { $0.kind != .punctuation && $0.key != WordKey("that") }
    return !object.contains { Lexicon.assertedThings.contains($0) }
  }
}

extension Lexicon {
  fileprivate static let asserting = Lexicon(
    name: "forms of assert",
    origin: "The forms of the English verb.",
    verbs: "assert"
  )

  /// Words before "claims" that make it a noun.
  fileprivate static let kindsOfClaim = Lexicon(
    name: "kinds of claims",
    origin: "Compiled for Lede from the vocabulary of law and insurance.",
    words: """
      amendment, benefit, compensation, copyright, damages, defamation, disability, discrimination,
      expenses, harassment, injury, land, liability, libel, malpractice, negligence, ownership, patent,
      pay, pension, tax, welfare
      """
  )

  /// What one asserts without saying anything.
  fileprivate static let assertedThings = Lexicon(
    name: "things asserted",
    origin: "Compiled for Lede from the vocabulary of law and power.",
    words: "herself, himself, itself, themselves",
    nouns: """
      authority, autonomy, claim, control, copyright, defence, defense, dominance, freedom, immunity,
      independence, influence, jurisdiction, leadership, ownership, power, prerogative, primacy,
      privilege, right, sovereignty, supremacy, title
      """
  )
}
