import Articles
import Reading
import TestSupport
import Testing

/// What the layers promise on any text, however odd.
@Suite struct ReaderTests {
  @Test func emptyArticlesHaveEmptyLayers() {
    let document = Document(reading: "")
    #expect(document.tokens.isEmpty && document.sentences.isEmpty && document.speakers.isEmpty)
  }

  @Test(arguments: 0..<200)
  func layersKeepTheirPromises(onRandomText seed: UInt64) {
    let text = Self.randomText(seed: seed)
    let document = Document(reading: text)
    let boundaries = Self.boundaries(of: document.text)
    let spans = Self.spans(of: document)
    #expect(spans.allSatisfy { boundaries.contains($0.lowerBound) }, "seed \(seed)")
    #expect(spans.allSatisfy { boundaries.contains($0.upperBound) && !$0.isEmpty }, "seed \(seed)")
    #expect(Self.isOrdered(document.tokens.map(\.span)))
    #expect(Self.isOrdered(document.sentences.map(\.span)))
    #expect(Self.isOrdered(document.quotations.map(\.span)))
    #expect(document.sentences.flatMap { Array($0.tokens) } == Array(document.tokens.indices))
    for attribution in document.attributions {
      #expect(!attribution.content.isEmpty && !attribution.cue.isEmpty)
      #expect(Self.isOrdered(attribution.content))
      #expect(attribution.speaker.map { document.speakers.indices.contains($0) } ?? true)
    }
    #expect(document.sentences.allSatisfy { (0...1).contains($0.checkworthiness) })
    #expect(document.sentences.allSatisfy { (0...1).contains($0.slant) })
  }

  @Test func readingIsTheSameEveryTime() {
    let article = Article(lines: Self.randomText(seed: 7))
    let (first, second) = (Reader.read(article), Reader.read(article))
    #expect(first.attributions == second.attributions)
    #expect(first.speakers == second.speakers)
    #expect(first.sentences == second.sentences)
  }

  // MARK: - Random text

  private static let pieces = [
    "Ada Lim", "the mayor", "said", "that", "“", "”", "\"", "'", "’s", "''", "‘", ",", ".", "?",
    "…",
    "(", ")", "—", ":", "\n", "according to", "he", "who", "and", "reportedly", "is expected to",
    "claims", "U.S.", "Mr.", "3.5", "$", "%", "é", "日本", "😀", "\u{A0}", "\u{200B}", "adding",
    "while",
    "critics", "told", "a report", "On Tuesday", "-", "\r", "\0", "\u{301}",
  ]

  private static func randomText(seed: UInt64) -> String {
    var state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1
    func next() -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33)
    }
    return (0..<150).reduce(into: "") { text, _ in
      text += pieces[next() % pieces.count]
      if next() % 4 > 0 { text += " " }
    }
  }

  private static func boundaries(of text: ArticleText) -> Set<Int> {
    var boundaries: Set<Int> = [text.count]
    for (offset, byte) in text.bytes.enumerated() where byte & 0xC0 != 0x80 {
      boundaries.insert(offset)
    }
    return boundaries
  }

  private static func spans(of document: Document) -> [Span] {
    document.tokens.map(\.span) + document.sentences.map(\.span) + document.quotations.map(\.span)
      + document.attributions.flatMap { $0.source + $0.cue + $0.content }
      + document.speakers.flatMap(\.mentions)
  }

  private static func isOrdered(_ spans: [Span]) -> Bool {
    zip(spans, spans.dropFirst()).allSatisfy { $0.upperBound <= $1.lowerBound }
  }
}
