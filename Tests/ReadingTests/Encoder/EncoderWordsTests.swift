import Articles
import Testing

@testable import Reading

@Suite struct EncoderWordsTests {
  /// Cuts a text; a word's pieces by name, joined by spaces.
  private static func cut(_ text: String) throws -> (EncoderWords, ArticleText) {
    let article = ArticleText(text)
    return (EncoderWords(article, by: try EncoderModel.embedded.get().pieces), article)
  }

  @Test(arguments: [
    ("Don't stop, U.S.!", ["Don", "'", "t", "stop", ",", "U", ".", "S", ".", "!"]),
    ("“Größe” — naïve", ["“", "Größe", "”", "—", "naïve"]),
    ("a_b 3.5%\u{A0}x\u{200B}y", ["a_b", "3", ".", "5", "%", "x", "\u{200B}", "y"]),
    ("日本 😀", ["日本", "😀"]),
    ("", []),
  ])
  func wordsAreRunsOfLettersAndDigits(_ text: String, words: [String]) throws {
    let (cut, article) = try Self.cut(text)
    #expect(cut.spans.map { article[$0] } == words)
  }

  @Test func accentsAndCapitalsLeadToTheSamePieces() throws {
    let (plain, _) = try Self.cut("cafe expose")
    let (dressed, _) = try Self.cut("CAFÉ Exposé")
    #expect(plain.pieces == dressed.pieces)
    #expect(dressed.cases == [.upper, .capitalized])
  }

  @Test func casesAreFeatures() throws {
    let (words, _) = try Self.cut("the The NATO McCain A iPhone 42")
    #expect(words.cases == [.lower, .capitalized, .upper, .other, .capitalized, .other, .lower])
  }

  @Test func lineBreaksAreKept() throws {
    let (words, _) = try Self.cut("One\ntwo three\n\n four")
    #expect(words.beginsLine == [false, true, false, true])
  }

  @Test func unknownAndOverlongWordsAreOnePiece() throws {
    let (words, _) = try Self.cut("😀 " + String(repeating: "a", count: 101))
    #expect(words.pieces == [Pieces.unknown, Pieces.unknown])
  }

  @Test(arguments: [1, 5, 300, 2000])
  func windowsOwnEveryWordOnce(count: Int) throws {
    let text = (0..<count).map { $0 % 12 == 11 ? "stop." : "word" }.joined(separator: " ")
    let (words, _) = try Self.cut(text)
    let starts = words.spans.indices.filter { $0 == 0 || $0 % 13 == 0 }
    let windows = WindowRange.covering(words, sentences: starts)
    #expect(windows.flatMap { Array($0.own) } == Array(0..<words.count))
    for window in windows {
      #expect(window.words.contains(window.own.lowerBound))
      #expect(window.own.upperBound <= window.words.upperBound)
      let length = window.words.reduce(2) { $0 + words.length(of: $1) }
      #expect(length <= EncoderModel.windowSize)
    }
  }
}
