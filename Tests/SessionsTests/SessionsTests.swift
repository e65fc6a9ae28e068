import Articles
import Sessions
import Testing

@Suite struct SessionTests {
  private func session(_ names: String...) -> Session {
    var session = Session()
    for name in names {
      let text = ArticleText("The ferry sank.")
      session.add(
        Article(
          name: name,
          text: text,
          blocks: [Block(kind: .body, span: Span(0, text.count))],
          metadata: Article.Metadata(),
          provenance: Article.Provenance(origin: name, format: "text", byteCount: text.count)
        )
      )
    }
    return session
  }

  @Test func anArticleOfATakenNameGetsTheNextFreeNumber() {
    let names = session("a", "a-3", "a", "a", "a").articles.map(\.name)
    #expect(names == ["a", "a-3", "a-2", "a-4", "a-5"])
  }

  @Test func aNumberThatIsFreeAgainIsTakenAgain() {
    var session = session("a", "a", "a")
    session.remove(["a-2", "nowhere"])
    let added = session.add(session.articles[0])
    #expect(added.name == "a-2")
    #expect(session.article(named: "a-3") != nil)
  }

  @Test func whatIsRemovedLeavesTheHandAndTakesItsNotesWithIt() {
    var session = session("a", "b", "c")
    session.take(["b", "c", "nowhere"])
    let subject = Session.Note.Subject(kind: "vague-source", words: "Critics", place: 1)
    session.add(Session.Note(on: "b", subject: subject, text: "why?"))
    session.add(Session.Note(on: "c", text: "good"))
    session.add(Session.Note(on: "a+b", subject: subject, text: "which?"))
    session.remove(["b"])
    #expect(session.inHand == ["c"])
    #expect(session.notes.map(\.article) == ["c"])
    #expect(session.current.map(\.name) == ["c"])
  }

  @Test func whatWasPutRightSaysSo() {
    var session = session("a", "b")
    session.amend("b", Article.Metadata(outlet: "The Hode Gazette"))
    #expect(session.article(named: "b")?.metadata.outlet == "The Hode Gazette")
    #expect(session.article(named: "b")?.provenance.origins == [.outlet: "amended here"])
    #expect(session.article(named: "a")?.metadata.outlet == nil)
  }
}
