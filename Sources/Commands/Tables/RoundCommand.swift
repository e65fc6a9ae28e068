import CommandLanguage

/// `round`: numbers with fewer digits.
struct RoundCommand: Command {
  let signature = Signature(
    name: "round",
    summary: "A number, or each of a list, with so many digits after the point.",
    group: "Tables",
    input: .required(.any),
    output: .derived { input, _ in input == .number || input == .list ? input : .any },
    parameters: [.init("digits", .integer, .optional, "How many; none unless told.")]
  )

  let examples = [
    CommandExample("10 / 3 | round 2", "A number.", shows: "3.33"),
    CommandExample(
      "articles | with share ($it.words / 3 | round 1) | select name share",
      "A column.",
      shows: "courier"
    ),
  ]

  private static let digits = 0...15

  func run(_ call: Call, on desk: Desk) throws -> Value {
    let digits = call.integer("digits") ?? 0
    guard Self.digits.contains(digits) else {
      throw CommandError.outOfRange(argument: "digits", value: digits, allowed: Self.digits)
    }
    guard case .list(let items) = call.input else { return try rounded(call.input, digits) }
    return .list(try items.map { (item) throws(CommandError) in try rounded(item, digits) })
  }

  private func rounded(_ value: Value, _ digits: Int) throws(CommandError) -> Value {
    switch value {
    case .nothing, .integer: return value
    case .decimal(let number):
      let scale = (0..<digits).reduce(1.0) { scale, _ in scale * 10 }
      // Halves away from zero, as at school. A number too large for that has no digits to lose.
      let whole = (number * scale).rounded()
      guard abs(whole) < 1e15 else { return value }
      return digits == 0 ? .integer(Int(whole)) : .decimal(whole / scale)
    default:
      throw .unsuitable(
        "round takes a number or a list of them, and this is \(value.type.description)",
        help: "a column is rounded by  with NAME ($it.COLUMN | round 1)"
      )
    }
  }
}
