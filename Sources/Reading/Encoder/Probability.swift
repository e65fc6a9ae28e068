/// Probabilities from the numbers that heads give.
///
/// The exponential is written out (Cephes' reduction, a Taylor polynomial to the eleventh power), so
/// that no machine's library makes the last digit its own.
enum Probability {
  /// 1 / (1 + e^-x).
  static func logistic(_ x: Float) -> Double { 1 / (1 + exponential(-Double(x))) }

  /// The probability of each number's label; they add up to 1.
  static func softmax(_ scores: some Collection<Float>) -> [Double] {
    guard let greatest = scores.max() else { return [] }
    let parts = scores.map { exponential(Double($0 - greatest)) }
    let total = parts.reduce(0, +)
    return parts.map { $0 / total }
  }

  /// e^x to fifteen digits for |x| < 700; beyond, as at the bound.
  static func exponential(_ x: Double) -> Double {
    let x = min(max(x, -700), 700)
    let n = (x * 1.4426950408889634).rounded(.toNearestOrEven)
    let r = (x - n * 0.693145751953125) - n * 1.42860682030941723212e-6
    var sum = 1.0
    for power in stride(from: 13.0, through: 1, by: -1) { sum = 1 + sum * r / power }
    return sum * Double(sign: .plus, exponent: Int(n), significand: 1)
  }
}
