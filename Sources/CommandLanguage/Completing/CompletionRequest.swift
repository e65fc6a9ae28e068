/// What could stand at the cursor.
package struct CompletionRequest: Sendable {
  /// What is wanted.
  package let subject: Subject
  /// The characters there are already, without quotes.
  package let prefix: String
  /// The bytes of the text that a candidate takes the place of, an opening quote included.
  package let range: Range<Int>
  /// The word before the one at the cursor; empty where there is none.
  package let precedingWord: String
  /// Whether the word stands in quotes.
  package let isQuoted: Bool
  /// Names of variables that the text itself makes, sorted.
  package let names: [String]

  /// What is wanted.
  package enum Subject: Sendable {
    /// A command; where a pipeline begins, also a word of the language. `input` is what comes
    /// through the pipe, nil where nothing does.
    case command(input: ValueType?)
    /// An option of a command, but for those that were given.
    case option(Signature, given: [String])
    /// An argument or an option's value; `input` is what comes through the pipe.
    case argument(ArgumentKind, input: ValueType)
    /// A column, or an operator after one.
    case condition(TableSchema?, afterOperand: Bool)
    /// A variable; the dollar is part of the prefix.
    case variable
    /// Nothing that can be known.
    case none
  }
}

extension Interpreter {
  /// What could stand at the end of a text: the lines of a command up to the cursor.
  package func completionRequest(for text: String) -> CompletionRequest {
    let context = CompletionContext(text)
    let word = context.current
    func request(
      _ subject: CompletionRequest.Subject,
      prefix: String,
      isQuoted: Bool = false
    ) -> CompletionRequest {
      CompletionRequest(
        subject: subject,
        prefix: prefix,
        range: (isQuoted ? word.start : word.end - prefix.utf8.count)..<word.end,
        precedingWord: context.stages.last?.last?.text ?? "",
        isQuoted: isQuoted,
        names: context.names
      )
    }
    if context.isInComment { return request(.none, prefix: "") }
    if let variable = word.variablePrefix { return request(.variable, prefix: variable) }
    if word.quote == nil, let (option, value) = word.optionAndValue {
      let subject = subject(ofValueOf: option, in: context, text)
      return request(subject, prefix: value)
    }
    return request(
      subject(of: context, in: text),
      prefix: word.text,
      isQuoted: word.quote != nil
    )
  }

  // MARK: - Calls

  /// The signature of the call at the cursor and the words it has got, or the subject where there
  /// is no call yet.
  private enum Place {
    case call(Signature, ArraySlice<CompletionContext.Word>)
    case other(CompletionRequest.Subject)
  }

  private func place(of context: CompletionContext, in text: String) -> Place {
    guard var words = context.stages.last else { return .other(.none) }
    let isPiped = context.stages.count > 1
    if !isPiped {
      switch Lead(of: words) {
      case .file: return .other(.argument(.file, input: .nothing))
      case .name: return .other(.none)
      case .command(let count): words.removeFirst(count)
      }
    }
    guard let first = words.first else {
      let input = isPiped ? inputType(of: context, in: text) : nil
      return .other(context.current.quote == nil ? .command(input: input) : .none)
    }
    if let alias = aliases[first.text] {
      words.replaceSubrange(0..<1, with: CompletionContext(alias + " ").stages.last ?? [])
    }
    guard let name = words.first?.text, let signature = allSignatures[name] else {
      return .other(.none)
    }
    return .call(signature, words.dropFirst())
  }

  private func subject(
    of context: CompletionContext,
    in text: String
  ) -> CompletionRequest.Subject {
    switch place(of: context, in: text) {
    case .other(let subject): return subject
    case .call(let signature, let words):
      let word = context.current
      if word.quote == nil, word.text.hasPrefix("-") {
        return .option(signature, given: words.map(\.text))
      }
      return argument(of: signature, after: words) { self.inputType(of: context, in: text) }
    }
  }

  /// What the value behind `--option=` can be.
  private func subject(
    ofValueOf option: String,
    in context: CompletionContext,
    _ text: String
  ) -> CompletionRequest.Subject {
    guard case .call(let signature, _) = place(of: context, in: text),
      let kind = signature.options.first(where: { "--" + $0.name == option })?.kind
    else { return .none }
    return .argument(kind, input: inputType(of: context, in: text))
  }

  private func argument(
    of signature: Signature,
    after words: ArraySlice<CompletionContext.Word>,
    input: () -> ValueType
  ) -> CompletionRequest.Subject {
    var positional: [CompletionContext.Word] = []
    var pending: ArgumentKind?
    for word in words {
      if pending != nil {
        pending = nil
      } else if let option = signature.option(word) {
        pending = word.isWholeOption ? option.kind : nil
      } else {
        positional.append(word)
      }
    }
    if let pending { return .argument(pending, input: input()) }
    if let place = signature.expressionPlace, positional.count >= place {
      return condition(after: Array(positional.dropFirst(place)), input().schema)
    }
    for (index, parameter) in signature.parameters.enumerated() {
      switch parameter.arity {
      case .required, .optional:
        if index == positional.count { return .argument(parameter.kind, input: input()) }
      case .repeated, .repeatedAtLeastOnce:
        return .argument(parameter.kind, input: input())
      }
    }
    return .none
  }

  /// A column, an operator behind it, or one of the words that the column can hold.
  private func condition(
    after words: [CompletionContext.Word],
    _ schema: TableSchema?
  ) -> CompletionRequest.Subject {
    guard let last = words.last else { return .condition(schema, afterOperand: false) }
    guard last.quote == nil, let symbol = BinaryOperator(rawValue: last.text) else {
      return .condition(schema, afterOperand: last.quote != nil || last.text != "not")
    }
    if symbol.isComparison, let left = words.dropLast().last,
      case .choice(let choices)? = schema?.column(left.text)?.type
    {
      return .argument(.choice(choices), input: .table(schema))
    }
    return .condition(schema, afterOperand: false)
  }

  // MARK: - Types

  /// The type of what comes through the last pipe, as far as it is known.
  private func inputType(of context: CompletionContext, in text: String) -> ValueType {
    guard let pipe = context.lastPipe else { return .nothing }
    var start = context.pipelineStart
    // `let name = pipeline | ...`: what is typed is the pipeline.
    if case .command(let count) = Lead(of: context.stages[0]), count > 0,
      let first = context.stages[0].dropFirst(count).first
    {
      start = first.start
    }
    let source = String(decoding: Array(text.utf8)[start..<pipe], as: UTF8.self)
    guard let script = try? Parser.parse(source, grammar: grammar),
      case .pipeline(let pipeline)? = script.statements.last
    else { return .any }
    var checker = makeChecker()
    return (try? checker.check(pipeline)) ?? .any
  }
}

/// What the words of the language at the beginning of a statement make of the next word.
private enum Lead {
  /// So many words before the command.
  case command(Int)
  case file
  /// A name of one's own.
  case name

  init(of words: [CompletionContext.Word]) {
    switch words.first?.text {
    case "let", "alias", "for": self = words.count < 3 ? .name : .command(3)
    case "def": self = .name
    case "source": self = .file
    case "if", "try", "else": self = .command(1)
    default: self = .command(0)
    }
  }
}

extension Signature {
  /// The option that a bare word gives: `--name`, `--name=...`, `-n`.
  fileprivate func option(_ word: CompletionContext.Word) -> Option? {
    guard word.quote == nil else { return nil }
    let name = word.text.prefix { $0 != "=" }
    return options.first { name == "--" + $0.name || name == $0.short.map { "-\($0)" } ?? "" }
  }
}

extension CompletionContext.Word {
  /// `$` and the letters behind it at the end of a bare word or a text in double quotes.
  fileprivate var variablePrefix: String? {
    guard quote != .singleQuote, let dollar = text.utf8.lastIndex(of: .dollar) else { return nil }
    let name = text.utf8[text.utf8.index(after: dollar)...]
    guard name.allSatisfy({ $0.isNameByte || $0 == .hyphen || $0 == .point }) else { return nil }
    let slashes = text.utf8[..<dollar].reversed().prefix { $0 == .backslash }.count
    return slashes % 2 == 0 ? String(text[dollar...]) : nil
  }

  /// The two parts of `--option=value`.
  fileprivate var optionAndValue: (option: String, value: String)? {
    guard text.hasPrefix("--"), let sign = text.firstIndex(of: "=") else { return nil }
    return (String(text[..<sign]), String(text[text.index(after: sign)...]))
  }

  /// Whether an option's value is still to come: `--name`, or `--name=` before a quote.
  fileprivate var isWholeOption: Bool {
    !text.contains("=") || text.hasSuffix("=")
  }
}
