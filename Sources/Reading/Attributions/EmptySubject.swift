internal import Articles

/// Tells subjects that are nobody: "there", "nobody", the concerns that "have been raised".
struct EmptySubject {
  let passage: Passage

  /// Whether the words that the encoder takes for a source name nobody who could have said something.
  func isEmpty(_ source: Range<Int>) -> Bool {
    let keys = source.map { passage.tokens[$0].key }
    return Self.nobody.contains(keys) || isRaised(source)
  }

  /// Whether a source is what somebody raised or asked, or what nobody in particular goes on saying: "Concerns
  /// about the bridge | have been raised", "talk | has been mounting", "doubts | remain".
  private func isRaised(_ source: Range<Int>) -> Bool {
    let noun = source.prefix { !passage.classes[$0].contains(.preposition) }.last
    guard let noun, Self.worries.contains(passage.tokens[noun].key) else { return false }
    let sentence = passage.sentence(at: noun)
    let verb = (source.upperBound..<max(source.upperBound, sentence.upperBound)).first {
      !passage.classes[$0].intersects([.auxiliary, .adverb])
    }
    guard let verb else { return false }
    let key = passage.tokens[verb].key
    return Self.spreading.contains(key) || verb > source.upperBound && Self.raised.contains(key)
  }

  private static let nobody: Set<[WordKey]> = [keys("there"), keys("nobody"), keys("no one")]
  private static let worries = Set(
    keys(
      """
      accusations allegations calls claims complaints concern concerns criticism doubts fears objections
      pressure questions rumors rumours speculation suspicions talk worries
      """
    )
  )
  private static let raised = Set(
    keys("aired asked expressed levelled leveled lodged made raised voiced")
  )

  private static let spreading = Set(
    keys(
      """
      abounded arisen arose emerged grew grow growing grown linger lingered mounted mounting persist persisted
      remain remained spread surfaced swirl swirled swirling
      """
    )
  )

  private static func keys(_ words: String) -> [WordKey] {
    words.split(whereSeparator: \.isWhitespace).map { WordKey($0.utf8) }
  }
}
