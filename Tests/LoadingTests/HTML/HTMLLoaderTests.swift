import Articles
import Loading
import Testing

@Suite("HTMLLoader")
struct HTMLLoaderTests {
  private static let first =
    "The harbour board voted on Tuesday night to close the old ferry landing for two winters."
  private static let second =
    "Fishermen who use the landing said they had learned of the plan from a notice on a door."
  private static let third =
    "The works will begin in October, and the ferry will call at the north quay until then."

  /// A page whose article holds what is given.
  private func page(_ article: String, head: String = "", after: String = "") -> String {
    """
    <!DOCTYPE html><html lang="en"><head><title>Landing closes | Harbour News</title>\(head)</head>
    <body><nav><ul><li><a href="/">Home</a></li><li><a href="/sea">Sea</a></li></ul></nav>
    <header><p>Harbour News, the paper of the coast, since the ferry runs, every day but one.</p></header>
    <div class="article-body">\(article)</div>\(after)
    <footer><p>Harbour News is printed on the north quay, by its own press, and on no other.</p></footer>
    </body></html>
    """
  }

  private func load(_ page: [UInt8]) throws(LoadError) -> Article {
    let input = LoadInput(bytes: page, origin: "page.html", name: "page")
    let articles = try HTMLLoader().articles(from: input)
    #expect(articles.count == 1)
    guard let article = articles.first else { throw .empty(origin: "page.html") }
    return article
  }

  private func load(_ page: String) throws(LoadError) -> Article { try load(Array(page.utf8)) }

  private func paragraphs(_ paragraphs: String...) -> String {
    paragraphs.map { "<p>\($0)</p>" }.joined()
  }

  private func texts(_ article: Article, _ kind: BlockKind) -> [String] {
    article.blocks.filter { $0.kind == kind }.map { article.text[$0.span] }
  }

  @Test("The article's paragraphs are the text, what stands around it isn't")
  func body() throws {
    let article = try load(page(paragraphs(Self.first, Self.second, Self.third)))
    #expect(article.text.string == [Self.first, Self.second, Self.third].joined(separator: "\n\n"))
    #expect(article.blocks.map(\.kind) == [.body, .body, .body])
    #expect(article.provenance.format == "html")
  }

  @Test("Without telling names the part with the prose is found")
  func unnamed() throws {
    let body = "<div><div>" + paragraphs(Self.first, Self.second, Self.third) + "</div></div>"
    let links = (1...9).map { "<li><a href='/\($0)'>Another story of the coast</a></li>" }.joined()
    let article = try load("<html><body><ul>\(links)</ul>\(body)<ul>\(links)</ul></body></html>")
    #expect(article.text.string == [Self.first, Self.second, Self.third].joined(separator: "\n\n"))
  }

  @Test("Comments are no part of the article, however long they are")
  func comments() throws {
    let comments = (1...6).map { _ in paragraphs(Self.third + " I for one, dear friends, doubt it.")
    }
    let after = "<div id='comments'><h3>Comments</h3>\(comments.joined())</div>"
    let article = try load(page(paragraphs(Self.first, Self.second), after: after))
    #expect(article.text.string == [Self.first, Self.second].joined(separator: "\n\n"))
  }

  @Test("Of articles that follow one another the first is taken, of teasers none")
  func severalArticles() throws {
    let teasers = (1...4).map { "<article><p>Teaser \($0): \(Self.third)</p></article>" }.joined()
    let html =
      "<html><body><article>\(paragraphs(Self.first, Self.second, Self.third))</article>"
      + "<article><h3>Also</h3>\(teasers)</article></body></html>"
    #expect(try load(html).text.string.hasPrefix(Self.first))
    #expect(try !load(html).text.string.contains("Teaser"))
  }

  @Test("Headings, items, quotations and captions keep their kinds")
  func kinds() throws {
    let article = try load(
      page(
        paragraphs(Self.first) + "<h2>What the board knew</h2>" + paragraphs(Self.second)
          + "<ul><li>the landing stays closed</li><li>the quay is open</li></ul>"
          + "<blockquote><p>We were never asked, not one of us.</p></blockquote>"
          + "<figure><img src='a.jpg'><figcaption>The landing at dusk.</figcaption></figure>"
          + paragraphs(Self.third)
      )
    )
    #expect(
      article.blocks.map(\.kind)
        == [.body, .subhead, .body, .list, .list, .quote, .caption, .body]
    )
    #expect(texts(article, .caption) == ["The landing at dusk."])
  }

  @Test("Interlinks, shares and sign-ups are left out or told apart")
  func promotions() throws {
    let article = try load(
      page(
        paragraphs(Self.first) + "<p><a href='/b'>FERRY OWNERS TO SUE HARBOUR BOARD OVER IT</a></p>"
          + "<div class='share-bar'><span>Share</span></div>" + paragraphs(Self.second)
          + "<p>Sign up for our newsletter to get the harbour news.</p>" + paragraphs(Self.third)
          + "<p>Jo Lind contributed to this report.</p><p>chat.example/jolind</p><p>Topics</p>"
      )
    )
    let story = article.blocks.filter(\.kind.isStory).map { article.text[$0.span] }
    #expect(story == [Self.first, Self.second, Self.third])
    #expect(texts(article, .bio) == ["Jo Lind contributed to this report.", "chat.example/jolind"])
    #expect(!article.text.string.contains("Topics"))
  }

  @Test("Lines broken by two breaks are paragraphs, by one are not")
  func breaks() throws {
    let article = try load(page("\(Self.first)<br><br>\(Self.second)<br>\(Self.third)"))
    #expect(article.blocks.count == 2)
    #expect(article.text.string == "\(Self.first)\n\n\(Self.second) \(Self.third)")
  }

  @Test("The page's own heading is the title and no part of the text")
  func title() throws {
    let article = try load(page("<h1>Landing closes</h1>" + paragraphs(Self.first, Self.second)))
    #expect(article.metadata.title == "Landing closes")
    #expect(article.text.string.hasPrefix(Self.first))
  }

  @Test("Where it is asked for, the heading that readers see is the headline")
  func headline() throws {
    func headlines(_ page: String) throws -> [String] {
      var options = LoadOptions()
      options.leadsWithHeadline = true
      let input = LoadInput(
        bytes: Array(page.utf8),
        origin: "page.html",
        name: "page",
        options: options
      )
      let article = try #require(try HTMLLoader().articles(from: input).first)
      #expect(article.text.string.hasSuffix("\(Self.first)\n\n\(Self.second)"))
      return texts(article, .headline)
    }
    let story = paragraphs(Self.first, Self.second)
    #expect(try headlines(page("<h1>Landing <b>closes</b></h1>" + story)) == ["Landing closes"])
    #expect(try headlines(page(story, head: "<meta name='og:title' content='Landing'>")) == [])
  }

  @Test("JSON-LD tells title, writers, outlet and date, even with raw line breaks in it")
  func linkedData() throws {
    let head = """
      <script type="application/ld+json">{"@context":"https://schema.org","@graph":[
      {"@type":"Person","@id":"#jo","name":"Jo Lind"},
      {"@type":["NewsArticle"],"headline":"Landing
      closes &amp; stays so","author":[{"@id":"#jo"},{"@type":"Person","name":"Lee Park"}],
      "publisher":{"name":"Harbour News"},"datePublished":"2015-11-03T21:00:00Z",
      "dateModified":"2015-11-04"}]}</script>
      <link rel="canonical" href="https://example.com/landing">
      """
    let article = try load(page(paragraphs(Self.first, Self.second), head: head))
    #expect(
      article.metadata
        == Article.Metadata(
          title: "Landing closes & stays so",
          outlet: "Harbour News",
          byline: "Jo Lind and Lee Park",
          published: "2015-11-03T21:00:00Z",
          url: "https://example.com/landing"
        )
    )
    #expect(article.provenance.origins[.title] == "JSON-LD")
    #expect(article.provenance.origins[.url] == "link canonical")
    #expect(article.provenance.particulars.contains("Changed 2015-11-04, from JSON-LD."))
  }

  @Test("Meta elements and the page itself tell what JSON-LD doesn't")
  func metaElements() throws {
    let head = """
      <meta property="og:title" content="Landing closes"><meta property="og:site_name" content="HN">
      <meta property="og:url" content="https://example.com/2015/11/03/landing">
      """
    let byline = "<p class='byline'>By Jo Lind | November 3, 2015</p>"
    let article = try load(page(byline + paragraphs(Self.first, Self.second), head: head))
    #expect(article.metadata.title == "Landing closes")
    #expect(article.metadata.outlet == "HN")
    #expect(article.metadata.byline == "Jo Lind")
    #expect(article.metadata.published == "2015-11-03")
    #expect(article.text.string == [Self.first, Self.second].joined(separator: "\n\n"))
  }

  @Test("A byline that only its words tell is none of the story")
  func unmarkedByline() throws {
    let line = "<div>By Jo Lind | November 3, 2015 | Updated 9:15 a.m.</div>"
    let article = try load(
      page("<h1>Landing closes</h1>" + line + paragraphs(Self.first, Self.second))
    )
    #expect(article.blocks.filter(\.kind.isStory).count == 2)
    #expect(article.blocks.first?.kind == .byline)
    #expect(article.metadata.byline == "Jo Lind")
  }

  @Test("Where the page shows less than its JSON-LD holds, the latter is the text")
  func articleBody() throws {
    let body = (1...12).map { "Sentence \($0): \(Self.first)" }.joined(separator: "\\n")
    let head =
      #"<script type="application/ld+json">{"@type":"Article","articleBody":""# + body
      + "\"}</script>"
    let article = try load(page(paragraphs(Self.first), head: head))
    #expect(article.blocks.count == 12)
  }

  @Test("Encodings: a mark, what the page says, and a guess")
  func encodings() throws {
    let text = "The café on the quay, run by Zoë, closes for two winters, says the harbour board."
    let html = "<html><head><meta charset='CHARSET'></head><body><p>\(text)</p></body></html>"
    func latin(_ html: String) -> [UInt8] { html.unicodeScalars.map { UInt8($0.value) } }
    let declared = html.replacing("CHARSET", with: "iso-8859-15")
    #expect(try load(latin(declared)).text.string == text)
    #expect(try load(latin(html.replacing("CHARSET", with: "nonsense"))).text.string == text)
    #expect(try load(html.replacing("CHARSET", with: "iso-8859-1")).text.string == text)
    #expect(try load([0xEF, 0xBB, 0xBF] + Array(html.utf8)).text.string == text)
    var wide: [UInt8] = [0xFF, 0xFE]
    for unit in html.utf16 { wide += [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
    #expect(try load(wide).text.string == text)
    #expect(HTMLLoader().recognizes(LoadInput(bytes: wide, origin: "x", name: "x")))
  }

  @Test("A page without text, and one that would take for ever, are refused")
  func refusals() {
    #expect(throws: LoadError.noArticle(origin: "page.html", reason: "the page shows no text")) {
      try load("<html><body><script>x = 1</script></body></html>")
    }
    let deep = "<html><body>" + String(repeating: "<div>", count: 50_000)
    let attributes = (1...5_000).map { "a\($0)='x'" }.joined(separator: " ")
    let refused = [
      (deep, "its elements stand more than 2000 deep inside each other"),
      ("<html><p \(attributes)>Text</p></html>", "an element has more than 300 attributes"),
      (
        "<html><p class='" + String(repeating: "a b ", count: 1_100_000) + "'>Text</p></html>",
        "its classes and ids have more than 4194304 bytes"
      ),
      (
        "<html>" + String(repeating: "<p>a", count: 200_000),
        "it has more than 300000 elements and texts"
      ),
    ]
    for (page, reason) in refused {
      #expect(throws: LoadError.refused(origin: "page.html", reason: reason)) { try load(page) }
    }
  }

  @Test("Mutated pages never trap, and give blocks in order inside the text")
  func mutations() {
    let seed = Array(
      page(
        "<h1>Landing closes</h1><p class='byline'>By Jo</p>" + paragraphs(Self.first, Self.second)
          + "<ul><li>a<li>b</ul><table><tr><td>1<td>2</table><blockquote>“Q”</blockquote>",
        head:
          "<script type='application/ld+json'>{\"@type\":\"Article\",\"headline\":\"x\"}</script>"
      ).utf8
    )
    let pieces = [
      "<", ">", "<div>", "</div>", "<!--", "&#x110000;", "\"", "<p", "\u{0}", "<article>",
    ]
    var random = SeededRandom(state: 3)
    for _ in 0..<400 {
      var bytes = seed
      for _ in 0..<(1 + random.next(below: 6)) {
        let at = random.next(below: bytes.count)
        if random.next(below: 2) == 0 {
          bytes[at] = UInt8(random.next(below: 256))
        } else {
          bytes.insert(contentsOf: pieces[random.next(below: pieces.count)].utf8, at: at)
        }
      }
      bytes.removeLast(random.next(below: bytes.count / 4))
      guard let article = try? load(bytes) else { continue }
      var end = 0
      for block in article.blocks {
        #expect(block.span.lowerBound >= end && !block.span.isEmpty)
        end = block.span.upperBound
      }
      #expect(end <= article.text.count)
    }
  }
}
