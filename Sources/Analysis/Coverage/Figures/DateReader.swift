import Articles

/// Reads days: "2 April", "April 2", "Jan. 27", "Tuesday".
struct DateReader {
  /// A day of a text.
  struct Day {
    /// The tokens that write it.
    let tokens: Range<Int>
    /// The day as people read it: "2 April", "Tuesday".
    let name: String
    /// Whether it is a day of the week.
    let isWeekday: Bool
  }

  private let document: Document

  /// Takes the document whose tokens are read.
  init(_ document: Document) {
    self.document = document
  }

  /// The day that begins at a token, if one does before `limit`.
  func day(at index: Int, before limit: Int) -> Day? {
    let token = document.tokens[index]
    if token.isCapitalized, let name = Self.weekdays[token.key] {
      return Day(tokens: index..<index + 1, name: name, isWeekday: true)
    }
    guard index + 1 < limit else { return nil }
    let next = document.tokens[index + 1]
    let (month, number) = token.kind == .number ? (next, token) : (token, next)
    guard month.isCapitalized, let name = Self.months[month.key], let day = dayOfMonth(number)
    else {
      return nil
    }
    // "the 19 Sept. 11 hijackers": the month belongs to the number after it.
    if number.span == token.span, index + 2 < limit, dayOfMonth(document.tokens[index + 2]) != nil {
      return nil
    }
    return Day(tokens: index..<index + 2, name: "\(day) \(name)", isWeekday: false)
  }

  /// Whether a word is a month's name other than "May" or "March", which are names and verbs too.
  static func isMonth(_ token: Token) -> Bool {
    token.isCapitalized && months[token.key].map { $0 != "May" && $0 != "March" } == true
  }

  private func dayOfMonth(_ token: Token) -> Int? {
    guard token.kind == .number else { return nil }
    let digits = document.text.bytes[token.span.lowerBound..<token.span.upperBound]
      .prefix { (0x30...0x39).contains($0) }
    let value = digits.reduce(0) { min(100, $0 * 10 + Int($1 - 0x30)) }
    return (1...31).contains(value) && token.span.count <= digits.count + 2 ? value : nil
  }

  /// Whether a word beside a number can be a month's name or its abbreviation.
  static func canBeMonth(_ token: Token) -> Bool { months[token.key] != nil }

  /// Whether a word is a weekday's name.
  static func isWeekday(_ token: Token) -> Bool { weekdays[token.key] != nil }

  private static let weekdays: [WordKey: String] = {
    let names = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
    return Dictionary(uniqueKeysWithValues: names.map { (WordKey($0), $0) })
  }()

  private static let months: [WordKey: String] = {
    let names = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ]
    var months: [WordKey: String] = [WordKey("Sept"): "September", WordKey("Sept."): "September"]
    for name in names {
      let short = String(name.prefix(3))
      for form in [name, short, short + "."] { months[WordKey(form)] = name }
    }
    return months
  }()
}
