import Articles

/// What befalls people who are counted, under the words that news copy gives it: "hurt" and "injured"
/// count the same.
///
/// Compiled for Lede.
enum SameActs {
  /// The act that a word tells of, the same for all words of it; nil for any other word.
  static func act(of key: WordKey) -> Int? { acts[key] }

  private static let acts: [WordKey: Int] = {
    let lines = """
      hurt hurting injure injured injures injuring injury injuries wound wounded wounding wounds
      kill killed killing kills dead death deaths die died dies dying fatalities perished
      arrest arrested arresting arrests detain detained detaining
      dismiss dismissed fired sacked redundancies redundant layoffs axed
      """
    var acts: [WordKey: Int] = [:]
    for (number, line) in lines.split(separator: "\n").enumerated() {
      for word in line.split(separator: " ") { acts[WordKey(word.utf8)] = number }
    }
    return acts
  }()
}
