import Articles

/// Numbers the terms of an event as they come: stems of words that carry meaning, and numbers.
///
/// Every distinct word is stemmed once. A capitalised word for a country or its people has the terms of
/// the country's plain name.
struct TermVocabulary {
  /// How many terms there are.
  private(set) var count = 0
  private var termOfStem: [WordKey: Int] = [:]
  private var termsOfWord: [WordKey: [Int]] = [:]
  /// By capitalised word, the terms of the country that it stands for; none where it stands for none.
  private var termsOfCountry: [WordKey: [Int]] = [:]

  /// The terms of a document's tokens, in text order; those of both halves of a hyphened word.
  mutating func terms(of tokens: Range<Int>, in document: Document) -> [Int] {
    tokens.flatMap { terms(of: document.tokens[$0], in: document.text) }
  }

  /// The terms of one token: none for punctuation and common words.
  mutating func terms(of token: Token, in text: ArticleText) -> [Int] {
    guard token.kind != .punctuation else { return [] }
    if token.isCapitalized {
      let country = termsOfCountry(token, in: text)
      if !country.isEmpty { return country }
    }
    if let known = termsOfWord[token.key] { return known }
    let word = text.bytes[token.span.lowerBound..<token.span.upperBound]
    let terms =
      if token.kind == .number {
        [term(WordKey(word.filter { $0 != UInt8(ascii: ",") }))]
      } else {
        pieces(of: word).map { term(Stem.key(of: $0)) }
      }
    termsOfWord[token.key] = terms
    return terms
  }

  private mutating func termsOfCountry(_ token: Token, in text: ArticleText) -> [Int] {
    if let known = termsOfCountry[token.key] { return known }
    let word = text.bytes[token.span.lowerBound..<token.span.upperBound]
    let name = CountryWords.plainName(of: word) ?? []
    let terms = name.map { term(Stem.key(of: $0.utf8)) }
    termsOfCountry[token.key] = terms
    return terms
  }

  private func pieces(of word: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    guard !CommonWords.contains(WordKey(word)) else { return [] }
    return word.split(separator: UInt8(ascii: "-")).filter { !CommonWords.contains(WordKey($0)) }
  }

  private mutating func term(_ key: WordKey) -> Int {
    if let known = termOfStem[key] { return known }
    termOfStem[key] = count
    count += 1
    return count - 1
  }
}
