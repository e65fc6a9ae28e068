import Articles

/// The newsroom norms on sourcing that the rules for gaps rest on, in our own words.
extension Norm {
  static let apAttribution = Norm(
    holder: "Associated Press",
    statement: """
      A disputable fact that the agency did not itself witness, gather or confirm is attributed, in \
      the same sentence where it first stands.
      """,
    address: "https://blog.ap.org/behind-the-news/when-is-it-ok-to-use-anonymous-sources"
  )
  static let apAnonymity = Norm(
    holder: "Associated Press",
    statement: """
      An unnamed source is used only for vital information, never for opinion, and the report says \
      why the name is withheld and how the source knows.
      """,
    address: "https://blog.ap.org/behind-the-news/when-is-it-ok-to-use-anonymous-sources"
  )
  static let apCredit = Norm(
    holder: "Associated Press",
    statement: "What another outlet gathered and the agency has not confirmed is credited to it.",
    address:
      "https://www.poynter.org/2010/ap-issues-new-crediting-and-attribution-guidelines/105357/"
  )
  static let reutersSourcing = Norm(
    holder: "Reuters Handbook of Journalism",
    statement: """
      Every statement has a source unless it is an established fact or was witnessed; a named source \
      is better than an unnamed one.
      """,
    address: "https://handbook.reuters.com/index.php?title=The_Essentials_of_Reuters_sourcing"
  )
  static let reutersAnonymity = Norm(
    holder: "Reuters Handbook of Journalism",
    statement: """
      Unnamed sources are the weakest; they are not given cover for attacks or opinions, and one \
      source is never called several.
      """,
    address: "https://handbook.reuters.com/index.php?title=The_Essentials_of_Reuters_sourcing"
  )
  static let bbcCorroboration = Norm(
    holder: "BBC Editorial Guidelines",
    statement: "Claims and allegations that cannot be corroborated are attributed.",
    address: "https://www.bbc.co.uk/editorialguidelines/guidelines/accuracy"
  )
  static let bbcSingleSource = Norm(
    holder: "BBC Editorial Guidelines",
    statement: """
      A story should not hang on a single source; where it must, a named source on the record is \
      preferred.
      """,
    address: "https://www.bbc.co.uk/editorialguidelines/guidelines/accuracy"
  )
  static let bbcFirstHand = Norm(
    holder: "BBC Editorial Guidelines",
    statement: "Events are witnessed, or told by first-hand sources, wherever that is possible.",
    address: "https://www.bbc.co.uk/editorialguidelines/guidelines/accuracy"
  )
  static let nprIdentify = Norm(
    holder: "NPR Ethics Handbook",
    statement: """
      Phrases such as "officials say" or "reportedly" are not enough: the audience is told as \
      closely as possible who speaks and how they know.
      """,
    address: "https://www.npr.org/about-npr/688413859/transparency"
  )
  static let spjSources = Norm(
    holder: "Society of Professional Journalists",
    statement: """
      Sources are identified clearly, so that the public can judge how reliable they are and what \
      moves them.
      """,
    address: "https://www.spj.org/spj-code-of-ethics/"
  )
  static let spjLabels = Norm(
    holder: "Society of Professional Journalists",
    statement: "Advocacy and commentary are labelled as such.",
    address: "https://www.spj.org/spj-code-of-ethics/"
  )
  static let spjResponse = Norm(
    holder: "Society of Professional Journalists",
    statement: "Those who are criticised or accused are sought out and given room to answer.",
    address: "https://www.spj.org/spj-code-of-ethics/"
  )
  static let bbcResponse = Norm(
    holder: "BBC Editorial Guidelines",
    statement: """
      People against whom a serious allegation is made are normally offered a right of reply, and the \
      report says so.
      """,
    address: "https://www.bbc.co.uk/editorialguidelines/guidance/right-of-reply"
  )
  static let weaselWords = Norm(
    holder: "Wikipedia, Words to watch",
    statement: """
      Phrases that seem to cite an authority and name none leave the reader unable to check what is \
      said.
      """,
    address: "https://en.wikipedia.org/wiki/Wikipedia:Manual_of_Style/Words_to_watch"
  )
  static let headlineResearch = Norm(
    holder: "Ecker and others, Journal of Experimental Psychology: Applied 20(4), 2014",
    statement: """
      A headline colours what readers remember of an article, even of one whose body says something \
      more careful.
      """,
    address: "https://doi.org/10.1037/xap0000028"
  )
}
