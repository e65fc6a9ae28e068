import Articles

/// A word of a name as it is compared: without case, periods and the marks on its letters ("U.S." is
/// "US", "Łódź" is "Lodz"), which outlets write or leave out.
enum NameWord {
  /// The key of a word of a name.
  static func key(of word: some Sequence<UInt8>) -> WordKey {
    WordKey(plain(word))
  }

  /// The bytes of a word without periods, Latin letters without their marks.
  private static func plain(_ word: some Sequence<UInt8>) -> [UInt8] {
    var bytes: [UInt8] = []
    var lead: UInt8?
    for byte in word where byte != UInt8(ascii: ".") {
      if let first = lead {
        lead = nil
        let scalar = Int(first & 0x1F) << 6 | Int(byte & 0x3F)
        let letter =
          letters.indices.contains(scalar - firstLetter) ? letters[scalar - firstLetter] : 0
        bytes += letter == 0 || letter == UInt8(ascii: "?") ? [first, byte] : [letter]
      } else if (0xC3...0xC5).contains(byte) {
        lead = byte
      } else {
        bytes.append(byte)
      }
    }
    return bytes + (lead.map { [$0] } ?? [])
  }

  private static let firstLetter = 0xC0
  /// The letters from U+00C0 to U+017F without marks; "?" for those that are no letter with a mark.
  private static let letters = Array(
    """
    aaaaaa?ceeeeiiii?nooooo?ouuuuy??aaaaaa?ceeeeiiii?nooooo?ouuuuy?y\
    aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii??jjkk?lllllll\
    lllnnnnnn???oooooo??rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs
    """.utf8
  )
}
