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

  /// Whether an attribution's cue says, tells, shows or believes, or is "according to": what it introduces
  /// can be stated as fact by another. What somebody demands or sues for cannot.
  static func isReport(_ attribution: Attribution, in document: Document) -> Bool {
    hasCue(of: .reportingCues, attribution, in: document)
  }

  /// Whether an attribution's cue promises or foresees: what it introduces can be stated as fact by
  /// another who says that it will be, not by one who tells that it was.
  static func isForecast(_ attribution: Attribution, in document: Document) -> Bool {
    hasCue(of: .forecastingCues, attribution, in: document)
  }

  /// Whether tokens state what is or will be: with "will" or a verb in the present, and with no "could".
  static func isStatedAhead(_ tokens: Range<Int>, in document: Document) -> Bool {
    let words = tokens.map { document.tokens[$0] }
    return !words.contains { Lexicon.possibility.contains($0) }
      && words.contains { Lexicon.future.contains($0) || VerbForms.isPresent($0) }
  }

  /// What a sentence denies.
  struct Denial {
    /// The words that deny.
    let cue: Span
    /// The stretch in which stands what is denied; what is quoted in it is said, not denied.
    let denied: [Span]
  }

  /// What a sentence denies outside quotation marks; nil where it denies nothing.
  ///
  /// It ends where somebody says something next ("and said …", ", calling it …") and, of what is
  /// rejected, before "as": "rejected claims that … as nonsense".
  static func denial(in sentence: Range<Int>, of document: Document) -> Denial? {
    let matches = Lexicon.denials.matches(in: sentence, of: document.tokens)
    guard let cue = matches.first(where: { !document.isQuoted(at: $0.span.lowerBound) }) else {
      return nil
    }
    let rest = cue.tokens.upperBound..<sentence.upperBound
    let end = rest.first { endsDenial($0, after: cue, in: document) } ?? rest.upperBound
    let words = (rest.lowerBound..<end).map { document.tokens[$0].span }
    return Denial(cue: cue.span, denied: words.filter { !document.isQuoted(at: $0.lowerBound) })
  }

  private static func endsDenial(_ token: Int, after cue: Lexicon.Match, in document: Document)
    -> Bool
  {
    let word = document.tokens[token]
    if word.key == Self.as { return cue.tokens.count > 1 }
    if VerbForms.isGerund(word, in: document.text) {
      return document.text[document.tokens[token - 1].span] == ","
    }
    return document.attributions.contains { $0.cue.first?.lowerBound == word.span.lowerBound }
  }

  private static let `as` = WordKey("as")

  /// Whether tokens hold a "not" or "never".
  static func isNegated(_ tokens: Range<Int>, in document: Document) -> Bool {
    tokens.contains { Lexicon.negations.contains(document.tokens[$0]) }
  }

  private static func hasCue(
    of lexicon: Lexicon,
    _ attribution: Attribution,
    in document: Document
  ) -> Bool {
    attribution.cue.contains {
      lexicon.hasMatch(in: document.tokenRange(in: $0), of: document.tokens)
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

  /// Words for having heard from somebody who is not named.
  static let heard = Lexicon(
    name: "words of having heard",
    origin: "Compiled for Lede from how outlets pass on what only they were told.",
    words: """
      has learned, has learnt, have learned, have learnt, is told, has been told, have been told,
      understands that, was told, were told
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
      acknowledge, add, admit+, allege, announce, argue, assert, assure, believe, calculate, caution,
      claim, comment, concede, conclude, confess, confirm, contend, declare, disclose, emphasise, emphasize,
      estimate, explain, find=found, forecast=forecast, hold=held, indicate, inform, insist,
      maintain, mention, note, notify, observe, point out, predict, recall, recount, remark, remind,
      reply, report, respond, reveal, say=said, show=showed=shown, state, stress, suggest,
      tell=told, testify, tweet, warn, write=wrote=written
      """
  )

  /// Verbs by which one binds oneself to what will be, or foresees it.
  fileprivate static let forecastingCues = Lexicon(
    name: "forecasting cues",
    origin: "Compiled for Lede.",
    verbs: "anticipate, expect, hope, pledge, project, promise, vow"
  )

  /// Words of what is only possible.
  fileprivate static let possibility = Lexicon(
    name: "words of possibility",
    origin: "Compiled for Lede.",
    words: "could, may, might, must, ought, perhaps, possibly, should, would"
  )

  /// Words of what will be.
  fileprivate static let future = Lexicon(
    name: "words of the future",
    origin: "Compiled for Lede.",
    words: "shall, will, won't"
  )

  /// Verbs by which somebody says that something is not so, and verbs that do with a word for what
  /// was said: "reject the claims" denies, "reject the offer" does not.
  static let denials: Lexicon = {
    let said = [
      "accusation", "accusations", "allegation", "allegations", "assertion", "assertions", "claim",
      "claims", "notion", "suggestion", "suggestions",
    ]
    let phrases = ["contest", "dismiss", "dispute", "reject"].flatMap { verb in
      ["", "the ", "any ", "all "].flatMap { article in said.map { "\(verb) \(article)\($0)" } }
    }
    return Lexicon(
      name: "cues of denying",
      origin: "Compiled for Lede.",
      verbs: (["deny", "refute", "rebut+", "dispute that", "dispute having"] + phrases).joined(
        separator: ", "
      )
    )
  }()

  /// Words that turn a statement into its contrary.
  fileprivate static let negations = Lexicon(
    name: "negations",
    origin: "Compiled for Lede.",
    words: """
      aren't, didn't, doesn't, don't, hadn't, hasn't, haven't, isn't, neither, never, nor, not,
      wasn't, weren't, won't
      """
  )
}
