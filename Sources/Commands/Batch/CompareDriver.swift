import Analysis
import Articles
package import CommandLanguage
import Loading
import Reading
import Rendering

/// `lede compare --format json`: one comparison of the articles of some files.
package enum CompareDriver {
  /// Loads, reads and compares.
  ///
  /// - Returns: the JSON with a line break at its end, nil where fewer than two articles could be
  ///   read; and what went wrong with the others.
  package static func json(
    of paths: [String],
    in files: any Files,
    programs: (any Programs)? = nil
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
          for article in try Loading.load(input) {
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
    var writer = JSONWriter()
    ComparisonRecord(
      Coverage.compare(documents),
      of: documents,
      ids: ids,
      copies: copies(documents, ids: ids)
    ).write(to: &writer)
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
