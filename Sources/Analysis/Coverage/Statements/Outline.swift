import Articles

/// What a comparison asks again and again about the sentences of a document, found once.
struct Outline {
  /// By sentence, the attributions of somebody's words that touch it, as indices into the document's,
  /// ascending.
  private let attributions: [[Int]]
  /// By sentence, its voice.
  private let voices: [Voice]
  /// By sentence, whether quotation marks stand in or around it.
  private let quoted: [Bool]
  /// By sentence, where it stands.
  private let positions: [Comparison.Position]

  /// Looks through a document once; O(its layers × log of its sentences).
  init(_ document: Document) {
    var attributions: [[Int]] = Array(repeating: [], count: document.sentences.count)
    var deeds: Set<Int> = []
    for (index, attribution) in document.attributions.enumerated() {
      let spans = attribution.source + attribution.cue + attribution.content
      let sentences = Set(spans.flatMap { document.sentenceRange(in: $0) })
      if Speech.isGiven(by: attribution, in: document) {
        for sentence in sentences { attributions[sentence].append(index) }
      } else {
        deeds.formUnion(sentences)
      }
    }
    self.attributions = attributions
    voices = document.sentences.indices.map { sentence in
      let voice = document.sentences[sentence].voice
      let isDeed = deeds.contains(sentence) && attributions[sentence].isEmpty
      return isDeed && voice != .none ? .writer : voice
    }
    var quoted = Array(repeating: false, count: document.sentences.count)
    for quotation in document.quotations {
      for sentence in document.sentenceRange(in: quotation.span) { quoted[sentence] = true }
    }
    self.quoted = quoted
    positions = Self.positions(in: document)
  }

  /// The attributions that let somebody speak and touch a sentence, ascending.
  func attributions(of sentence: Int) -> [Int] { attributions[sentence] }

  /// The voice of a sentence: the writer's where the reading took a deed alone for words.
  func voice(of sentence: Int) -> Voice { voices[sentence] }

  /// Whether quotation marks stand in or around a sentence.
  func isQuoted(_ sentence: Int) -> Bool { quoted[sentence] }

  /// Where a sentence stands.
  func position(of sentence: Int) -> Comparison.Position { positions[sentence] }

  private static func positions(in document: Document) -> [Comparison.Position] {
    let blocks = document.article.blocks
    func isHeading(_ block: Int) -> Bool {
      blocks[block].kind == .headline || blocks[block].kind == .subhead
    }
    let story = blocks.indices.filter { blocks[$0].kind.isStory && !isHeading($0) }
    return document.sentences.map { sentence in
      if isHeading(sentence.block) { return .headline }
      let place = story.partitioningIndex { $0 >= sentence.block }
      return place == 0 ? .lede : place * 3 >= story.count * 2 ? .end : .middle
    }
  }
}

extension Document {
  /// Indices of the sentences that overlap a span; O(log n).
  fileprivate func sentenceRange(in span: Span) -> Range<Int> {
    let first = sentences.partitioningIndex { $0.span.upperBound > span.lowerBound }
    let end = sentences.partitioningIndex { $0.span.lowerBound >= span.upperBound }
    return first..<max(first, end)
  }
}
