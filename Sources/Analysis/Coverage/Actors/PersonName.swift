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

  private static func formal(_ key: WordKey) -> WordKey {
    ActorWords.nicknames[key] ?? key
  }
}
