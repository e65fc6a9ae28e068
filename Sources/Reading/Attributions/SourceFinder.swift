import Articles

/// Finds the words that name a source beside a cue: a noun phrase, with its apposition.
///
/// Knows no parts of speech: a noun phrase is a run of words that ends at marks, verbs known to the
/// vocabulary and words that open a clause.
struct SourceFinder {
  let passage: Passage
  /// The longest noun phrase that is believed, in tokens; keeps the search linear.
  private static let longest = 30
  /// "A source close to the talks" goes on after a preposition that else ends the phrase.
  private static let close = WordKey("close")

  /// The subject that ends right before a token, apposition included: "Ada Lim, the mayor, | said".
  ///
  /// Passes over a day between the two: "Ada Lim on Tuesday | said".
  func subject(before cue: Int, from floor: Int) -> Range<Int>? {
    var end = cue
    while end > floor, end > cue - 3, passage.classes[end - 1].contains(.time) { end -= 1 }
    if end < cue, end > floor, passage.classes[end - 1].contains(.preposition) { end -= 1 }
    guard end > floor else { return nil }
    let last = end - 1
    switch passage.marks[last] {
    case .comma: return apposed(endingAt: last, from: floor)
    case .dash, .closing, .word, .possessive, .quotation: return phrase(before: end, from: floor)
    default: return nil
    }
  }

  /// The subject that begins at a token: "said | Ada Lim, the mayor".
  func subject(at start: Int, to ceiling: Int) -> Range<Int>? {
    var end = start
    while end < ceiling, end - start < Self.longest, !passage.isQuoted(end) {
      if passage.marks[end] == .opening {
        end = closing(of: end, to: ceiling)
        continue
      }
      guard passage.isWord(end) || passage.marks[end] == .possessive else { break }
      let classes = passage.classes[end]
      if end > start {
        if classes.intersects([.subordinator, .relative, .auxiliary, .subjectPronoun]) { break }
        if classes.intersects(.cueVerb), !passage.tokens[end].isCapitalized,
          !classes.intersects(.nominal)
        {
          break
        }
        let isLink = classes.contains(.nominalLink) || passage.tokens[end - 1].key == Self.close
        if classes.contains(.preposition), !isLink { break }
        if classes.contains(.time) { break }
      }
      end += 1
    }
    guard end > start else { return nil }
    return start..<withApposition(end, to: ceiling)
  }

  // MARK: - Backwards

  /// The noun phrase before an apposition that ends with the comma at `comma`.
  private func apposed(endingAt comma: Int, from floor: Int) -> Range<Int>? {
    var index = comma - 1
    while index > floor, comma - index < Self.longest {
      if passage.marks[index] == .comma, !passage.isQuoted(index) {
        if let core = phrase(before: index, from: floor), isNominal(core) {
          let inner = passage.classes[index + 1]
          let isAside = inner.intersects([.preposition, .subordinator, .gerund, .time, .adverb])
          return isAside ? core : core.lowerBound..<comma
        }
      }
      if passage.marks[index] == .quotation || passage.marks[index] == .semicolon { return nil }
      index -= 1
    }
    return nil
  }

  /// The noun phrase that ends right before a token.
  func phrase(before end: Int, from floor: Int) -> Range<Int>? {
    var start = end
    while start > floor, end - start < Self.longest {
      let index = start - 1
      if passage.marks[index] == .closing {
        let open = opening(of: index, from: floor)
        guard let open else { break }
        start = open
        continue
      }
      guard !passage.isQuoted(index), continues(index, before: start, end: end) else { break }
      start = index
      if passage.classes[index].intersects([.subjectPronoun, .relative, .that]) { break }
    }
    return withoutFront(start..<end)
  }

  /// Whether the token at `index` belongs to the noun phrase whose found part begins at `start`.
  private func continues(_ index: Int, before start: Int, end: Int) -> Bool {
    if passage.marks[index] == .possessive || passage.isAmpersand(index) { return true }
    guard passage.isWord(index) else { return false }
    let classes = passage.classes[index]
    let isLast = start == end
    if classes.intersects([.subjectPronoun, .relative]) {
      return isLast
    }
    if !isLast, passage.classes[start].intersects([.subjectPronoun]) { return false }
    if classes.contains(.subordinator) { return isLast && classes.contains(.that) }
    if classes.intersects(.auxiliary), !passage.tokens[index].isCapitalized { return false }
    if classes.contains(.action), classes.intersects([.third, .past, .gerund]),
      !passage.tokens[index].isCapitalized
    {
      return false
    }
    if classes.intersects(.cueVerb), !passage.tokens[index].isCapitalized,
      !classes.intersects(.nominal), !(classes.contains(.nounToo) && isLast)
    {
      return false
    }
    if isLast, classes.intersects([.preposition, .coordinator, .determiner]),
      !classes.contains(.determiner)
    {
      return false
    }
    return true
  }

  /// A phrase without the conjunctions, adverbs and time words that introduce its clause.
  private func withoutFront(_ range: Range<Int>) -> Range<Int>? {
    var start = range.lowerBound
    while start < range.upperBound {
      let classes = passage.classes[start]
      let isFront =
        classes.intersects([.coordinator, .time, .adverb]) && !classes.contains(.determiner)
        || passage.marks[start] == .possessive
      guard isFront else { break }
      start += 1
    }
    if start < range.upperBound, passage.classes[start].contains(.preposition) {
      guard let head = afterFrontedPhrase(start..<range.upperBound) else { return nil }
      start = head
    }
    return start < range.upperBound ? start..<range.upperBound : nil
  }

  /// Where the subject begins after a prepositional phrase without a comma: "In Ohio | he".
  private func afterFrontedPhrase(_ range: Range<Int>) -> Int? {
    let last = range.upperBound - 1
    if passage.classes[last].contains(.subjectPronoun) { return last }
    var index = last
    while index > range.lowerBound, passage.tokens[index].isCapitalized { index -= 1 }
    return index < last ? index + 1 : nil
  }

  /// Whether a phrase can name somebody: it holds a name, a noun or a pronoun, not only a number.
  private func isNominal(_ range: Range<Int>) -> Bool {
    range.contains { passage.tokens[$0].kind == .word }
  }

  // MARK: - Brackets and appositions

  private func opening(of close: Int, from floor: Int) -> Int? {
    var index = close - 1
    while index >= floor, close - index < 12 {
      if passage.marks[index] == .opening { return index }
      index -= 1
    }
    return nil
  }

  private func closing(of open: Int, to ceiling: Int) -> Int {
    var index = open + 1
    while index < ceiling, index - open < 12 {
      if passage.marks[index] == .closing { return index + 1 }
      index += 1
    }
    return open + 1
  }

  /// The end of a phrase with the apposition after it: ", the mayor of Wexmoor".
  private func withApposition(_ end: Int, to ceiling: Int) -> Int {
    guard end + 1 < ceiling, passage.marks[end] == .comma else { return end }
    let first = passage.classes[end + 1]
    let isApposition =
      first.contains(.determiner) || first.contains(.relative)
      || passage.tokens[end + 1].kind == .number
      || (end + 1..<min(end + 5, ceiling)).contains { passage.classes[$0].contains(.roleNoun) }
    guard isApposition else { return end }
    var index = end + 1
    while index < ceiling, index - end < Self.longest, !passage.isQuoted(index) {
      switch passage.marks[index] {
      case .comma, .semicolon, .colon, .stop, .question, .dash: return index
      default: index += 1
      }
    }
    return index
  }
}
