/// The words of a call tied to the parameters and options of a signature.
struct CallBinding {
  /// The arguments of each parameter, in the signature's order; none for one left out.
  private(set) var parameters:
    [(parameter: Signature.Parameter, arguments: [CallSyntax.Argument])] =
      []
  /// The options that were given.
  private(set) var options: [Given] = []
  /// Whether `-h` or `--help` stands among the words.
  private(set) var asksForHelp = false

  /// An option as it was given; without a value for a switch.
  struct Given {
    let option: Signature.Option
    let value: CallSyntax.Argument?
    let range: SourceRange
  }

  /// Ties them.
  ///
  /// - Throws: `CheckError` for an unknown option, a missing or surplus argument or value.
  init(_ call: CallSyntax, to signature: Signature) throws(CheckError) {
    asksForHelp = Self.asksForHelp(call.arguments)
    if asksForHelp { return }
    var positional: [CallSyntax.Argument] = []
    var index = 0
    var optionsEnded = false
    while index < call.arguments.count {
      let argument = call.arguments[index]
      index += 1
      switch argument {
      case .word("--", _) where !optionsEnded:
        optionsEnded = true
      case .word(let word, let range) where !optionsEnded && Self.isOption(word):
        let (option, inline) = try Self.option(word, range, of: signature)
        options.append(
          try Self.given(option, inline, range, next: call.arguments, at: &index)
        )
      case .optionValue(let name, let value, let range):
        let (option, _) = try Self.option("--" + name, range, of: signature)
        guard option.kind != nil else { throw .optionTakesNoValue(option.name, range) }
        options.append(Given(option: option, value: .value(value), range: range))
      default:
        positional.append(argument)
      }
    }
    try tie(positional, of: call, to: signature)
  }

  /// The options by name and the words that stand for themselves: what a derived output type is
  /// worked out from. Nil where a word is only known when the script runs. An expression over a row is
  /// no word.
  var words: [String]? {
    var words: [String] = options.map { "--" + $0.option.name }
    for argument in parameters.flatMap(\.arguments) where !argument.isCondition {
      guard let word = argument.literalText else { return nil }
      words.append(word)
    }
    return words
  }

  /// Whether help is asked for, however wrong the other words are.
  private static func asksForHelp(_ arguments: [CallSyntax.Argument]) -> Bool {
    for case .word(let word, _) in arguments {
      if word == "--" { return false }
      if word == "-h" || word == "--help" { return true }
    }
    return false
  }

  private static func isOption(_ word: String) -> Bool {
    guard word.hasPrefix("-"), word.utf8.count > 1 else { return false }
    return !(word.utf8.dropFirst().first?.isDigit ?? false)
  }

  private static func option(
    _ word: String,
    _ range: SourceRange,
    of signature: Signature
  ) throws(CheckError) -> (Signature.Option, inline: String?) {
    var name = word
    var inline: String?
    if let sign = word.firstIndex(of: "=") {
      name = String(word[..<sign])
      inline = String(word[word.index(after: sign)...])
    }
    let found =
      name.hasPrefix("--")
      ? signature.options.first { $0.name == name.dropFirst(2) }
      : signature.options.first { $0.short.map { "-\($0)" } == name }
    guard let found else {
      throw .unknownOption(
        name,
        of: signature.name,
        nearest: nearest(to: name, among: signature.optionSpellings),
        range
      )
    }
    return (found, inline)
  }

  private static func given(
    _ option: Signature.Option,
    _ inline: String?,
    _ range: SourceRange,
    next arguments: [CallSyntax.Argument],
    at index: inout Int
  ) throws(CheckError) -> Given {
    guard option.kind != nil else {
      guard inline == nil else { throw .optionTakesNoValue(option.name, range) }
      return Given(option: option, value: nil, range: range)
    }
    if let inline { return Given(option: option, value: .word(inline, range), range: range) }
    guard index < arguments.count else { throw .optionNeedsValue(option.name, option.unit, range) }
    let value = arguments[index]
    if case .word(let word, _) = value, isOption(word) {
      throw .optionNeedsValue(option.name, option.unit, range)
    }
    index += 1
    return Given(option: option, value: value, range: value.range)
  }

  private mutating func tie(
    _ positional: [CallSyntax.Argument],
    of call: CallSyntax,
    to signature: Signature
  ) throws(CheckError) {
    var rest = positional[...]
    for parameter in signature.parameters {
      switch parameter.arity {
      case .required:
        guard let argument = rest.popFirst() else {
          throw .missingArgument(parameter.name, of: signature.name, call.range)
        }
        parameters.append((parameter, [argument]))
      case .optional:
        parameters.append((parameter, rest.popFirst().map { [$0] } ?? []))
      case .repeated, .repeatedAtLeastOnce:
        if rest.isEmpty, parameter.arity == .repeatedAtLeastOnce {
          throw .missingArgument(parameter.name, of: signature.name, call.range)
        }
        parameters.append((parameter, Array(rest)))
        rest = []
      }
    }
    if let surplus = rest.first {
      throw .surplusArgument(
        of: signature.name,
        count: signature.parameters.count,
        option: signature.options.map(\.name).first { $0 == surplus.literalText },
        surplus.range
      )
    }
  }
}

extension Signature {
  /// `--rule`, `-r` and the like, for suggestions.
  var optionSpellings: [String] {
    options.flatMap { option in ["--" + option.name] + (option.short.map { ["-\($0)"] } ?? []) }
      + ["--help", "-h"]
  }
}

extension CallSyntax.Argument {
  var isCondition: Bool {
    if case .condition = self { true } else { false }
  }

  /// The text of a word or literal; nil where it is only known when the script runs.
  var literalText: String? {
    switch self {
    case .word(let word, _): word
    case .value(.literal(let value, _)): value.plainText
    default: nil
    }
  }
}
