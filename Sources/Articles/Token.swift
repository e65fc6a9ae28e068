/// A word, number or mark of punctuation.
package struct Token: Sendable, Hashable {
  /// What a token is by its bytes.
  package enum Kind: UInt8, Sendable {
    case word
    case number
    case punctuation
  }

  /// Where it stands.
  package let span: Span
  /// What it is.
  package let kind: Kind
  /// Its folded form (lower case, straight apostrophes), for look-ups in lexicons.
  package let key: WordKey
  /// Whether its first letter is upper case.
  package let isCapitalized: Bool

  /// Makes a token.
  package init(span: Span, kind: Kind, key: WordKey, isCapitalized: Bool) {
    self.span = span
    self.kind = kind
    self.key = key
    self.isCapitalized = isCapitalized
  }
}

/// A word's folded form as 64 bits, so that looking up a word never makes a string.
///
/// FNV-1a (Fowler, Noll, Vo) over the folded bytes; the same on every machine and in every run.
/// Two of the some 10^5 words of a lexicon colliding has a chance below 10^-9.
package struct WordKey: Hashable, Sendable {
  /// The hash.
  package let rawValue: UInt64

  /// Folds and hashes bytes of UTF-8: ASCII letters to lower case, ’ to '.
  package init(_ bytes: some Sequence<UInt8>) {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    func add(_ byte: UInt8) {
      hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
    }
    // ’ is E2 80 99: its bytes are held back until it is sure that they spell it.
    var held = 0
    for byte in bytes {
      switch (held, byte) {
      case (0, 0xE2): held = 1
      case (1, 0x80): held = 2
      case (2, 0x99):
        add(0x27)
        held = 0
      default:
        if held > 0 { add(0xE2) }
        if held > 1 { add(0x80) }
        held = 0
        if byte == 0xE2 {
          held = 1
        } else {
          add(byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte)
        }
      }
    }
    if held > 0 { add(0xE2) }
    if held > 1 { add(0x80) }
    rawValue = hash
  }

  /// The key of a word.
  package init(_ word: String) {
    self.init(word.utf8)
  }
}
