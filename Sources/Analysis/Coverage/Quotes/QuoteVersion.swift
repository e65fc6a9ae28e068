import Articles

/// All that one article gives of a quotation, as one sequence of words.
struct QuoteVersion {
  private let document: Document
  /// The words, piece after piece.
  private let words: [Token]
  /// Where each piece begins in `words`; the first at 0.
  private let starts: [Int]
  /// Which of the quotation's versions each piece is.
  private let places: [Int]

  /// Takes the pieces of one article, in text order, with their places among the quotation's versions; at
  /// least one.
  init(_ pieces: [(place: Int, words: QuotedWords)], in document: Document) {
    self.document = document
    var words: [Token] = []
    var starts: [Int] = []
    for piece in pieces {
      starts.append(words.count)
      words += piece.words.tokens.map { document.tokens[$0] }
    }
    self.words = words
    self.starts = starts
    places = pieces.map(\.place)
  }

  private init(document: Document, words: [Token], starts: [Int], places: [Int]) {
    self.document = document
    self.words = words
    self.starts = starts
    self.places = places
  }

  /// The article's name.
  var name: String { document.article.name }
  /// The words' keys.
  var keys: [WordKey] { words.map(\.key) }

  /// The same pieces in the order in which another version has them.
  func ordered(as other: QuoteVersion) -> QuoteVersion {
    let keys = keys
    let bounds = starts + [words.count]
    let order = starts.indices.map { piece in
      let alignment = WordAlignment(other.keys, Array(keys[bounds[piece]..<bounds[piece + 1]]))
      return alignment.longestRun.lowerBound
    }
    var sorted = QuoteVersion(document: document, words: [], starts: [], places: [])
    for piece in starts.indices.sorted(by: { (order[$0], $0) < (order[$1], $1) }) {
      sorted = QuoteVersion(
        document: document,
        words: sorted.words + words[bounds[piece]..<bounds[piece + 1]],
        starts: sorted.starts + [sorted.words.count],
        places: sorted.places + [places[piece]]
      )
    }
    return sorted
  }

  /// Which of the quotation's versions holds some of its words, or where none are, those before them.
  func place(of range: Range<Int>) -> Int {
    let word = range.isEmpty ? max(0, range.lowerBound - 1) : range.lowerBound
    return places[(starts.lastIndex { $0 <= word }) ?? 0]
  }

  /// Whether the article has some words after all: right beside one of the pieces, as in `the crew was
  /// “in order”`, or, where they are enough to be no chance, anywhere in a row.
  func tells(_ cut: ArraySlice<WordKey>) -> Bool {
    let tokens = document.tokens.filter { $0.kind != .punctuation }
    let bounds = starts.map { words[$0].span.lowerBound }
    let ends = (starts.dropFirst() + [words.count]).map { words[$0 - 1].span.upperBound }
    let isEnough =
      cut.count >= Self.fewestWords && cut.count { !CommonWords.contains($0) } >= Self.fewestTelling
    guard tokens.count >= cut.count else { return false }
    return (0...tokens.count - cut.count).contains { start in
      let run = tokens[start..<start + cut.count]
      guard run.lazy.map(\.key).elementsEqual(cut) else { return false }
      let next = run.endIndex < tokens.count ? tokens[run.endIndex].span.lowerBound : nil
      let previous = start > 0 ? tokens[start - 1].span.upperBound : nil
      return isEnough || bounds.contains { $0 == next } || ends.contains { $0 == previous }
    }
  }

  /// So many words in a row, so many of them telling, do not stand in an article by chance.
  private static let fewestWords = 5
  private static let fewestTelling = 2

  /// Some of its words in quotation marks; of more than 30 the first and the last ten.
  func quoted(_ range: Range<Int>) -> String {
    guard range.count > 30 else { return "“\(text(range))”" }
    let head = text(range.lowerBound..<range.lowerBound + 10)
    let tail = text(range.upperBound - 10..<range.upperBound)
    return "“\(head) … \(tail)” (\(range.count) words)"
  }

  /// Words as the article writes them; what stands between two pieces is shown as a blank.
  private func text(_ range: Range<Int>) -> String {
    let cuts = [range.lowerBound] + starts.filter { range.dropFirst().contains($0) }
    let ends = cuts.dropFirst() + [range.upperBound]
    return zip(cuts, ends).map { start, end in
      let span = Span(words[start].span.lowerBound, words[end - 1].span.upperBound)
      return document.text[span].split(whereSeparator: \.isNewline).joined(separator: " ")
    }.joined(separator: " ")
  }
}
