import Analysis
import Articles
import Reading
import TestSupport
import Testing

@Suite struct EventFinderTests {
  private static let lighthouse = [
    "The harbour board of Hode sold the lighthouse to a brewery. Captain Ada Holm kept the lamp.",
    "A brewery bought the lighthouse at Hode from the harbour board, Captain Ada Holm said.",
  ]
  private static let trams = [
    "Engineers in Marl repaired the tram line after a derailment near the cattle market.",
    "The tram line near the cattle market in Marl reopened; engineers blamed the derailment on ice.",
  ]

  private func events(_ texts: [String], days: [Int?]? = nil) -> [EventFinder.Event] {
    let documents = texts.enumerated().map { index, text in
      Reader.read(Article(lines: text, name: "a\(index)"))
    }
    return EventFinder(documents, days: days ?? texts.map { _ in nil }).events()
  }

  @Test func articlesThatShareNamesAndRareWordsAreOneEvent() throws {
    let found = events(Self.lighthouse + Self.trams + ["A choir sang in the customs house."])
    #expect(found.map(\.articles) == [[0, 1], [2, 3]])
    #expect(found[0].shared.contains("Hode"))
    #expect(found[0].shared.contains("lighthouse"))
    #expect(!found[0].shared.contains("tram"))
    #expect(found.allSatisfy { $0.likeness > 0 && $0.likeness <= 1 && $0.days == nil })
  }

  @Test func articlesOfOtherYearsAreNotJoined() {
    #expect(events(Self.lighthouse, days: [20_000, 20_001]).map(\.days) == [1])
    let near = events(Self.lighthouse, days: [20_000, 20_000]).first?.likeness ?? 0
    let far = events(Self.lighthouse, days: [20_000, 20_040]).first?.likeness ?? 0
    #expect(far < near)
  }

  @Test func wordsAreNamedOnce() {
    let text = "A lame-duck board of Hode met. The lame-duck board of Hode sold its boat."
    for event in events([text, text]) { #expect(Set(event.shared).count == event.shared.count) }
  }

  @Test func emptyArticlesAreAboutNothing() {
    #expect(events(["", ""]).isEmpty)
  }

  @Test(arguments: [
    ("1970-01-01", 0), ("2026-03-11T08:00:00Z", 20_523), ("11 March 2026", 20_523),
    ("March 11th, 2026", 20_523), ("Wed, 11 Mar 2026 10:00:00 GMT", 20_523),
    ("29 Feb. 2024", 19_782), ("1969-12-31", -1),
  ])
  func publicationDaysAreRead(_ text: String, _ day: Int) throws {
    #expect(PublicationDay.number(in: text) == day)
    let written = try #require(PublicationDay.text(in: text))
    #expect(written.utf8.count == 10 && PublicationDay.number(in: written) == day)
  }

  @Test(arguments: ["", "Tuesday", "03/04/2026", "2026-13-01", "March 2026", "yesterday at 5"])
  func datesThatAreNotWholeAreUnknown(_ text: String) {
    #expect(PublicationDay.number(in: text) == nil)
  }
}
