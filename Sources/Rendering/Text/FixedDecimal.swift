extension Double {
  /// The number with so many digits (0 to 9) after the point, rounded from its exact value, halves
  /// to even; the same on every machine and in every locale.
  ///
  /// Numbers of 2^63 and more, and those that are none, are given in Swift's shortest form
  /// (`1e+300`, `inf`, `nan`); zero never has a sign.
  package func fixed(digits: Int) -> String {
    var bytes: [UInt8] = []
    bytes.append(self, digits: digits)
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension [UInt8] {
  /// Appends a whole number in decimal digits.
  mutating func append(decimal value: Int) {
    if value < 0 { append(UInt8(ascii: "-")) }
    append(digits: UInt64(value.magnitude), atLeast: 1)
  }

  /// Appends a number as `Double.fixed(digits:)` writes it.
  mutating func append(_ value: Double, digits: Int) {
    guard value.isFinite, value.magnitude < 0x1p63 else {
      append(contentsOf: "\(value)".utf8)
      return
    }
    let digits = Swift.min(Swift.max(digits, 0), 9)
    let power = (0..<digits).reduce(UInt64(1)) { power, _ in power * 10 }
    var whole = UInt64(value.magnitude)
    // Below 1 with at most 53 significant bits: subtracting the whole part is exact.
    var fraction = (value.magnitude - Double(whole)).scaled(by: power)
    if fraction.isRoundedUp(after: whole, digits: digits) { fraction.units += 1 }
    if fraction.units == power {
      whole += 1
      fraction.units = 0
    }
    if value < 0, whole > 0 || fraction.units > 0 { append(UInt8(ascii: "-")) }
    append(digits: whole, atLeast: 1)
    guard digits > 0 else { return }
    append(UInt8(ascii: "."))
    append(digits: fraction.units, atLeast: digits)
  }

  private mutating func append(digits value: UInt64, atLeast count: Int) {
    if count == 1, value < 10 {
      append(UInt8(ascii: "0") + UInt8(value))
      return
    }
    let start = endIndex
    var rest = value
    var written = 0
    while rest > 0 || written < count {
      append(UInt8(ascii: "0") + UInt8(rest % 10))
      rest /= 10
      written += 1
    }
    self[start...].reverse()
  }
}

/// A fraction times a power of ten: whole units, and what is left of one against its half.
private struct ScaledFraction {
  var units: UInt64
  /// -1, 0 or 1: below, at or above half a unit.
  let restAgainstHalf: Int

  /// Whether rounding to the nearest, halves to even, adds a unit.
  func isRoundedUp(after whole: UInt64, digits: Int) -> Bool {
    let isOdd = digits == 0 ? whole % 2 == 1 : units % 2 == 1
    return restAgainstHalf > 0 || restAgainstHalf == 0 && isOdd
  }
}

extension Double {
  /// A number from 0 up to 1, multiplied exactly.
  fileprivate func scaled(by power: UInt64) -> ScaledFraction {
    guard self > 0 else { return ScaledFraction(units: 0, restAgainstHalf: -1) }
    // The number is significand / 2^shift; times a power below 2^30 it has at most 83 bits.
    let significand = significandBitPattern | (isNormal ? 1 << 52 : 0)
    let shift = 52 - (isNormal ? Int(exponent) : -1022)
    let product = significand.multipliedFullWidth(by: power)
    guard shift < 127 else { return ScaledFraction(units: 0, restAgainstHalf: -1) }
    let (units, high, low): (UInt64, UInt64, UInt64)
    if shift < 64 {
      units = product.high << (64 - shift) | product.low >> shift
      (high, low) = (0, product.low & (1 << shift - 1))
    } else {
      units = product.high >> (shift - 64)
      (high, low) = (product.high & (1 << (shift - 64) - 1), product.low)
    }
    let half: (UInt64, UInt64) = shift <= 64 ? (0, 1 << (shift - 1)) : (1 << (shift - 65), 0)
    let order = (high, low) == half ? 0 : (high, low) < half ? -1 : 1
    return ScaledFraction(units: units, restAgainstHalf: order)
  }
}
