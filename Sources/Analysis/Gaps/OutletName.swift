/// The name of a news outlet, which may be shortened: the Gazette for the Harbour Gazette, its first
/// letters, HuffPost for the Huffington Post.
struct OutletName {
  private let words: [String]

  /// Takes a name apart at blanks and at capitals inside a word, without article and noun for a paper.
  init(_ name: String) {
    words =
      name
      .split { $0.isWhitespace }
      .flatMap(Self.parts)
      .map { $0.lowercased() }
      .filter { !["the", "magazine", "newspaper"].contains($0) }
  }

  /// Whether two names can be one outlet's.
  func isAlso(_ other: OutletName) -> Bool {
    guard !words.isEmpty, !other.words.isEmpty else { return false }
    return holds(other) || other.holds(self) || isShortened(other) || isInitials(of: other)
      || other.isInitials(of: self)
  }

  private func holds(_ other: OutletName) -> Bool {
    words.joined(separator: " ").contains(other.words.joined(separator: " "))
  }

  /// Whether each word of one begins the other's in its place.
  private func isShortened(_ other: OutletName) -> Bool {
    words.count == other.words.count
      && zip(words, other.words).allSatisfy { $0.hasPrefix($1) || $1.hasPrefix($0) }
  }

  private func isInitials(of other: OutletName) -> Bool {
    words.count == 1 && other.words.count > 1
      && words[0] == String(other.words.compactMap(\.first))
  }

  private static func parts(of word: Substring) -> [Substring] {
    guard word.contains(where: \.isLowercase) else { return [word] }
    let starts = word.indices.filter { $0 == word.startIndex || word[$0].isUppercase }
    return starts.indices.map { index in
      word[starts[index]..<(index + 1 < starts.count ? starts[index + 1] : word.endIndex)]
    }
  }
}
