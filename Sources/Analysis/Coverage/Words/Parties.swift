import Articles

/// Political parties under the names that news copy gives them: the party, its short names and its
/// people, which stand for one actor ("GOP", "Republicans").
///
/// Compiled for Lede from general knowledge: parties most often in English-language news whose
/// people bear a name of their own. Limits: one name of parties in several countries stands for
/// one of them.
enum Parties {
  /// The party that a name stands for, as its plain name.
  static func name(of keys: [WordKey]) -> String? {
    names[keys]
  }

  /// The party that a mark behind an American name stands for: "R-Maine", "D-Calif.".
  static func name(ofMember mark: String) -> String? {
    let parts = mark.split(separator: "-", maxSplits: 1)
    guard parts.count == 2, parts[1].first?.isUppercase == true else { return nil }
    switch parts[0] {
    case "D": return "Democratic Party"
    case "R": return "Republican Party"
    default: return nil
    }
  }

  private static let names = Countries.names(
    """
    Democratic Party, Democrats, Democrat, Dems
    Republican Party, Republicans, Republican, GOP, G.O.P., Grand Old Party
    Labour Party, Labour
    Conservative Party, Conservatives, Tories, Tory Party
    Liberal Democrats, Lib Dems, Liberal Democrat
    Scottish National Party, SNP
    Christian Democratic Union, CDU, Christian Democrats
    Social Democratic Party, SPD, Social Democrats
    Likud, Likud Party
    """
  )
}
