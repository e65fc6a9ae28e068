import Articles

/// The rules by which two names can be one person's.
enum PersonName {
  /// The words of a name as they are compared: hyphens divide, initials are left out.
  static func words(of tokens: Range<Int>, in document: Document) -> [WordKey] {
    let words = tokens.filter { document.tokens[$0].kind == .word }.flatMap { index in
      let span = document.tokens[index].span
      return document.text.bytes[span.lowerBound..<span.upperBound]
        .split(separator: UInt8(ascii: "-")).map(Array.init)
    }
    let kept = words.filter { word in
      let isInitial = word.count == 1 || (word.count == 2 && word[1] == UInt8(ascii: "."))
      return !isInitial
    }
    return (kept.isEmpty ? words : kept).map { NameWord.key(of: $0) }
  }

  /// A name's words without what tells a son from his father: "Jr.".
  static func withoutSuffix(_ words: [WordKey]) -> [WordKey] {
    words.filter { !ActorWords.suffixes.contains($0) }
  }

  /// Whether two names of at least two words can be one person's: the same first name (or its short
  /// form) and surname, or one the beginning of the other, as "Moon Jae" is of "Moon Jae-in".
  static func canBeSame(_ first: [WordKey], _ second: [WordKey]) -> Bool {
    guard let a = first.first, let b = second.first, first.count > 1, second.count > 1 else {
      return false
    }
    let shorter = min(first.count, second.count)
    if first.prefix(shorter) == second.prefix(shorter) { return true }
    return first.last == second.last && formal(a) == formal(b)
  }

  /// The last word of a written name as it is compared, or nil where it is a description ("House
  /// speaker"), a title alone or several people's.
  static func surname(of name: String) -> WordKey? {
    let words = name.split { $0.isWhitespace }
    guard !words.contains(where: { ["and", "or", "&"].contains($0) }) else { return nil }
    let last = words.last { word in
      let key = WordKey(word.utf8)
      return !ActorWords.suffixes.contains(key) && !selves.contains(key)
    }
    guard var last, last.first?.isUppercase == true else { return nil }
    for ending in ["’s", "'s"] where last.hasSuffix(ending) { last.removeLast(2) }
    let key = NameWord.key(of: last.utf8.filter { $0 != UInt8(ascii: ",") })
    let isTitle = ActorWords.roles.contains(key) || ActorWords.honorifics.contains(key)
    return isTitle ? nil : key
  }

  /// Whether two written names can be one person's as outlets spell it: the same surname, and a first
  /// name that is the same, its short form, an initial, one letter off or not given.
  static func areAlike(_ one: String, _ other: String) -> Bool {
    guard let surname = surname(of: one), surname == self.surname(of: other) else { return false }
    guard let first = firstName(of: one), let second = firstName(of: other) else { return true }
    let (a, b) = (NameWord.key(of: first.utf8), NameWord.key(of: second.utf8))
    return formal(a) == formal(b) || first.count > 3 && isOneLetterOff(first, second)
  }

  /// The first word of a written name that is no title and no initial, nor its last.
  private static func firstName(of name: String) -> Substring? {
    name.split { $0.isWhitespace }.dropLast().first { word in
      let key = NameWord.key(of: word.utf8)
      return word.filter(\.isLetter).count > 1 && !ActorWords.roles.contains(key)
        && !ActorWords.honorifics.contains(key)
    }
  }

  /// Whether two words differ in one letter that is changed, left out or added.
  private static func isOneLetterOff(_ one: Substring, _ other: Substring) -> Bool {
    let (first, second) = (Array(one), Array(other))
    let (shorter, longer) = first.count < second.count ? (first, second) : (second, first)
    guard longer.count - shorter.count <= 1 else { return false }
    let start = zip(shorter, longer).prefix { $0 == $1 }.count
    return shorter.dropFirst(shorter.count < longer.count ? start : start + 1)
      .elementsEqual(longer.dropFirst(start + 1))
  }

  private static let selves = Set(["himself", "herself"].map { WordKey($0) })

  private static func formal(_ key: WordKey) -> WordKey {
    ActorWords.nicknames[key] ?? key
  }
}
