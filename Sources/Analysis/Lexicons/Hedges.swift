extension Lexicon {
  /// Words that make a statement weaker than an assertion, each enough for a finding.
  static let hedges = Lexicon(
    name: "hedges",
    origin: """
      Compiled for Lede after the class of hedges in K. Hyland, "Metadiscourse" (2005).
      """,
    words: """
      all but, almost certainly, apparently, appear to, appeared likely, appeared to,
      appears as though, appears likely, appears to, are likely, arguably, as it were,
      by and large, conceivably, could have been, could possibly, could potentially, could well,
      evidently, for the most part, hint at, hinting at, hints at, if not, in a sense, in a way,
      in all likelihood, in large part, in some sense, in some ways, indicates that perhaps,
      is likely, it is conceivable, it is likely that, it is possible that, it is unlikely that,
      it's likely that, it's possible that, kind of, likely to, may have been, may or may not,
      may possibly, may potentially, may well, maybe, might have been, might or might not,
      might possibly, might well, more or less, most likely, not necessarily, on the whole,
      ostensibly, perhaps, plausibly, possibly, potentially, practically, presumably, probably,
      quasi-, rather more, seem to, seemed as though, seemed like, seemed likely, seemed to,
      seemingly, seems as if, seems as though, seems like, seems likely, seems to, seems unlikely,
      so to speak, somewhat, sort of, suggest that, suggested that perhaps, suggests that,
      supposedly, tend to, tended to, tends to, to a certain extent, to a degree, to some degree,
      to some extent, unlikely to, virtually, will likely, would appear, would likely, would seem
      """,
    exceptions: """
      a kind of, a sort of, any kind of, any sort of, appear to testify, appeared to testify,
      appears to testify, every kind of, if not for, if not now, if not then, in a way that,
      more likely to vote, new kind of, of a kind of, one kind of, right kind of, same kind of,
      some kind of, some sort of, that kind of, that sort of, the kind of, the sort of,
      this kind of, this sort of, what kind of, what sort of
      """
  )

  /// Modal verbs of possibility: common by themselves, they count where they stand beside a hedge.
  static let modalHedges = Lexicon(
    name: "modal hedges",
    origin: """
      Compiled for Lede after the class of hedges in K. Hyland, "Metadiscourse" (2005).
      """,
    words: "could, may, might, would"
  )
}
