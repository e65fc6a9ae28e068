import Articles

/// The name that an article gives after all to somebody whom it described first: "an official said … The
/// official, Jane Doe, …".
struct LaterName {
  /// Most paragraphs after the description's in which the name may stand.
  private static let reach = 2

  /// The name.
  let span: Span

  /// Looks for a name beside the same noun in the paragraph of a source and the two after; nil where there is
  /// none.
  init?(of source: UnnamedSource, in document: Document) {
    let tokens = document.tokens
    guard let head = source.phrase.head,
      let first = document.sentenceIndex(at: source.span.lowerBound)
    else { return nil }
    let last = document.sentences[first].block + Self.reach
    for sentence in document.sentences[first...].prefix(while: { $0.block <= last }) {
      for index in sentence.tokens.dropFirst()
      where tokens[index].key == tokens[head].key && index > head
        && NounPhraseFinder.determiners.contains(tokens[index - 1].key)
      {
        let next = index + 1
        guard next < sentence.tokens.upperBound, document.text[tokens[next].span] == "," else {
          continue
        }
        let name = (next + 1..<sentence.tokens.upperBound).prefix {
          tokens[$0].kind == .word && tokens[$0].isCapitalized
        }
        if name.count > 1 {
          span = document.span(of: name)
          return
        }
      }
    }
    return nil
  }
}
