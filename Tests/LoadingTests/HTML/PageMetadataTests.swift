import Articles
import Testing

@testable import Loading

/// Titles, dates and bylines that a page shows its readers.
@Suite("PageMetadata")
struct PageMetadataTests {
  private static let story =
    "The harbour board voted on Tuesday night to close the old ferry landing for two winters."

  private func metadata(_ body: String, head: String = "") throws(LoadError) -> Article.Metadata {
    let page =
      "<html><head><title>Landing closes | Harbour News</title>\(head)</head><body>\(body)</body></html>"
    let input = LoadInput(bytes: Array(page.utf8), origin: "page.html", name: "page")
    return try HTMLLoader().articles(from: input)[0].metadata
  }

  private func article(_ lines: String) -> String {
    "<p>Thursday, 9 June 2022</p><div>\(String(repeating: "<i>.</i>", count: 60))</div>"
      + "<main>\(lines)<p>\(Self.story)</p><p>\(Self.story)</p></main>"
  }

  @Test("Of several first headings the one that says most of the title is the article's")
  func heading() throws {
    let body = "<h1>Landing</h1><main><h1>Landing closes for years</h1><p>\(Self.story)</p></main>"
    #expect(try metadata(body).title == "Landing closes for years")
    let second = "<h1>Harbour News</h1><h2>Landing closes</h2><p>\(Self.story)</p>"
    let head = "<meta property='og:title' content='LANDING CLOSES'>"
    #expect(try metadata(second, head: head).title == "Landing closes")
  }

  @Test(
    "The date near the headline is the article's, not that of the page's head",
    arguments: [
      ("<h1>Landing closes</h1><div class=info>Posted by Jo on June 3, 2022</div>", "June 3, 2022"),
      ("<p>publiziert am 25. September 2018</p><h1>Landing closes</h1>", "25. September 2018"),
      (
        "<h1>Landing closes</h1><div><b>November 20</b> <i>15:23</i> <i>2019</i></div>",
        "November 20 15:23 2019"
      ),
      ("<h1>Landing closes</h1><p>Updated 4 June 2022</p><p>3 June 2022</p>", "3 June 2022"),
      ("<h1>Landing closes</h1><p>Updated 4 June 2022</p>", "4 June 2022"),
      ("<h1>Landing closes</h1><span>24 сентября 2018</span>", "24 сентября 2018"),
      (
        "<h1>Landing closes</h1><time datetime='2022-06-03T08:00Z'>an hour ago</time>",
        "2022-06-03T08:00Z"
      ),
    ]
  )
  func date(lines: String, date: String) throws {
    #expect(try metadata(article(lines)).published == date)
  }

  @Test("A machine's word for no date is none")
  func noDate() throws {
    let head = "<meta property='article:published_time' content='0001-01-01T00:00:00Z'>"
    #expect(try metadata("<main><p>\(Self.story)</p></main>", head: head).published == nil)
  }

  @Test(
    "Dates in short lines",
    arguments: [
      ("Fri 6:45 PM, Feb 16, 2018", "Feb 16, 2018"), ("2018-09-25 10:00", "2018-09-25"),
      ("am 25.09.2018", "25.09.2018"), ("9/25/2018", "9/25/2018"),
      ("Maret 30, 2015", "Maret 30, 2015"),
      ("July 2nd, 2018", "July 2nd, 2018"), ("The 10 best of 2019", nil), ("Marks 2018", nil),
      ("45.67.2018", nil), ("", nil),
    ] as [(String, String?)]
  )
  func dates(line: String, date: String?) {
    #expect(PageDate.date(in: Array(line.utf8)) == date)
  }

  @Test("The byline is looked for near the headline, never among comments")
  func byline() throws {
    let comment = "<div class='comment'><a class='author-name'>Pat</a><p>Nonsense.</p></div>"
    let line = "<h1>Landing closes</h1><p class='article__byline'>By Jo Lind and Lee Park</p>"
    #expect(try metadata(comment + article(line)).byline == "Jo Lind and Lee Park")
    #expect(try metadata(comment + article("<h1>Landing closes</h1>")).byline == nil)
    let linked = "<h1>Landing closes</h1><a href='/author/jo'>Jo Lind</a>"
    #expect(try metadata(article(linked)).byline == "Jo Lind")
  }

  @Test("Accounts are no writers, and the outlet is one only where nobody else is named")
  func accounts() throws {
    func head(_ author: String) -> String {
      "<meta property='og:site_name' content='Harbour News'><meta name='author' content='\(author)'>"
    }
    let line = article("<h1>Landing closes</h1><p class='byline'>By Jo Lind</p>")
    #expect(try metadata(line, head: head("admin")).byline == "Jo Lind")
    #expect(try metadata(line, head: head("Harbour News")).byline == "Jo Lind")
    #expect(try metadata(line, head: head("Lee Park")).byline == "Lee Park")
    let bare = article("<h1>Landing closes</h1>")
    #expect(try metadata(bare, head: head("admin")).byline == nil)
    #expect(try metadata(bare, head: head("Harbour News")).byline == "Harbour News")
  }
}
