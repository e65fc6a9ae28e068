import Articles
import CReader
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
    ("\u{FEFF}Ada Brook", ["Ada", "Brook"]),
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

  /// Every hundred of ten thousand made-up texts is cut as the trainer cuts it; which text of a hundred
  /// is not, `scripts/train/cutting.py` shows.
  @Test func cutsAsTheTrainerDoes() throws {
    let model = try EncoderModel.embedded.get()
    let file = try ModelFile(
      UnsafeRawBufferPointer(start: creader_model_bytes(), count: creader_model_size())
    )
    let texts = CutTexts(vocabulary: try file.table("pieces", .bytes).bytes)
    #expect(CutDigests.blocks.count * CutTexts.block == CutTexts.count)
    let blocks = CutDigests.blocks.indices.map { block in
      var digest = Digest()
      for number in block * CutTexts.block..<(block + 1) * CutTexts.block {
        digest.add(texts.text(number), by: model.pieces)
      }
      return digest.value
    }
    let differing = blocks.indices.filter { blocks[$0] != CutDigests.blocks[$0] }
    #expect(differing.isEmpty, "texts \(differing.map { "\($0)00 to \($0)99" })")
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

/// FNV-1a, 64 bits, over texts and what they are cut into.
private struct Digest {
  private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  mutating func add(_ text: [UInt8], by pieces: Pieces) {
    for byte in text { add(UInt64(byte), bytes: 1) }
    guard let text = ArticleText(validating: text) else { return }
    let words = EncoderWords(text, by: pieces)
    for word in 0..<words.count {
      add(UInt64(words.spans[word].lowerBound), bytes: 4)
      add(UInt64(words.spans[word].upperBound), bytes: 4)
      add(UInt64(words.cases[word].rawValue), bytes: 1)
      add(words.beginsLine[word] ? 1 : 0, bytes: 1)
      let own = words.firstPieces[word]..<words.firstPieces[word + 1]
      add(UInt64(own.count), bytes: 1)
      for piece in own { add(UInt64(words.pieces[piece]), bytes: 2) }
    }
  }

  private mutating func add(_ number: UInt64, bytes: Int) {
    for byte in 0..<bytes {
      value = (value ^ (number >> UInt64(8 * byte) & 0xFF)) &* 0x0000_0100_0000_01B3
    }
  }
}
