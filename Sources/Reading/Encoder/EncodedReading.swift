internal import Articles

/// An article read by the encoder: everything that its heads say, in words of the article.
struct EncodedReading {
  /// What the sentence heads say of a sentence.
  struct SentenceReading {
    /// Probabilities of sourced, mixed, writer, none.
    let voice: [Double]
    /// Probabilities of event, background, claim, opinion.
    let kind: [Double]
    /// Probability that the writer's own words are a claim.
    var claim: Double { kind[2] }
    /// Probability that they are an opinion.
    var opinion: Double { kind[3] }
    /// Probability that a checker would find a claim worth checking in it.
    let checkworthiness: Double
    /// Probability that an expert reader would call its wording biased.
    let slant: Double
  }

  /// What a word can be marked as.
  enum Mark: Int, CaseIterable {
    case unsourcedClaim, opinionAsFact, secondHand, vagueSource, agentless, anonymousSource
    /// What an expert reader would call biased.
    case biased
  }

  /// The words.
  let words: EncoderWords
  /// Attributions in the order of their cues.
  private(set) var attributions: [EncodedAttribution] = []
  /// One a sentence given; nil where a sentence has no word.
  private(set) var sentences: [SentenceReading?]
  /// Probabilities of the marks, a row of seven a word.
  private(set) var marks: [Double] = []
  /// The probability of each word that it is attributed to somebody, whoever that is.
  private(set) var contents: [Double] = []

  /// Reads a text with the embedded model, given its sentences in text order and the forms of its cues.
  ///
  /// O(length); memory for one window at a time. Without a sound model nothing is found: whoever
  /// shows a reading asks for `Reader.failure` first.
  ///
  /// Once `isWanted` says no, which each window asks, the rest stays unread.
  init(
    _ text: ArticleText,
    sentences spans: [Span],
    form: (Span) -> CueForm,
    while isWanted: () -> Bool = { true }
  ) {
    switch EncoderModel.embedded {
    case .success(let model):
      self.init(text, sentences: spans, form: form, by: model, while: isWanted)
    case .failure: self.init(sentences: spans)
    }
  }

  private init(sentences spans: [Span]) {
    words = EncoderWords()
    sentences = Array(repeating: nil, count: spans.count)
  }

  /// Reads a text with a model.
  init(
    _ text: ArticleText,
    sentences spans: [Span],
    form: (Span) -> CueForm,
    by model: EncoderModel,
    while isWanted: () -> Bool = { true }
  ) {
    words = EncoderWords(text, by: model.pieces)
    sentences = Array(repeating: nil, count: spans.count)
    let scratch = EncoderScratch()
    let ranges = spans.map(words.range)
    let starts = ranges.filter { !$0.isEmpty }.map(\.lowerBound)
    var next = 0
    for range in WindowRange.covering(words, sentences: starts) where isWanted() {
      let window = EncoderWindow(range, of: words, by: model, in: scratch)
      attributions += AttributionDecoder(window: window, model: model, scratch: scratch)
        .attributions(form: { [words] in form(words.span(of: $0)) })
      for word in range.own {
        contents.append(window.contentProbability(of: word - range.words.lowerBound))
        for mark in Mark.allCases {
          let column = EncoderWindow.Column.mark + mark.rawValue
          marks.append(Probability.logistic(window.tag(word - range.words.lowerBound, column)))
        }
      }
      // Windows and sentences are both in text order: a sentence belongs to the window of its middle.
      while next < ranges.count, Self.middle(of: ranges[next]) < range.own.upperBound {
        sentences[next] = Self.reading(of: ranges[next], in: window, by: model)
        next += 1
      }
    }
    contents += Array(repeating: 0, count: words.count - contents.count)
    marks += Array(repeating: 0, count: words.count * Mark.allCases.count - marks.count)
  }

  private static func middle(of words: Range<Int>) -> Int {
    (words.lowerBound + words.upperBound) / 2
  }

  /// The probability of a mark on a word.
  func probability(of mark: Mark, on word: Int) -> Double {
    marks[word * Mark.allCases.count + mark.rawValue]
  }

  /// The greatest probability of a mark on the words of a span; 0 where it has none.
  func probability(of mark: Mark, in span: Span) -> Double {
    words.range(of: span).map { probability(of: mark, on: $0) }.max() ?? 0
  }

  /// The mean probability of a span's words that they are attributed; 0 where it has none.
  func contentProbability(of span: Span) -> Double {
    let range = words.range(of: span)
    return range.isEmpty ? 0 : contents[range].reduce(0, +) / Double(range.count)
  }

  /// Runs of words of one sentence on which a mark is at least as probable as `threshold`, each with
  /// the mean of its words' probabilities.
  func spans(of mark: Mark, in sentence: Span, atLeast threshold: Double) -> [SlantedWords] {
    var runs: [Range<Int>] = []
    for word in words.range(of: sentence) where probability(of: mark, on: word) >= threshold {
      if let last = runs.last, last.upperBound == word {
        runs[runs.count - 1] = last.lowerBound..<word + 1
      } else {
        runs.append(word..<word + 1)
      }
    }
    return runs.map { run in
      let sum = run.reduce(0) { $0 + probability(of: mark, on: $1) }
      return SlantedWords(span: words.span(of: run), probability: sum / Double(run.count))
    }
  }

  private static func reading(
    of sentence: Range<Int>,
    in window: EncoderWindow,
    by model: EncoderModel
  ) -> SentenceReading? {
    guard !sentence.isEmpty else { return nil }
    let pooled = window.pooled(sentence)
    let scores = model.sentence(pooled)
    return SentenceReading(
      voice: Probability.softmax(scores[0..<4]),
      kind: Probability.softmax(scores[4..<8]),
      checkworthiness: Probability.logistic(scores[8]),
      slant: Probability.logistic(scores[9])
    )
  }
}
