import Articles

/// Words that make a statement weaker than an assertion.
struct Hedge: Rule {
  let id = "hedge"
  let summary =
    "A word that makes a statement less than an assertion; two and more on one claim weigh more."
  let why = """
    A hedge may be honest doubt or a way to say something without standing behind it; a stack of them \
    leaves nothing that could be checked.
    """
  let norms: [Norm] = [.metadiscourse, .biasedLanguage]
  let limits = """
    Careful reporting of science and of forecasts needs hedges; mild ones (may, perhaps) count only \
    beside another.
    """
  let severity = Severity.low
  let examples: [RuleExample] = [
    .fires("The fire was apparently set.", marking: "apparently"),
    .fires("The cuts may possibly help the mill.", marking: "may possibly"),
    .silent("The mill may close in May."),
    .silent("What kind of mill is it?"),
  ]

  func findings(in document: Document) -> [Finding] {
    document.sentences
      .filter { Claims.isStory($0, in: document) }
      .flatMap { findings(in: $0, of: document) }
  }

  private func findings(in sentence: Sentence, of document: Document) -> [Finding] {
    let strong = Lexicon.hedges.matches(in: sentence.tokens, of: document.tokens)
    let mild = Lexicon.mildHedges.matches(in: sentence.tokens, of: document.tokens)
      .filter { match in !strong.contains { $0.tokens.overlaps(match.tokens) } }
    let alone = Set(strong.map(\.tokens))
    return stacks(of: (strong + mild).map(\.tokens)).compactMap { stack in
      guard stack.count > 1 || alone.contains(stack[0]) else { return nil }
      return finding(for: stack, in: document)
    }
  }

  /// Hedges that stand on one claim together: at most four words from one to the next.
  private func stacks(of hedges: [Range<Int>]) -> [[Range<Int>]] {
    hedges.sorted { $0.lowerBound < $1.lowerBound }.reduce(into: []) { stacks, hedge in
      if let last = stacks.last?.last, hedge.lowerBound - last.upperBound <= 4 {
        stacks[stacks.count - 1].append(hedge)
      } else {
        stacks.append([hedge])
      }
    }
  }

  private func finding(for stack: [Range<Int>], in document: Document) -> Finding {
    let spans = stack.map(document.span)
    let words = spans.map(document.cited).joined(separator: ", ")
    let isStack = stack.count > 1
    return Finding(
      rule: id,
      span: spans.dropFirst().reduce(spans[0]) { $0.union($1) },
      severity: isStack ? .medium : severity,
      message: isStack
        ? "\(words) stand on one claim, which can hardly be checked then."
        : "\(words) holds the statement back from an assertion.",
      answer: "Who is unsure, and why? What would be claimed without the hedge?",
      score: isStack ? 0.8 : 0.6
    )
  }
}
