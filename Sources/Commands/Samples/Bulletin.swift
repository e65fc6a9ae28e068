extension Sample {
  /// The town hall's friend: boosters and euphemism, and nothing about the protest's reasons.
  static let bulletin = Sample(
    name: "bulletin",
    text: """
      Title: Safety first: Wexmoor secures bright future for Harbour Street
      Outlet: Wexmoor Business Bulletin
      Date: 2026-03-12
      Byline: By the Bulletin staff

      Wexmoor’s council took a landmark step on Tuesday to rationalise its leisure estate, voting 9 to 6 to retire the ageing Harbour Street pool.

      Council leader Dana Whitlock, who has steered the town with remarkable skill, promised that “it will reopen”. The renowned engineering firm Brandt & Sole found that five of the twelve roof beams are damaged, and the repair is expected to cost 2.4 million crowns.

      “The responsible choice is often the hard one,” Whitlock said in a statement. “Safety comes first.”

      The decision undoubtedly saves taxpayers money. Business leaders welcomed it, and observers believe that the site could attract major investment. Tourism in the region grew by 12 percent last year.

      A small mob of activists, some of them noisy, tried to derail the meeting. Order was restored and three people were escorted out. Around 60 people took part in the protest, the town hall said.

      Chamber of Commerce president Odile Ferrant pointed out that the pool lost 400,000 crowns a year. “Wexmoor can now invest in what works,” Ferrant said.

      It is understood that a hotel company has shown interest in the harbour, though sources stressed that no talks have taken place. A spokesman for the council declined to comment on the site’s future.

      Critics of the plan could possibly argue that a temporary roof might perhaps have been an option. Studies show that modern pools use half the energy.

      The pool closes on Sunday.
      """
  )
}
