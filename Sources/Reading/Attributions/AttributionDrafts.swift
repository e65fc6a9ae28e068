internal import Articles

/// The encoder's attributions as drafts over a passage's tokens.
struct AttributionDrafts {
  private static let cueWords: WordClass = [
    .saying, .telling, .judging, .thinking, .planning, .seeming, .showing, .cueNoun, .cueAdverb,
  ]

  private let passage: Passage
  private let reading: EncodedReading
  private let sourceEnds: SourceEnds
  private let contentEnds: ContentEnds
  private let cueEnds: CueEnds

  init(_ passage: Passage, _ reading: EncodedReading) {
    self.passage = passage
    self.reading = reading
    sourceEnds = SourceEnds(passage: passage)
    contentEnds = ContentEnds(passage: passage)
    cueEnds = CueEnds(passage: passage)
  }

  /// The drafts inside the story, in the order of their first content token.
  func drafts() -> [Draft] {
    let found = TranscriptLines(passage).adding(to: reading.attributions.compactMap(draft))
    return ContinuedContent(passage, reading).continuing(found).sorted { left, right in
      let (a, b) = (left.content.first?.lowerBound ?? 0, right.content.first?.lowerBound ?? 0)
      return a == b ? left.cue.lowerBound < right.cue.lowerBound : a < b
    }
  }

  private func draft(_ attribution: EncodedAttribution) -> Draft? {
    let cue = tokens(attribution.cue)
    guard !cue.isEmpty, isInStory(cue) else { return nil }
    let named = near(cue, joined(attribution.source.map { withoutStops(tokens($0)) }))
    let sources = sourceEnds.mended(named, of: cue)
    let pieces = joined(attribution.content.map(tokens).filter { !$0.overlaps(cue) })
    let content = joined(contentEnds.mended(pieces, of: cue, apart: [cue] + sources))
    guard !content.isEmpty else { return nil }
    return Draft(
      sources: sources,
      cue: cueEnds.mended(cue, beside: content + sources),
      head: cue.first { passage.classes[$0].intersects(Self.cueWords) } ?? cue.upperBound - 1,
      content: content,
      sourceType: attribution.type,
      confidence: attribution.confidence
    )
  }

  /// What of a source stands in the cue's sentence; the encoder sometimes goes on over a full stop, or takes
  /// for the source of "it is understood" the one before.
  private func near(_ cue: Range<Int>, _ pieces: [Range<Int>]) -> [Range<Int>] {
    let sentence = passage.sentence(at: cue.lowerBound)
    return pieces.map { withoutStops($0.clamped(to: sentence)) }.filter { !$0.isEmpty }
  }

  /// Ranges in text order, those that share a token made one; empty ones left out.
  private func joined(_ ranges: [Range<Int>]) -> [Range<Int>] {
    ranges.reduce(into: []) { joined, range in
      guard !range.isEmpty else { return }
      if let last = joined.last, last.upperBound > range.lowerBound {
        joined[joined.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        joined.append(range)
      }
    }
  }

  /// A source's tokens without the full stop, comma or colon at which it ends: "said Ada Lim."
  private func withoutStops(_ tokens: Range<Int>) -> Range<Int> {
    let stops: [UInt8] = [
      UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: ";"),
    ]
    let last = tokens.last { token in
      let span = passage.tokens[token].span
      return span.count > 1 || !stops.contains(passage.article.text.bytes[span.lowerBound])
    }
    return last.map { tokens.lowerBound..<$0 + 1 } ?? tokens
  }

  private func isInStory(_ tokens: Range<Int>) -> Bool {
    let index = passage.sentences.partitioningIndex { $0.tokens.upperBound > tokens.lowerBound }
    guard index < passage.sentences.count else { return false }
    return passage.article.blocks[passage.sentences[index].block].kind.isStory
  }

  /// The tokens that overlap a range of the encoder's words, which cuts some tokens smaller.
  private func tokens(_ words: Range<Int>) -> Range<Int> {
    passage.tokens(in: reading.words.span(of: words))
  }
}
