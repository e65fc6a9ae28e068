import Articles

/// Knows a number that somebody gives for what another counts: "Some 900 people marched, organisers said.
/// Police put the number at 400."
struct Recount {
  private let document: Document

  /// Takes the document whose tokens are read.
  init(_ document: Document) {
    self.document = document
  }

  /// The place among the quantities before it of what a number counts again: the last count in its
  /// sentence or the one before; nil where it is a number of its own.
  func place(countedAt number: Int, in sentence: Int, among found: [Quantity]) -> Int? {
    guard putsANumber(before: number, from: document.sentences[sentence].tokens.lowerBound),
      let place = found.lastIndex(where: { isCount($0) }),
      found[place].sentence >= sentence - 1
    else { return nil }
    return place
  }

  private func isCount(_ quantity: Quantity) -> Bool {
    switch quantity.unit {
    case .people, .things: quantity.counted == nil && !quantity.isMeasure
    default: false
    }
  }

  /// Whether "puts the number at" stands before a token, or the like: "put the number of the dead at about".
  private func putsANumber(before index: Int, from first: Int) -> Bool {
    func last(of words: Set<WordKey>, within length: Int, before end: Int) -> Int? {
      (max(first, end - length)..<max(first, end)).last { words.contains(document.tokens[$0].key) }
    }
    guard let joint = last(of: Self.joints, within: 4, before: index),
      let number = last(of: Self.numbers, within: 5, before: joint),
      let verb = last(of: Self.verbs, within: 3, before: number)
    else { return false }
    return (verb..<index).allSatisfy { document.tokens[$0].kind != .punctuation }
  }

  private static let joints = keys("at as")
  private static let numbers = keys(
    "number numbers figure total count toll tally crowd turnout attendance size"
  )
  private static let verbs = keys(
    "put puts putting estimate estimates estimated estimating give gives gave giving set sets"
  )

  private static func keys(_ words: String) -> Set<WordKey> {
    Set(words.split(separator: " ").map { WordKey($0.utf8) })
  }
}
