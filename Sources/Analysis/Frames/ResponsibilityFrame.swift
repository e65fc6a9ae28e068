/// The frame of responsibility: words about who caused a problem and who should solve it.
struct ResponsibilityFrame: Frame {
  let id = "responsibility"
  let summary = "Words about who caused a problem and who should solve it."
  let question = "Who is held to have caused the problem, and who is asked to solve it?"
  var lexicon: Lexicon { .responsibilityFrame }
}

extension Lexicon {
  fileprivate static let responsibilityFrame = Lexicon(
    name: "words of responsibility",
    origin: """
      Compiled for Lede after the questions by which Semetko and Valkenburg (2000) code the frame.
      """,
    words: """
      accountability, accountable, answerable, at fault, blame, caused by, causes of, due to, duty,
      failed to act, in charge, inaction, legislation, measures, negligence, oversight, plan to,
      prevention, responsible, role in, task force, urgent action
      """,
    verbs: """
      address the, ban+, blame, cause, enforce, fix, hold=held accountable, hold=held responsible,
      mandate, prevent, propose, regulate, remedy, respond to, solve, tackle,
      take=took=taken action, take=took=taken responsibility
      """,
    nouns: """
      authority, cause of, culprit, failure of, fault, government, obligation, policy, proposal,
      reform, regulation, regulator, remedy, responsibility, root cause, safeguard, solution,
      watchdog
      """,
    exceptions: """
      duty free, heavy duty, off duty, on duty, policy holder, policy holders, stamp duty

      """
  )
}
