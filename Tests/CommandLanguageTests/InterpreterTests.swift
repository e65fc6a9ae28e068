import CommandLanguage
import Testing

@Suite struct InterpreterTests {
  @Test(
    "Every statement's value is shown, but for the last of a block whose value is wanted",
    arguments: [
      ("1; 2", ["1", "2"]), ("let x = 1", []), ("if true { 1; 2 }", ["1", "2"]),
      ("for x in [1, 2] { $x; $x * 10 }", ["1", "10", "2", "20"]),
      ("def f() { 1; 2 }; f", ["1", "2"]), ("def f() { 1; 2 }; let x = f; $x + 1", ["1", "3"]),
      ("def f() { 1; 2 }; (f) + 1", ["1", "3"]), ("[1, 2] | each { $it * 2 } | join", ["‘2 4’"]),
      ("try { 1; fail } else { 2 }", ["1", "2"]), ("if false { 1 }", []), ("none", []),
      ("(if true { 1; 2 }) | each { $it }", ["1", "[2]"]),
    ]
  )
  func shownValues(script: String, lines: [String]) {
    #expect(Bench().run(script) == lines)
  }

  @Test(
    "A block sees and changes what is around it; a definition sees what is global",
    arguments: [
      ("let x = 1; if true { let x = 2 }; $x", ["2"]),
      ("let n = 0; for x in [1, 2, 3] { let n = $n + $x }; $n", ["6"]),
      ("for x in [1] { let y = $x }; try { 1 } else { 2 }", ["1"]),
      ("let x = 1; for x in [5] { $x }; $x", ["5", "1"]),
      ("let x = 1; def f() { let x = 2; $x }; f; $x", ["2", "1"]),
      ("let x = 1; def f(x) { let x = $x + 1; $x }; f 5; $x", ["6", "1"]),
      ("let x = 1; def f() { $x }; let x = 2; f", ["2"]),
      ("def f(a, b = $a * 2) { $b }; f 3; f 3 1", ["6", "1"]),
      ("let it = 1; [5] | each { $it }; $it", ["[5]", "1"]),
      ("let x = 1; [5] | each { let x = $it; $x }; $x", ["[5]", "5"]),
      ("def f() { 1 }; def g() { f }; def f() { 2 }; g", ["2"]),
      ("[1, 2] | each { let a = $it; [10] | each { $it + $a } }", ["[[11], [12]]"]),
    ]
  )
  func scopes(script: String, lines: [String]) {
    let bench = Bench()
    #expect(bench.run(script) == lines)
    #expect(bench.host.diagnostics.isEmpty)
  }

  @Test("Variables, definitions and aliases stay from run to run")
  func persistence() {
    let bench = Bench(scripts: ["lib": "alias two = echo 2\nlet z = 5"])
    bench.run("let x = 3")
    bench.run("def f(a) { $a + $x }")
    bench.run("alias one = echo 1")
    bench.run("source lib")
    #expect(bench.run("f 1; one; two; $z") == ["4", "‘1’", "‘2’", "5"])
    #expect(bench.interpreter.variables.keys.sorted() == ["args", "x", "z"])
    #expect(bench.interpreter.signatures.contains { $0.name == "f" })
    #expect(bench.interpreter.aliasWords == ["one": "echo 1", "two": "echo 2"])
  }

  @Test("An error in a definition shows the script that made it")
  func errorsOfDefinitions() {
    let bench = Bench()
    bench.run("\n\ndef f(a, b = 1 / $a) { $b }")
    #expect(bench.error(in: "f 0") == "script.division-by-zero 3:14 division by zero")
    #expect(
      bench.error(in: "gaps | each { f 0 }") == "script.division-by-zero 3:14 division by zero"
    )
  }

  @Test("A script's arguments are $args and $1, $2, ...")
  func arguments() {
    let bench = Bench()
    bench.interpreter.bind("args", to: .list([.text("a"), .text("2"), .text("03")]))
    #expect(
      bench.run("echo $1 \"$2\"; $2 + 1; $args | count; echo $3") == ["‘a 2’", "3", "3", "‘03’"]
    )
    #expect(bench.run("gaps $args | count") == ["2"])
    #expect(
      bench.error(in: "echo $4") == "script.unknown-variable 1:6 nothing is called $4 here"
    )
    #expect(bench.host.diagnostics.last?.help.contains("lede run FILE ARGUMENTS") == true)
  }

  @Test("An argument that a script never asks for stops it before it starts")
  func unusedArguments() {
    for (script, isUsed) in [
      ("echo $args", true), ("echo 1; def f { echo \"$2\" }", true), ("echo 1", false),
      ("echo $1", false),
    ] {
      let bench = Bench()
      bench.interpreter.bind("args", to: .list([.text("a"), .text("b.lede")]))
      bench.run(script)
      #expect((bench.host.diagnostics.last?.code == "script.unused-argument") == !isUsed)
      if !isUsed { #expect(bench.host.shown.isEmpty) }
    }
  }

  @Test("A script stops at its first failure, or goes on where it is asked to")
  func keepGoing() {
    let bench = Bench()
    #expect(bench.run("1; fail no; 2") == ["1"])
    #expect(bench.outcome(of: "1; fail no; 2") == .failed)
    #expect(bench.run("1; fail no; 2", keepGoing: true) == ["1", "2"])
    #expect(bench.outcome(of: "1; fail no; 2", keepGoing: true) == .failed)
    #expect(bench.run("1; gasp; 2", keepGoing: true) == ["1", "2"])
    #expect(bench.host.statements.suffix(2) == ["1", "2"])
    #expect(bench.outcome(of: "fail; gasp; 2", keepGoing: true) == .misunderstood)
    #expect(bench.run("let x = gasp; $x; 2", keepGoing: true) == ["2"])
    #expect(
      bench.host.diagnostics.map(\.code) == ["script.unknown-command", "script.unknown-variable"]
    )
    #expect(bench.run("1\n(", keepGoing: true).isEmpty)
    #expect(bench.outcome(of: "1\n(", keepGoing: true) == .misunderstood)
  }

  @Test("A command's error gets the place of the words at fault, else of the call")
  func errorPlaces() {
    let bench = Bench()
    #expect(bench.error(in: "1; fail no") == "test.failed 1:9 no")
    #expect(bench.error(in: "1; fail") == "test.failed 1:4 it failed")
    #expect(bench.error(in: "  expect 1 == 2") == "test.expectation 1:3 it does not hold")
    #expect(
      bench.error(in: "expect 1 == 2 \"one is not two\"") == "test.expectation 1:1 one is not two"
    )
    #expect(
      bench.error(in: "alias e = expect\n  e 1 == 2") == "test.expectation 2:3 it does not hold"
    )
  }

  @Test("try keeps a failure from ending the script, and names it $error")
  func attempts() {
    let bench = Bench()
    #expect(
      bench.run("try { fail \"no luck\" } else { echo \"it said: $error\" }; 2") == [
        "‘it said: no luck’", "2",
      ]
    )
    #expect(bench.run("try { fail }; 2") == ["2"])
    #expect(bench.run("def r() { r }; try { r } else { 1 }; 2") == ["1", "2"])
    #expect(bench.run("try { try { fail a } else { fail b } } else { $error }") == ["‘b’"])
  }

  @Test("Ctrl-C ends everything, a try as well")
  func interruption() {
    for (script, shown) in [
      ("1; 2; 3", 2), ("for x in [1, 2, 3] { $x }", 1), ("try { 1; 2; 3; 4 } else { 5 }", 2),
      ("gaps | where true | count; 1", 0), ("try { [1, 2, 3] | each { $it } } else { 5 }", 0),
    ] {
      let bench = Bench()
      bench.host.interruptsAfter = script.hasPrefix("1") ? 2 : 3
      #expect(bench.outcome(of: script, keepGoing: true) == .interrupted, "\(script)")
      #expect(bench.host.diagnostics.map(\.failure) == [.interrupted], "\(script)")
      #expect(bench.host.shown.count == shown, "\(script)")
    }
  }

  @Test("quit ends the script wherever it stands")
  func finishing() {
    for script in [
      "1; quit; 2", "1; if true { quit; 2 }; 3", "1; for x in [1] { quit; 2 }",
      "1; def f() { quit; 2 }; f; 3", "1; try { quit; 2 } else { 3 }", "1; [1] | each { quit; 2 }",
    ] {
      let host = RecordingHost()
      let quit = TestCommands.Made(signature: TestCommands.quit.signature) { _ in
        host.isFinished = true
        return .nothing
      }
      let interpreter = Interpreter(callables: TestCommands.all + [quit], host: host)
      let outcome = interpreter.run(ScriptSource(name: "test", text: script), keepGoing: true)
      #expect(outcome == .succeeded, "\(script)")
      #expect(host.lines == ["1"], "\(script)")
      #expect(host.diagnostics.isEmpty, "\(script)")
    }
  }

  @Test("Commands that call each other without end fail, and the script can go on")
  func recursion() {
    let deepMix =
      "def f() { " + String(repeating: "if true { ", count: 20)
      + String(repeating: "(1 + ", count: 28) + "(f)" + String(repeating: ")", count: 28)
      + String(repeating: " }", count: 20) + " }"
    for definition in [
      "def f() { f }", "def f() { [1] | each { f } }", "def f() { [1] | where (f) == 1 }",
      "def f() { let x = f }", "def f() { for x in [1] { f } }", "def f() { echo \"$(f)\" }",
      "def f() { (f)" + String(repeating: " + 1", count: 200) + " }", deepMix,
      "def f(a = 1) { f ($a + 1) }", "def f() { try { f } else { fail $error } }",
    ] {
      let bench = Bench()
      #expect(bench.outcome(of: definition + "; f") == .failed, "\(definition.prefix(60))")
      #expect(bench.run("1 + 1") == ["2"])
    }
    let bench = Bench()
    #expect(
      bench.error(in: "def f() { f }; f")
        == "script.too-deep 1:9 too many commands inside each other"
    )
    #expect(bench.run("def down(n) { if $n > 0 { down ($n - 1) } else { 0 } }; down 80") == ["0"])
  }

  @Test("Lists hold each other so deep and no deeper")
  func nesting() {
    let bench = Bench()
    let items = (1...100).map(String.init).joined(separator: ", ")
    let deepen = "let l = [\(items)]; let x = [1]; for a in $l { for b in [1, 2] { let x = [$x] } }"
    #expect(bench.error(in: deepen)?.hasPrefix("script.nested-too-deeply") ?? false)
    #expect(bench.run("1 + 1") == ["2"])
    // What a list holds many times over is looked at once.
    let doubled = "let x = [1]; for a in $l { let x = [$x, $x] }"
    #expect(bench.error(in: doubled)?.hasPrefix("script.too-large") ?? false)
  }

  @Test("Help is what -h gives, wherever it stands")
  func help() {
    let bench = Bench()
    #expect(
      bench.run("gaps -h; gaps a --help --limit; where -h") == [
        "‘help for gaps’", "‘help for gaps’", "‘help for where’",
      ]
    )
    #expect(bench.run("alias g = gaps -s low; g -h") == ["‘help for gaps’"])
    #expect(bench.run("def f(a, b = 2) { 1 }; f -h") == ["‘f A B’"])
    #expect(bench.run("echo -- -h") == ["‘-h’"])
  }

  @Test("An alias stands for the beginning of a call")
  func aliases() {
    let bench = Bench()
    #expect(bench.run("alias g = gaps --severity low\ng | count; g a | count") == ["1", "1"])
    #expect(bench.run("alias low = where severity == low\ngaps | low | count") == ["1"])
    #expect(bench.run("alias e = echo\nalias e2 = e \"a b\"\ne2 c") == ["‘a b c’"])
    #expect(bench.run("alias loop = loop a\nloop").isEmpty)
    #expect(bench.host.diagnostics.map(\.code) == ["script.unknown-command"])
    let chain = (1..<2_000).map { "alias a\($0) = a\($0 - 1) x" }.joined(separator: "\n")
    #expect(bench.error(in: chain + "\na1999")?.hasPrefix("script.too-deep") ?? false)
  }

  @Test("What is only known when it runs is checked then")
  func checksWhileRunning() {
    let bench = Bench()
    bench.run("def id(x) { $x }")
    #expect(
      bench.error(in: "gaps --limit (id a)")
        == "script.unsuitable-argument 1:14 LIMIT must be a whole number, and this is ‘a’"
    )
    #expect(bench.run("gaps --limit (id 2) | count") == ["2"])
    #expect(bench.run("gaps --limit (id 2.0) | count") == ["2"])
    #expect(
      bench.error(in: "gaps --severity (id no)")
        == "script.unsuitable-argument 1:17 SEVERITY must be one of low, medium, high, and this is ‘no’"
    )
    #expect(
      bench.error(in: "gaps (id (gaps))")
        == "script.unsuitable-argument 1:6 ARTICLES must be an article, and this is a table of findings"
    )
    #expect(
      bench.error(in: "(id 3) | first")
        == "script.unsuitable-input 1:10 first takes a table from the pipe, not a number"
    )
    #expect(bench.run("none | first") == [])
    #expect(
      bench.error(in: "if (id 3) { 1 }")
        == "script.not-a-condition 1:4 a condition must be true or false, and this is a number"
    )
    #expect(
      bench.error(in: "for x in (id 3) { 1 }")
        == "script.not-items 1:10 for goes through a table or list, and this is a number"
    )
    #expect(
      bench.error(in: "let x = (id 3); $x.name")
        == "script.no-part 1:17 a number has no part ‘name’"
    )
    #expect(
      bench.error(in: "let t = (id (gaps)); echo \"$t\"")
        == "script.not-text 1:28 a table of findings cannot stand inside a text"
    )
    #expect(
      bench.error(in: "(id 3) < (id a)")
        == "script.unsuitable-operands 1:1 < cannot compare a number and text"
    )
  }

  @Test("A long script is checked and run in time with its length", .timeLimit(.minutes(1)))
  func longScripts() {
    let lines = (0..<5_000).map { number in
      """
      let v\(number) = (gaps | where severity >= medium | count)
      if $v\(number) > 2 { echo no } # a note
      for x in [1, 2] { let v\(number) = $x }
      def d\(number)(a) { $a + $v\(number) }
      d\(number) 1
      """
    }
    let bench = Bench()
    #expect(bench.run(lines.joined(separator: "\n")) == Array(repeating: "3", count: 5_000))
  }
}
