import Articles

/// All that one article gives of a quotation, as one sequence of words.
struct QuoteVersion {
  private let document: Document
  /// The words, piece after piece.
  private let words: [Token]
  /// Where each piece begins in `words`; the first at 0.
  private let starts: [Int]

  /// Takes the pieces of one article, in text order; at least one.
  init(_ pieces: [QuotedWords], in document: Document) {
    self.document = document
    var words: [Token] = []
    var starts: [Int] = []
    for piece in pieces {
      starts.append(words.count)
      words += piece.tokens.map { document.tokens[$0] }
    }
    self.words = words
    self.starts = starts
  }

  private init(document: Document, words: [Token], starts: [Int]) {
    self.document = document
    self.words = words
    self.starts = starts
  }

  /// The article's name.
  var name: String { document.article.name }
  /// The words' keys.
  var keys: [WordKey] { words.map(\.key) }

  /// The same pieces in the order in which another version has them.
  func ordered(as other: QuoteVersion) -> QuoteVersion {
    let keys = keys
    let bounds = starts + [words.count]
    let places = starts.indices.map { piece in
      let alignment = WordAlignment(other.keys, Array(keys[bounds[piece]..<bounds[piece + 1]]))
      return alignment.longestRun.lowerBound
    }
    var sorted = QuoteVersion(document: document, words: [], starts: [])
    for piece in starts.indices.sorted(by: { (places[$0], $0) < (places[$1], $1) }) {
      sorted = QuoteVersion(
        document: document,
        words: sorted.words + words[bounds[piece]..<bounds[piece + 1]],
        starts: sorted.starts + [sorted.words.count]
      )
    }
    return sorted
  }

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
