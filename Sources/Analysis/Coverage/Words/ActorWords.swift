import Articles

/// Nouns that say what an actor is; compiled for Lede.
enum ActorWords {
  /// Heads of the roles that a single person holds.
  static let roles = keys(
    """
    president minister secretary director chairman chairwoman chair leader boss chief head mayor
    governor senator congressman congresswoman representative ambassador spokesman spokeswoman
    spokesperson adviser advisor counsel attorney lawyer judge justice chancellor king queen prince
    princess dictator strongman ruler premier commander general colonel captain sergeant officer
    commissioner sheriff inspector superintendent coach manager founder owner editor columnist
    professor economist analyst strategist candidate nominee deputy aide envoy diplomat official
    correspondent reporter author activist organizer organiser campaigner lawmaker speaker pope
    bishop archbishop imam rabbi teacher doctor nurse engineer architect scientist researcher
    principal treasurer trustee councillor councilor counterpart predecessor successor mogul tycoon
    rep reps sen sens gov govs gen gens col capt lt sgt sir lord dame lady prosecutor detective executive ceo pm mp commentator
    """
  )

  /// Those who speak for somebody else.
  static let spokespeople = keys("spokesman spokeswoman spokesperson")

  /// Roles that are held in the name of a country or state, not only in it.
  static let offices = spokespeople.union(
    keys(
      """
      president minister secretary chancellor premier ruler king queen dictator strongman leader
      ambassador envoy diplomat official general commander negotiator
      """
    )
  )

  /// Words before a role that its holder has no more.
  static let past = keys("former ex onetime one-time then late retired ousted fired sacked")

  /// Words that a role may begin with and that no name does.
  static let roleModifiers = keys(
    "former then then- ex acting deputy prime vice senior chief first late interim outgoing incoming"
  )

  /// Heads of the descriptions of organisations: "the council".
  static let bodyNouns = keys(
    """
    council government administration ministry department committee commission agency bureau board
    party company firm corporation bank union university college school hospital church club league
    association society foundation institute organization organisation group campaign court
    parliament congress senate police army navy military force forces newspaper network television
    radio press chamber embassy regime cabinet coalition federation authority service services team
    hall
    """
  )

  /// Nouns that stand beside the name of an organisation and say what sort it is: "the airline Nordwind".
  static let sortsOfBody = business.union(
    keys(
      """
      bank agency union party group newspaper network league association society foundation club
      university college charity airline carrier retailer supplier manufacturer maker lender insurer
      developer operator giant chain broadcaster publisher brewery startup start-up
      """
    )
  )

  /// Nouns that one company can be called by.
  static let business = keys("company firm corporation business")

  /// Heads of the names of organisations: those of their descriptions, and words that mean something
  /// else where they are no name's, as in "her post", "left office".
  static let bodies = bodyNouns.union(
    keys(
      """
      house office times post journal news herald courier tribune gazette bulletin trust intelligence
      security conference center centre institution alliance assembly academy project program
      programme fund division
      """
    )
  ).union(companyEndings)

  /// Endings of companies' names.
  private static let companyEndings = keys("inc inc. corp corp. ltd ltd. co co.")

  /// What stands behind a company's or a person's name and is none by itself: "Inc.", "Jr.".
  static let additions = suffixes.union(companyEndings).union(keys("llc plc gmbh ag"))

  /// Organisations under their initials, which within longer names can be words of another kind:
  /// "Kim Jong Un".
  static let acronyms = keys("fbi cia nato eu un")

  /// Organisations that stand for their country: "the Russian government".
  static let states = keys(
    """
    government regime administration military army navy parliament embassy ministry authorities
    state forces
    """
  )

  /// Last words of the names of places.
  static let places = keys(
    """
    street road avenue square park river lake sea ocean bay harbour harbor beach island islands
    county city town village valley mountain mountains peninsula airport station bridge tower
    stadium pool palace castle hill gate state province region coast district north south east west
    """
  )

  /// Forms of address, which are no part of a name.
  static let honorifics = keys("mr mrs ms miss dr sir dame mr. mrs. ms. dr. mx mx.")

  /// Words of a name that tell two people of one name apart at most: "Jr.", "III".
  static let suffixes = keys("jr sr ii iii iv jr. sr.")

  /// First names that are the same, by the shorter.
  static let nicknames: [WordKey: WordKey] = {
    let pairs = """
      bob robert rob robert bill william will william mike michael jim james tom thomas joe joseph
      dave david dan daniel chris christopher tony anthony ted edward ron ronald don donald steve
      steven ben benjamin sam samuel matt matthew nick nicholas andy andrew alex alexander dick
      richard rick richard rod roderick chuck charles liz elizabeth kate katherine sue susan
      debbie deborah jeff jeffrey greg gregory ken kenneth tim timothy pat patrick jack john
      """.split(whereSeparator: \.isWhitespace).map { WordKey($0.utf8) }
    var nicknames: [WordKey: WordKey] = [:]
    for index in stride(from: 0, to: pairs.count - 1, by: 2) {
      nicknames[pairs[index]] = pairs[index + 1]
    }
    return nicknames
  }()

  private static func keys(_ words: String) -> Set<WordKey> {
    Set(words.split(whereSeparator: \.isWhitespace).map { WordKey($0.utf8) })
  }
}
