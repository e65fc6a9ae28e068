/// Words that expert readers would probably call biased.
package struct SlantedWords: Sendable, Hashable {
  /// From the first to the last of the words; inside one sentence of the story.
  package let span: Span
  /// The mean probability of its words, 0 to 1.
  package let probability: Double

  /// Puts a span and its probability together.
  package init(span: Span, probability: Double) {
    self.span = span
    self.probability = probability
  }
}
