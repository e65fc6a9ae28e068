import Articles

/// Tells attributions that pass on somebody's words, findings or thoughts from those that do not.
///
/// The reading marks "lawmakers approved a dam" as it marks "lawmakers praised a dam", and "the operator
/// had been told of faults" as if the operator had spoken. In the first somebody acts, in the second
/// somebody hears; neither is a source. Limits: words are looked at, not syntax.
enum Speech {
  /// Whether an attribution lets its source speak: unless it is one who is told something, or its cue
  /// is a deed and nothing is quoted.
  static func isGiven(by attribution: Attribution, in document: Document) -> Bool {
    if isHearer(attribution, in: document) { return false }
    guard attribution.form == .indirect else { return true }
    let tokens = attribution.cue.map(document.tokenRange(in:))
    return !tokens.contains { Lexicon.deeds.hasMatch(in: $0, of: document.tokens) }
  }

  /// Whether an attribution's cue says, tells or shows, or is "according to": what it introduces can be
  /// stated as fact by another. What somebody demands, sues for or believes cannot.
  static func isReport(_ attribution: Attribution, in document: Document) -> Bool {
    attribution.cue.contains {
      Lexicon.reportingCues.hasMatch(in: document.tokenRange(in: $0), of: document.tokens)
    }
  }

  /// Whether the source stands before a passive that makes it the one who is told: "had been warned".
  private static func isHearer(_ attribution: Attribution, in document: Document) -> Bool {
    guard let source = attribution.source.last, let cue = attribution.cue.first,
      source.upperBound <= cue.lowerBound
    else { return false }
    let first = document.tokenRange(in: source).upperBound
    return document.tokenRange(in: cue).contains { told in
      guard Lexicon.tellingParticiples.contains(document.tokens[told]) else { return false }
      var before = told - 1
      while before >= first, VerbForms.between.contains(document.tokens[before].key) { before -= 1 }
      return before >= first && VerbForms.being.contains(document.tokens[before].key)
    }
  }
}

extension Lexicon {
  /// Verbs by which somebody acts, although a clause or a thing decided can follow them.
  fileprivate static let deeds = Lexicon(
    name: "deeds",
    origin: "Compiled for Lede from what councils, courts and voters do in news copy.",
    verbs: """
      accept, adopt, approve, authorise, authorize, ban+, block, boycott, cancel, decline, elect,
      endorse, favour, favor, nominate, oppose, order, outlaw, overrule, overturn, pass, ratify,
      refuse, reject, repeal, sign, sue, support, veto=vetoed=vetoed, vote
      """
  )

  /// Participles of verbs whose passive has the one who is told before it.
  fileprivate static let tellingParticiples = Lexicon(
    name: "participles of telling",
    origin: "Compiled for Lede.",
    words: """
      advised, alerted, asked, assured, briefed, cautioned, informed, notified, persuaded, reminded,
      told, urged, warned
      """
  )

  /// Verbs and phrases that pass on what somebody says, tells or shows.
  fileprivate static let reportingCues = Lexicon(
    name: "reporting cues",
    origin: "Compiled for Lede after the classes of verbs in advice on attribution.",
    words: "according to, in the words of, as told by",
    verbs: """
      acknowledge, add, admit+, allege, announce, argue, assert, assure, caution, claim, comment,
      concede, conclude, confess, confirm, contend, declare, deny, disclose, emphasise, emphasize,
      estimate, explain, find=found, forecast=forecast, hold=held, indicate, inform, insist,
      maintain, mention, note, notify, observe, point out, predict, recall, recount, remark, remind,
      reply, report, respond, reveal, say=said, show=showed=shown, state, stress, suggest,
      tell=told, testify, tweet, warn, write=wrote=written
      """
  )
}
