import Articles

/// How much each sign speaks for a judgement; one weight a sign, in the order of the signs.
struct SignWeights {
  let weights: [Double]

  static let checkworthy = SignWeights(weights: [])
  static let slanted = SignWeights(weights: [])

  /// A probability: the logistic function of the weighted sum.
  func probability(_ signs: StatementSigns) -> Double {
    0
  }

  /// The likeliest kind.
  static func kind(_ signs: StatementSigns) -> StatementKind {
    .claim
  }
}
