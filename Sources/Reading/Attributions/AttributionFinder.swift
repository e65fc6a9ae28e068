import Articles

/// Finds who says, believes or plans what: cue by cue in each sentence, then the quotations that
/// run on.
///
/// Limits: nothing inside quotation marks is looked at; a source that stands in an earlier sentence
/// is found only for quotations that run on.
struct AttributionFinder {
  let passage: Passage
  private static let by = WordKey("by")
  private let cueFinder: CueFinder
  private let sources: SourceFinder
  private let contents: ContentFinder

  /// Looks at an article's passage.
  init(_ passage: Passage) {
    self.passage = passage
    cueFinder = CueFinder(passage: passage)
    sources = SourceFinder(passage: passage)
    contents = ContentFinder(passage: passage)
  }

  /// All attributions of the story, in the order of their first content.
  func drafts() -> [Draft] {
    var drafts: [Draft] = []
    for sentence in passage.sentences
    where passage.article.blocks[sentence.block].kind.isStory {
      let kind = passage.article.blocks[sentence.block].kind
      let isHeadline = kind == .headline || kind == .subhead
      drafts += self.drafts(in: sentence.tokens, isHeadline: isHeadline)
    }
    return RunOnQuotations(passage: passage).joined(drafts).filter { !$0.content.isEmpty }.sorted {
      left,
      right in
      (left.content[0].lowerBound, left.cue.lowerBound)
        < (right.content[0].lowerBound, right.cue.lowerBound)
    }
  }

  private func drafts(in sentence: Range<Int>, isHeadline: Bool) -> [Draft] {
    var drafts: [Draft] = []
    var subject: Range<Int>?
    for cue in cueFinder.cues(in: sentence, isHeadline: isHeadline) {
      guard let draft = draft(for: cue, in: sentence, sharing: subject) else { continue }
      if cue.kind == .active || cue.kind == .sharing { subject = draft.source ?? subject }
      drafts.append(draft)
    }
    if drafts.isEmpty, let draft = colonDraft(in: sentence) { drafts.append(draft) }
    return cut(drafts)
  }

  /// Ends the content of each cue where a later one says so.
  private func cut(_ drafts: [Draft]) -> [Draft] {
    var cut = Int.max
    var result = drafts
    for index in result.indices.reversed() {
      if result[index].cue.lowerBound < cut {
        result[index].content = result[index].content.compactMap { piece in
          guard piece.upperBound > cut, piece.lowerBound < cut else { return piece }
          let shorter = passage.trimmed(piece.lowerBound..<cut)
          return shorter.isEmpty ? nil : shorter
        }
      }
      cut = result[index].cut ?? cut
    }
    return result
  }

  // MARK: - Cue by cue

  private func draft(for cue: Cue, in sentence: Range<Int>, sharing: Range<Int>?) -> Draft? {
    switch cue.kind {
    case .active: active(cue, in: sentence, sharing: sharing)
    case .sharing: shared(cue, in: sentence, sharing: sharing)
    case .passive: passive(cue, in: sentence)
    case .seeming: seeming(cue, in: sentence)
    case .accordingTo: accordingTo(cue, in: sentence)
    case .adverb: adverb(cue, in: sentence)
    case .noun: noun(cue, in: sentence)
    }
  }

  private func active(_ cue: Cue, in sentence: Range<Int>, sharing: Range<Int>?) -> Draft? {
    let classes = passage.classes[cue.head]
    var cut: Int?
    var source = sources.subject(before: cue.tokens.lowerBound, from: sentence.lowerBound)
    if let inverted = inverted(cue, in: sentence, hasSubject: source != nil) { return inverted }
    if source == nil, cue.tokens.lowerBound > sentence.lowerBound,
      passage.classes[cue.tokens.lowerBound - 1].contains(.coordinator)
    {
      source = sharing ?? contents.mainSubject(of: sentence)
      cut = cue.tokens.lowerBound - 1
    }
    guard let source, source.upperBound <= cue.tokens.lowerBound else { return nil }
    if classes.contains(.showing), !classes.contains(.saying), !shows(source, cue) { return nil }
    var draft = Draft(source: source, cue: cue.tokens, head: cue.head, content: [], cut: cut)
    if classes.intersects([.saying, .telling]) {
      let start = max(source.lowerBound, sentence.lowerBound)
      contents.fill(&draft, from: start, to: cue.tokens.upperBound, in: sentence)
    } else {
      contents.fillRight(&draft, from: cue.tokens.upperBound, in: sentence)
    }
    return draft
  }

  /// Whether "finds" or "shows" attributes: a document does it, or "that" follows.
  private func shows(_ source: Range<Int>, _ cue: Cue) -> Bool {
    let next = cue.tokens.upperBound
    return next < passage.tokens.count && passage.classes[next].contains(.that)
      || source.contains { passage.classes[$0].contains(.documentNoun) }
  }

  /// "…," said Ada Lim, the mayor.
  ///
  /// Where there is a subject before the cue as well, only a source that closes the sentence is taken.
  private func inverted(_ cue: Cue, in sentence: Range<Int>, hasSubject: Bool) -> Draft? {
    let classes = passage.classes[cue.head]
    let start = cue.tokens.lowerBound
    guard classes.intersects([.saying]), classes.intersects([.past, .third]),
      start > sentence.lowerBound, cue.tokens.upperBound < sentence.upperBound,
      passage.marks[start - 1] == .comma || passage.marks[start - 1] == .quotation
        || passage.marks[start - 1] == .dash
    else { return nil }
    let next = cue.tokens.upperBound
    let first = passage.classes[next]
    let isName =
      passage.tokens[next].isCapitalized && !first.contains(.time)
      || first.intersects([.determiner, .quantifier, .subjectPronoun])
        && !first.contains(.contentOpener)
      || first.intersects(WordClass.nominal)
    guard isName, let source = sources.subject(at: next, to: sentence.upperBound) else {
      return nil
    }
    var draft = Draft(source: source, cue: cue.tokens, head: cue.head, content: [])
    let isLast =
      source.upperBound >= sentence.upperBound || passage.marks[source.upperBound] != .word
    guard isLast || !hasSubject else { return nil }
    contents.fill(&draft, from: start, to: source.upperBound, in: sentence)
    return draft.content.isEmpty ? nil : draft
  }

  /// ", adding that …": the subject of the clause before, or the noun it follows.
  private func shared(_ cue: Cue, in sentence: Range<Int>, sharing: Range<Int>?) -> Draft? {
    let start = cue.tokens.lowerBound
    var source: Range<Int>?
    var cut: Int?
    if start > sentence.lowerBound, passage.isWord(start - 1) {
      let before = passage.classes[start - 1]
      if before.intersects([.preposition, .coordinator, .subordinator]) {
        source = sharing ?? contents.mainSubject(of: sentence)
      } else {
        source = sources.phrase(before: start, from: sentence.lowerBound)
      }
    } else {
      source = sharing ?? contents.mainSubject(of: sentence)
      cut = start
    }
    guard let source else { return nil }
    var draft = Draft(source: source, cue: cue.tokens, head: cue.head, content: [], cut: cut)
    contents.fillRight(&draft, from: cue.tokens.upperBound, in: sentence)
    return draft
  }

  /// "is expected to", "was accused of": the subject is part of the content.
  private func passive(_ cue: Cue, in sentence: Range<Int>) -> Draft? {
    var draft = Draft(source: nil, cue: cue.tokens, head: cue.head, content: [])
    var end = cue.tokens.upperBound
    if end + 1 < sentence.upperBound, passage.tokens[end].key == Self.by {
      draft.source = sources.subject(at: end + 1, to: sentence.upperBound)
      end = draft.source?.upperBound ?? end
    }
    let subject = sources.subject(before: cue.tokens.lowerBound, from: sentence.lowerBound)
    if let subject { draft.content.append(subject) }
    contents.fillRight(&draft, from: end, in: sentence)
    return draft
  }

  private func seeming(_ cue: Cue, in sentence: Range<Int>) -> Draft? {
    var draft = Draft(source: nil, cue: cue.tokens, head: cue.head, content: [])
    let subject = sources.subject(before: cue.tokens.lowerBound, from: sentence.lowerBound)
    guard let subject else { return nil }
    draft.content.append(subject)
    contents.fillRight(&draft, from: cue.tokens.upperBound, in: sentence)
    return draft
  }

  private func accordingTo(_ cue: Cue, in sentence: Range<Int>) -> Draft? {
    let rest = cue.tokens.upperBound..<min(cue.tokens.upperBound + 40, sentence.upperBound)
    let end = rest.first(where: endsPhrase) ?? rest.upperBound
    let source = passage.trimmed(cue.tokens.upperBound..<end)
    guard !source.isEmpty else { return nil }
    var draft = Draft(source: source, cue: cue.tokens, head: cue.head, content: [])
    let before = passage.trimmed(sentence.lowerBound..<cue.tokens.lowerBound)
    if passage.wordCount(before) > 1 {
      draft.content.append(before)
      draft.cut = cue.tokens.lowerBound
    }
    if passage.wordCount(before) <= 1 || passage.marks[min(end, sentence.upperBound - 1)] == .comma
    {
      let after = passage.trimmed(end..<sentence.upperBound)
      if !after.isEmpty { draft.content.append(after) }
    }
    return draft
  }

  /// Whether a token outside quotation marks divides phrases: a comma, dash, colon or stop.
  private func endsPhrase(_ index: Int) -> Bool {
    switch passage.marks[index] {
    case .comma, .dash, .colon, .semicolon, .stop, .question: !passage.isQuoted(index)
    default: false
    }
  }

  private func adverb(_ cue: Cue, in sentence: Range<Int>) -> Draft? {
    var draft = Draft(source: nil, cue: cue.tokens, head: cue.head, content: [])
    let subject = sources.subject(before: cue.tokens.lowerBound, from: sentence.lowerBound)
    if let subject { draft.content.append(subject) }
    contents.fillRight(&draft, from: cue.tokens.upperBound, in: sentence)
    return draft
  }

  /// "his claim that …", "allegations of …".
  private func noun(_ cue: Cue, in sentence: Range<Int>) -> Draft? {
    var draft = Draft(source: nil, cue: cue.tokens, head: cue.head, content: [])
    let before = cue.tokens.lowerBound - 1
    if before >= sentence.lowerBound {
      if passage.classes[before].contains(.possessive) {
        draft.source = before..<before + 1
      } else if passage.marks[before] == .possessive {
        draft.source = sources.phrase(before: before, from: sentence.lowerBound)
      }
    }
    contents.fillRight(&draft, from: cue.tokens.upperBound, in: sentence)
    return draft
  }

  // MARK: - Colons

  /// "Ada Lim: The pool must close." and "The mayor put it plainly: “…”".
  private func colonDraft(in sentence: Range<Int>) -> Draft? {
    let head = sentence.prefix(25)
    guard let colon = head.first(where: { passage.marks[$0] == .colon && !passage.isQuoted($0) }),
      colon + 1 < sentence.upperBound, colon > sentence.lowerBound
    else { return nil }
    let isQuotation = passage.marks[colon + 1] == .quotation
    let before = sentence.lowerBound..<colon
    let isLabel =
      before.count <= 8
      && before.allSatisfy { passage.isWord($0) && passage.tokens[$0].isCapitalized }
    guard isQuotation || isLabel else { return nil }
    let source = isLabel ? before : contents.mainSubject(of: sentence)
    let content = passage.trimmed(colon + 1..<sentence.upperBound)
    return Draft(source: source, cue: colon..<colon + 1, head: colon, content: [content])
  }
}
