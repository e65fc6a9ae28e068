import Articles
import Sessions
import TestSupport
import Testing

@testable import Commands

@Suite struct ConcurrentReadingTests {
  private static func articles(_ count: Int) -> [Article] {
    (0..<count).map { number in
      let says = "Maren Olsen, the harbour master, said landing \(number) would close. "
      return Article(lines: String(repeating: says, count: 20), name: "a\(number)")
    }
  }

  @Test func readsEveryArticleAsIfAlone() {
    let articles = Self.articles(5)
    let found = ConcurrentReading(articles, leastConfidence: 0).readings(watchedFrom: TestDesk())
    for (article, reading) in zip(articles, found) {
      let alone = ArticleReading(article, leastConfidence: 0)
      #expect(reading?.document.attributions == alone.document.attributions)
      #expect(reading?.gaps == alone.gaps && reading?.framing == alone.framing)
    }
    #expect(found.count == 5)
  }

  @Test func whatIsPutRightNeedsNoOtherReading() throws {
    let console = TestDesk()
    console.run("gaps courier; amend courier --title 'The pool' --outlet Gazette")
    let courier = try #require(console.desk.session.article(named: "courier"))
    // Ctrl-C would keep it from being read.
    console.isInterrupted = true
    #expect(console.desk.readAll([courier]))
    #expect(console.desk.document(of: courier).article.metadata.outlet == "Gazette")
    #expect(console.desk.gaps(in: courier) == ArticleReading(courier, leastConfidence: 0).gaps)
  }

  @Test func afterControlCTheOthersAreLeft() {
    let console = TestDesk()
    console.isInterrupted = true
    let articles = Self.articles(300)
    let found = ConcurrentReading(articles, leastConfidence: 0).readings(watchedFrom: console)
    #expect(found.count == 300)
    #expect(found.contains { $0 == nil })
  }
}
