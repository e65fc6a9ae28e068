import Articles

/// Finds the quantities of a document's story: counts, amounts, percentages, results and days.
///
/// What is counted are the words after the number up to the first plural, at most five. Limits:
/// years, ages, times of the day, fractions other than "three in five" and "one" are left out.
struct QuantityReader {
  private let document: Document
  private let article: Int
  private let numbers: NumberReader
  private let pairs: NumberPairReader

  /// Takes a document and its place among those compared.
  init(_ document: Document, article: Int) {
    self.document = document
    self.article = article
    numbers = NumberReader(document)
    pairs = NumberPairReader(document)
  }

  /// The quantities in text order.
  func quantities() -> [Quantity] {
    var found: [Quantity] = []
    for sentence in document.sentences.indices
    where Claims.isStory(document.sentences[sentence], in: document) {
      add(quantitiesIn: sentence, to: &found)
    }
    return found
  }

  private func add(quantitiesIn sentence: Int, to found: inout [Quantity]) {
    let tokens = document.sentences[sentence].tokens
    var index = tokens.lowerBound
    var isWhole = false
    while index < tokens.upperBound {
      let reading =
        DateReader(document).day(at: index, before: tokens.upperBound).map(Draft.init)
        ?? share(at: index, before: tokens.upperBound)
        ?? result(at: index, before: tokens.upperBound)
        ?? recount(at: index, in: sentence, after: found)
        ?? count(at: index, before: tokens.upperBound)
      guard let reading else {
        index += 1
        continue
      }
      if !isOrigin(reading, before: tokens.upperBound) {
        found.append(
          quantity(reading, sentence: sentence, from: tokens.lowerBound, isWhole: isWhole)
        )
      }
      isWhole = reading.isPart
      index = max(index + 1, reading.isPart ? reading.number.upperBound : reading.end)
    }
  }

  /// What is known of a quantity before its surroundings are looked at.
  private struct Draft {
    var number: Range<Int>
    var end: Int
    var noun: Range<Int>
    var value: Double
    var upper: Double?
    var isRange = false
    var unit: Quantity.Unit
    var text: String
    /// Whether the text rounds it without saying so.
    var isRounded = false
    /// Whether it is part of another number that follows: "four of the twelve".
    var isPart = false
    /// How many quantities before it stands what it counts again.
    var counted: Int?

    init(_ day: DateReader.Day) {
      self.init(number: day.tokens, value: 0, unit: day.isWeekday ? .weekday : .day, text: day.name)
    }

    init(number: Range<Int>, value: Double, unit: Quantity.Unit, text: String) {
      self.number = number
      end = number.upperBound
      noun = end..<end
      self.value = value
      self.unit = unit
      self.text = text
    }
  }

  private func quantity(_ draft: Draft, sentence: Int, from start: Int, isWhole: Bool) -> Quantity {
    var first = draft.number.lowerBound
    var phrase = ""
    var precision = draft.isRounded ? Precision.about : .exact
    for (words, meaning) in Precision.phrases where first - words.count >= start {
      let before = first - words.count..<first
      guard document.tokens[before].map(\.key) == words else { continue }
      precision = meaning
      phrase = document.text[document.span(of: before)]
      first = before.lowerBound
      break
    }
    let head = draft.noun.last.map { document.tokens[$0] }
    let values = draft.upper.map { draft.value...max(draft.value, $0) }
    return Quantity(
      article: article,
      sentence: sentence,
      tokens: first..<draft.end,
      number: draft.number,
      noun: draft.noun,
      values: values ?? precision.values(around: draft.value),
      isRange: draft.isRange,
      unit: draft.unit,
      head: head?.key,
      isLikelyPeople: head.map { PeopleCounted.isLikely(document.text[$0.span].utf8) } ?? false,
      isWhole: isWhole,
      counted: draft.counted,
      reading: precision.prefix(written: phrase) + draft.text
    )
  }

  /// Whether a number is where a change begins: "41 percent" of "from 41 percent to 52 percent".
  private func isOrigin(_ draft: Draft, before limit: Int) -> Bool {
    guard draft.unit != .day, draft.unit != .weekday, follows(Self.from, draft.number.lowerBound),
      draft.end < limit, document.tokens[draft.end].key == Self.to
    else { return false }
    return numbers.number(
      at: CurrencySign.end(at: draft.end + 1, before: limit, in: document),
      before: limit
    ) != nil
  }

  private func follows(_ word: WordKey, _ index: Int) -> Bool {
    index > 0 && document.tokens[index - 1].key == word
  }

  /// "Three in five", "7 out of 10", "two of every three": a share of a whole, which is rounded.
  private func share(at index: Int, before limit: Int) -> Draft? {
    guard
      let part = numbers.number(at: index, before: limit).map({ ($0.value, $0.tokens.upperBound) })
        ?? (document.tokens[index].key == Self.one ? (1, index + 1) : nil),
      let joint = Self.shareJoints.first(where: { joint in
        part.1 + joint.count < limit
          && document.tokens[part.1..<part.1 + joint.count].map(\.key) == joint
      }),
      let whole = numbers.number(at: part.1 + joint.count, before: limit),
      part.0 < whole.value, whole.value <= 10 || [12, 20, 100, 1000].contains(whole.value),
      whole.tokens.upperBound < limit,
      !Self.stretches.contains(document.tokens[whole.tokens.upperBound].key)
    else { return nil }
    let percent = (part.0 / whole.value * 1000).rounded() / 10
    var draft = Draft(
      number: index..<whole.tokens.upperBound,
      value: percent,
      unit: .percent,
      text: NumberWriter.string(percent) + "%"
    )
    draft.isRounded = true
    return draft
  }

  /// "9 to 6", "5-4": the larger first, and nothing counted.
  private func result(at index: Int, before limit: Int) -> Draft? {
    guard let pair = pairs.pair(at: index, before: limit), pair.first > pair.second,
      pair.first < 1000
    else { return nil }
    let text = NumberWriter.string(pair.first) + " to " + NumberWriter.string(pair.second)
    return Draft(number: pair.tokens, value: pair.first, unit: .result, text: text)
  }

  private func count(at index: Int, before limit: Int) -> Draft? {
    let symbol = CurrencySign.sign(document.tokens[index], in: document)
    let start = symbol == nil ? index : index + 1
    var draft: Draft
    var canBeMeasure = false
    if let pair = pairs.pair(at: index, before: limit) {
      let text = NumberWriter.string(pair.first, to: pair.second, sign: symbol?.sign ?? "")
      draft = Draft(number: pair.tokens, value: pair.first, unit: .unnamed, text: text)
      draft.upper = pair.second
      draft.isRange = true
      canBeMeasure = pair.canBeMeasure
    } else if let number = numbers.number(at: start, before: limit) {
      let text =
        number.isVague
        ? document.text[document.tokens[start].span] : NumberWriter.string(number.value)
      draft = Draft(
        number: index..<number.tokens.upperBound,
        value: number.value,
        unit: .unnamed,
        text: text
      )
      if number.isVague { draft.upper = number.value * 4 }
      canBeMeasure = number.canBeMeasure
    } else {
      return nil
    }
    if let symbol {
      draft.unit = .money(Stem.key(of: symbol.name.utf8))
      draft.text = symbol.sign + draft.text
      return draft
    }
    guard let named = named(draft, before: limit) ?? sum(draft, before: limit) else { return nil }
    // "A 100m hurdles race": a letter stands for millions of money or people.
    return !canBeMeasure || named.unit == .people || named.unit.isMoney ? named : nil
  }

  /// A large number that counts nothing, as money where a word for money stands before it: "an offer of
  /// 1.2 million". Years and other small numbers are none.
  private func sum(_ draft: Draft, before limit: Int) -> Draft? {
    let first = draft.number.lowerBound
    guard draft.value >= 1000, CountedNoun(document).isBare(draft.end, before: limit),
      draft.number.count > 1 || document.text[document.tokens[first].span].contains(","),
      (max(0, first - 3)..<first).contains(where: {
        MoneyWords.contains(document.tokens[$0].key)
      })
    else { return nil }
    var sum = draft
    sum.unit = .money(nil)
    return sum
  }

  /// Another number for what a quantity before it counts, with that one's noun unless it has its own.
  private func recount(at index: Int, in sentence: Int, after found: [Quantity]) -> Draft? {
    let limit = document.sentences[sentence].tokens.upperBound
    guard let number = numbers.number(at: index, before: limit), !number.isVague,
      let place = Recount(document).place(countedAt: index, in: sentence, among: found)
    else { return nil }
    var draft =
      count(at: index, before: limit)
      ?? Draft(
        number: number.tokens,
        value: number.value,
        unit: found[place].unit,
        text: NumberWriter.string(number.value)
      )
    guard draft.unit == found[place].unit else { return nil }
    if draft.noun.isEmpty { draft.noun = found[place].noun }
    draft.counted = found.count - place
    return draft
  }

  /// A count with what it counts; nil where nothing is counted.
  private func named(_ draft: Draft, before limit: Int) -> Draft? {
    var draft = draft
    var index = draft.end
    if let crowd = CountedNoun(document).crowd(of: draft.number, before: limit) {
      draft.noun = crowd..<crowd + 1
      draft.unit = .people
      return draft
    }
    guard index < limit else { return nil }
    if document.tokens[index].key == Self.of { index = afterPartitive(index, before: limit) }
    if index > draft.end, index < limit,
      let whole = numbers.number(at: index, before: limit), !whole.isVague
    {
      draft.isPart = true
      index = whole.tokens.upperBound
    }
    if index > draft.end, index < limit, Self.themselves.contains(document.tokens[index].key) {
      draft.end = index + 1
      return draft
    }
    return CountedNoun(document).noun(at: index, before: limit).map { noun in
      draft.noun = noun.tokens
      draft.end = noun.tokens.upperBound
      draft.unit = noun.unit
      switch noun.unit {
      case .percent: draft.text += "%"
      case .money:
        draft.text += " " + document.text[document.tokens[noun.tokens.upperBound - 1].span]
      default: break
      }
      return draft
    }
  }

  /// The token after "of" and the articles and possessives that follow it.
  private func afterPartitive(_ index: Int, before limit: Int) -> Int {
    var index = index + 1
    while index < limit, Self.partitives.contains(document.tokens[index].key) { index += 1 }
    return index
  }

  private static let one = WordKey("one")
  /// Between a part and its whole.
  private static let shareJoints = ["out of every", "out of", "of every", "in every", "in"].map {
    $0.split(separator: " ").map { WordKey($0.utf8) }
  }
  /// What a number behind "in" measures where it is no whole: "two in ten years".
  private static let stretches = Set(
    """
    second seconds minute minutes hour hours day days week weeks month months year years decade
    decades season seasons million billion percent
    """.split(whereSeparator: \.isWhitespace).map { WordKey($0.utf8) }
  )
  private static let to = WordKey("to")
  private static let from = WordKey("from")
  private static let of = WordKey("of")
  private static let partitives = Set(
    ["the", "its", "their", "his", "her", "our"].map { WordKey($0) }
  )
  private static let themselves = Set(["them", "those", "us", "these"].map { WordKey($0) })
}
