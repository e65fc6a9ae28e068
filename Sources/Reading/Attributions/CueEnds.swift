import Articles

/// Mends where a cue ends.
struct CueEnds {
  let passage: Passage

  /// A cue without the prepositions at its end that lead to none of its parts, the content and the source: "said |
  /// of the tunnel".
  func mended(_ cue: Range<Int>, beside parts: [Range<Int>]) -> Range<Int> {
    var cue = cue
    while cue.count > 1, passage.classes[cue.upperBound - 1].contains(.preposition),
      !parts.contains(where: { $0.contains(cue.upperBound) })
    {
      cue = cue.lowerBound..<cue.upperBound - 1
    }
    return cue
  }
}
