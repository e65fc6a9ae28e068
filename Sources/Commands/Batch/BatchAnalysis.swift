import Analysis
import Articles
import CommandLanguage
import Reading
import Rendering

/// The JSON of one record.
struct BatchAnalysis: Sendable {
  /// The line for its article, or for what went wrong.
  let line: AnalysisLine
  /// Whether it could be read.
  let isWhole: Bool

  /// Reads and judges a record.
  init(of record: BatchRecord, stopsAfterLoading: Bool) {
    switch record {
    case .article(let article, let id, let withText):
      if !stopsAfterLoading, let failure = Reader.failure {
        let diagnostic = CommandError.reader(failure).diagnostic
        let (code, message) = (diagnostic.code, diagnostic.message)
        self.init(AnalysisFailure(id: id, code: code, message: message, line: nil), id: id)
      } else {
        self.init(article, id: id, withText: withText, stopsAfterLoading: stopsAfterLoading)
      }
    case .failure(let failure, let id):
      self.init(failure, id: id)
    }
  }

  private init(_ article: Article, id: ArticleID, withText: Bool, stopsAfterLoading: Bool) {
    let document =
      stopsAfterLoading
      ? Document(
        article: article,
        tokens: [],
        sentences: [],
        quotations: [],
        attributions: [],
        speakers: []
      ) : Reader.read(article)
    let record = AnalysisRecord(
      id: id,
      document: document,
      gaps: stopsAfterLoading ? [] : GapCatalog.findings(in: document),
      framing: stopsAfterLoading ? [] : FramingCatalog.findings(in: document),
      includesText: withText
    )
    line = AnalysisLine(id) { record.write(to: &$0) }
    isWhole = true
  }

  private init(_ failure: AnalysisFailure, id: ArticleID) {
    line = AnalysisLine(id) { failure.write(to: &$0) }
    isWhole = false
  }
}
