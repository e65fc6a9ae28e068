extension Lexicon {
  /// Words of cause, duty, remedy and blame.
  static let responsibilityFrame = Lexicon(
    name: "responsibility frame",
    origin: """
      Compiled for Lede after the questions by which Semetko and Valkenburg (2000) tell the responsibility \
      frame; the words are ours.
      """,
    words: """
      accountable, answerable, at fault, because of, culpable, due to, guilty, in charge, liable,
      liability, negligent, obliged, responsible, thanks to, to blame, urgent, urgently, as a
      result, neglect, accountability, oversight
      """,
    verbs: """
      act on, address the, blame, cause, demand, deal=dealt with, ensure, fail to, fix, ignore,
      lead=led to, neglect, prevent, promise, solve, tackle, urge, pledge
      """,
    nouns: """
      action plan, audit, blame, cause, consequence, duty, failure, fault, inaction, inquiry,
      investigation, measure, mistake, obligation, policy, promise, reform, remedy, resignation,
      responsibility, safeguard, solution, watchdog
      """,
    exceptions: """
      cause célèbre, on duty, off duty, heavy duty, fault line, fault lines
      """
  )
}
