package import Articles

/// The one entry point of the reading: turns an article into a document.
package enum Reader {
  /// Why nothing can be read: the program was built with a damaged or a foreign model file. Nil where
  /// the model is sound; asking opens it, where no article was read before.
  package static var failure: ModelFileError? {
    guard case .failure(let error) = EncoderModel.embedded else { return nil }
    return error
  }

  /// Reads an article: tokens, sentences, quotations, attributions, speakers, voices and kinds.
  ///
  /// Never fails: odd text gives empty layers, and where there is a `failure` nothing is found. O(length of
  /// the text); the same on every machine.
  ///
  /// The encoder reads the text once; attributions, voices, kinds and scores all come from that
  /// reading, and rules join their sources into speakers.
  ///
  /// What the layers guarantee:
  /// - Tokens are in text order and never overlap; only white space and invisible marks lie between
  ///   those of a block.
  /// - Sentences are in text order, lie inside one block each, and hold every token of it exactly
  ///   once; a sentence's span runs from its first to its last token.
  /// - Quotations are in text order, inside one block each, none inside another.
  /// - An attribution's spans begin and end with tokens, its cue lies in a story block, and they are
  ///   in text order within a role.
  /// - Every span begins and ends between Unicode scalars.
  ///
  /// Attributions of which the encoder is less sure than `leastConfidence`, 0 to 1, are left out. Once
  /// `isWanted` says no, which is asked every 200 words or so, the rest is passed over and the document
  /// is of no use.
  package static func read(
    _ article: Article,
    leastConfidence: Double = 0,
    while isWanted: () -> Bool = { true }
  ) -> Document {
    let passage = Passage(article)
    let forms = CueForms(passage: passage)
    let reading = EncodedReading(
      article.text,
      sentences: passage.sentences.map(\.span),
      form: { forms.form(of: passage.tokens(in: $0)) },
      while: isWanted
    )
    let drafts = AttributionDrafts(passage, reading).drafts()
      .filter { $0.confidence >= leastConfidence }
    var finder = SpeakerFinder(passage, drafts)
    let (speakers, answers) = finder.speakers(of: drafts)
    let attributions = zip(drafts, answers).map { draft, answer in
      Attribution(
        source: draft.sources.map(passage.span),
        cue: [passage.span(draft.cue)],
        content: draft.content.map(passage.span),
        form: passage.form(of: draft.content),
        sourceType: answer.type,
        speaker: answer.speaker,
        cueClass: passage.classes[draft.head].cueClass,
        confidence: draft.confidence
      )
    }
    return Document(
      article: article,
      tokens: passage.tokens,
      sentences: SentenceJudge(passage, reading, drafts).sentences(),
      quotations: passage.quotations,
      attributions: attributions,
      speakers: speakers,
      slantedWords: SentenceJudge.slantedWords(of: passage, reading),
      opinionMarks: passage.tokens.map { reading.probability(of: .opinionAsFact, in: $0.span) },
      slantMarks: passage.tokens.map { reading.probability(of: .biased, in: $0.span) }
    )
  }
}
