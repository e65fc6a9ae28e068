package import Articles

/// Words and phrases of one meaning, looked up in a document's tokens.
package struct Lexicon: Sendable {
  /// What it is called in the manual.
  package let name: String
  /// Where its words come from, a sentence.
  package let origin: String
  /// Entries by the key of their first word; the longest first, so that it wins.
  private let entries: [WordKey: [Entry]]

  private struct Entry: Sendable {
    let keys: [WordKey]
    let text: String
    /// Whether it only keeps its words from being taken for another entry.
    let isException: Bool
  }

  /// A place where an entry stands.
  package struct Match: Sendable, Hashable {
    /// The words.
    package let span: Span
    /// Their tokens, as indices into the document's tokens.
    package let tokens: Range<Int>
    /// The entry as the list spells it.
    package let entry: String
  }

  /// Reads lists of words and phrases, divided by commas or line breaks, compared without case; a hyphen
  /// and a blank are one in phrases of up to three words and before participles.
  ///
  /// - Parameters:
  ///   - name: what it is called in the manual.
  ///   - origin: where its words come from, a sentence.
  ///   - words: entries taken as they are.
  ///   - verbs: phrases that begin with a verb, of which every form counts (`slam+`,
  ///     `take=took=taken aim at`, as `Inflection` reads them).
  ///   - nouns: phrases that end with a noun, of which the plural counts too (`thug`, `man=men`).
  ///   - singulars: the same, of which the singular alone counts.
  ///   - plurals: the same, of which the plural alone counts.
  ///   - exceptions: phrases in which an entry means something else (`tax regime`): they match in
  ///     its place and are kept silent.
  package init(
    name: String,
    origin: String,
    words: String = "",
    verbs: String = "",
    nouns: String = "",
    singulars: String = "",
    plurals: String = "",
    exceptions: String = ""
  ) {
    self.name = name
    self.origin = origin
    var entries: [WordKey: [Entry]] = [:]
    func add(_ phrase: String, isException: Bool = false) {
      addParts(phrase.split(separator: " "), isException)
      if let other = Self.otherSpelling(of: phrase) {
        addParts(other.split(separator: " "), isException)
      }
    }
    func addParts(_ written: [Substring], _ isException: Bool) {
      // As in a text, the "'s" of "it's" is a token of its own.
      let parts = written.flatMap { part -> [Substring] in
        part.count > 2 && part.hasSuffix("'s") ? [part.dropLast(2), "'s"] : [part]
      }
      guard let first = parts.first else { return }
      let entry = Entry(
        keys: parts.map { WordKey($0.utf8) },
        text: written.joined(separator: " "),
        isException: isException
      )
      entries[WordKey(first.utf8), default: []].append(entry)
    }
    Self.phrases(in: words).forEach { add(String($0)) }
    Self.phrases(in: verbs).flatMap(Inflection.verbForms).forEach { add($0) }
    Self.phrases(in: nouns).flatMap(Inflection.nounForms).forEach { add($0) }
    Self.phrases(in: singulars).compactMap { Inflection.nounForms(of: $0).first }.forEach {
      add($0)
    }
    Self.phrases(in: plurals).compactMap { Inflection.nounForms(of: $0).last }.forEach { add($0) }
    Self.phrases(in: exceptions).forEach { add(String($0), isException: true) }
    self.entries = entries.mapValues { $0.sorted { $0.keys.count > $1.keys.count } }
  }

  /// A phrase of two or three words with hyphens for its blanks ("fat-cat" for "fat cat"), or blanks for
  /// the hyphens before a participle ("hate filled"); nil where there is none. A second-rate show is no
  /// second rate, nor is what would be a would-be.
  private static func otherSpelling(of phrase: String) -> String? {
    let words = phrase.split(separator: " ")
    if words.count > 1 {
      return phrase.contains("-") || words.count > 3 ? nil : words.joined(separator: "-")
    }
    let parts = phrase.split(separator: "-")
    guard parts.count > 1, let last = parts.last, last.hasSuffix("ed") || last.hasSuffix("ing"),
      !parts.contains(where: grammar.contains)
    else { return nil }
    return parts.joined(separator: " ")
  }

  private static let grammar: Set<Substring> = [
    "all", "also", "and", "at", "back", "by", "down", "in", "it", "must", "no", "not", "of", "off",
    "on",
    "one", "out", "over", "so", "the", "to", "up", "well",
  ]

  private static func phrases(in list: String) -> [Substring] {
    list.split { $0 == "," || $0.isNewline }
      .map { $0.drop { $0 == " " } }
      .filter { !$0.isEmpty }
  }

  /// The entry that begins at a token, the longest, and how many tokens it takes; nil where there is
  /// none or an exception stands.
  package func match(at index: Int, of tokens: [Token]) -> (entry: String, count: Int)? {
    guard let entry = entry(at: index, of: tokens, before: tokens.count), !entry.isException else {
      return nil
    }
    return (entry.text, entry.keys.count)
  }

  /// Whether a word by itself is an entry.
  package func contains(_ token: Token) -> Bool { contains(token.key) }

  /// The same by the word's key.
  package func contains(_ key: WordKey) -> Bool {
    entries[key]?.contains { $0.keys.count == 1 && !$0.isException } ?? false
  }

  /// Every entry in a range of tokens, in text order, none overlapping another.
  ///
  /// A capitalised word inside the range is taken for a name and left alone (the Criminal Court)
  /// unless most words of the range are capitalised, as in headlines.
  package func matches(in range: Range<Int>, of tokens: [Token]) -> [Match] {
    let isTitle = isMostlyCapitalized(range, of: tokens)
    var matches: [Match] = []
    var index = range.lowerBound
    while index < range.upperBound {
      let isName = !isTitle && index > range.lowerBound && tokens[index].isCapitalized
      guard !isName, let entry = entry(at: index, of: tokens, before: range.upperBound) else {
        index += 1
        continue
      }
      let end = index + entry.keys.count
      if !entry.isException {
        let span = Span(tokens[index].span.lowerBound, tokens[end - 1].span.upperBound)
        matches.append(Match(span: span, tokens: index..<end, entry: entry.text))
      }
      index = end
    }
    return matches
  }

  /// Whether a range of tokens holds an entry.
  package func hasMatch(in range: Range<Int>, of tokens: [Token]) -> Bool {
    !matches(in: range, of: tokens).isEmpty
  }

  /// Every entry in the story's sentences, in text order, none overlapping another.
  package func matches(in document: Document) -> [Match] {
    document.sentences
      .filter { Claims.isStory($0, in: document) }
      .flatMap { matches(in: $0.tokens, of: document.tokens) }
  }

  private func entry(at index: Int, of tokens: [Token], before limit: Int) -> Entry? {
    entries[tokens[index].key]?.first { entry in
      index + entry.keys.count <= limit
        && entry.keys.indices.allSatisfy { entry.keys[$0] == tokens[index + $0].key }
    }
  }

  private func isMostlyCapitalized(_ range: Range<Int>, of tokens: [Token]) -> Bool {
    let words = range.count { tokens[$0].kind == .word }
    return 2 * range.count { tokens[$0].isCapitalized } > words
  }
}
