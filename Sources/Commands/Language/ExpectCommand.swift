import CommandLanguage

/// `expect`: a condition that must hold.
struct ExpectCommand: Command {
  let signature = Signature(
    name: "expect",
    summary: "Fails, and with it the script, where a condition does not hold.",
    group: "Language",
    details: [
      "For exercises and checks: the exit status of a script tells whether all expectations held."
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
    let holds = try call.closures["condition"]?(.nothing) ?? .nothing
    guard holds == .boolean(true) else {
      throw CommandError.expectation(call.text("why") ?? "this was expected to hold, and does not")
    }
    return .nothing
  }
}
