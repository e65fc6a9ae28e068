import Articles

/// The norms and findings on wording that the categories of framing rest on, in our own words.
extension Norm {
  static let contentiousLabels = Norm(
    holder: "Wikipedia, Words to watch",
    statement: """
      Labels that carry a judgement are left to a source that uses them, and the source is named.
      """,
    address: "https://en.wikipedia.org/wiki/Wikipedia:Manual_of_Style/Words_to_watch"
  )
  static let saidIsNeutral = Norm(
    holder: "Bender, Davenport, Drager and Fedler, Writing and Reporting for the Media",
    statement: """
      "Said" is neutral; "claimed" doubts, "admitted" implies guilt, and a writer cannot know what \
      others hope, feel or believe.
      """,
    address: "12th edition, Oxford University Press 2018, the chapter on quotations and attribution"
  )
  static let synonymsForSaid = Norm(
    holder: "Wikipedia, Words to watch",
    statement: "Verbs that stand in for \"said\" often add doubt, credit or drama of their own.",
    address: "https://en.wikipedia.org/wiki/Wikipedia:Manual_of_Style/Words_to_watch"
  )
  static let editorialising = Norm(
    holder: "Wikipedia, Words to watch",
    statement: """
      Asides that tell readers how to take a fact put the writer's view in a voice that sounds like \
      nobody's.
      """,
    address: "https://en.wikipedia.org/wiki/Wikipedia:Manual_of_Style/Words_to_watch"
  )
  static let pufferyWords = Norm(
    holder: "Wikipedia, Words to watch",
    statement: "Praise is replaced by the facts that would earn it.",
    address: "https://en.wikipedia.org/wiki/Wikipedia:Manual_of_Style/Words_to_watch"
  )
  static let biasedLanguage = Norm(
    holder: "Recasens, Danescu-Niculescu-Mizil and Jurafsky, ACL 2013",
    statement: """
      Subjective intensifiers, one-sided terms and verbs that presuppose or doubt are the words that \
      editors most often replace to make a text neutral.
      """,
    address: "https://aclanthology.org/P13-1162/"
  )
  static let expertReaders = Norm(
    holder: "Spinde and others, Findings of EMNLP 2021",
    statement: """
      Trained readers mark biased words with only moderate agreement: a marked word is a place to look \
      at, no proof.
      """,
    address: "https://aclanthology.org/2021.findings-emnlp.101/"
  )
  static let metadiscourse = Norm(
    holder: "K. Hyland, Metadiscourse: Exploring Interaction in Writing, Continuum 2005",
    statement: """
      Boosters close a question and hedges keep it open: both tell how sure the writer wants the \
      reader to be.
      """,
    address: "Continuum, London 2005, chapter 3"
  )
  static let metaphorsFrame = Norm(
    holder: "P. H. Thibodeau and L. Boroditsky, PLoS ONE 6(2), 2011",
    statement: """
      The metaphor in which a problem is told shifts which remedies readers choose, mostly without \
      their noticing.
      """,
    address: "https://doi.org/10.1371/journal.pone.0016782"
  )
  static let plainWords = Norm(
    holder: "G. Orwell, Politics and the English Language, 1946",
    statement: "Softened and worn phrases keep writer and reader from seeing what is meant.",
    address:
      "https://www.orwellfoundation.com/the-orwell-foundation/orwell/essays-and-other-works/politics-and-the-english-language/"
  )
  static let framing = Norm(
    holder: "R. M. Entman, Journal of Communication 43(4), 1993",
    statement: """
      To frame is to make some aspects of a matter more salient: what the problem is, who causes it, \
      how to judge it and what to do.
      """,
    address: "https://doi.org/10.1111/j.1460-2466.1993.tb01304.x"
  )
  static let fragmentQuotes = Norm(
    holder: "Associated Press Stylebook, quotations in the news",
    statement: """
      Quoted fragments of a word or two are avoided: they can look like irony, and the reader cannot \
      tell whose words they are.
      """,
    address: "https://www.apstylebook.com/"
  )
  static let activeVoice = Norm(
    holder: "Henley, Miller and Beazley, Journal of Language and Social Psychology 14, 1995",
    statement: """
      In news of violence, sentences that leave out who acted lead readers to hold the actor less \
      responsible and the harm smaller.
      """,
    address:
      "https://experts.nau.edu/en/publications/syntax-semantics-and-sexual-violence-agency-and-the-passive-voice"
  )
}
