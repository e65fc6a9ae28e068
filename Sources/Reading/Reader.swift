package import Articles

/// The one entry point of the reading: turns an article into a document.
package enum Reader {
  /// Reads an article: tokens, sentences, quotations, attributions, speakers, voices and kinds.
  ///
  /// Never fails: odd text gives empty layers. O(length of the text).
  ///
  /// What the layers guarantee:
  /// - Tokens are in text order and never overlap; only white space and invisible marks lie between
  ///   those of a block.
  /// - Sentences are in text order, lie inside one block each, and hold every token of it exactly
  ///   once; a sentence's span runs from its first to its last token.
  /// - Quotations are in text order, inside one block each, none inside another.
  /// - An attribution's spans begin and end with tokens, lie in story blocks, and are in text order
  ///   within a role.
  /// - Every span begins and ends between Unicode scalars.
  package static func read(_ article: Article) -> Document {
    let passage = Passage(article)
    let drafts = AttributionFinder(passage).drafts()
    var finder = SpeakerFinder(passage, drafts)
    let (speakers, answers) = finder.speakers(of: drafts)
    let attributions = zip(drafts, answers).map { draft, answer in
      Attribution(
        source: draft.source.map { [passage.span($0)] } ?? [],
        cue: [passage.span(draft.cue)],
        content: draft.content.map(passage.span),
        form: passage.form(of: draft.content),
        sourceType: answer.type,
        speaker: answer.speaker,
        cueClass: passage.classes[draft.head].cueClass
      )
    }
    return Document(
      article: article,
      tokens: passage.tokens,
      sentences: SentenceJudge(passage, drafts).sentences(),
      quotations: passage.quotations,
      attributions: attributions,
      speakers: speakers
    )
  }
}
