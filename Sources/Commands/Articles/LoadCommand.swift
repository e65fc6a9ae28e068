import Articles
import CommandLanguage
import Sessions
import Loading
import Rendering

/// `load`: lays articles from files and addresses on the desk.
struct LoadCommand: Command {
  let signature = Signature(
    name: "load",
    otherNames: ["open", "import", "add"],
    summary: "Lays articles from files or web addresses on the desk and takes them in hand.",
    group: "The desk",
    details: [
      "Takes files, folders with all that is below them, patterns (news/*.txt), web addresses (https://...), and ‘-’ for standard "
        + "input. Files may be "
        + LoaderCatalog.all.map(\.format).joined(separator: ", ")
        + "; each is told by its content. A file that cannot be read is said at the end, the others "
        + "are loaded.",
      "Articles are read as they are loaded, of many the first 100,000 words; Ctrl-C puts off the rest "
        + "until you look at it.",
      "An address is fetched once, by the program curl, within 20 seconds and 20 MB; --safe forbids it.",
    ],
    output: .fixed(.table(LoadedTable.schema)),
    parameters: [
      .init("files", .file, .repeatedAtLeastOnce, "Files, folders, patterns, addresses or ‘-’.")
    ],
    options: [
      .init("name", short: "n", .text, "The name on the desk; the file's name unless told."),
      .init(
        "text-field",
        .text,
        "The member or column that holds the text, in JSON and tables; the usual names unless told."
      ),
      .init(switch: "keep", "Keep what is in hand in hand."),
      .init(
        switch: "replace",
        short: "r",
        "Read what was loaded from the same place again: the new version has the old one's name, number and notes."
      ),
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
    var places: [String] = []
    var failures: [CommandError] = []
    for word in call.texts("files") {
      do throws(FileError) {
        let isPlace = word == "-" || Fetcher.isAddress(word)
        let found = isPlace ? [word] : try desk.files.paths(matching: word)
        if found.isEmpty { throw .emptyFolder(path: word) }
        places += found
      } catch {
        if case .notFound = error, let whole = nameWithBlanks(in: call.texts("files"), on: desk) {
          throw CommandError.splitName(word, whole: whole)
        }
        failures.append(.file(error))
      }
    }
    var loaded: [Article] = []
    var earlier = EarlierVersions(desk.session.articles)
    var left: [String: String] = [:]
    for (index, place) in places.enumerated() {
      if desk.console.isInterrupted { break }
      let progress = { (bytes: Int) in
        let size = bytes > 0 ? ", \(bytes / 1_000) kB" : ""
        desk.console.progress(index, of: places.count, "loading \(place)\(size)")
      }
      progress(0)
      do throws(CommandError) {
        let found = try articles(at: place, for: call, on: desk, progress: progress)
        let laid = zip(found, earlier.names(of: found)).map { article, version in
          let laid = desk.lay(article, replacing: call.has("replace") ? version : nil)
          if laid.name != version { left[laid.name] = version }
          return laid
        }
        if call.has("replace") {
          loaded.removeAll { article in laid.contains { $0.name == article.name } }
        }
        loaded += laid
        earlier.add(laid)
      } catch {
        failures.append(error)
      }
    }
    desk.console.progress(places.count, of: places.count, "")
    if loaded.isEmpty, failures.count == 1 { throw failures[0] }
    for failure in failures { desk.console.warn(failure.diagnostic) }
    if loaded.isEmpty { throw CommandError.nothingLoaded }
    if !call.has("keep") { desk.session.take(loaded.map(\.name)) }
    return .table(LoadedTable.table(reading: loaded, on: desk, earlier: left))
  }

  /// The name of a file that stands for several words of a call, or nil.
  private func nameWithBlanks(in words: [String], on desk: Desk) -> String? {
    for first in words.indices {
      for last in words[first...].dropFirst().prefix(8).indices {
        let name = words[first...last].joined(separator: " ")
        if (try? desk.files.paths(matching: name)) != nil { return name }
      }
    }
    return nil
  }

  private func articles(
    at place: String,
    for call: Call,
    on desk: Desk,
    progress: (Int) -> Void
  ) throws(CommandError) -> [Article] {
    var options = desk.loadOptions
    options.textField = call.text("text-field")
    if Fetcher.isAddress(place) {
      let page = try desk.page(at: place, progress: progress)
      (options.address, options.charset) = (page.address, page.charset)
      return try desk.articles(
        from: page.bytes,
        origin: page.address,
        name: call.text("name") ?? page.name,
        options: options
      ).map { article in
        var article = article
        article.provenance.notes += page.redirects.map { "Sent on to \($0)." }
        return article
      }
    }
    let bytes: [UInt8]
    do throws(FileError) {
      bytes = try desk.files.read(place, limit: Loading.byteLimit)
    } catch {
      throw .file(error)
    }
    if NoteTable.isTable(bytes) {
      throw .unsuitable(
        "‘\(place)’ holds notes, no article",
        help: "read them:  note --from \(place)"
      )
    }
    return try desk.articles(
      from: bytes,
      origin: place == "-" ? Article.Provenance.standardInput : place,
      name: call.text("name") ?? ArticleName.ofFile(place),
      options: options
    )
  }
}

extension Desk {
  /// How inputs are read here: as readers see them, PDFs with a program, where programs may be run.
  var loadOptions: LoadOptions {
    var options = LoadOptions(converter: programs.map(PopplerConverter.init))
    options.leadsWithHeadline = true
    return options
  }

  /// The page at an address.
  ///
  /// - Parameters:
  ///   - address: where it is.
  ///   - progress: told now and then how many bytes came.
  /// - Returns: the page.
  /// - Throws: `safe` or `fetch`.
  fileprivate func page(
    at address: String,
    progress: (Int) -> Void
  ) throws(CommandError) -> FetchedPage {
    guard !isSafe else { throw .safe("fetching pages") }
    guard let programs else { throw .fetch(.missingProgram) }
    do throws(FetchError) {
      return try Fetcher(programs: programs).page(at: address, progress: progress)
    } catch {
      throw .fetch(error)
    }
  }

  /// The articles of some bytes.
  ///
  /// - Throws: `load`.
  func articles(
    from bytes: [UInt8],
    origin: String,
    name: String,
    options: LoadOptions? = nil
  ) throws(CommandError) -> [Article] {
    do throws(LoadError) {
      return try Loading.load(
        LoadInput(bytes: bytes, origin: origin, name: name, options: options ?? loadOptions)
      )
    } catch {
      throw .load(error)
    }
  }
}
