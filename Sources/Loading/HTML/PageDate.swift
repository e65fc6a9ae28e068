/// Finds the date that readers of a page see near its headline.
struct PageDate {
  /// A line about a date is no longer, in bytes.
  private static let lineLimit = 120
  /// How much text after the headline may stand before the date, in bytes, and how many nodes; before
  /// it, how many nodes.
  private static let reach = (after: 900, nodes: 2_000, before: 40)

  private let tree: HTMLTree

  init(_ tree: HTMLTree) {
    self.tree = tree
  }

  /// The day of publication near a headline, as the page writes it: after it or, failing that, before.
  ///
  /// A line that speaks of a change counts only where no other is there.
  func date(near heading: HTMLTree.Node) -> String? {
    var passed = 0
    var changed: String?
    var node = tree.end(of: heading)
    let end = min(tree.count, node + Self.reach.nodes)
    while node < end, passed < Self.reach.after {
      if let found = date(at: node) {
        guard found.isChange else { return found.value }
        changed = changed ?? found.value
      }
      passed += tree.text(node).count { $0 > 0x20 }
      node = tree.tag(node).isSkipped ? tree.end(of: node) : node + 1
    }
    for node in (max(0, heading - Self.reach.before)..<heading).reversed() {
      if let found = date(at: node), !found.isChange { return found.value }
    }
    return changed
  }

  private func date(at node: HTMLTree.Node) -> (value: String, isChange: Bool)? {
    let tag = tree.tag(node)
    guard !tag.isSkipped, tag != .a else { return nil }
    let words = tree.words(of: node, limit: Self.lineLimit)
    guard words.count <= Self.lineLimit else { return nil }
    if tag == .time, let moment = tree.attribute(.datetime, of: node), !moment.isEmpty {
      return (String(decoding: moment, as: UTF8.self), Self.speaksOfChange(words))
    }
    guard let value = Self.date(in: words) else { return nil }
    return (value, Self.speaksOfChange(words))
  }

  private static func speaksOfChange(_ words: [UInt8]) -> Bool {
    FoldedText(words).prefix(among: ["updated", "last updated", "modified", "last modified"]) != nil
  }

  // MARK: - Dates in words

  /// The date that an address has among its folders: ".../2019/11/20/...".
  static func date(inAddress address: String) -> String? {
    let parts = address.split(separator: "/", omittingEmptySubsequences: true).map(String.init)
    for (index, part) in parts.enumerated() where index + 2 < parts.count {
      guard let year = Int(part), (1990...2100).contains(year), part.utf8.count == 4,
        let month = Int(parts[index + 1]), (1...12).contains(month),
        let day = Int(parts[index + 2]), (1...31).contains(day)
      else { continue }
      return "\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
    }
    return nil
  }

  /// The date in a short line, from the day or month on: "25. September 2018" of "am 25. September 2018".
  static func date(in words: [UInt8]) -> String? {
    let tokens = words.split { !ASCII.isWord($0) }
    for (index, token) in tokens.enumerated() {
      if isYear(token), let range = numericDate(tokens, around: index, in: words) {
        return String(decoding: words[range], as: UTF8.self)
      }
      guard isMonth(token) else { continue }
      let later = tokens[(index + 1)...].prefix(4)
      guard let year = later.first(where: isYear) else { continue }
      if index > 0, isDay(tokens[index - 1]) {
        return String(decoding: words[tokens[index - 1].startIndex..<year.endIndex], as: UTF8.self)
      }
      guard let day = later.first, isDay(day) else { continue }
      return String(decoding: words[token.startIndex..<year.endIndex], as: UTF8.self)
    }
    return nil
  }

  /// The range of "2018-09-25", "25.09.2018" or "9/25/2018" whose year is at an index.
  private static func numericDate(
    _ tokens: [ArraySlice<UInt8>],
    around year: Int,
    in words: [UInt8]
  ) -> Range<Int>? {
    for first in [year, year - 2] where first >= 0 && first + 2 < tokens.count {
      let parts = tokens[first...(first + 2)]
      let others = parts.filter { !isYear($0) }
      guard others.count == 2, others.allSatisfy(isDay),
        let start = parts.first?.startIndex, let end = parts.last?.endIndex
      else { continue }
      let marks = words[start..<end].filter { !ASCII.isDigit($0) }
      guard marks.count == 2, let mark = marks.first, marks.last == mark,
        [UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: ".")].contains(mark)
      else { continue }
      return start..<end
    }
    return nil
  }

  private static func isYear(_ token: ArraySlice<UInt8>) -> Bool {
    token.count == 4 && number(token).map { (1990...2100).contains($0) } ?? false
  }

  private static func isDay(_ token: ArraySlice<UInt8>) -> Bool {
    let digits = token.prefix(while: ASCII.isDigit)
    return (1...2).contains(digits.count) && token.count <= digits.count + 2
      && number(digits).map { (1...31).contains($0) } ?? false
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    Int(String(decoding: digits, as: UTF8.self))
  }

  private static func isMonth(_ token: ArraySlice<UInt8>) -> Bool {
    guard token.count <= 20 else { return false }
    let folded = token.map(ASCII.lowercased)
    return monthOpenings.contains { folded.starts(with: $0) }
  }

  /// How the names of months begin in English, German, French, Spanish, Italian, Portuguese, Dutch,
  /// Indonesian and Russian. A day and a year beside them keep other words out.
  private static let monthOpenings = [
    "jan", "ene", "gen", "feb", "fev", "fév", "mar", "mär", "maa", "mrt", "apr", "abr", "avr",
    "may",
    "mai", "mei", "mag", "jun", "jui", "giu", "jul", "lug", "aug", "ago", "agu", "aoû", "sep",
    "set",
    "sett", "oct", "okt", "ott", "out", "nov", "dec", "déc", "dez", "des", "dic", "янв", "фев",
    "мар",
    "апр", "мая", "июн", "июл", "авг", "сен", "окт", "ноя", "дек", "Янв", "Фев", "Мар", "Апр",
    "Мая",
    "Июн", "Июл", "Авг", "Сен", "Окт", "Ноя", "Дек",
  ].map { Array($0.utf8) }
}
