/// The writers' names out of what a page calls its byline.
enum PageByline {
  /// The names of a byline: without "By", and up to a date, a handle or a bar.
  static func names(of value: String) -> String {
    var rest = Array(value.utf8)[...]
    if let opener = FoldedText(value).prefix(among: openers) {
      rest = rest.dropFirst(opener.bytes.count)
    }
    rest = rest.drop { ASCII.isSpace($0) || $0 == UInt8(ascii: ":") }
    var end = rest.startIndex
    // A number ends the names, but not the digits of "user1990".
    while end < rest.endIndex, ![0x7C, 0x40, 0x28].contains(rest[end]),
      !ASCII.isDigit(rest[end]) || (end > rest.startIndex && ASCII.isWord(rest[end - 1]))
    {
      end += 1
    }
    let names = rest[..<end]
    // What is left of "Jane Doe - 3 May" or of "Jane Doe, 3 May".
    let kept = names[..<endOfNames(names)].reversed().drop {
      ASCII.isSpace($0) || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ",")
    }
    return String(decoding: kept.reversed(), as: UTF8.self)
  }

  /// How bylines begin; where the word could be a part of a name, with a colon.
  private static let openers: [Phrase] = [
    "by", "posted by", "written by", "story by", "text by", "words by", "reported by",
    "analysis by", "author:",
    "text:", "von:", "par", "por", "di:", "door:", "oleh", "Автор:", "автор:", "Текст:", "текст:",
  ]

  /// Whether a name is an account's that stands for no writer.
  static func isAccount(_ name: String) -> Bool {
    accounts.contains { FoldedText(name).head == $0.bytes }
  }

  private static let accounts: [Phrase] = ["admin", "administrator", "webmaster", "root", "guest"]

  /// Where a weekday or a month, long enough to be no name, ends the names.
  private static func endOfNames(_ names: ArraySlice<UInt8>) -> Int {
    for word in names.split(whereSeparator: { !ASCII.isWord($0) }) {
      let folded = word.map(ASCII.lowercased)
      if word.startIndex > names.startIndex, dayWords.contains(where: folded.elementsEqual) {
        return word.startIndex
      }
    }
    return names.endIndex
  }

  private static let dayWords = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january",
    "february", "july", "september", "october", "november", "december", "published", "updated",
  ].map { Array($0.utf8) }
}
