import Articles
import Testing

@testable import Loading

/// Live blogs, pull quotes, captions and credits.
@Suite("Parts of pages")
struct PagePartsTests {
  private static let first =
    "The harbour board voted on Tuesday night to close the old ferry landing for two winters."
  private static let second =
    "“We would rather lose two seasons than a boat,” said Maren Olsen, who chairs the board."

  private func load(_ body: String, title: String = "Landing closes") throws -> Article {
    let page =
      "<html><head><title>\(title)</title></head><body><h1>\(title)</h1>\(body)</body></html>"
    let input = LoadInput(bytes: Array(page.utf8), origin: "page.html", name: "page")
    return try #require(try HTMLLoader().articles(from: input).first)
  }

  private func blocks(_ article: Article) -> [String] {
    article.blocks.map { "\($0.kind): \(article.text[$0.span])" }
  }

  // MARK: - Live blogs

  private func entries(_ make: (_ time: String, _ heading: String, _ story: String) -> String)
    -> String
  {
    ["10:42", "10:55", "11:03", "11:40"].enumerated().map { index, time in
      make(time, "Report \(index)", "<p>Number \(index). \(Self.first)</p><p>\(Self.second)</p>")
    }.joined()
  }

  private var expected: [String] {
    ["10:42", "10:55", "11:03", "11:40"].enumerated().flatMap { index, time in
      [
        "dateline: \(time)", "subhead: Report \(index)", "body: Number \(index). \(Self.first)",
        "body: \(Self.second)",
      ]
    }
  }

  @Test("Each entry of a live blog keeps its time and heading, in the page's order")
  func liveBlog() throws {
    let pages = [
      "<div class='liveblog'>"
        + entries {
          "<article class='post'><header><time datetime='x'>\($0)</time><h3>\($1)</h3></header>\($2)"
            + "</article>"
        } + "</div>",
      "<ol class='live-stream'>"
        + entries {
          "<li><div class='entry'><h3>\($1)</h3><span class='timestamp'>\($0)</span>\($2)"
            + "<footer>Share</footer></div></li>"
        } + "</ol>",
      "<div itemprop='articleBody'>"
        + entries {
          "<div class='block' itemprop='liveBlogUpdate' itemtype='http://schema.org/BlogPosting'>"
            + "<p class='block-time'><a href='#x'><time>\($0)</time></a></p><h2>\($1)</h2>\($2)</div>"
        } + "</div>",
    ]
    for page in pages {
      #expect(try blocks(load(page, title: "Landing live: divers report")) == expected)
    }
  }

  @Test("What stands before the entries stays, and a later change of one is told apart")
  func liveBlogParts() throws {
    let page =
      "<article><p>We follow the board's meeting on the landing all day long, as it goes on.</p>"
      + entries {
        "<div class='live-entry'><time>\($0)</time><h3>\($1)</h3>\($2)<p>Updated at \($0)</p></div>"
      } + "</article>"
    let found = try blocks(load(page))
    #expect(
      found.first
        == "body: We follow the board's meeting on the landing all day long, as it goes on."
    )
    #expect(found.filter { !$0.contains("Updated") }.dropFirst() == expected[...])
    #expect(found.count { $0.hasPrefix("dateline: Updated at") } == 4)
  }

  @Test("Paragraphs under times are no live blog where nothing says so")
  func noLiveBlog() throws {
    let page = entries { "<div class='item'><time>\($0)</time><h3>\($1)</h3>\($2)</div>" }
    #expect(try !blocks(load("<main>\(page)</main>")).contains("dateline: 10:42"))
  }

  @Test(
    "Times of day",
    arguments: [
      ("10:42", true), ("10.42am CEST", true), ("Friday 9:05 pm", true), ("10:4", false),
      ("2:1 for the board at half time", false), ("v2.10", false), ("", false), ("1042", false),
    ]
  )
  func times(line: String, isTime: Bool) {
    #expect(LiveEntries.isTime(Array(line.utf8)[...]) == isTime)
  }

  // MARK: - Pull quotes

  @Test("A pull quote that repeats the story is left out, another quotation stays")
  func pullQuotes() throws {
    let page =
      "<main><p>\(Self.first)</p><blockquote>We would rather lose two seasons than a boat</blockquote>"
      + "<div class='pull-quote'><p>\u{201C}voted on Tuesday night to close\u{201D}</p></div>"
      + "<p>\(Self.second)</p><blockquote>Nobody asked the fishermen, not one of us.</blockquote>"
      + "<p>\(Self.first)</p></main>"
    #expect(
      try blocks(load(page)) == [
        "body: \(Self.first)", "body: \(Self.second)",
        "quote: Nobody asked the fishermen, not one of us.", "body: \(Self.first)",
      ]
    )
  }

  // MARK: - Captions

  @Test(
    "Captions and credits are captions, wherever a page puts them",
    arguments: [
      (
        "<figure><img><figcaption>The landing at dusk. <span class='credit'>Jo Lind</span></figcaption></figure>",
        ["caption: The landing at dusk.", "caption: Jo Lind"]
      ),
      (
        "<div class='wp-caption'><img><p class='wp-caption-text'>The landing at dusk.</p></div>",
        ["caption: The landing at dusk."]
      ),
      (
        "<img><p>Maren Olsen on the landing. (Photo by Jo Lind/Reuters)</p>",
        ["caption: Maren Olsen on the landing. (Photo by Jo Lind/Reuters)"]
      ),
      ("<span class='image__credit'>Photograph: Jo Lind</span>", ["caption: Photograph: Jo Lind"]),
    ]
  )
  func captions(part: String, captions: [String]) throws {
    let page = "<main><p>\(Self.first)</p>\(part)<p>\(Self.second)</p></main>"
    #expect(
      try blocks(load(page)) == ["body: \(Self.first)"] + captions + ["body: \(Self.second)"]
    )
  }
}
