import Articles
import TestSupport
import Testing

@testable import Reading

@Suite struct TokenizerTests {
  @Test(arguments: [
    ("Don't shoot.", ["Don't", "shoot", "."]),
    ("Lim’s plan", ["Lim", "’s", "plan"]),
    ("the voters' rights", ["the", "voters", "'", "rights"]),
    ("a so-called expert at AT&T", ["a", "so-called", "expert", "at", "AT&T"]),
    ("Mr. Lim of the U.S. spoke.", ["Mr.", "Lim", "of", "the", "U.S.", "spoke", "."]),
    ("$3.1 million, 1,200 and 40th", ["$", "3.1", "million", ",", "1,200", "and", "40th"]),
    ("well... -- so", ["well", "...", "--", "so"]),
    ("''Yes,'' he said", ["''", "Yes", ",", "''", "he", "said"]),
    ("é”x😀日本", ["é", "”", "x", "😀", "日本"]),
    ("example.com ended.Then", ["example.com", "ended", ".", "Then"]),
    ("\u{200B} \u{A0}\t", []),
  ])
  func tokens(of text: String, are expected: [String]) {
    let document = Document(reading: text)
    #expect(document.words(document.tokens.map(\.span)) == expected)
  }

  @Test func keysFoldCaseAndApostrophes() {
    let tokens = Document(reading: "DON’T don't 'Tis").tokens
    #expect(tokens[0].key == tokens[1].key)
    #expect(tokens[0].isCapitalized && !tokens[1].isCapitalized)
  }

  @Test func thePossessiveIsNoWord() {
    let tokens = Document(reading: "Lim's dog").tokens
    #expect(tokens.map(\.kind) == [.word, .punctuation, .word])
  }
}
