import Articles

/// What a source says of a person besides the name: "mother of two Ada Lim", "Ada Lim, the coach".
struct RoleFinder {
  let passage: Passage

  /// The longest apposition that is taken for a role, in tokens.
  private static let longest = 14

  /// The role in a source, given where the name stands in it; `others` finds other people's names.
  func role(
    in source: Range<Int>,
    of name: Range<Int>,
    others: (Range<Int>) -> Range<Int>?
  ) -> Range<Int>? {
    var before = source.lowerBound..<max(source.lowerBound, min(name.lowerBound, source.upperBound))
    // "Ada Lim and Mayor Tom Bray": the first is somebody else, no part of the role.
    if let other = others(before), other.upperBound < before.upperBound,
      passage.classes[other.upperBound].contains(.coordinator)
    {
      before = other.upperBound + 1..<before.upperBound
    }
    // "Solheim and her co-author, Daniel Okafor": the first is another one.
    if let coordinator = before.last(where: { passage.classes[$0].contains(.coordinator) }),
      coordinator + 1 < before.upperBound,
      passage.classes[coordinator + 1].contains(.possessive)
    {
      before = coordinator + 2..<before.upperBound
    }
    // "Critics, including the teacher Ada Lim": only she is the teacher.
    if let example = before.last(where: { introducesExample($0) }) {
      before = example + 1..<before.upperBound
    }
    before = bare(before)
    if let first = before.first, passage.classes[first].contains(.determiner) {
      before = before.dropFirst()
    }
    if before.contains(where: describes) { return before }
    // "Lim Hammers Chief": in capitals, a headline goes on.
    if name.upperBound < source.upperBound, passage.tokens[name.upperBound].isCapitalized {
      return nil
    }
    var after = passage.trimmed(min(name.upperBound, source.upperBound)..<source.upperBound)
    if let age = after.first, passage.tokens[age].kind == .number {
      after = passage.trimmed(after.dropFirst())
    }
    let end = after.first { passage.marks[$0] == .comma } ?? after.upperBound
    let apposition = bare(after.lowerBound..<end)
    let isRole = apposition.contains { passage.classes[$0].intersects([.roleNoun, .determiner]) }
    // "who ran the": cut off.
    let isWhole = apposition.last.map {
      !passage.classes[$0].intersects([.determiner, .preposition])
    }
    return isRole && isWhole == true && apposition.count <= Self.longest ? apposition : nil
  }

  /// The role beside a name anywhere in a text: "Republican nominee Ada Lim", "Ada Lim, the Republican nominee,".
  func role(around name: Range<Int>) -> Range<Int>? {
    let sentence = passage.sentence(at: name.lowerBound)
    let reach = max(sentence.lowerBound, name.lowerBound - 5)..<name.lowerBound
    let start = reach.last { index in
      !passage.isWord(index)
        || passage.classes[index].intersects([.determiner, .preposition, .coordinator, .auxiliary])
    }
    let before = (start.map { $0 + 1 } ?? reach.lowerBound)..<name.lowerBound
    if let last = before.last, passage.classes[last].contains(.roleNoun) { return before }
    let next = name.upperBound
    guard next + 1 < sentence.upperBound, passage.marks[next] == .comma,
      passage.classes[next + 1].contains(.definite)
    else { return nil }
    let end = (next + 1..<sentence.upperBound).first { !passage.isWord($0) } ?? sentence.upperBound
    let after = next + 1..<end
    return after.count <= Self.longest && noun(of: after) != nil ? after : nil
  }

  /// The noun by which "the mayor" goes on from a role: the last before "of" or "for".
  func noun(of role: Range<Int>) -> WordKey? {
    let end = role.first { passage.classes[$0].contains(.preposition) } ?? role.upperBound
    // "The nominee's daughter" is no nominee.
    let start = (role.lowerBound..<end).last { passage.marks[$0] == .possessive }
    return ((start ?? role.lowerBound)..<end).reversed().lazy.compactMap {
      Self.noun($0, in: passage)
    }.first
  }

  /// The office that a word, its like or its abbreviation names.
  static func noun(_ index: Int, in passage: Passage) -> WordKey? {
    let key = passage.tokens[index].key
    return abbreviations[key] ?? (passage.classes[index].contains(.roleNoun) ? key : nil)
  }

  /// Short forms, and the nominee, who is a candidate.
  private static let abbreviations: [WordKey: WordKey] = Dictionary(
    uniqueKeysWithValues: [
      ("gov", "governor"), ("sen", "senator"), ("rep", "representative"), ("prof", "professor"),
      ("sgt", "sergeant"), ("lt", "lieutenant"), ("col", "colonel"), ("supt", "superintendent"),
      ("det", "detective"), ("insp", "inspector"), ("pres", "president"),
    ].flatMap { short, noun in
      [short, short + "."].map { (WordKey($0.utf8), WordKey(noun.utf8)) }
    } + [(WordKey("nominee".utf8), WordKey("candidate".utf8))]
  )

  /// Whether a word is the last of "including", "like", "such as".
  private func introducesExample(_ index: Int) -> Bool {
    let key = passage.tokens[index].key
    return key == Self.including || key == Self.like
      || key == Self.as && index > 0 && passage.tokens[index - 1].key == Self.such
  }

  private static let including = WordKey("including".utf8)
  private static let like = WordKey("like".utf8)
  private static let such = WordKey("such".utf8)
  private static let `as` = WordKey("as".utf8)

  private func describes(_ index: Int) -> Bool {
    let classes = passage.classes[index]
    guard passage.isWord(index) else { return false }
    return classes.contains(.roleNoun) || !passage.tokens[index].isCapitalized || classes.isEmpty
  }

  /// Some tokens without the marks, titles and conjunctions at their two ends.
  private func bare(_ tokens: Range<Int>) -> Range<Int> {
    var bare = passage.trimmed(tokens)
    while let last = bare.last,
      passage.classes[last].contains(.coordinator)
        || passage.classes[last].contains(.title) && !passage.classes[last].contains(.roleNoun)
    {
      bare = passage.trimmed(bare.dropLast())
    }
    while let first = bare.first, passage.classes[first].contains(.coordinator) {
      bare = passage.trimmed(bare.dropFirst())
    }
    return bare
  }
}
