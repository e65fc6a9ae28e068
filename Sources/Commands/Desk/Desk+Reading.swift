package import Articles
package import CommandLanguage

/// The reading of several articles at once: output never depends on when an article is read.
extension Desk {
  /// Bytes of text that are read as soon as they are laid on the desk, about 100,000 words: some
  /// twenty seconds on two cores. Whoever loads thousands of articles seldom looks at all of them.
  private static let bytesAhead = 600_000

  /// The articles a call names, as `articles(for:)` gives them, every one of them read.
  ///
  /// - Throws: what `articles(for:)` throws, and `RunError.interrupted` after Ctrl-C; what was read
  ///   by then is kept.
  package func readArticles(for call: Call) throws -> [Article] {
    let articles = try articles(for: call)
    try read(articles)
    if articles.count == 1 { look(at: articles) }
    return articles
  }

  /// Reads those of some articles that were not read yet, on all cores.
  ///
  /// - Throws: `RunError.interrupted` after Ctrl-C; what was read by then is kept.
  func read(_ articles: [Article]) throws(RunError) {
    guard readAll(articles) else { throw .interrupted(nil) }
  }

  /// Reads articles that were just laid on the desk, the first of many alone; the others are read
  /// when somebody looks at them.
  ///
  /// - Returns: whether it came to its end; false after Ctrl-C.
  func readAhead(_ articles: [Article]) -> Bool {
    var bytes = 0
    return readAll(
      Array(
        articles.prefix { article in
          bytes += article.text.bytes.count
          return bytes <= Self.bytesAhead
        }
      )
    )
  }
}
