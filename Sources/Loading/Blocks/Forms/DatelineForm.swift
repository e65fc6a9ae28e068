/// Lines that say when, or where and when, an article was filed, on a line of their own.
enum DatelineForm {
  /// Whether a paragraph is such a line.
  static func matches(_ paragraph: Paragraph) -> Bool {
    guard paragraph.count <= 110 else { return false }
    return isDate(paragraph.folded.head) || isPlace(paragraph)
  }

  /// Whether folded bytes hold a date and nothing else but its labels and the time.
  static func isDate(_ folded: [UInt8]) -> Bool {
    var (months, numbers) = (0, 0)
    var hasISODate = false
    let words = folded.split {
      !ASCII.isWord($0) && $0 != UInt8(ascii: ":") && $0 != 0x2F && $0 != 0x2D
    }
    for word in words {
      let bare = word.last == UInt8(ascii: ":") ? word.dropLast() : word
      if isNumberWord(bare) {
        numbers += 1
        if bare.count >= 8, bare.contains(0x2D) || bare.contains(0x2F) { hasISODate = true }
      } else if monthNames.contains(where: { bare.elementsEqual($0.bytes) }) {
        months += 1
      } else if !isDateWord(bare), bare.contains(where: ASCII.isWord),
        !labels.contains(where: { bare.elementsEqual($0.bytes) })
      {
        return false
      }
    }
    return hasISODate || (months > 0 && numbers > 0)
  }

  /// Whether a line is only a time of day: "4:40 p.m.".
  static func isTime(_ paragraph: Paragraph) -> Bool {
    let head = paragraph.folded.head
    guard paragraph.count <= 24, let first = head.first, ASCII.isDigit(first) else { return false }
    let rest = head.drop { ASCII.isDigit($0) || $0 == 0x3A || $0 == 0x2E }
    let words = rest.split { !ASCII.isLetter($0) }
    return head.contains(where: { $0 == 0x3A || ASCII.isLetter($0) })
      && words.allSatisfy { word in times.contains { word.elementsEqual($0.bytes) } }
      && (!words.isEmpty || head.contains(UInt8(ascii: ":")))
  }

  /// "WASHINGTON (AP) -": a place in capitals and the dash before a text that isn't there.
  private static func isPlace(_ paragraph: Paragraph) -> Bool {
    let head = paragraph.folded.head
    return paragraph.count <= 60 && head.last == UInt8(ascii: "-")
      && paragraph.casing.shouted > 0 && paragraph.casing.longLowercase == 0
      && paragraph.casing.words <= 7
  }

  /// Whether a paragraph of the story begins with a dateline: "OSLO, May 3 (Reuters) - The ...".
  static func opens(_ paragraph: Paragraph) -> Bool {
    let first = paragraph.bytes.prefix { ASCII.isWord($0) }
    let isShouted = first.count > 2 && first.allSatisfy(ASCII.isUppercase)
    let dash: Phrase = " - "
    return isShouted && dash.index(in: Array(paragraph.folded.head.prefix(60))) != nil
  }

  /// A month, a weekday, or a word of a time.
  static func isDateWord(_ word: ArraySlice<UInt8>) -> Bool {
    guard let first = word.first else { return false }
    if ASCII.isDigit(first) { return true }
    return (monthNames + weekdays + times).contains { word.elementsEqual($0.bytes) }
  }

  /// Digits with ordinal endings, colons, slashes: "3", "3rd", "14:05", "2016-11-09t14:05:00z".
  private static func isNumberWord(_ word: ArraySlice<UInt8>) -> Bool {
    guard let first = word.first, ASCII.isDigit(first) else { return false }
    let letters = word.count { ASCII.isLetter($0) }
    return letters <= 2
  }

  private static let monthNames: [Phrase] = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep",
    "sept", "oct", "nov", "dec",
  ]
  private static let weekdays: [Phrase] = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue",
    "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun", "today", "yesterday",
  ]
  private static let times: [Phrase] = [
    "am", "pm", "a", "m", "p", "et", "est", "edt", "ct", "cst", "cdt", "mt", "mst", "mdt", "pt",
    "pst", "pdt", "gmt", "utc", "bst", "cet", "cest", "ist", "eastern", "noon", "hours", "hrs",
  ]
  private static let labels: [Phrase] = [
    "published", "updated", "posted", "last", "first", "modified", "date", "on", "at", "of", "the",
    "time", "created", "issued", "filed", "print", "edition", "release",
  ]
}
