import CommandLanguage
import Testing

@Suite struct CompletionRequestTests {
  /// The request as text: subject, prefix and the words that would be replaced.
  private static func description(_ text: String, _ bench: Bench) -> String {
    let request = bench.interpreter.completionRequest(for: text)
    let bytes = Array(text.utf8)
    let replaced = String(decoding: bytes[request.range], as: UTF8.self)
    let subject =
      switch request.subject {
      case .command(let input): "command" + (input.map { " after \($0.description)" } ?? "")
      case .option(let signature, let given):
        "option of \(signature.name)"
          + (given.isEmpty ? "" : " given \(given.joined(separator: " "))")
      case .argument(.choice(let words), _): "one of \(words.joined(separator: " "))"
      case .argument(.column, let input):
        "column of \(input.schema?.columns.map(\.name).joined(separator: " ") ?? "?")"
      case .argument(let kind, _): "\(kind)"
      case .condition(let schema, let afterOperand):
        afterOperand ? "operator" : "column of a \(schema?.noun ?? "?")"
      case .variable: "variable"
      case .none: "none"
      }
    return "\(subject) ‘\(request.prefix)’ ‘\(replaced)’" + (request.isQuoted ? " quoted" : "")
  }

  @Test(
    "What could stand at the cursor",
    arguments: [
      ("", "command ‘’ ‘’"), ("ga", "command ‘ga’ ‘ga’"), ("gaps", "command ‘gaps’ ‘gaps’"),
      ("echo a; ga", "command ‘ga’ ‘ga’"), ("echo a\nga", "command ‘ga’ ‘ga’"),
      ("if true { ga", "command ‘ga’ ‘ga’"), ("if (ga", "command ‘ga’ ‘ga’"),
      ("let n = ga", "command ‘ga’ ‘ga’"), ("let n = (ga", "command ‘ga’ ‘ga’"),
      ("for x in ga", "command ‘ga’ ‘ga’"), ("gaps | each { ga", "command ‘ga’ ‘ga’"),
      ("echo \"$(ga", "command ‘ga’ ‘ga’"), ("let n", "none ‘n’ ‘n’"), ("for x i", "none ‘i’ ‘i’"),
      ("def f", "none ‘f’ ‘f’"), ("source li", "file ‘li’ ‘li’"),
      ("source \"my li", "file ‘my li’ ‘\"my li’ quoted"),
      ("gaps | wh", "command after a table of findings ‘wh’ ‘wh’"),
      ("gaps\n  | wh", "command after a table of findings ‘wh’ ‘wh’"),
      ("gaps |\n  wh", "command after a table of findings ‘wh’ ‘wh’"),
      ("gaps # note\n# more\n | wh", "command after a table of findings ‘wh’ ‘wh’"),
      ("let t = gaps | wh", "command after a table of findings ‘wh’ ‘wh’"),
      ("gaps | select id | wh", "command after a table of findings ‘wh’ ‘wh’"),
      ("echo a | ", "command after text ‘’ ‘’"), ("gasp | ", "command after anything ‘’ ‘’"),
      ("gaps --", "option of gaps ‘--’ ‘--’"), ("gaps -", "option of gaps ‘-’ ‘-’"),
      ("gaps --all --l", "option of gaps given --all ‘--l’ ‘--l’"),
      ("gaps --severity ", "one of low medium high ‘’ ‘’"),
      ("gaps -s h", "one of low medium high ‘h’ ‘h’"),
      ("gaps --severity=h", "one of low medium high ‘h’ ‘h’"),
      ("gaps --severity=\"h", "one of low medium high ‘h’ ‘\"h’ quoted"),
      ("gaps --nope=h", "none ‘h’ ‘h’"), ("gaps cou", "article ‘cou’ ‘cou’"),
      ("gaps a --limit 3 --all cou", "article ‘cou’ ‘cou’"),
      ("gaps --severity=low cou", "article ‘cou’ ‘cou’"),
      ("gaps \"my art", "article ‘my art’ ‘\"my art’ quoted"),
      ("gaps my\\ ar", "article ‘my\\ ar’ ‘my\\ ar’"), ("gaps \\\n  cou", "article ‘cou’ ‘cou’"),
      ("help ga", "command ‘ga’ ‘ga’"), ("gaps | count x", "none ‘x’ ‘x’"),
      ("gaps | first 3 x", "none ‘x’ ‘x’"),
      ("gaps | select i", "column of id severity paragraph score isolated note ‘i’ ‘i’"),
      ("gaps | select id note | select n", "column of id note ‘n’ ‘n’"),
      ("echo (gaps | select i", "column of id severity paragraph score isolated note ‘i’ ‘i’"),
      ("echo a | select i", "column of ? ‘i’ ‘i’"),
      ("gaps | with n", "text ‘n’ ‘n’"), ("gaps | with n sev", "column of a finding ‘sev’ ‘sev’"),
      ("gaps | with n paragraph ", "operator ‘’ ‘’"),
      ("gaps | with n (paragraph * 2) | where n", "column of a finding ‘n’ ‘n’"),
      ("gaps | where sev", "column of a finding ‘sev’ ‘sev’"),
      ("gaps | where paragraph ", "operator ‘’ ‘’"),
      ("gaps | where paragraph > ", "column of a finding ‘’ ‘’"),
      ("gaps | where severity == h", "one of low medium high ‘h’ ‘h’"),
      ("gaps | where severity == high ", "operator ‘’ ‘’"),
      ("gaps | where severity == high and n", "column of a finding ‘n’ ‘n’"),
      ("gaps | where not ", "column of a finding ‘’ ‘’"),
      ("gaps | where id == \"a\" ", "operator ‘’ ‘’"),
      ("echo $na", "variable ‘$na’ ‘$na’"), ("echo \"to $na", "variable ‘$na’ ‘$na’"),
      ("echo \"to \\$na", "any ‘to \\$na’ ‘\"to \\$na’ quoted"),
      ("echo '$na", "any ‘$na’ ‘'$na’ quoted"),
      ("echo it's $na", "variable ‘$na’ ‘$na’"), ("gaps Reed's co", "article ‘co’ ‘co’"),
      ("echo $n'a b", "any ‘a b’ ‘'a b’ quoted"),
      ("gaps --limit=$n", "variable ‘$n’ ‘$n’"), ("echo é $n", "variable ‘$n’ ‘$n’"),
      ("echo # ga", "none ‘’ ‘’"),
      (
        "high; gaps | low | select i", "column of id severity paragraph score isolated note ‘i’ ‘i’"
      ),
      ("high c", "article ‘c’ ‘c’"), ("twice ", "any ‘’ ‘’"), ("xyzzy ", "none ‘’ ‘’"),
      ("} ) ] ga", "command ‘ga’ ‘ga’"), ("\"a\" ", "none ‘’ ‘’"),
    ]
  )
  func subjects(text: String, expected: String) {
    let bench = Bench()
    bench.run(
      "alias high = gaps --severity high\nalias low = where severity == low\ndef twice(a) { $a }"
    )
    #expect(Self.description(text, bench) == expected)
  }

  @Test("The names that a text makes are known in it")
  func names() {
    let bench = Bench()
    let text = "let b = 1; for a in gaps { def f(c, d = 2) { echo \"$(let e = 3); $"
    #expect(bench.interpreter.completionRequest(for: text).names == ["a", "b", "c", "d", "e"])
  }

  @Test("Any beginning of a script has a request whose range lies at its end")
  func prefixes() {
    let bench = Bench()
    let text = """
      let n = (gaps a 'b c' --severity=low | where severity >= "me\\"d$(echo "x$n")" and not isolated)
      for x in [1, 2] { if $x > 1 { echo "é😀 $x.name" } else { each { $it } } } # note
      def f(a, b = (1 + 2)) { try { fail \\
        now } else { $error } }; source my\\ lib.lede
      """
    let bytes = Array(text.utf8)
    for length in 0...bytes.count {
      let beginning = String(decoding: bytes.prefix(length), as: UTF8.self)
      let request = bench.interpreter.completionRequest(for: beginning)
      #expect(request.range.upperBound == beginning.utf8.count)
      #expect(request.range.lowerBound >= 0)
    }
  }
}
