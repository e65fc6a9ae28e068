import Articles
import Testing

@testable import Loading

@Suite("FeedLoader")
struct FeedLoaderTests {
  private static let long = Array(repeating: SampleBytes.story[0], count: 6).joined(separator: " ")

  @Test("Bare ampersands and HTML's entities keep their words, in CDATA and outside")
  func ampersands() throws {
    let feed = """
      <rss><channel><item><title>Smith & Sons close M&uuml;hle</title>
      <description>R&D at AT&T; cost &#163;3 &amp; more & more, said Smith & Sons.
      <![CDATA[Ham & eggs, &eacute;clairs.]]></description></item></channel></rss>
      """
    let article = try #require(try loaded(feed, as: "news").first)
    #expect(
      article.blocks == [
        "headline: Smith & Sons close Mühle",
        "body: R&D at AT&T; cost £3 & more & more, said Smith & Sons.",
        "body: Ham & eggs, éclairs.",
      ]
    )
  }

  @Test("An ampersand's byte in UTF-16 is part of another letter", arguments: [false, true])
  func ampersandsInUTF16(isLittle: Bool) {
    let feed = [0xFEFF] + Array("<title>Ħal Far closes ☀ now</title>".utf16)
    let bytes = feed.flatMap { unit in
      let pair = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
      return isLittle ? [pair[1], pair[0]] : pair
    }
    #expect(XMLReferences(bytes).mended() == bytes)
  }

  @Test("RSS 2.0: full content, summaries said to be so, metadata")
  func rss() throws {
    let feed = """
      <?xml version="1.0" encoding="UTF-8"?>
      <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
        xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/">
      <channel><title>The Courier</title><link>https://courier.example</link>
      <image><title>Logo</title></image>
      <item><title>Landing &amp;#8217;closed&amp;#8217;</title>
        <link>https://courier.example/1</link><dc:creator>Jo Lind</dc:creator>
        <pubDate>Fri, 03 May 2024 08:00:00 GMT</pubDate>
        <description>Short.</description><media:title>Picture</media:title>
        <content:encoded><![CDATA[<p>\(Self.long)</p><blockquote>Never.</blockquote>]]></content:encoded>
      </item>
      <item><title>Two</title><guid>https://courier.example/2</guid>
        <author>a@x.example (Ada Berg)</author>
        <description>&lt;p&gt;It rains&nbsp;here. Read more&lt;/p&gt;</description></item>
      </channel></rss>
      """
    let articles = try loaded(feed, as: "news")
    #expect(articles.map(\.article.name) == ["sample-1", "sample-2"])
    #expect(articles.map(\.format) == ["feed", "feed"])
    #expect(
      articles.first?.blocks
        == ["headline: Landing ’closed’", "body: \(Self.long)", "quote: Never."]
    )
    #expect(
      articles.first?.metadata
        == Article.Metadata(
          title: "Landing ’closed’",
          outlet: "The Courier",
          byline: "Jo Lind",
          published: "Fri, 03 May 2024 08:00:00 GMT",
          url: "https://courier.example/1"
        )
    )
    #expect(articles.map(\.provenance.isSummary) == [false, true])
    #expect(articles.last?.metadata.byline == "Ada Berg")
    #expect(articles.last?.metadata.url == "https://courier.example/2")
    #expect(articles.last?.text.contains("It rains here.") == true)
  }

  @Test("Atom: text, HTML and XHTML content, the first alternate link, inherited author")
  func atom() throws {
    let feed = """
      <feed xmlns="http://www.w3.org/2005/Atom"><title type="html">The &lt;b&gt;Courier&lt;/b&gt;</title>
      <author><name>Jo Lind</name></author>
      <entry><title>One</title><link rel="self" href="https://c.example/self"/>
        <link href="https://c.example/1"/><updated>2024-05-04</updated>
        <published>2024-05-03</published>
        <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>A &lt; b.</p><ul><li>c</li></ul></div></content>
      </entry>
      <entry><title>Two</title><author><name>Ada</name></author><author><name>Bo</name></author>
        <updated>2024-05-04</updated><summary type="text">Only this.</summary></entry>
      </feed>
      """
    let articles = try loaded(feed, as: "a.xml")
    #expect(articles.first?.blocks == ["headline: One", "body: A < b.", "list: c"])
    #expect(articles.first?.metadata.url == "https://c.example/1")
    #expect(articles.first?.metadata.published == "2024-05-03")
    #expect(articles.map(\.metadata.byline) == ["Jo Lind", "Ada, Bo"])
    #expect(articles.map(\.metadata.outlet) == ["The Courier", "The Courier"])
    #expect(articles.last?.metadata.published == "2024-05-04")
    #expect(articles.last?.provenance.isSummary == true)
  }

  @Test("Entries after the limit are said")
  func tooMany() throws {
    let item = "<item><title>Landing closed</title><description>It rains.</description></item>"
    func reasons(of count: Int) throws -> [RecordError.Reason] {
      let feed = "<rss><channel>\(String(repeating: item, count: count))</channel></rss>"
      return try errors(Array(feed.utf8), by: FeedLoader(countLimit: 2)).map(\.reason)
    }
    #expect(try reasons(of: 2).isEmpty)
    #expect(try reasons(of: 5) == [.tooMany(limit: 2)])
  }

  @Test("RSS 1.0 puts its items beside the channel")
  func rdf() throws {
    let feed = """
      <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
        xmlns:dc="http://purl.org/dc/elements/1.1/">
      <channel><title>The Courier</title></channel>
      <item><title>One</title><link>https://c.example/1</link><dc:date>2024-05-03</dc:date>
      <description>It rains.</description></item></rdf:RDF>
      """
    let article = try #require(try loaded(feed, as: "a.rdf").first)
    #expect(article.metadata.outlet == "The Courier")
    #expect(article.metadata.published == "2024-05-03")
  }

  @Test("Declared entities are never expanded, nothing is fetched")
  func entities() throws {
    let bomb = """
      <!DOCTYPE rss [<!ENTITY a "lollollol"><!ENTITY b "&a;&a;&a;&a;">
      <!ENTITY x SYSTEM "file:///etc/passwd">]>
      <rss><channel><item><title>T</title><description>It &b;&x;rains.</description></item></channel></rss>
      """
    let text = (try? loaded(bomb, as: "a.xml").first?.text) ?? ""
    #expect(!text.contains("lol") && !text.contains("root"))
  }

  @Test("A feed that breaks off gives its whole entries and says so")
  func truncated() throws {
    let articles = try loaded(
      "<rss><channel><item><title>One</title></item><item><title>Tw",
      as: "a.rss"
    )
    #expect(articles.map(\.metadata.title) == ["One"])
    #expect(articles.last?.provenance.notes.contains { $0.contains("damaged") } == true)
  }

  @Test(
    "XML without entries is no article",
    arguments: ["<rss><channel></channel></rss>", "<rss", "<feed/>", "<rss>\u{1}"]
  )
  func empty(feed: String) {
    #expect(throws: LoadError.self) { try loaded(feed, as: "a.xml") }
  }
}

@Suite("JSONFeedLoader")
struct JSONFeedLoaderTests {
  @Test("An article an entry, authors of both versions")
  func feed() throws {
    let feed = #"""
      {"version":"https:\/\/jsonfeed.org\/version\/1.1","title":"The Courier","items":[
      {"id":"1","title":"One","url":"https://c.example/1","content_html":"<p>It rains.</p>",
       "date_published":"2024-05-03","authors":[{"name":"Jo Lind"}]},
      {"id":"2","summary":"Only this.","author":{"name":"Ada"}}, {"id":"3"}, 4]}
      """#
    let articles = try loaded(feed, as: "feed")
    #expect(articles.map(\.format) == ["json-feed", "json-feed"])
    #expect(articles.first?.blocks == ["headline: One", "body: It rains."])
    #expect(articles.map(\.metadata.byline) == ["Jo Lind", "Ada"])
    #expect(articles.map(\.metadata.outlet) == ["The Courier", "The Courier"])
    #expect(articles.map(\.provenance.isSummary) == [false, true])
  }

  @Test(
    "What is not read is refused with a reason",
    arguments: [
      (
        "<!DOCTYPE rss [<!ENTITY a 'b'>]><rss><item><title>&a;</title></item></rss>",
        "entities of its own, which are not expanded, are used in line 1"
      ),
      (
        "<rss>" + String(repeating: "<a>", count: 5_000),
        "elements stand more than 256 deep in line 1"
      ),
      (
        "<rss " + (0..<400).map { "a\($0)=''" }.joined(separator: " ") + "><item/></rss>",
        "an element has more than 300 attributes"
      ),
      ("<rss>\n<item></rss", "it breaks in line 2"),
    ]
  )
  func refused(feed: String, reason: String) {
    #expect(throws: LoadError.malformed(origin: "a.rss", format: "XML", reason: reason)) {
      try loaded(feed, as: "a.rss")
    }
  }
}
