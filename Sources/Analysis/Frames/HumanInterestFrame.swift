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
      afraid, agony, anguish, anxious, babies, baby, boy, brother, brothers, child, childhood,
      children, compassion, courage, cried, dad, daughter, daughters, despair, devastated, dream,
      dreams, elderly, emotional, families, family, family's, father, fear, fears, feelings, felt,
      friend, friends, frightened, girl, grandchildren, grandfather, grandmother, grateful, grief,
      grieving, heartbreak, heartbroken, home, homeless, hope, hopes, hugged, husband, infant,
      joy, kids, life story, loneliness, lonely, loved ones, mom, mother, mourners, mourning,
      neighbor, neighbors, neighbour, neighbours, newborn, ordeal, orphan, orphans, pain, parent,
      parents, personal story, pregnant, pride, relatives, sadness, scared, shock, single mother,
      sister, sisters, sobbed, son, sons, sorrow, struggled to, suffering, survivor, survivors,
      tears, teenager, toddler, tragedy, trauma, victim, victims, weeping, wept, widow, widower,
      wife, year-old
      """,
    verbs: """
      comfort, cope with, cry, grieve, hug+, mourn, remember, suffer, survive, weep=wept
      """
  )
}
