/// The closed classes of English and the abbreviations of news copy; compiled for Lede.
enum FunctionWords {
  static let lists: [Vocabulary.List] = [
    (
      .auxiliary,
      """
      am is are was were be been being 's 're isn't aren't wasn't weren't
      has have had having hasn't haven't hadn't 've
      will would can could may might must shall should do does did won't wouldn't can't cannot
      couldn't don't doesn't didn't shouldn't
      """
    ),
    (
      .adverb,
      """
      also not never ever even once now then later still often always soon just again already
      too yet repeatedly long first only earlier recently further sometimes twice instead rather
      simply
      """
    ),
    ([.subjectPronoun], "he she they i we it you"),
    ([.objectPronoun], "him her them me us it you himself herself themselves"),
    ([.possessive], "his her their its my our your"),
    ([.relative], "who which whom whose"),
    (.determiner, "the a an this that these those no every each another any both either neither"),
    (
      .quantifier,
      """
      some many several most few others all more much various numerous countless dozens hundreds
      thousands scores
      """
    ),
    (
      .preposition,
      """
      of in on at for from with by about to into over under after before during between among
      against through without within since until toward towards amid despite across near around
      behind beyond inside outside along like upon per via as than concerning regarding
      """
    ),
    (.indefinite, "a an one another"),
    (.definite, "the"),
    (.feminine, "she her hers herself"),
    (.masculine, "he him his himself"),
    (.thirdPerson, "they their them it its"),
    (
      .feminine,
      """
      spokeswoman woman girl mother sister wife daughter widow aunt grandmother niece girlfriend
      chairwoman congresswoman councilwoman policewoman businesswoman actress
      """
    ),
    (
      .masculine,
      """
      spokesman man boy father brother son husband widower uncle grandfather nephew boyfriend
      chairman congressman councilman policeman businessman actor
      """
    ),
    ([.title, .feminine], "mrs mrs. ms ms. lady dame madam miss baroness"),
    ([.title, .masculine], "mr mr. sir lord"),
    (.that, "that"),
    (.coordinator, "and or but nor & yet"),
    (
      .time,
      """
      monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight
      january february march april may june july august september october november december jan.
      feb. aug. sept. oct. nov. dec. morning afternoon evening night week month year weekend last
      ago earlier recently later early late
      """
    ),
    (
      [.abbreviation, .title],
      """
      mr mrs ms dr prof sen sens rep reps gov govs gen col sgt capt lt cmdr adm maj rev hon pres
      supt det insp messrs mt ft
      """
    ),
    (
      .title,
      "mr. mrs. ms. dr. prof. sen. sens. rep. reps. gov. govs. gen. col. sgt. capt. lt. rev."
    ),
    (
      .title,
      "mr mrs ms dr prof sir lord lady dame cmdr. adm. maj. hon. pres. supt. det. mt. ft. st. con cpl del."
    ),
    (
      .abbreviation,
      """
      st jr sr inc corp co ltd dept univ assn bros ave blvd rd jan feb aug sept oct nov dec calif
      fla pa va ala ariz ark colo conn del ga ill ind kan ky la md mass mich minn miss mo mont neb
      nev okla ore tenn tex vt wash wis wyo ph
      """
    ),
    ([.abbreviation, .adverb], "vs etc approx est cf viz"),
    (
      .starter,
      """
      the a an he she it they we i you this that these those there in on at for but and or so
      when while if as after before although though because since his her their its our my some
      many most several what who how why where yet still meanwhile however by with from to not
      both neither either unlike born outside
      """
    ),
    (.elision, "tis twas em til cause cuz round bout n neath twere"),
  ]
}
