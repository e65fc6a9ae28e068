import Articles

/// Every word the reading knows, by its key; made once from the lists beside this file.
struct Vocabulary: Sendable {
  /// The one vocabulary.
  static let shared = Vocabulary(
    words: FunctionWords.lists + SourceWords.lists + CueWords.lists,
    verbs: CueWords.verbs + ActionWords.verbs
  )

  private var table: [WordKey: WordClass] = [:]

  /// Words divided by white space, and what they are.
  typealias List = (classes: WordClass, words: String)

  /// Takes plain words as they are, and verbs in all their forms.
  ///
  /// A verb stands as its infinitive; `admit+` doubles its last letter (admitted), `tell=told` and
  /// `write=wrote=written` name irregular forms.
  init(words: [List], verbs: [List]) {
    for list in words {
      for word in list.words.split(whereSeparator: \.isWhitespace) {
        table[WordKey(word.utf8), default: []].formUnion(list.classes)
      }
    }
    for list in verbs {
      for entry in list.words.split(whereSeparator: \.isWhitespace) {
        for (form, classes) in Self.forms(of: entry) {
          table[WordKey(form), default: []].formUnion(list.classes.union(classes))
        }
      }
    }
  }

  /// What is known of a word; empty for an unknown one.
  func classes(of key: WordKey) -> WordClass {
    table[key] ?? []
  }

  /// A verb's forms after the regular rules of English spelling.
  private static func forms(of entry: Substring) -> [(String, WordClass)] {
    let parts = entry.split(separator: "=").map(String.init)
    var base = parts.first ?? ""
    var stem = base
    if base.hasSuffix("+") {
      base.removeLast()
      stem = base + base.suffix(1)
    }
    let endsInConsonantY =
      base.hasSuffix("y") && !["ay", "ey", "oy", "uy"].contains { base.hasSuffix($0) }
    var third = base + "s"
    if endsInConsonantY {
      third = base.dropLast() + "ies"
    } else if ["s", "sh", "ch", "x", "z", "go", "do"].contains(where: { base.hasSuffix($0) }) {
      third = base + "es"
    }
    var past = stem + "ed"
    if endsInConsonantY {
      past = base.dropLast() + "ied"
    } else if base.hasSuffix("e") {
      past = base + "d"
    }
    if parts.count > 1 { past = parts[1] }
    let dropsE = base.hasSuffix("e") && !base.hasSuffix("ee")
    let gerund = (dropsE ? String(base.dropLast()) : stem) + "ing"
    return [
      (base, .base), (third, .third), (past, .past),
      (parts.count > 2 ? parts[2] : past, []),
      (gerund, .gerund),
    ]
  }
}
