/// Lines that say who wrote an article, where they stand: near its beginning.
enum BylineForm {
  /// Whether a paragraph is a byline.
  static func matches(_ paragraph: Paragraph) -> Bool {
    writer(in: paragraph) != nil
  }

  /// The bytes of the writers' names and what follows them on the line; nil where it is no byline.
  static func writer(in paragraph: Paragraph) -> ArraySlice<UInt8>? {
    guard paragraph.count <= 140, paragraph.casing.words <= 16 else { return nil }
    let folded = paragraph.folded
    if let opener = folded.prefix(among: openers) {
      var rest = paragraph.bytes.dropFirst(opener.bytes.count).drop(while: ASCII.isSpace)
      guard let first = rest.first, ASCII.isUppercase(first) || first >= 0x80 else { return nil }
      guard onlyNames(rest), !startsWithTime(folded.head.dropFirst(opener.bytes.count)) else {
        return nil
      }
      if rest.last == UInt8(ascii: "."), !folded.ends(with: "jr.") { rest = rest.dropLast() }
      return rest
    }
    return isNameAndRole(paragraph) ? paragraph.bytes : nil
  }

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
