import CommandLanguage
import Rendering
import Testing

@Suite struct FormatTests {
  private func render(_ value: Value, _ format: String) throws -> String {
    try #require(RendererCatalog.renderer(for: format)).render(value)
  }

  @Test func formatsHaveDifferentNamesAndSentences() {
    let names = RendererCatalog.all.map(\.format)
    #expect(names == ["json", "ndjson", "csv", "tsv", "md", "html", "text"])
    #expect(RendererCatalog.all.allSatisfy { $0.summary.hasSuffix(".") })
    #expect(RendererCatalog.renderer(for: "pdf") == nil)
  }

  @Test func jsonWritesEveryColumnInOrder() throws {
    #expect(
      try render(.table(Samples.speakers), "json") == """
        [
          {
            "name": "Ana Whitlock",
            "named": true,
            "words": 120,
            "share": 0.654
          },
          {
            "name": "高橋 an official",
            "named": false,
            "words": 7,
            "share": 0.001
          }
        ]

        """
    )
    #expect(try render(.table(Samples.findings), "json").contains("\"score\": 0.9\n"))
  }

  @Test func jsonKeepsThePartsOfAPage() throws {
    let page = Page([
      .heading("H", level: 2), .paragraph([Run("a "), Run("b", .marked)], indent: 2), .blank,
      .margin(marks: [Run("g1")], text: [Run("c")]), .verbatim("d"),
      .definitions([Page.Definition([Run("t")], [Run("e")])]),
    ])
    #expect(
      try render(.page(page), "ndjson") == """
        [{"kind":"heading","text":"H","level":2},{"kind":"paragraph","text":"a b"},\
        {"kind":"margin","text":"c","marks":"g1"},{"kind":"verbatim","text":"d"},\
        {"kind":"definitions","definitions":[{"term":"t","description":"e"}]}]

        """
    )
  }

  @Test func ndjsonWritesALineARow() throws {
    #expect(
      try render(.table(Samples.speakers), "ndjson") == """
        {"name":"Ana Whitlock","named":true,"words":120,"share":0.654}
        {"name":"高橋 an official","named":false,"words":7,"share":0.001}

        """
    )
    #expect(try render(.list([.integer(1), .list([.text("a")])]), "ndjson") == "1\n[\"a\"]\n")
  }

  @Test func csvQuotesWhereItMust() throws {
    #expect(
      try render(.table(Samples.findings), "csv") == """
        id,rule,severity,paragraph,text,message,score
        courier.g1,vague-source,high,3,Critics,"“Critics” names nobody: how many are they, and who?",0.90
        courier.g2,headline-drops-source,low,,,"The headline states as fact what the body \
        attributes, to the mayor alone, twice.",0.12

        """
    )
    #expect(
      try render(.list([.text("say \"no\""), .text("a\nb")]), "csv")
        == "\"say \"\"no\"\"\"\n\"a\nb\"\n"
    )
  }

  @Test func csvWritesRecordsUnderTheirNames() throws {
    let record = Record([.init("a", .integer(1)), .init("b", .list([.text("x"), .text("y")]))])
    #expect(try render(.record(record), "csv") == "a,b\n1,x; y\n")
    #expect(
      try render(.list([.record(record), .record(record)]), "csv") == "a,b\n1,x; y\n1,x; y\n"
    )
    #expect(try render(.list([.list([.record(record)])]), "csv").hasPrefix("\"[{\"\"a\"\":1"))
  }

  @Test(arguments: RendererCatalog.all.map(\.format))
  func theHeaderOfATableIsWhatItBeginsWith(format: String) throws {
    let renderer = try #require(RendererCatalog.renderer(for: format))
    let header = renderer.header(of: .table(Samples.speakers))
    #expect(header.isEmpty != ["csv", "tsv"].contains(format))
    #expect(renderer.render(.table(Samples.speakers)).hasPrefix(header))
    #expect(renderer.isAppendable == !["html", "json"].contains(format))
  }

  @Test func whatAScriptReckonedKeepsItsDigits() throws {
    let table = Table(
      schema: TableSchema(noun: "row", columns: [Column("x", .number, "A number.")]),
      rows: [[.decimal(0.0625)], [.integer(3)]]
    )
    #expect(try render(.table(table), "csv") == "x\n0.0625\n3\n")
    #expect(try render(.table(table), "ndjson") == "{\"x\":0.0625}\n{\"x\":3}\n")
  }

  @Test(arguments: ["csv", "tsv"])
  func formulasAreGuarded(format: String) throws {
    for text in ["=1+1", "+x", "-x", "@SUM(A1)", "\t=1", "\r=1", "  =1", "＝1", "-1+1", "+1e5", "-"]
    {
      let cell = try render(.text(text), format)
      #expect(cell.drop { $0 == "\"" }.hasPrefix("'"), "\(text)")
    }
    for number in ["-12.5", "+7", "12"] {
      #expect(try render(.text(number), format) == number + "\n")
    }
    let named = Value.record(Record([.init("=a", .integer(1))]))
    #expect(try render(named, format) == "'=a\n1\n")
    #expect(try render(.integer(-3), format) == "-3\n")
    #expect(try render(.decimal(-0.5), format) == "-0.5\n")
  }

  @Test func tsvHasOneLineARow() throws {
    #expect(
      try render(.table(Samples.speakers), "tsv")
        == "name\tnamed\twords\tshare\nAna Whitlock\ttrue\t120\t0.654\n高橋 an official\tfalse\t7\t0.001\n"
    )
    #expect(try render(.text("a\tb\nc"), "tsv") == "a b c\n")
  }

  @Test func markdownWritesTablesForReaders() throws {
    #expect(
      try render(.table(Samples.speakers), "md") == """
        | name | named | words | share |
        | --- | --- | ---: | ---: |
        | Ana Whitlock | yes | 120 | 65% |
        | 高橋 an official | no | 7 | &lt;1% |

        """
    )
    #expect(try render(.table(Samples.findings.with(rows: [])), "md") == "No findings.\n")
  }

  @Test func markdownWritesPages() throws {
    #expect(
      try render(.page(Samples.page), "md").hasPrefix(
        """
        # The Courier

        Who says so? **critics** and **Whitlock** *said* it leaks.

        ## Paragraphs

        **g1** The bridge,
        """
      )
    )
    let fences = Page([.verbatim("```\n<b>")])
    #expect(try render(.page(fences), "md") == "````\n```\n<b>\n````\n")
  }

  @Test(arguments: [
    ("<script>&", "&lt;script&gt;&amp;\n"), ("a|b", "a\\|b\n"),
    ("[x](http://y)", "\\[x\\](http\\://y)\n"),
    ("*a* _b_ `c` ~d~ #e $f$", "\\*a\\* \\_b\\_ \\`c\\` \\~d\\~ \\#e \\$f\\$\n"),
    ("- item", "\\- item\n"), ("    code", "code\n"), ("1. first", "1\\. first\n"),
    ("=====", "\\=====\n"), ("---", "\\---\n"), ("-7 degrees", "-7 degrees\n"),
    ("www.example.org", "www\\.example.org\n"),
    ("It cost $5.", "It cost \\$5.\n"),
  ])
  func markdownShowsWordsAsWords(text: String, markdown: String) throws {
    #expect(try render(.text(text), "md") == markdown)
  }

  @Test func textNeedsNoWidthAndNoColors() throws {
    #expect(
      try render(.table(Samples.findings), "text") == """
        2 gaps in Courier.

        finding 1 of 2
        id: courier.g1
        rule: vague-source
        severity: high
        paragraph: 3
        text: Critics
        message: “Critics” names nobody: how many are they, and who?
        score: 0.90

        finding 2 of 2
        id: courier.g2
        rule: headline-drops-source
        severity: low
        message: The headline states as fact what the body attributes, to the mayor alone, twice.
        score: 0.12

        """
    )
  }

  @Test func htmlIsAPageWithItsMarks() throws {
    let page = try render(.page(Samples.page), "html")
    #expect(
      page.hasPrefix("<!doctype html>\n<meta charset=\"utf-8\">\n<title>The Courier</title>\n")
    )
    #expect(
      page.contains(
        "<p>Who says so? <mark>critics</mark> and <cite>Whitlock</cite> <u>said</u> <i>it leaks</i>.</p>"
      )
    )
    #expect(page.contains("<p><small>g1</small> The bridge, critics say"))
    let table = try render(.table(Samples.speakers), "html")
    #expect(table.contains("<tr><th>name</th><th>named</th><th>words</th><th>share</th></tr>"))
    #expect(table.contains("<tr><td>Ana Whitlock</td><td>yes</td><td class=\"number\">120</td>"))
  }

  @Test func scalarsAreOneLine() throws {
    for format in RendererCatalog.all {
      #expect(format.render(.boolean(true)) == "true\n")
      #expect(format.render(.integer(-7)) == "-7\n")
      #expect(format.render(.decimal(0.25)) == "0.25\n")
      #expect(format.render(.nothing) == (format.format == "json" ? "null\n" : ""))
    }
  }

  @Test func hostileTextIsNeverSent() {
    let cell = Value.text(Samples.hostile)
    let schema = TableSchema(noun: "row", columns: [Column("a", .text, "Text.")])
    let values: [Value] = [
      cell, .list([cell]), .record(Record([.init("a", cell)])),
      .table(Table(schema: schema, rows: [[cell]], summary: [Samples.hostile])),
      .page(Samples.hostilePage),
    ]
    for format in RendererCatalog.all {
      for value in values {
        let text = format.render(value)
        #expect(text.showingControls(keepingLines: true) == text, "\(format.format)")
        #expect(format.format != "html" || !text.contains("<script>"))
        #expect(format.format != "md" || !text.contains("<script>") || text.contains("```"))
      }
    }
  }
}
