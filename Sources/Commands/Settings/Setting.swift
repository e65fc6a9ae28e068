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
  /// Whether its numbers are percentages, which may be written with their sign.
  package let isPercentage: Bool
  /// What it is unless set.
  package let standard: String

  /// Makes a setting.
  package init(
    _ name: String,
    values: [String],
    numbers: ClosedRange<Int> = 0...0,
    isPercentage: Bool = false,
    standard: String,
    _ summary: String
  ) {
    self.name = name
    self.values = values
    self.numbers = numbers
    self.isPercentage = isPercentage
    self.standard = standard
    self.summary = summary
  }

  /// The words among its values.
  package var words: [String] { values.filter { $0 != "number" } }

  /// A value as it is kept: without the sign of a percentage.
  package func plain(_ value: String) -> String {
    isPercentage && value.hasSuffix("%") ? String(value.dropLast()) : value
  }

  /// Its values in words for who gave another.
  package var alternatives: [String] {
    words
      + (values.contains("number")
        ? ["a number from \(numbers.lowerBound) to \(numbers.upperBound)"] : [])
  }

  /// Whether it can be `value`.
  package func allows(_ value: String) -> Bool {
    if words.contains(value) { return true }
    guard values.contains("number"), let number = Int(value) else { return false }
    return numbers.contains(number)
  }
}
