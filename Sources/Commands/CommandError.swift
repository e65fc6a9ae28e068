package import CommandLanguage
package import Loading
package import Reading

/// Why a command could not do what was asked.
package enum CommandError: Error, Sendable, Equatable {
  /// The desk is empty.
  case noArticles
  /// No article of that name or number.
  case unknownArticle(String, nearest: String?)
  /// No article is called so: the word was meant for something else, which the help says.
  case noName(String, help: String)
  /// No article is called so, and the words before it go on as a phrase would: what the whole would be.
  case splitPhrase(String, whole: String)
  /// No file is called so, and one is called by the words together: its name.
  case splitName(String, whole: String)
  /// No finding, sentence, quotation or speaker of that id.
  case unknownFinding(String, hint: String)
  /// An article has no paragraph of that number.
  case noParagraph(Int, of: String, last: Int)
  /// Two articles at least are needed.
  case tooFewArticles(Int)
  /// A file could not be read or written.
  case file(FileError)
  /// An input could not be read as an article.
  case load(LoadError)
  /// Nothing can be read: this program's model is of no use.
  case reader(ModelFileError)
  /// An address could not be fetched.
  case fetch(FetchError)
  /// Files may not be written, pages not fetched.
  case safe(String)
  /// The command needs a person at the prompt.
  case needsPrompt(String)
  /// A pasted line is longer than a terminal gives out.
  case cutLine(bytes: Int)
  /// A word that is none of those that can stand there.
  case unknownWord(what: String, word: String, known: [String], argument: String)
  /// There is no note to take back.
  case noNotes
  /// A number outside what makes sense; up to `Int.max` means that there is no highest.
  case outOfRange(argument: String, value: Int, allowed: ClosedRange<Int>)
  /// A column that the table doesn't have.
  case unknownColumn(String, known: [String], argument: String)
  /// A value that the command can do nothing with.
  case unsuitable(String, help: String)
  /// None of the files named could be loaded; each has been said.
  case nothingLoaded
  /// An expectation did not hold.
  case expectation(String)
}

extension CommandError: DiagnosticConvertible {
  /// What is shown for it, pointing at the words at fault where they are known.
  package var diagnostic: Diagnostic {
    var diagnostic = message
    if diagnostic.argument == nil { diagnostic.argument = argument }
    return diagnostic
  }

  private var message: Diagnostic {
    switch self {
    case .noArticles:
      Diagnostic(
        code: "desk.empty",
        "there is no article on the desk",
        help: "load one:  load FILE"
      )
    case .unknownArticle(let name, let nearest):
      Diagnostic(
        code: "desk.unknown-article",
        "no article is called ‘\(name)’",
        help: nearest.map { "did you mean \($0)?" } ?? "‘articles’ lists what is on the desk"
      )
    case .noName(let name, let help):
      Diagnostic(code: "desk.unknown-article", "no article is called ‘\(name)’", help: help)
    case .splitPhrase(let name, let whole):
      Diagnostic(
        code: "desk.unknown-article",
        "no article is called ‘\(name)’",
        help: "a phrase goes in quotes:  \(whole)"
      )
    case .splitName(let word, let whole):
      Diagnostic(
        code: "file.not-found",
        "there is no file ‘\(word)’",
        help: "a name with blanks goes in quotes:  \"\(whole)\""
      )
    case .unknownFinding(let id, let hint):
      Diagnostic(code: "desk.unknown-finding", "nothing has the id ‘\(id)’", help: hint)
    case .noParagraph(let number, let article, let last):
      Diagnostic(
        code: "desk.no-paragraph",
        "‘\(article)’ has no paragraph \(number)",
        help: "its last is \(last); an article’s own number stands alone:  show \(max(1, number))"
      )
    case .noNotes:
      Diagnostic(
        code: "desk.no-notes",
        "there are no notes",
        help: "write one:  note ARTICLE TEXT"
      )
    case .tooFewArticles(let count):
      Diagnostic(
        code: "desk.too-few-articles",
        "a comparison needs two articles, \(count == 0 ? "there is none" : "this is one")",
        help: "name them:  compare courier herald"
      )
    case .file(let error): error.diagnostic
    case .fetch(let error): error.diagnostic
    case .load(let error): Diagnostic(code: error.code, error.message, help: error.help)
    case .reader(let error):
      Diagnostic(
        code: "reader.model",
        "this program cannot read articles: \(error.message)",
        help: "install lede again, or build it again from a clean checkout"
      )
    case .safe(let what):
      Diagnostic(
        code: "desk.safe",
        "\(what) is off: lede was started with --safe",
        help: "start it without --safe to allow it"
      )
    case .needsPrompt(let help):
      Diagnostic(code: "desk.needs-prompt", "nobody is at the prompt to type a text", help: help)
    case .cutLine(let bytes):
      Diagnostic(
        code: "desk.cut-line",
        "a pasted line has \(bytes) bytes or more, and the terminal may have dropped its end",
        help: "save the text as a file and load it"
      )
    case .unknownWord(let what, let word, let known, _):
      Diagnostic(
        code: "command.unknown-word",
        "no \(what) is called ‘\(word)’",
        help: nearest(to: word, among: known).map { "did you mean \($0)?" }
          ?? (known.count > 40
            ? "‘help’ lists them" : "known are: \(known.joined(separator: ", "))"),
        failure: .misunderstood
      )
    case .outOfRange(let argument, let value, let allowed):
      Diagnostic(
        code: "command.out-of-range",
        "\(argument) cannot be \(value)",
        help: allowed.upperBound == Int.max
          ? "give \(allowed.lowerBound) or more"
          : "give a number from \(allowed.lowerBound) to \(allowed.upperBound)",
        failure: .misunderstood
      )
    case .unknownColumn(let column, let known, _):
      Diagnostic(
        code: "command.unknown-column",
        "no column is called ‘\(column)’",
        help: nearest(to: column, among: known).map { "did you mean \($0)?" }
          ?? "the columns are: \(known.joined(separator: ", "))",
        failure: .misunderstood
      )
    case .unsuitable(let message, let help):
      Diagnostic(code: "command.unsuitable", message, help: help)
    case .nothingLoaded:
      Diagnostic(
        code: "load.nothing",
        "no article was loaded",
        help: "what stands in the way is said above"
      )
    case .expectation(let why):
      Diagnostic(code: "expect.failed", why)
    }
  }

  /// The parameter or option whose words are at fault, so that an error can point at it.
  private var argument: String? {
    switch self {
    case .unknownArticle, .noName, .splitPhrase: "articles"
    case .unknownWord(_, _, _, let argument), .unknownColumn(_, _, let argument): argument
    case .outOfRange(let argument, _, _): argument
    default: nil
    }
  }
}

extension ModelFileError {
  /// What is wrong with the model that was built into the program.
  fileprivate var message: String {
    switch self {
    case .notAModel: "what was built into it is no model file"
    case .unknownFormat(let format): "its model is of format \(format), which it does not know"
    case .damaged: "its model is damaged: bytes are missing or were changed"
    case .table(let name): "its model lacks the table ‘\(name)’"
    }
  }
}

extension FileError: DiagnosticConvertible {
  /// What is shown for it.
  package var diagnostic: Diagnostic {
    switch self {
    case .notFound(let path, let folder):
      Diagnostic(
        code: "file.not-found",
        path.contains(where: { "*?[".contains($0) })
          ? "no file fits ‘\(path)’"
          : "there is no \(path.hasSuffix("/") ? "folder" : "file") ‘\(path)’",
        help: path.hasPrefix("www.")
          ? "web addresses begin with https:// or http://"
          : folder.map {
            "it is neither in the folder you are in nor in ‘\($0)’, beside the script"
          } ?? "check the spelling"
      )
    case .isFolder(let path):
      Diagnostic(code: "file.is-folder", "‘\(path)’ is a folder", help: "name a file in it")
    case .emptyFolder(let path):
      Diagnostic(
        code: "file.empty-folder",
        "there is no file in the folder ‘\(path)’",
        help: "hidden files, whose names begin with a point, are left out"
      )
    case .exists(let path):
      Diagnostic(
        code: "file.exists",
        "‘\(path)’ exists and was kept",
        help: "use --force to overwrite it, or name another file"
      )
    case .notPermitted(let path):
      Diagnostic(
        code: "file.not-permitted",
        "‘\(path)’ may not be touched",
        help: "look at its permissions, or name another place"
      )
    case .tooLarge(let path, let limit):
      Diagnostic(
        code: "file.too-large",
        "‘\(path)’ is larger than \(limit / 1_000_000) MB",
        help: "split it into its articles; NDJSON of any size is read by "
          + "‘lede analyze --input ndjson < FILE’"
      )
    case .failed(let path, let reason):
      Diagnostic(code: "file.failed", "‘\(path)’: \(reason)")
    }
  }
}
