import CommandLanguage

/// `each`: a block for every row.
struct EachCommand: Command {
  let signature = Signature(
    name: "each",
    summary: "Runs a block for every row or item; it is $it, its columns $it.name.",
    group: "Tables",
    details: [
      "Gives a list of what the block gave, without those that gave nothing; nothing where the block ends with a command that gives nothing, such as ‘save’."
    ],
    input: .required(.any),
    output: .fixed(.list),
    parameters: [.init("block", .block, "What to run.")]
  )

  let examples = [
    CommandExample(
      "articles | each { echo \"$it.name: $(gaps $it.name | count)\" }",
      "A line an article.",
      shows: "herald: "
    ),
    CommandExample("[1, 2, 3] | each { $it * 2 } | join \" \"", "A list.", shows: "2 4 6"),
  ]

  func run(_ call: Call, on desk: Desk) throws -> Value {
    guard let block = call.closures["block"] else { return call.input }
    var results: [Value] = []
    var size = 0
    for item in call.items {
      let result = try block(item)
      guard result != .nothing else { continue }
      size += result.size
      if size > Value.sizeLimit { throw RunError.tooLarge(call.range) }
      results.append(result)
    }
    return block.isForEffect ? .nothing : .list(results)
  }
}
