import Articles

/// Which counts of people can be of the same people.
///
/// Compiled for Lede. "People", "residents" or "marchers" can be called each other; the passengers of a
/// line and its employees cannot. A plural that the lists do not know but whose ending makes doers or
/// dwellers of it ("islanders", "picketers", "parishioners") can be people where more speaks for it.
/// Limits: so can "trailers".
enum PeopleCounted {
  /// Whether a plural has an ending of words for people.
  static func isLikely(_ word: some BidirectionalCollection<UInt8>) -> Bool {
    let letters = word.map { $0 | 0x20 }
    return endings.contains { letters.count > $0.count + 2 && letters.suffix($0.count) == $0 }
  }

  /// Whether two nouns name people who are never each other.
  static func areApart(_ first: WordKey, _ second: WordKey) -> Bool {
    guard let one = callings[first], let other = callings[second] else { return false }
    return one != other
  }

  /// Whether a noun in the singular names many people at once: "a crowd of 400".
  static func isCrowd(_ word: WordKey) -> Bool { crowds.contains(word) }

  private static let crowds = Set(
    """
    crowd mob throng gathering group band gang audience congregation procession turnout attendance
    delegation team crew staff workforce squad population membership electorate
    """.split(whereSeparator: \.isWhitespace).map { WordKey($0.utf8) }
  )

  private static let endings = ["ers", "ors", "ians", "ists", "ees", "men", "folk"]
    .map { Array($0.utf8) }

  /// Callings, a line each.
  private static let callings: [WordKey: Int] = {
    let lines = """
      passengers travellers travelers commuters riders
      workers employees staffers labourers laborers
      patients
      students pupils schoolchildren
      soldiers troops servicemen fighters
      officers policemen constables
      voters
      lawmakers senators congressmen delegates councillors councilors
      ministers
      teachers
      doctors nurses
      judges jurors
      prisoners inmates detainees
      hostages
      journalists reporters
      drivers
      farmers
      customers users subscribers
      investors shareholders
      firefighters
      """
    var callings: [WordKey: Int] = [:]
    for (number, line) in lines.split(separator: "\n").enumerated() {
      for word in line.split(separator: " ") { callings[WordKey(word.utf8)] = number }
    }
    return callings
  }()
}
