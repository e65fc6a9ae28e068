/// Disagreement, attack and victory.
struct ConflictFrame: Frame {
  let id = "conflict"
  let summary = "Words of dispute between people, parties and countries."
  let question = "Who disagrees with whom, and is anything told besides the quarrel?"
  let lexicon = Lexicon.conflictFrame
}
