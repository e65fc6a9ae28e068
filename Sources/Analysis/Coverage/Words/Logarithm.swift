/// The binary logarithm of a positive number, the same on every machine; 0 for anything else.
///
/// The pure layers have no mathematics library. The exponent is exact and the significand's
/// logarithm is the series 2/ln 2 (t + t³/3 + t⁵/5 + …), t = (m − 1)/(m + 1) ≤ 1/3, to 10⁻¹².
func binaryLogarithm(_ number: Double) -> Double {
  guard number > 0, number.isFinite else { return 0 }
  let t = (number.significand - 1) / (number.significand + 1)
  var power = t
  var sum = 0.0
  for odd in stride(from: 1.0, through: 23, by: 2) {
    sum += power / odd
    power *= t * t
  }
  return Double(number.exponent) + sum * 2.885_390_081_777_927
}
