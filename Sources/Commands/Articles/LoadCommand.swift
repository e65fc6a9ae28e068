import Articles
import CommandLanguage
import Sessions
import Loading
import Rendering

/// `load`: lays articles from files on the desk.
struct LoadCommand: Command {
  /// The largest file that is read, in bytes.
  static let limit = 64_000_000

  let signature = Signature(
    name: "load",
    summary: "Lays articles from files on the desk and takes them in hand.",
    group: "The desk",
    details: [
      "Takes files, folders and patterns (news/*.txt); ‘-’ is standard input. A file that cannot be read "
        + "is said at the end, the others are loaded."
    ],
    output: .fixed(.table(ArticleTable.schema)),
    parameters: [.init("files", .file, .repeatedAtLeastOnce, "Files, folders, patterns or ‘-’.")],
    options: [
      .init("name", short: "n", .text, "The name on the desk; the file's name unless told."),
      .init(switch: "keep", "Keep what is in hand in hand."),
    ]
  )

  let examples = [
    CommandExample(
      "try { load nowhere.txt } else { echo $error }",
      "A file that is not there.",
      shows: "no file"
    )
  ]

  func run(_ call: Call, on desk: Desk) throws -> Value {
    var paths: [String] = []
    var failures: [CommandError] = []
    for pattern in call.texts("files") {
      do throws(FileError) {
        paths += pattern == "-" ? ["-"] : try desk.files.paths(matching: pattern)
      } catch {
        failures.append(.file(error))
      }
    }
    var loaded: [Article] = []
    for (index, path) in paths.enumerated() {
      desk.console.progress(index, of: paths.count, "loading \(path)")
      do throws(CommandError) {
        for article in try read(path, name: call.text("name"), on: desk) {
          loaded.append(desk.session.add(article))
        }
      } catch {
        failures.append(error)
      }
    }
    desk.console.progress(paths.count, of: paths.count, "")
    if loaded.isEmpty, failures.count == 1 { throw failures[0] }
    for failure in failures { desk.console.warn(failure.diagnostic) }
    if loaded.isEmpty { throw CommandError.nothingLoaded }
    if !call.has("keep") { desk.session.take(loaded.map(\.name)) }
    return .table(ArticleTable.table(loaded, on: desk))
  }

  private func read(
    _ path: String,
    name: String?,
    on desk: Desk
  ) throws(CommandError) -> [Article] {
    let bytes: [UInt8]
    do throws(FileError) {
      bytes = try desk.files.read(path, limit: Self.limit)
    } catch {
      throw .file(error)
    }
    let origin = path == "-" ? "standard input" : path
    return try desk.articles(from: bytes, origin: origin, name: name ?? ArticleID.name(of: path))
  }
}

extension Desk {
  /// The articles of some bytes.
  ///
  /// - Throws: `load`.
  func articles(
    from bytes: [UInt8],
    origin: String,
    name: String
  ) throws(CommandError) -> [Article] {
    do throws(LoadError) {
      return try Loading.load(
        LoadInput(bytes: bytes, origin: origin, name: name)
      )
    } catch {
      throw .load(error)
    }
  }
}
