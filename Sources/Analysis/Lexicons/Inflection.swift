/// The regular rules of English spelling for the forms of verbs and nouns.
///
/// Limits: knows no irregular word by itself; a list names those (`take=took=taken`).
enum Inflection {
  /// The forms of a phrase whose first word is a verb: `slam+ the door`, `take=took=taken aim at`.
  ///
  /// A `+` doubles the last letter (`slammed`); forms after `=` are the past and the participle.
  static func verbForms(of phrase: Substring) -> [String] {
    let words = phrase.split(separator: " ")
    guard let verb = words.first else { return [] }
    let rest = words.dropFirst().map { " " + $0 }.joined()
    return forms(ofVerb: verb).map { $0 + rest }
  }

  /// The singular and the plural of a phrase whose last word is a noun; an irregular plural stands
  /// after `=`.
  static func nounForms(of phrase: Substring) -> [String] {
    let parts = phrase.split(separator: "=").map(String.init)
    guard let singular = parts.first else { return [] }
    if parts.count > 1 { return parts }
    return [singular, withS(singular)]
  }

  private static func forms(ofVerb verb: Substring) -> [String] {
    let parts = verb.split(separator: "=").map(String.init)
    guard var base = parts.first else { return [] }
    var stem = base
    if base.hasSuffix("+") {
      base.removeLast()
      stem = base + base.suffix(1)
    }
    let past =
      if parts.count > 1 {
        parts[1]
      } else if base.hasSuffix("e") {
        base + "d"
      } else if endsInConsonantY(base) {
        String(base.dropLast()) + "ied"
      } else {
        stem + "ed"
      }
    let losesE = base.hasSuffix("e") && !["ee", "ye", "oe"].contains { base.hasSuffix($0) }
    let gerund = (losesE ? String(base.dropLast()) : stem) + "ing"
    return [base, withS(base), past, gerund] + parts.dropFirst(2)
  }

  static func withS(_ word: String) -> String {
    if endsInConsonantY(word) { return word.dropLast() + "ies" }
    let hisses = ["s", "sh", "ch", "x", "z"].contains { word.hasSuffix($0) }
    return word + (hisses ? "es" : "s")
  }

  private static func endsInConsonantY(_ word: String) -> Bool {
    word.hasSuffix("y") && !["ay", "ey", "oy", "uy"].contains { word.hasSuffix($0) }
  }
}
