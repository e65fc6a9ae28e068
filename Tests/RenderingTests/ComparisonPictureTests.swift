import Articles
import Rendering
import Testing

@Suite struct ComparisonPictureTests {
  private func picture(
    articles count: Int,
    name: String = "outlet",
    title: String = "A headline",
    wording: String = "The board sold the lighthouse."
  ) -> ComparisonPicture {
    let names = (1...count).map { "\(name)-\($0)" }
    let text = ArticleText("The board sold the lighthouse.")
    let documents = names.map { name in
      Document(
        article: Article(
          name: name,
          text: text,
          blocks: [Block(kind: .body, span: Span(0, text.count))],
          metadata: .init(title: title),
          provenance: .init(origin: "test", format: "text", byteCount: text.count)
        ),
        tokens: [],
        sentences: [],
        quotations: [],
        attributions: [],
        speakers: []
      )
    }
    let passage = Comparison.Passage(article: 0, span: Span(0, text.count))
    let others = Array(1..<count)
    let facts = [
      Comparison.Fact(
        statements: [.init(passage: passage, voice: .writer, speaker: nil, position: .headline)],
        reportedBy: [0],
        missingFrom: others,
        lookAlikes: [.init(article: 1, span: passage.span)]
      ),
      Comparison.Fact(
        statements: names.indices.map {
          .init(
            passage: .init(article: $0, span: passage.span),
            voice: .sourced,
            speaker: "Ada Holm",
            position: .end
          )
        },
        reportedBy: Array(names.indices),
        missingFrom: []
      ),
    ]
    let comparison = Comparison(
      articles: names,
      actors: [],
      facts: facts,
      quotes: [],
      figures: [],
      sources: [
        .init(name: name, type: .vague, words: names.indices.map { $0 == 0 ? 12 : 0 })
      ],
      shifts: []
    )
    return ComparisonPicture(
      comparison,
      of: documents,
      wordings: [wording, wording],
      conflicts: [[], [1]]
    )
  }

  /// Whether tags are balanced and attributes whole: a small check that a browser would open it.
  private func isWellFormed(_ svg: String) -> Bool {
    var open: [Substring] = []
    for piece in svg.split(separator: "<").dropFirst(svg.hasPrefix("<") ? 0 : 1) {
      guard let end = piece.firstIndex(of: ">") else { return false }
      let tag = piece[..<end]
      if tag.hasPrefix("/") {
        guard open.popLast() == tag.dropFirst() else { return false }
      } else if !tag.hasSuffix("/") {
        open.append(tag.split(separator: " ").first ?? "")
      }
      guard tag.count(where: { $0 == "\"" }).isMultiple(of: 2) else { return false }
    }
    return open.isEmpty
  }

  @Test(arguments: [2, 5, 12, 100])
  func everyNumberOfArticlesIsDrawnWellFormed(_ count: Int) {
    let svg = picture(articles: count).svg
    #expect(svg.hasPrefix("<svg xmlns=\"http://www.w3.org/2000/svg\""))
    #expect(isWellFormed(svg))
    #expect(svg.contains("How \(count) articles tell one event"))
    #expect(svg.contains("outlet-\(count)"))
    #expect(svg == picture(articles: count).svg)
  }

  @Test func lettersAndPatternsSayWhatColoursWould() {
    let svg = picture(articles: 2).svg
    for letter in ["F", "A", "?"] { #expect(svg.contains(">\(letter)</text>")) }
    #expect(svg.contains("url(#dots)"))
    #expect(svg.contains("headline"))
    for colour in ["red", "green", "blue"] { #expect(!svg.contains(colour)) }
  }

  @Test func anotherNumberIsMarked() {
    #expect(picture(articles: 2).svg.contains("end ≠</text>"))
    #expect(picture(articles: 12).svg.contains(">≠</text>"))
  }

  @Test func hostileTextIsShownAndNeverObeyed() {
    let evil = "</text><script>alert(1)</script>\u{1B}[31m\u{202E}&\u{0}\u{FFFF}\""
    let svg = picture(articles: 2, name: evil, title: evil, wording: evil).svg
    #expect(!svg.contains("<script"))
    #expect(svg.contains("&lt;script&gt;"))
    #expect(isWellFormed(svg))
    #expect(
      svg.unicodeScalars.allSatisfy {
        $0 == "\n" || ($0.value >= 0x20 && $0.value != 0xFFFF && $0.value != 0x202E)
      }
    )
  }

  @Test func longWordsAreCutToTheirPlace() {
    let long = String(repeating: "x", count: 400)
    let svg = picture(articles: 2, title: long, wording: long).svg
    #expect(!svg.contains(long))
    #expect(svg.contains("x…"))
  }
}
