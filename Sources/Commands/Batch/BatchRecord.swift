import Articles
import CommandLanguage
import Loading
import Rendering

/// One of the articles of an item, loaded and not yet read, or why there is none.
enum BatchRecord: Sendable {
  /// An article, what it is called, and whether its text is repeated.
  case article(Article, id: ArticleID, withText: Bool)
  /// Why an article of that name could not be loaded.
  case failure(AnalysisFailure, id: ArticleID)

  /// How many bytes are to be read.
  var size: Int {
    switch self {
    case .article(let article, _, _): article.text.bytes.count
    case .failure: 0
    }
  }

  /// Loads an item: a record for each of its articles, or for what went wrong, in its order.
  static func records(of item: BatchItem, options: AnalyzeDriver.Options) -> [BatchRecord] {
    switch item {
    case .line(let line, let number):
      return [record(of: line, number: number, options)]
    case .file(let path, let bytes):
      return records(of: bytes, path: path, options)
    case .unreadable(let path, let error):
      let id = ArticleID.text(ArticleName.ofFile(path))
      let (code, message) = (error.diagnostic.code, error.diagnostic.message)
      return [.failure(AnalysisFailure(id: id, code: code, message: message, line: nil), id: id)]
    }
  }

  private static func record(
    of line: [UInt8],
    number: Int,
    _ options: AnalyzeDriver.Options
  ) -> BatchRecord {
    do throws(RecordError) {
      let line = try BatchLine(line, number: number)
      let withText = options.withText || line.hasNewText
      return .article(line.article, id: .json(line.id), withText: withText)
    } catch {
      return .failure(error, id: error.id ?? .json(Array("null".utf8)))
    }
  }

  private static func records(
    of bytes: [UInt8],
    path: String,
    _ options: AnalyzeDriver.Options
  ) -> [BatchRecord] {
    do throws(LoadError) {
      let records = try Loading.records(
        of: LoadInput(batchFile: path, bytes: bytes, programs: options.programs)
      )
      return records.enumerated().map { index, record in
        let id = ArticleID.text(ArticleID.name(of: path, article: index, of: records.count))
        switch record {
        case .success(let article):
          let withText = options.withText || article.text.bytes != bytes
          return .article(article, id: id, withText: withText)
        case .failure(let error):
          return .failure(error, id: id, record: error.id)
        }
      }
    } catch {
      return [.failure(RecordError(reason: .load(error)), id: .text(ArticleName.ofFile(path)))]
    }
  }

  private static func failure(
    _ error: RecordError,
    id: ArticleID,
    record: ArticleID? = nil
  ) -> BatchRecord {
    let failure = AnalysisFailure(
      id: id,
      record: record,
      code: error.code,
      message: error.message,
      line: error.line
    )
    return .failure(failure, id: id)
  }
}

extension LoadInput {
  /// A file of a batch; `-` is standard input.
  init(batchFile path: String, bytes: [UInt8], programs: (any Programs)?) {
    self.init(
      bytes: bytes,
      origin: path == "-" ? Article.Provenance.standardInput : path,
      name: ArticleName.ofFile(path),
      options: LoadOptions(converter: programs.map(PopplerConverter.init))
    )
  }
}
