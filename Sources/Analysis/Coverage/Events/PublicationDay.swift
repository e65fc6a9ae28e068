import Articles

/// The day on which an article was published, as a number.
///
/// Reads "2026-03-11" with anything after it, "11 March 2026" and "March 11, 2026", months in full or
/// by three letters. Limits: no other language, and no number-only order but year-month-day, since
/// "03/04" is two days.
package enum PublicationDay {
  /// Days since 1 January 1970 in the Gregorian calendar, or nil where no whole date is found.
  package static func number(in published: String) -> Int? {
    let pieces = published.utf8.split { !isAlphanumeric($0) }.map { String(Substring($0)) }
    for start in pieces.indices.dropLast(2) {
      let (a, b, c) = (pieces[start], pieces[start + 1], pieces[start + 2])
      if let year = year(a), let month = Int(b), let day = dayOfMonth(c) {
        if let number = number(year, month, day) { return number }
      }
      guard let year = year(c) else { continue }
      if let day = dayOfMonth(a), let month = month(b) { return number(year, month, day) }
      if let month = month(a), let day = dayOfMonth(b) { return number(year, month, day) }
    }
    return nil
  }

  /// The day as "2026-03-11", or nil where no whole date is found.
  package static func text(in published: String) -> String? {
    guard let number = number(in: published) else { return nil }
    // Richards' arithmetic backwards: years begin in March.
    let days = number + 719_468
    let era = days / 146_097
    let dayOfEra = days % 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    let month = shifted < 10 ? shifted + 3 : shifted - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    let day = dayOfYear - (153 * shifted + 2) / 5 + 1
    return "\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
  }

  private static func isAlphanumeric(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte & 0xDF)
  }

  private static func year(_ text: String) -> Int? {
    text.utf8.count == 4 ? Int(text).flatMap { (1500...2999).contains($0) ? $0 : nil } : nil
  }

  /// "11", "11th" or, before a time, "11T08".
  private static func dayOfMonth(_ text: String) -> Int? {
    let digits = text.utf8.prefix { (0x30...0x39).contains($0) }
    guard (1...2).contains(digits.count), let day = Int(String(Substring(digits))),
      (1...31).contains(day)
    else { return nil }
    return day
  }

  private static func month(_ text: String) -> Int? {
    let name = text.lowercased()
    guard name.utf8.count >= 3 else { return nil }
    return months.firstIndex {
      $0 == name || String($0.prefix(3)) == name || name == "sept" && $0 == "september"
    }
    .map { $0 + 1 }
  }

  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]

  /// The number of a day, after Richards' arithmetic for the Gregorian calendar (Explanatory
  /// Supplement to the Astronomical Almanac, 2013, chapter 15): years begin in March.
  private static func number(_ year: Int, _ month: Int, _ day: Int) -> Int? {
    guard (1...12).contains(month), (1...31).contains(day) else { return nil }
    let shifted = month > 2 ? year : year - 1
    let era = shifted / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * ((month + 9) % 12) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }
}
