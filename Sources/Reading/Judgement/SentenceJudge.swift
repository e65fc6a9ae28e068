import Articles

/// Gives each sentence of the story its voice, kind and scores.
///
/// The encoder says how likely each is; what the sentence's attributions cover weighs in, so that
/// hardly a sentence is called sourced of which nobody is the source.
struct SentenceJudge {
  private static let voices: [Voice] = [.sourced, .mixed, .writer, .none]
  private static let kinds: [StatementKind] = [.event, .background, .claim, .opinion]

  /// From this probability on a word counts as biased; chosen on BABE's development part.
  private static let leastSlant = 0.4

  private let passage: Passage
  private let reading: EncodedReading
  private let attributions: VoiceFinder

  /// Gets ready to judge the sentences of a passage whose attributions are found.
  init(_ passage: Passage, _ reading: EncodedReading, _ drafts: [Draft]) {
    self.passage = passage
    self.reading = reading
    attributions = VoiceFinder(passage, drafts)
  }

  /// The passage's sentences, judged; those outside the story as they were.
  func sentences() -> [Sentence] {
    var before = Voice.none
    return passage.sentences.enumerated().map { index, sentence in
      guard passage.article.blocks[sentence.block].kind.isStory,
        let read = reading.sentences[index]
      else { return sentence }
      var judged = sentence
      let weights = attributions.weights(of: sentence, isCarriedOn: before == .sourced)
      judged.voice = Self.likeliest(Self.voices, zip(read.voice, weights).map(*)) ?? .none
      before = judged.voice
      judged.checkworthiness = read.checkworthiness
      judged.slant = read.slant
      if judged.voice == .writer || judged.voice == .mixed {
        judged.kind = Self.likeliest(Self.kinds, read.kind)
        judged.claim = read.claim
        judged.opinion = read.opinion
      }
      return judged
    }
  }

  /// Runs of words of the story that are more probably biased than `leastSlant`.
  static func slantedWords(of passage: Passage, _ reading: EncodedReading) -> [SlantedWords] {
    passage.sentences
      .filter { passage.article.blocks[$0.block].kind.isStory }
      .flatMap { reading.spans(of: .biased, in: $0.span, atLeast: leastSlant) }
  }

  private static func likeliest<Label>(_ labels: [Label], _ probabilities: [Double]) -> Label? {
    zip(labels, probabilities).max { $0.1 < $1.1 }?.0
  }
}
