import Articles

/// What is left of an English word without its endings, so that "closed", "closing" and "closes"
/// count as one.
///
/// A light stemmer: one pass of suffixes, then the letters that the suffix changed. It serves to
/// compare words and is never shown. Its list of suffixes was compiled for Lede after the idea of
/// Porter (1980), "An algorithm for suffix stripping". Limits: irregular forms stay apart ("met",
/// "meet"), and a few words of other meaning fall together ("news", "new").
enum Stem {
  /// The suffixes, the longest first, and what stands in their place.
  private static let suffixes: [(ending: [UInt8], replacement: [UInt8])] = [
    ("iveness", ""), ("nesses", ""), ("ations", "at"), ("ation", "at"), ("ments", "ment"),
    ("ingly", ""), ("ities", ""), ("edly", ""), ("ness", ""), ("ions", "ion"), ("ity", ""),
    ("ies", "i"), ("ied", "i"), ("ing", ""), ("ers", ""), ("ed", ""), ("er", ""), ("ly", ""),
    ("es", ""), ("s", ""),
  ].map { (Array($0.0.utf8), Array($0.1.utf8)) }

  /// The key of a word's stem; the word may be in any case.
  static func key(of word: some Sequence<UInt8>) -> WordKey {
    WordKey(bytes(of: word))
  }

  /// A word's stem in lower case; words of three letters and fewer stay whole.
  static func bytes(of word: some Sequence<UInt8>) -> [UInt8] {
    var letters = word.map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }
    letters.removeAll { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "'") }
    guard letters.count > 3 else { return letters }
    let isDoubledS = letters.suffix(2) == Array("ss".utf8)
    for (ending, replacement) in suffixes
    where !isDoubledS && letters.count >= ending.count + 3 && letters.suffix(ending.count) == ending
    {
      letters.removeLast(ending.count)
      letters += replacement
      break
    }
    restoreEnd(of: &letters)
    return letters
  }

  /// Undoes what a suffix does to the letter before it: "stopp" to "stop", "make" to "mak".
  private static func restoreEnd(of letters: inout [UInt8]) {
    guard letters.count > 3, let last = letters.last else { return }
    let isDoubled = letters[letters.count - 2] == last
    if isDoubled && last != UInt8(ascii: "s") && last != UInt8(ascii: "l") { letters.removeLast() }
    if letters.count > 3, letters.last == UInt8(ascii: "e") { letters.removeLast() }
    if letters.count > 3, letters.last == UInt8(ascii: "y") {
      letters[letters.count - 1] = UInt8(ascii: "i")
    }
  }
}
