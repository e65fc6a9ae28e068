/// How a command is called: help, completion, checks and the manual all come from it.
package struct Signature: Sendable {
  /// Its name: a lower-case word, or words with hyphens.
  package let name: String
  /// Words that other programs have for it. They call nothing: the error names the command.
  package let otherNames: [String]
  /// What it does, one line, ending with a full stop.
  package let summary: String
  /// The heading it stands under in help: "Reading an article".
  package let group: String
  /// More about it, paragraphs for the manual; may be empty.
  package let details: [String]
  /// What it takes from the pipe.
  package let input: Input
  /// What it gives.
  package let output: Output
  /// Its positional arguments in order; optional ones after required ones, a repeated one last.
  package let parameters: [Parameter]
  /// Its options. `-h`/`--help` is every command's and not listed.
  package let options: [Option]

  /// Makes a signature.
  package init(
    name: String,
    otherNames: [String] = [],
    summary: String,
    group: String,
    details: [String] = [],
    input: Input = .none,
    output: Output,
    parameters: [Parameter] = [],
    options: [Option] = []
  ) {
    self.name = name
    self.otherNames = otherNames
    self.summary = summary
    self.group = group
    self.details = details
    self.input = input
    self.output = output
    self.parameters = parameters
    self.options = options
  }

  /// What a command takes from the pipe.
  package enum Input: Sendable {
    /// It stands first in a pipeline.
    case none
    /// It can stand first or take a value.
    case optional(ValueType)
    /// It must be given a value.
    case required(ValueType)
  }

  /// What a command gives.
  package enum Output: Sendable {
    case fixed(ValueType)
    /// A value of its input's type (`where`, `sort`).
    case sameAsInput
    /// A type worked out from the input's and the words of the call (`select`).
    case derived(@Sendable (_ input: ValueType, _ words: [String]) -> ValueType)
    /// The table that came in with a column more: named by its first argument, of the type of its
    /// expression (`with`).
    case withColumn
  }

  /// A positional argument.
  package struct Parameter: Sendable {
    /// How often it may be given.
    package enum Arity: Sendable {
      case required
      case optional
      /// Any number of times; a list.
      case repeated
      /// At least once; a list.
      case repeatedAtLeastOnce
    }

    /// Its name, as help shows it in capitals.
    package let name: String
    /// What it is, a sentence.
    package let summary: String
    /// What its value is.
    package let kind: ArgumentKind
    /// How often it may be given.
    package let arity: Arity

    /// Makes a parameter that must be given.
    package init(_ name: String, _ kind: ArgumentKind, _ summary: String) {
      self.init(name, kind, .required, summary)
    }

    /// Makes a parameter.
    package init(_ name: String, _ kind: ArgumentKind, _ arity: Arity, _ summary: String) {
      self.name = name
      self.kind = kind
      self.arity = arity
      self.summary = summary
    }
  }

  /// An option.
  package struct Option: Sendable {
    /// Its long name without the hyphens.
    package let name: String
    /// Its one-letter name.
    package let short: Character?
    /// What it does, a sentence.
    package let summary: String
    /// What its value is; nil for a switch.
    package let kind: ArgumentKind?
    /// The value's unit: "words", "columns".
    package let unit: String?
    /// What holds where it is not given, as help says it.
    package let standard: String?

    /// Makes an option without a value.
    package init(switch name: String, short: Character? = nil, _ summary: String) {
      self.init(name, short: short, nil, summary)
    }

    /// Makes an option.
    package init(
      _ name: String,
      short: Character? = nil,
      _ kind: ArgumentKind?,
      unit: String? = nil,
      standard: String? = nil,
      _ summary: String
    ) {
      self.name = name
      self.short = short
      self.kind = kind
      self.unit = unit
      self.standard = standard
      self.summary = summary
    }
  }
}

/// What an argument is: how it is checked, and what completion offers.
package enum ArgumentKind: Sendable, Equatable {
  case any
  case text
  case integer
  case number
  /// One of these words.
  case choice([String])
  /// The name or number of an article on the desk.
  case article
  /// The id of a finding, or the name of an article.
  case finding
  case file
  /// A column of the input.
  case column
  /// A column whose values are summed up: of the input or, after `group`, of the rows of each group.
  case summedColumn(ofNumbers: Bool)
  /// The name of a command.
  case command
  /// The name of a setting.
  case setting
  /// What the setting named before it can be.
  case settingValue
  /// A condition over a row's columns, to the end of the call (`where`).
  case condition
  /// An expression over a row's columns, to the end of the call (`with`).
  case expression
  /// A block `{ ... }`, run once a row or item as `$it` (`each`).
  case block
}
