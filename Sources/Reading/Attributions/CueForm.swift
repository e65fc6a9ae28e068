import Articles

/// What a cue does to its subject, as far as its own words tell.
enum CueForm {
  /// An active verb of which somebody is the subject: "says", "claiming".
  case personal
  /// A state of affairs that stands for nobody's words: "it is clear", "was hardly surprising".
  case impersonal
  /// A passive, a noun, a verb of seeming, or a form that doesn't tell.
  case open

  /// Added to the numbers of the source labels where the encoder found no source at first: it leaves out more
  /// sources than there are cues without one. Chosen on the development articles.
  var sourceBias: Float {
    switch self {
    case .personal: 3
    case .impersonal: 0
    case .open: 1
    }
  }
}

/// Tells the form of a passage's cues.
struct CueForms {
  let passage: Passage

  /// The form of a cue.
  func form(of cue: Range<Int>) -> CueForm {
    let classes = passage.classes[cue]
    if isPassive(cue) || classes.contains(where: { $0.contains(.seeming) }) { return .open }
    let states = cue.contains { index in
      let key = passage.tokens[index].key
      return SourceEnds.copulas.contains(key) || SourceEnds.clarity.contains(key)
    }
    if states { return .impersonal }
    if classes.contains(where: { $0.contains(.cueNoun) }) { return .open }
    let acts = classes.contains {
      $0.intersects(.cueVerb) && $0.intersects([.base, .third, .gerund])
    }
    return acts ? .personal : .open
  }

  /// Whether a form of "be" in a cue or before it makes its verb a passive: "has been accused".
  private func isPassive(_ cue: Range<Int>) -> Bool {
    var first = cue.lowerBound
    while first > 0, isBesideVerb(first - 1) { first -= 1 }
    var follows = false
    for index in first..<cue.upperBound {
      if SourceEnds.copulas.contains(passage.tokens[index].key) {
        follows = true
      } else if !isBesideVerb(index) {
        return follows && isParticiple(index)
      }
    }
    return false
  }

  private func isBesideVerb(_ index: Int) -> Bool {
    passage.classes[index].intersects([.auxiliary, .adverb]) || passage.word(index, endsWith: "ly")
  }

  private func isParticiple(_ index: Int) -> Bool {
    let classes = passage.classes[index]
    return classes.contains(.past) || passage.word(index, endsWith: "ed")
      || classes.intersects(WordClass.cueVerb.union(.action))
        && !classes.intersects([.base, .third, .gerund])
  }
}
