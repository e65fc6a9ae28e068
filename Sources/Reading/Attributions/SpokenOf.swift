import Articles

/// Tells subjects of whom or to whom a cue's words were said, who are not whose words they are: "Ada Lim | is
/// accused of", "she | faces criticism for", "he | seems", "the jury | heard that", "the committee | was told".
struct SpokenOf {
  let passage: Passage

  /// The pieces of a source but for its subject, where that is spoken of or to: what follows the cue, or else
  /// who a "by" or "from" behind it names.
  func tellers(among pieces: [Range<Int>], of cue: Range<Int>) -> [Range<Int>] {
    let subject = pieces.first { $0.upperBound <= cue.lowerBound }
    guard
      isToldOf(by: cue) || isCriticized(by: cue) || isSeen(by: cue)
        || subject.map({ hears($0, cue) }) ?? false
    else { return pieces }
    let behind = pieces.filter { $0.lowerBound >= cue.upperBound }
    return behind.isEmpty ? teller(after: cue).map { [$0] } ?? [] : behind
  }

  /// Whether a subject is one that hearings and reports are given to: "the court heard", "many have heard"; and
  /// not "The Post has learned", which is where the reader learns it.
  private func hears(_ subject: Range<Int>, _ cue: Range<Int>) -> Bool {
    let first = passage.sentence(at: subject.lowerBound).lowerBound
    let isHearing = cue.contains { Self.hearing.contains(passage.tokens[$0].key) }
    guard isHearing || cue.contains(where: { Self.learning.contains(passage.tokens[$0].key) })
    else { return false }
    return subject.contains { index in
      (index == first || !passage.tokens[index].isCapitalized)
        && (Self.hearers.contains(passage.tokens[index].key)
          || passage.classes[index].intersects([.officeNoun, .roleNoun])
          || isHearing && passage.classes[index].intersects([.vagueNoun, .quantifier]))
    }
  }

  /// Whether a cue is a passive of saying, judging or thinking, whose subject does none of these: "is accused of".
  private func isToldOf(by cue: Range<Int>) -> Bool {
    guard let be = cue.first(where: { SourceEnds.copulas.contains(passage.tokens[$0].key) }),
      let verb = (be + 1..<max(be + 1, cue.upperBound)).first(where: {
        !passage.classes[$0].intersects([.auxiliary, .adverb])
          && !SourceEnds.copulas.contains(passage.tokens[$0].key)
          && !passage.word($0, endsWith: "ly")
      })
    else { return false }
    // "He's called for it" is what he has done.
    if passage.tokens[be].key == Self.shortIs, verb + 1 < passage.tokens.count,
      !Self.ofAndTo.contains(passage.tokens[verb + 1].key)
    {
      return false
    }
    let classes = passage.classes[verb]
    return classes.contains(.past) && classes.intersects([.saying, .telling, .judging, .thinking])
      && !Self.feelings.contains(passage.tokens[verb].key)
  }

  /// Whether a cue says what its subject has to hear: "came under heavy criticism", "has faced questions".
  private func isCriticized(by cue: Range<Int>) -> Bool {
    guard let verb = cue.first(where: { Self.receiving.contains(passage.tokens[$0].key) }) else {
      return false
    }
    return cue[verb...].contains { Self.criticism.contains(passage.tokens[$0].key) }
  }

  /// Whether a cue tells how its subject looks or what is said of it, and not that it speaks or thinks: "seems",
  /// "allegedly brandished"; not "reportedly told", "seems | to believe".
  private func isSeen(by cue: Range<Int>) -> Bool {
    let classes = passage.classes[cue]
    guard
      classes.contains(where: { $0.contains(.seeming) })
        || passage.classes[cue.lowerBound].contains(.cueAdverb)
    else { return false }
    let verb = cue.upperBound + 1
    let goesOn = verb < passage.tokens.count && passage.tokens[verb - 1].key == Self.to
    return !(goesOn ? passage.classes[cue.lowerBound...verb] : classes).contains {
      $0.intersects(.cueVerb.union(.action)) && !$0.contains(.seeming)
    }
  }

  /// Who tells or accuses, where the words after a cue name them: "heard | from Ada Lim that", "was told | by an
  /// auditor".
  private func teller(after cue: Range<Int>) -> Range<Int>? {
    let sentence = passage.sentence(at: cue.lowerBound)
    let isIn = Self.tellers.contains(passage.tokens[cue.upperBound - 1].key)
    let start = isIn ? cue.upperBound : cue.upperBound + 1
    guard start < sentence.upperBound, Self.tellers.contains(passage.tokens[start - 1].key) else {
      return nil
    }
    let end = (start..<sentence.upperBound).first { index in
      !passage.isWord(index) && passage.marks[index] != .possessive
        || passage.classes[index].intersects([.that, .relative, .preposition, .auxiliary])
    }
    let words = start..<(end ?? sentence.upperBound)
    let isSomebody =
      words.contains { passage.tokens[$0].isCapitalized && !passage.classes[$0].contains(.time) }
      || words.first.map { passage.classes[$0].contains(.determiner) } == true && words.count > 1
    return isSomebody ? words : nil
  }

  private static let hearing = keys("hear hears heard hearing")
  private static let learning = keys("learn learns learned learnt learning")
  private static let hearers = keys(
    """
    assembly board commission committee conference council councillors court hearing inquest inquiry investors
    jurors jury lawmakers legislators meeting ministers panel parliament shareholders tribunal
    """
  )
  private static let receiving = keys(
    """
    face faces faced facing draw draws drew drawn drawing attract attracts attracted come comes came coming take
    takes took taken taking meet meets met receive receives received receiving dogged
    """
  )
  /// What people say against somebody.
  private static let criticism = keys(
    """
    criticism questions accusations allegations charges claims complaints condemnation backlash fire flak heat
    outrage pressure rebukes ridicule scorn scrutiny
    """
  )
  private static let tellers = keys("by from")
  private static let shortIs = WordKey("'s".utf8)
  private static let ofAndTo = keys("of to")
  private static let to = WordKey("to".utf8)
  /// Participles that tell how their subject feels or is heard: "is worried that", "was quoted as saying".
  private static let feelings = keys(
    "agreed concerned convinced opposed persuaded pleased quoted worried"
  )

  private static func keys(_ words: String) -> Set<WordKey> {
    Set(words.split(whereSeparator: \.isWhitespace).map { WordKey($0.utf8) })
  }
}
