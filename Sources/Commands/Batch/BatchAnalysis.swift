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
    do throws(RecordError) {
      let line = try BatchLine(line, number: number)
      add(line.article, id: .json(line.id), withText: options.withText || line.hasNewText)
    } catch {
      fail(error, id: error.id ?? .json(Array("null".utf8)))
    }
  }

  private mutating func analyze(_ bytes: [UInt8], path: String) {
    do throws(LoadError) {
      let records = try Loading.records(
        of: LoadInput(batchFile: path, bytes: bytes, programs: options.programs)
      )
      for (index, record) in records.enumerated() {
        let id = ArticleID.text(ArticleID.name(of: path, article: index, of: records.count))
        switch record {
        case .success(let article):
          add(article, id: id, withText: options.withText || article.text.bytes != bytes)
        case .failure(let error):
          fail(error, id: id, record: error.id)
        }
      }
    } catch {
      fail(RecordError(reason: .load(error)), id: .text(ArticleID.name(of: path)))
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

  private mutating func fail(_ error: RecordError, id: ArticleID, record: ArticleID? = nil) {
    fail(id: id, record: record, error.code, error.message, line: error.line)
  }

  private mutating func fail(
    id: ArticleID,
    record: ArticleID? = nil,
    _ code: String,
    _ message: String,
    line: Int? = nil
  ) {
    isWhole = false
    let failure = AnalysisFailure(
      id: id,
      record: record,
      code: code,
      message: message,
      line: line
    )
    lines.append(AnalysisLine(id) { failure.write(to: &$0) })
  }
}

extension LoadInput {
  /// A file of a batch; `-` is standard input.
  init(batchFile path: String, bytes: [UInt8], programs: (any Programs)?) {
    self.init(
      bytes: bytes,
      origin: path == "-" ? Article.Provenance.standardInput : path,
      name: ArticleID.name(of: path),
      options: LoadOptions(converter: programs.map(PopplerConverter.init))
    )
  }
}
