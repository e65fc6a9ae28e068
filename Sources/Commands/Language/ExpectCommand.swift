import CommandLanguage
import Rendering

/// `expect`: a condition that must hold.
struct ExpectCommand: Command {
  let signature = Signature(
    name: "expect",
    summary: "Fails, and with it the script, where a condition does not hold.",
    group: "Language",
    details: [
      "For exercises and checks: the exit status of a script tells whether all expectations held, and "
        + "‘lede run’ says at its end how many did. Without a reason to say, both sides of a comparison are "
        + "shown; with one it stands alone, as the sides can be the answer."
    ],
    output: .fixed(.nothing),
    parameters: [
      .init("condition", .condition, "What must hold."),
      .init("why", .text, .optional, "What to say where it does not."),
    ]
  )

  let examples = [
    CommandExample(
      "expect (gaps herald --rule anonymous-source | count) > 0 \"the unnamed speaker was not found\"",
      "A check with a reason.",
      shows: ""
    ),
    CommandExample(
      "try { expect 1 > 2 \"one is less\" } else { echo $error }",
      "One that fails.",
      shows: "one is less"
    ),
  ]

  func run(_ call: Call, on desk: Desk) throws -> Value {
    let outcome = try call.closures["condition"]?.outcome(.nothing)
    guard outcome?.value == .boolean(true) else {
      // In an exercise the values compared would give the answer away.
      if let why = call.text("why") { throw CommandError.expectation(why) }
      let why = "this was expected to hold, and does not"
      guard let (left, symbol, right) = outcome?.comparison else {
        throw CommandError.expectation(why)
      }
      throw CommandError.expectation(
        "\(why) (\(Self.words(left)) \(symbol.rawValue) \(Self.words(right)))"
      )
    }
    desk.metExpectations += 1
    return .nothing
  }

  /// A side of a comparison on one line, its beginning where it is long.
  private static func words(_ value: Value) -> String {
    let words = value.readable(as: nil).showingControls(keepingLines: false)
    let shown = words.count <= 40 ? words : words.prefix(39) + "…"
    if case .text = value { return "‘\(shown)’" }
    return shown
  }
}
