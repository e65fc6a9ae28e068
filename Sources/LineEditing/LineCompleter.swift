/// Says what could stand at the cursor.
package protocol LineCompleter: AnyObject {
  /// What the text at the cursor could become.
  ///
  /// - Parameters:
  ///   - text: all lines of the command so far.
  ///   - cursor: where the cursor stands, in UTF-8 bytes of `text`, between two characters.
  /// - Returns: the candidates in the order they are shown in; none where nothing fits.
  func completions(of text: String, at cursor: Int) -> Completions
}

/// What the text at the cursor could become.
package struct Completions: Sendable, Equatable {
  /// The UTF-8 bytes that a candidate takes the place of: the word at the cursor, an opening quote
  /// included where candidates bring one.
  package let range: Range<Int>
  /// The candidates in the order they are shown in.
  package let candidates: [Completion]

  /// Makes a result.
  package init(replacing range: Range<Int>, with candidates: [Completion]) {
    self.range = range
    self.candidates = candidates
  }

  /// The longest text all candidates begin with, in whole characters.
  var commonPrefix: String {
    guard let first = candidates.first else { return "" }
    var prefix = Substring(first.text)
    for candidate in candidates.dropFirst() {
      prefix = prefix.prefix(zip(prefix, candidate.text).prefix { $0 == $1 }.count)
    }
    return String(prefix)
  }
}

/// One of the things the text at the cursor could become.
package struct Completion: Sendable, Equatable {
  /// What takes the place of the word, quoted where it must be.
  package let text: String
  /// What the list shows for it.
  package let label: String
  /// What it is, a few words; may be empty.
  package let summary: String
  /// What follows it once it is the only one left: a space, a slash, a closing quote and a space.
  package let suffix: String

  /// Makes a candidate; the list shows the text itself where no label is given.
  package init(_ text: String, label: String? = nil, summary: String = "", suffix: String = " ") {
    self.text = text
    self.label = label ?? text
    self.summary = summary
    self.suffix = suffix
  }
}
