import Articles

/// An attribution in tokens, while it is being put together.
struct Draft {
  /// The words that name the source, or nil.
  var source: Range<Int>?
  /// The words that attribute.
  let cue: Range<Int>
  /// The token that gives the cue its meaning.
  let head: Int
  /// The attributed words, in text order.
  var content: [Range<Int>]
  /// Where source and cue begin, for an attribution that follows its content ("…, Smith said.").
  var tail: Int?
}
