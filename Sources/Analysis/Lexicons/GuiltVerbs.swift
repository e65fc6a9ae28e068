extension Lexicon {
  /// Verbs that make what they report sound like a confession.
  static let guiltVerbs = Lexicon(
    name: "verbs of guilt",
    origin: """
      Compiled for Lede after the advice of style guides and reporting textbooks on verbs that \
      imply wrongdoing.
      """,
    words: """
      by her own admission, by his own admission, by its own admission, by their own admission,
      came clean, caught red-handed, come clean, comes clean, coming clean, confessed that,
      did not deny, does not deny, ducked questions, ducked the question, failed to acknowledge,
      failed to disclose, failed to mention, fails to acknowledge, fails to disclose,
      fails to mention, fess up, fessed up, fesses up, fessing up, fobbed off,
      forced to acknowledge, forced to admit, forced to concede, got caught, kept silent,
      neglected to mention, neglects to mention, own up to, owned up to, owning up to, owns up to,
      refused to answer, refused to apologise, refused to apologize, refused to be drawn,
      refused to comment, refused to confirm, refused to deny, refused to explain,
      refused to rule out, refused to say, refuses to answer, refuses to apologise,
      refuses to apologize, refuses to comment, refuses to deny, refuses to rule out,
      refuses to say, refusing to answer, refusing to apologise, refusing to apologize,
      refusing to comment, refusing to confirm, refusing to rule out, refusing to say,
      remained silent, self-admitted, self-confessed, stayed silent, was caught,
      was forced to admit, was nowhere to be seen, were caught, were forced to admit,
      were nowhere to be seen, would not say, wouldn't say
      """,
    verbs: """
      acknowledge, admit+, concede, confess, dodge questions, dodge the question, evade questions,
      evade the question
      """,
    exceptions: """
      acknowledged the applause, acknowledged the crowd, admit any, admit into, admit more,
      admit one, admit refugees, admit up to, admit women, admits refugees, admitted about,
      admitted as evidence, admitted into, admitted into evidence, admitted more,
      admitted refugees, admitted students, admitted to a hospital, admitted to college,
      admitted to hospital, admitted to practice, admitted to the bar, admitted to the hospital,
      admitted to the u.s., admitted to the union, admitted to the united states,
      admitted to the university, admitted women, admitting more, admitting refugees,
      concede defeat, concede the election, concede the race, conceded a goal, conceded defeat,
      conceded the election, conceded the race, conceded to, conceded two goals,
      concedes the election, was caught between, was caught in, was caught off, was caught on,
      was caught up, were caught between, were caught in, were caught off, were caught on,
      were caught up, widely acknowledged
      """
  )
}
