/// A face, a family or a feeling behind an event.
struct HumanInterestFrame: Frame {
  let id = "human-interest"
  let summary = "Words of persons, families and feelings."
  let question = "Whose life is told, and whose is not that it touches as much?"
  let lexicon = Lexicon.humanInterestFrame
}
