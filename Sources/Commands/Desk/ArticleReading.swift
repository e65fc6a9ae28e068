import Analysis
import Articles
import Reading

/// What was found in one article.
struct ArticleReading: Sendable {
  let document: Document
  let gaps: [Finding]
  let framing: [Finding]

  /// Reads and judges an article; attributions of which the reader is less sure than
  /// `leastConfidence`, 0 to 1, are left out; of no use once `isWanted` said no.
  init(_ article: Article, leastConfidence: Double, while isWanted: () -> Bool = { true }) {
    self.init(of: Reader.read(article, leastConfidence: leastConfidence, while: isWanted))
  }

  /// The same reading judged again, where other facts are known of the article than when it was read.
  func amended(_ article: Article) -> ArticleReading {
    ArticleReading(of: document.amended(article))
  }

  private init(of document: Document) {
    self.document = document
    gaps = GapCatalog.findings(in: document)
    framing = FramingCatalog.findings(in: document, includingQuotations: true)
  }
}
