import Articles

/// An attribution in tokens, while its speaker and form are being found.
struct Draft {
  /// The words that name the source, in text order; empty where nobody is named.
  let sources: [Range<Int>]
  /// The words that attribute.
  let cue: Range<Int>
  /// The token that gives the cue its meaning.
  let head: Int
  /// The attributed words, in text order; never empty.
  var content: [Range<Int>]
  /// What the encoder takes the source for.
  let sourceType: SourceType
  /// How sure the encoder is, 0 to 1.
  let confidence: Double

  /// The words that name the source, of several pieces the longest.
  var source: Range<Int>? { sources.longest }

  /// Adds attributed words, made one with those that they overlap.
  mutating func add(content range: Range<Int>) {
    let apart = content.filter { !$0.overlaps(range) }
    let whole = content.filter { $0.overlaps(range) }.reduce(range) { whole, piece in
      min(whole.lowerBound, piece.lowerBound)..<max(whole.upperBound, piece.upperBound)
    }
    content = (apart + [whole]).sorted { $0.lowerBound < $1.lowerBound }
  }
}
