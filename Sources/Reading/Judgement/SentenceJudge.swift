import Articles

/// Gives each sentence of the story its voice, kind and scores.
struct SentenceJudge {
  private let passage: Passage
  private let voices: VoiceFinder

  /// Gets ready to judge the sentences of a passage.
  init(_ passage: Passage, _ drafts: [Draft]) {
    self.passage = passage
    voices = VoiceFinder(passage, drafts)
  }

  /// The passage's sentences, judged; those outside the story as they were.
  func sentences() -> [Sentence] {
    passage.sentences.map { sentence in
      guard passage.article.blocks[sentence.block].kind.isStory else { return sentence }
      var judged = sentence
      judged.voice = voices.voice(of: sentence)
      let whole = StatementSigns(sentence, in: passage, skipsQuotations: false)
      judged.checkworthiness = SignWeights.checkworthiness(whole)
      judged.slant = SignWeights.slant(whole)
      if judged.voice == .writer || judged.voice == .mixed {
        let own = StatementSigns(sentence, in: passage, skipsQuotations: true)
        judged.kind = SignWeights.kind(own)
      }
      return judged
    }
  }
}
