/// Who stands behind a sentence.
package enum Voice: String, Sendable, CaseIterable {
  /// Everything of substance in it is attributed.
  case sourced
  /// One part is attributed, another is the writer's own assertion.
  case mixed
  /// Nothing in it is attributed.
  case writer
  /// It states nothing: a question, a fragment, a label.
  case none
}

/// What the writer's own words are.
package enum StatementKind: String, Sendable, CaseIterable {
  /// A public, recorded or scheduled event, or a scene.
  case event
  /// Settled knowledge that no informed reader disputes.
  case background
  /// An assertion of fact that could be disputed; a source is expected.
  case claim
  /// A judgement or interpretation; a source or a label is expected.
  case opinion
}

/// A sentence and what the reading says of it.
package struct Sentence: Sendable, Hashable {
  /// Where it stands.
  package let span: Span
  /// Index of its block in the article.
  package let block: Int
  /// Its tokens, as indices into the document's tokens.
  package let tokens: Range<Int>
  /// Who stands behind it.
  package var voice: Voice
  /// What the writer's own words in it are; nil for voices `sourced` and `none`.
  package var kind: StatementKind?
  /// Probability that a checker would find a factual claim worth checking in it, 0 to 1.
  package var checkworthiness: Double
  /// Probability that an expert reader would call its wording biased, 0 to 1.
  package var slant: Double
  /// Probability that the writer's own words in it are a claim, 0 to 1; 0 where it has no kind.
  package var claim: Double
  /// Probability that they are an opinion, 0 to 1; 0 where it has no kind.
  package var opinion: Double

  /// Makes a sentence.
  package init(
    span: Span,
    block: Int,
    tokens: Range<Int>,
    voice: Voice = .none,
    kind: StatementKind? = nil,
    checkworthiness: Double = 0,
    slant: Double = 0,
    claim: Double = 0,
    opinion: Double = 0
  ) {
    self.span = span
    self.block = block
    self.tokens = tokens
    self.voice = voice
    self.kind = kind
    self.checkworthiness = checkworthiness
    self.slant = slant
    self.claim = claim
    self.opinion = opinion
  }
}
