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

  @Test(
    "A percent sign at a number makes a hundredth of it, one between two numbers divides",
    arguments: [
      ("80%", "0.8"), ("64.7%", "0.647"), ("[5%, 50%]", "[0.05, 0.5]"), ("(7%)", "0.07"),
      ("100%-20%", "0.8"), ("20%*3 > 0.59", "true"), ("[5% , 2]", "[0.05, 2]"), ("5%+1", "1.05"),
      ("let n = 4; 7%$n", "3"), ("7%(2 + 2)", "3"), ("5% == 0.05", "true"), ("10%/2", "0.05"),
      ("7%4", "3"), ("7 % 4", "3"), ("7 % -4", "3"), ("7 %4", "3"), ("50% < 1 and true", "true"),
      ("gaps | where score > 40% | count", "2"), ("gaps | where score in [50%, 0.9] | count", "2"),
    ]
  )
  func percentages(script: String, value: String) {
    #expect(Bench().run(script) == [value])
  }

  @Test(
    "A day is a text",
    arguments: [
      ("[2026-03-11]", "[‘2026-03-11’]"), ("\"2026-03-11\" < 2026-03-12", "true"),
      ("gaps | where note < 2026-03-11 | count", "0"), ("2026 - 3 - 11", "2012"),
      ("2026-3-11", "2012"),
    ]
  )
  func days(script: String, value: String) {
    #expect(Bench().run(script) == [value])
  }

  @Test(
    "A part is one of a row, or of the only row of a table",
    arguments: [
      ("let a = (gaps | first 1); $a.id", "‘a.g1’"), ("(gaps | first 1).id", "‘a.g1’"),
      ("let a = (gaps | first 1); $a.severity > low", "true"),
      ("echo (gaps | first 1).id", "‘a.g1’"), ("gaps | first 1 | each { $it.id }", "[‘a.g1’]"),
      ("let n = 3; \"${n}.csv ${n\"", "‘3.csv ${n’"),
      ("let a = (gaps | first 1); echo out-${a.id}.csv", "‘out-a.g1.csv’"),
    ]
  )
  func parts(script: String, value: String) {
    #expect(Bench().run(script) == [value])
  }

  @Test(
    "An expression over a row's columns stands behind a name",
    arguments: [
      ("gaps | with weight paragraph * 2", "[2, 4, 4]"),
      ("gaps | with weight (paragraph + score)", "[1.5, 2.9, 2.1]"),
      ("gaps | with n ([1, 2] | count)", "[2, 2, 2]"),
      ("gaps | with s $it.id", "[‘a.g1’, ‘a.g2’, ‘b.g1’]"),
      ("gaps | with s isolated", "[true, false, nothing]"),
    ]
  )
  func expressionsOverRows(script: String, value: String) {
    #expect(Bench().run(script) == [value])
  }

  @Test(
    "Tables of the same columns are joined",
    arguments: [
      ("((gaps) + (gaps)) | count", "6"),
      (
        "(gaps | select id note) + (gaps | select note id)",
        "6 findings (id note)"
      ),
      ("(gaps) + (gaps a) | where severity == high | count", "2"),
    ]
  )
  func joinedTables(script: String, value: String) {
    #expect(Bench().run(script) == [value])
  }

  @Test(
    "What would take the memory of the machine is an error at its place",
    arguments: [
      "let x = 'sixteen letters.'; for i in $n { let x = \"$x$x$x$x\" }",
      "let x = ['a']; for i in $n { let x = $x + $x + $x + $x }",
      "let x = 'sixteen letters.'; for i in $n { let x = $x + $x + $x + $x }",
      "let x = ['a', 'b']; for i in $n { for j in $n { let x = [$x, $x, $x, $x] } }",
    ]
  )
  func tooLarge(script: String) {
    let error = Bench().error(in: "let n = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]; " + script)
    #expect(error?.hasPrefix("script.too-large 1:") == true, "\(error ?? "")")
  }

  @Test("Two tables have so many rows together and no more")
  func tooManyRows() {
    let script =
      "let x = (gaps); for i in [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] { let x = $x + $x + $x + $x }"
    #expect(Bench().error(in: script)?.hasPrefix("script.too-many-rows 1:") == true)
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
      (
        "(gaps | select id) + (gaps | select note)",
        "script.other-columns 1:1 + joins tables of the same columns, and one of these alone has id, note"
      ),
      (
        "let a = (gaps); $a.id",
        "script.not-one-row 1:17 ‘id’ is a part of one row, and this is a table of findings with 3"
      ),
      (
        "let a = [1]; for i in [$a] { $i == 1 }",
        "script.unsuitable-operands 1:30 == cannot compare a list and a number"
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
