import CommandLanguage
import Rendering
import Testing

@Suite struct DiagnosticTests {
  private let script = ScriptSource(
    name: "check.lede",
    text: "use courier\n\tgaps 高橋 cuorier | first 3\nif true {"
  )

  private func diagnostic(_ words: String, help: String = "", notes: [Diagnostic.Note] = []) throws
    -> Diagnostic
  {
    Diagnostic(
      code: "desk.unknown-article",
      "no article is called ‘cuorier’",
      range: try range(words),
      help: help,
      notes: notes
    )
  }

  private func range(_ words: String) throws -> SourceRange {
    let utf8 = Array(script.text.utf8)
    let target = Array(words.utf8)
    let start = try #require(
      (0...(utf8.count - target.count)).first {
        utf8[$0..<($0 + target.count)].elementsEqual(target)
      }
    )
    return SourceRange(start, start + target.count)
  }

  @Test func peopleSeeTheLineAndWhatToDo() throws {
    let note = Diagnostic.Note(try range("{"), "the block opens here")
    let text = TerminalRenderer.script.render(
      try diagnostic("cuorier", help: "Did you mean ‘courier’?", notes: [note]),
      in: script
    )
    #expect(
      text == """
        check.lede:2:10: no article is called ‘cuorier’
         2 │     gaps 高橋 cuorier | first 3
           │               ^^^^^^^
        check.lede:3:9: note: the block opens here
         3 │ if true {
           │         ^
        help: Did you mean ‘courier’?

        """
    )
  }

  @Test func plainStyleNamesThePlace() throws {
    let renderer = TerminalRenderer(width: 80, usesColor: false, style: .plain)
    #expect(
      renderer.render(try diagnostic("cuorier", help: "Load it."), in: script) == """
        check.lede:2:10: no article is called ‘cuorier’
        line 2:     gaps 高橋 cuorier | first 3
        at: cuorier
        help: Load it.

        """
    )
  }

  @Test func withoutAPlaceTheMessageStandsAlone() {
    let text = TerminalRenderer.script.render(
      Diagnostic(code: "load.not-found", "no such file", help: "Look at its path."),
      in: nil
    )
    #expect(text == "error: no such file\nhelp: Look at its path.\n")
  }

  @Test func longMessagesAreWrappedWhereAPersonReadsThem() {
    let message = "‘two  blanks’ is a word that can stand nowhere in this script at all"
    let diagnostic = Diagnostic(code: "x", message, range: SourceRange(0, 3))
    let narrow = TerminalRenderer(width: 40, usesColor: false).render(
      diagnostic,
      in: script,
      wrappingMessages: true
    )
    #expect(narrow.hasPrefix("check.lede:1:1: ‘two blanks’ is a word\nthat can stand"))
    let wide = TerminalRenderer(width: 40, usesColor: false).render(diagnostic, in: script)
    #expect(wide.hasPrefix("check.lede:1:1: \(message)\n"))
  }

  @Test func theDiagnosticsOwnSourceComesFirst() {
    let inner = ScriptSource(name: "inner.lede", text: "boom")
    let text = TerminalRenderer.script.render(
      Diagnostic(code: "x", "no", range: SourceRange(0, 4), source: inner),
      in: script
    )
    #expect(text == "inner.lede:1:1: no\n 1 │ boom\n   │ ^^^^\n")
  }

  @Test func longLinesAreCutAroundTheCaret() {
    let line =
      String(repeating: "word ", count: 1_000) + "HERE" + String(repeating: " more", count: 1_000)
    let source = ScriptSource(name: "s", text: line)
    for width in [30, 60, 80] {
      let lines = TerminalRenderer(width: width, usesColor: false)
        .render(Diagnostic(code: "x", "no", range: SourceRange(5_000, 5_004)), in: source)
        .split(separator: "\n").map(String.init)
      #expect(lines[1].displayWidth <= width)
      #expect(lines[1].hasPrefix(" 1 │ …") && lines[1].hasSuffix("…"))
      let caret = lines[2].prefix { $0 != "^" }.count
      #expect(lines[1].dropFirst(caret).hasPrefix("HERE"))
      #expect(lines[2].hasSuffix("^^^^") && !lines[2].hasSuffix("^^^^^"))
    }
  }

  @Test func rangesAnywhereAreBroughtInside() {
    for text in ["", "\n", "é", "a\r\nb", "a\n"] {
      let source = ScriptSource(name: "s", text: text)
      for lower in -1...6 {
        for upper in lower...7 {
          let excerpt = SourceExcerpt(SourceRange(lower, upper), in: text)
          #expect(excerpt.highlight.upperBound <= excerpt.text.count)
          let lines = TerminalRenderer.script
            .render(Diagnostic(code: "x", "no", range: SourceRange(lower, upper)), in: source)
            .split(separator: "\n")
          #expect(lines.count == 3 && lines[2].contains("^"))
        }
      }
    }
    #expect(SourceExcerpt(SourceRange(4, 4), in: "a\r\nb").line == 2)
    #expect(SourceExcerpt(SourceRange(4, 4), in: "a\r\nb").column == 2)
  }

  @Test func hostileTextIsNeverSent() {
    let source = ScriptSource(name: Samples.hostile, text: Samples.hostile)
    let diagnostic = Diagnostic(
      code: "x",
      Samples.hostile,
      range: SourceRange(0, 1),
      help: Samples.hostile,
      notes: [.init(SourceRange(2, 4), Samples.hostile)]
    )
    for style in [TerminalRenderer.Style.rich, .plain] {
      let text = TerminalRenderer(width: 40, usesColor: false, style: style).render(
        diagnostic,
        in: source
      )
      #expect(text.showingControls(keepingLines: true) == text)
    }
  }
}
