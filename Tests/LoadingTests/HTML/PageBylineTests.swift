import Testing

@testable import Loading

@Suite("PageByline")
struct PageBylineTests {
  @Test(
    "Names are kept, what a page puts around them isn't",
    arguments: [
      ("By Jo Lind", "Jo Lind"), ("Posted by: Jo Lind", "Jo Lind"), ("BY JO LIND", "JO LIND"),
      ("Jo Lind - 2015-11-03", "Jo Lind"), ("Jo Lind, November 3", "Jo Lind"),
      ("Jo Lind @jolind", "Jo Lind"), ("Byron April", "Byron April"),
      ("jo1990", "jo1990"), ("Jo Lind 3 May", "Jo Lind"), ("Текст: Ада Линд", "Ада Линд"),
      ("Von Miller", "Von Miller"), ("Analysis by Jo Lind", "Jo Lind"),
      ("Jo Lind and Lee Park, Associated Press", "Jo Lind and Lee Park, Associated Press"),
    ]
  )
  func names(value: String, names: String) {
    #expect(PageByline.names(of: value) == names)
  }
}

@Suite("Clutter")
struct ClutterTests {
  private func verdict(_ name: String) -> Clutter.Verdict {
    Clutter.verdict(named: Array(name.utf8)[...])
  }

  @Test(
    "Names of comments and teasers are hardly the article",
    arguments: ["comments", "relatedPosts", "c-newsletter", "recommended-stories"]
  )
  func hardly(name: String) {
    #expect(verdict(name) == .hardly)
  }

  @Test(
    "Names of page furniture are unlikely",
    arguments: ["share-bar", "socialLinks", "read-more", "ad", "entry-meta"]
  )
  func unlikely(name: String) {
    #expect(verdict(name) == .unlikely)
  }

  @Test(
    "Names that only resemble them say nothing",
    arguments: [
      "has-sidebar", "no-comments", "elementor-widget", "twitter-tweet", "header", "adventure",
      "article-body", "story",
    ]
  )
  func possible(name: String) {
    #expect(verdict(name) == .possible)
  }

  @Test("An article's body is known by its name")
  func body() {
    for name in ["article-body", "entryContent", "story__text", "field-name-news-body"] {
      #expect(ContentFinder.namesBody(Array(name.utf8)[...]))
    }
    for name in ["sidebar", "content", "body", "post"] {
      #expect(!ContentFinder.namesBody(Array(name.utf8)[...]))
    }
  }
}
