import Analysis
import Articles
import Testing

/// Rules for gaps on small documents, beyond their own examples.
@Suite("GapRules")
struct GapRuleTests {
  private func findings(_ rule: String, in text: String, outlet: String? = nil) -> [Finding] {
    GapCatalog.findings(in: ExampleArticle.read(text, outlet: outlet)).filter { $0.rule == rule }
  }

  @Test func articleWideFindingsComeLastAndHaveNoSpan() {
    let text = """
      The mayor reportedly left early on Monday.
      The union's chair, Tom Ferris, accused Carl Voss of lying about the mill.
      """
    let all = GapCatalog.findings(in: ExampleArticle.read(text))
    #expect(all.first?.id == "example.g1")
    #expect(all.last?.rule == "no-response")
    #expect(all.last?.span == nil)
  }

  @Test func anOutletsOwnWordsAreNotSecondHand() {
    let text = "The senator told the Harbour Gazette that the vote would be close."
    #expect(findings("second-hand", in: text).count == 1)
    #expect(findings("second-hand", in: text, outlet: "Harbour Gazette").isEmpty)
  }

  @Test(arguments: [
    ("HarbPost", "The Harbour Post"), ("The Harbour Post", "HarbPost"),
    ("New Harbour Times", "NHT"), ("The Daily Gazette", "The Gazette"),
  ])
  func anOutletIsItselfUnderAnotherName(_ outlet: String, _ name: String) {
    let text = "The senator told \(name) magazine that the vote would be close."
    #expect(findings("second-hand", in: text, outlet: outlet).isEmpty)
    #expect(findings("second-hand", in: text, outlet: "Coast Herald").count == 1)
  }

  @Test(arguments: [
    "The clerk told Sarah Parker-Jones that the vote would be close.",
    "According to AstraMineral, the mill will close in May.",
  ])
  func aSurnameOrFirmIsNoOutlet(_ text: String) {
    #expect(findings("second-hand", in: text).isEmpty)
  }

  @Test(arguments: [
    "told Harbour Radio", "told Radio Norland", "told Channel 2", "told the Harbour Echo",
  ])
  func stationsAndPapersAreOutlets(_ words: String) {
    let document = ExampleArticle.read("The senator \(words) that the vote would be close.")
    let found = GapCatalog.findings(in: document).filter { $0.rule == "second-hand" }
    #expect(found.words(in: document) == [words])
  }

  @Test func aProgrammeAndItsChannelAreOnePlace() {
    let text = "The senator told CNN's “State of the Union” that the vote would be close."
    #expect(findings("second-hand", in: text).count == 1)
  }

  @Test func aReasonForAnonymityWeighsLess() {
    let bare = findings("anonymous-source", in: "A senior official said the talks had failed.")
    let explained = findings(
      "anonymous-source",
      in: """
        A senior official, who spoke on condition of anonymity because the talks were secret, said \
        they had failed.
        """
    )
    #expect(bare.map(\.severity) == [.high])
    #expect(explained.map(\.severity) == [.medium])
  }

  @Test(arguments: [
    "The plan failed, said an aide who requested anonymity.",
    "An official who asked not to be named said the bridge would close.",
    "A senior official, who spoke on condition of anonymity, said the talks had failed.",
    "A senior official, who did not want her name used, said the talks had failed.",
    "An official who asked that his name be withheld said the guards feared the dogs.",
    "An official who does not want to be named said rents rose because of the bridge.",
  ])
  func aRequestIsNoReason(_ text: String) {
    let found = findings("anonymous-source", in: text)
    #expect(found.map(\.severity) == [.high])
    #expect(found.first?.message.contains("asks not to be named") == true)
  }

  @Test(arguments: [
    "The plan failed, said an aide who was not authorised to speak about it.",
    "An official who asked not to be named for fear of reprisals said the bridge would close.",
    "“It was hopeless,” said one worker, who asked not to be named, fearing for her job.",
    "An official who requested anonymity to protect his family said the bridge would close.",
  ])
  func aReasonExplains(_ text: String) {
    #expect(findings("anonymous-source", in: text).map(\.severity) == [.medium])
  }

  @Test(arguments: [
    "Another, the novelist Ines Okoro, said the library was her school.",
    "Another critic, the poet Ann Lowe, said the library must stay.",
    "Tom Bray, Ada Lim and three others said the door had been locked.",
    "Ada Lim and several others said the alarm never rang.",
    "Some of them, including Paul Hask, said the exit was blocked.",
  ])
  func aSourceThatIsNamedAfterAllIsNotUnnamed(_ text: String) {
    #expect(findings("anonymous-source", in: text).isEmpty)
    #expect(findings("vague-source", in: text).isEmpty)
  }

  @Test func anExpletiveIsNoSource() {
    let text = "It is understood that the vote is on Monday."
    #expect(findings("agentless", in: text).count == 1)
  }

  @Test(arguments: [
    (
      "The fire will destroy 3 mills and ruin families",
      "The fire destroyed three mills and ruins families"
    ),
    (
      "The plan will destroy 3 clubs and cost them $3 million",
      "The plan destroyed three clubs and costs them 3 million dollars"
    ),
  ])
  func aHeadlineIsToldAgainInOtherForms(_ headline: String, _ lead: String) {
    let text = headline + "\n" + lead + ", the union's chair, Tom Ferris, said."
    #expect(findings("unsourced-claim", in: headline + "\nThe council meets on Friday.").count == 1)
    #expect(findings("unsourced-claim", in: text).isEmpty)
  }

  @Test(arguments: [
    "Ada Brook could not be reached for comment on the collapse of the fund.",
    "The council's leader, Ada Brook, was blamed by Carl Voss, who runs the mill, for the collapse.",
  ])
  func whatAnArticleSaysOfItsSourcesIsNoClaim(_ text: String) {
    #expect(findings("unsourced-claim", in: text).isEmpty)
  }

  @Test func figuresAndWrongdoingWeighMost() {
    let claims = findings(
      "unsourced-claim",
      in: """
        The council secretly ignored the warnings for years and hid the cost from residents, who paid \
        far more than their neighbours.
        """
    )
    #expect(claims.map(\.severity) == [.high])
    #expect(claims.first?.message.contains("wrongdoing") == true)
  }

  @Test func labelledOpinionIsNotTakenForNews() {
    let text = "The vote is a major blow to the mayor's standing."
    #expect(findings("opinion-as-fact", in: text).count == 1)
    #expect(findings("opinion-as-fact", in: "Opinion\n" + text).isEmpty)
  }

  @Test func whatOughtToBeIsAnOpinion() {
    let demand = "The council must repair the bridge now."
    #expect(findings("opinion-as-fact", in: demand).count == 1)
    #expect(findings("unsourced-claim", in: demand).isEmpty)
    #expect(findings("opinion-as-fact", in: "Tom Ferris told us that it must go.").isEmpty)
  }

  @Test func aShortArticleIsNoSingleSource() {
    let text = "The mayor, Ada Brook, said that the road would open in May."
    #expect(findings("single-source", in: text).isEmpty)
  }

  @Test func singleSourceTellsTheShareAndTheName() {
    let text = """
      The mayor, Ada Brook, said that the road would open in May.
      Brook said that it would halve the traffic in the old town.
      “Nobody has come up with a better plan than this one,” Brook said.
      """
    let message = findings("single-source", in: text).first?.message ?? ""
    #expect(message.contains("100 percent"))
    #expect(message.contains("Brook"))
  }

  @Test(arguments: [
    "The council has confirmed that the school will close.",
    "Ada Brook has learned to live with the noise.",
    "The plan drew criticism from the union's chair, Tom Ferris.",
    "The mayor faces accusations from Ruth Hale.",
    "The theft was reported to police on Monday.",
    "The boat had been reported missing in May.",
    "She thought to ask the crew before the ferry left.",
    "The crew never thought to ask.",
    "Carl Voss was quoted as saying that the mill would close.",
    "The jury heard from Ada Brook that the papers were forged.",
    "The court heard the case on Monday.",
  ])
  func whoSaysSoIsNotLeftOut(_ text: String) {
    #expect(findings("agentless", in: text).isEmpty)
  }

  @Test(arguments: [
    "The Harbour Gazette has learned that the school will close.": "has learned",
    "The plan drew criticism on Monday.": "drew criticism",
    "The boat was reported to be missing on Monday.": "was reported to be",
    "The cell was run by a man believed to have fled to Norland.": "believed to",
    "It is widely known that the mill will close.": "It is widely known",
    "It is hoped that the mill will close.": "It is hoped",
    "It's feared that the mill will close.": "It's feared",
    "Fears have also been expressed about the bridge.": "Fears have also been expressed",
    "Carl Voss, the owner of the mill, is accused of lying.": "is accused of",
    "The driver had slept for two hours, the inquest heard.": "the inquest heard",
    "The committee was told that the fund had been emptied.": "The committee was told",
    "Concerns have been raised about the bridge.": "Concerns have been raised",
    "Questions are being asked about her role.": "Questions are being asked",
  ])
  func hearsayLeavesOutWhoSaysSo(_ text: String, _ words: String) {
    let document = ExampleArticle.read(text)
    let found = GapCatalog.findings(in: document).filter { $0.rule == "agentless" }
    #expect(found.words(in: document) == [words])
  }

  @Test func anAgePartsNoClaimFromItsSubject() {
    let text = "Delgado, 46, secretly hid the cost from residents and misled the council for years."
    let document = ExampleArticle.read(text)
    let claims = GapCatalog.findings(in: document).filter { $0.rule == "unsourced-claim" }
    #expect(claims.words(in: document) == [String(text.dropLast())])
  }

  @Test(arguments: [
    "The plan will cost families up to $3 million, and the council knows it.": "“$3 million”",
    "The closure will clearly destroy the club, and rents will rise by 3.2%.": "“3.2%”",
    "The plan will probably leave 12 per cent of families without a school.": "“12 per cent”",
  ])
  func aFigureIsToldWithItsUnit(_ text: String, _ figure: String) {
    #expect(findings("unsourced-claim", in: text).first?.message.contains(figure) == true)
  }

  @Test func aScoreIsNoFigure() {
    let claims = findings("unsourced-claim", in: "The 2-1 vote will cost families thousands.")
    #expect(claims.count == 1)
    #expect(claims.allSatisfy { !$0.message.contains("figure") })
  }

  @Test func labelledOpinionKeepsItsWeightyClaimsAlone() {
    let cause = "The plan will drive families out of the old town because of its rents."
    let figure = "The plan will cost families 3 million crowns."
    #expect(findings("unsourced-claim", in: cause).count == 1)
    #expect(findings("unsourced-claim", in: "Opinion\n" + cause).isEmpty)
    #expect(findings("unsourced-claim", in: "Opinion\n" + figure).count == 1)
  }

  @Test func aHeadlineThatTheBodyAttributesIsNoClaimOfTheWriters() {
    let headline = "The plan will destroy the club and cost it $3 million"
    let attributed = "The plan will destroy the club and cost it $3 million, Paula Reyes said."
    let other = "The council meets on Friday."
    #expect(findings("unsourced-claim", in: headline + "\n" + other).count == 1)
    #expect(findings("unsourced-claim", in: headline + "\n" + attributed).isEmpty)
  }

  @Test func aHeadlineBesideTheTextIsJudgedLikeOneInIt() {
    let body = "The plan will destroy the club, Paula Reyes said.\nThe council meets on Friday."
    func found(_ title: String?, _ text: String) -> [Finding] {
      GapCatalog.findings(in: ExampleArticle.read(text, title: title))
        .filter { $0.rule == "headline-drops-source" }
    }
    let title = "Plan will destroy club"
    #expect(found(title, body).map(\.span) == [nil])
    #expect(found(title, body).first?.message.contains("says “Plan will destroy club” as") == true)
    #expect(found(nil, body).isEmpty)
    #expect(found("Plan will destroy club, Reyes says", body).isEmpty)
    #expect(found("Council meets on Friday", body).isEmpty)
    // The title that the text begins with is one headline; a first sentence that repeats it is the writer's.
    #expect(found(title, title + "\n" + body).count == 1)
    #expect(found("Club in danger", title + "\n" + body).count == 1)
    #expect(found(title, title + ".\n" + body).isEmpty)
  }

  @Test func theReasonForAnonymityMayStandInTheNextSentence() {
    let text = """
      A senior official said the talks had failed. The official, who spoke on condition of anonymity \
      because the talks were secret, said that nobody had signed.
      """
    #expect(findings("anonymous-source", in: text).map(\.severity) == [.medium])
  }

  @Test func anUnnamedSourceIsCitedWithoutWhatIsAdded() {
    let text = "An agency official, who spoke to reporters in May, said the talks had failed."
    let message = findings("anonymous-source", in: text).first?.message ?? ""
    #expect(message.hasPrefix("“An agency official” is not named"))
  }

  @Test func aNamedSourceAloneIsTooFewToJudge() {
    let text = """
      The mayor, Ada Brook, said that the road would open in May.
      Some residents said that they had heard nothing. Critics said that it was too late.
      """
    #expect(findings("single-source", in: text).isEmpty)
  }

  @Test func anOutletKeepsItsArticle() {
    let text = "“We are ready,” Ivan Orlov said, according to the BBC."
    #expect(findings("second-hand", in: text).first?.message.contains("through the BBC") == true)
  }

  @Test func theAnswersOfAnInterviewAreNotTheWriters() {
    let answers = [
      "I think the vote is a major blow to the mayor's standing, and we will fight it.",
      "We lost because of a clumsy and embarrassing performance by the council.",
    ]
    let questions = ["What do you make of the vote?", "Why did you lose it?"]
    let interview = zip(questions, answers).flatMap { [$0, $1] }.joined(separator: "\n")
    #expect(findings("opinion-as-fact", in: answers.joined(separator: "\n")).count == 2)
    #expect(findings("opinion-as-fact", in: interview).isEmpty)
    #expect(findings("unsourced-claim", in: interview).isEmpty)
  }

  @Test func aPlainClaimIsNotFlaggedBesideAnotherRule() {
    let document = ExampleArticle.read("Bureaucrats kill the people's pool as the roof collapses.")
    let claims = GapCatalog.all.first { $0.id == "unsourced-claim" }
    #expect(claims?.findings(in: document).map(\.severity) == [.low])
    #expect(GapCatalog.findings(in: document).map(\.rule) == ["opinion-as-fact"])
  }

  @Test(arguments: [
    "Reports have emerged that the coach was paid by the builder.": ["agentless"],
    "A report by the Harbour Gazette claims that he met the builder.": ["second-hand"],
    "A witness told reporters the doors were locked.": ["anonymous-source"],
  ])
  func oneRuleSpeaksOfOneSpot(_ text: String, _ rules: [String]) {
    #expect(GapCatalog.findings(in: ExampleArticle.read(text)).map(\.rule) == rules)
  }

  @Test func aNamePartsNoOpinionFromItsSubject() {
    let document = ExampleArticle.read("Her rival, Erik Moss, was less happy.")
    let opinions = GapCatalog.findings(in: document).filter { $0.rule == "opinion-as-fact" }
    #expect(opinions.words(in: document) == ["Her rival, Erik Moss, was less happy"])
  }

  @Test(arguments: [
    "The ferry is expected to return to service by December.",
    "He was accused of breaking the law by taking bribes.",
    "The yield is expected to fall by 3 percent.",
  ])
  func aTimeOrMeansIsNoAgent(_ text: String) {
    #expect(findings("agentless", in: text).count == 1)
    #expect(findings("unsourced-claim", in: text).isEmpty)
  }

  @Test(arguments: [
    "It was not immediately clear why the vessel left the marked channel.",
    "It is unclear whether the plan will cost families thousands.",
    "Ms Tennant disputes having received such a letter, which would cost the company thousands.",
  ])
  func whatIsLeftOpenIsNoClaim(_ text: String) {
    #expect(findings("unsourced-claim", in: text).isEmpty)
  }

  @Test func aQuotationWithoutASpeakerIsAskedForOnce() {
    let text = "The plan that will cost families thousands was branded “a gift to the rich”."
    let document = ExampleArticle.read(text)
    #expect(GapCatalog.findings(in: document).map(\.rule) == ["no-speaker"])
  }

  @Test(arguments: [
    "The fund, which owns 4.8 percent of the mill, will probably cost families their savings.",
    "The plan will cost people aged 55 to 65 their savings.",
    "The club, which scored 11 goals in May, will cost families thousands.",
  ])
  func ageStakeAndScoreAreNoFigures(_ text: String) {
    #expect(
      findings("unsourced-claim", in: text).allSatisfy { !$0.message.contains("a figure") }
    )
  }

  @Test func aSingleSourceKeepsItsArticle() {
    let text = """
      The company said on Monday that it will close the mill in May.
      “We have looked at every other way and found none,” the company said.
      The company said that the buildings would be sold to a museum.
      """
    #expect(findings("single-source", in: text).first?.message.contains("the company") == true)
  }

  @Test func whoIsCalledAnOutletLeavesNoWordsUnsaid() {
    let text = "An official told the Harbour Gazette that the plan had failed."
    #expect(findings("anonymous-source", in: text).count == 1)
    #expect(findings("agentless", in: "Lim is believed by the Mail to have resigned.").isEmpty)
    #expect(findings("agentless", in: "Lim is expected to resign by May.").count == 1)
  }

  @Test(arguments: [
    "It was not clear why, but ", "Lim denied the claim, but ", "It's unclear whether ",
  ])
  func whatIsOpenSilencesItsOwnClauseAlone(_ opening: String) {
    let text =
      opening
      + "the council secretly ignored the warnings for years and hid the cost from residents, "
      + "who paid far more than their neighbours."
    let isOpenThroughout = opening.hasSuffix("whether ")
    #expect(findings("unsourced-claim", in: text).count == (isOpenThroughout ? 0 : 1))
  }
}
