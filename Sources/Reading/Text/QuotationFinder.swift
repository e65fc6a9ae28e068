import Articles

/// Pairs the quotation marks of an article, block by block, in one pass.
///
/// Curly, straight, doubled single (`''`) and single marks open and close after what stands on
/// their two sides, so that a mark of the wrong direction or shape still pairs. A block's end
/// closes what is open; a quotation that then opens the next paragraph goes on from it. A mark with
/// no partner costs its own quotation at most. Single marks count only where they close again: an
/// apostrophe opens nothing.
///
/// Limits: a quotation inside another is part of the outer one.
struct QuotationFinder {
  private let bytes: [UInt8]
  private let tokens: [Token]
  private let classes: [WordClass]
  private var quotations: [Quotation] = []
  /// Whether the last story block ended inside a quotation.
  private var isCarriedOn = false

  private struct Sign {
    let token: Int
    let isDouble: Bool
    let canOpen: Bool
    let canClose: Bool
    let direction: Direction
  }

  private enum Direction {
    case opens
    case closes
    case either
  }

  /// A single mark that may turn out to have opened a quotation.
  private struct Candidate {
    let token: Int
    /// The number of quotations before it, to take back those inside it.
    let count: Int
    /// A mark that closes it if no better one does: an apostrophe as in "the voters' rights".
    var fallback: Int?
  }

  /// Looks at tokens whose classes stand beside them.
  init(_ text: ArticleText, _ tokens: [Token], _ classes: [WordClass]) {
    bytes = text.bytes
    self.tokens = tokens
    self.classes = classes
  }

  /// The quotations of blocks given by their tokens, in text order.
  static func quotations(
    _ text: ArticleText,
    _ tokens: [Token],
    _ classes: [WordClass],
    blocks: [Range<Int>],
    isStory: (Int) -> Bool
  ) -> [Quotation] {
    var finder = QuotationFinder(text, tokens, classes)
    for (index, range) in blocks.enumerated() where !range.isEmpty {
      finder.read(range, isStory: isStory(index))
    }
    return finder.quotations
  }

  private mutating func read(_ range: Range<Int>, isStory: Bool) {
    let signs = range.compactMap { sign(at: $0, in: range) }
    let first = quotations.count
    var open: Int?
    var depth = 0
    var single: Candidate?
    for (index, sign) in signs.enumerated() {
      if !sign.isDouble {
        guard open == nil else { continue }
        read(single: sign, in: range, &single)
      } else if let start = open {
        if sign.canClose, depth > 0 {
          depth -= 1
        } else if sign.canClose {
          close(start, with: sign.token)
          open = nil
        } else if isNested(index, signs) {
          depth += 1
        } else {
          abandon(start, before: sign.token)
          open = sign.token
        }
      } else if sign.canOpen {
        open = sign.token
      }
    }
    if let single, let fallback = single.fallback, open.map({ $0 > fallback }) ?? true {
      close(single, with: fallback)
    }
    if let open { abandon(open, before: range.upperBound) }
    guard isStory else { return }
    if isCarriedOn, first < quotations.count { continueQuotation(first, range.lowerBound) }
    isCarriedOn = open != nil
  }

  /// Whether an opening mark inside an open quotation begins one inside it: two closings follow.
  private func isNested(_ index: Int, _ signs: [Sign]) -> Bool {
    index + 2 < signs.count && signs[index + 1].direction == .closes
      && signs[index + 2].direction == .closes && signs[index].direction == .opens
  }

  private mutating func read(single sign: Sign, in range: Range<Int>, _ candidate: inout Candidate?)
  {
    guard let open = candidate else {
      if sign.canOpen, sign.direction != .closes, !isElision(sign.token + 1, in: range) {
        candidate = Candidate(token: sign.token, count: quotations.count)
      }
      return
    }
    guard sign.canClose else { return }
    if mayBePlural(sign.token, in: range) {
      candidate?.fallback = sign.token
    } else {
      close(open, with: sign.token)
      candidate = nil
    }
  }

  // MARK: - What a mark can do

  private func sign(at index: Int, in range: Range<Int>) -> Sign? {
    guard let mark = QuotationMark(bytes, tokens[index]) else { return nil }
    let span = tokens[index].span
    let spaceBefore =
      index == range.lowerBound || tokens[index - 1].span.upperBound < span.lowerBound
    let spaceAfter =
      index + 1 == range.upperBound || tokens[index + 1].span.lowerBound > span.upperBound
    let leansBack = index > range.lowerBound && opensGroup(index - 1)
    let opens = (spaceBefore || leansBack) && !spaceAfter
    let closes = !spaceBefore && !opens
    let direction: Direction
    switch mark {
    case .openingDouble, .openingSingle: direction = closes && spaceAfter ? .closes : .opens
    case .closingDouble, .closingSingle: direction = opens && !leansBack ? .opens : .closes
    case .straightDouble, .straightSingle: direction = opens ? .opens : closes ? .closes : .either
    }
    let isMeasure =
      direction == .closes && !spaceBefore && tokens[max(0, index - 1)].kind == .number
    return Sign(
      token: index,
      isDouble: mark.isDouble,
      canOpen: direction == .opens || direction == .either && !spaceAfter,
      canClose: direction != .opens && !(isMeasure && spaceAfter && mark == .straightSingle),
      direction: direction
    )
  }

  /// Whether a token is a mark that an opening quotation mark can follow without a blank.
  private func opensGroup(_ index: Int) -> Bool {
    guard tokens[index].kind == .punctuation else { return false }
    switch Glyph(bytes, at: tokens[index].span.lowerBound).scalar {
    case "(", "[", "—", "–", "-", "/", "“", "‘": return true
    case "\"", "'":
      return index == 0 || tokens[index - 1].span.upperBound < tokens[index].span.lowerBound
    default: return false
    }
  }

  /// Whether a word that has lost its beginning follows an apostrophe: 'tis, '90s.
  private func isElision(_ index: Int, in range: Range<Int>) -> Bool {
    range.contains(index) && (tokens[index].kind == .number || classes[index].contains(.elision))
  }

  /// Whether a single mark may be the apostrophe of a plural: after an s, before a small letter.
  private func mayBePlural(_ index: Int, in range: Range<Int>) -> Bool {
    guard index > range.lowerBound, index + 1 < range.upperBound else { return false }
    let before = tokens[index - 1]
    return before.kind == .word && bytes[before.span.upperBound - 1] | 0x20 == UInt8(ascii: "s")
      && tokens[index + 1].kind == .word && !tokens[index + 1].isCapitalized
  }

  // MARK: - Quotations

  private mutating func close(_ start: Int, with end: Int) {
    let (open, shut) = (tokens[start].span, tokens[end].span)
    append(open.union(shut), inner: Span(open.upperBound, shut.lowerBound), isClosed: true)
  }

  private mutating func close(_ candidate: Candidate, with end: Int) {
    quotations.removeLast(quotations.count - candidate.count)
    close(candidate.token, with: end)
  }

  /// Ends a quotation that nothing closes with the last token before `end`.
  private mutating func abandon(_ start: Int, before end: Int) {
    let open = tokens[start].span
    let last = tokens[max(start, end - 1)].span
    append(open.union(last), inner: Span(open.upperBound, last.upperBound), isClosed: false)
  }

  private mutating func append(_ span: Span, inner: Span, isClosed: Bool) {
    quotations.append(
      Quotation(span: span, inner: inner, isClosed: isClosed, continuesPrevious: false)
    )
  }

  private mutating func continueQuotation(_ index: Int, _ firstToken: Int) {
    let quotation = quotations[index]
    guard quotation.span.lowerBound == tokens[firstToken].span.lowerBound else { return }
    quotations[index] = Quotation(
      span: quotation.span,
      inner: quotation.inner,
      isClosed: quotation.isClosed,
      continuesPrevious: true
    )
  }
}
