import CommandLanguage
import TestSupport
import Testing

@Suite struct TableCommandTests {
  @Test(arguments: [
    ("[3, 1, 2] | sort | join ' '", "1 2 3"),
    ("[3, 1, 2] | sort -d | join ' '", "3 2 1"),
    ("['b', 'A', 'c'] | sort | join ' '", "A b c"),
    ("[1, 2, 3, 4] | where $it > 2 | join ' '", "3 4"),
    ("[1, 2, 3, 4] | first 2 | join ' '", "1 2"),
    ("[1, 2, 3, 4] | last 2 | join ' '", "3 4"),
    ("[1, 2] | last 9 | count", "2"),
    ("[1, 2] | first 0 | count", "0"),
    ("[1, 2, 1, 2.0] | unique | count", "2"),
    ("['a b', ['a', 'b'], '1', 1, 1.0] | unique | count", "4"),
    ("[['a'], ['a'], [1]] | unique | count", "2"),
    ("[9007199254740993, 9007199254740992, 9007199254740992.0] | unique | count", "2"),
    ("[1, 2, 3] | reverse | join ''", "321"),
    ("[1, 2] | each { $it * $it } | join ' '", "1 4"),
    ("[] | count", "0"),
    ("[1, 2, 3.5] | sum", "6.5"), ("[] | sum", "0"), ("[1, 2, 6] | mean", "3"),
    ("[3, 1, 2] | min", "1"),
    ("['pier', 'Quay'] | max", "Quay"), ("[1, nothing, 3] | mean", "2"),
    ("gaps | max severity", "high"), ("gaps | min severity", "low"),
    ("gaps | each { $it } | max severity", "high"), ("gaps | each { $it } | min severity", "low"),
    (
      "gaps | group article | with worst ($it.rows | max severity) | each { $it.worst } | join ' '",
      "high high medium"
    ),
    ("gaps | group article | with worst ($it.rows | max severity) | min worst", "medium"),
    ("articles | with worst (gaps $it.name | sort id | max severity) | min worst", "medium"),
    ("gaps | with s severity | sort s -d | each { $it.s } | first | join", "high"),
    ("gaps | with s $it.severity | max s", "high"),
    (
      "gaps | with s (gaps | where severity == low | first).severity | where s >= medium | count",
      "0"
    ),
    ("gaps | where paragraph < 0 | mean confidence | each { 1 } | count", "0"),
    ("2.345 | round 1", "2.3"), ("2.5 | round", "3"), ("[0.125, 2] | round 2 | join ' '", "0.13 2"),
    ("gaps | group article | max severity | each { $it.max } | join ' '", "high high medium"),
    ("sources | group type | sum words | sum sum", "272"),
    ("sources | group article | sum share | where sum > 1.5 | count", "0"),
    ("articles | with gaps 0 | sum gaps", "0"),
    ("articles | with words ($it.words * 0) | sum words", "0"),
    ("articles | with x 1 | with x (x + 1) | mean x", "2"),
    (
      "gaps | group rule | with n ($it.rows | count) | select n count | where n != $it.count | count",
      "0"
    ),
    ("gaps | group rule | with n 1 | count | with c 1 | sum c", "6"),
    (
      "((gaps) + (framing)) | where rule == loaded-label or rule == agentless | group rule | count | count",
      "2"
    ),
    ("articles | each { articles $it.name | save -f out.csv }", ""),
    ("articles | where false | each { $it.name } | count", "0"),
    ("gaps | sort severity | first | each { $it.severity } | join", "low"),
    ("gaps | sort severity -d | first | each { $it.severity } | join", "high"),
    ("articles | group words | group count | first | each { $it.group-count } | join", "3"),
    ("articles | group words | group count | each { $it.count } | join", "1"),
    ("articles | group words | count | group count | count | sum group-count", "3"),
    (
      "articles | group name | sum words | group sum | sum sum | each { $it.sum } | join ' '",
      "286 276 258"
    ),
    (
      "articles | group name | with rows 1 | group rows | first | each { $it.group-rows | count } | join",
      "3"
    ),
    ("articles | group in-hand | count | each { $it.count } | join", "3"),
    ("articles | select name words | where words > 100000 | count", "0"),
    ("gaps herald | sort id | each { $it.id } | first 2 | join ' '", "herald.g1 herald.g2"),
  ])
  func commandsDoWhatTheySay(_ script: String, _ expected: String) {
    #expect(TestDesk().run(script) == expected + (expected.isEmpty ? "" : "\n"))
  }

  @Test(arguments: [
    ("gaps | where rule == anonymous | count", "did you mean anonymous-source?"),
    ("framing | where rule == boosters | count", "did you mean booster?"),
    ("gaps | to markdwn", "did you mean markdown?"),
  ])
  func aWordThatIsNoneOfTheColumnsIsFoundBeforeRunning(_ script: String, _ help: String) {
    let desk = TestDesk()
    desk.run(script)
    #expect(desk.outcome == .misunderstood)
    #expect(desk.diagnostics.first?.help.contains(help) == true)
  }

  @Test func everyFindingsRuleIsOneThatItsColumnKnows() {
    let desk = TestDesk()
    for table in ["gaps", "framing --quoted"] {
      let rules = desk.run("\(table) | group rule | each { $it.rule } | join ' '")
        .split(whereSeparator: \.isWhitespace)
      #expect(!rules.isEmpty)
      for rule in rules {
        desk.run("\(table) | where rule == \(rule) | count")
        #expect(desk.outcome == .succeeded, "\(rule)")
      }
    }
  }

  @Test(arguments: [
    ("expect ([1, 2] | count) == 0", "this was expected to hold, and does not (2 == 0)"),
    ("expect 'the quay' contains pier 'look again'", "look again"),
    (
      "expect 'the quay' contains pier",
      "this was expected to hold, and does not (‘the quay’ contains ‘pier’)"
    ),
    ("expect 1 > 2 or 2 > 3", "this was expected to hold, and does not"),
  ])
  func anExpectationThatFailsShowsItsReasonOrElseBothSides(_ script: String, _ message: String) {
    let desk = TestDesk()
    desk.run(script)
    #expect(desk.outcome == .failed)
    #expect(desk.diagnostics.first?.message == message)
  }

  @Test func aShareStaysOneInAnotherColumn() {
    let desk = TestDesk()
    #expect(desk.run("framing | first 1 | with c confidence | select c").contains("%"))
    desk.run("framing | with c confidence | where c > 3")
    #expect(desk.outcome == .misunderstood)
    desk.run("gaps | with s severity | where s == heavy")
    #expect(desk.outcome == .misunderstood)
  }

  @Test func whatABlockOrColumnGivesIsMeasuredWhileItGrows() {
    let desk = TestDesk()
    let text =
      "let t = 'sixteen letters.'; for i in [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] { let t = \"$t$t$t$t\" }"
    desk.run("\(text); let n = 0")
    #expect(
      desk.run("try { [1, 2, 3, 4, 5, 6] | each { let n = $n + 1; $t } } else { echo $n }") == "4\n"
    )
    desk.run("gaps | with text $t | count")
    #expect(desk.diagnostics.first?.code == "script.too-large")
  }

  @Test func groupKeepsEveryRow() {
    let desk = TestDesk()
    let total = desk.run("gaps | count")
    let sum = desk.run(
      "let n = 0; for g in (gaps | group article rule) { let n = $n + $g.count }; $n"
    )
    #expect(sum == total)
  }

  @Test(arguments: ["[1] | first -1", "[1] | last -1"])
  func aNumberWithoutAHighestIsAskedForPlainly(_ script: String) {
    let desk = TestDesk()
    desk.run(script)
    #expect(desk.diagnostics.first?.help == "give 0 or more")
  }

  @Test(arguments: [
    "gaps | sort nope", "gaps | select id nope", "gaps | where nope == 1", "gaps | group nope",
    "gaps | sum rule", "gaps | sum", "gaps | group article | mean rule", "gaps | min nope",
    "[1, 'a'] | sum", "[1] | sum words", "(gaps | first) | each { $it } | sum nope", "'a' | round",
    "1.5 | round 99", "echo (gaps)", "echo (articles | first)", "gaps | with id",
    "let t = [1]; for x in $t { articles | with y $x.name }",
    "[1, 'a'] | min", "[true, 2] | max", "gaps | each { $it } | max",
    "gaps | unique nope", "'text' | select id", "[1] | sort nope", "first 2", "gaps | to pdf",
  ])
  func mistakesAreFoundBeforeOrWhileRunning(_ script: String) {
    let desk = TestDesk()
    desk.run(script)
    #expect(desk.outcome != .succeeded)
    #expect(desk.diagnostics.first?.range != nil)
  }
}
