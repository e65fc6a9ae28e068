import Articles
import Loading
import Testing

@Suite("CopyFinder")
struct CopyFinderTests {
  private func article(_ text: String, _ name: String) -> Article {
    Article(
      plainText: ArticleText(text),
      name: name,
      provenance: Article.Provenance(origin: name, format: "text", byteCount: text.utf8.count)
    )
  }

  @Test("The same words are the same text, whatever the marks and line breaks")
  func same() {
    var copies = CopyFinder()
    let story = SampleBytes.story.joined(separator: "\n\n")
    #expect(copies.add(article(story, "a")).isEmpty)
    let other = story.replacing("“", with: "\"").replacing("”", with: "\"").replacing(
      "\n\n",
      with: "\n"
    )
    #expect(copies.add(article(other, "b")) == [.init(name: "a", isSame: true, share: 1)])
  }

  @Test("Wire copy is found though another outlet cut and led into it")
  func wire() throws {
    var copies = CopyFinder()
    _ = copies.add(article(SampleBytes.story.joined(separator: "\n"), "a"))
    let cut =
      "Our own reporter has added this line at the top of the story today.\n" + SampleBytes.story[0]
    let found = try #require(copies.add(article(cut, "b")).first)
    #expect(found.name == "a" && !found.isSame && found.share > 0.5 && found.share < 1)
  }

  @Test("Another story is no copy")
  func different() {
    var copies = CopyFinder()
    _ = copies.add(article(SampleBytes.story[0], "a"))
    #expect(copies.add(article(SampleBytes.story[1], "b")).isEmpty)
    #expect(copies.count == 2)
  }

  @Test("Stories without words are no copies of each other")
  func wordless() {
    var copies = CopyFinder()
    #expect(copies.add(article("…", "a")).isEmpty)
    #expect(copies.add(article("“”", "b")).isEmpty)
    #expect(copies.count == 2)
  }

  @Test("Of many copies of one text those that came first are named")
  func many() {
    var copies = CopyFinder()
    for name in ["z", "y", "x", "w", "v", "u", "t", "s", "r", "q"] {
      _ = copies.add(article(SampleBytes.story[0], name))
    }
    let found = copies.add(article(SampleBytes.story[0], "a")).map(\.name)
    #expect(found == ["s", "t", "u", "v", "w", "x", "y", "z"])
  }
}

@Suite("Doubt")
struct DoubtTests {
  private func doubts(_ text: String) throws -> [Doubt] {
    Doubt.doubts(about: try #require(try loaded(text, as: "a.txt").first).article)
  }

  @Test("A dated, titled, whole article leaves no doubt")
  func none() throws {
    let story = SampleBytes.story.joined(separator: "\n")
    #expect(try doubts("Title: Landing closed\nDate: 3 May 2024\n\n\(story)\n\(story)").isEmpty)
  }

  @Test("Missing dates, short texts and cut endings are said")
  func some() throws {
    #expect(try doubts("It rains.").contains(.noDate))
    #expect(try doubts("It rains.").contains(.short))
    #expect(try doubts("Date: x\n\(SampleBytes.story[0]) It goes…").contains(.summary))
    #expect(try doubts("\(SampleBytes.story[0]) So [+1234 chars]").contains(.summary))
    #expect(try doubts("\(SampleBytes.story[0])\nIt went on. Read more »").contains(.summary))
  }
}

@Suite("SHA256")
struct SHA256Tests {
  @Test(
    "A digest of every length around a block is that of the standard's examples",
    arguments: [
      ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
      ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
      (
        "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
        "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
      ),
    ]
  )
  func examples(text: String, digest: String) throws {
    #expect(Loading.digest(of: Array(text.utf8)) == digest)
  }
}
