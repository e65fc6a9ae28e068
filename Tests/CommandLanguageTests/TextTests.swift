import CommandLanguage
import Testing

@Suite struct TextTests {
  @Test(
    "Quotes, escapes and interpolation",
    arguments: [
      (#"echo "a b""#, "a b"), (#"echo 'a "b" $x \n'"#, #"a "b" $x \n"#),
      (#"echo "a\tb\\c\"d\$e""#, "a\tb\\c\"d$e"), (#"echo "\u{e9}\u{1F600}""#, "é😀"),
      (#"echo "line\nbreak""#, "line\nbreak"), ("echo \"two\nlines\"", "two\nlines"),
      (#"let n = 3; echo "n is $n.""#, "n is 3."), (#"let n = 3; echo "$n-1""#, "3-1"),
      (#"echo "$(1 + 2) and $([1, 2] | count)""#, "3 and 2"),
      (#"echo "$("in $("ner")")""#, "in ner"), (#"echo "5$ and $""#, "5$ and $"),
      (#"for g in (gaps | first) { echo "$g.id: $g.severity" }"#, "a.g1: high"),
      (#"let d = dir"#, ""), (#"let d = "dir"; echo $d/file-$d+"#, "dir/file-dir+"),
      (#"let d = "dir"; echo "a"b$d'c'"#, "abdirc"), (#"echo a\ b \$c \"d"#, "a b $c \"d"),
      (#"echo C:\name"#, #"C:\name"#), ("echo \"a\\\nb\"", "ab"), ("echo a \\\n  b", "a b"),
      ("echo it's Reed's", "it's Reed's"), ("echo rock'n'roll 1990's", "rock'n'roll 1990's"),
      ("echo 'a'b'c'", "abc"), ("echo dir/'a b' x='a b'", "dir/a b x=a b"),
      ("echo “a b”", "a b"), ("echo „a b“", "a b"), ("echo ”a \"b”", "a \"b"),
      ("let n = “a b”; echo “n is $n”", "n is a b"), ("echo [“a b”]", "a b"),
      ("if “a b” == 'a b' { echo yes }", "yes"), ("echo a“b c”", "a“b c”"),
      ("echo a#b # note", "a#b"), (#"echo """#, ""), ("echo 007 1.50 true", "007 1.50 true"),
    ]
  )
  func values(script: String, text: String) {
    let bench = Bench()
    #expect(bench.run(script) == (text.isEmpty && script.hasPrefix("let") ? [] : ["‘\(text)’"]))
  }

  @Test("An apostrophe is part of a word in conditions and commands, too")
  func apostrophes() {
    let bench = Bench()
    #expect(bench.run("gaps | where severity == low or id == it's | count") == ["1"])
    #expect(bench.error(in: "it's late") == "script.unknown-command 1:1 there is no command ‘it's’")
    #expect(bench.error(in: "echo its'") == "script.unclosed 1:9 the ' is never closed")
  }

  @Test(
    "What a text cannot hold",
    arguments: [
      (#"echo "a\qb""#, #"script.unknown-escape 1:8 \q is no escape"#),
      (#"echo "é\ü""#, #"script.unknown-escape 1:8 \ü is no escape"#),
      (#"echo "\u{110000}""#, #"script.unknown-escape 1:7 \u is no escape"#),
      (#"echo "\u{}""#, #"script.unknown-escape 1:7 \u is no escape"#),
      (#"echo "open"#, "script.unclosed 1:6 the \" is never closed"),
      ("echo 'open", "script.unclosed 1:6 the ' is never closed"),
      ("echo “open", "script.unclosed 1:6 the “ is never closed"),
      (#"echo "$(gaps)""#, "script.not-text 1:8 a table of findings cannot stand inside a text"),
      (#"echo "costs $5""#, "script.unknown-variable 1:13 nothing is called $5 here"),
    ]
  )
  func failures(script: String, error: String) {
    #expect(Bench().error(in: script) == error)
  }

  @Test(
    "Words that were meant as a text are shown in quotes",
    arguments: [
      ("let who = close to the quay", "a text goes in quotes:  let who = \"close to the quay\""),
      ("let who = gasp", "did you mean gaps? a text goes in quotes:  let who = \"gasp\""),
    ]
  )
  func quotesProposed(script: String, help: String) {
    let bench = Bench()
    bench.run(script)
    #expect(bench.host.diagnostics.last?.code == "script.unknown-command")
    #expect(bench.host.diagnostics.last?.help == help)
  }

  @Test("An option takes its value from the next word or after =, quoted or not")
  func optionValues() {
    let bench = Bench()
    for script in [
      "gaps --severity low", "gaps --severity=low", "gaps --severity=\"low\"", "gaps -s low",
      "let s = \"low\"; gaps --severity=$s", "let s = \"low\"; gaps --severity $s",
      "let s = \"lo\"; gaps --severity=$(\"$s\" + \"w\")", "gaps --severity='low'",
    ] {
      #expect(bench.run(script + " | count") == ["1"], "\(script)")
      #expect(bench.host.diagnostics.isEmpty, "\(script)")
    }
    #expect(bench.run("echo -- --severity -x") == ["‘--severity -x’"])
    #expect(bench.run("echo \"--severity\" -5 -") == ["‘--severity -5 -’"])
  }
}
