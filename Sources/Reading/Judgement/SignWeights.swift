import Articles

/// How much each sign speaks for a judgement: a table that can be read and argued with.
///
/// Weights of logistic regressions, rounded to a tenth: check-worthiness fitted on debate sentences
/// (ClaimBuster), slant on news sentences marked by experts (BABE), kinds on sentences of 74 news
/// articles marked for this project.
///
/// Limits: signs are no understanding; a sentence's kind is right about two times in five.
enum SignWeights {
  private typealias Row = (
    sign: StatementSigns.Sign, checkworthy: Double, slanted: Double, kinds: [Double]
  )

  /// The kinds in the order of the last column.
  private static let kinds: [StatementKind] = [.event, .background, .claim, .opinion]

  private static let rows: [Row] = [
    (.bias, -0.2, 0.0, [-0.1, 0.1, 0.2, -0.2]),
    (.figure, 1.9, -0.4, [0.1, 0.3, -0.1, -0.3]),
    (.money, 0.7, 0.1, [-0.1, -0.2, 0.5, -0.3]),
    (.year, 1.2, -0.3, [-0.2, 0.6, 0.0, -0.4]),
    (.magnitude, 0.4, -0.1, [-0.6, 0.4, 0.1, 0.0]),
    (.comparing, 0.6, -0.3, [-0.1, -0.1, 0.0, 0.3]),
    (.causal, 0.3, -0.2, [0.0, 0.2, -0.1, -0.1]),
    (.hedge, 0.1, 0.1, [0.0, -0.2, 0.1, 0.1]),
    (.future, -0.8, -0.2, [-0.7, 0.1, 0.4, 0.2]),
    (.evaluative, -0.5, 0.3, [-0.2, -0.4, 0.1, 0.5]),
    (.loaded, 0.1, 1.0, [-0.1, -0.4, -0.1, 0.6]),
    (.adverb, 0.2, 0.2, [0.0, 0.0, 0.1, 0.0]),
    (.event, 0.8, -0.2, [0.4, -0.1, -0.2, -0.1]),
    (.time, 0.5, -0.5, [0.3, -0.3, 0.0, 0.1]),
    (.copula, 0.0, 0.3, [-0.1, -0.1, 0.1, 0.1]),
    (.thinking, -0.6, 0.2, [0.0, -0.2, 0.3, -0.1]),
    (.judging, 0.2, -0.1, [0.2, -0.3, 0.0, 0.1]),
    (.negation, -0.2, 0.1, [0.1, 0.2, 0.0, -0.2]),
    (.name, 0.7, -0.1, [0.2, 0.0, -0.1, -0.2]),
    (.firstPerson, -0.4, 0.6, [0.1, -0.1, 0.2, -0.2]),
    (.exclamation, 0.0, 0.6, [0.0, 0.0, 0.0, 0.0]),
    (.brief, -0.8, 0.9, [0.4, 0.1, -0.6, 0.1]),
    (.long, 0.3, -0.3, [-0.4, 0.0, 0.2, 0.2]),
    (.headline, -0.2, 0.0, [0.7, -0.9, 0.2, 0.0]),
  ]

  /// Probability that a checker would find a claim worth checking.
  static func checkworthiness(_ signs: StatementSigns) -> Double {
    logistic(rows.reduce(0) { $0 + $1.checkworthy * signs[$1.sign] })
  }

  /// Probability that an expert reader would call the wording biased.
  static func slant(_ signs: StatementSigns) -> Double {
    logistic(rows.reduce(0) { $0 + $1.slanted * signs[$1.sign] })
  }

  /// The likeliest kind of a writer's statement; of equals the first.
  static func kind(_ signs: StatementSigns) -> StatementKind {
    var best = (kind: StatementKind.claim, score: -Double.infinity)
    for (index, kind) in kinds.enumerated() {
      let score = rows.reduce(0) { $0 + $1.kinds[index] * signs[$1.sign] }
      if score > best.score { best = (kind, score) }
    }
    return best.kind
  }

  /// 1 / (1 + e^-x), by the series of e^x on halved arguments: no mathematics library is needed.
  private static func logistic(_ x: Double) -> Double {
    let clamped = min(30, max(-30, x)) / 256
    var power = 1 + clamped + clamped * clamped / 2 + clamped * clamped * clamped / 6
    for _ in 0..<8 { power *= power }
    return power / (1 + power)
  }
}
