/// The words of a class or id: `relatedPosts__list-item` has related, posts, list, item.
enum ClassWords {
  /// The words of a value, in lower case, in order.
  ///
  /// They end at anything but letters and digits, and before a capital that follows a small letter.
  static func words(of value: ArraySlice<UInt8>) -> [[UInt8]] {
    var words: [[UInt8]] = []
    var word: [UInt8] = []
    var previous: UInt8 = 0
    func isBoundary(_ byte: UInt8) -> Bool {
      ASCII.isUppercase(byte) && (ASCII.isLowercase(previous) || ASCII.isDigit(previous))
    }
    for byte in value {
      if !ASCII.isWord(byte) || isBoundary(byte), !word.isEmpty {
        words.append(word)
        word = []
      }
      if ASCII.isWord(byte) { word.append(ASCII.lowercased(byte)) }
      previous = byte
    }
    if !word.isEmpty { words.append(word) }
    return words
  }
}
