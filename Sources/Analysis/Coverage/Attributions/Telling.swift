import Articles

/// How a sentence tells what a sentence of another article tells too.
struct Telling {
  /// The sentence, as an entry of the index.
  let entry: Int
  /// The sentence.
  let passage: Comparison.Passage
  /// Its tokens.
  let tokens: Range<Int>
  /// The attribution that holds most of the shared words; where they are denied, that which denies them.
  let attribution: Attribution?
  /// The source as the article calls it; nil where nobody is named.
  let source: String?
  /// Who the source is.
  let identity: SourceJoiner.Identity?
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

  /// Looks at how an entry tells the terms that it shares, ascending.
  init(
    _ entry: Int,
    at place: StatementIndex.Entry,
    sharing shared: [Int],
    words: StatementWords,
    in document: Document,
    outline: Outline,
    sources: NamedSources
  ) {
    let (article, sentence) = (place.article, place.sentence)
    let content = document.sentences[sentence]
    let told = words.words(telling: shared)
    func share(of place: Int, held: (Span) -> Bool) -> Int? {
      let attribution = document.attributions[place]
      let others = told.filter { word in
        !(attribution.source + attribution.cue).contains { $0.contains(word) }
      }
      let count = others.count(where: held)
      return count > 0 && count * 3 >= others.count * 2 ? count : nil
    }
    let given = outline.attributions(of: sentence)
    let denial = words.denial.flatMap { denial in
      document.attributions.indices.first { place in
        let attribution = document.attributions[place]
        return attribution.cue.contains { $0.overlaps(denial.cue) }
          && share(of: place) { word in
            denial.denied.contains(word) && attribution.content.contains { $0.contains(word) }
          } != nil
      }
    }
    let holder = given.compactMap { place -> (place: Int, held: Int)? in
      let content = document.attributions[place].content
      return share(of: place) { word in content.contains { $0.contains(word) } }
        .map { (place, $0) }
    }
    .max { $0.held < $1.held }?.place
    let place = denial ?? holder
    let attribution = place.map { document.attributions[$0] }
    let voice = outline.voice(of: sentence)
    self.entry = entry
    passage = Comparison.Passage(article: article, span: content.span)
    tokens = content.tokens
    self.attribution = attribution
    source = place.flatMap { sources.name(of: $0, in: article) }
    identity = place.flatMap { sources.identity(of: $0, in: article) }
    cue = attribution?.cue.first.map { document.text[$0] }
    isDenial = denial != nil
    isNegated = words.isNegated
    isReport = attribution.map { Speech.isReport($0, in: document) } ?? false
    isForecast = attribution.map { Speech.isForecast($0, in: document) } ?? false
    showsAttribution =
      outline.isQuoted(sentence)
      || attribution.map { ($0.source + $0.cue).contains { $0.overlaps(content.span) } } == true
    isSourced = attribution != nil && voice == .sourced
    isBare = voice == .writer && !outline.isQuoted(sentence)
  }
}
