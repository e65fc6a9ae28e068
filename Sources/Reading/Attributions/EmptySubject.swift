internal import Articles

/// Tells subjects that are nobody: "there", "nobody", the concerns that "have been raised".
struct EmptySubject {
  let passage: Passage

  /// Whether the words that the encoder takes for a source name nobody who could have said something.
  func isEmpty(_ source: Range<Int>) -> Bool {
    let keys = source.map { passage.tokens[$0].key }
    return Self.nobody.contains(keys) || isRaised(source)
  }

  /// Whether a source is what somebody raised or asked, the subject of a passive: "Concerns about the bridge |
  /// have been raised".
  private func isRaised(_ source: Range<Int>) -> Bool {
    let noun = source.prefix { !passage.classes[$0].contains(.preposition) }.last
    guard let noun, Self.worries.contains(passage.tokens[noun].key) else { return false }
    let sentence = passage.sentence(at: noun)
    let verb = (source.upperBound..<max(source.upperBound, sentence.upperBound)).first {
      !passage.classes[$0].intersects([.auxiliary, .adverb])
    }
    return verb.map { $0 > source.upperBound && Self.raised.contains(passage.tokens[$0].key) }
      ?? false
  }

  private static let nobody: Set<[WordKey]> = [keys("there"), keys("nobody"), keys("no one")]
  private static let worries = Set(
    keys(
      """
      accusations allegations claims complaints concern concerns doubts fears objections questions
      suspicions worries
      """
    )
  )
  private static let raised = Set(
    keys("aired asked expressed levelled leveled lodged made raised voiced")
  )

  private static func keys(_ words: String) -> [WordKey] {
    words.split(whereSeparator: \.isWhitespace).map { WordKey($0.utf8) }
  }
}
