import Articles
import Testing

@Suite struct SpanTests {
  @Test func neighboursDoNotOverlap() {
    #expect(!Span(0, 3).overlaps(Span(3, 5)))
    #expect(Span(0, 4).overlaps(Span(3, 5)))
    #expect(Span(0, 4).intersection(Span(3, 5)) == Span(3, 4))
    #expect(Span(5, 2).isEmpty)
  }

  @Test func codePointsCountScalarsNotBytes() {
    let text = ArticleText("a“é”😀b")
    let map = CodePointMap(text)
    #expect(map.codePoints(before: text.count) == 6)
    #expect(map.range(Span(1, 4)) == (1, 2))
    let long = ArticleText(String(repeating: "é", count: 500))
    #expect(CodePointMap(long).codePoints(before: 640) == 320)
    #expect(CodePointMap(long).codePoints(before: 1_000) == 500)
  }

  @Test func wordKeysFoldCaseAndApostrophes() {
    #expect(WordKey("Don’t") == WordKey("don't"))
    #expect(WordKey("“") != WordKey("”"))
    #expect(WordKey("\u{20AC}") != WordKey("\u{20AD}"))
  }
}
