import Articles

/// Nouns for people in the plural, and families of labels that outlets give the same people.
///
/// Compiled for Lede. That labels of one family stand for the same people within the coverage of
/// one event is an assumption that the reader can check in the passages: it holds where an event
/// has one crowd, one armed side, one body of police; words that name other people as often ("officers",
/// "crowd") count only where a plainer word of their family is used, too. The idea that outlets choose among such labels
/// is that of word choice and labelling (Hamborg, Zhukova and Gipp 2019).
enum PeopleWords {
  /// Whether a word names people in the plural.
  static func contains(_ key: WordKey) -> Bool {
    plurals.contains(key) || families[key] != nil
  }

  /// The family of labels that a word belongs to.
  static func family(of key: WordKey) -> String? {
    families[key]
  }

  /// Whether a word of a family names its people by itself: "policemen", other than "officers".
  static func isPlain(_ key: WordKey) -> Bool {
    families[key] != nil && !ambiguous.contains(key)
  }

  private static let ambiguous = Set(
    ["officers", "crowd", "campaigners", "newcomers", "aliens", "caravan"].map { WordKey($0) }
  )

  private static let plurals = Set(
    """
    people residents citizens voters members children men women students workers employees patients
    families parents officials lawmakers soldiers troops victims passengers civilians attendees
    guests fans visitors neighbours neighbors experts critics supporters opponents observers players
    teachers doctors nurses judges senators ministers delegates journalists reporters witnesses
    suspects prisoners hostages taxpayers customers users owners farmers swimmers drivers persons
    adults boys girls others spectators volunteers lawyers leaders
    """.split(whereSeparator: \.isWhitespace).map { WordKey($0.utf8) }
  )

  private static let families: [WordKey: String] = {
    let lists = [
      (
        "protesters",
        """
        protesters protestors demonstrators activists campaigners marchers rioters agitators mob
        crowd troublemakers picketers
        """
      ),
      (
        "migrants",
        "migrants immigrants refugees asylum-seekers illegals aliens newcomers caravan deportees"
      ),
      (
        "fighters",
        "fighters rebels militants insurgents terrorists guerrillas jihadists extremists gunmen"
      ),
      ("police", "police officers cops policemen constables"),
      ("investors", "investors shareholders stockholders"),
    ]
    var families: [WordKey: String] = [:]
    for (name, words) in lists {
      for word in words.split(whereSeparator: \.isWhitespace)
      where families[WordKey(word.utf8)] == nil {
        families[WordKey(word.utf8)] = name
      }
    }
    return families
  }()
}
