import Articles

/// What the form of a word says of it as a verb; enough to tell who acts from who is acted upon.
///
/// Regular pasts and participles are known by "-ed", irregular ones and presents from lists compiled
/// for Lede. Limits: a verb in the present that is not listed is not seen, and neither are "-ed"
/// words of fewer than five letters.
enum VerbForms {
  /// Forms of "be", and "get", which make a passive with a participle.
  static let being = keys("am is are was were be been being get gets got gotten getting ’s ’re")
  /// Forms of "have" before a participle.
  static let having = keys("have has had having")
  /// Words before an infinitive.
  static let modal = keys(
    """
    will would shall should can could may might must cannot do does did to won't wouldn't can't
    couldn't don't doesn't didn't
    """
  )
  /// Words that stand between the parts of a verb without changing who acts.
  static let between = keys(
    """
    not never also then now still already just only even always often soon later again once
    repeatedly n't finally
    """
  )
  /// Small words after a verb that belong to it: "walked out".
  static let particles = keys("out up down through off away back over aside apart")
  /// Verbs that stand before their subject: "said Ada Brook".
  static let inverted = keys(
    """
    said says asked added wrote writes replied warned tweeted explained argued noted continued
    concluded insisted recalled declared
    """
  )

  /// Verbs that a clause follows: "critics say the council …" does nothing to the council.
  static let clausal = keys(
    """
    say says said saying think thinks thought thinking believe believes believed believing claim
    claims claimed claiming hope hopes hoped hoping fear fears feared fearing know knows knew
    suggest suggests suggested argue argues argued insist insists insisted mean means meant ensure
    ensured see saw feel feels felt suspect suspected wish wished find found means announced agreed
    """
  )

  /// Whether a word can be a past that acts: "voted", "took".
  static func isPast(_ token: Token, in text: ArticleText) -> Bool {
    isRegular(token, in: text) || pasts.contains(token.key)
  }

  /// Whether a word can be a participle: "dragged", "taken".
  static func isParticiple(_ token: Token, in text: ArticleText) -> Bool {
    isRegular(token, in: text) || participles.contains(token.key)
  }

  /// Whether a word can be a present: "wants", "demand".
  static func isPresent(_ token: Token) -> Bool { presents.contains(token.key) }

  /// Whether a word is a gerund: "chanting".
  static func isGerund(_ token: Token, in text: ArticleText) -> Bool {
    isLowercase(token) && token.span.count >= 6 && text[token.span].hasSuffix("ing")
      && !nouns.contains(token.key)
  }

  private static func isRegular(_ token: Token, in text: ArticleText) -> Bool {
    guard isLowercase(token), token.span.count >= 5, !nouns.contains(token.key) else {
      return false
    }
    let end = token.span.upperBound
    return text.bytes[end - 1] == UInt8(ascii: "d") && text.bytes[end - 2] == UInt8(ascii: "e")
  }

  private static func isLowercase(_ token: Token) -> Bool {
    token.kind == .word && !token.isCapitalized
  }

  /// Words with the endings of verbs that are none, or state something of nobody.
  private static let nouns = keys(
    """
    hundred indeed speed breed united sacred naked wicked hatred kindred exceed proceed succeed
    unprecedented so-called morning evening meeting building nothing something anything everything
    during including according following regarding concerning ceiling wedding killing shooting
    hearing briefing beginning warning expected supposed based concerned interested located aged
    """
  )

  private static let irregular = verbs(
    """
    arise=arose=arisen awake=awoke=awoken bear=bore=borne beat=beat=beaten become=became=become
    begin=began=begun bend=bent bind=bound bite=bit=bitten bleed=bled blow=blew=blown
    break=broke=broken breed=bred bring=brought build=built burst=burst buy=bought catch=caught
    choose=chose=chosen cling=clung come=came=come cost=cost creep=crept cut=cut deal=dealt dig=dug
    draw=drew=drawn drink=drank=drunk drive=drove=driven eat=ate=eaten fall=fell=fallen feed=fed
    feel=felt fight=fought find=found flee=fled fling=flung fly=flew=flown forbid=forbade=forbidden
    forget=forgot=forgotten forgive=forgave=forgiven freeze=froze=frozen give=gave=given
    go=went=gone grow=grew=grown hang=hung hear=heard hide=hid=hidden hit=hit hold=held hurt=hurt
    keep=kept know=knew=known lay=laid lead=led leave=left lend=lent let=let lie=lay=lain lose=lost
    make=made mean=meant meet=met mistake=mistook=mistaken overcome=overcame=overcome
    overthrow=overthrew=overthrown pay=paid put=put quit=quit read=read ride=rode=ridden
    ring=rang=rung rise=rose=risen run=ran=run say=said see=saw=seen seek=sought sell=sold send=sent
    set=set shake=shook=shaken shed=shed shoot=shot show=showed=shown shut=shut sing=sang=sung
    sink=sank=sunk sit=sat slay=slew=slain sleep=slept speak=spoke=spoken spend=spent split=split
    spread=spread spring=sprang=sprung stand=stood steal=stole=stolen stick=stuck sting=stung
    strike=struck=struck strive=strove=striven swear=swore=sworn sweep=swept swing=swung
    take=took=taken teach=taught tear=tore=torn tell=told think=thought throw=threw=thrown
    undergo=underwent=undergone understand=understood undertake=undertook=undertaken
    uphold=upheld wear=wore=worn win=won withdraw=withdrew=withdrawn withhold=withheld
    withstand=withstood write=wrote=written ban=banned
    """
  )
  private static let pasts = Set(irregular.map(\.past))
  private static let participles = Set(irregular.map(\.participle))

  /// Verbs of the news in the present; those that are nouns more often are left out.
  private static let presents: Set<WordKey> = {
    let regular = """
      accept accuse act agree allow announce appear argue arrest arrive ask assert attend avoid
      believe block call cancel celebrate claim close condemn confirm confront consider continue
      create criticise criticize defend defy demand deny deploy deserve destroy disagree discuss
      dismiss divide dominate embrace enforce enjoy enter escape evict expect explain expose express
      face fail follow gather govern happen hate help hope ignore impose include increase insist
      intend investigate invite join kill lack launch like listen live lose love maintain manage
      march need negotiate object occupy offer open oppose order organise organize own pledge praise
      prefer prepare promise propose protect prove provide pursue push question raise reach react
      recall receive recognise recognize recommend refuse regret reject release rely remain remember
      remove represent resign resist respond reveal save seem serve sign slam stay struggle succeed
      suffer suggest support suspect target threaten travel trust urge use visit vote wait walk want
      warn watch welcome wish wonder work worry
      """
    var forms = irregular.flatMap { [WordKey($0.base), WordKey($0.base + "s")] }
    for verb in regular.split(whereSeparator: \.isWhitespace) {
      forms += Inflection.verbForms(of: verb).prefix(2).map { WordKey($0) }
    }
    return Set(forms).subtracting(keys("lead leads show shows deal deals"))
  }()

  private typealias Verb = (base: String, past: WordKey, participle: WordKey)

  private static func verbs(_ list: String) -> [Verb] {
    list.split(whereSeparator: \.isWhitespace).map { entry in
      let forms = entry.split(separator: "=")
      let past = WordKey(forms[min(1, forms.count - 1)].utf8)
      return (String(forms[0]), past, WordKey(forms[forms.count - 1].utf8))
    }
  }

  private static func keys(_ words: String) -> Set<WordKey> {
    Set(words.split(whereSeparator: \.isWhitespace).map { WordKey($0.utf8) })
  }
}
