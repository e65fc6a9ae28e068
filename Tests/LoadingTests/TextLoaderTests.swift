import Articles
import Loading
import Testing

@Suite("Loading")
struct TextLoaderTests {
  private func load(_ bytes: [UInt8], origin: String = "news/Ferry Closes.txt") throws(LoadError)
    -> [Article]
  {
    try Loading.load(LoadInput(bytes: bytes, origin: origin, name: "Ferry Closes"))
  }

  @Test("A text file is one article with name, blocks and provenance")
  func article() throws {
    let text =
      "Ferry landing closes\nThe harbour board voted on Tuesday night to close the old ferry landing for two winters."
    let articles = try load(Array(text.utf8))
    let article = try #require(articles.first)
    #expect(articles.count == 1)
    #expect(article.name == "ferry-closes")
    #expect(article.text.string == text)
    #expect(article.blocks.map(\.kind) == [.headline, .body])
    #expect(article.metadata.title == "Ferry landing closes")
    var provenance = Article.Provenance(
      origin: "news/Ferry Closes.txt",
      format: "text",
      byteCount: text.utf8.count,
      digest: "bee61c954b3807b153f18e47a1a8db5dc1f482e527c48ad34522a409a9b95dfd"
    )
    provenance.origins = [.title: "the text"]
    #expect(article.provenance == provenance)
  }

  @Test("The last loader takes everything, and formats have names of their own")
  func catalog() {
    #expect(
      LoaderCatalog.all.last?.recognizes(LoadInput(bytes: [0], origin: "x", name: "x")) == true
    )
    #expect(Set(LoaderCatalog.all.map(\.format)).count == LoaderCatalog.all.count)
    #expect(LoaderCatalog.all.allSatisfy { $0.summary.hasSuffix(".") && !$0.endings.isEmpty })
  }

  @Test("The ending is that of the file's name alone")
  func ending() {
    func ending(_ origin: String) -> String? {
      LoadInput(bytes: [], origin: origin, name: "").ending
    }
    #expect(ending("a/b.TXT") == "txt")
    #expect(ending("a.b/c") == nil)
    #expect(ending(".hidden") == nil)
    #expect(ending("paste") == nil)
  }

  @Test("What is too large is refused before it is read")
  func tooLarge() {
    let count = Loading.byteLimit + 1
    #expect(throws: LoadError.tooLarge(origin: "x", bytes: count, limit: Loading.byteLimit)) {
      try load([UInt8](repeating: 0x41, count: count), origin: "x")
    }
  }

  @Test("Errors have a code, a message with the origin, and help")
  func errors() {
    let all: [LoadError] = [
      .empty(origin: "a.txt"), .binary(origin: "a.txt", offset: 7),
      .malformedUTF16(origin: "a.txt", offset: 7), .tooLarge(origin: "a.txt", bytes: 2, limit: 1),
      .malformed(origin: "a.txt", format: "JSON", reason: "it breaks off"),
      .noArticle(origin: "a.txt", reason: "it has no text"),
      .noText(origin: "a.txt", reason: "no member is called text"),
      .refused(origin: "a.txt", reason: "it is encrypted"),
      .conversion(origin: "a.txt", format: "PDF", .missing(program: "p", package: "q")),
      .unsupportedFormat(origin: "a.txt", format: "PDF"),
    ]
    #expect(Set(all.map(\.code)).count == all.count)
    for error in all {
      #expect(error.code.hasPrefix("load."))
      #expect(error.message.hasPrefix("a.txt"))
      #expect(error.help.hasSuffix("."))
    }
  }

  @Test("Mutated bytes load or are refused; blocks lie in order inside the text")
  func mutations() {
    let seed = Array(
      "Title: A landing\r\n\r\nBy Jo Lind\n“Café,” she said.\n(Photo by Jo/AP)\n- item\nCORRECTION:\nIt was May.\n"
        .utf8
    )
    var random = SeededRandom(state: 42)
    for _ in 0..<3_000 {
      var bytes = seed
      for _ in 0..<random.next(below: 8) {
        let at = random.next(below: max(1, bytes.count))
        guard at < bytes.count else { continue }
        switch random.next(below: 4) {
        case 0: bytes[at] = UInt8(random.next(below: 256))
        case 1: bytes.remove(at: at)
        case 2: bytes.insert(UInt8(random.next(below: 256)), at: at)
        default: bytes.removeLast(min(bytes.count, random.next(below: 20)))
        }
      }
      guard let article = try? load(bytes).first else { continue }
      var end = 0
      for block in article.blocks {
        #expect(block.span.lowerBound >= end && !block.span.isEmpty)
        end = block.span.upperBound
      }
      #expect(end <= article.text.count)
    }
  }

  @Test("A very long line, and very many lines, are read in one pass", .timeLimit(.minutes(1)))
  func large() throws {
    let line = [UInt8](repeating: UInt8(ascii: "a"), count: 1 << 20)
    #expect(try load(line).first?.blocks.count == 1)
    let lines = Array(repeatElement(Array("A b.\n".utf8), count: 20_000).joined())
    #expect(try load(lines).first?.blocks.count == 20_000)
  }
}

@Suite("ArticleName")
struct ArticleNameTests {
  @Test(
    "Names are lower-case letters, digits and single hyphens",
    arguments: [
      ("Ferry Closes", "ferry-closes"), ("  --A__b!!c ", "a-b-c"), ("Über Straße", "ueber-strasse"),
      ("2016", "article-2016"), ("", "article"), ("漢字", "article"),
      ("Čapek’s žena", "capek-s-zena"),
    ]
  )
  func make(source: String, name: String) {
    #expect(ArticleName.make(from: source) == name)
  }

  @Test("Names are never long, and never end in a hyphen")
  func long() {
    let name = ArticleName.make(from: String(repeating: "abc defg ", count: 30))
    #expect(name.utf8.count <= 40 && !name.hasSuffix("-"))
  }
}

/// A small generator (SplitMix64) whose numbers are the same everywhere.
struct SeededRandom {
  var state: UInt64

  mutating func next(below limit: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ (mixed >> 31)) % UInt64(max(1, limit)))
  }
}
