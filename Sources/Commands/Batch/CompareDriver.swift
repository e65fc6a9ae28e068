import Analysis
import Articles
package import CommandLanguage
import Dispatch
import Loading
import Reading
import Rendering

/// `lede compare --format json`: one comparison of the articles of some files.
package enum CompareDriver {
  /// What is done when `json` says so.
  package enum Stage: Sendable {
    /// Everything is loaded and read.
    case read
    /// Everything is compared; what is left is to write it.
    case compared
  }

  /// Loads, reads and compares; `ended` is called as each stage ends.
  ///
  /// - Returns: the JSON with a line break at its end, nil where fewer than two articles could be
  ///   read; and what went wrong with the others.
  package static func json(
    of paths: [String],
    in files: any Files,
    programs: (any Programs)? = nil,
    ended: (Stage) -> Void = { _ in }
  ) -> (json: [UInt8]?, failures: [Diagnostic]) {
    var failures: [Diagnostic] = []
    var articles: [Article] = []
    var names = TakenNames()
    let items = BatchFiles(paths, in: files)
    while let item = items.next() {
      switch item {
      case .line: continue
      case .unreadable(_, let error): failures.append(error.diagnostic)
      case .file(let path, let bytes):
        do throws(LoadError) {
          let records = try Loading.records(
            of: LoadInput(batchFile: path, bytes: bytes, programs: programs)
          )
          for (index, record) in records.enumerated() {
            let name = names.take(ArticleID.name(of: path, article: index, of: records.count))
            switch record {
            case .success(var article):
              article.name = name
              articles.append(article)
            case .failure(let error):
              failures.append(Diagnostic(code: error.code, "\(name): \(error.message)"))
            }
          }
        } catch {
          failures.append(CommandError.load(error).diagnostic)
        }
      }
    }
    guard articles.count > 1 else {
      failures.append(CommandError.tooFewArticles(articles.count).diagnostic)
      return (nil, failures)
    }
    if let failure = Reader.failure {
      return (nil, failures + [CommandError.reader(failure).diagnostic])
    }
    let documents = read(articles)
    ended(.read)
    let comparison = Coverage.compare(documents)
    let copies = CopyGroups(articles).groups
    ended(.compared)
    let compared = ComparedArticles(
      comparison: comparison,
      documents: documents,
      framing: documents.map { FramingCatalog.findings(in: $0, includingQuotations: true) }
    )
    var writer = JSONWriter()
    ComparisonRecord(
      comparison,
      of: documents,
      ids: articles.map(\.name),
      statements: comparison.facts.indices.map(compared.words(ofFact:)),
      copies: copies
    ).write(to: &writer)
    return (writer.bytes + [0x0A], failures)
  }

  /// Reads articles on all cores.
  private static func read(_ articles: [Article]) -> [Document] {
    let documents = ConcurrentResults<Document>(count: articles.count)
    DispatchQueue.concurrentPerform(iterations: articles.count) { index in
      documents.set(Reader.read(articles[index]), at: index)
    }
    return documents.values.compactMap(\.self)
  }
}
