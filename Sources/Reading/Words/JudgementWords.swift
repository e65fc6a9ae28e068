/// Words that judge, compare, count or tell of causes; compiled for Lede in the classes of Hyland
/// (2005) and of newsroom style guides.
enum JudgementWords {
  static let lists: [Vocabulary.List] = [
    (.loaded, "radical extremist regime thug")
  ]
}
