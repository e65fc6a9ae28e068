import Articles
import Loading
import Testing

@Suite("BlockFinder")
struct BlockFinderTests {
  /// Paragraphs of a story to put lines between.
  private static let story = [
    "The harbour board voted on Tuesday night to close the old ferry landing for two winters, and its chair, Ana Ruiz, said the money was there.",
    "Fishermen who use the landing said that they had learned of the plan from a notice on a door, and that nobody had asked them before the vote.",
    "The works will begin in October, according to the board’s minutes, and the ferry will call at the north quay until they are done.",
  ]

  /// The kind of a line that stands between the story's second and third paragraph.
  private func kindInside(_ line: String) -> BlockKind? {
    kind(of: line, in: [Self.story[0], Self.story[1], line, Self.story[2]])
  }

  private func kind(of line: String, in paragraphs: [String]) -> BlockKind? {
    let text = ArticleText(paragraphs.joined(separator: "\n"))
    return BlockFinder(text).blocks.first { text[$0.span] == line }?.kind
  }

  @Test("Paragraphs of the story are body")
  func body() {
    let text = ArticleText(Self.story.joined(separator: "\n\n"))
    #expect(BlockFinder(text).blocks.map(\.kind) == [.body, .body, .body])
  }

  @Test(
    "Interlinks and invitations are promotions",
    arguments: [
      "FERRY OWNERS TO SUE HARBOUR BOARD OVER WINTER CLOSURE",
      "Read more: Ferry owners prepare to sue",
      "RELATED: What the closure means for the islands",
      "» SEE ALSO: A history of the landing",
      "Sign up for our newsletter to get the harbour news every morning.",
      "Follow Jo Lind on Twitter @jolind.",
      "Watch the full debate below:",
      "Click here to subscribe",
      "Advertisement",
      "Story continues below",
      "Like the page: do you love the ferry?",
      "Share",
      "Facebook  X  WhatsApp",
      "Sign in",
      "4 min read",
      "Comments (14)",
      "Cookie settings",
      "Get the harbour’s day in your inbox every morning.",
    ]
  )
  func promo(line: String) {
    #expect(kindInside(line) == .promo)
  }

  @Test(
    "Captions and credits are captions",
    arguments: [
      "The landing at dusk on Monday. (Photo by Jo Lind/Harbour News via Getty Images)",
      "Board chair Ana Ruiz, left, listens to a fisherman before the vote.",
      "A ferry leaves the landing in a storm. (AP Photo/Jo Lind)",
      "Jo Lind via Getty Images",
      "Photo: Jo Lind",
      "FILE - In this May 3, 2014 file photo, a ferry leaves the landing.",
      "The old landing [Jo Lind/Reuters]",
      "Ruiz (right) and her deputy walk along the quay.",
    ]
  )
  func caption(line: String) {
    #expect(kindInside(line) == .caption)
  }

  @Test(
    "Corrections and editor's notes are corrections",
    arguments: [
      "Correction: An earlier version of this article gave the wrong month.",
      "This story has been updated with comments from the board.",
      "Editor’s note: The writer’s brother owns a boat.",
      "An earlier version of this article misstated the length of the quay.",
    ]
  )
  func correction(line: String) {
    #expect(kindInside(line) == .correction)
  }

  @Test(
    "What only looks like one of these stays body",
    arguments: [
      "Read more slowly, the minutes show that the board had “no plan” for the winter, Ruiz said in a long reply to the paper.",
      "Critics on the left, and on the right, have called the plan a waste of money that the town will never see again.",
      "Follow the money and you find the same three families, a former clerk of the board said on Monday.",
      "The photo shows a man with a net; the police have asked anybody who knows him to come forward.",
      "“THIS IS NOT OK AND IT WILL NEVER BE OK,” Ruiz wrote to the members of the board.",
      "Gov. Lee Hart (R) and Sen. Pat Moss (D) both asked for money from the harbour fund.",
      "Why?",
    ]
  )
  func falseFriends(line: String) {
    #expect(kindInside(line) == .body)
  }

  @Test(
    "Lines about the author at the end are a bio",
    arguments: [
      "Jo Lind is a writer for Harbour News.",
      "Harbour News’s Lee Park contributed to this report.",
      "Jo Lind covers the coast for Harbour News. You can follow her on Twitter @jolind and email her at jo@example.com",
      "(Reporting by Jo Lind; editing by Lee Park)",
      "Contributing: Lee Park.",
      "Twitter: @jolind.",
    ]
  )
  func bio(line: String) {
    #expect(kind(of: line, in: Self.story + [line]) == .bio)
  }

  @Test(
    "A last paragraph of what the writer of the byline does is a bio, of what anybody else does not"
  )
  func workOfTheWriter() {
    let line = "Jo Lind covers the harbour for the paper."
    for byline in ["By Jo Lind", "By Jo Lind, Harbour News"] {
      #expect(kind(of: line, in: ["Board closes landing", byline] + Self.story + [line]) == .bio)
    }
    #expect(
      kind(of: line, in: ["Board closes landing", "By Lee Park"] + Self.story + [line]) == .body
    )
    let deed = "Jo Lind bought the landing in May."
    #expect(
      kind(of: deed, in: ["Board closes landing", "By Jo Lind"] + Self.story + [deed]) == .body
    )
  }

  @Test("A last paragraph about somebody in the story is body")
  func speakerAtTheEnd() {
    let line = "Ana Ruiz is the author of the board’s plan for the winter."
    #expect(kind(of: line, in: Self.story + [line]) == .body)
  }

  @Test(
    "Who is accused in a last paragraph is no author",
    arguments: [
      "Professor Jo Lind was accused of taking money from the makers of the paint.",
      "Professor Jo Lind is said to have taken money from the makers of the paint.",
    ]
  )
  func accusedAtTheEnd(line: String) {
    #expect(kind(of: line, in: Self.story + [line]) == .body)
  }

  @Test("The foot begins with the last lines, whatever their number")
  func foot() {
    let lines = [
      "Jo Lind is a writer for Harbour News.", "Lee Park contributed reporting.", "Follow us on X",
    ]
    let text = ArticleText((Self.story + lines).joined(separator: "\n"))
    #expect(BlockFinder(text).blocks.suffix(3).map(\.kind) == [.bio, .bio, .promo])
  }

  @Test("A first line without a full stop is the headline, byline and dateline follow")
  func head() {
    let head = [
      "Board closes ferry landing for two winters", "By Jo Lind and Lee Park",
      "Nov. 3, 2015 4:05 p.m. ET",
    ]
    let text = ArticleText((head + Self.story).joined(separator: "\n"))
    let found = BlockFinder(text)
    #expect(found.blocks.prefix(4).map(\.kind) == [.headline, .byline, .dateline, .body])
    #expect(found.metadata.byline == "Jo Lind and Lee Park")
    #expect(found.metadata.published == "Nov. 3, 2015 4:05 p.m. ET")
    let labelled = [head[0], "Date: 2015-11-03"] + Self.story
    let other = BlockFinder(ArticleText(labelled.joined(separator: "\n")))
    #expect(other.metadata.published == "2015-11-03")
  }

  @Test("A headline in capitals is no interlink")
  func shoutedHeadline() {
    let line = "BOARD CLOSES OLD FERRY LANDING FOR TWO WINTERS"
    #expect(kind(of: line, in: [line] + Self.story) == .headline)
  }

  @Test("A first line with a full stop is a headline where the story says it again")
  func stoppedHeadline() {
    let again = "Harbour board votes to close ferry landing."
    #expect(kind(of: again, in: [again] + Self.story) == .headline)
    let other = "Nobody slept much on the islands this week."
    #expect(kind(of: other, in: [other] + Self.story) == .body)
  }

  @Test(
    "A byline ends at a mark, and the date behind it is the article's",
    arguments: [
      ("By Jo Lind | 3 November 2015", "3 November 2015"),
      ("By Jo Lind · 4 min read · Nov. 3, 2015", "Nov. 3, 2015"),
      ("By Jo Lind • March 11, 2026 • Updated 9:15 a.m.", "March 11, 2026"),
      ("By Jo Lind | Harbour News", nil),
    ]
  )
  func markedByline(line: String, date: String?) {
    let text = ArticleText(
      ["Board closes landing", line].joined(separator: "\n") + "\n" + Self.story[0]
    )
    let found = BlockFinder(text)
    #expect(found.blocks.map(\.kind) == [.headline, .byline, .body])
    #expect(found.metadata.byline == "Jo Lind")
    #expect(found.metadata.published == date)
  }

  @Test("Below the menu of a page that was copied whole stand byline and date")
  func bylineBelowMenu() {
    let menu = [
      "Skip to content", "Harbour News", "Home  Markets  Boats", "Sign in", "BOATS",
      "Board closes landing", "Fishermen were not asked",
    ]
    let head = menu + ["By Jo Lind", "3 November 2015, 8:00 AM"]
    let found = BlockFinder(ArticleText((head + Self.story).joined(separator: "\n")))
    #expect(found.metadata.byline == "Jo Lind")
    #expect(found.metadata.published == "3 November 2015, 8:00 AM")
    #expect(
      found.blocks.suffix(7).map(\.kind) == [
        .headline, .body, .byline, .dateline, .body, .body, .body,
      ]
    )
    #expect(found.blocks.prefix(menu.count - 2).allSatisfy { !$0.kind.isStory })
  }

  @Test("A network's name alone on a line may be a heading")
  func networkAsHeading() {
    #expect(kindInside("Facebook") == .subhead)
  }

  @Test("A first sentence that begins “By Friday” is no byline")
  func timeIsNoByline() {
    for line in ["By Friday Ana Ruiz and Lee Park", "By 2020", "By The Way"] {
      #expect(kind(of: line, in: [Self.story[0], line] + Self.story) != .byline)
    }
  }

  @Test("A title known from elsewhere finds the headline")
  func knownTitle() {
    let text = ArticleText("Harbour: it is over.\n" + Self.story.joined(separator: "\n"))
    let found = BlockFinder(text, title: "Harbour – it is over")
    #expect(found.blocks.first?.kind == .headline)
  }

  @Test(
    "Short lines before a paragraph are subheads, list items and quotes are told by their marks"
  )
  func insideForms() {
    #expect(kindInside("What the board knew") == .subhead)
    #expect(kindInside("A LONG WINTER") == .subhead)
    #expect(kindInside("4:40 p.m.") == .subhead)
    #expect(kindInside("• the landing stays closed until spring") == .list)
    #expect(kindInside("2. The ferry calls at the north quay.") == .list)
    #expect(kindInside("> We were never asked.") == .quote)
    #expect(kindInside("***") == .other)
    #expect(kindInside("https://example.com/landing") == .other)
    #expect(kindInside("© 2015 Harbour News. All rights reserved.") == .other)
  }

  @Test("A dateline of its own is no body; one inside a paragraph leaves it body")
  func dateline() {
    #expect(kind(of: "WEXMOOR (AP) —", in: ["WEXMOOR (AP) —"] + Self.story) == .dateline)
    let lede = "WEXMOOR — The harbour board voted on Tuesday night to close the old ferry landing."
    #expect(kind(of: lede, in: [lede] + Self.story) == .body)
  }

  @Test("Metadata lines are read, and are no part of the story")
  func metadataLines() {
    let text = ArticleText(
      "Title: Board closes landing\nOutlet: Harbour News\nDate: 3 November 2015\n"
        + "Author: Jo Lind\nURL: https://example.com/a\n\n" + Self.story.joined(separator: "\n")
    )
    let found = BlockFinder(text)
    #expect(
      found.metadata
        == Article.Metadata(
          title: "Board closes landing",
          outlet: "Harbour News",
          byline: "Jo Lind",
          published: "3 November 2015",
          url: "https://example.com/a"
        )
    )
    #expect(
      found.blocks.map(\.kind) == [.headline, .other, .other, .byline, .other, .body, .body, .body]
    )
    #expect(text[found.blocks[0].span] == "Board closes landing")
  }

  @Test(
    "Under a title line only its repetition is a headline",
    arguments: ["The harbour board closed the ferry landing.", "Ferry landing closed for winters"]
  )
  func titleLineAndStory(first: String) {
    let text = ArticleText("Title: Board closes landing\n\n\(first)\n\n" + Self.story[0])
    let kinds = BlockFinder(text).blocks.map(\.kind)
    #expect(kinds.first == .headline && !kinds.dropFirst().contains(.headline))
  }

  @Test("A headline that repeats the title line is the headline, once")
  func repeatedTitle() {
    let text = ArticleText("Title: Board closes landing\nBoard closes landing\n" + Self.story[0])
    #expect(BlockFinder(text).blocks.map(\.kind) == [.other, .headline, .body])
  }

  @Test("A first line that only looks like a metadata line is kept as it is")
  func falseMetadata() {
    let line = "Newspaper: board chair used a private account"
    let text = ArticleText(([line] + Self.story).joined(separator: "\n"))
    let found = BlockFinder(text)
    #expect(found.metadata.outlet == nil)
    #expect(found.blocks.first.map { text[$0.span] } == line)
  }
}
