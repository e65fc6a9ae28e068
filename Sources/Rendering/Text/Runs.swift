package import CommandLanguage

extension [Run] {
  /// The characters without their styles.
  package var text: String { map(\.text).joined() }

  /// The same runs, neighbours of one style joined and empty ones left out.
  package var merged: [Run] {
    var merged: [Run] = []
    for run in self where !run.text.isEmpty {
      if let last = merged.last, last.style == run.style {
        merged[merged.count - 1] = Run(last.text + run.text, run.style)
      } else {
        merged.append(run)
      }
    }
    return merged
  }
}

extension String {
  /// Whether it begins and ends with quotation marks of its own.
  var hasQuotationMarks: Bool {
    guard let first, let last, count > 1 else { return false }
    let marks: [Character] = ["\"", "“", "”", "„", "«", "»", "‘", "’", "'"]
    return marks.contains(first) && marks.contains(last)
  }
}
