import Articles
import Testing

@testable import Analysis

@Suite("Lexicon")
struct LexiconTests {
  private func words(_ lexicon: Lexicon, in text: String) -> [String] {
    let document = ExampleArticle.read(text)
    return lexicon.matches(in: document).map { document.text[$0.span] }
  }

  @Test func theLongestEntryWins() {
    let lexicon = Lexicon(name: "n", origin: "o", words: "bitter, bitter pill\npill")
    #expect(
      words(lexicon, in: "It was a bitter pill and a bitter day.") == ["bitter pill", "bitter"]
    )
  }

  @Test func verbsMatchInEveryForm() {
    let lexicon = Lexicon(name: "n", origin: "o", verbs: "slam+, take=took=taken aim at, deny")
    let text =
      "He slams, slammed and is slamming; they took aim at it, were taken aim at and denied it."
    #expect(
      words(lexicon, in: text) == [
        "slams", "slammed", "slamming", "took aim at", "taken aim at", "denied",
      ]
    )
  }

  @Test func nounsMatchInThePlural() {
    let lexicon = Lexicon(name: "n", origin: "o", nouns: "thug, con man=con men, ally")
    #expect(
      words(lexicon, in: "A thug and two thugs, con men and allies came.") == [
        "thug", "thugs", "con men", "allies",
      ]
    )
  }

  @Test func aHyphenAndABlankAreOne() {
    let lexicon = Lexicon(name: "n", origin: "o", words: "fat cat, hate-filled, would-be")
    #expect(
      words(lexicon, in: "The fat-cat firm sent a hate filled letter that would be read.") == [
        "fat-cat", "hate filled",
      ]
    )
  }

  @Test func singularsAndPluralsCountAlone() {
    let one = Lexicon(name: "n", origin: "o", singulars: "man=men, nurse")
    let many = Lexicon(name: "n", origin: "o", plurals: "man=men, nurse")
    let text = "A man and two men met a nurse and two nurses."
    #expect(words(one, in: text) == ["man", "nurse"])
    #expect(words(many, in: text) == ["men", "nurses"])
  }

  @Test func exceptionsSilenceWhatTheyHold() {
    let lexicon = Lexicon(name: "n", origin: "o", words: "regime", exceptions: "tax regime")
    #expect(words(lexicon, in: "The tax regime of the regime changed.") == ["regime"])
  }

  @Test func namesAreLeftAlone() {
    let lexicon = Lexicon(name: "n", origin: "o", words: "radical, radicals")
    #expect(words(lexicon, in: "The band Radical Noise met two radicals.") == ["radicals"])
  }

  @Test func headlinesInCapitalsAreRead() {
    let lexicon = Lexicon(name: "n", origin: "o", verbs: "slam+")
    #expect(words(lexicon, in: "UNION SLAMS PLAN\nThe union met on Monday.") == ["SLAMS"])
  }

  @Test func captionsArePassedOver() {
    let text = "A radical came.\nA radical, left."
    let blocks = [
      Block(kind: .body, span: Span(0, 15)), Block(kind: .caption, span: Span(16, 32)),
    ]
    let document = ExampleArticle.read(text, blocks: blocks)
    let lexicon = Lexicon(name: "n", origin: "o", words: "radical")
    #expect(lexicon.matches(in: document).map(\.span) == [Span(2, 9)])
  }

  @Test func listsOfFramingShareNoWord() {
    let lists: [Lexicon] = [
      .loadedLabels, .doubtVerbs, .guiltVerbs, .editorialising, .boosters, .puffery, .euphemisms,
    ]
    for sample in ["draconian", "claimed", "admitted", "tragically", "clearly", "renowned"] {
      let document = ExampleArticle.read("It was \(sample) so.")
      let holding = lists.filter { !$0.matches(in: document).isEmpty }
      #expect(holding.count == 1, "\(sample)")
    }
  }
}
