package import Articles

/// Reads a format whose articles are read together or not at all.
package protocol ArticleLoader: Loader {
  /// The articles of the input, at least one.
  func articles(from input: LoadInput) throws(LoadError) -> [Article]
}

extension ArticleLoader {
  /// The articles, each a record.
  package func records(from input: LoadInput) throws(LoadError) -> [LoadedRecord] {
    try articles(from: input).map(LoadedRecord.success)
  }
}
