import Articles

/// Words that attribute, and how.
struct Cue {
  /// How a cue takes its source and content.
  enum Kind {
    /// A verb with its subject: "Smith said".
    case active
    /// A verb in -ing that shares a subject: "adding that".
    case sharing
    /// A verb in the passive: "is expected to".
    case passive
    /// "seems", "appears": nobody is named.
    case seeming
    /// "according to".
    case accordingTo
    /// "reportedly", "allegedly".
    case adverb
    /// A noun: "the claim that".
    case noun
  }

  /// Its tokens, auxiliaries included.
  var tokens: Range<Int>
  /// The token that gives it its meaning.
  let head: Int
  /// How it takes its source and content.
  let kind: Kind
}

/// Finds the cues of a sentence outside quotation marks, in text order, none overlapping another.
struct CueFinder {
  let passage: Passage
  private static let by = WordKey("by")
  private static let according = WordKey("according")

  /// The cues of a sentence given by its tokens.
  ///
  /// A cue in capitals inside a sentence is part of a name ("the State Department"), but in a
  /// headline.
  func cues(in sentence: Range<Int>, isHeadline: Bool) -> [Cue] {
    var cues: [Cue] = []
    var floor = sentence.lowerBound
    for index in sentence where passage.isWord(index) && !passage.isQuoted(index) {
      let isName =
        passage.tokens[index].isCapitalized && index > sentence.lowerBound && !isHeadline
      guard index >= floor, !isName, let cue = cue(at: index, in: floor..<sentence.upperBound)
      else {
        continue
      }
      cues.append(cue)
      floor = cue.tokens.upperBound
    }
    return cues
  }

  private func cue(at index: Int, in bounds: Range<Int>) -> Cue? {
    let classes = passage.classes[index]
    if passage.tokens[index].key == Self.according {
      guard index + 1 < bounds.upperBound, passage.classes[index + 1].contains(.to) else {
        return nil
      }
      return Cue(tokens: index..<index + 2, head: index, kind: .accordingTo)
    }
    if classes.contains(.cueAdverb) {
      return Cue(tokens: index..<index + 1, head: index, kind: .adverb)
    }
    if classes.intersects(.cueVerb.union(.seeming)), let cue = verb(at: index, in: bounds) {
      return cue
    }
    return classes.contains(.cueNoun) ? noun(at: index, in: bounds) : nil
  }

  // MARK: - Verbs

  private func verb(at index: Int, in bounds: Range<Int>) -> Cue? {
    let classes = passage.classes[index]
    let start = startOfVerbGroup(endingAt: index, in: bounds)
    let group = start..<index
    let helpers = group.reduce(into: WordClass()) { $0.formUnion(passage.classes[$1]) }
    let kind: Cue.Kind
    if helpers.contains(.being), classes.contains(.participle) {
      kind = .passive
    } else if classes.contains(.gerund) {
      kind = helpers.contains(.being) ? .active : .sharing
    } else if helpers.intersects(.auxiliary) {
      let agrees =
        helpers.contains(.modal) && classes.contains(.base)
        || helpers.contains(.having) && classes.contains(.participle)
      guard agrees else { return nil }
      kind = .active
    } else if classes.contains(.participle), index + 1 < bounds.upperBound,
      passage.tokens[index + 1].key == Self.by
    {
      kind = .passive
    } else if classes.intersects(.finite), !isNoun(start, index, in: bounds) {
      kind = .active
    } else {
      return nil
    }
    let isSeeming = classes.contains(.seeming)
    return Cue(tokens: start..<index + 1, head: index, kind: isSeeming ? .seeming : kind)
  }

  /// The first token of the auxiliaries and adverbs before a verb.
  private func startOfVerbGroup(endingAt index: Int, in bounds: Range<Int>) -> Int {
    var start = index
    while start > bounds.lowerBound, index - start < 6 {
      let before = start - 1
      guard !passage.isQuoted(before) else { break }
      let classes = passage.classes[before]
      let isHelper =
        classes.intersects([.being, .having, .modal, .adverb]) || isAdverb(before)
      guard isHelper, passage.isWord(before) || isContraction(before, in: bounds) else { break }
      start = before
    }
    while start < index, isAdverb(start), start == bounds.lowerBound { start += 1 }
    return start
  }

  /// Whether 's stands for "is" or "has": after a pronoun, not after a name.
  private func isContraction(_ index: Int, in bounds: Range<Int>) -> Bool {
    guard passage.marks[index] == .possessive, index > bounds.lowerBound else { return false }
    return passage.classes[index - 1].intersects([.subjectPronoun, .relative, .that])
  }

  /// Whether a word is an adverb in -ly.
  private func isAdverb(_ index: Int) -> Bool {
    let span = passage.tokens[index].span
    guard span.count > 4, !passage.tokens[index].isCapitalized else { return false }
    let bytes = passage.article.text.bytes
    return bytes[span.upperBound - 1] == UInt8(ascii: "y")
      && bytes[span.upperBound - 2] == UInt8(ascii: "l")
  }

  /// Whether a form that can be a noun or adjective is one here: "his claims", "the proposed law".
  private func isNoun(_ start: Int, _ index: Int, in bounds: Range<Int>) -> Bool {
    guard start > bounds.lowerBound else { return true }
    let before = passage.classes[start - 1]
    if passage.marks[start - 1] == .possessive { return true }
    if before.contains(.subjectPronoun) || before.contains(.relative) { return false }
    if before.intersects([.determiner, .possessive, .preposition, .quantifier]) {
      return !passage.classes[index].contains(.past)
        || before.intersects([.determiner, .possessive, .preposition])
    }
    if before.contains(.to) { return true }
    guard passage.classes[index].contains(.nounToo), !passage.classes[index].contains(.past) else {
      return false
    }
    let isSubject = passage.tokens[start - 1].isCapitalized || before.intersects(.nominal)
    return !isSubject || isNounAfterwards(index + 1, in: bounds)
  }

  /// Whether what follows a form that can be a noun tells that it is one: "Trump supports of".
  private func isNounAfterwards(_ next: Int, in bounds: Range<Int>) -> Bool {
    guard next < bounds.upperBound else { return true }
    let classes = passage.classes[next]
    if classes.intersects(.auxiliary) { return true }
    if classes.contains(.to) { return false }
    return classes.contains(.preposition) && !classes.intersects([.subordinator])
  }

  // MARK: - Nouns

  private func noun(at index: Int, in bounds: Range<Int>) -> Cue? {
    let next = index + 1
    guard next < bounds.upperBound, passage.classes[next].contains(.that) else {
      return nil
    }
    return Cue(tokens: index..<next, head: index, kind: .noun)
  }
}
