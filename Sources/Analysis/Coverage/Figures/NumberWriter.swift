/// Writes numbers one way, whatever way the text wrote them: "12", "3,000", "2.4 million".
enum NumberWriter {
  /// A number with thousands commas below a million, and in millions, billions or trillions above.
  static func string(_ value: Double) -> String {
    for (scale, name) in [(1e12, "trillion"), (1e9, "billion"), (1e6, "million")]
    where value >= scale {
      return decimal(value / scale) + " " + name
    }
    return decimal(value)
  }

  /// A range, with the magnitude and the sign of a currency once where both have one: "7.6 to 7.9 billion".
  static func string(_ first: Double, to second: Double, sign: String) -> String {
    let (one, other) = (string(first), string(second))
    let magnitude = other.firstIndex(of: " ").map { other[$0...] } ?? ""
    let isShared = !magnitude.isEmpty && one.hasSuffix(magnitude)
    return "\(isShared ? String(one.dropLast(magnitude.count)) : one) to \(sign)\(other)"
  }

  /// A number below some 10^15 with at most three decimals, without trailing zeros.
  private static func decimal(_ value: Double) -> String {
    guard value < 1e15 else { return "\(value)" }
    let thousandths = Int((value * 1000).rounded())
    var fraction = thousandths % 1000
    let whole = grouped(thousandths / 1000)
    guard fraction > 0 else { return whole }
    var digits = 3
    while fraction % 10 == 0 {
      fraction /= 10
      digits -= 1
    }
    let text = String(fraction)
    return whole + "." + String(repeating: "0", count: digits - text.count) + text
  }

  private static func grouped(_ value: Int) -> String {
    guard value >= 1000 else { return String(value) }
    let rest = String(value % 1000)
    return grouped(value / 1000) + "," + String(repeating: "0", count: 3 - rest.count) + rest
  }
}
