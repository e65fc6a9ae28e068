import Articles

/// Mends where a content begins and ends: the encoder marks it word by word, and sometimes stops in the middle of
/// a phrase, leaves a word out or takes a crumb of the next sentence.
struct ContentEnds {
  /// Words that begin another phrase.
  private static let breaks: WordClass = [.coordinator, .relative, .auxiliary, .that]
  /// Most words left out between two pieces of one content; chosen on the development articles.
  private static let widestGap = 4

  let passage: Passage

  /// Some content without crumbs and the writer's links and asides, each piece to the end of its phrase or quotation;
  /// what stands apart from it, the cue and the source, stays outside.
  func mended(_ content: [Range<Int>], of cue: Range<Int>, apart: [Range<Int>]) -> [Range<Int>] {
    let home = passage.sentence(at: cue.lowerBound)
    let clipped = content.map(withoutCrumb).filter { passage.wordCount($0) > 0 }
    let whole = clipped.filter { !isCrumb($0, besides: home) }
    let pieces = (whole.isEmpty ? clipped : whole).map { extended($0, apart: apart) }
    return joined(pieces, apart: apart)
      .map { withoutAside($0.upperBound <= cue.lowerBound ? withoutLink($0, in: home) : $0) }
  }

  /// Pieces in text order, those of one sentence joined between which a few words were left out; an "and" may begin
  /// another statement.
  private func joined(_ pieces: [Range<Int>], apart: [Range<Int>]) -> [Range<Int>] {
    pieces.reduce(into: []) { joined, piece in
      guard let last = joined.last else { return joined.append(piece) }
      let gap = last.upperBound..<max(last.upperBound, piece.lowerBound)
      let isOpen =
        passage.sentence(at: last.upperBound - 1).contains(piece.lowerBound)
        && passage.wordCount(gap) <= Self.widestGap && !apart.contains { $0.overlaps(gap) }
        && !passage.classes[gap].contains { $0.contains(.coordinator) }
      guard isOpen else { return joined.append(piece) }
      joined[joined.count - 1] = last.lowerBound..<max(last.upperBound, piece.upperBound)
    }
  }

  // MARK: - The writer's words

  /// A piece without the "But" or "However" by which the writer links its sentence, `home`, to the one before.
  private func withoutLink(_ piece: Range<Int>, in home: Range<Int>) -> Range<Int> {
    let first = piece.lowerBound
    guard first == home.lowerBound, !passage.isInQuotation(first),
      Self.links.contains(passage.tokens[first].key),
      let next = (first + 1..<piece.upperBound).first(where: passage.isWord),
      !passage.isInQuotation(next)
    else { return piece }
    return next..<piece.upperBound
  }

  /// A piece without the clause at its end in which the writer says more of something: "the plan, which failed
  /// in May".
  private func withoutAside(_ piece: Range<Int>) -> Range<Int> {
    let last = (piece.lowerBound + 2..<max(piece.lowerBound + 2, piece.upperBound - 1)).last {
      [.comma, .stop, .dash].contains(passage.marks[$0])
    }
    guard let last, passage.classes[last + 1].contains(.relative), !passage.isInQuotation(last + 1)
    else { return piece }
    return piece.lowerBound..<last
  }

  private static let links = Set(
    ["and", "but", "however", "nor", "or", "so", "still", "yet"].map { WordKey($0.utf8) }
  )

  // MARK: - Crumbs

  /// A piece without the one word or mark that it takes of a sentence's beginning.
  private func withoutCrumb(_ piece: Range<Int>) -> Range<Int> {
    let last = passage.sentence(at: piece.upperBound - 1)
    let start = last.lowerBound
    return start > piece.lowerBound && isCrumb(start..<piece.upperBound, besides: start..<start)
      ? piece.lowerBound..<start : piece
  }

  /// Whether a piece is one word of a longer sentence in which the cue doesn't stand.
  private func isCrumb(_ piece: Range<Int>, besides home: Range<Int>) -> Bool {
    let sentence = passage.sentence(at: piece.lowerBound)
    return sentence != home && passage.wordCount(piece) <= 1 && passage.wordCount(sentence) > 1
  }

  // MARK: - Ends

  private func extended(_ piece: Range<Int>, apart: [Range<Int>]) -> Range<Int> {
    let sentence = passage.sentence(at: piece.upperBound - 1)
    let limit =
      apart.map(\.lowerBound).filter { $0 >= piece.upperBound }.min().map {
        min($0, sentence.upperBound)
      } ?? sentence.upperBound
    guard piece.upperBound < limit else { return piece }
    let end =
      quotationEnd(of: piece, limit: limit) ?? phraseEnd(from: piece.upperBound, limit: limit)
    return piece.lowerBound..<end
  }

  /// Where a quotation that a piece begins and doesn't end is closed.
  private func quotationEnd(of piece: Range<Int>, limit: Int) -> Int? {
    guard let quotation = passage.quotation(at: piece.upperBound - 1),
      quotation.upperBound > piece.upperBound, quotation.lowerBound >= piece.lowerBound
    else { return nil }
    return min(quotation.upperBound, limit)
  }

  /// The end of the phrase that an article, a possessive or a preposition before some tokens begins; where they begin
  /// if none does.
  private func phraseEnd(from start: Int, limit: Int) -> Int {
    let last = passage.classes[start - 1]
    let isOpen =
      passage.isArticle(start - 1)
      || last.intersects([.possessive, .preposition]) && !last.contains(.that)
    guard isOpen, passage.isWord(start - 1), passage.isWord(start) else { return start }
    return (start + 1..<limit).first { index in
      !passage.isWord(index) || passage.classes[index].intersects(Self.breaks)
    } ?? limit
  }
}
