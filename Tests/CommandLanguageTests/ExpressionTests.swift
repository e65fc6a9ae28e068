import CommandLanguage
import Testing

@Suite struct ExpressionTests {
  @Test(
    "Operators bind as in arithmetic, comparisons below them, then not, and, or",
    arguments: [
      ("1 + 2 * 3", "7"), ("(1 + 2) * 3", "9"), ("10 - 3 - 2", "5"), ("2 * 3 % 4", "2"),
      ("-2 + 5", "3"), ("-(2 + 5)", "-7"), ("3 - -2", "5"), ("7 / 2", "3.5"), ("8 / 2", "4"),
      ("1 + 1 == 2", "true"), ("not 1 == 2", "true"), ("true or false and false", "true"),
      ("(true or false) and false", "false"), ("not true or true", "true"),
      ("not (true or true)", "false"), ("1 < 2 and 2 < 3", "true"), ("0.5 + 0.25", "0.75"),
      ("2.0 == 2", "true"), ("5 % 3 == 2", "true"), ("\"a\" + \"b\"", "‘ab’"),
      ("[1] + [2, 3]", "[1, 2, 3]"),
    ]
  )
  func precedence(script: String, value: String) {
    #expect(Bench().run(script) == [value])
  }

  @Test(
    "Text is equal with its capitals, and contains without",
    arguments: [
      ("\"High\" == \"high\"", "false"), ("\"high\" == \"high\"", "true"),
      ("\"a High wall\" contains high", "true"), ("\"wall\" contains \"\"", "true"),
      ("\"Straße\" contains STRASS", "false"), ("\"ÉCOLE\" contains école", "true"),
      ("\"Report\" starts-with re", "true"), ("\"Report\" ends-with PORT", "true"),
      ("\"port\" in [\"port\", \"sea\"]", "true"), ("\"Port\" in [port]", "false"),
      ("[1, 2] contains 2", "true"), ("\"a\" < \"B\"", "true"), ("2 != 3", "true"),
      ("\"the town’s “old” quay\" contains \"TOWN's \\\"old\\\"\"", "true"),
      ("\"the town's quay\" contains \"town’s\"", "true"), ("\"a’b\" starts-with \"a'\"", "true"),
      ("\"so ‘be it’\" ends-with \"be\\u{A0}it'\"", "true"), ("\"it’s\" == \"it's\"", "false"),
    ]
  )
  func text(script: String, value: String) {
    #expect(Bench().run(script) == [value])
  }

  @Test(
    "A bare word on the left is a column, any other a text",
    arguments: [
      ("severity == high", "1"), ("high == severity", "1"), ("severity != high", "2"),
      ("severity >= medium", "2"), ("severity < high", "2"), ("severity in [low, high]", "2"),
      ("paragraph == 2 and severity == low", "1"), ("paragraph * 2 > 3", "2"),
      ("note contains high", "1"), ("id starts-with a", "2"), ("isolated", "1"),
      ("not isolated", "2"), ("isolated == false", "1"), ("score > 0.4", "2"),
      ("$it.severity >= medium", "2"), ("(severity == low or severity == high)", "2"),
      ("paragraph > ([1] | count)", "2"), ("id == \"a.g1\"", "1"), ("id == a.g1", "1"),
      ("note == id", "0"), ("note == nothing", "1"), ("note < z", "2"),
    ]
  )
  func columns(condition: String, count: String) {
    #expect(Bench().run("gaps | where \(condition) | count") == [count])
  }

  @Test("A missing value is neither lower nor higher than anything")
  func missingValues() {
    let bench = Bench()
    #expect(bench.run("gaps | where note > a or note <= a | count") == ["2"])
    #expect(bench.run("nothing == nothing") == ["true"])
    #expect(bench.run("nothing < 3") == ["false"])
  }

  @Test("A choice keeps its order in rows, loops and blocks alike")
  func choices() {
    let bench = Bench()
    #expect(bench.run("for g in gaps { if $g.severity > low { $g.id } }") == ["‘a.g1’", "‘b.g1’"])
    #expect(
      bench.run("gaps | each { $it.severity <= medium }") == ["[false, true, true]"]
    )
  }

  @Test(
    "What has no result is an error at its place",
    arguments: [
      ("1 / 0", "script.division-by-zero 1:1 division by zero"),
      ("2 + 5 % 0", "script.division-by-zero 1:5 division by zero"),
      (
        "9223372036854775807 + 1", "script.overflow 1:1 the result is too large a number"
      ),
      (
        "echo (4611686018427387904 * 2)", "script.overflow 1:7 the result is too large a number"
      ),
      ("-9223372036854775807 - 2", "script.overflow 1:1 the result is too large a number"),
      (
        "9223372036854775808",
        "script.number-too-large 1:1 this number is too large"
      ),
      (
        "1 + \"a\"",
        "script.unsuitable-operands 1:1 + cannot join a number and text"
      ),
      ("-\"a\"", "script.unknown-command 1:1 there is no command ‘-’"),
      (
        "(-\"a\")",
        "script.not-a-number 1:2 a minus needs a number behind it, and this is text"
      ),
    ]
  )
  func failures(script: String, error: String) {
    #expect(Bench().error(in: script) == error)
  }

  @Test("and and or look at their right side where it counts alone")
  func shortCircuit() {
    let bench = Bench()
    #expect(bench.run("false and 1 / 0 == 1") == ["false"])
    #expect(bench.run("true or 1 / 0 == 1") == ["true"])
  }
}
