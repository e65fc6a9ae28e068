package import Articles

/// One of the generic frames of news: counted by its words, never judged.
///
/// Source: H. A. Semetko and P. M. Valkenburg, "Framing European politics", Journal of Communication
/// 50(2), 2000, pp. 93-109.
package protocol Frame: Sendable {
  /// Its name: `conflict`, `human-interest`, `responsibility`, `economy`, `morality`.
  var id: String { get }
  /// What its words are about, one sentence.
  var summary: String { get }
  /// What to ask of an article that uses it much, one sentence.
  var question: String { get }
  /// Its word list and where that comes from.
  var lexicon: Lexicon { get }
}

/// How often an article uses the words of one frame.
package struct FrameCount: Sendable, Hashable {
  /// The frame's name.
  package let frame: String
  /// The words that count, in text order.
  package let matches: [Span]
  /// Matches for every 100 words of the story.
  package let perHundredWords: Double
}
