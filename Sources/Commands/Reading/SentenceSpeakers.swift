import Articles

/// Who is heard in each sentence of a document.
struct SentenceSpeakers {
  private let names: [[String]]

  /// Goes through the attributions once.
  init(_ document: Document) {
    var names = [[String]](repeating: [], count: document.sentences.count)
    for attribution in document.attributions {
      let name =
        attribution.speaker.map { document.speakers[$0].name }
        ?? attribution.namedBy.map { document.text[$0] }
      guard let name else { continue }
      for index in Self.sentences(of: attribution, in: document)
      where !names[index].contains(name) {
        names[index].append(name)
      }
    }
    self.names = names
  }

  /// The names, joined by commas; nil where nobody is heard.
  func names(ofSentence index: Int) -> String? {
    names[index].isEmpty ? nil : names[index].joined(separator: ", ")
  }

  /// Indices of the sentences that an attribution's content reaches into.
  private static func sentences(of attribution: Attribution, in document: Document) -> [Int] {
    var found: [Int] = []
    for span in attribution.content {
      var index = document.sentences.partitioningIndex { $0.span.upperBound > span.lowerBound }
      while index < document.sentences.count,
        document.sentences[index].span.lowerBound < span.upperBound
      {
        if found.last != index { found.append(index) }
        index += 1
      }
    }
    return found
  }
}
