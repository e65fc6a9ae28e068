import CommandLanguage
import Rendering
import Testing

@Suite struct TerminalRendererTests {
  private func render(_ value: Value, width: Int? = 80, plain: Bool = false) -> String {
    TerminalRenderer(width: width, usesColor: false, style: plain ? .plain : .rich).render(value)
  }

  private var grid: Table {
    var table = Samples.findings
    table.layout = .grid
    return table
  }

  @Test func gridsAlignByDisplayWidth() {
    #expect(
      render(.table(Samples.speakers)) == """
        name              named  words  share
        ────────────────  ─────  ─────  ─────
        Ana Whitlock      yes      120    65%
        高橋 an official  no         7    <1%

        """
    )
  }

  @Test func theWidestTextGivesWay() {
    #expect(
      render(.table(grid), width: 90) == """
        2 gaps in Courier.

        id          rule                   severity  paragraph  text     message
        ──────────  ─────────────────────  ────────  ─────────  ───────  ─────────────────────────
        courier.g1  vague-source           high              3  Critics  “Critics” names nobody:
                                                                         how many are they, and
                                                                         who?
        courier.g2  headline-drops-source  low                           The headline states as
                                                                         fact what the body
                                                                         attributes, to the mayor
                                                                         alone, twice.

        """
    )
  }

  @Test func cardsShowSentences() {
    #expect(
      render(.table(Samples.findings), width: 60) == """
        2 gaps in Courier.

        courier.g1  vague-source           high  paragraph 3
          “Critics”
          “Critics” names nobody: how many are they, and who?

        courier.g2  headline-drops-source  low
          The headline states as fact what the body attributes, to
          the mayor alone, twice.

        """
    )
  }

  @Test func theWidestPieceOfAHeadingGivesWayToTheOthers() {
    let schema = TableSchema(
      noun: "quotation",
      columns: [
        Column("id", .text, "Id."), Column("speaker", .text, "Who."), Column("cue", .text, "How."),
        Column("form", .text, "Form."), Column("text", .text, "Words."),
      ]
    )
    let table = Table(
      schema: schema,
      rows: [
        [.text("a.q1"), .text("Ada Lim"), .text("said"), .text("direct"), .text("Yes.")],
        [
          .text("a.q2"), .text("the deputy chair of the harbour board of Orle"), .text("said"),
          .text("direct"), .text("No."),
        ],
        [.text("a.q3"), .nothing, .text("told"), .text("mixed"), .text("So.")],
      ],
      layout: .cards(heading: ["id", "speaker", "cue", "form"], body: ["text"], quoted: nil)
    )
    #expect(
      render(.table(table), width: 52) == """
        a.q1  Ada Lim                           said  direct
          Yes.

        a.q2  the deputy chair of the harbour board of Orle
          said  direct
          No.

        a.q3                                    told  mixed
          So.

        """
    )
  }

  @Test func marksStandCloseToTheirWords() {
    let page = Page([
      .paragraph([Run("It rained and ", .own), Run("he", .source), Run(" ", .own)], indent: 0)
    ])
    #expect(render(.page(page)) == "*It rained and* <he>\n")
  }

  @Test func aMarginHasRoomForItsLongestWord() {
    let page = Page([.margin(marks: [Run("12 writer:background")], text: [Run("It rained.")])])
    #expect(render(.page(page)) == "12 writer:background │ It rained.\n")
    #expect(render(.page(page), width: 60).contains("writer:background │"))
  }

  @Test func whatStandsBeforeAWordAndAfterItShareTheRoom() {
    let schema = TableSchema(
      noun: "place",
      columns: [
        Column("left", .text, "Before.", isTrailing: true), Column("word", .text, "It."),
        Column("right", .text, "After.", isCut: true),
      ]
    )
    let before = "the boats of the whole coast lay before the"
    let after = "of the town until the storm of that night"
    let table = Table(schema: schema, rows: [[.text(before), .text("quay"), .text(after)]])
    #expect(
      render(.table(table), width: 48).split(separator: "\n").last
        == "…lay before the  quay  of the town until…"
    )
  }

  @Test func cardsWithoutAHeadingBeginWithTheirBody() {
    var table = Samples.findings
    table.summary = []
    table.layout = .cards(heading: [], body: ["rule"], quoted: nil)
    #expect(render(.table(table)) == "  vague-source\n\n  headline-drops-source\n")
  }

  @Test func cardsThatLostAColumnBecomeAGrid() {
    let schema = TableSchema(noun: "finding", columns: Array(Samples.findings.schema.columns[..<2]))
    let rows = Samples.findings.rows.map { Array($0[..<2]) }
    let table = Table(schema: schema, rows: rows, layout: Samples.findings.layout)
    #expect(render(.table(table)).hasPrefix("id          rule"))
  }

  @Test func pagesAreLaidOut() {
    #expect(
      render(.page(Samples.page), width: 60) == """
        The Courier
        ───────────
          Who says so? [critics] and <Whitlock> _said_ {it leaks}.

        Paragraphs
        g1 │ The bridge, critics say, was never inspected after the
           │ flood of last spring, and the council knew it.
           │ Nothing to see.

          gaps    Places where the reader cannot tell who says so.
          claims  What is sourced.
        gaps courier | first 3
          done
        name              named  words  share
        ────────────────  ─────  ─────  ─────
        Ana Whitlock      yes      120    65%
        高橋 an official  no         7    <1%

        """
    )
  }

  @Test func plainStyleIsLinear() {
    let text = render(.page(Samples.page), width: 50, plain: true)
    #expect(
      text.hasPrefix(
        """
        # The Courier
          Who says so? [critics] and <Whitlock> _said_ {it
          leaks}.

        ## Paragraphs
        g1: The bridge, critics say, was never inspected
        after the flood of last spring, and the council
        knew it.
        Nothing to see.

        gaps: Places where the reader cannot tell who says
        so.
        """
      )
    )
    #expect(text.hasSuffix("words: 7\nshare: <1%\n"))
    #expect(render(.table(Samples.findings), plain: true).contains("text: \"Critics\"\n"))
  }

  @Test func emptyTablesSaySoInWords() {
    for plain in [true, false] {
      #expect(render(.table(grid.with(rows: [])), plain: plain) == "No findings.\n")
    }
  }

  @Test func scalarsListsAndRecords() {
    #expect(render(.nothing) == "")
    #expect(render(.boolean(false)) == "false\n")
    #expect(render(.decimal(2)) == "2\n")
    #expect(render(.text("a,b\n\"c\"\td\n")) == "a,b\n\"c\"\td\n")
    #expect(render(.list([.integer(1), .list([.text("x"), .text("y")])])) == "1\nx, y\n")
    #expect(
      render(.record(Samples.speakers.record(at: 0))).hasPrefix(
        "name   Ana Whitlock\nnamed  true\n"
      )
    )
  }

  @Test func noLineIsWiderThanTheTerminal() {
    let values: [Value] = [
      .table(grid), .table(Samples.findings), .table(Samples.speakers), .page(Samples.hostilePage),
    ]
    for width in 20...120 {
      for plain in [true, false] {
        for value in values {
          let widest =
            render(value, width: width, plain: plain)
            .split(separator: "\n").map { String($0).displayWidth }.max() ?? 0
          #expect(widest <= width)
        }
      }
    }
  }

  @Test func codeGoesOnFromABlankOutsideOfBrackets() {
    let page = Page([.verbatim("compare [ARTICLES ...] [--sides] [--svg FILE]\n  x")])
    #expect(
      render(.page(page), width: 40) == """
        compare [ARTICLES ...] [--sides]
            [--svg FILE]
          x

        """
    )
  }

  @Test func addressesStandOnALineOfTheirOwn() {
    let address = "https://harbour.example/rules/of-the-desk"
    let page = Page([
      .definitions([.init([Run("The norm")], [Run("Name the source. \(address)")])]),
      .text("See \(address) too.", indent: 2),
    ])
    #expect(
      render(.page(page), width: 44) == """
          The norm  Name the source.
           \(address)
          See
          \(address)
          too.

        """
    )
  }

  @Test func noColumnIsStarvedByALongWordOfAnother() {
    let schema = TableSchema(
      noun: "row",
      columns: [Column("title", .text, "Text."), Column("doubts", .text, "Text.")]
    )
    let title = "The reestablishmentarians of Karlsby weigh the waterfront"
    let row: [Value] = [.text(title), .text("no date found; very short; a copy of ferry")]
    let table = Table(schema: schema, rows: [row])
    let lines = render(.table(table), width: 30).split(separator: "\n")
    #expect(lines[1].split(separator: " ").allSatisfy { $0.count >= 10 })
    #expect(lines.count <= 7)
  }

  @Test func wordsAreCutBetweenCharactersOnly() {
    let page = Page([
      Page.Element.text(String(repeating: "👩‍👩‍👧", count: 25) + " " + String(repeating: "é", count: 25))
    ])
    let lines = render(.page(page), width: 20).split(separator: "\n")
    #expect(lines.map(\.count) == [10, 10, 5, 20, 5])
    #expect(lines[0] == Substring(String(repeating: "👩‍👩‍👧", count: 10)))
  }

  @Test func colorsAreSentOnlyWhereWanted() {
    let colored = TerminalRenderer(width: 80, usesColor: true)
    let page = Page([.paragraph([Run("a "), Run("b", .marked), Run(" c")], indent: 0)])
    #expect(colored.render(.page(page)) == "a \u{1B}[1;4;33mb\u{1B}[0m c\n")
    #expect(!render(.page(Samples.page)).contains("\u{1B}"))
    #expect(colored.render(.table(Samples.findings)).contains("\u{1B}[1;31mhigh\u{1B}[0m"))
  }

  @Test func everyStyleHasAMarkBesidesItsColor() {
    let unmarked: [Run.Style] = [.plain, .name, .strong, .faint, .high, .medium, .low, .good, .bad]
    for style in Run.Style.allCases where !unmarked.contains(style) {
      #expect(render(.page(Page([.paragraph([Run("x", style)], indent: 0)]))) != "x\n")
    }
  }

  @Test func hostileTextIsNeverSent() {
    let schema = TableSchema(noun: "row", columns: [Column("a", .text, "Text.")])
    let rows = [[Value.text(Samples.hostile)]]
    for layout in [TableLayout.grid, .cards(heading: ["a"], body: ["a"], quoted: "a")] {
      let table = Table(schema: schema, rows: rows, summary: [Samples.hostile], layout: layout)
      for value in [Value.table(table), .page(Samples.hostilePage), .text(Samples.hostile)] {
        for plain in [true, false] {
          let text = render(value, plain: plain)
          #expect(text.showingControls(keepingLines: true) == text)
          #expect(text.contains("^[[2J"))
        }
      }
    }
  }
}
