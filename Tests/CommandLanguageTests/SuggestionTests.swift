import CommandLanguage
import Testing

@Suite struct SuggestionTests {
  private let known = ["gaps", "claims", "compare", "sources", "first", "--severity"]

  @Test(
    "The nearest word is the one with fewest letters to change",
    arguments: [
      ("gasp", "gaps"), ("gap", "gaps"), ("GAPS", "gaps"), ("clams", "claims"), ("comp", "compare"),
      ("frist", "first"), ("soruces", "sources"), ("--sevrity", "--severity"),
    ]
  )
  func near(word: String, expected: String) {
    #expect(nearest(to: word, among: known) == expected)
  }

  @Test(
    "A word that is near none has no suggestion",
    arguments: ["xyzzy", "", "q", "co", "gapsgapsgaps"]
  )
  func far(word: String) {
    #expect(nearest(to: word, among: known) == nil)
  }

  @Test("Very long words are no trouble")
  func long() {
    #expect(nearest(to: String(repeating: "g", count: 1_000_000), among: known) == nil)
  }
}
