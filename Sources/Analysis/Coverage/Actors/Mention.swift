import Articles

/// A place where an article names or describes an actor.
struct Mention {
  /// How the actor is mentioned.
  enum Kind {
    /// By a name, as the keys of its words without initials.
    case name([WordKey])
    /// By a country's name, its people's or its government's.
    case country(String)
    /// By a name of a party or its people's.
    case party(String)
    /// By a role held by one person, with the words that narrow it; beside a name, the index of
    /// that mention among the document's.
    case role(head: WordKey, words: RoleWords, name: Int?)
    /// By a phrase beside a name, which says what sort of person it is: "a sore loser"; the index of
    /// that name's mention among the document's.
    case description(of: Int)
    /// By a noun for people in the plural.
    case people(head: WordKey)
    /// By a noun for an organisation: "the council"; beside a name, as in "the shipping company Halden",
    /// the index of that mention among the document's.
    case body(head: WordKey, name: Int?)
  }

  /// Index of the document.
  let article: Int
  /// The words.
  let tokens: Range<Int>
  /// How the actor is mentioned.
  let kind: Kind
  /// Whether a form of address or a role stands before the name, which only people have.
  var isPersonal = false
  /// The head of the role before or after a name.
  var role: WordKey?
  /// The initials of a name of three capitalised words and more.
  var initials: WordKey?
  /// Whether "&" joins its words, as only companies have it.
  var isCompany = false
  /// Whether a noun for an organisation stands beside it.
  var isDescribedAsBody = false
  /// Whether it stands where places stand: after "in", or before the dash of a dateline.
  var isPlaced = false
}

/// The words of a role: "former", "FBI", "director", and the country it is of.
struct RoleWords {
  /// The words' keys.
  let words: [WordKey]
  /// The country that one of them names: "United States" for "American".
  let country: String?
}
