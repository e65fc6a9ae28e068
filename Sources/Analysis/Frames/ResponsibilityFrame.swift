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
      accountability, accountable, answerable, at fault, authorities, blame, cause of, caused by,
      causes of, culprit, culprits, due to, duty, failed to act, failure of, fault, government,
      in charge, inaction, legislation, measures, negligence, obligation, obligations, oversight,
      plan to, policies, policy, prevention, proposal, proposals, reform, reforms, regulation,
      regulations, remedies, remedy, responsibilities, responsibility, responsible, role in,
      root cause, root causes, solution, solutions, task force, urgent action
      """,
    verbs: """
      address the, ban+, blame, cause, enforce, fix, hold=held accountable, hold=held responsible,
      mandate, prevent, propose, regulate, remedy, respond to, solve, tackle,
      take=took=taken action, take=took=taken responsibility
      """
  )
}
