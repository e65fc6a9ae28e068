extension Sample {
  /// The local paper: measured, with its own slips.
  static let courier = Sample(
    name: "courier",
    text: """
      Title: Wexmoor council votes to close Harbour Street pool
      Outlet: The Wexmoor Courier
      Date: 2026-03-11
      Byline: By Tamsin Oakley

      WEXMOOR — The town council voted 9 to 6 on Tuesday night to close the Harbour Street swimming pool, two weeks after an inspection found cracks in its roof.

      “We cannot keep the pool open while the roof is unsafe, but I give you my word that it will reopen,” council leader Dana Whitlock told the meeting. She said repairs would cost about 2.4 million crowns.

      The inspection report, prepared by the engineering firm Brandt & Sole, says that four of the twelve roof beams have lost a third of their strength. “No one should swim under these beams,” the report says.

      Some 60 people protested outside the town hall, according to police. Officers led three of them out of the chamber after chanting interrupted the debate. Nobody was hurt, police said.

      Swimming coach Ilse Marrow, who has taught children at the pool for nineteen years, called the decision “a scandal with a signature under it”. Her club has 340 members, and the nearest other pool is an hour away by bus.

      Critics say the council has neglected the building for years. Mistakes were made when the roof was last repaired in 2011, and the decision will cost the town far more than it saves.

      A council official who asked not to be named because she was not allowed to speak to the press said a cheaper repair had been offered in January. Whitlock denied that. “There was no such offer,” she said.

      The pool closes on Sunday. A public meeting on its future is planned for 2 April.

      Tamsin Oakley covers the town council for The Wexmoor Courier.
      """
  )
}
