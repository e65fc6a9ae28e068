extension [String] {
  /// Its items as a sentence has them: "a", "a and b", "a, b and c"; nothing for none.
  package var listed: String {
    guard count > 1, let last else { return first ?? "" }
    return dropLast().joined(separator: ", ") + " and " + last
  }
}
