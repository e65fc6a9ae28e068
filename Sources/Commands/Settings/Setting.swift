/// Something about the desk that `set` changes.
package struct Setting: Sendable {
  /// Its name: a lower-case word.
  package let name: String
  /// What it is for, one sentence.
  package let summary: String
  /// The words it can be, in the order of help; `number` stands for any of `numbers`.
  package let values: [String]
  /// The whole numbers that `number` stands for.
  package let numbers: ClosedRange<Int>
  /// What it is unless set.
  package let standard: String

  /// Makes a setting.
  package init(
    _ name: String,
    values: [String],
    numbers: ClosedRange<Int> = 0...0,
    standard: String,
    _ summary: String
  ) {
    self.name = name
    self.values = values
    self.numbers = numbers
    self.standard = standard
    self.summary = summary
  }

  /// The words among its values.
  package var words: [String] { values.filter { $0 != "number" } }

  /// Whether it can be `value`.
  package func allows(_ value: String) -> Bool {
    if words.contains(value) { return true }
    guard values.contains("number"), let number = Int(value) else { return false }
    return numbers.contains(number)
  }
}
