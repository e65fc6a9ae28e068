import Articles

/// Documents by what they are and who made them: "the suit", "a new lawsuit" and "the 66-page complaint"
/// are one, "a Polis survey" and "a poll by Polis" another.
///
/// Compiled for Lede. Limits: two documents of one kind and maker in the coverage of one event are taken
/// for one.
enum DocumentKinds {
  /// The words that two mentions of a document are compared by: what stands before its kind, words of
  /// time and length left out, then the kind; nil where no word says what it is. `isMaker` says which
  /// tokens name its maker, who stands for all other words.
  static func key(
    of mention: Range<Int>,
    in document: Document,
    isMaker: (Int) -> Bool
  ) -> String? {
    guard let head = mention.first(where: { kinds[document.tokens[$0].key] != nil }),
      let kind = kinds[document.tokens[head].key]
    else { return nil }
    func text(_ token: Int) -> String { document.text[document.tokens[token].span].lowercased() }
    let makers = mention.filter(isMaker)
    let others = (mention.lowerBound..<head).filter { token in
      let key = document.tokens[token].key
      return document.tokens[token].kind == .word && !CommonWords.contains(key)
        && !passing.contains(key) && !text(token).contains("-page")
    }
    return ((makers.isEmpty ? others : makers).map(text) + [kind]).joined(separator: " ")
  }

  private static let kinds: [WordKey: String] = {
    let lines = """
      suit lawsuit complaint
      survey poll polling pollsters
      report study
      ruling verdict judgment judgement
      letter
      memo memorandum
      statement communique
      indictment charges
      """
    var kinds: [WordKey: String] = [:]
    for line in lines.split(separator: "\n") {
      let words = line.split(separator: " ")
      for word in words { kinds[WordKey(word.utf8)] = String(words[0]) }
    }
    return kinds
  }()

  private static let passing = Set(
    """
    new newest latest recent old earlier long short separate another fresh 's
    """.split(whereSeparator: \.isWhitespace).map { WordKey($0.utf8) }
  )
}
