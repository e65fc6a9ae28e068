import Articles

/// A loaded article in a form that is quick to compare.
struct Loaded {
  /// The article.
  let article: Article

  init(_ article: Article) { self.article = article }

  var metadata: Article.Metadata { article.metadata }
  var provenance: Article.Provenance { article.provenance }
  var format: String { article.provenance.format }
  var text: String { article.text.string }

  /// The blocks: kind and words.
  var blocks: [String] {
    article.blocks.map { "\($0.kind.rawValue): \(article.text[$0.span])" }
  }
}
