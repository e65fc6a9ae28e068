import Articles

/// Finds the quotations that several articles give, whole or in part.
///
/// Two quotations are the same where at least 7 of 10 words of the shorter, and of its telling words,
/// stand in the longer, in order and three in a row (or all of a shorter one), one of those telling;
/// where different people are named as speakers, 9 of 10. Or one person speaks both, and they are the
/// same telling words in another form or order: one outlet has changed them. Pieces that one article
/// divides ("…," she said. "…") come together through the version that has them whole. A quotation of
/// three words or fewer could be anybody's: there the sentences must be alike as well.
struct QuoteJoiner {
  private let documents: [Document]
  private let quotes: [QuotedWords]
  /// By quotation, who speaks it.
  private let speakers: [SourceJoiner.QuoteSpeaker?]
  /// By quotation, the stems of its telling words.
  private let terms: [Set<Int>]
  private let sources: SourceJoiner
  /// Pairs of sentences that are alike, as articles and indices.
  private let alike: Set<[Int]>
  /// The same quotations, each group ascending, by their first.
  private var groups: [[Int]] = []

  /// Takes the documents, which of their sentences are alike and who their sources are.
  init(
    _ documents: [Document],
    alike pairs: [StatementMatcher.Pair],
    in index: StatementIndex,
    sources: SourceJoiner
  ) {
    self.documents = documents
    let entries = index.entries
    alike = Set(
      pairs.map { pair in
        let (first, second) = (entries[pair.first], entries[pair.second])
        return [first.article, first.sentence, second.article, second.sentence]
      }
    )
    self.sources = sources
    quotes = documents.enumerated().flatMap { QuotedWords.all(of: $1, article: $0) }
    var vocabulary = TermVocabulary()
    terms = quotes.map { quote in
      let document = documents[quote.article]
      return Set(
        quote.tokens.flatMap { vocabulary.terms(of: document.tokens[$0], in: document.text) }
      )
    }
    speakers = quotes.map {
      sources.speaker(of: Comparison.Passage(article: $0.article, span: $0.span))
    }
    groups = joined()
  }

  /// The shared quotations: those that differ first, then by the first version's place.
  func sharedQuotes() -> [Comparison.SharedQuote] {
    var context = QuoteContext(documents)
    let shared = groups.map { group in
      let pieces = group.map { quotes[$0] }
      let versions = pieces.map { Comparison.Passage(article: $0.article, span: $0.span) }
      let speakers = group.map { self.speakers[$0] }
      let difference = QuoteDifference(
        pieces,
        by: speakers,
        in: documents,
        sources: sources
      )
      return Comparison.SharedQuote(
        versions: versions,
        speakers: speakers.map { $0?.name },
        differs: !difference.changes.isEmpty,
        difference: difference.sentence,
        changes: difference.changes,
        contexts: context.contexts(of: pieces)
      )
    }
    return shared.filter(\.differs) + shared.filter { !$0.differs }
  }

  /// Sentences that give the same quotation, as documents and their sentences; a piece that runs over
  /// several sentences is left out.
  func sentences() -> [[(article: Int, sentence: Int)]] {
    groups.map { group in
      group.compactMap { index in
        let quote = quotes[index]
        let document = documents[quote.article]
        guard let sentence = document.sentenceIndex(at: quote.span.lowerBound),
          document.sentences[sentence].span.upperBound + 3 >= quote.span.upperBound
        else { return nil }
        return (quote.article, sentence)
      }
    }
  }

  private func joined() -> [[Int]] {
    var group = Array(quotes.indices)
    var members = quotes.indices.map { [$0] }
    for (first, second) in candidates() where group[first] != group[second] {
      guard areSame(first, second) else { continue }
      let (kept, merged) = (group[first], group[second])
      for member in members[merged] { group[member] = kept }
      members[kept] += members[merged]
      members[merged] = []
    }
    return members.filter { $0.count > 1 }.map { $0.sorted() }.sorted { $0[0] < $1[0] }
  }

  /// Pairs of different articles that share two words in a row, one of them telling.
  private func candidates() -> [(Int, Int)] {
    struct Pair: Hashable {
      let first: WordKey
      let second: WordKey
    }
    var holders: [Pair: [Int]] = [:]
    var candidates: [(Int, Int)] = []
    for (index, quote) in quotes.enumerated() {
      var met: Set<Int> = []
      for (first, second) in zip(quote.keys, quote.keys.dropFirst()) {
        guard !CommonWords.contains(first) || !CommonWords.contains(second) else { continue }
        let pair = Pair(first: first, second: second)
        for other in holders[pair] ?? [] where quotes[other].article != quote.article {
          met.insert(other)
        }
        if holders[pair]?.last != index { holders[pair, default: []].append(index) }
      }
      candidates += met.sorted().map { ($0, index) }
    }
    return candidates
  }

  private func areSame(_ one: Int, _ other: Int) -> Bool {
    let (first, second) = (quotes[one], quotes[other])
    if isReworded(one, other) { return true }
    let alignment = WordAlignment(first.keys, second.keys)
    let shorter = first.keys.count <= second.keys.count ? first : second
    guard shorter.keys.count > 3 || standInAlikeSentences(first, second) else { return false }
    let least = min(3, shorter.keys.count)
    let held = alignment.stretches.filter { $0.isSame && $0.first.count >= least }
      .flatMap { first.keys[$0.first] }
    let tenths = isOfSamePerson(one, other) == false ? 9 : 7
    return held.count * 10 >= shorter.keys.count * tenths
      && Self.telling(held) * 10 >= Self.telling(shorter.keys) * tenths
      && alignment.longestRun.contains { !CommonWords.contains(first.keys[$0]) }
  }

  /// Whether two quotations have the same speaker; nil where either's is not known by name.
  private func isOfSamePerson(_ one: Int, _ other: Int) -> Bool? {
    guard let first = speakers[one], let second = speakers[other], let person = first.person,
      let another = second.person
    else { return nil }
    return person == another || PersonName.areAlike(first.name, second.name)
  }

  /// Whether one person speaks both, all telling words of one are in the other in some form, and few more.
  private func isReworded(_ one: Int, _ other: Int) -> Bool {
    let (first, second) = (terms[one], terms[other])
    let shared = first.intersection(second).count
    return shared >= Self.fewestTerms && shared == min(first.count, second.count)
      && shared * 4 >= max(first.count, second.count) * 3 && isOfSamePerson(one, other) == true
  }

  /// So many telling words in common are no chance where one person speaks.
  private static let fewestTerms = 3

  /// How many of some words are telling.
  private static func telling(_ keys: [WordKey]) -> Int {
    keys.count { !CommonWords.contains($0) }
  }

  private func standInAlikeSentences(_ first: QuotedWords, _ second: QuotedWords) -> Bool {
    let (earlier, later) = first.article < second.article ? (first, second) : (second, first)
    guard
      let one = documents[earlier.article].sentenceIndex(at: earlier.span.lowerBound),
      let other = documents[later.article].sentenceIndex(at: later.span.lowerBound)
    else { return false }
    return alike.contains([earlier.article, one, later.article, other])
  }
}
