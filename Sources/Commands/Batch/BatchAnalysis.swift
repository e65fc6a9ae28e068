import Analysis
import Articles
import CommandLanguage
import Loading
import Reading
import Rendering

/// The JSON of one item: a line for each of its articles, or for what went wrong.
struct BatchAnalysis: Sendable {
  /// The lines, in the input's order.
  private(set) var lines: [AnalysisLine] = []
  /// Whether everything could be read.
  private(set) var isWhole = true

  private let options: AnalyzeDriver.Options

  /// Loads, reads and judges an item.
  init(of item: BatchItem, options: AnalyzeDriver.Options) {
    self.options = options
    switch item {
    case .line(let line, let number): analyze(line, number: number)
    case .file(let path, let bytes): analyze(bytes, path: path)
    case .unreadable(let path, let error):
      fail(id: .text(ArticleID.name(of: path)), error.diagnostic.code, error.diagnostic.message)
    }
  }

  private mutating func analyze(_ line: [UInt8], number: Int) {
    do throws(BatchError) {
      let line = try BatchLine(line)
      add(line.article, id: .json(line.id), withText: options.withText || line.isFromHTML)
    } catch {
      fail(id: .json(error.id), error.code, error.message, line: number)
    }
  }

  private mutating func analyze(_ bytes: [UInt8], path: String) {
    let origin = path == "-" ? Article.Provenance.standardInput : path
    do throws(LoadError) {
      let input = LoadInput(
        bytes: bytes,
        origin: origin,
        name: ArticleID.name(of: path),
        options: LoadOptions(converter: options.programs.map(PopplerConverter.init))
      )
      let articles = try Loading.load(input)
      for (index, article) in articles.enumerated() {
        add(
          article,
          id: .text(ArticleID.name(of: path, article: index, of: articles.count)),
          withText: options.withText || article.provenance.format != "text"
        )
      }
    } catch {
      fail(id: .text(ArticleID.name(of: path)), error.code, error.message)
    }
  }

  private mutating func add(_ article: Article, id: ArticleID, withText: Bool) {
    if !options.stopsAfterLoading, let failure = Reader.failure {
      let diagnostic = CommandError.reader(failure).diagnostic
      return fail(id: id, diagnostic.code, diagnostic.message)
    }
    let document =
      options.stopsAfterLoading
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
      gaps: options.stopsAfterLoading ? [] : GapCatalog.findings(in: document),
      framing: options.stopsAfterLoading ? [] : FramingCatalog.findings(in: document),
      includesText: withText
    )
    lines.append(AnalysisLine(id) { record.write(to: &$0) })
  }

  private mutating func fail(id: ArticleID, _ code: String, _ message: String, line: Int? = nil) {
    isWhole = false
    let failure = AnalysisFailure(id: id, code: code, message: message, line: line)
    lines.append(AnalysisLine(id) { failure.write(to: &$0) })
  }
}
