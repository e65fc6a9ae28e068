/// How several articles tell one event.
package struct Comparison: Sendable {
  /// The articles' names, in the order given.
  package let articles: [String]
  /// People, organisations, places and groups that the articles name, those of most articles first.
  package let actors: [Actor]
  /// Groups of sentences that tell the same, and who leaves them out; also what one article alone
  /// tells.
  package let facts: [Fact]
  /// The same quotation in several articles.
  package let quotes: [SharedQuote]
  /// Numbers for the same thing.
  package let figures: [Figure]
  /// Who is heard in which article.
  package let sources: [SharedSource]
  /// What one article attributes and another states, or attributes by a weightier verb.
  package let shifts: [AttributionShift]

  /// Puts a comparison together.
  package init(
    articles: [String],
    actors: [Actor],
    facts: [Fact],
    quotes: [SharedQuote],
    figures: [Figure],
    sources: [SharedSource],
    shifts: [AttributionShift]
  ) {
    self.articles = articles
    self.actors = actors
    self.facts = facts
    self.quotes = quotes
    self.figures = figures
    self.sources = sources
    self.shifts = shifts
  }

  /// Words of one of the articles.
  package struct Passage: Sendable, Hashable {
    /// Index into the comparison's articles.
    package let article: Int
    /// Where in that article.
    package let span: Span

    /// Makes a passage.
    package init(article: Int, span: Span) {
      self.article = article
      self.span = span
    }

    /// Whether another passage stands within it.
    package func contains(_ other: Passage) -> Bool {
      article == other.article && span.lowerBound <= other.span.lowerBound
        && other.span.upperBound <= span.upperBound
    }
  }

  /// What an actor is.
  package enum ActorType: String, Sendable {
    case person
    case organization
    case place
    case group
  }

  /// Somebody or something that the articles name, under all the labels they give.
  package struct Actor: Sendable, Hashable {
    /// The fullest name.
    package let name: String
    /// What it is.
    package let type: ActorType
    /// Every label, in the order of articles and text.
    package let labels: [Passage]
    /// What the articles let it do or have done to it, in the order of articles and text.
    package let deeds: [Deed]

    /// Makes an actor.
    package init(name: String, type: ActorType, labels: [Passage], deeds: [Deed] = []) {
      self.name = name
      self.type = type
      self.labels = labels
      self.deeds = deeds
    }

    /// The same actor with what is told of it.
    package func with(deeds: [Deed]) -> Actor {
      Actor(name: name, type: type, labels: labels, deeds: deeds)
    }
  }

  /// Which side of a verb an actor stands on.
  package enum ActorRole: String, Sendable, CaseIterable {
    /// It acts.
    case agent
    /// It is acted upon.
    case target
  }

  /// A verb of which an actor is the doer or the one it is done to.
  package struct Deed: Sendable, Hashable {
    /// The verb with its auxiliaries.
    package let verb: Passage
    /// Which side the actor stands on.
    package let role: ActorRole

    /// Makes a deed.
    package init(verb: Passage, role: ActorRole) {
      self.verb = verb
      self.role = role
    }
  }

  /// Where in an article something stands; place is emphasis.
  package enum Position: String, Sendable, CaseIterable {
    /// The headline or a line under it.
    case headline
    /// The first paragraph of the story.
    case lede
    /// After the lede, before the last third.
    case middle
    /// The last third of the story's paragraphs.
    case end
  }

  /// One quotation as several articles give it.
  package struct SharedQuote: Sendable, Hashable {
    /// Its versions, by article.
    package let versions: [Passage]
    /// Who speaks by each version; nil where nobody is named. One entry a version.
    package let speakers: [String?]
    /// Whether any two differ in their words or in the people who are named as their speakers.
    package let differs: Bool
    /// What differs, in a sentence; empty where nothing does.
    package let difference: String
    /// What the articles that differ from the fullest version do to it, by version.
    package let changes: [Change]
    /// What articles say around it that others have nothing of near it, by version.
    package let contexts: [Context]

    /// Words around a quotation: the question, the occasion, the condition.
    package struct Context: Sendable, Hashable {
      /// Index into the quotation's versions: the one around which the words stand.
      package let version: Int
      /// The words.
      package let passage: Passage
      /// Indices of the articles that give the quotation without them, ascending.
      package let missingFrom: [Int]

      /// Makes a context.
      package init(version: Int, passage: Passage, missingFrom: [Int]) {
        self.version = version
        self.passage = passage
        self.missingFrom = missingFrom
      }
    }

    /// What an article does to a quotation.
    package struct Change: Sendable, Hashable {
      /// Index into the comparison's articles.
      package let article: Int
      /// Index into the quotation's versions: the piece that is changed.
      package let version: Int
      /// What it does: "leaves out “…”".
      package let words: String

      /// Makes a change.
      package init(article: Int, version: Int, words: String) {
        self.article = article
        self.version = version
        self.words = words
      }
    }

    /// Makes a shared quotation.
    package init(
      versions: [Passage],
      speakers: [String?],
      differs: Bool,
      difference: String,
      changes: [Change] = [],
      contexts: [Context] = []
    ) {
      self.versions = versions
      self.speakers = speakers
      self.differs = differs
      self.difference = difference
      self.changes = changes
      self.contexts = contexts
    }
  }

  /// Numbers that the articles give for the same thing.
  package struct Figure: Sendable, Hashable {
    /// One article's number.
    package struct Value: Sendable, Hashable {
      /// Where it stands.
      package let passage: Passage
      /// The number, normalised: "12" for "a dozen".
      package let value: String
      /// Indices of those of the figure's numbers that cannot be right where this is, ascending.
      package let conflicts: [Int]

      /// Makes a value.
      package init(passage: Passage, value: String, conflicts: [Int] = []) {
        self.passage = passage
        self.value = value
        self.conflicts = conflicts
      }
    }

    /// What is counted.
    package let what: String
    /// The numbers, by article and text order.
    package let values: [Value]
    /// Whether all can be right.
    package var agree: Bool { values.allSatisfy(\.conflicts.isEmpty) }

    /// Makes a figure.
    package init(what: String, values: [Value]) {
      self.what = what
      self.values = values
    }
  }

  /// A source and the words each article gives it.
  package struct SharedSource: Sendable, Hashable {
    /// The fullest name.
    package let name: String
    /// What kind of source it is where it is first heard.
    package let type: SourceType
    /// The party, body, office or person that it speaks for, as the articles say; nil where none does.
    package let side: String?
    /// Words by article, 0 where it is not heard; one entry an article.
    package let words: [Int]
    /// Where it is named as the source, by article and text order.
    package let mentions: [Passage]

    /// Makes a source.
    package init(
      name: String,
      type: SourceType = .none,
      side: String? = nil,
      words: [Int],
      mentions: [Passage] = []
    ) {
      self.name = name
      self.type = type
      self.side = side
      self.words = words
      self.mentions = mentions
    }
  }

  /// What changes between an attribution and another.
  package enum ShiftKind: String, Sendable, CaseIterable {
    /// One names the source, the other none.
    case source
    /// The same source by a verb that doubts, admits, vouches or adds heat.
    case verb
    /// One has somebody deny what the other states or attributes.
    case denial
  }

  /// The same information attributed in one article and stated, or put otherwise, in another.
  package struct AttributionShift: Sendable, Hashable {
    /// Where it is attributed, attributed by the more neutral verb, or denied.
    package let attributed: Passage
    /// Where the attribution is dropped, its verb changed, or told what is denied.
    package let other: Passage
    /// Indices of the articles that attribute it so, the first of them that of `attributed`.
    package let attributedIn: [Int]
    /// Indices of the articles that have the other words, the first of them that of `other`.
    package let toldIn: [Int]
    /// What kind of change it is.
    package let kind: ShiftKind
    /// The source that is dropped or denies, or the neutral verb.
    package let from: String
    /// The words in its place: the weightier verb, a cue without a source, or whoever says what is denied;
    /// nil where it is stated as fact.
    package let to: String?
    /// What changed, in a sentence.
    package let change: String

    /// Makes a shift.
    package init(
      attributed: Passage,
      other: Passage,
      attributedIn: [Int]? = nil,
      toldIn: [Int]? = nil,
      kind: ShiftKind,
      from: String,
      to: String?,
      change: String
    ) {
      self.attributed = attributed
      self.other = other
      self.attributedIn = attributedIn ?? [attributed.article]
      self.toldIn = toldIn ?? [other.article]
      self.kind = kind
      self.from = from
      self.to = to
      self.change = change
    }
  }
}
