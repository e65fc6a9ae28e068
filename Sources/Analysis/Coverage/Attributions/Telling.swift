import Articles

/// How a sentence tells what a sentence of another article tells too.
struct Telling {
  /// The sentence, as an entry of the index.
  let entry: Int
  /// The article's name.
  let name: String
  /// The sentence.
  let passage: Comparison.Passage
  /// Its tokens.
  let tokens: Range<Int>
  /// The attribution that holds most of the shared words; where they are denied, that which denies them.
  let attribution: Attribution?
  private let sources: SourceJoiner
  /// The cue as written.
  let cue: String?
  /// Whether the shared words are denied.
  let isDenial: Bool
  /// Whether a "not" stands in the sentence.
  let isNegated: Bool
  /// Whether the cue says, tells or shows.
  let isReport: Bool
  /// Whether the cue promises or foresees.
  let isForecast: Bool
  /// Whether the sentence itself names the source, has the cue or stands in quotation marks.
  let showsAttribution: Bool
  /// Whether the sentence is attributed throughout.
  let isSourced: Bool
  /// Whether the sentence is the writer's own throughout.
  let isBare: Bool

  /// Looks at how an entry tells the terms that it shares.
  init(
    _ entry: Int,
    sharing shared: Set<Int>,
    in documents: [Document],
    outlines: [Outline],
    index: StatementIndex,
    sources: SourceJoiner
  ) {
    let (article, sentence) = (index.entries[entry].article, index.entries[entry].sentence)
    let (document, outline) = (documents[article], outlines[article])
    let content = document.sentences[sentence]
    var index = index
    let told = content.tokens.filter { token in
      index.terms(of: document.tokens[token], in: document).contains { shared.contains($0) }
    }.map { document.tokens[$0].span }
    func share(of attribution: Attribution, held: (Span) -> Bool) -> Int? {
      let others = told.filter { word in
        !(attribution.source + attribution.cue).contains { $0.contains(word) }
      }
      let count = others.count(where: held)
      return count > 0 && count * 3 >= others.count * 2 ? count : nil
    }
    let denial = Speech.denial(in: content.tokens, of: document).flatMap { cue in
      document.attributions.first { attribution in
        attribution.cue.contains { $0.overlaps(cue) }
          && share(of: attribution) { $0.lowerBound >= cue.upperBound } != nil
      }
    }
    let holder = outline.attributions(of: sentence)
      .compactMap { place -> (attribution: Attribution, held: Int)? in
        let attribution = document.attributions[place]
        return share(of: attribution) { word in
          attribution.content.contains { $0.contains(word) }
        }.map { (attribution, $0) }
      }
      .max { $0.held < $1.held }?.attribution
    let attribution = denial ?? holder
    let voice = outline.voice(of: sentence)
    self.entry = entry
    name = document.article.name
    passage = Comparison.Passage(article: article, span: content.span)
    tokens = content.tokens
    self.attribution = attribution
    self.sources = sources
    cue = attribution?.cue.first.map { document.text[$0] }
    isDenial = denial != nil
    isNegated = Speech.isNegated(content.tokens, in: document)
    isReport = attribution.map { Speech.isReport($0, in: document) } ?? false
    isForecast = attribution.map { Speech.isForecast($0, in: document) } ?? false
    showsAttribution =
      outline.isQuoted(sentence)
      || attribution.map { ($0.source + $0.cue).contains { $0.overlaps(content.span) } } == true
    isSourced = attribution != nil && voice == .sourced
    isBare = voice == .writer && !outline.isQuoted(sentence)
  }

  /// The source as the article calls it; nil where nobody is named.
  var source: String? { attribution.flatMap { sources.name(of: $0, in: passage.article) } }

  /// Who the source is.
  var identity: SourceJoiner.Identity? {
    attribution.flatMap { sources.identity(of: $0, in: passage.article) }
  }
}
