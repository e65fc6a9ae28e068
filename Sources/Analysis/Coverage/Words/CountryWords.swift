import Articles

/// A country's people and short names as its plain name: "British" and "U.K." share the terms of
/// "United Kingdom".
///
/// Capitals keep their own terms: what is told of London is seldom told of the country.
enum CountryWords {
  /// The words of the plain name of the country that a capitalised word stands for; nil for none.
  static func plainName(of word: ArraySlice<UInt8>) -> [Substring]? {
    let key = NameWord.key(of: word)
    guard !capitals.contains(key), let name = Countries.name(of: [key]) else { return nil }
    return name.split(separator: " ")
  }

  private static let capitals = Set(
    """
    abuja amman ankara athens baghdad beijing beirut berlin bern brasilia budapest cairo canberra caracas
    cardiff copenhagen damascus delhi doha dublin edinburgh hanoi havana helsinki islamabad jakarta
    jerusalem kabul kiev kremlin kyiv lisbon london madrid manila moscow nairobi oslo ottawa paris
    pretoria pyongyang riyadh rome sanaa seoul stockholm tehran tokyo tripoli vienna warsaw washington
    wellington
    """.split(whereSeparator: \.isWhitespace).map { WordKey($0.utf8) }
  )
}
