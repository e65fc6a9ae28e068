import Analysis
import Articles
package import CommandLanguage
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
    var documents: [Document] = []
    var ids: [String] = []
    let items = BatchFiles(paths, in: files)
    while let item = items.next() {
      switch item {
      case .line: continue
      case .unreadable(_, let error): failures.append(error.diagnostic)
      case .file(let path, let bytes):
        do throws(LoadError) {
          let input = LoadInput(
            bytes: bytes,
            origin: path,
            name: ArticleID.name(of: path),
            options: LoadOptions(converter: programs.map(PopplerConverter.init))
          )
          let articles = try Loading.load(input)
          if let failure = Reader.failure {
            return (nil, failures + [CommandError.reader(failure).diagnostic])
          }
          for article in articles {
            documents.append(Reader.read(article))
            ids.append(free(ArticleID.name(of: path), among: ids))
          }
        } catch {
          failures.append(CommandError.load(error).diagnostic)
        }
      }
    }
    guard documents.count > 1 else {
      failures.append(CommandError.tooFewArticles(documents.count).diagnostic)
      return (nil, failures)
    }
    ended(.read)
    let comparison = Coverage.compare(documents)
    let copies = copies(documents, ids: ids)
    ended(.compared)
    var writer = JSONWriter()
    ComparisonRecord(comparison, of: documents, ids: ids, copies: copies).write(to: &writer)
    return (writer.bytes + [0x0A], failures)
  }

  /// Groups of articles that largely repeat one text.
  private static func copies(_ documents: [Document], ids: [String]) -> [[Int]] {
    let articles = zip(documents, ids).map { document, id in
      var article = document.article
      article.name = id
      return article
    }
    return CopyGroups(articles).groups
  }

  private static func free(_ id: String, among ids: [String]) -> String {
    guard ids.contains(id) else { return id }
    var number = 2
    while ids.contains("\(id)-\(number)") { number += 1 }
    return "\(id)-\(number)"
  }
}
