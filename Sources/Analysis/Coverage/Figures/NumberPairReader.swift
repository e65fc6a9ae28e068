import Articles

/// Reads two numbers that are joined: "60 to 80", "5-4", "between $2 million and $5 million",
/// "7.6–7.9 billion".
///
/// A magnitude that stands behind the second alone is the first's too, unless the first would then be
/// the larger: "800 to 1.2 million". "From 60 to 80" is a change, of which the second counts.
struct NumberPairReader {
  /// Two numbers of a text.
  struct Pair: Hashable {
    let first: Double
    let second: Double
    /// The tokens that write them.
    let tokens: Range<Int>
    /// Whether the second's magnitude is a letter that measures too.
    let canBeMeasure: Bool
  }

  private let document: Document
  private let numbers: NumberReader

  /// Takes the document whose tokens are read.
  init(_ document: Document) {
    self.document = document
    numbers = NumberReader(document)
  }

  /// The pair that begins at a token, the sign of a currency included, if one does before `limit`.
  func pair(at index: Int, before limit: Int) -> Pair? {
    let start = CurrencySign.end(at: index, before: limit, in: document)
    guard start < limit else { return nil }
    guard
      let (first, second) = hyphened(at: start, before: limit)
        ?? joined(at: start, from: index, before: limit),
      !first.isVague, !second.isVague
    else { return nil }
    let scaled = first.value * second.scale
    let isShared = first.scale == 1 && scaled <= second.value
    return Pair(
      first: isShared ? scaled : first.value,
      second: second.value,
      tokens: index..<second.tokens.upperBound,
      canBeMeasure: second.canBeMeasure
    )
  }

  private typealias Numbers = (NumberReader.Number, NumberReader.Number)

  /// "5-4", "7.6-7.9 billion": one token.
  private func hyphened(at index: Int, before limit: Int) -> Numbers? {
    let token = document.tokens[index]
    guard token.kind == .number else { return nil }
    let parts = document.text.bytes[token.span.lowerBound..<token.span.upperBound]
      .split(separator: UInt8(ascii: "-"))
    guard parts.count == 2, let first = numbers.number(of: parts[0], at: index, before: index + 1),
      let second = numbers.number(of: parts[1], at: index, before: limit)
    else { return nil }
    return (first, second)
  }

  /// "60 to 80", "between 20 and 30", "£3-£4m".
  private func joined(at start: Int, from index: Int, before limit: Int) -> Numbers? {
    func follows(_ word: WordKey) -> Bool {
      index > 0 && document.tokens[index - 1].key == word
    }
    guard !follows(Self.from), let first = first(at: start, before: limit) else { return nil }
    let joint = first.tokens.upperBound
    guard joint < limit else { return nil }
    let key = document.tokens[joint].key
    let joins =
      follows(Self.between)
      ? key == Self.and : key == Self.to || Self.dashes.contains(key) && isTight(joint)
    guard joins else { return nil }
    let next = CurrencySign.end(at: joint + 1, before: limit, in: document)
    return numbers.number(at: next, before: limit).map { (first, $0) }
  }

  /// Whether a dash touches what stands before it: others set a remark off.
  private func isTight(_ dash: Int) -> Bool {
    document.tokens[dash - 1].span.upperBound == document.tokens[dash].span.lowerBound
  }

  /// A number, or the "one" that is none by itself.
  private func first(at index: Int, before limit: Int) -> NumberReader.Number? {
    numbers.number(at: index, before: limit)
      ?? (document.tokens[index].key == Self.one
        ? NumberReader.Number(value: 1, tokens: index..<index + 1) : nil)
  }

  private static let one = WordKey("one")
  private static let from = WordKey("from")
  private static let between = WordKey("between")
  private static let and = WordKey("and")
  private static let to = WordKey("to")
  private static let dashes = Set(["-", "–"].map { WordKey($0) })
}
