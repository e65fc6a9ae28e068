import CommandLanguage

/// Values that the tests of every format render.
enum Samples {
  static let findings = Table(
    schema: TableSchema(
      noun: "finding",
      columns: [
        Column("id", .text, "Its id."),
        Column("rule", .text, "The rule."),
        Column("severity", .choice(["low", "medium", "high"]), "How much it weighs."),
        Column("paragraph", .integer, "Its paragraph."),
        Column("text", .text, "The words."),
        Column("message", .text, "What was seen."),
        Column("score", .decimal(digits: 2), "How sure the rule is.", isShown: false),
      ]
    ),
    rows: [
      [
        .text("courier.g1"), .text("vague-source"), .text("high"), .integer(3), .text("Critics"),
        .text("“Critics” names nobody: how many are they, and who?"), .decimal(0.9),
      ],
      [
        .text("courier.g2"), .text("headline-drops-source"), .text("low"), .nothing, .nothing,
        .text("The headline states as fact what the body attributes, to the mayor alone, twice."),
        .decimal(0.125),
      ],
    ],
    summary: ["2 gaps in Courier."],
    layout: .cards(
      heading: ["id", "rule", "severity", "paragraph"],
      body: ["message"],
      quoted: "text"
    )
  )

  static let speakers = Table(
    schema: TableSchema(
      noun: "speaker",
      columns: [
        Column("name", .text, "The name."), Column("named", .boolean, "Whether it is named."),
        Column("words", .integer, "Words."), Column("share", .share, "Share of the words."),
      ]
    ),
    rows: [
      [.text("Ana Whitlock"), .boolean(true), .integer(120), .decimal(0.6541)],
      [.text("高橋 an official"), .boolean(false), .integer(7), .decimal(0.001)],
    ]
  )

  static let page = Page([
    .heading("The Courier", level: 1),
    .paragraph(
      [
        Run("Who says so? "), Run("critics", .marked), Run(" and "), Run("Whitlock", .source),
        Run(" "), Run("said", .cue), Run(" "), Run("it leaks", .content), Run("."),
      ],
      indent: 2
    ),
    .heading("Paragraphs", level: 2),
    .margin(
      marks: [Run("g1", .name)],
      text: [
        Run(
          "The bridge, critics say, was never inspected after the flood of last spring, and the council knew it."
        )
      ]
    ),
    .margin(marks: [], text: [Run("Nothing to see.")]),
    .blank,
    .definitions([
      Page.Definition(
        [Run("gaps", .name)],
        [Run("Places where the reader cannot tell who says so.")]
      ),
      Page.Definition([Run("claims", .name)], [Run("What is sourced.")]),
    ]),
    .verbatim("gaps courier | first 3\n  done"),
    .table(speakers),
  ])

  /// What an article may hold to harm whoever shows it.
  static let hostile = "\u{1B}[2J\u{9B}31m<script>a|b</script>\u{0}\u{202E}evil\u{7}\r\nnext"
}

extension Samples {
  /// Hostile text in every place that a page has.
  static let hostilePage = Page([
    .heading(hostile, level: 1),
    .paragraph(Run.Style.allCases.map { Run(hostile, $0) }, indent: 0),
    .margin(marks: [Run(hostile)], text: [Run(hostile)]),
    .definitions([Page.Definition([Run(hostile)], [Run(hostile)])]),
    .verbatim(hostile),
  ])
}
