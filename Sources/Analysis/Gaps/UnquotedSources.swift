import Articles

/// The words that name a source, and what it is made to say.
struct UnquotedSource {
  /// The words.
  let span: Span
  /// Whether its cue is heated or tells of wrongdoing, so that its name matters more.
  let isContested: Bool
}

extension Document {
  /// The sources of a type that the writer names outside quotation marks, in text order, each place
  /// once.
  func unquotedSources(of type: SourceType) -> [UnquotedSource] {
    var sources: [UnquotedSource] = []
    var seen: Set<Span> = []
    for attribution in attributions where attribution.sourceType == type {
      guard let first = attribution.source.first else { continue }
      let span = attribution.source.dropFirst().reduce(first) { $0.union($1) }
      guard !isQuoted(at: span.lowerBound), seen.insert(span).inserted else { continue }
      let isContested =
        attribution.cueClass == .dramatic
        || attribution.content.contains { content in
          !Lexicon.wrongdoing.matches(in: tokenRange(in: content), of: tokens).isEmpty
        }
      sources.append(UnquotedSource(span: span, isContested: isContested))
    }
    return sources.sorted { $0.span < $1.span }
  }
}
