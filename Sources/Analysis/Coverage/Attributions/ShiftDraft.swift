import Articles

/// A shift while further articles that attribute, or tell, the same are still found.
struct ShiftDraft {
  /// What is different.
  let change: ShiftFinder.Change
  /// Where it is attributed, the most alike first.
  private(set) var attributed: [(passage: Comparison.Passage, opening: ShiftFinder.Predicate)]
  /// The words that tell it otherwise, in each article that has them.
  private(set) var others: [Comparison.Passage]

  /// Begins with two sentences.
  init(
    _ change: ShiftFinder.Change,
    attributed: Comparison.Passage,
    other: Comparison.Passage
  ) {
    self.change = change
    self.attributed = [(attributed, change.opening)]
    others = [other]
  }

  /// The words that tell it otherwise.
  var other: Comparison.Passage { others[0] }

  /// Adds the articles of a shift to the same words.
  mutating func add(_ shift: ShiftDraft) {
    for one in shift.attributed
    where !attributed.contains(where: { $0.passage.article == one.passage.article }) {
      attributed.append(one)
    }
    for other in shift.others where !others.contains(where: { $0.article == other.article }) {
      others.append(other)
    }
  }

  /// The shift, with a sentence of all its articles.
  func finished(_ documents: [Document]) -> Comparison.AttributionShift {
    func names(_ passages: [Comparison.Passage]) -> [String] {
      passages.map { documents[$0.article].article.name }
    }
    var said: [ShiftFinder.Predicate] = []
    for (_, opening) in attributed where !said.contains(opening) { said.append(opening) }
    let openings = said.map { opening in
      opening.said(of: names(attributed.filter { $0.opening == opening }.map(\.passage)))
    }
    let sentence = (openings + [change.ending.said(of: names(others))]).joined(separator: "; ")
    return Comparison.AttributionShift(
      attributed: attributed[0].passage,
      other: others[0],
      attributedIn: attributed.map(\.passage.article),
      toldIn: others.map(\.article),
      kind: change.kind,
      from: change.from,
      to: change.to,
      change: sentence + "."
    )
  }
}

extension ShiftFinder {
  /// What is different in the other, and how to say it.
  struct Change {
    let kind: Comparison.ShiftKind
    let from: String
    let to: String?
    /// What those do who attribute it.
    let opening: Predicate
    /// What the others do.
    let ending: Predicate

    init(
      kind: Comparison.ShiftKind,
      from: String,
      to: String?,
      _ opening: Predicate,
      _ ending: Predicate
    ) {
      self.kind = kind
      self.from = from
      self.to = to
      self.opening = opening
      self.ending = ending
    }
  }

  /// What is said of one article or several.
  struct Predicate: Hashable {
    /// Of one: "attributes this to police".
    let one: String
    /// Of several: "attribute this to police".
    let several: String

    /// Takes the verb for one and for several, and the rest.
    init(_ one: String, _ several: String, _ rest: String) {
      self.one = "\(one) \(rest)"
      self.several = "\(several) \(rest)"
    }

    /// The sentence whose subject are articles.
    func said(of names: [String]) -> String {
      names.joined(separator: ", ") + " " + (names.count > 1 ? several : one)
    }
  }
}
