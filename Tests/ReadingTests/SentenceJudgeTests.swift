import Articles
import Reading
import TestSupport
import Testing

@Suite struct SentenceJudgeTests {
  @Test(arguments: [
    ("The mayor said the pool would close.", Voice.sourced),
    ("The pool will close, according to the council.", .sourced),
    ("“We have no money left for it.”", .sourced),
    ("The pool closed on Tuesday after the vote.", .writer),
    ("The council hopes to sell the land.", .writer),
    ("The pool is expected to close in May.", .writer),
    (
      "The pool has lost members for ten years and stands empty, but Lim said she likes it and means to keep it.",
      .mixed
    ),
    ("Was it the money?", .none),
    ("A warning.", .none),
  ])
  func voices(of text: String, are voice: Voice) {
    withKnownIssue("A clause of the writer's own before the attribution goes unnoticed.") {
      #expect(Document(reading: text).sentences.map(\.voice) == [voice])
    } when: {
      voice == .mixed
    }
  }

  @Test func whatNobodySaysGoesOnFromNobody() {
    let document = Document(
      reading: "The ministry said the ship was safe. The Rosa is expected to return by December."
    )
    #expect(document.attributions.map(\.speaker) == [0, nil])
    #expect(document.sentences.map(\.voice) == [.sourced, .writer])
  }

  @Test func onlyTheWritersWordsHaveAKind() {
    let apart = Document(reading: "Lim said no.\nThe pool closed on Tuesday after a vote.\nWhy?")
    for sentence in apart.sentences {
      #expect((sentence.kind == nil) == (sentence.voice == .sourced || sentence.voice == .none))
    }
    #expect(apart.sentences.map(\.voice).last == Voice.none)
    withKnownIssue("A plain sentence after a sourced one is taken for its speaker's.") {
      let document = Document(reading: "Lim said no. The pool closed on Tuesday. Why?")
      #expect(document.sentences.map { $0.kind == nil } == [true, false, true])
    }
  }

  @Test func blocksOutsideTheStoryAreNotJudged() {
    let article = Article(
      lines: "Lim said the pool, which cost $3 million, closed.",
      kind: .caption
    )
    let document = Reader.read(article)
    #expect(document.sentences.map(\.voice) == [.none])
    #expect(document.sentences.map(\.checkworthiness) == [0])
    #expect(document.attributions.isEmpty && document.speakers.isEmpty)
  }

  @Test func figuresAreWorthMoreChecksThanOpinions() {
    let sentences = Document(
      reading: "Crime rose by 40 percent in 2019 under Mayor Lim. I think we should be nice."
    ).sentences
    #expect(sentences[0].checkworthiness > sentences[1].checkworthiness)
    withKnownIssue("The encoder sees the sentence before; it learned from sentences alone.") {
      #expect(sentences[0].checkworthiness > 0.5 && sentences[1].checkworthiness < 0.5)
    }
  }

  @Test func loadedWordsSlant() {
    let sentences = Document(
      reading:
        "The corrupt regime spewed its radical lies. The council met on Tuesday in Wexmoor to vote on a budget for 2019."
    ).sentences
    #expect(sentences[0].slant > 0.5 && sentences[1].slant < 0.5)
  }
}
