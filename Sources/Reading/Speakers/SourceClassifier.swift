import Articles

/// Tells what kind of source some words name.
struct SourceClassifier {
  let passage: Passage

  /// What a source is by its words alone.
  func type(of source: Range<Int>?) -> SourceType {
    guard let source, !source.isEmpty else { return .none }
    if source.count <= 2, isPronoun(source.lowerBound) { return .pronoun }
    let core = core(of: source)
    guard let head = core.last(where: { passage.isWord($0) }) else { return .vague }
    let classes = passage.classes[head]
    let first = passage.classes[source.lowerBound]
    if passage.tokens[head].isCapitalized { return named(core, head, source) }
    if classes.contains(.documentNoun) { return .document }
    if classes.contains(.mediaNoun) { return .media }
    let isIndefinite = first.intersects([.indefinite])
    if classes.contains(.anonymousNoun), isIndefinite { return .anonymous }
    if classes.intersects([.vagueNoun]) || first.contains(.quantifier) { return .vague }
    if classes.contains(.officeNoun) { return .office }
    if classes.contains(.organizationNoun) {
      return isIndefinite ? .anonymous : .namedOrganization
    }
    if isIndefinite { return .anonymous }
    // "The senator" is somebody whom the story has named; "the spokesman" speaks for an office.
    if classes.contains(.anonymousNoun) { return .office }
    if classes.contains(.roleNoun) { return .namedPerson }
    return .vague
  }

  /// What kind of source it is: as it was read, but where the words tell better.
  func type(of source: Range<Int>, read: SourceType) -> SourceType {
    let worded = type(of: source)
    let core = core(of: source)
    let last = core.upperBound - 1
    let head = passage.classes[last]
    let isName = passage.tokens[last].isCapitalized
    // A lone "who" is nobody's name, and a name no pronoun.
    let isRelative = source.count == 1 && passage.classes[source.lowerBound].contains(.relative)
    let isNoun = !isPronoun(source.lowerBound)
    if isRelative || read == .pronoun && isNoun && source.count > 1 { return worded }
    // Whose words they are, "Lim's claim", is no document; a court, a bureau, a radio host no outlet.
    let isPossessor = passage.marks[source.upperBound - 1] == .possessive
    if worded == .namedPerson, isPossessor { return worded }
    if read == .media, isTold(worded, core, in: source) { return worded }
    switch worded {
    // The encoder saw few anonymous sources in training.
    case .anonymous: return worded
    case .vague where head.contains(.vagueNoun) || !isName && isPlural(core): return worded
    // A poll is a document whoever made it, and "the Lim administration" is nobody's name.
    case .document where !isName: return read == .none || read == .pronoun ? read : worded
    case .office, .namedOrganization:
      let isBody = head.intersects([.officeNoun, .organizationNoun]) && !head.contains(.roleNoun)
      if isBody, !isName, read == .namedPerson { return worded }
      return read == .anonymous && worded == .office && isBody || passage.isPlace(core)
        ? worded : read
    default: return read == .pronoun && isNoun ? worded : read
    }
  }

  /// Whether a noun among a source's words tells that it is a body or a person, and none that it is an outlet.
  private func isTold(_ worded: SourceType, _ core: Range<Int>, in source: Range<Int>) -> Bool {
    let told = core.reduce(into: WordClass()) { $0.formUnion(passage.classes[$1]) }
    switch worded {
    case .office, .namedOrganization:
      return told.intersects([.officeNoun, .organizationNoun])
        && !source.contains { passage.classes[$0].contains(.mediaNoun) }
    case .namedPerson: return told.intersects([.roleNoun, .title])
    default: return false
    }
  }

  /// Whether people without a name stand before an adjective: "two people familiar | with the matter", "those
  /// close | to him".
  private func isPlural(_ core: Range<Int>) -> Bool {
    core.dropLast().last.map { index in
      passage.classes[index].contains(.vagueNoun) || passage.isThose(index)
    } ?? false
  }

  /// The words up to the first that only adds to the name: "a spokesman | for the mayor".
  func core(of source: Range<Int>) -> Range<Int> {
    let end = source.dropFirst().first { index in
      passage.marks[index] == .comma || passage.marks[index] == .dash
        || passage.marks[index] == .opening
        || passage.marks[index] == .possessive && index + 1 == source.upperBound
        || passage.classes[index].intersects([.preposition, .relative, .gerund, .that])
          && !passage.tokens[index].isCapitalized
        || isParticiple(index, in: source)
    }
    return source.lowerBound..<(end ?? source.upperBound)
  }

  /// Whether a participle begins what only describes: "a report | written by two doctors", "a poll | released last
  /// week".
  private func isParticiple(_ index: Int, in source: Range<Int>) -> Bool {
    let next = index + 1
    let goesOn =
      next < source.upperBound
      ? passage.classes[next].intersects([.preposition, .time])
      : passage.classes[index - 1].intersects(WordClass.nominal)
    guard goesOn, !passage.classes[index - 1].contains(.determiner),
      !passage.tokens[index].isCapitalized, !passage.classes[index].intersects(WordClass.nominal)
    else { return false }
    let word = passage.article.text[passage.tokens[index].span]
    return word.hasSuffix("ed") || word.hasSuffix("en")
  }

  /// A source's core with what belongs to the name after it: "the Ministry | of Defence".
  func name(from core: Range<Int>, in source: Range<Int>) -> Range<Int> {
    let head = core.upperBound - 1
    guard passage.tokens[head].isCapitalized,
      !passage.classes[head].intersects([.vagueNoun, .roleNoun, .anonymousNoun])
    else { return core }
    var end = core.upperBound
    while end < source.upperBound, Self.joints.contains(passage.tokens[end].key) {
      var next = end + 1
      while next < source.upperBound, passage.classes[next].contains(.determiner) { next += 1 }
      guard next < source.upperBound, passage.tokens[next].isCapitalized else { break }
      while next < source.upperBound, passage.tokens[next].isCapitalized { next += 1 }
      end = next
    }
    return core.lowerBound..<end
  }

  private static let joints: Set<WordKey> = [
    WordKey("of".utf8), WordKey("for".utf8), WordKey("and".utf8),
  ]

  private func isPronoun(_ index: Int) -> Bool {
    passage.classes[index].intersects([
      .subjectPronoun, .objectPronoun, .relative, .possessive, .that,
    ])
  }

  private func named(_ core: Range<Int>, _ head: Int, _ source: Range<Int>) -> SourceType {
    let classes = passage.classes[head]
    if passage.classes[source.lowerBound].contains(.quantifier) || classes.contains(.vagueNoun) {
      return .vague
    }
    let isTitled = core.dropLast().contains { passage.classes[$0].intersects([.title, .roleNoun]) }
    if isTitled, !classes.intersects(WordClass.nominal) { return .namedPerson }
    if classes.contains(.documentNoun), !classes.contains(.mediaNoun) { return .document }
    if core.contains(where: { passage.classes[$0].contains(.mediaNoun) }) { return .media }
    if core.contains(where: { passage.classes[$0].contains(.officeNoun) }) { return .office }
    if passage.isPlace(core) { return .office }
    if classes.contains(.organizationNoun) || passage.isAcronym(head) { return .namedOrganization }
    if classes.contains(.roleNoun) { return .namedPerson }
    let hasArticle = passage.classes[source.lowerBound].contains(.determiner)
    return hasArticle ? .namedOrganization : .namedPerson
  }
}
