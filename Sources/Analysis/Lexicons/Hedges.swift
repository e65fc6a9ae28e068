extension Lexicon {
  /// Words that make a statement weaker than an assertion, each enough for a finding.
  static let hedges = Lexicon(
    name: "hedges",
    origin: """
      Compiled for Lede after the class of hedges in K. Hyland, "Metadiscourse" (2005).
      """,
    words: """
      all but, almost certainly, apparently, arguably, as it were, by and large, conceivably,
      for the most part, hint at, hinting at, hints at, if not, in a sense, in a way,
      in some sense, in some ways, kind of, more or less, ostensibly, presumably, quasi-,
      rather more, seemingly, so to speak, somewhat, sort of, supposedly, to a certain extent,
      to a degree, to some degree, to some extent
      """,
    exceptions: """
      a kind of, a sort of, any kind of, any sort of, every kind of, if not for, if not now,
      if not then, in a way that, kinds of, new kind of, one kind of, other kind of,
      right kind of, same kind of, some kind of, some sort of, that kind of, that sort of,
      the kind of, the sort of, these kind of, this kind of, this sort of, what kind of,
      what sort of, wrong kind of
      """
  )

  /// Milder hedges, common in careful reports: they count where two or more stand on one claim.
  static let mildHedges = Lexicon(
    name: "mild hedges",
    origin: """
      Compiled for Lede after the class of hedges in K. Hyland, "Metadiscourse" (2005).
      """,
    words: """
      appear to, appeared to, appears to, could, indicates that, is possible that, likely, may,
      maybe, might, not necessarily, perhaps, plausibly, possibly, potentially, practically,
      probably, seem to, seemed to, seems, seems to, suggest, suggested, suggests, tend to,
      tended to, tends to, unlikely, virtually, would appear, would seem
      """,
    exceptions: "in may, last may, likely voter, likely voters, next may, since may"
  )
}
