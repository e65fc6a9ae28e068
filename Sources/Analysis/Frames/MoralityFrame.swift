/// Right and wrong, faith and shame.
struct MoralityFrame: Frame {
  let id = "morality"
  let summary = "Words of right and wrong, faith and shame."
  let question = "Whose sense of right and wrong is it, and is it said so?"
  let lexicon = Lexicon.moralityFrame
}
