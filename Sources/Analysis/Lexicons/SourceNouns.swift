/// Nouns for sources that are called upon without a name.
extension Lexicon {
  /// Nouns for one person.
  static let unnamedPerson = Lexicon(
    name: "unnamed persons",
    origin: "Compiled for Lede from the nouns of English for occupations, roles and kin.",
    words: "another, somebody, someone",
    singulars: persons
  )

  /// Nouns for one paper or body.
  static let unnamedPaper = Lexicon(
    name: "unnamed papers",
    origin: "Compiled for Lede from news copy.",
    singulars: papers
  )

  /// Plural nouns for people who are called upon in general.
  static let genericPeople = Lexicon(
    name: "people in general",
    origin: "Compiled for Lede from the nouns of English for occupations, roles and kin.",
    words: "clergy, personnel, staff, them, those",
    plurals: persons + ", authority, group, journalist, reporter, watchdog"
  )

  /// The same for papers.
  static let genericPapers = Lexicon(
    name: "papers in general",
    origin: "Compiled for Lede from news copy.",
    plurals: "poll, report, study=studies, survey, tracker"
  )

  /// What is read without an author, where no word tells whose it is.
  static let records = Lexicon(
    name: "records",
    origin: "Compiled for Lede from news copy.",
    words: "data, evidence, research, statistics",
    plurals: "analysis=analyses, document, email, figure, file, letter, memo, paper, record"
  )

  /// Words before records that tell nothing of their owner.
  static let ownerless = Lexicon(
    name: "words that tell no owner",
    origin: "The quantifiers of English and adjectives of time and secrecy.",
    words: """
      confidential, early, fresh, internal, latest, leaked, many, more, new, newly, preliminary,
      previous, recent, recently, scientific, secret, several, some, unpublished
      """
  )

  /// Words before "figure" that make it a person.
  static let prominent = Lexicon(
    name: "words before a figure who is a person",
    origin: "Compiled for Lede from news copy.",
    words: """
      business, church, community, conservative, controversial, cultural, establishment, industry,
      influential, key, leading, liberal, literary, local, military, moderate, opposition, party,
      political, powerful, prominent, public, religious, respected, sector, senior, sports, top,
      tribal,
      underworld, union
      """
  )

  private static let papers = """
    agency, analysis, audit, company, document, dossier, email, letter, memo, paper, poll, report,
    review, study, survey
    """

  private static let persons = """
    academic, activist, administrator, adviser, advisor, advocate, agent, aide, ally, analyst,
    applicant, archaeologist, architect, associate, athlete, attendee, backer, banker, biologist,
    blogger, bookseller, breeder, broker, builder, businessman=businessmen, bystander, caller,
    campaigner, carer, caregiver, cleric, clerk, client, clinician, coach, colleague,
    columnist, commander, commentator, commuter, competitor, confidant, congressman=congressmen,
    conservationist, conservative, constituent, consultant, consumer, contractor, councillor,
    councilor, counsellor, counselor, critic, curator, customer, cyclist, dealer, defector,
    delegate, democrat, demonstrator, dentist, designer, detective, detractor, developer, diplomat,
    director, dissident, doctor, donor, driver, ecologist, economist, editor, educator, employee,
    employer, engineer, entrepreneur, environmentalist, epidemiologist, evacuee, evangelical,
    ex-employee, ex-officer, ex-official, executive, expert, eyewitness, fan, farmer, father,
    fighter, figure, firefighter, fisherman=fishermen, follower, friend, fundraiser, geologist,
    graduate, grower, guard, guest, headteacher, historian, homeowner, hunter, immigrant, inmate,
    insider, inspector, instructor, intern, interpreter, investigator, investor, islander,
    juror, laborer, labourer, landlord, landowner, lawmaker, lawyer, leader, lecturer,
    legislator, liberal, librarian, lifeguard, lobbyist, local, man=men, manager, manufacturer,
    medic, member, merchant, meteorologist, midwife=midwives, migrant, militant, miner, minister,
    moderate, mother, motorist, mourner, musician, negotiator, neighbor, neighbour, nurse, observer,
    officer, official, onlooker, operative, operator, opponent, organiser, organizer, owner,
    paramedic, parent, parishioner, participant, passenger, passer-by=passers-by,
    passerby=passersby, pastor, patient, pensioner, person=people, pharmacist, photographer,
    physician, physicist, pilot, planner, player, policeman=policemen, politician, pollster,
    practitioner, priest, prisoner, producer, professional, professor, progressive, prosecutor,
    protester, protestor, psychiatrist, psychologist, publisher, pundit, pupil, rancher,
    rebel, refugee, regulator, relative, republican, rescuer, researcher, resident, retailer, retiree, reviewer, rival, sailor, salvor, sceptic, scholar, scientist, senator,
    shareholder, shopkeeper, shopper, skeptic, sociologist, soldier, source, spectator, staffer,
    strategist, striker, student, supervisor, supplier, supporter, surgeon, survivor, teacher,
    teenager, tenant, therapist, tourist, trader, traveler, traveller, unionist, user,
    vendor, veteran, victim, viewer, villager, visitor, volunteer, voter, watcher, whistle-blower,
    whistleblower, witness, woman=women, worker, youngster
    """
}
