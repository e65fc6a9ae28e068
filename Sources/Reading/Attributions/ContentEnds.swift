import Articles

/// Mends where a content ends: the encoder marks it word by word, and sometimes stops in the middle of a
/// phrase or takes a crumb of the next sentence.
struct ContentEnds {
  /// Words that begin another phrase.
  private static let breaks: WordClass = [.coordinator, .relative, .auxiliary, .that]

  let passage: Passage

  /// Some content without crumbs, each piece to the end of its phrase or quotation; what stands apart from it, the
  /// cue and the source, stays outside.
  func mended(_ content: [Range<Int>], of cue: Range<Int>, apart: [Range<Int>]) -> [Range<Int>] {
    let home = passage.sentence(at: cue.lowerBound)
    let clipped = content.map(withoutCrumb).filter { passage.wordCount($0) > 0 }
    let whole = clipped.filter { !isCrumb($0, besides: home) }
    return (whole.isEmpty ? clipped : whole).map { extended($0, apart: apart) }
  }

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
