/// The writers' names out of what a page calls its byline.
enum PageByline {
  /// The names of a byline: without "By", and up to a date, a handle or a bar.
  static func names(of value: String) -> String {
    var rest = Array(value.utf8)[...]
    if let opener = FoldedText(value).prefix(among: ["by", "posted by", "written by"]) {
      rest = rest.dropFirst(opener.bytes.count)
    }
    rest = rest.drop { ASCII.isSpace($0) || $0 == UInt8(ascii: ":") }
    let names = rest.prefix { byte in
      !ASCII.isDigit(byte) && byte != UInt8(ascii: "|") && byte != UInt8(ascii: "@")
        && byte != UInt8(ascii: "(")
    }
    // What is left of "Jane Doe - 3 May" or of "Jane Doe, 3 May".
    let kept = names[..<endOfNames(names)].reversed().drop {
      ASCII.isSpace($0) || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ",")
    }
    return String(decoding: kept.reversed(), as: UTF8.self)
  }

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
