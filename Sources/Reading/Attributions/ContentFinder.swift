import Articles

/// Finds the words that a cue attributes, on its left, its right or both.
struct ContentFinder {
  let passage: Passage

  /// Fills in the content of a saying whose source and cue stand at `from ..< to`.
  func fill(_ draft: inout Draft, from start: Int, to end: Int, in sentence: Range<Int>) {
    if let left = quotedLeft(of: start, to: end, in: sentence) {
      draft.content.append(left)
      draft.cut = start
      if let right = quotedRight(of: end, in: sentence) { draft.content.append(right) }
      return
    }
    if let left = clauseLeft(of: start, to: end, in: sentence) {
      draft.content.append(left)
      draft.cut = start
      if end < sentence.upperBound, passage.marks[end] == .comma {
        append(end..<sentence.upperBound, to: &draft)
      }
      return
    }
    fillRight(&draft, from: end, in: sentence)
  }

  /// Takes what follows a cue, without addressee, place and time of the saying.
  ///
  /// What a judging, belief or plan is about ends with its clause; what is said goes on.
  func fillRight(_ draft: inout Draft, from end: Int, in sentence: Range<Int>) {
    let start = openingOfContent(from: end, draft.head, in: sentence)
    let isRelative =
      draft.source.map { passage.classes[$0.lowerBound].contains(.relative) } ?? false
    let isSubordinate = isInFrontedClause(draft, in: sentence)
    let goesOn =
      passage.classes[draft.head].intersects([.saying, .telling, .cueNoun]) && !isRelative
      && !isSubordinate
    append(
      start..<(goesOn ? sentence.upperBound : endOfClause(from: start, in: sentence)),
      to: &draft
    )
  }

  /// Whether a cue stands in a clause put before the main one: "While he said so, …".
  private func isInFrontedClause(_ draft: Draft, in sentence: Range<Int>) -> Bool {
    guard let source = draft.source, source.lowerBound > sentence.lowerBound,
      source.lowerBound < draft.cue.lowerBound
    else { return false }
    let before = passage.classes[source.lowerBound - 1]
    return before.contains(.subordinator) && !before.contains(.that)
  }

  /// The first comma or dash outside quotation marks after which a new clause may begin.
  private func endOfClause(from start: Int, in sentence: Range<Int>) -> Int {
    var index = start
    while index < sentence.upperBound, index - start < 60 {
      switch passage.marks[index] {
      case .comma, .dash, .semicolon:
        if !passage.isQuoted(index), index > start { return index }
      default: break
      }
      index += 1
    }
    return index - start < 60 ? index : sentence.upperBound
  }

  private func append(_ range: Range<Int>, to draft: inout Draft) {
    let piece = passage.trimmed(wholeQuotation(range))
    if !piece.isEmpty { draft.content.append(piece) }
  }

  /// A range that ends inside a quotation, up to the end of the quotation.
  private func wholeQuotation(_ range: Range<Int>) -> Range<Int> {
    guard let last = range.last, passage.isQuoted(last) else { return range }
    let quotation = passage.quotationTokens[Int(passage.quotationOf[last])]
    return range.lowerBound..<max(range.upperBound, quotation.upperBound)
  }

  // MARK: - Left

  /// The quotation that ends right before a token, from the beginning of its clause.
  ///
  /// A title or term in quotation marks inside a clause that leads up to the saying is none.
  private func quotedLeft(of start: Int, to end: Int, in sentence: Range<Int>) -> Range<Int>? {
    var last = start - 1
    while last > sentence.lowerBound, passage.marks[last] == .comma || passage.marks[last] == .dash
    {
      last -= 1
    }
    guard last >= sentence.lowerBound, passage.isQuoted(last), passage.marks[last] == .quotation
    else { return nil }
    let quotation = passage.quotationTokens[Int(passage.quotationOf[last])]
    guard quotation.upperBound == last + 1 else { return nil }
    let saysMore =
      end < sentence.upperBound && passage.isWord(end)
      && !passage.classes[end].intersects([.preposition, .time, .objectPronoun, .adverb])
    guard quotation.lowerBound <= sentence.lowerBound || !saysMore else { return nil }
    let lead = sentence.lowerBound..<max(sentence.lowerBound, quotation.lowerBound)
    let isOneClause =
      lead.count <= 25 && !lead.contains { passage.classes[$0].intersects(.cueVerb) }
    let first = isOneClause ? min(sentence.lowerBound, quotation.lowerBound) : quotation.lowerBound
    return first..<quotation.upperBound
  }

  /// The clause before a saying that ends its sentence or is put in between commas.
  private func clauseLeft(of start: Int, to end: Int, in sentence: Range<Int>) -> Range<Int>? {
    guard start - 1 > sentence.lowerBound, passage.marks[start - 1] == .comma else { return nil }
    var after = end
    while after < min(end + 8, sentence.upperBound),
      passage.classes[after].intersects([.time, .preposition])
    {
      after += 1
    }
    let isEnd = after >= sentence.upperBound || passage.marks[after] == .stop
    let isBetween =
      end + 1 < sentence.upperBound && passage.marks[end] == .comma
      && passage.marks[end + 1] != .quotation
    let opensWithAside = passage.classes[sentence.lowerBound].intersects([
      .gerund, .telling, .saying,
    ])
    guard !opensWithAside || isEnd else { return nil }
    guard isEnd || isBetween || closesWithoutContent(from: end, in: sentence) else { return nil }
    let clause = passage.trimmed(sentence.lowerBound..<start)
    return passage.wordCount(clause) > 1 ? clause : nil
  }

  /// Whether only a place, time or addressee follows a saying: "said in a statement on Friday."
  private func closesWithoutContent(from end: Int, in sentence: Range<Int>) -> Bool {
    guard sentence.upperBound - end <= 9, end < sentence.upperBound else { return false }
    let first = passage.classes[end]
    guard first.intersects([.preposition, .time]) else { return false }
    return !(end..<sentence.upperBound).contains {
      passage.classes[$0].intersects([.auxiliary, .contentOpener])
        && !passage.classes[$0].contains(.nominalLink)
        || passage.marks[$0] == .quotation || passage.marks[$0] == .colon
    }
  }

  // MARK: - Right

  /// A quotation that goes on after "…," he said, "…".
  private func quotedRight(of end: Int, in sentence: Range<Int>) -> Range<Int>? {
    var index = end
    while index < sentence.upperBound, index - end < 14 {
      if passage.marks[index] == .quotation {
        return passage.trimmed(wholeQuotation(index..<sentence.upperBound))
      }
      guard
        passage.isWord(index) || passage.marks[index] == .comma || passage.marks[index] == .colon
      else { return nil }
      index += 1
    }
    return nil
  }

  /// Where the content begins after a cue.
  private func openingOfContent(from end: Int, _ head: Int, in sentence: Range<Int>) -> Int {
    let isTelling = passage.classes[head].contains(.telling)
    guard end < sentence.upperBound else { return end }
    if passage.classes[end].contains(.contentOpener) || passage.marks[end] == .quotation {
      return end
    }
    let first = passage.classes[end]
    guard
      isTelling || first.intersects([.preposition, .time, .adverb]) || passage.marks[end] == .comma
    else { return end }
    var index = end
    while index < sentence.upperBound, index - end < 14 {
      if passage.classes[index].contains(.that) || passage.marks[index] == .colon { return index }
      if passage.marks[index] == .quotation { return index }
      if passage.classes[index].intersects(.auxiliary) { break }
      index += 1
    }
    if isTelling, end + 1 < sentence.upperBound {
      let isPronoun = first.contains(.objectPronoun)
      if isPronoun || passage.tokens[end].isCapitalized || first.intersects(WordClass.nominal) {
        return end + 1
      }
    }
    if first.contains(.time) { return end + 1 }
    return end
  }

  // MARK: - The sentence's subject

  /// The first noun phrase of a sentence, after whatever is put before it.
  func mainSubject(of sentence: Range<Int>) -> Range<Int>? {
    var start = startAfterDateline(sentence)
    let first = passage.classes[start]
    let isFronted =
      first.intersects([.preposition, .subordinator, .gerund, .adverb, .time])
      || first.contains(.quantifier)
        && passage.classes[min(start + 1, sentence.upperBound - 1)].contains(.adverb)
    if isFronted {
      let front = start..<min(start + 30, sentence.upperBound)
      guard let comma = front.first(where: { passage.marks[$0] == .comma }) else { return nil }
      start = comma + 1
    }
    while start < sentence.upperBound, passage.classes[start].contains(.coordinator) { start += 1 }
    guard start < sentence.upperBound, !passage.isQuoted(start) else { return nil }
    if passage.classes[start].contains(.subjectPronoun) { return start..<start + 1 }
    var end = start
    while end < sentence.upperBound, end - start < 15, isPartOfSubject(end, start) { end += 1 }
    while end > start, passage.classes[end - 1].contains(.preposition) { end -= 1 }
    return end > start ? start..<end : nil
  }

  /// Where a sentence begins after a dateline: "LONDON, July 25 (Agency) — | The".
  private func startAfterDateline(_ sentence: Range<Int>) -> Int {
    let front = sentence.prefix(12)
    guard passage.classes[sentence.lowerBound].isEmpty,
      let dash = front.first(where: { passage.marks[$0] == .dash }), dash + 1 < sentence.upperBound
    else { return sentence.lowerBound }
    return dash + 1
  }

  private func isPartOfSubject(_ index: Int, _ start: Int) -> Bool {
    if passage.marks[index] == .possessive { return true }
    guard passage.isWord(index) else { return false }
    let classes = passage.classes[index]
    if passage.tokens[index].isCapitalized { return true }
    if classes.intersects([.auxiliary, .subordinator, .relative]) { return false }
    if classes.intersects(WordClass.nominal.union([.determiner, .possessive, .nominalLink])) {
      return true
    }
    return index > start && passage.classes[index - 1].intersects([.determiner, .possessive])
  }
}
