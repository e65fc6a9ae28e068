/// What could stand at the cursor.
package struct CompletionRequest: Sendable {
  /// What is wanted.
  package let subject: Subject
  /// The characters there are already, without quotes.
  package let prefix: String
  /// The bytes of the text that a candidate takes the place of, an opening quote included.
  package let range: Range<Int>
  /// Whether the word stands in quotes.
  package let isQuoted: Bool

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
    return CompletionRequest(
      subject: subject(of: context, in: text),
      prefix: word.text,
      range: word.start..<word.end,
      isQuoted: word.quote != nil
    )
  }

  private func subject(of context: CompletionContext, in text: String) -> CompletionRequest.Subject
  {
    let word = context.current
    if word.quote == nil, word.text.hasPrefix("$") { return .variable }
    guard var words = context.stages.last else { return .none }
    if context.stages.count == 1 {
      switch Self.keyword(of: words) {
      case .file: return .argument(.file, input: .nothing)
      case .name: return .none
      case .command(let count): words.removeFirst(count)
      }
    }
    guard let first = words.first else {
      let isPiped = context.stages.count > 1
      return word.quote == nil
        ? .command(input: isPiped ? inputType(of: context, in: text) : nil) : .none
    }
    let alias = aliases[first.text].map { CompletionContext($0 + " ").stages.last ?? [] } ?? []
    let all = alias + (alias.isEmpty ? words : Array(words.dropFirst()))
    guard let name = all.first?.text, let signature = allSignatures[name] else { return .none }
    return argument(of: signature, after: all.dropFirst(), at: word) {
      self.inputType(of: context, in: text)
    }
  }

  private func argument(
    of signature: Signature,
    after words: ArraySlice<CompletionContext.Word>,
    at current: CompletionContext.Word,
    input: () -> ValueType
  ) -> CompletionRequest.Subject {
    if current.quote == nil, current.text.hasPrefix("-") {
      return .option(signature, given: words.map(\.text))
    }
    func option(_ word: CompletionContext.Word) -> Signature.Option? {
      signature.options.first {
        word.text == "--" + $0.name || word.text == $0.short.map { "-\($0)" }
      }
    }
    if let last = words.last, last.quote == nil, let kind = option(last)?.kind {
      return .argument(kind, input: input())
    }
    var positional = 0
    var isValue = false
    for word in words {
      if isValue {
        isValue = false
      } else if let option = option(word), word.quote == nil {
        isValue = option.kind != nil
      } else {
        positional += 1
      }
    }
    if signature.takesCondition {
      return .condition(input().schema, afterOperand: Self.isOperand(words.last))
    }
    for (index, parameter) in signature.parameters.enumerated() {
      switch parameter.arity {
      case .required, .optional:
        if index == positional { return .argument(parameter.kind, input: input()) }
      case .repeated, .repeatedAtLeastOnce:
        return .argument(parameter.kind, input: input())
      }
    }
    return .none
  }

  private enum Keyword {
    /// So many words before the command.
    case command(Int)
    case file
    /// A name of one's own.
    case name
  }

  /// What the words of the language at the beginning of a statement make of the next word.
  private static func keyword(of words: [CompletionContext.Word]) -> Keyword {
    guard let first = words.first?.text else { return .command(0) }
    switch first {
    case "let", "alias":
      return words.count < 3 ? (words.count == 1 ? .name : .command(words.count)) : .command(3)
    case "for": return words.count < 3 ? .name : .command(3)
    case "def": return .name
    case "source": return .file
    case "if", "try", "else": return .command(1)
    default: return .command(0)
    }
  }

  private static let operatorWords = Set(BinaryOperator.allCases.map(\.rawValue) + ["not"])

  /// Whether an operator can follow: after a column or value, not after an operator.
  private static func isOperand(_ word: CompletionContext.Word?) -> Bool {
    guard let word else { return false }
    return word.quote != nil || !operatorWords.contains(word.text)
  }

  /// The type of what comes through the last pipe, as far as it is known.
  private func inputType(of context: CompletionContext, in text: String) -> ValueType {
    guard let pipe = context.lastPipe else { return .nothing }
    let bytes = Array(text.utf8)
    var source = String(decoding: bytes[context.pipelineStart..<pipe], as: UTF8.self)
    // `let name = pipeline | ...`: what is typed is the pipeline.
    if case .command(let count) = Self.keyword(of: context.stages[0]), count > 0,
      let start = context.stages[0].dropFirst(count).first?.start
    {
      source = String(decoding: bytes[start..<pipe], as: UTF8.self)
    }
    guard let script = try? Parser.parse(source, grammar: grammar),
      case .pipeline(let pipeline)? = script.statements.last
    else { return .any }
    var checker = makeChecker()
    return (try? checker.check(pipeline)) ?? .any
  }
}
