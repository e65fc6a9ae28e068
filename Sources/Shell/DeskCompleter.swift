import CommandLanguage
import Commands
import LineEditing

/// What Tab offers, from the signatures of commands and what is on the desk.
final class DeskCompleter: LineCompleter {
  private let host: DeskHost

  init(host: DeskHost) {
    self.host = host
  }

  func completions(of text: String, at cursor: Int) -> Completions {
    let before = String(decoding: Array(text.utf8).prefix(cursor), as: UTF8.self)
    let request = host.interpreter.completionRequest(for: before)
    let candidates = candidates(for: request)
      .filter { $0.label.hasPrefix(request.prefix) }
      .map { request.isQuoted ? $0.quoted : $0 }
    return Completions(replacing: request.range, with: candidates)
  }

  private func candidates(for request: CompletionRequest) -> [Completion] {
    switch request.subject {
    case .command(let input): return commands(input)
    case .option(let signature, let given):
      return signature.options.filter { !given.contains("--" + $0.name) }
        .map { Completion("--" + $0.name, summary: $0.summary) }
        + [Completion("--help", summary: "How the command is used.")]
    case .argument(let kind, let input): return arguments(kind, input, request)
    case .condition(let schema, let afterOperand):
      return afterOperand ? operators : columns(of: schema)
    case .variable:
      return host.interpreter.variables.sorted { $0.key < $1.key }
        .map { Completion("$" + $0.key, summary: $0.value.description) }
    case .none: return []
    }
  }

  private func commands(_ input: ValueType?) -> [Completion] {
    let fitting = host.interpreter.signatures.filter { signature in
      switch signature.input {
      case .none: input == nil
      case .optional(let type): input?.fits(type) ?? true
      case .required(let type): input?.fits(type) ?? false
      }
    }
    let names = fitting.map { Completion($0.name, summary: $0.summary) }
    guard input == nil else { return names }
    let aliases = host.interpreter.aliasWords.sorted { $0.key < $1.key }
      .map { Completion($0.key, summary: $0.value) }
    return names + aliases
      + Parser.keywords.map { Completion($0, summary: "a word of the language") }
  }

  private func arguments(
    _ kind: ArgumentKind,
    _ input: ValueType,
    _ request: CompletionRequest
  ) -> [Completion] {
    switch kind {
    case .choice(let words): return words.map { Completion($0) }
    case .article: return articles
    case .finding:
      guard let point = request.prefix.lastIndex(of: ".") else {
        // So many ids would hide the articles where nothing is typed yet.
        return articles + (request.prefix.isEmpty ? [] : idsOfComparison)
      }
      return host.desk.findingIDs(ofArticle: String(request.prefix[..<point]))
        .map { Completion($0.id, summary: $0.summary) }
    case .column: return columns(of: input.schema)
    case .summedColumn(let ofNumbers):
      let schema = input.schema?.grouped ?? input.schema
      return columns(of: schema, where: { !ofNumbers || $0.type.isNumeric })
    case .command: return HelpPages.names.map { Completion($0) }
    case .setting:
      return SettingCatalog.all.map { Completion($0.name, summary: $0.summary) }
        + ArticleFact.all.map { Completion($0.name, summary: $0.summary) }
    case .settingValue:
      let setting = SettingCatalog.all.first { $0.name == request.precedingWord }
      return setting?.words.map { Completion($0) } ?? []
    case .file:
      return host.files.completions(of: request.prefix).map { path in
        let isFolder = path.hasSuffix("/")
        // What lies in a folder is typed before the quote is closed.
        let quoted = isFolder ? path.openingQuoted : path.quoted
        return Completion(
          path.needsQuotes ? quoted : path,
          label: path,
          suffix: isFolder ? "" : " "
        )
      }
    case .any, .text, .integer, .number, .condition, .expression, .block: return []
    }
  }

  private var articles: [Completion] {
    host.desk.headlines.map { Completion($0.name, summary: $0.title) }
  }

  private var idsOfComparison: [Completion] {
    host.desk.comparisonIDs.map { Completion($0.id, summary: $0.summary) }
  }

  private func columns(
    of schema: TableSchema?,
    where isWanted: (Column) -> Bool = { _ in true }
  ) -> [Completion] {
    schema?.columns.filter(isWanted).map { Completion($0.name, summary: $0.summary) } ?? []
  }

  private let operators = [
    "==", "!=", "<", "<=", ">", ">=", "contains", "in", "starts-with", "ends-with", "and", "or",
  ].map { Completion($0) }
}

extension Completion {
  /// The same in the single quotes that were opened for it.
  fileprivate var quoted: Completion {
    suffix.isEmpty
      ? Completion(label.openingQuoted, label: label, summary: summary, suffix: "")
      : Completion(label.quoted, label: label, summary: summary)
  }
}

extension String {
  /// Whether it could fall apart as a bare word, or be taken for an option.
  fileprivate var needsQuotes: Bool {
    isEmpty || hasPrefix("-")
      || !allSatisfy { $0.isLetter || $0.isNumber || "/._-~+,@:%".contains($0) }
  }

  /// In quotes that keep it as it is.
  fileprivate var quoted: String {
    openingQuoted + (contains("'") ? "\"" : "'")
  }

  /// The same before the closing quote.
  fileprivate var openingQuoted: String {
    contains("'")
      ? "\"" + map { "\\\"$".contains($0) ? "\\\($0)" : "\($0)" }.joined() : "'\(self)"
  }
}
