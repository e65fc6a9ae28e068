import Analysis
import Articles
import Testing

@Suite("FramingCatalog")
struct FramingCatalogTests {
  private let text = """
    The thugs were met by a crowd.
    “They are thugs and liars,” the mayor, Ada Brook, said. The union slammed the plan.
    """

  @Test func quotedWordsAreSilentUnlessAskedFor() {
    let document = ExampleArticle.read(text)
    let quiet = FramingCatalog.findings(in: document)
    let loud = FramingCatalog.findings(in: document, includingQuotations: true)
    #expect(quiet.words(in: document) == ["thugs", "slammed"])
    #expect(loud.words(in: document) == ["thugs", "thugs", "liars", "slammed"])
  }

  @Test func idsNameTheSameFindingEitherWay() {
    let document = ExampleArticle.read(text)
    let quiet = FramingCatalog.findings(in: document)
    let loud = FramingCatalog.findings(in: document, includingQuotations: true)
    #expect(quiet.map(\.id) == ["example.f1", "example.f4"])
    #expect(loud.map(\.id) == ["example.f1", "example.f2", "example.f3", "example.f4"])
    #expect(loud.filter { finding in quiet.contains { $0.id == finding.id } } == quiet)
  }

  @Test func aScareQuoteIsNoQuotedWord() {
    let document = ExampleArticle.read("The “reform” bill passed on Tuesday.")
    #expect(FramingCatalog.findings(in: document).map(\.rule) == ["scare-quote"])
  }

  @Test func anAgentElsewhereDoesNotSayTheQuotedWord() {
    let document = ExampleArticle.read("Two “experts” were met at the pier by the mayor.")
    #expect(FramingCatalog.findings(in: document).map(\.rule) == ["scare-quote"])
  }

  @Test(arguments: [
    "The pension scheme pays nurses in May.", "An ambush on the road killed two soldiers.",
    "His boast was heard by two nurses.",
  ])
  func aNounIsNoLoadedVerb(_ text: String) {
    let rules = FramingCatalog.findings(in: ExampleArticle.read(text)).map(\.rule)
    #expect(!rules.contains("loaded-verb"))
  }

  @Test(arguments: ["The rivals bash the plan.", "The mayor bashes the plan.", "Critics bash it."])
  func aVerbAfterANounIsLoaded(_ text: String) {
    let rules = FramingCatalog.findings(in: ExampleArticle.read(text)).map(\.rule)
    #expect(rules.contains("loaded-verb"))
  }

  @Test(arguments: [
    "Mr Voss claimed 350 pounds in expenses.", "Families claimed $400 a month in benefits.",
    "The storm claimed six lives.", "The quake claimed more than 20 lives in the old town.",
    "She claimed her third title on Sunday.", "Ines Okoro claims an Olympic gold medal.",
    "He claimed a narrow victory.", "The group claimed full responsibility.",
    "They are claiming three seats and the nomination.",
  ])
  func aThingClaimedIsNotDoubted(_ text: String) {
    #expect(
      FramingCatalog.findings(in: ExampleArticle.read(text)).allSatisfy { $0.rule != "doubt-verb" }
    )
  }

  @Test(arguments: [
    "He claimed 350 people died.", "She claimed two men had robbed her.",
    "He claimed victory was near.", "The army claimed to have taken the town.",
    "She claimed Carl Voss won the title.",
  ])
  func aStatementClaimedIsDoubted(_ text: String) {
    #expect(
      FramingCatalog.findings(in: ExampleArticle.read(text)).contains { $0.rule == "doubt-verb" }
    )
  }

  @Test(arguments: [
    "Inflammatory markers in the blood fell on Monday.",
    "He asserted his Fifth Amendment right to silence.",
    "Their Fifth Amendment claims were heard on Monday.",
    "He claimed a loss of 916 million dollars.",
    "The alliance voted on admitting Northland to its council.",
    "Two refugees were admitted in May.",
    "The judge issued gag orders on Monday.",
    "She spoke of inspiring and teaching children.",
    "The leak was aimed at embarrassing the mayor.",
    "Her brother has been jailed for two years by order of the court.",
  ])
  func literalSensesAreSilent(_ text: String) {
    let found = FramingCatalog.findings(in: ExampleArticle.read(text))
    #expect(found.allSatisfy { $0.rule == "slanted-wording" }, "\(found.map(\.message))")
  }

  @Test(arguments: [
    "Penny-pinching bosses met on Monday.": "Penny-pinching",
    "The fat-cat firm met on Monday.": "fat-cat",
    "The owner pocketed a bonus in May.": "pocketed",
    "“They laughed at us,” Tom Ferris raged.": "raged",
    "The firm axed two posts in May.": "axed",
    "The firm refused to apologise.": "refused to apologise",
    "The ferry touched ground near the port.": "touched ground",
    "The firm began a streamlining programme.": "streamlining",
    "The aged hero met the crew.": "hero",
  ])
  func tabloidAndBusinessWordsAreFound(_ text: String, _ word: String) {
    let document = ExampleArticle.read(text)
    let words = FramingCatalog.findings(in: document).words(in: document)
    #expect(words.contains { $0?.contains(word) == true }, "\(words)")
  }

  @Test func anAccidentIsToldOnceForAllItsHarm() {
    let harm = "Eleven of the people on board were injured."
    func passives(in text: String) -> Int {
      FramingCatalog.findings(in: ExampleArticle.read(text)).count {
        $0.rule == "agentless-passive"
      }
    }
    #expect(passives(in: harm) == 1)
    #expect(passives(in: "The ferry ran aground on Monday. " + harm) == 0)
    #expect(passives(in: "The ferry ran aground after a gunman came. " + harm) == 1)
  }

  @Test func aSourcesNameAloneIsNotSlanted() {
    let document = ExampleArticle.read(
      "The coastguard said the ferry had struck rocks, and the coastguard blasted the greedy operator."
    )
    #expect(document.slantedWords.map { document.text[$0.span] }.contains("coastguard"))
    let found = FramingCatalog.findings(in: document).filter { $0.rule == "slanted-wording" }
    #expect(found.words(in: document) == ["coastguard blasted"])
  }

  @Test func hedgesOnOneClaimAreOneFindingOfMoreWeight() {
    let document = ExampleArticle.read(
      "The cuts may possibly help, and the fire was apparently set."
    )
    let findings = FramingCatalog.findings(in: document).filter { $0.rule == "hedge" }
    #expect(findings.words(in: document) == ["may possibly", "apparently"])
    #expect(findings.map(\.severity) == [.medium, .low])
  }

  @Test func theLongestOfOverlappingFindingsIsKept() {
    let document = ExampleArticle.read("The chair slammed the door on every offer.")
    let findings = FramingCatalog.findings(in: document)
    #expect(findings.words(in: document) == ["slammed the door"])
    #expect(findings.map(\.rule) == ["metaphor"])
  }

  @Test func confidenceFollowsTheWordsAround() throws {
    let plain = ExampleArticle.read("The council obviously met at the town hall on Tuesday.")
    let slanted = ExampleArticle.read("The phony senator poisoned the debate again.")
    let least = try #require(FramingCatalog.findings(in: plain).first { $0.rule == "booster" })
    let findings = FramingCatalog.findings(in: slanted)
    let most = try #require(findings.first { $0.rule == "loaded-label" })
    #expect(least.score < 0.35)
    #expect(most.score > 0.5)
  }

  @Test(arguments: [
    ("The bank announced its first rate cut and a second rate rise.", []),
    ("A fat-cat firm and a hornet's nest.", ["fat-cat", "hornet's nest"]),
    ("The charming Ada Lim opened the fair.", ["charming"]),
    ("Tom Bray admitted the theft to officers.", ["admitted"]),
    ("The club admitted forty members to the hall.", []),
    ("Three reporters were jailed. A trial of the new drug begins in June.", ["were jailed"]),
  ])
  func listedWordsAreMeant(_ text: String, _ words: [String]) {
    let document = ExampleArticle.read(text)
    let found = FramingCatalog.findings(in: document).filter { $0.rule != "slanted-wording" }
    #expect(found.words(in: document) == words)
  }
}
