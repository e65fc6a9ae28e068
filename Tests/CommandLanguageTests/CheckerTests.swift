import CommandLanguage
import Testing

@Suite struct CheckerTests {
  @Test(
    "A mistake is found before anything runs, with its place",
    arguments: [
      ("gasp", "script.unknown-command 1:1 there is no command ‘gasp’"),
      ("gaps --severty low", "script.unknown-option 1:6 gaps has no option --severty"),
      ("gaps -x", "script.unknown-option 1:6 gaps has no option -x"),
      ("gaps --severity", "script.option-needs-value 1:6 --severity needs a value"),
      ("gaps --severity --all", "script.option-needs-value 1:6 --severity needs a value"),
      ("gaps --limit a", "script.unsuitable-word 1:14 ‘a’ is not a whole number"),
      ("gaps --limit=2.5", "script.unsuitable-word 1:6 ‘2.5’ is not a whole number"),
      ("gaps --limit \"x\"", "script.unsuitable-word 1:14 ‘x’ is not a whole number"),
      ("gaps --limit=\"x\"", "script.unsuitable-word 1:14 ‘x’ is not a whole number"),
      ("gaps --all=3", "script.option-takes-no-value 1:6 --all takes no value"),
      ("gaps --all=\"x\"", "script.option-takes-no-value 1:6 --all takes no value"),
      (
        "gaps --severity hihg",
        "script.unsuitable-word 1:17 ‘hihg’ cannot stand here"
      ),
      ("gaps | where", "script.missing-argument 1:8 where needs CONDITION"),
      ("gaps | select", "script.missing-argument 1:8 select needs COLUMNS"),
      ("gaps | count 3", "script.surplus-argument 1:14 count takes no arguments"),
      ("gaps | first 3 4", "script.surplus-argument 1:16 first takes no more than 1"),
      ("first 3", "script.missing-input 1:1 first needs a table from a pipe"),
      (
        "echo a | first",
        "script.unsuitable-input 1:10 first takes a table from the pipe, not text"
      ),
      (
        "gaps | join",
        "script.unsuitable-input 1:8 join takes a list from the pipe, not a table of findings"
      ),
      ("gaps | echo a", "script.unsuitable-input 1:8 echo takes nothing from the pipe"),
      ("gaps | select id tetx", "script.unknown-column 1:18 a finding has no column ‘tetx’"),
      (
        "gaps | select id | select severity",
        "script.unknown-column 1:27 a finding has no column ‘severity’"
      ),
      (
        "gaps | where severty == low",
        "script.unknown-column 1:14 a finding has no column ‘severty’"
      ),
      (
        "gaps | where paragraf > 3", "script.unknown-column 1:14 a finding has no column ‘paragraf’"
      ),
      ("gaps | where islated", "script.unknown-column 1:14 a finding has no column ‘islated’"),
      ("gaps | where not islated", "script.unknown-column 1:18 a finding has no column ‘islated’"),
      (
        "gaps | where paragraph + wrds > 3",
        "script.unknown-column 1:26 a finding has no column ‘wrds’"
      ),
      (
        "gaps | where severity == hihg",
        "script.unsuitable-word 1:26 ‘hihg’ cannot stand here"
      ),
      (
        "gaps | where severity in [low, hihg]",
        "script.unsuitable-word 1:32 ‘hihg’ cannot stand here"
      ),
      (
        "gaps | where paragraph == two",
        "script.incomparable 1:14 a number cannot be compared with text"
      ),
      (
        "gaps | where score > 70",
        "script.not-a-share 1:22 score is a share, from 0 to 1, and this is 70"
      ),
      (
        "gaps | where score in [0.5, 70]",
        "script.not-a-share 1:29 score is a share, from 0 to 1, and this is 70"
      ),
      (
        "for g in gaps { $g.score == 1.5 }",
        "script.not-a-share 1:29 score is a share, from 0 to 1, and this is 1.5"
      ),
      (
        "let a = (gaps | first 1); $a.idd",
        "script.unknown-column 1:27 a finding has no column ‘idd’"
      ),
      ("(gaps | first 1).idd", "script.unknown-column 1:1 a finding has no column ‘idd’"),
      (
        "for g in gaps { echo \"$g.id.csv\" }",
        "script.no-part 1:23 text has no part ‘csv’"
      ),
      ("[1] == 1", "script.incomparable 1:1 a list cannot be compared with a number"),
      (
        "gaps | with n nope",
        "script.unknown-column 1:15 a finding has no column ‘nope’"
      ),
      (
        "gaps | with n (gaps)",
        "script.unsuitable-value 1:15 this must be a number, a text, true or false, or a list, "
          + "and it is a table of findings"
      ),
      (
        "gaps | with n (score * 2) | where n == a",
        "script.incomparable 1:35 a number cannot be compared with text"
      ),
      ("gaps | where id > 3", "script.incomparable 1:14 text cannot be compared with a number"),
      (
        "gaps | where paragraph",
        "script.not-a-condition 1:14 a condition must be true or false, and this is a number"
      ),
      (
        "if 3 { 1 }",
        "script.not-a-condition 1:4 a condition must be true or false, and this is a number"
      ),
      (
        "if severity == low { 1 }",
        "script.no-row 1:4 ‘severity’ names no column here, as there is no row"
      ),
      ("expect count == 3", "script.no-row 1:8 ‘count’ names no column here, as there is no row"),
      (
        "gaps | each { if severity == low { 1 } }",
        "script.no-row 1:18 ‘severity’ names no column here, as there is no row"
      ),
      (
        "gaps | each { $it.severty }",
        "script.unknown-column 1:15 a finding has no column ‘severty’"
      ),
      (
        "for g in gaps { $g.severty }",
        "script.unknown-column 1:17 a finding has no column ‘severty’"
      ),
      (
        "for x in 3 { 1 }",
        "script.not-items 1:10 for goes through a table or list, and this is a number"
      ),
      ("gaps | each 3", "script.unsuitable-word 1:13 ‘3’ is not a block { ... }"),
      (
        "gaps | each $args",
        "script.unsuitable-value 1:13 this must be a block { ... }, and it is a list"
      ),
      ("gaps { 1 }", "script.unsuitable-value 1:6 this must be an article, and it is a block"),
      (
        "gaps (gaps)",
        "script.unsuitable-value 1:6 this must be an article, and it is a table of findings"
      ),
      (
        "for g in gaps { gaps $g }",
        "script.unsuitable-value 1:22 this must be an article, and it is a row"
      ),
      ("let names = [1]; echo $nams", "script.unknown-variable 1:23 nothing is called $nams here"),
      ("echo $x; let x = 3", "script.unknown-variable 1:6 nothing is called $x here"),
      ("f; def f() { 1 }", "script.unknown-command 1:1 there is no command ‘f’"),
      ("def f(a) { $b }", "script.unknown-variable 1:12 nothing is called $b here"),
      ("def f(a = $b) { $a }", "script.unknown-variable 1:11 nothing is called $b here"),
      ("def f(a) { 1 }; f", "script.missing-argument 1:17 f needs A"),
      ("def f(a) { 1 }; f 1 2", "script.surplus-argument 1:21 f takes no more than 1"),
      ("def f(a) { 1 }; f --a 2", "script.unknown-option 1:19 f has no option --a"),
      ("def gaps() { 1 }", "script.name-taken 1:5 ‘gaps’ is a word of the language or a command"),
      ("alias gaps = echo", "script.name-taken 1:1 ‘gaps’ is a word of the language or a command"),
      ("if true { let x = 1 }; echo $x", "script.unknown-variable 1:29 nothing is called $x here"),
      ("if true { def f() { 1 } }; f", "script.unknown-command 1:28 there is no command ‘f’"),
      ("for x in [1] { def f() { $x } }", "script.unknown-variable 1:26 nothing is called $x here"),
      ("gaps | each { gasp }", "script.unknown-command 1:15 there is no command ‘gasp’"),
      ("echo \"$(gasp)\"", "script.unknown-command 1:9 there is no command ‘gasp’"),
      ("try { 1 } else { gasp }", "script.unknown-command 1:18 there is no command ‘gasp’"),
      ("try { $error }", "script.unknown-variable 1:7 nothing is called $error here"),
      ("gaps | if true { 1 }", "script.takes-no-input 1:8 only a command can stand after |"),
      ("alias h = gaps --sevrity low\nh", "script.unknown-option 2:1 gaps has no option --sevrity"),
      ("source missing.lede", "file.not-found 1:1 there is no file ‘missing.lede’"),
    ]
  )
  func errors(script: String, error: String) {
    let bench = Bench()
    #expect(bench.error(in: "echo before\n" + script) == Self.moved(error, script))
    #expect(bench.host.shown.isEmpty, "nothing may run")
    #expect(bench.host.statements.isEmpty, "nothing may run")
  }

  /// The error as it is told where a line stands before the script.
  private static func moved(_ error: String, _ script: String) -> String {
    let parts = error.split(separator: " ", maxSplits: 2).map(String.init)
    let place = parts[1].split(separator: ":").compactMap { Int($0) }
    return "\(parts[0]) \(place[0] + 1):\(place[1]) \(parts[2])"
  }

  @Test(
    "What is near is offered",
    arguments: [
      ("gasp", "did you mean gaps?"), ("wher", "did you mean where?"),
      ("gaps --limti 3", "did you mean --limit?"), ("gaps --sev low", "did you mean --severity?"),
      ("gaps --severity hihg", "did you mean high?"),
      ("gaps | select severty", "did you mean severity?"),
      ("let names = [1]; echo $nams", "did you mean $names?"),
      ("gaps | where severity == med", "did you mean medium?"),
      ("gaps | select xyzzy", "its columns are: id, severity, paragraph, score, isolated, note"),
      ("xyzzy", "‘help’ lists the commands"),
    ]
  )
  func suggestions(script: String, help: String) {
    let bench = Bench()
    bench.run(script)
    #expect(bench.host.diagnostics.first?.help == help)
  }

  @Test(
    "What is right passes",
    arguments: [
      "gaps a b --limit 3 --all -s low | where severity == low | select id note | first 2",
      "let t = gaps; $t | where severity == low | count",
      "for g in (gaps | first 2) { gaps $g.id --limit $g.paragraph }",
      "def f(a, b = (gaps | count)) { let c = $a; $c + $b }; f 1; f 1 2",
      "let x = 1; if true { let x = \"a\" }; $x",
      "let x = 1; for y in [1] { let x = $x + $y }; $x + 1",
      "alias low = where severity == low; gaps | low | count",
      "alias g = gaps; alias g2 = g a; g2 | count",
      "def r(n) { if $n > 0 { r ($n - 1) } else { echo done } }; r 3",
      "gaps | where (if true { true } else { false }) | count",
      "try { fail } else { echo $error }", "source lib.lede; two | count; h",
      "if (gaps | count) > 2 and not false { 1 } else if true { 2 } else { 3 }",
      "gaps | where severity == (echo low) | count", "expect (gaps | count) == 3 \"why\"",
      "where -h", "gaps --help", "echo $args",
    ]
  )
  func accepted(script: String) {
    let bench = Bench(scripts: ["lib.lede": "def two() { gaps | first 2 }\nalias h = echo hello"])
    #expect(bench.outcome(of: script) == .succeeded)
    #expect(bench.host.diagnostics.isEmpty)
  }

  @Test("A mistake in an included script shows that script's line")
  func inclusion() {
    let bench = Bench(scripts: [
      "lib.lede": "echo a\ngasp", "bad.lede": "echo (", "run.lede": "1 / 0",
    ])
    #expect(
      bench.error(in: "source lib.lede") == "script.unknown-command 2:1 there is no command ‘gasp’"
    )
    #expect(bench.host.diagnostics.first?.source?.name == "lib.lede")
    #expect(bench.host.shown.isEmpty)
    #expect(bench.error(in: "source bad.lede") == "script.unclosed 1:6 the ( is never closed")
    #expect(bench.host.diagnostics.first?.source?.name == "bad.lede")
    #expect(bench.error(in: "source run.lede") == "script.division-by-zero 1:1 division by zero")
    #expect(bench.host.diagnostics.first?.source?.name == "run.lede")
  }

  @Test("Scripts that include each other are refused")
  func inclusionCircles() {
    let bench = Bench(
      scripts: ["a": "source b", "b": "source a", "self": "source self", "two0": "echo end"]
    )
    #expect(bench.error(in: "source self")?.hasPrefix("script.included-too-deep 1:1") ?? false)
    #expect(bench.error(in: "source a")?.hasPrefix("script.included-too-deep 1:1") ?? false)
    for level in 1...15 {
      bench.host.scripts["two\(level)"] = "source two\(level - 1)\nsource two\(level - 1)"
    }
    #expect(bench.error(in: "source two15")?.hasPrefix("script.included-too-deep") ?? false)
    #expect(bench.run("source two3").count == 8)
  }
}
