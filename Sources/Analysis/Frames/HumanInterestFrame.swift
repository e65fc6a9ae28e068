/// The frame of human interest: words that give a matter a face: people, families, feelings.
struct HumanInterestFrame: Frame {
  let id = "human-interest"
  let summary = "Words that give a matter a face: people, families, feelings."
  let question = "Whose story is told here, and how many others does it stand for?"
  var lexicon: Lexicon { .humanInterestFrame }
}

extension Lexicon {
  fileprivate static let humanInterestFrame = Lexicon(
    name: "words of human interest",
    origin: """
      Compiled for Lede after the questions by which Semetko and Valkenburg (2000) code the frame.
      """,
    words: """
      afraid, agony, anguish, anxious, bereaved, childhood, compassion, courage, cried, despair,
      devastated, elderly, emotional, exhausted, family's, feelings, felt, frightened, grateful,
      grief, grieving, heartache, heartbreak, heartbroken, home, homeless, hugged, in tears, joy,
      life story, loneliness, lonely, mourning, pain, personal story, pregnant, pride, sadness,
      scared, screaming, shivering, shock, sobbed, sorrow, struggled to, suffering, tearful, tears,
      terrified, trauma, weeping, wept, year-old
      """,
    verbs:
      "comfort, cope with, cry, grieve, hug+, mourn, remember, suffer, survive, weep=wept, sob+",
    nouns: """
      aunt, baby, boy, boyfriend, bride, brother, child=children, cousin, dad, dad-of-three,
      dad-of-two, daughter, dream, family, father, father-of-three, father-of-two, fear, fiancé,
      fiancée, friend, funeral, girl, girlfriend, grandad, grandchild=grandchildren, granddaughter,
      grandfather, grandma, grandmother, grandparent, grandson, groom, hope, husband, infant, kid,
      loved one, mom, mother, mother-of-three, mother-of-two, mourner, mum, mum-of-three,
      mum-of-two, neighbor, neighbour, nephew, newborn, niece, nightmare, ordeal, orphan, parent,
      pensioner, relative, single mother, sister, son, stepfather, stepmother, survivor, teen,
      teenager, toddler, tragedy, twin, uncle, victim, widow, widower, wife=wives, youngster
      """
  )
}
