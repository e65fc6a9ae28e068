import Analysis
import Articles
import Testing

@Suite struct CoverageFigureTests {
  private func figures(_ first: String, _ second: String) -> [Comparison.Figure] {
    compared(first, second).comparison.figures
  }

  @Test func differentCountsOfTheSameThingDisagree() throws {
    let found = figures(
      "Some 40 people marched to the harbour, police said.",
      "At least 200 marchers walked to the harbour, the union said."
    )
    #expect(found.count == 1)
    let figure = try #require(found.first)
    #expect(!figure.agree)
    #expect(figure.values.map(\.value) == ["about 40", "at least 200"])
  }

  @Test func rangesThatEndElsewhereDisagree() throws {
    let figure = try #require(
      figures(
        "The council raised the ferry fee by 12 to 18 crowns.",
        "The council raised the ferry fee by 12 to 19 crowns."
      ).first
    )
    #expect(!figure.agree)
    #expect(figure.values.map(\.value) == ["12 to 18 crowns", "12 to 19 crowns"])
  }

  @Test(arguments: [
    "A ticket for the ferry costs 40 €",
    "The ferry carried 0.\(String(repeating: "1", count: 400)) passengers.",
    "The ferry carried \(String(repeating: "9", count: 400)) passengers.",
    "£", "Prices rose by $",
  ])
  func oddNumbersAreNoFigures(_ text: String) {
    #expect(figures(text, text).isEmpty)
  }

  @Test(arguments: [
    (
      "The fire destroyed a dozen warehouses on the quay.",
      "The fire on the quay destroyed 12 warehouses."
    ),
    (
      "The theft cost the museum $3,000,000 in paintings.",
      "The museum lost paintings in the theft, which cost $3 million."
    ),
    (
      "The bridge needs twenty-five steel cables.",
      "The bridge needs 25 new steel cables, builders say."
    ),
    ("Nearly 3,000 tickets were sold for the concert.", "For the concert 2,950 tickets were sold."),
  ])
  func numbersAgreeHoweverTheyAreWritten(_ first: String, _ second: String) throws {
    let figure = try #require(figures(first, second).first)
    #expect(figure.agree)
  }

  @Test func partAndWholeAreKeptApart() {
    let found = figures(
      "Four of the ten bridge cables have rusted through.",
      "Inspectors say six of the ten bridge cables have rusted."
    )
    #expect(found.map { $0.values.map(\.value) } == [["4", "6"], ["10", "10"]])
    #expect(found.first?.what == "bridge cables")
  }

  @Test func moneyIsComparedInItsOwnCurrency() {
    #expect(
      figures(
        "The new ferry will cost 40 million dollars.",
        "The new ferry will cost 35 million euros."
      ).isEmpty
    )
    let found = figures(
      "The new ferry will cost 40 million crowns.",
      "The new ferry will cost 55 million crowns."
    )
    #expect(found.map(\.agree) == [false])
  }

  @Test func resultsOfVotesAreFigures() {
    let found = figures(
      "The parish council voted 9 to 4 to sell the mill.",
      "The parish council voted 8 to 5 to sell the mill."
    )
    #expect(found.map { $0.values.map(\.value) } == [["9 to 4", "8 to 5"]])
  }

  @Test func numbersOfDifferentThingsAreNotBroughtTogether() {
    #expect(
      figures(
        "The bakery sold 300 loaves on Saturday.",
        "A storm felled 80 trees in the royal forest."
      ).isEmpty
    )
    #expect(
      figures(
        "Seven countries signed the fishing treaty.",
        "The singer toured two countries last year."
      ).isEmpty
    )
  }

  @Test func yearsAndOrdinalsAreNoCounts() {
    #expect(
      figures(
        "The mill burned down in 1987.",
        "The mill burned down in 1988, on its 40th birthday."
      )
      .isEmpty
    )
  }

  @Test func equalNumbersFindEachOtherFirst() {
    let found = figures(
      "Support for the mill grew by 41 percent and now stands at 52 percent, a poll by Tolm shows.",
      "In a Tolm poll 52 percent supported the mill and 37 percent rejected it."
    )
    #expect(found.map { $0.values.map(\.value) } == [["52%", "52%"]])
  }

  @Test func differentCountsMustShareMoreThanWhatTheyCount() {
    #expect(
      figures(
        "The union represents 5,200 teachers.",
        "A crowd of 2,000 teachers cheered in the square."
      ).isEmpty
    )
  }

  @Test(arguments: [
    ("$2 million to $5 million", "$2 to $5 million"),
    ("between $2 million and $5 million", "$2 to $5 million"),
    ("between 20 and 30 crowns", "20 to 30 crowns"),
    ("between 7.6 and 7.9 billion crowns", "7.6 to 7.9 billion crowns"),
    ("7.6-7.9 billion crowns", "7.6 to 7.9 billion crowns"),
    ("7.6–7.9 billion crowns", "7.6 to 7.9 billion crowns"),
    ("two to three million crowns", "2 to 3 million crowns"),
    ("one to two million crowns", "1 to 2 million crowns"),
    ("between 800,000 and 1.2 million crowns", "800,000 to 1.2 million crowns"),
    ("$7-9m", "$7 to $9 million"), ("£3-£4m", "£3 to £4 million"),
  ])
  func rangesAreReadWithTheirSigns(_ written: String, _ value: String) {
    let text = "The damage to the mill is put at \(written)."
    #expect(figures(text, text).map { $0.values.map(\.value) } == [[value, value]])
  }

  @Test(arguments: [
    ("£1.2m", "£1.2 million"), ("$3bn", "$3 billion"), ("€40k", "€40,000"),
    ("one million crowns", "1 million crowns"), ("twenty-one crowns", "21 crowns"),
    ("5m euros", "5 million euros"),
  ])
  func magnitudesAreReadHoweverTheyAreWritten(_ written: String, _ value: String) {
    let text = "The damage to the mill is put at \(written)."
    #expect(figures(text, text).map { $0.values.map(\.value) } == [[value, value]])
  }

  @Test func metresAreNoMillions() {
    let text = "Runners of the 100m hurdles warmed up on the quay."
    #expect(figures(text, text).isEmpty)
  }

  @Test func anotherMagnitudeDisagrees() {
    let found = figures(
      "The yard expects sales of between 7.6 and 7.9 billion crowns.",
      "The yard expects sales of 1.9 billion crowns."
    )
    #expect(found.map(\.agree) == [false])
  }

  @Test func theCostOfOneThingIsNotThatOfAnother() {
    #expect(
      figures(
        "The scheme will cost families £200 in trips to the quay.",
        "A ferry in Hode was sold last year at a cost of £900,000."
      ).isEmpty
    )
  }

  @Test func sumsWithoutACurrencyAreCompared() {
    let found = figures(
      "The yard had offered 1.2 million for the ferry, the paper said.",
      "An offer of £800,000 for the ferry was turned down."
    )
    #expect(found.map(\.agree) == [false])
    #expect(found.first?.values.map(\.value) == ["1.2 million", "£800,000"])
  }

  @Test(arguments: ["from 40 to 132 crowns", "from 40 crowns to 132 crowns"])
  func ofAChangeTheSecondNumberCounts(_ change: String) {
    let found = figures(
      "The ferry fee rises \(change) a year.",
      "The ferry fee rises to 132 crowns a year."
    )
    #expect(found.map { $0.values.map(\.value) } == [["132 crowns", "132 crowns"]])
  }

  @Test func aCommaStandsBeforeThreeDigits() {
    let text = "The mill lost 3,14 sacks of flour."
    #expect(figures(text, text).isEmpty)
  }

  @Test(arguments: [
    (
      "In the trial 31 percent of the gulls that had eaten the bait lost their way, against 8 percent of others.",
      "The trial found that 28 percent of gulls that had eaten the bait lost their way, and 8 percent otherwise.",
      [["31%", "28%"], ["8%", "8%"]]
    ),
    (
      "A Tolm poll found that 55 percent of islanders support the ferry and 30 percent oppose it.",
      "A Tolm poll found that 55 percent of islanders support the ferry and 36 percent oppose it.",
      [["30%", "36%"], ["55%", "55%"]]
    ),
  ])
  func whatEqualsLeaveOverBelongsTogether(_ one: String, _ other: String, _ values: [[String]]) {
    #expect(figures(one, other).map { $0.values.map(\.value) } == values)
  }

  @Test func aThirdArticlesOnlyCountJoinsThoseOfTwo() {
    let (comparison, _) = compared(
      "The ferry line said that 90 sailings were dropped in March.",
      "Altogether 90 sailings had to be dropped.",
      "More than 130 sailings were cancelled."
    )
    #expect(
      comparison.figures.map { $0.values.map(\.value) } == [["90", "90", "more than 130"]]
    )
  }

  @Test(arguments: ["Three in ten", "Three out of ten", "3 in 10", "Three of every ten"])
  func aShareIsAPercentage(_ share: String) {
    let found = figures(
      "\(share) islanders reject the new ferry, a Tolm poll shows.",
      "A Tolm poll shows that 30 percent of islanders reject the new ferry."
    )
    #expect(found.map { $0.values.map(\.value) } == [["about 30%", "30%"]])
  }

  @Test func aStretchOfTimeIsNoWhole() {
    let text = "The ferry had three fires in ten years, and two in five months."
    #expect(!figures(text, text).contains { $0.values.contains { $0.value.contains("%") } })
  }

  @Test func aDayBetweenANumberAndItsNounIsNoCount() {
    let text = "The trial of the 14 Oct. 9 rioters opens in Hode."
    let found = figures(text, text)
    #expect(found.map { $0.values.map(\.value) } == [["14", "14"]])
    #expect(found.allSatisfy { $0.agree })
  }

  @Test(arguments: [
    ("More than 90 boats", "more than 90"), ("Just over 90 boats", "just over 90"),
    ("As many as 90 boats", "as many as 90"), ("At least 90 boats", "at least 90"),
    ("Some 90 boats", "about 90"), ("No more than 90 boats", "no more than 90"),
  ])
  func aBoundIsGivenAsItIsWritten(_ boats: String, _ value: String) {
    let text = "\(boats) were moored at the mole of Hode."
    #expect(figures(text, text).map { $0.values.map(\.value) } == [[value, value]])
  }

  @Test(arguments: [
    (
      "The ferry line Marr Sund lost 4.1 million pounds on its northern route.",
      "Its director Olga Brandt earned 640,000 pounds at the ferry line Marr Sund."
    ),
    (
      "Brask raised $200,000 for the race in Hode.",
      "For the race in Hode Lunde raised $5.4 million."
    ),
    (
      "The warden of the lighthouse, Ada Holm, spoke to reporters on Saturday.",
      "The report on the warden of the lighthouse, Ada Holm, appeared on Friday."
    ),
    (
      "The ferry line carries 1,200 passengers on six routes a day.",
      "On six routes the ferry line has 300 employees."
    ),
  ])
  func whatDiffersHasOneOwnerAndOneDeed(_ one: String, _ other: String) {
    #expect(figures(one, other).allSatisfy { $0.agree })
  }

  @Test func onePersonsSumsDisagree() {
    let found = figures(
      "Brask raised $200,000 for the race in Hode.",
      "For the race in Hode Brask raised $310,000."
    )
    #expect(found.map(\.agree) == [false])
  }

  @Test func daysOfOneActDisagree() {
    let found = figures(
      "The harbour board closed the swing bridge on Saturday.",
      "The swing bridge was closed by the harbour board on Friday."
    )
    #expect(found.map(\.agree) == [false])
  }

  @Test func dwellersArePeople() throws {
    let (comparison, _) = compared(
      "About 1,000 islanders marched to the harbour to demand a second ferry.",
      "About 300 people marched to the harbour and demanded a second ferry.",
      "Some 60 agitators marched to the harbour for a second ferry."
    )
    let figure = try #require(comparison.figures.first)
    #expect(figure.values.map(\.value) == ["about 1,000", "about 300", "about 60"])
    #expect(!figure.agree)
  }

  @Test func ofAPartTheVerbIsNotTheWholes() throws {
    let text = "Eleven of the 214 people on board the ferry were injured."
    let found = figures(text, text)
    #expect(found.map { $0.values[0].value } == ["11", "214"])
    #expect(found.last?.what == "people board ferry")
  }

  @Test func toBeHurtIsToBeInjured() {
    let found = figures(
      "The crash injured 20 passengers of the night bus.",
      "In the night 24 passengers were hurt."
    )
    #expect(found.map(\.agree) == [false])
  }

  @Test func yearsAloneAreNoName() throws {
    let text = "The lamp of the western shoal burned for 90 years."
    let figure = try #require(figures(text, text).first)
    #expect(figure.what == "shoal burned (years)")
  }

  @Test(arguments: [
    "Police put the number at 400.", "Police put the number of the walkers at about 400.",
    "Police estimated the crowd at 400 people.",
  ])
  func aSecondCountStandsBesideTheFirst(_ recount: String) throws {
    let figure = try #require(
      figures(
        "Some 900 people walked to the harbour, the union said. \(recount)",
        "About 400 people walked to the harbour, police said."
      ).first
    )
    #expect(!figure.agree)
    #expect(figure.values.map(\.passage.article) == [0, 0, 1])
    #expect(figure.values[1].conflicts == [0])
    #expect(figure.values[2].conflicts == [0])
  }

  @Test func aPutNumberWithoutACountBeforeItIsNone() {
    #expect(
      figures(
        "The ferry left for Hode. Police put the number at 400.",
        "The ferry left for Hode. Police put the number at 400."
      ).isEmpty
    )
  }

  @Test(arguments: ["A crowd of 400", "A mob of about 400", "A group of some 400"])
  func aCrowdIsCountedInPeople(_ crowd: String) throws {
    let figure = try #require(
      figures(
        "\(crowd) walked to the harbour wall.",
        "At least 900 people walked to the harbour wall."
      ).first
    )
    #expect(!figure.agree)
  }

  @Test func aMeasureAloneIsNoSharedThing() {
    let found = figures(
      "The ferry line has lost four million crowns in two winters. Keel promised in 2023 to keep the ferry for ten years.",
      "The ferry line lost four million crowns. A grant of 1.2 million crowns was refused in April. A study says that villages lose a fifth of their people within ten years of losing a ferry."
    )
    #expect(found.map { $0.values.map(\.value) } == [["4 million crowns", "4 million crowns"]])
  }
}
