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
  /// Where an earlier cue's content ends because of this one: at the source that follows its content
  /// ("…, Smith said."), or at a cue that goes on with the same subject ("…, adding that").
  var cut: Int?
}
