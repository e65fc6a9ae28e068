import Articles

/// A run of words in capitals that may name a person, divided into role and name.
struct NameRun {
  /// The name, without articles, titles and offices.
  let name: Range<Int>
  /// The offices and titles before it, where one tells a role: "Deputy Mayor", "Gov.".
  var role: Range<Int>?
  /// What a title tells of the person.
  var gender: People.Gender?
  /// Whether a role or such a title stands before the name.
  var isTitled = false
  /// Whether it stands in a headline, where every word may be in capitals.
  var isHeadline = false

  /// The runs of a story, in text order.
  static func all(in passage: Passage) -> [NameRun] {
    var runs: [NameRun] = []
    for sentence in passage.sentences {
      let kind = passage.article.blocks[sentence.block].kind
      guard kind.isStory else { continue }
      var start = sentence.tokens.lowerBound
      while start < sentence.tokens.upperBound {
        guard passage.tokens[start].isCapitalized else {
          start += 1
          continue
        }
        var end = start
        while end < sentence.tokens.upperBound, passage.tokens[end].isCapitalized { end += 1 }
        if var run = NameRun(passage, start..<end, begins: start == sentence.tokens.lowerBound) {
          run.isHeadline = kind == .headline || kind == .subhead
          runs.append(run)
        }
        start = end
      }
    }
    return runs
  }

  /// A name by itself.
  init(name: Range<Int>) {
    self.name = name
  }

  /// Divides words in capitals, which may begin a sentence; nil for no person's name.
  private init?(_ passage: Passage, _ whole: Range<Int>, begins: Bool) {
    var start = whole.lowerBound
    var hasRole = false
    for index in whole {
      let classes = passage.classes[index]
      if classes.isSuperset(of: [.title, .feminine]) { gender = .female }
      if classes.isSuperset(of: [.title, .masculine]) { gender = .male }
      if RoleFinder.noun(index, in: passage) != nil { hasRole = true }
      if classes.intersects([.title, .roleNoun, .starter, .time, .vagueNoun]) { start = index + 1 }
    }
    // "Sommelier Ashley Crown": a first word before a given name describes, where a sentence lends it
    // its capital.
    if begins, start == whole.lowerBound, whole.count > 2, !isGiven(start), isGiven(start + 1) {
      start += 1
    }
    name = start..<whole.upperBound
    guard !name.isEmpty, name.count <= 4 else { return nil }
    let isInstitution = name.contains {
      passage.classes[$0].intersects([.mediaNoun, .officeNoun, .organizationNoun])
    }
    let isFirm =
      whole.upperBound < passage.tokens.count
      && passage.article.text[passage.tokens[whole.upperBound].span] == "&"
    guard !isInstitution, !isFirm else { return nil }
    role = hasRole ? whole.lowerBound..<start : nil
    isTitled = start > whole.lowerBound && (hasRole || gender != nil)

    func isGiven(_ index: Int) -> Bool {
      GivenNames.gender(of: passage.tokens[index].key) != nil
    }
  }
}
