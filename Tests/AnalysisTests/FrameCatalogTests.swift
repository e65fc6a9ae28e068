import Analysis
import Articles
import Testing

@Suite("FrameCatalog")
struct FrameCatalogTests {
  @Test func theFiveGenericFramesStandInOrder() {
    #expect(
      FrameCatalog.all.map(\.id) == [
        "conflict", "human-interest", "responsibility", "economy", "morality",
      ]
    )
    for frame in FrameCatalog.all {
      #expect(frame.summary.hasSuffix("."))
      #expect(frame.question.hasSuffix("?"))
      #expect(frame.lexicon.origin.hasSuffix("."))
    }
  }

  @Test func wordsAreCountedInTheirFrames() {
    let document = ExampleArticle.read(
      "The mother and her two children wept. The tax costs families money, and the rivals clashed."
    )
    let counts = FrameCatalog.counts(in: document)
    let words = counts.map { count in count.matches.map { document.text[$0] } }
    #expect(words[0] == ["rivals", "clashed"])
    #expect(words[1] == ["mother", "children", "wept", "families"])
    #expect(words[3] == ["tax", "costs", "money"])
    #expect(words[4].isEmpty)
  }

  @Test func wordsCountInBothNumbers() {
    let document = ExampleArticle.read(
      "Toddlers and mums met grandparents. Shares fell and the dividend with them. The captain was on duty."
    )
    let counts = FrameCatalog.counts(in: document)
    let words = counts.map { count in count.matches.map { document.text[$0] } }
    #expect(words[1] == ["Toddlers", "mums", "grandparents"])
    #expect(words[2].isEmpty)
    #expect(words[3] == ["Shares", "dividend"])
  }

  @Test func sharesAreForAHundredWords() {
    let document = ExampleArticle.read("The rivals met at ten to talk of the old road.")
    let conflict = FrameCatalog.counts(in: document)[0]
    #expect(conflict.matches.count == 1)
    #expect(abs(conflict.perHundredWords - 100.0 / 11) < 1e-9)
  }

  @Test func anEmptyArticleHasNoFrames() {
    let counts = FrameCatalog.counts(in: ExampleArticle.read(""))
    #expect(counts.count == 5)
    #expect(counts.allSatisfy { $0.perHundredWords == 0 && $0.matches.isEmpty })
  }
}
