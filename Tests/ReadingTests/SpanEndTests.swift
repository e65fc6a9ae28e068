import Articles
@testable import Reading
import TestSupport
import Testing

/// What the encoder cuts off in the middle of a phrase is made whole.
@Suite struct SpanEndTests {
  /// A content as it was read, and as it should be; the cue stands in both.
  @Test(arguments: [
    // To the end of the phrase.
    (
      "Lim ⟦cue: said⟧ ⟦read: sales were down from an⟧ earlier forecast, and left.",
      "sales were down from an earlier forecast"
    ),
    ("Lim ⟦cue: saw⟧ ⟦read: shots in⟧ Wexmoor this year.", "shots in Wexmoor this year"),
    (
      "“It leaks,” Lim ⟦cue: said⟧. ⟦read: The roof is what we put it on⟧.",
      "The roof is what we put it on"
    ),
    // To the mark that closes the quotation, but not over the cue.
    (
      "“⟦read: Never⟧ again,” Lim ⟦cue: said⟧.", "Never"
    ),
    ("⟦read: “You squeezed the⟧ nurses,” Lim ⟦cue: said⟧.", "“You squeezed the nurses,”"),
    ("Lim ⟦cue: saw⟧ ⟦read: the “same old⟧ trick” again.", "the “same old trick”"),
    ("⟦read: The⟧ ⟦cue: said⟧ Lim.", "The"),
    // Over a few words left out.
    (
      "Lim ⟦cue: said⟧ ⟦read: the roof⟧ of the old ⟦read: pool leaks⟧.",
      "the roof of the old pool leaks"
    ),
    // Without the writer's link and aside.
    ("⟦read: But the roof is safe⟧, Lim ⟦cue: said⟧.", "the roof is safe"),
    ("⟦read: However, the roof is safe⟧, Lim ⟦cue: said⟧.", "the roof is safe"),
    ("⟦read: “But the roof is safe,”⟧ Lim ⟦cue: said⟧.", "“But the roof is safe,”"),
    ("Lim ⟦cue: said⟧ ⟦read: but for the roof all was safe⟧.", "but for the roof all was safe"),
    ("Lim ⟦cue: supports⟧ ⟦read: the plan, which failed in May⟧.", "the plan"),
    ("Lim ⟦cue: said⟧ ⟦read: “the plan, which failed in May”⟧.", "“the plan, which failed in May”"),
    (
      "Lim ⟦cue: said⟧ ⟦read: those who failed, which is all, must go⟧.",
      "those who failed, which is all, must go"
    ),
  ])
  func contentsEndWithTheirPhrase(_ marked: String, whole: String) {
    let (passage, cue, read) = passage(marked)
    let mended = ContentEnds(passage: passage).mended(read, of: cue, apart: [cue])
    #expect(mended.map { passage.article.text[passage.span($0)] } == [whole])
  }

  /// Pieces as they were read, and what is left of them.
  @Test(arguments: [
    ("Lim ⟦cue: said⟧ ⟦read: it leaks⟧. ⟦read: All⟧ the beams are old.", ["it leaks"]),
    ("Lim ⟦cue: said⟧ ⟦read: it leaks. All⟧ the beams are old.", ["it leaks."]),
    ("Lim ⟦cue: said⟧ ⟦read: “⟧it ⟦read: leaks⟧.", ["leaks"]),
    ("⟦read: Perhaps⟧, Lim ⟦cue: said⟧, ⟦read: it leaks⟧.", ["Perhaps", "it leaks"]),
    ("Lim ⟦cue: said⟧ ⟦read: “⟧.", []),
    (
      "Lim ⟦cue: apologised for⟧ ⟦read: the delay⟧ and promised ⟦read: a plan⟧.",
      ["the delay", "a plan"]
    ),
  ])
  func crumbsAreNoContent(_ marked: String, left: [String]) {
    let (passage, cue, read) = passage(marked)
    let mended = ContentEnds(passage: passage).mended(read, of: cue, apart: [cue])
    #expect(mended.map { passage.article.text[passage.span($0)] } == left)
  }

  @Test(arguments: [
    (
      "⟦read: A⟧ council official who asked for silence ⟦cue: said⟧ it leaks.",
      ["A council official"]
    ),
    ("⟦read: The⟧ club's board ⟦cue: said⟧ it leaks.", ["The club's board"]),
    ("⟦read: Rovers⟧, ⟦read: who finished sixth⟧, ⟦cue: said⟧ it leaks.", ["Rovers"]),
    ("⟦read: It⟧ ⟦cue: is widely understood⟧ that it leaks.", []),
    ("⟦read: It⟧ was not immediately ⟦cue: clear⟧ why it leaks.", []),
    ("⟦read: It⟧ has been ⟦cue: said⟧ that it leaks.", []),
    ("⟦read: It⟧ ⟦cue: emerged⟧ that it leaks.", []),
    ("⟦read: It⟧ has ⟦cue: said⟧ that it leaks.", ["It"]),
    ("⟦read: It⟧ was ⟦cue: worried⟧ that it leaks.", ["It"]),
    ("⟦read: It⟧ is ⟦cue: planning⟧ to sell.", ["It"]),
  ])
  func sourcesNameSomebody(_ marked: String, left: [String]) {
    let (passage, cue, read) = passage(marked)
    let mended = SourceEnds(passage: passage).mended(read, of: cue)
    #expect(mended.map { passage.article.text[passage.span($0)] } == left)
  }

  /// A cue as it was read, and what is left of it.
  @Test(arguments: [
    ("“It is over,” Lim ⟦cue: said of⟧ the tunnel.", "said"),
    ("Lim ⟦cue: complained to⟧ the council ⟦read: about the noise⟧.", "complained"),
    ("Lim ⟦cue: warned of⟧ ⟦read: floods⟧.", "warned of"),
    ("⟦read: The plan⟧ ⟦cue: was praised by⟧ ⟦read: Lim⟧.", "was praised by"),
    ("⟦cue: To⟧ Lim ⟦read: it leaks⟧.", "To"),
  ])
  func cuesEndBeforeWhatIsNeitherContentNorSource(_ marked: String, left: String) {
    let (passage, cue, read) = passage(marked)
    let mended = CueEnds(passage: passage).mended(cue, beside: read)
    #expect(passage.article.text[passage.span(mended)] == left)
  }

  @Test(arguments: [
    ("Lim ⟦cue: says⟧ it leaks.", CueForm.personal),
    ("Lim left, ⟦cue: claiming⟧ it leaks.", .personal),
    ("It ⟦cue: is clear⟧ that it leaks.", .impersonal),
    ("It ⟦cue: was hardly surprising⟧ that it leaks.", .impersonal),
    ("The pool ⟦cue: is expected⟧ to close.", .open),
    ("The pool has often been ⟦cue: criticised⟧.", .open),
    ("The pool ⟦cue: seems⟧ to leak.", .open),
    ("⟦cue: Fears⟧ that it leaks grew.", .open),
  ])
  func formsOfCuesTellWhetherSomebodySpeaks(_ marked: String, form: CueForm) {
    let (passage, cue, _) = passage(marked)
    #expect(CueForms(passage: passage).form(of: cue) == form)
  }

  private func passage(_ marked: String) -> (Passage, cue: Range<Int>, read: [Range<Int>]) {
    let text = MarkedText(marked)
    let passage = Passage(Article(lines: text.text))
    func tokens(_ span: Span) -> Range<Int> {
      let first = passage.tokens.firstIndex { $0.span.upperBound > span.lowerBound } ?? 0
      let last = passage.tokens.lastIndex { $0.span.lowerBound < span.upperBound } ?? 0
      return first..<last + 1
    }
    return (passage, tokens(text["cue"][0]), text["read"].map(tokens))
  }
}
