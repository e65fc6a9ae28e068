extension Lexicon {
  /// Words of persons, kin, bodies and feelings.
  static let humanInterestFrame = Lexicon(
    name: "human interest frame",
    origin: """
      Compiled for Lede after the questions by which Semetko and Valkenburg (2000) tell the human interest \
      frame; the words are ours.
      """,
    words: """
      anguish, anxious, beloved, brave, compassion, crying, desperate, devastated, elderly,
      exhausted, frightened, grief, grieving, happy, heartbreaking, heartbroken, heroic, homeless,
      hopeful, joy, lonely, moving, pain, parents, personal, relieved, scared, sick, sobbing,
      suffering, sympathy, tearful, tears, terrified, tragic, unhappy, worried, wounded, young
      """,
    verbs: """
      comfort, cry, grieve, mourn, suffer, weep=wept, survive, struggle to, raise a child
      """,
    nouns: """
      baby=babies, boy, bride, brother, child=children, classmate, dad, daughter, dream, family,
      father, fear, feeling, friend, girl, grandchild=grandchildren, grandfather, grandmother,
      hero=heroes, home, husband, kid, life=lives, loved one, mother, mum, neighbour, neighbor,
      patient, pensioner, pupil, resident, sister, son, student, survivor, teenager, toddler,
      victim, volunteer, widow, wife=wives
      """,
    exceptions: """
      home secretary, home office, home page, family of nations, mother tongue, real life, half
      life
      """
  )
}
