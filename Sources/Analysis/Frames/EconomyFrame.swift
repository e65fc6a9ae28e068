/// Gains, costs and work.
struct EconomyFrame: Frame {
  let id = "economy"
  let summary = "Words of money, costs, work and trade."
  let question = "Who gains and who pays, and over what time?"
  let lexicon = Lexicon.economyFrame
}
