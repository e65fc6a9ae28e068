/// How much of an article's story is sourced, and by whom.
package struct ClaimSummary: Sendable, Hashable {
  /// Sentences of the story in which everything stated is attributed.
  package let sourced: Int
  /// Sentences of the story in which a part is.
  package let mixed: Int
  /// Sentences of the story for which the writer alone stands.
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
