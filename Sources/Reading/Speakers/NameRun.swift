import Articles

/// A run of words in capitals that may name a person, divided into role and name.
struct NameRun {
  /// The name, without articles, titles and offices.
  let name: Range<Int>
  /// The offices and titles before it, where one tells a role: "Deputy Mayor", "Gov.", "Secretary of State".
  var role: Range<Int>?
  /// What a title tells of the person.
  var gender: People.Gender?
  /// Whether a role or such a title stands before the name.
  var isTitled = false
  /// Whether it stands in a headline, where every word may be in capitals.
  var isHeadline = false

  private static let general = WordKey("general".utf8)
  /// Surnames that are an institution's noun, too: "Tom Hall", but "the Town Hall".
  private static let surnames = Set(
    "church hall hill house white".split(separator: " ").map { WordKey($0.utf8) }
  )
  private static let may = WordKey("may".utf8)
  private static let joints: Set<WordKey> = [WordKey("of".utf8), WordKey("for".utf8)]

  /// The runs of a story, in text order.
  static func all(in passage: Passage) -> [NameRun] {
    var runs: [NameRun] = []
    for sentence in passage.sentences {
      let kind = passage.article.blocks[sentence.block].kind
      guard kind.isStory else { continue }
      let isHeadline = kind == .headline || kind == .subhead
      var start = sentence.tokens.lowerBound
      func isPart(_ index: Int) -> Bool {
        guard passage.tokens[index].isCapitalized else { return false }
        // "Lim Vows", and "Said Lim:" where a sentence begins.
        let begins = index == sentence.tokens.lowerBound && passage.classes[index].contains(.saying)
        return !(isHeadline || begins) || !passage.isVerbInCapitals(index)
      }
      while start < sentence.tokens.upperBound {
        guard isPart(start) else {
          start += 1
          continue
        }
        var end = start
        while end < sentence.tokens.upperBound, isPart(end) { end += 1 }
        if var run = NameRun(passage, start..<end, begins: start == sentence.tokens.lowerBound) {
          run.isHeadline = isHeadline
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
    var roleStart = whole.lowerBound
    for index in whole where !isSurname(index) {
      let classes = passage.classes[index]
      if classes.isSuperset(of: [.title, .feminine]) { gender = .female }
      if classes.isSuperset(of: [.title, .masculine]) { gender = .male }
      if RoleFinder.noun(index, in: passage) != nil { hasRole = true }
      // "Attorney General", "General Ada Lim".
      let isGeneral =
        passage.tokens[index].key == Self.general && index == start
        && (index > whole.lowerBound || index + 2 < whole.upperBound && isGiven(index + 1))
      if isGeneral { hasRole = true }
      if isGeneral || classes.intersects([.title, .roleNoun, .starter, .time, .vagueNoun]) {
        start = index + 1
      }
    }
    if let office = Self.office(before: whole.lowerBound, in: passage) {
      // "Minister for Health | Ada Lim", but "Director of National Intelligence" is nobody's name.
      let given = (start..<whole.upperBound).first { isGiven($0) && $0 + 1 < whole.upperBound }
      guard given != nil || start > whole.lowerBound || whole.count > 2 else { return nil }
      if given != whole.lowerBound {
        start = given ?? max(start, whole.upperBound - 2)
        (hasRole, roleStart) = (true, office)
      }
    } else if start == whole.lowerBound, whole.count > 2, begins || passage.isAcronym(start),
      !isGiven(start), isGiven(start + 1)
    {
      // "Sommelier Ashley Crown", "PC Ashley Crown": a word before a given name describes, where a
      // sentence lends it its capital or it is all in capitals.
      start += 1
    }
    name = start..<whole.upperBound
    guard !name.isEmpty, name.count <= 4, !passage.isPlace(name) else { return nil }
    let isInstitution = name.contains { index in
      passage.classes[index].intersects([.mediaNoun, .officeNoun, .organizationNoun])
        && !(isSurname(index) && Self.surnames.contains(passage.tokens[index].key))
    }
    let isFirm =
      whole.upperBound < passage.tokens.count
      && passage.article.text[passage.tokens[whole.upperBound].span] == "&"
    guard !isInstitution, !isFirm else { return nil }
    role = hasRole ? roleStart..<start : nil
    isTitled = start > whole.lowerBound && (hasRole || gender != nil)

    func isGiven(_ index: Int) -> Bool {
      GivenNames.gender(of: passage.tokens[index].key) != nil
    }

    /// "Theresa May", "Aaron Judge": a last word after a given name, where it is no day.
    func isSurname(_ index: Int) -> Bool {
      guard index > whole.lowerBound, index + 1 == whole.upperBound, isGiven(index - 1) else {
        return false
      }
      return passage.tokens[index].key == Self.may || !passage.classes[index].contains(.time)
    }
  }

  /// Where an office begins that goes on to a run with "of" or "for": "Secretary of | State Ada Lim".
  private static func office(before run: Int, in passage: Passage) -> Int? {
    var joint = run - 1
    while joint > 0, passage.classes[joint].contains(.determiner) { joint -= 1 }
    guard joint > 0, joints.contains(passage.tokens[joint].key),
      passage.tokens[joint - 1].isCapitalized
    else { return nil }
    var start = joint - 1
    while start > 0, passage.tokens[start - 1].isCapitalized { start -= 1 }
    let isOffice =
      RoleFinder.noun(joint - 1, in: passage) != nil
      || passage.tokens[joint - 1].key == general && start < joint - 1
    // "Secretary of State for Health Ada Lim".
    return isOffice ? start : office(before: start, in: passage)
  }
}
