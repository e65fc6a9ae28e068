import Articles
import Reading
import TestSupport
import Testing

/// One person is one speaker, by whatever office, description or pronoun the text names her, and nobody else.
@Suite struct OneSpeakerTests {
  /// A text and the names of those who speak in it, attribution by attribution; "-" where nobody is found.
  @Test(arguments: [
    // Whom somebody's words are about is not who speaks next.
    (
      "Paula Reyes, an engineer, said Anna Voss knew of the crack.\n“Voss knew it in March,” she said.",
      ["Paula Reyes", "Paula Reyes"]
    ),
    (
      "Tom Lund told reporters that the bridge was unsafe. “To be clear, Mark Brand does not own it,” he said.",
      ["Tom Lund", "Tom Lund"]
    ),
    (
      "Tom Lund said Mark Brand had lied.\n“He took the money,” he said.", ["Tom Lund", "Tom Lund"]
    ),
    (
      "Tom Lund criticised Mark Brand on Monday.\n“The roof leaks,” he said.",
      ["Tom Lund", "Tom Lund"]
    ),
    // "It" may stand for nobody, and never for people.
    (
      "Opponents of the plan said it was too dear. It was reported that the mayor had slept.",
      ["Opponents", "-"]
    ),
    (
      "Experts warn that the dam is weak. It is understood that the minister knew of the crack.",
      ["Experts", "-"]
    ),
    (
      "The council said the pool would close. Critics said it should stay open. It said the money was gone.",
      ["council", "Critics", "council"]
    ),
    // Surnames that are other words, too.
    (
      "British Prime Minister Teresa May said the country would leave.\nMay said it would be done by March.",
      ["Teresa May", "Teresa May"]
    ),
    ("Two men were held, PC Tom Hill said. Hill said he saw smoke.", ["Tom Hill", "Tom Hill"]),
    (
      "Ellen Ross, a teacher, said the school was full.\nSaid Ross: “We need more rooms.”",
      ["Ellen Ross", "Ellen Ross"]
    ),
    (
      "Det Con Martin Reeve said it was the worst case he had seen.\nReeve said he was grateful.",
      ["Martin Reeve", "Martin Reeve"]
    ),
    // Descriptions that one person fits.
    (
      "Sen. Lena Gray told reporters that she would vote no.\nThe Vermont senator said the bill was bad.",
      ["Lena Gray", "Lena Gray"]
    ),
    (
      """
      Campaign spokesman Tom Bray said nothing had changed.
      The White House spokesman said the bill was bad.
      """,
      ["Tom Bray", "White House spokesman"]
    ),
    (
      """
      Republican nominee Carl Voss spoke in Ohio on Monday. Voss said he would win.
      The Republican nominee said taxes would fall.
      """,
      ["Carl Voss", "Carl Voss"]
    ),
    (
      """
      Greta Lund noted the rule. She said fathers would not be eligible, and when pressed, the 34-year-old \
      mother of three replied: “It is meant for mothers.”
      """,
      ["Greta Lund", "Greta Lund", "Greta Lund"]
    ),
    (
      """
      Sens. Jeff Orr (D-Ore.), Sam Brown (D-Ohio) and Rob Voss (D-N.J.) all suggested that the claims \
      could be grounds for a case.
      """,
      ["Jeff Orr (D-Ore.), Sam Brown (D-Ohio) and Rob Voss"]
    ),
    (
      "Paul Reef, founder and head of Iraq and Afghanistan Riders of Ohio, said the law was void.",
      ["Paul Reef"]
    ),
  ])
  func everyStatementHasItsSpeaker(_ text: String, speakers: [String]) {
    let document = Document(reading: text)
    let found = document.attributions.map { attribution in
      attribution.speaker.map { document.speakers[$0].name } ?? "-"
    }
    #expect(found == speakers)
  }

  /// An office that goes on with "of" or ends with "General" belongs to the role.
  @Test(arguments: [
    ("Secretary of State", "Nora Feld"), ("Chancellor of the Exchequer", "Ruth Hale"),
    ("Director of National Intelligence", "James Orr"), ("Speaker of the House", "Tara Lund"),
    ("Secretary of State for Health", "Tara Lund"), ("Attorney General", "Eric Lund"),
    ("Secretary General", "Tom Bray"), ("House Speaker", "Paul Keogh"),
  ])
  func officesAreNoPartOfNames(_ office: String, name: String) {
    let surname = name.split(separator: " ")[1]
    let document = Document(
      reading: "\(office) \(name) said the talks would go on.\n“We are ready,” \(surname) said."
    )
    #expect(document.speakers.map(\.name) == [name])
    #expect(document.speakers.map(\.role) == [office])
    #expect(document.attributions.map(\.speaker) == [0, 0])
  }

  @Test func aHeadlinesVerbIsNoPartOfAName() {
    var article = Article(
      lines: "Lena Gray Says Bridge Will Close\nLena Gray said the bridge would close in May."
    )
    article = Article(
      name: article.name,
      text: article.text,
      blocks: [Block(kind: .headline, span: article.blocks[0].span), article.blocks[1]],
      metadata: article.metadata,
      provenance: article.provenance
    )
    #expect(Reader.read(article).speakers.map(\.name) == ["Lena Gray"])
  }

  @Test(arguments: [
    (
      "The Congressional Budget Office said the plan would cost $3 billion.",
      "Congressional Budget Office", SourceType.office
    ),
    ("The Bureau of Prisons said the wing would close in May.", "Bureau of Prisons", .office),
    (
      "A 2014 study that appeared in the Journal of Ageing found that walking helps.", "2014 study",
      .document
    ),
    (
      "A Rural Affairs Office report released last year found that the bridge was weak.",
      "Rural Affairs Office report", .document
    ),
    (
      "A three-judge panel of the Court of Appeals said the law was void.", "three-judge panel",
      .office
    ),
    (
      "People familiar with the matter said the company was preparing to cut 400 jobs.",
      "People familiar with the matter", .vague
    ),
    ("Those close to him say he will resign.", "Those close to him", .vague),
    (
      "Harbour Capital, which owns 4.8 percent of the company, said the sale would go on.",
      "Harbour Capital", .namedOrganization
    ),
    ("New Mexico said it would close the road.", "New Mexico", .office),
    ("Radio host Karl Brandt said the vote was a farce.", "Karl Brandt", .namedPerson),
    (
      "Lim's claim that the roof is safe was rejected. Ada Lim, the mayor, said so on Monday.",
      "Ada Lim", .namedPerson
    ),
  ])
  func speakersHaveNamesAndTypes(_ text: String, name: String, type: SourceType) {
    let document = Document(reading: text)
    #expect(document.speakers.first?.name == name)
    #expect(document.speakers.first?.type == type)
  }
}
