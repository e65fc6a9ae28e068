import Articles
import Testing

@Suite struct CoverageAttributionTests {
  @Test func aSourceOfSeveralArticlesIsCountedInEach() throws {
    let (comparison, _) = compared(
      "Captain Ada Holm said the lamp had burned for ninety years.",
      "“The lamp never failed,” Holm said.",
      "The lamp has burned for ninety years."
    )
    let source = try #require(comparison.sources.first)
    #expect(source.name == "Ada Holm")
    #expect(source.type == .namedPerson)
    #expect(source.words.map { $0 > 0 } == [true, true, false])
  }

  @Test func hearsayInPlaceOfASourceIsNoFact() throws {
    let (comparison, _) = compared(
      "The bridge cables have rusted through near the northern tower, engineer Ivo Stern said.",
      "The bridge cables have reportedly rusted through near the northern tower."
    )
    let shift = try #require(comparison.shifts.first)
    #expect(shift.change == "a attributes this to Ivo Stern; b has only “reportedly”.")
  }

  @Test func aDroppedSourceIsAShift() throws {
    let (comparison, documents) = compared(
      "The bridge cables have rusted through near the northern tower, engineer Ivo Stern said.",
      "The bridge cables have rusted through near the northern tower."
    )
    let shift = try #require(comparison.shifts.first)
    #expect(shift.attributed.article == 0)
    #expect(documents.words(shift.other).hasPrefix("The bridge cables"))
    #expect(shift.change == "a attributes this to Ivo Stern; b states it as fact.")
  }

  @Test func aWeightierVerbIsAShift() throws {
    let (comparison, _) = compared(
      "“The dam will hold for a hundred years,” engineer Ivo Stern said.",
      "“The dam will hold for a hundred years,” engineer Ivo Stern claimed."
    )
    #expect(
      comparison.shifts.map(\.change) == [
        "a has “said”, b “claimed”, which casts doubt on the words."
      ]
    )
  }

  @Test func theSameAttributionIsNoShift() {
    let (comparison, _) = compared(
      "The bridge cables have rusted through, engineer Ivo Stern said.",
      "Engineer Ivo Stern said the bridge cables have rusted through."
    )
    #expect(comparison.shifts.isEmpty)
  }

  @Test func aSourceNamedElsewhereInTheArticleIsNotDropped() {
    let (comparison, _) = compared(
      "The bridge cables have rusted through near the northern tower, engineer Ivo Stern said.",
      """
      The bridge cables have rusted through near the northern tower.
      The bridge cables have rusted through near the tower, engineer Ivo Stern said.
      """
    )
    #expect(!comparison.shifts.contains { $0.change.contains("as fact") })
  }
}
