import Analysis
package import Articles
import Loading
import Reading
package import Sessions

/// Everything a command may touch: the articles, and files and the terminal through protocols.
///
/// Used by one thread; commands never reach around it. An article is read once, when it is laid on
/// the desk or first looked at; its reading and findings are kept until it leaves the desk.
package final class Desk {
  /// The articles, notes and settings.
  package var session: Session
  /// Where files are read and written.
  package let files: any Files
  /// The person in front of the desk.
  package let console: any Console
  /// Other programs of the system; nil where none may be run.
  package let programs: (any Programs)?
  /// Whether writing files and fetching pages is forbidden (`--safe`).
  package let isSafe: Bool
  /// The time in seconds since 1970 began in UTC; nil where there is no clock.
  private let clock: () -> Int?
  /// Whether `quit` was called.
  package var isFinished = false
  /// How many expectations held (`expect`).
  package var metExpectations = 0
  private var readings: [String: ArticleReading] = [:]
  /// Why an article that was looked at could not be read.
  private var readingFailure: ModelFileError?
  private var comparisons: [[String]: Comparison] = [:]
  /// The articles that were compared with those before them, in the order of the desk.
  private var copies = CopyFinder()
  /// The setting with which everything kept was read.
  private var confidence = SettingCatalog.confidence.standard
  /// The names of the articles compared last, which short ids (`t3`) are about.
  var lastCompared: [String] = []
  /// The one article that was looked at last, and what was in hand then: what bare ids (`g3`) are about.
  private var lastLookedAt: (name: String, inHand: [String])?

  /// Makes a desk.
  package init(
    session: Session = Session(),
    files: any Files,
    console: any Console,
    programs: (any Programs)? = nil,
    isSafe: Bool = false,
    clock: @escaping () -> Int? = { nil }
  ) {
    self.session = session
    self.files = files
    self.console = console
    self.programs = programs
    self.isSafe = isSafe
    self.clock = clock
  }

  /// Lays an article on the desk, last or in the place of another, and notes when.
  ///
  /// - Returns: the article under the name it has now.
  func lay(_ article: Article, replacing earlier: String? = nil) -> Article {
    var article = article
    article.provenance.loaded = clock()
    guard let earlier else { return session.add(article) }
    forget([earlier])
    return session.replace(earlier, with: article)
  }

  /// Puts other words in a place of an article on the desk.
  ///
  /// - Returns: the new version.
  func rewrite(_ article: Article, at place: Span, with words: String) -> Article {
    let version = article.rewritten(at: place, with: words)
    forget([article.name])
    session.rewrite(article.name, as: version)
    return version
  }

  /// Puts an article back as it was before it was rewritten.
  ///
  /// - Throws: `unsuitable` where it was not.
  func restore(_ article: Article) throws(CommandError) {
    guard session.restore(article.name) != nil else {
      throw .unsuitable("‘\(article.name)’ was not rewritten", help: "nothing is to be undone")
    }
    forget([article.name])
  }

  /// Notes which articles somebody looks at.
  func look(at articles: [Article]) {
    lastLookedAt = articles.count == 1 ? articles.first.map { ($0.name, session.inHand) } : nil
  }

  /// The article that a bare id (`g3`) is about: the one looked at last, until others are taken in hand, or
  /// else the only one that commands work on; nil where there are several.
  var articleOfBareIDs: Article? {
    if let (name, inHand) = lastLookedAt, inHand == session.inHand,
      let article = session.article(named: name)
    {
      return article
    }
    return session.current.count == 1 ? session.current.first : nil
  }

  /// Does something that may look at readings.
  ///
  /// A look itself cannot fail: it finds nothing where the program's model is of no use. Here that
  /// becomes an error, so that nobody takes it for an article without findings.
  ///
  /// - Throws: what `work` throws, and `CommandError.reader`.
  func requiringReader<Result>(_ work: () throws -> Result) throws -> Result {
    readingFailure = nil
    let result = try work()
    if let readingFailure { throw CommandError.reader(readingFailure) }
    return result
  }

  /// The reading of an article on the desk.
  package func document(of article: Article) -> Document {
    reading(of: article).document
  }

  /// The gaps of an article on the desk.
  package func gaps(in article: Article) -> [Finding] {
    reading(of: article).gaps
  }

  /// The framing words of an article on the desk, those inside quotations included.
  package func framing(in article: Article) -> [Finding] {
    reading(of: article).framing
  }

  /// How articles tell one event; two at least. Kept until one of them leaves the desk.
  package func comparison(of articles: [Article]) -> Comparison {
    forgetOtherConfidence()
    let names = articles.map(\.name)
    if let kept = comparisons[names] { return kept }
    let comparison = Coverage.compare(articles.map(document(of:)))
    comparisons[names] = comparison
    return comparison
  }

  /// For each article that came last onto the desk, what of those before it has the same text, or a
  /// version of it: by the article's name, the most alike. They are compared once, when they come.
  func copiesAmongNew() -> [String: CopyFinder.Copy] {
    var found: [String: CopyFinder.Copy] = [:]
    for article in session.articles.dropFirst(copies.count) {
      found[article.name] = copies.add(article).first
    }
    return found
  }

  /// Forgets what was found in articles that changed or left.
  package func forget(_ names: [String]) {
    for name in names { readings[name] = nil }
    copies = CopyFinder()
    let names = Set(names)
    comparisons = comparisons.filter { names.isDisjoint(with: $0.key) }
    if !names.isDisjoint(with: lastCompared) { lastCompared = [] }
  }

  /// Brings what was found in an article in step with what is known of it now. The reading looks at the
  /// text alone, which stays, so that it is kept.
  func amended(_ article: Article) {
    let reading = readings[article.name]
    forget([article.name])
    readings[article.name] = reading?.amended(article)
  }

  /// What was read with another confidence is of no use any more.
  private func forgetOtherConfidence() {
    let now = session.value(of: SettingCatalog.confidence)
    guard now != confidence else { return }
    confidence = now
    readings = [:]
    comparisons = [:]
  }

  /// Reads those of some articles that were not read yet, on all cores, and keeps what was found.
  ///
  /// Says how far it is. Ctrl-C ends it: what was read by then is kept.
  ///
  /// - Returns: whether all of them are read.
  func readAll(_ articles: [Article]) -> Bool {
    forgetOtherConfidence()
    let unread = articles.filter { readings[$0.name] == nil }
    guard !unread.isEmpty else { return true }
    readingFailure = Reader.failure
    let work = ConcurrentReading(unread, leastConfidence: leastConfidence)
    let found = work.readings(watchedFrom: console)
    for (article, reading) in zip(unread, found) { readings[article.name] = reading }
    return found.allSatisfy { $0 != nil }
  }

  private func reading(of article: Article) -> ArticleReading {
    forgetOtherConfidence()
    if let kept = readings[article.name] { return kept }
    readingFailure = Reader.failure
    let reading = ArticleReading(article, leastConfidence: leastConfidence)
    readings[article.name] = reading
    return reading
  }

  /// 0 to 1.
  private var leastConfidence: Double { (Double(confidence) ?? 0) / 100 }
}
