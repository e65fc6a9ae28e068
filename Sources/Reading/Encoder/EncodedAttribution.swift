internal import Articles

/// An attribution as the heads find it: ranges of the article's words.
struct EncodedAttribution: Equatable {
  let cue: Range<Int>
  /// Empty where it names no source.
  let source: [Range<Int>]
  /// Never empty; in text order.
  let content: [Range<Int>]
  /// The type of the source, of several pieces the longest; `none` without one.
  let type: SourceType
  /// How sure the heads are of the cue and, in the mean, of the content's words, multiplied: 0 to 1.
  let confidence: Double
}

/// Finds a window's attributions: those whose cue begins in its own part.
struct AttributionDecoder {
  /// How much the source role weighs beside the relations; chosen on the dev part, as are the biases.
  static let mix: Float = 0.2
  /// Added to the numbers of the cue labels: above 0 finds more cues.
  static let cueBias: Float = 0.5
  /// How much the content role weighs where a content begins and ends, and what is added to it.
  static let contentMix: Float = 0.25
  static let contentBias: Float = 0.1
  /// By how many words a content may begin or end elsewhere.
  static let contentReach = 3
  private static let types: [SourceType] = [
    .namedPerson, .namedOrganization, .office, .document, .media, .anonymous, .vague, .pronoun,
  ]

  let window: EncoderWindow
  let model: EncoderModel
  let scratch: EncoderScratch

  /// The attributions in the order of their cues; `form` tells that of a cue given as a range of the article's words.
  func attributions(form: (Range<Int>) -> CueForm) -> [EncodedAttribution] {
    let first = window.range.words.lowerBound
    let cues = cues().filter { window.range.own.contains($0.lowerBound + first) }
    guard !cues.isEmpty else { return [] }
    let head = RelationHead(window, by: model, in: scratch)
    return cues.compactMap { attribution(of: $0, by: head, form: form) }
  }

  private func cues() -> [Range<Int>] {
    var scores: [Float] = []
    scores.reserveCapacity(window.count * 3)
    for word in 0..<window.count {
      scores.append(window.tag(word, EncoderWindow.Column.cue))
      scores.append(window.tag(word, EncoderWindow.Column.cue + 1) + Self.cueBias)
      scores.append(window.tag(word, EncoderWindow.Column.cue + 2) + Self.cueBias)
    }
    return LabelPath.runs(of: 1, on: LabelPath.best(scores, labels: 3))
  }

  private func attribution(
    of cue: Range<Int>,
    by head: RelationHead,
    form: (Range<Int>) -> CueForm
  ) -> EncodedAttribution? {
    let raw = head.scores(for: cue)
    var path = LabelPath.best(mixed(raw, cue: cue), labels: RelationHead.labels)
    if !LabelPath.runs(of: 3, on: path).isEmpty, LabelPath.runs(of: 1, on: path).isEmpty {
      let scores = mixed(raw, cue: cue, sourceBias: form(inArticle(cue)).sourceBias)
      path = LabelPath.best(scores, labels: RelationHead.labels)
    }
    path = withEdges(path, raw, cue: cue)
    let content = LabelPath.runs(of: 3, on: path)
    guard !content.isEmpty else { return nil }
    let source = LabelPath.runs(of: 1, on: path).map(inArticle)
    return EncodedAttribution(
      cue: inArticle(cue),
      source: source,
      content: content.map(inArticle),
      type: source.longest.map(type) ?? .none,
      confidence: confidence(cue: cue, content: content, relations: raw)
    )
  }

  /// Relations and the source role together; the cue's own words can be neither source nor content.
  private func mixed(_ relations: [Float], cue: Range<Int>, sourceBias: Float = 0) -> [Float] {
    var scores = relations
    for word in 0..<window.count {
      let row = word * RelationHead.labels
      scores[row + 5] = -.infinity
      scores[row + 6] = -.infinity
      if cue.contains(word) {
        for label in 1..<5 { scores[row + label] = -.infinity }
        continue
      }
      let outside = window.tag(word, EncoderWindow.Column.source)
      for label in 1...2 {
        scores[row + label] +=
          Self.mix * (window.tag(word, EncoderWindow.Column.source + label) - outside) + sourceBias
      }
    }
    return scores
  }

  /// A path whose contents begin and end where the content role, too, would have it.
  ///
  /// The relations know better whose content is where, the role where contents end: so an end may move by
  /// `contentReach` words, and what lies further inside stays.
  private func withEdges(_ path: [Int], _ relations: [Float], cue: Range<Int>) -> [Int] {
    var isNear = [Bool](repeating: false, count: path.count)
    var isInside = isNear
    for run in LabelPath.runs(of: 3, on: path) {
      let (first, last) = (run.lowerBound, run.upperBound - 1)
      for word in max(0, first - Self.contentReach)...min(path.count - 1, last + Self.contentReach)
      {
        isNear[word] = !cue.contains(word) && path[word] != 1 && path[word] != 2
        isInside[word] = first + Self.contentReach <= word && word <= last - Self.contentReach
      }
    }
    var scores = relations
    for word in path.indices {
      let row = word * RelationHead.labels
      for label in [1, 2, 5, 6] { scores[row + label] = -.infinity }
      if isInside[word] { scores[row] = -.infinity }
      let outside = window.tag(word, EncoderWindow.Column.content)
      for label in 1...2 {
        let role = window.tag(word, EncoderWindow.Column.content + label) - outside
        scores[row + 2 + label] +=
          isNear[word] ? Self.contentMix * role + Self.contentBias : -.infinity
      }
    }
    let moved = LabelPath.runs(of: 3, on: LabelPath.best(scores, labels: RelationHead.labels))
      .filter { run in path[run].contains { $0 >= 3 } }
    guard !moved.isEmpty else { return path }
    var edged = path.map { $0 >= 3 ? 0 : $0 }
    for run in moved {
      for word in run { edged[word] = word == run.lowerBound ? 3 : 4 }
    }
    return edged
  }

  private func inArticle(_ words: Range<Int>) -> Range<Int> {
    let first = window.range.words.lowerBound
    return words.lowerBound + first..<words.upperBound + first
  }

  private func type(of source: Range<Int>) -> SourceType {
    let scores = model.sourceType(window.pooled(source))
    return zip(scores, Self.types).max { $0.0 < $1.0 }?.1 ?? .none
  }

  private func confidence(
    cue: Range<Int>,
    content: [Range<Int>],
    relations: [Float]
  ) -> Double {
    var cueSum = 0.0
    for word in cue {
      let column = word * EncoderWindow.Column.count + EncoderWindow.Column.cue
      cueSum += 1 - Probability.softmax(window.tags[column..<column + 3])[0]
    }
    var contentSum = 0.0
    var words = 0
    for word in content.joined() {
      let row = word * RelationHead.labels
      let all = Probability.softmax(relations[row..<row + RelationHead.labels])
      contentSum += all[3] + all[4]
      words += 1
    }
    return cueSum / Double(cue.count) * contentSum / Double(max(1, words))
  }
}
