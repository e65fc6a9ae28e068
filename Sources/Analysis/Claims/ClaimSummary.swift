/// How much of an article's story is sourced, and by whom.
package struct ClaimSummary: Sendable, Hashable {
  /// Sentences of the story that state something, by voice; `none` are left out.
  package let sourced: Int
  package let mixed: Int
  package let writer: Int
  /// The share of the story's words that stand inside attributed content, 0 to 1.
  package let attributedShare: Double
  /// Speakers the article names: persons, organisations, offices, documents, outlets.
  package let namedSpeakers: Int
  /// Speakers it does not name: anonymous and vague ones.
  package let unnamedSpeakers: Int

  /// Sentences that state something.
  package var stating: Int { sourced + mixed + writer }
}
