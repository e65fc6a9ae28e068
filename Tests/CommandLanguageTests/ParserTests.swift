import CommandLanguage
import Testing

@Suite struct ParserTests {
  private let grammar = Parser.Grammar(
    expressionPlace: { ["where": 0, "expect": 0, "with": 1][$0] },
    aliases: ["g": "gaps"]
  )

  @Test(
    "What cannot be understood is told with its place and what to do",
    arguments: [
      ("gaps >", "script.redirection 1:6 > only compares; it does not write files"),
      ("gaps >> out.csv", "script.redirection 1:6 > only compares; it does not write files"),
      (
        "gaps | where a == b >> x",
        "script.redirection 1:21 > only compares; it does not write files"
      ),
      ("1 > 2 > 3", "script.chained-comparison 1:7 two comparisons in a row"),
      ("if $x = 3 { 1 }", "script.assignment 1:7 = gives a name its value; == compares"),
      ("let = 3", "script.expected 1:5 expected a name after let, found ‘=’"),
      ("let 1x = 3", "script.expected 1:5 expected a name after let, found ‘1x’"),
      ("let x 3", "script.expected 1:7 expected = after the name, found ‘3’"),
      ("let x =", "script.expected 1:8 expected a command, found the end"),
      ("for x gaps { }", "script.expected 1:7 expected in after the name, found ‘gaps’"),
      ("for x in gaps", "script.expected 1:14 expected {, found the end"),
      ("def f(a, a) { }", "script.repeated-parameter 1:10 two parameters are called a"),
      (
        "def f(a = 1, b) { }",
        "script.expected 1:14 expected a standard value (b = ...) after a's, found b"
      ),
      (
        "def if { }",
        "script.reserved-name 1:5 if is a word of the language and can name no command"
      ),
      (
        "alias x = gaps | count",
        "script.alias-of-pipeline 1:16 an alias stands for one command, not for several"
      ),
      ("else { }", "script.misplaced 1:1 else cannot stand here"),
      ("gaps | let x = 1", "script.misplaced 1:8 let cannot stand here"),
      ("gaps | | count", "script.expected 1:8 expected a command after |, found ‘|’"),
      ("gaps | ; count", "script.expected 1:8 expected a command after |, found ‘;’"),
      ("gaps |", "script.dangling-pipe 1:6 nothing follows the |"),
      ("gaps | 3", "script.expected 1:8 expected a command after |, found a value"),
      ("echo )", "script.expected 1:6 expected a new line, ; or |, found ‘)’"),
      ("}", "script.expected 1:1 expected a command, found ‘}’"),
      ("if true { 1 } 2", "script.expected 1:15 expected a new line, ; or |, found ‘2’"),
      ("echo (1 + 2", "script.unclosed 1:6 the ( is never closed"),
      ("echo [1,\n2", "script.unclosed 1:6 the [ is never closed"),
      ("echo [1 2]", "script.expected 1:9 expected , or ], found ‘2]’"),
      ("if true {\n  echo \"é\n}", "script.unclosed 2:8 the \" is never closed"),
      (
        "source $x",
        "script.expected 1:8 expected the path of a script, written out, found a value known only when it runs"
      ),
      ("source", "script.expected 1:7 expected the path of a script, found the end"),
      ("[$]", "script.expected 1:3 expected a name after $, found ‘]’"),
      ("😀 = 3", "script.unknown-command 1:1 there is no command ‘😀’"),
      ("x = 3", "script.unknown-command 1:1 there is no command ‘x’"),
    ]
  )
  func errors(script: String, error: String) {
    let bench = Bench()
    #expect(bench.error(in: script) == error)
    #expect(bench.host.diagnostics.first?.failure == .misunderstood)
  }

  @Test(
    "A text that more lines could make whole is incomplete",
    arguments: [
      "if true {", "if true { echo (1 +", "echo \"open", "echo 'open", "echo [1, 2", "gaps |",
      "gaps | # note", "echo \"$(gaps", "def f(a,", "def f(a) {\n  echo 1", "gaps \\",
      "gaps | where (severity ==", "for x in gaps {\n if $x.isolated {\n }", "echo \"a\\",
      "{ ", "each {", "let x = (", "try { fail } else {",
    ]
  )
  func incomplete(text: String) {
    #expect(Parser.isIncomplete(text, grammar: grammar) == !text.hasPrefix("{ "))
  }

  @Test(
    "A whole text or a mistaken one is not incomplete",
    arguments: [
      "", "gaps", "if true { 1 }", "let x =", "for x in gaps", "echo \\\\", "echo )", "}", "1 +",
      "gaps # note \\", "echo \"a\\\\\"", "gaps > x", "source missing.lede", "else", "echo $",
    ]
  )
  func complete(text: String) {
    #expect(!Parser.isIncomplete(text, grammar: grammar))
  }

  @Test("No script is read to see whether a text is whole")
  func incompletenessReadsNothing() {
    let grammar = Parser.Grammar(
      expressionPlace: { _ in nil },
      aliasesOfIncluded: { path in
        Issue.record("\(path) was read")
        return [:]
      }
    )
    #expect(!Parser.isIncomplete("source a.lede", grammar: grammar))
  }

  @Test("Statements are told apart by lines and semicolons, and keep their exact text")
  func statements() {
    let bench = Bench()
    bench.run(
      """
      # a comment

      let  n = 3 ;echo $n   # three
      for x in [1] {
        echo $x
      }
      def f(a) { $a }
      alias e = echo 1
      gaps
        | where severity == high
        # in between
        | count
      if true { 1 }
      else { 2 }
      """
    )
    #expect(
      bench.host.statements == [
        "let  n = 3", "echo $n", "for x in [1] {\n  echo $x\n}", "def f(a) { $a }",
        "alias e = echo 1",
        "gaps\n  | where severity == high\n  # in between\n  | count",
        "if true { 1 }\nelse { 2 }",
      ]
    )
    #expect(bench.host.lines == ["‘3’", "‘1’", "1", "1"])
  }

  @Test("Carriage returns are line breaks too")
  func carriageReturns() {
    #expect(
      Bench().run("echo a\r\necho b\r\nif true {\r\n  echo c\r\n}\r\n") == ["‘a’", "‘b’", "‘c’"]
    )
    #expect(Bench().run("echo a \\\r\n  b") == ["‘a b’"])
  }

  @Test("In parentheses stands a value or a pipeline, over several lines")
  func parentheses() {
    let bench = Bench()
    #expect(bench.run("(gaps | count)") == ["3"])
    #expect(bench.run("(1 +\n  2)") == ["3"])
    #expect(bench.run("(gaps\n  | count) + 1") == ["4"])
    #expect(bench.run("([1, 2] | count) * 2") == ["4"])
    #expect(bench.run("(echo a)") == ["‘a’"])
    #expect(bench.run("(if true { 1 } else { 2 }) + 1") == ["2"])
  }

  @Test("Nothing may stand too deep inside something else")
  func depth() {
    func nested(_ open: String, _ inner: String, _ close: String, _ count: Int) -> String {
      String(repeating: open, count: count) + inner + String(repeating: close, count: count)
    }
    for (open, inner, close) in [
      ("(", "1", ")"), ("[", "1", "]"), ("if true { ", "1", " }"), ("\"$(", "1", ")\""),
      ("(", "[1]", " | count)"), ("(1 + ", "1", ")"), ("not ", "true", ""),
    ] {
      let bench = Bench()
      #expect(bench.run(nested(open, inner, close, 30)).count == 1, "\(open)")
      #expect(bench.error(in: nested(open, inner, close, 60)) == nil, "\(open)")
      let error = bench.error(in: nested(open, inner, close, 20_000))
      #expect(error?.hasPrefix("script.too-deep") ?? false, "\(open) \(error ?? "")")
    }
    let sum = "1" + String(repeating: " + 1", count: 200)
    #expect(Bench().run(sum) == ["201"])
    let long = "1" + String(repeating: " + 1", count: 50_000)
    #expect(Bench().error(in: long)?.hasPrefix("script.too-deep") ?? false)
  }
}
