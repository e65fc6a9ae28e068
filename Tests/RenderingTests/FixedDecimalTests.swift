import Rendering
import Testing

@Suite struct FixedDecimalTests {
  @Test(arguments: [
    (0.81, 2, "0.81"), (0.125, 2, "0.12"), (0.375, 2, "0.38"), (2.5, 0, "2"), (3.5, 0, "4"),
    (0.5, 0, "0"), (1.005, 2, "1.00"), (0.999, 2, "1.00"), (999.9996, 3, "1000.000"),
    (-0.001, 2, "0.00"), (-0.006, 2, "-0.01"), (-12.5, 1, "-12.5"), (0.1, 9, "0.100000000"),
    (Double.leastNonzeroMagnitude, 9, "0.000000000"), (1e-10, 9, "0.000000000"),
    (0.0000000005, 9, "0.000000001"),
    (9_007_199_254_740_992, 1, "9007199254740992.0"), (0.07, 3, "0.070"), (1, 12, "1.000000000"),
  ])
  func digitsAreRoundedFromTheExactValue(value: Double, digits: Int, text: String) {
    #expect(value.fixed(digits: digits) == text)
  }

  @Test func whatIsNoNumberDoesNotTrap() {
    #expect(Double.infinity.fixed(digits: 2) == "inf")
    #expect(Double.nan.fixed(digits: 2) == "nan")
    #expect(1e300.fixed(digits: 2) == "1e+300")
    #expect((-1e300).fixed(digits: -3) == "-1e+300")
  }

  /// Eighths have three digits, so that integers can say how they are rounded to two.
  @Test func halvesGoToEven() {
    for eighths in 0..<4_000 {
      let thousandths = eighths * 125
      var hundredths = thousandths / 10
      let rest = thousandths % 10
      if rest > 5 || rest == 5 && hundredths % 2 == 1 { hundredths += 1 }
      let digits = String(hundredths % 100)
      let expected = "\(hundredths / 100).\(digits.count < 2 ? "0" : "")\(digits)"
      #expect((Double(eighths) / 8).fixed(digits: 2) == expected)
    }
  }
}
