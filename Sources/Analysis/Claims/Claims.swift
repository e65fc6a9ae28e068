package import Articles

/// What an article's sentences claim, and who stands behind them.
package enum Claims {
  /// Counts voices, words and speakers of the story's sentences.
  package static func summary(of document: Document) -> ClaimSummary {
    var counts: [Voice: Int] = [:]
    var words = 0
    var attributed = 0
    for sentence in document.sentences where isStory(sentence, in: document) {
      counts[sentence.voice, default: 0] += 1
      guard sentence.voice != .none else { continue }
      words += wordCount(of: sentence.span, in: document)
    }
    for content in SpanSet(document.attributions.flatMap(\.content)).spans {
      attributed += wordCount(of: content, in: document)
    }
    let unnamed = document.speakers.count { $0.type == .anonymous || $0.type == .vague }
    return ClaimSummary(
      sourced: counts[.sourced, default: 0],
      mixed: counts[.mixed, default: 0],
      writer: counts[.writer, default: 0],
      attributedShare: words > 0 ? min(1, Double(attributed) / Double(words)) : 0,
      namedSpeakers: document.speakers.count - unnamed,
      unnamedSpeakers: unnamed
    )
  }

  /// Indices of the story's sentences that state something, the most check-worthy first; equal ones
  /// in text order.
  package static func ranked(in document: Document) -> [Int] {
    document.sentences.indices
      .filter { isStory(document.sentences[$0], in: document) }
      .filter { document.sentences[$0].voice != .none }
      .sorted { left, right in
        let (a, b) = (document.sentences[left], document.sentences[right])
        return a.checkworthiness == b.checkworthiness
          ? left < right : a.checkworthiness > b.checkworthiness
      }
  }

  /// Whether a sentence belongs to the story rather than to a caption, promo or byline.
  package static func isStory(_ sentence: Sentence, in document: Document) -> Bool {
    document.article.blocks[sentence.block].kind.isStory
  }

  /// Words and numbers in a span; punctuation is none.
  package static func wordCount(of span: Span, in document: Document) -> Int {
    document.tokens[document.tokenRange(in: span)].count { $0.kind != .punctuation }
  }
}
