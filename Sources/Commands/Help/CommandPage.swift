import CommandLanguage

/// A command's page, derived from its signature.
enum CommandPage {
  static func elements(of command: any Command, level: Int) -> [Page.Element] {
    let signature = command.signature
    var elements: [Page.Element] = [
      .heading(signature.name, level: level),
      .text(signature.summary, indent: 0),
      .verbatim(usage(of: signature)),
    ]
    elements += signature.details.map { .text($0, indent: 0) }
    let words = signature.parameters.map { parameter in
      Page.Definition(
        [Run(parameter.name.uppercased(), .name)],
        [Run(parameter.summary + parameter.kind.choices)]
      )
    }
    let options = signature.options.map { option in
      Page.Definition([Run(option.spelling, .name)], [Run(option.description)])
    }
    if !words.isEmpty {
      elements += [.heading("Arguments", level: level + 1), .definitions(words)]
    }
    if !options.isEmpty {
      elements += [.heading("Options", level: level + 1), .definitions(options)]
    }
    elements += types(of: signature, level: level)
    elements.append(.heading("Examples", level: level + 1))
    elements.append(
      .definitions(command.examples.map { .init([Run($0.purpose)], [Run($0.script, .name)]) })
    )
    return elements
  }

  /// What it takes and gives, with the columns.
  private static func types(of signature: Signature, level: Int) -> [Page.Element] {
    var elements: [Page.Element] = []
    switch signature.input {
    case .none: break
    case .optional(let type):
      elements.append(.text("Can take \(type.description) from the pipe.", indent: 0))
    case .required(let type):
      elements.append(.text("Takes \(type.description) from the pipe.", indent: 0))
    }
    guard case .table(let schema?) = signature.outputType else { return elements }
    elements.append(.heading("Columns of \(schema.noun.withArticle)", level: level + 1))
    elements.append(
      .definitions(
        schema.columns.map { column in
          .init([Run(column.name, .name)], [Run(column.summary + column.type.choices)])
        }
      )
    )
    return elements
  }

  /// `gaps [ARTICLES ...] [--rule RULE]`
  static func usage(of signature: Signature) -> String {
    var words = [signature.name]
    for parameter in signature.parameters {
      let name = parameter.name.uppercased()
      switch parameter.arity {
      case .required: words.append(name)
      case .optional: words.append("[\(name)]")
      case .repeated: words.append("[\(name) ...]")
      case .repeatedAtLeastOnce: words.append("\(name) ...")
      }
    }
    words += signature.options.map { "[\($0.spelling)]" }
    return words.joined(separator: " ")
  }
}

extension Signature {
  /// What it gives without any words, as far as that is known.
  fileprivate var outputType: ValueType {
    switch output {
    case .fixed(let type): type
    case .sameAsInput: .any
    case .derived(let derive): derive(.any, [])
    case .withColumn: .table(nil)
    }
  }
}

extension Signature.Option {
  /// `-s --severity VALUE`
  fileprivate var spelling: String {
    let names = (short.map { "-\($0) " } ?? "") + "--" + name
    return kind == nil ? names : names + " " + (unit ?? name).uppercased()
  }

  fileprivate var description: String {
    summary + (kind?.choices ?? "") + (standard.map { " Unless told: \($0)." } ?? "")
  }
}

extension ArgumentKind {
  /// The words it can be, as a sentence after a summary; empty where any will do.
  fileprivate var choices: String {
    if case .choice(let words) = self { " One of: \(words.joined(separator: ", "))." } else { "" }
  }
}

extension ColumnType {
  fileprivate var choices: String {
    if case .choice(let words) = self { " One of: \(words.joined(separator: ", "))." } else { "" }
  }
}

extension String {
  /// A noun with "a" or "an" before it, by its first letter.
  fileprivate var withArticle: String {
    (first.map("aeiou".contains) == true ? "an " : "a ") + self
  }
}
