/// Lines that say who wrote an article, where they stand: near its beginning.
enum BylineForm {
  /// Whether a paragraph is a byline.
  static func matches(_ paragraph: Paragraph) -> Bool {
    writer(in: paragraph) != nil
  }

  /// The bytes of the writers' names and what follows them, up to a mark that parts them from the date; nil
  /// where it is no byline.
  static func writer(in paragraph: Paragraph) -> ArraySlice<UInt8>? {
    guard paragraph.count <= 140, paragraph.casing.words <= 16 else { return nil }
    let folded = paragraph.folded
    if let opener = folded.prefix(among: openers) {
      let line = paragraph.bytes[..<nextMark(in: paragraph.bytes).lowerBound]
      var rest = line.dropFirst(opener.bytes.count).drop(while: ASCII.isSpace)
      guard let first = rest.first, ASCII.isUppercase(first) || first >= 0x80 else { return nil }
      guard onlyNames(rest), !startsWithTime(folded.head.dropFirst(opener.bytes.count)) else {
        return nil
      }
      if rest.last == UInt8(ascii: "."), !folded.ends(with: "jr.") { rest = rest.dropLast() }
      return rest.trimmedASCII
    }
    return isNameAndRole(paragraph) ? paragraph.bytes : nil
  }

  /// The date that stands on the line behind the names and a mark: "By Jane Doe | 3 May 2024".
  static func date(in paragraph: Paragraph) -> ArraySlice<UInt8>? {
    var rest = paragraph.bytes
    while !rest.isEmpty {
      let mark = nextMark(in: rest)
      let part = rest[..<mark.lowerBound].trimmedASCII
      if DatelineForm.isDate(FoldedText(Array(part)).head) { return part }
      rest = rest[mark.upperBound...]
    }
    return nil
  }

  /// The next bar, middle dot or bullet; where there is none, the end.
  private static func nextMark(in bytes: ArraySlice<UInt8>) -> Range<Int> {
    for index in bytes.indices {
      if let mark = marks.first(where: { bytes[index...].starts(with: $0) }) {
        return index..<(index + mark.count)
      }
    }
    return bytes.endIndex..<bytes.endIndex
  }

  private static let marks = ["|", "·", "•"].map { Array($0.utf8) }

  private static let openers: [Phrase] = [
    "by:", "by", "written by", "posted by", "story by", "text by", "words by", "reported by",
  ]

  /// "Jane Doe, Staff Writer": capitals throughout, and a role or an agency after the name.
  private static func isNameAndRole(_ paragraph: Paragraph) -> Bool {
    let casing = paragraph.casing
    return casing.words >= 3 && casing.words <= 9 && casing.longLowercase == 0
      && !paragraph.endsSentence && paragraph.folded.contains(anyOf: roles)
      && (paragraph.bytes.contains(UInt8(ascii: ","))
        || paragraph.bytes.contains(UInt8(ascii: "|")))
  }

  private static let roles: [Phrase] = [
    "staff writer", "staff writers", "staff reporter", "reporter", "correspondent", "columnist",
    "associated press", "reuters", "contributing writer", "special to", "staff", "bureau chief",
    "political editor", "contributor", "opinion contributor", "news service",
  ]

  /// Names, and the small words that stand between and after them; at most three other small words.
  private static func onlyNames(_ bytes: ArraySlice<UInt8>) -> Bool {
    var others = 0
    for word in bytes.split(whereSeparator: ASCII.isSpace) {
      guard let first = word.first, ASCII.isLowercase(first) else { continue }
      let folded = FoldedText(String(decoding: word, as: UTF8.self)).head
      if !joiners.contains(where: { folded.elementsEqual($0.bytes) }) { others += 1 }
    }
    return others == 0
  }

  private static let joiners: [Phrase] = [
    "and", "of", "the", "for", "with", "in", "at", "to", "de", "van", "von", "der", "den", "la",
    "le", "da", "di", "del", "al", "bin", "ibn", "el", "reporter", "correspondent", "editor",
    "writer", "columnist",
  ]

  /// "By Friday, ..." and "By 2020 ..." tell a time.
  private static func startsWithTime(_ head: ArraySlice<UInt8>) -> Bool {
    let word = head.drop(while: ASCII.isSpace).prefix(while: ASCII.isWord)
    return DatelineForm.isDateWord(word)
      || notNames.contains { word.elementsEqual($0.bytes) }
  }

  private static let notNames: [Phrase] = [
    "the", "then", "now", "this", "that", "all", "some", "any", "contrast", "far", "noon",
    "midnight", "night", "day",
  ]
}
