/// A newsroom norm or a finding of research that a rule rests on, with where to read it.
package struct Norm: Sendable, Hashable {
  /// Who says so: "AP", "Reuters Handbook of Journalism".
  package let holder: String
  /// What they say, in our words.
  package let statement: String
  /// Where to read it.
  package let address: String

  /// Makes a norm.
  package init(holder: String, statement: String, address: String) {
    self.holder = holder
    self.statement = statement
    self.address = address
  }
}

/// A sentence that a rule is tried on: its documentation and its test.
package struct RuleExample: Sendable, Hashable {
  /// The text; paragraphs are divided by line breaks.
  package let text: String
  /// The words that the rule marks, or nil for an article-wide finding; unused where it is silent.
  package let marked: String?
  /// Whether the rule fires.
  package let fires: Bool

  /// A text on which the rule fires, and the words it marks (nil: the whole article).
  package static func fires(_ text: String, marking marked: String?) -> RuleExample {
    RuleExample(text: text, marked: marked, fires: true)
  }

  /// A text on which the rule stays silent.
  package static func silent(_ text: String) -> RuleExample {
    RuleExample(text: text, marked: nil, fires: false)
  }
}
