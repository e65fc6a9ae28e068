extension Comparison {
  /// One piece of information and the sentences that tell it.
  package struct Fact: Sendable, Hashable {
    /// A sentence that tells it.
    package struct Statement: Sendable, Hashable {
      /// The sentence.
      package let passage: Passage
      /// The part of it that tells the fact: a clause where it tells several things, else all of it.
      package let clause: Passage
      /// The voice of that part.
      package let voice: Voice
      /// Whom that part is attributed to.
      package let speaker: String?
      /// Where in the article it stands.
      package let position: Position
      /// How well that part stands for the others: the weight of its terms that a statement of another
      /// article holds too, times their part of its own weight. At least 0.
      package let typicality: Double

      /// Makes a statement.
      package init(
        passage: Passage,
        clause: Passage? = nil,
        voice: Voice,
        speaker: String?,
        position: Position = .middle,
        typicality: Double = 0
      ) {
        self.passage = passage
        self.clause = clause ?? passage
        self.voice = voice
        self.speaker = speaker
        self.position = position
        self.typicality = typicality
      }
    }

    /// The sentences, by article and text order.
    package let statements: [Statement]
    /// Indices of the articles that tell it, ascending.
    package let reportedBy: [Int]
    /// Indices of the articles that don't, ascending.
    package let missingFrom: [Int]
    /// Sentences of articles that don't, which share some of its words: perhaps they tell it in
    /// others. One an article at most, by article.
    package let lookAlikes: [Passage]

    /// Makes a fact.
    package init(
      statements: [Statement],
      reportedBy: [Int],
      missingFrom: [Int],
      lookAlikes: [Passage] = []
    ) {
      self.statements = statements
      self.reportedBy = reportedBy
      self.missingFrom = missingFrom
      self.lookAlikes = lookAlikes
    }

    /// Which part of the typicality of an article's most typical statement another has that tells the fact, too.
    private static let typical = 0.5

    /// The statement by which an article tells it: in its story the wording that stands for it, else the
    /// first that shares nearly as much with the others as any does; else the first heading.
    package func statement(in article: Int, wording: Passage? = nil) -> Statement? {
      let told = statements.filter { $0.passage.article == article }
      let story = told.filter { $0.position != .headline }
      let most = story.map(\.typicality).max() ?? 0
      return story.first { $0.clause == wording }
        ?? story.first { $0.typicality >= Self.typical * most } ?? told.first
    }

    /// The same fact with sentences that perhaps tell it.
    package func with(lookAlikes: [Passage]) -> Fact {
      Fact(
        statements: statements,
        reportedBy: reportedBy,
        missingFrom: missingFrom,
        lookAlikes: lookAlikes
      )
    }
  }
}
