/// A moment as people read it: `2026-03-11 08:05:09 UTC`.
struct UTCTime: CustomStringConvertible {
  private let seconds: Int

  /// Takes seconds since 1970 began in UTC.
  init(seconds: Int) {
    self.seconds = seconds
  }

  /// Date and time with leading zeros, years of four digits and more.
  var description: String {
    let days = Int((Double(seconds) / 86_400).rounded(.down))
    let rest = seconds - days * 86_400
    let (year, month, day) = Self.date(ofDay: days)
    return "\(year)-\(Self.two(month))-\(Self.two(day)) "
      + "\(Self.two(rest / 3_600)):\(Self.two(rest / 60 % 60)):\(Self.two(rest % 60)) UTC"
  }

  private static func two(_ number: Int) -> String {
    number < 10 ? "0\(number)" : "\(number)"
  }

  /// The date of a day counted from 1 January 1970 in the Gregorian calendar: years begin in March,
  /// so that the leap day is the last of an era of 400 years.
  private static func date(ofDay number: Int) -> (year: Int, month: Int, day: Int) {
    let shifted = number + 719_468
    let era = Int((Double(shifted) / 146_097).rounded(.down))
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    let year = era * 400 + yearOfEra + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
  }
}
