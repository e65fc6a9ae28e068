import Articles

/// An attribution of the body whose content repeats the headline's words.
struct HeadlineEcho {
  /// The share of the headline's words that attributed words must repeat.
  private static let neededShare = 0.7

  /// The words that name the attribution's source.
  let source: Span
  /// Whether the source announces its own doings, so that the headline tells an event.
  let announces: Bool

  /// Finds the attribution with a source that repeats most of a headline's words; nil where none
  /// repeats enough of them or the headline has too few.
  init?(of headline: Sentence, in document: Document) {
    self.init(
      of: HeadlineWords(headline, in: document),
      from: headline.span.upperBound,
      in: document
    )
  }

  /// Finds it for the words of a headline, in the body that begins at a byte.
  init?(of words: HeadlineWords, from start: Int, in document: Document) {
    guard words.count >= 3 else { return nil }
    let attributed = document.attributions
      .filter { $0.extent.lowerBound >= start }
      .compactMap { attribution in
        attribution.namedBy.map { source in
          (
            attribution, source,
            words.share(in: attribution.content.flatMap { document.tokenRange(in: $0) })
          )
        }
      }
    guard let (attribution, source, share) = attributed.max(by: { $0.2 < $1.2 }),
      share >= Self.neededShare
    else { return nil }
    self.source = source
    announces =
      attribution.cueClass == .plan
      || attribution.cue.contains { cue in
        document.tokenRange(in: cue).contains { Lexicon.announcing.contains(document.tokens[$0]) }
      }
  }
}

/// The words by which a headline is told again in a body: the stems of those of four letters and more
/// and the numbers by their value, each once.
struct HeadlineWords {
  private enum Term: Hashable {
    case word(WordKey)
    case number(Double)
  }

  private let document: Document
  private let terms: Set<Term>

  /// Takes the words of a headline.
  init(_ headline: Sentence, in document: Document) {
    self.init(headline.tokens, of: document, in: document)
  }

  /// Takes some tokens of a document, to find them again in another one.
  init(_ tokens: some Sequence<Int>, of headline: Document, in document: Document) {
    self.document = document
    terms = Self.terms(in: tokens, of: headline)
  }

  /// How many there are.
  var count: Int { terms.count }

  /// The share of them that some tokens, in text order, repeat.
  func share(in tokens: some Sequence<Int>) -> Double {
    let found = Self.terms(in: tokens, of: document)
    return Double(terms.count { found.contains($0) }) / Double(terms.count)
  }

  private static func terms(in tokens: some Sequence<Int>, of document: Document) -> Set<Term> {
    let numbers = NumberReader(document)
    var terms: Set<Term> = []
    var end = 0
    for index in tokens where index >= end {
      let token = document.tokens[index]
      if let number = numbers.number(at: index, before: document.tokens.count) {
        terms.insert(.number(number.value))
        end = number.tokens.upperBound
      } else if token.kind == .number || token.kind == .word && token.span.count >= 4 {
        terms.insert(.word(Stem.key(of: document.text[token.span].utf8)))
      }
    }
    return terms
  }
}

extension Lexicon {
  /// Verbs by which a source tells of its own doings.
  fileprivate static let announcing = Lexicon(
    name: "verbs of announcing",
    origin: "Compiled for Lede from news copy.",
    verbs: """
      agree, announce, decide, declare, intend, order, plan+, pledge, promise, propose, swear=swore,
      threaten, unveil, vote, vow
      """
  )
}
