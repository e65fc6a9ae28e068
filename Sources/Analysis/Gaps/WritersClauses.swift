import Articles

/// The clauses of a document that the writer asserts: outside quotation marks and outside every
/// attribution that names a source, in sentences that are wholly the writer's only where the source
/// speaks up; cut at commas, semicolons, colons, dashes and parentheses.
struct WritersClauses {
  private let document: Document
  /// The contents of attributions that name a source, with their sources and cues if wanted.
  private let attributed: SpanSet
  /// Those of them in which the source says or finds something, and does not only think or plan.
  private let said: SpanSet

  /// Gets ready to cut a document's sentences; `keepsCues` leaves sources and cues to the writer, who
  /// chose them.
  init(_ document: Document, keepsCues: Bool = false) {
    self.document = document
    let sourced = document.attributions.filter { !$0.source.isEmpty }
    func spans(of attribution: Attribution) -> [Span] {
      keepsCues ? attribution.content : attribution.source + attribution.cue + attribution.content
    }
    attributed = SpanSet(sourced.flatMap(spans))
    let speaking = sourced.filter { attribution in
      attribution.cue.contains { cue in
        Lexicon.speaking.hasMatch(in: document.tokenRange(in: cue), of: document.tokens)
      }
    }
    said = SpanSet(speaking.flatMap(spans))
  }

  /// The clauses of a sentence.
  ///
  /// Shape: ranges of tokens in text order, without the marks around them; none is empty.
  func clauses(of sentence: Sentence) -> [Range<Int>] {
    let others = sentence.voice == .writer ? said : attributed
    var clauses: [Range<Int>] = []
    var start: Int?
    func close(at end: Int) {
      if let first = start, first < end { clauses.append(first..<end) }
      start = nil
    }
    for index in sentence.tokens {
      let token = document.tokens[index]
      let isOthers =
        document.isQuoted(at: token.span.lowerBound)
        || others.contains(token.span.lowerBound)
      if isOthers || endsClause(token) {
        close(at: index)
      } else if start == nil {
        start = index
      }
    }
    close(at: sentence.tokens.upperBound)
    return clauses
  }

  /// The story's sentences in which the writer states something, with their clauses, in text order;
  /// none of the answers of an interview.
  func ownSentences() -> [(sentence: Sentence, clauses: [Range<Int>])] {
    let answers = Interview.answers(in: document)
    return document.sentences
      .filter { Claims.isStory($0, in: document) && ($0.voice == .writer || $0.voice == .mixed) }
      .filter { !answers.contains($0.block) }
      .map { ($0, clauses(of: $0)) }
  }

  private func endsClause(_ token: Token) -> Bool {
    guard token.kind == .punctuation else { return false }
    switch document.text[token.span] {
    case ",", ";", ":", "–", "—", "--", "(", ")", ".", "!", "?", "“", "”", "\"": return true
    default: return false
    }
  }
}

extension Lexicon {
  /// Verbs by which somebody states, rules or finds, so that what follows is theirs in any sentence.
  fileprivate static let speaking = Lexicon(
    name: "verbs of stating and finding",
    origin: "Compiled for Lede after the classes of verbs in advice on attribution.",
    words: "according to, charged, found, rated, ruled",
    verbs: """
      add, allege, announce, argue, assert, claim, complain, conclude, contend, declare, detail,
      estimate, explain, insist, say=said, state, tell=told, testify, warn, worry, write=wrote=written
      """
  )
}

extension [Range<Int>] {
  /// A clause and those beside it that nothing but a mark divides from it.
  func run(around index: Int) -> Range<Int> {
    let after = self[index...].dropFirst().reduce(self[index]) { run, clause in
      clause.lowerBound - run.upperBound <= 1 ? run.lowerBound..<clause.upperBound : run
    }
    return self[..<index].reversed().reduce(after) { run, clause in
      run.lowerBound - clause.upperBound <= 1 ? clause.lowerBound..<run.upperBound : run
    }
  }
}

extension Document {
  /// Whether a clause has more than two words.
  func isLong(_ clause: Range<Int>) -> Bool {
    clause.count { tokens[$0].kind != .punctuation } > 2
  }

  /// Words of the text as a message cites them: on one line, cut after twelve words.
  func cited(_ span: Span) -> String {
    let words = text[span].split { $0.isWhitespace }
    let shown = words.prefix(12).joined(separator: " ")
    return words.count > 12 ? "“\(shown) …”" : "“\(shown)”"
  }
}
