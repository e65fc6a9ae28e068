import Articles

/// Reads numbers as news copy writes them: "3,000", "2.4 million", "1.2bn", "twenty-five", "a dozen",
/// "two hundred and fifty", "hundreds".
///
/// Ordinals, times of the day and bare "one" are no counts and are passed over.
struct NumberReader {
  /// A number of a text.
  struct Number: Hashable {
    /// Its value; the least for a vague plural (200 for "hundreds").
    let value: Double
    /// The tokens that write it.
    let tokens: Range<Int>
    /// Whether it is a vague plural: dozens, hundreds, thousands.
    var isVague = false
    /// The magnitude behind its digits or its first word: a million of "2.4 million"; 1 without one.
    var scale = 1.0
    /// Whether the magnitude is a letter that clings to the digits and measures too: "100m".
    var canBeMeasure = false
  }

  private let document: Document
  private var bytes: [UInt8] { document.text.bytes }

  /// Takes the document whose tokens are read.
  init(_ document: Document) {
    self.document = document
  }

  /// The number that begins at a token, if one does before `limit`.
  func number(at index: Int, before limit: Int) -> Number? {
    guard index < limit else { return nil }
    let key = document.tokens[index].key
    if let least = Self.vaguePlurals[key] {
      return Number(value: least, tokens: index..<index + 1, isVague: true)
    }
    if key == Self.a || key == Self.an || key == Self.half {
      return counted(from: index, before: limit)
    }
    guard let number = simple(at: index, before: limit) else { return nil }
    return magnified(number, before: limit)
  }

  /// The number that some bytes of a token write, with the magnitudes in the tokens after it.
  func number(of digits: ArraySlice<UInt8>, at index: Int, before limit: Int) -> Number? {
    written(digits, at: index).map { magnified($0, before: limit) }
  }

  /// A number times the magnitudes that follow it, each with what is smaller behind it.
  private func magnified(_ number: Number, before limit: Int) -> Number {
    var (value, end, whole) = (number.value, number.tokens.upperBound, number.scale)
    while end < limit, let scale = Self.scales[document.tokens[end].key] {
      value *= scale
      whole *= scale
      end += 1
      if let rest = remainder(at: end, below: scale, before: limit) {
        value += rest.value
        end = rest.end
      }
    }
    return Number(
      value: value,
      tokens: number.tokens.lowerBound..<end,
      scale: whole,
      canBeMeasure: number.canBeMeasure && end == number.tokens.upperBound
    )
  }

  /// "a dozen", "half a million", "half a dozen".
  private func counted(from index: Int, before limit: Int) -> Number? {
    var end = index
    var value = 1.0
    if document.tokens[end].key == Self.half {
      value = 0.5
      end += 1
    }
    if end < limit, [Self.a, Self.an].contains(document.tokens[end].key) { end += 1 }
    guard end < limit, end > index, let scale = Self.scales[document.tokens[end].key] else {
      return nil
    }
    return Number(value: value * scale, tokens: index..<end + 1, scale: scale)
  }

  /// What follows a scale and is smaller than it: "fifty" of "two hundred and fifty".
  private func remainder(
    at index: Int,
    below scale: Double,
    before limit: Int
  ) -> (value: Double, end: Int)? {
    guard index < limit else { return nil }
    let start = document.tokens[index].key == Self.and ? index + 1 : index
    guard start < limit, document.tokens[start].kind == .word,
      let rest = simple(at: start, before: limit), rest.value < scale
    else { return nil }
    return (rest.value, rest.tokens.upperBound)
  }

  /// A number of one token: digits or a word; "one" where a magnitude follows it.
  private func simple(at index: Int, before limit: Int) -> Number? {
    let token = document.tokens[index]
    let text = bytes[token.span.lowerBound..<token.span.upperBound]
    if token.kind == .number { return written(text, at: index) }
    guard token.kind == .word else { return nil }
    func number(_ value: Double) -> Number { Number(value: value, tokens: index..<index + 1) }
    if let value = Self.words[token.key] { return number(value) }
    if token.key == Self.one, index + 1 < limit, Self.scales[document.tokens[index + 1].key] != nil
    {
      return number(1)
    }
    let parts = text.split(separator: UInt8(ascii: "-")).map { WordKey($0) }
    guard parts.count == 2, let tens = Self.words[parts[0]],
      let units = parts[1] == Self.one ? 1 : Self.words[parts[1]], units < 10, tens >= 20
    else { return nil }
    return number(tens + units)
  }

  /// Digits and a magnitude that clings to them: "40", "1.2bn".
  private func written(_ text: ArraySlice<UInt8>, at index: Int) -> Number? {
    let end = text.firstIndex { $0 | 0x20 >= UInt8(ascii: "a") } ?? text.endIndex
    guard let value = Self.digits(text[..<end]) else { return nil }
    let tokens = index..<index + 1
    guard end < text.endIndex else { return Number(value: value, tokens: tokens) }
    guard let scale = Self.clinging[WordKey(text[end...])] else { return nil }
    let canBeMeasure = end + 1 == text.endIndex
    return Number(value: value * scale, tokens: tokens, scale: scale, canBeMeasure: canBeMeasure)
  }

  /// More digits than any number has that counts something; a value of more is no number.
  private static let mostDigits = 40

  /// The value of digits with thousands commas and a decimal point; nil for "40th", "9:30", "5-4", for
  /// commas elsewhere ("3,14") and for more than `mostDigits`.
  static func digits(_ text: ArraySlice<UInt8>) -> Double? {
    let parts = text.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), text.count <= mostDigits else { return nil }
    let groups = parts[0].split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
    guard groups.dropFirst().allSatisfy({ $0.count == 3 }) else { return nil }
    var value = 0.0
    for byte in groups.joined() {
      guard (0x30...0x39).contains(byte) else { return nil }
      value = value * 10 + Double(byte - 0x30)
    }
    guard parts.count == 2 else { return value }
    var unit = 1.0
    var fraction = 0.0
    for byte in parts[1] {
      guard (0x30...0x39).contains(byte) else { return nil }
      unit *= 10
      fraction = fraction * 10 + Double(byte - 0x30)
    }
    return value + fraction / unit
  }

  private static let a = WordKey("a")
  private static let an = WordKey("an")
  private static let and = WordKey("and")
  private static let half = WordKey("half")
  private static let one = WordKey("one")

  private static let words: [WordKey: Double] = {
    let small = """
      two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
      seventeen eighteen nineteen twenty
      """.split(whereSeparator: \.isWhitespace)
    let tens = ["thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
    var words: [WordKey: Double] = [:]
    for (offset, word) in small.enumerated() { words[WordKey(word.utf8)] = Double(offset + 2) }
    for (offset, word) in tens.enumerated() { words[WordKey(word)] = Double(offset * 10 + 30) }
    return words
  }()

  private static let scales: [WordKey: Double] = [
    WordKey("dozen"): 12, WordKey("hundred"): 100, WordKey("thousand"): 1e3,
    WordKey("million"): 1e6, WordKey("billion"): 1e9, WordKey("trillion"): 1e12,
    WordKey("m"): 1e6, WordKey("mn"): 1e6, WordKey("bn"): 1e9, WordKey("tn"): 1e12,
  ]

  /// Magnitudes that cling to digits.
  private static let clinging = scales.merging([WordKey("k"): 1e3, WordKey("b"): 1e9]) { $1 }

  private static let vaguePlurals: [WordKey: Double] = [
    WordKey("dozens"): 24, WordKey("scores"): 40, WordKey("hundreds"): 200,
    WordKey("thousands"): 2e3, WordKey("millions"): 2e6, WordKey("billions"): 2e9,
  ]
}
