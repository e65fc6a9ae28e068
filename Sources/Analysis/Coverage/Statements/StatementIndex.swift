import Articles

/// The story sentences of several documents as sets of terms, and how telling each term is.
///
/// A term is the stem of a word that carries meaning, or a number. A term weighs the more the fewer
/// sentences of the event hold it (inverse document frequency, Spärck Jones 1972), scaled so that a
/// term of a single sentence weighs 1 whatever the number of sentences. Names and figures need no
/// weight of their own: what the whole event is about is frequent and weighs little, what one
/// statement is about is rare.
struct StatementIndex {
  /// A sentence of one of the documents.
  struct Entry {
    /// Index of the document.
    let article: Int
    /// Index of the sentence in it.
    let sentence: Int
    /// Its terms, ascending, each once.
    let terms: [Int]
    /// The sum of their weights.
    var mass: Double
  }

  /// Events of fewer sentences are taken for events of as many: in a handful of sentences a word that
  /// two of them share would seem to be what everything is about.
  private static let fewest = 50

  /// The sentences by document, then in text order.
  private(set) var entries: [Entry] = []
  /// The weight of every term, 0 to 1.
  private(set) var weights: [Double] = []
  /// The entries that hold a term, ascending.
  private(set) var postings: [[Int]] = []
  /// By document, the entry of each of its sentences; nil for one that tells no story.
  private var entryOfSentence: [[Int?]] = []
  /// Terms by the keys of words as written.
  private var vocabulary: TermVocabulary

  /// Takes the story sentences of the documents; O(number of tokens).
  init(_ documents: [Document]) {
    vocabulary = TermVocabulary()
    for (article, document) in documents.enumerated() {
      entryOfSentence.append(Array(repeating: nil, count: document.sentences.count))
      for (sentence, content) in document.sentences.enumerated()
      where Claims.isStory(content, in: document) {
        let terms = Set(vocabulary.terms(of: content.tokens, in: document)).sorted()
        guard !terms.isEmpty else { continue }
        entryOfSentence[article][sentence] = entries.count
        entries.append(Entry(article: article, sentence: sentence, terms: terms, mass: 0))
      }
    }
    weigh()
  }

  /// The entry of a sentence of a document, or nil.
  func entry(of sentence: Int, in article: Int) -> Int? {
    entryOfSentence[article][sentence]
  }

  /// The terms of a token of one of the documents.
  mutating func terms(of token: Token, in document: Document) -> [Int] {
    vocabulary.terms(of: token, in: document.text)
  }

  private mutating func weigh() {
    postings = Array(repeating: [], count: vocabulary.count)
    for (index, entry) in entries.enumerated() {
      for term in entry.terms { postings[term].append(index) }
    }
    let total = Double(max(Self.fewest, entries.count))
    weights = postings.map { held in
      binaryLogarithm(total / Double(max(1, held.count))) / binaryLogarithm(total)
    }
    for index in entries.indices {
      entries[index].mass = entries[index].terms.reduce(0) { $0 + weights[$1] }
    }
  }
}
