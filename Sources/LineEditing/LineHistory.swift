/// The commands typed before.
package protocol LineHistory: AnyObject {
  /// The commands, the oldest first; one of several lines is one entry.
  var entries: [String] { get }

  /// Adds a command.
  func append(_ entry: String)
}

extension LineHistory {
  /// Adds what was typed, unless it is blank or repeats the last command.
  ///
  /// - Returns: whether it was added.
  @discardableResult
  package func remember(_ text: String) -> Bool {
    guard text.contains(where: { !$0.isWhitespace }), text != entries.last else { return false }
    append(text)
    return true
  }
}

/// A walk through the commands typed before, from the line being typed and back to it.
struct HistoryWalk {
  private let entries: [String]
  /// What stands in the line at each place that was left; edits of a recalled entry last as long
  /// as the walk.
  private var texts: [Int: String] = [:]
  /// Where the walk stands; `entries.count` is the line being typed.
  private(set) var position: Int
  /// The text the walk put into the line last.
  private(set) var shown: String?

  init(_ entries: [String]) {
    self.entries = entries
    position = entries.count
  }

  /// Goes to an older entry (a negative number) or a newer one, keeping what the line held.
  ///
  /// - Returns: what the line holds now, or nil where there is nothing further.
  mutating func move(by step: Int, leaving text: String) -> String? {
    let target = position + step
    guard (0...entries.count).contains(target) else { return nil }
    texts[position] = text
    position = target
    let next = texts[target] ?? (target < entries.count ? entries[target] : "")
    shown = next
    return next
  }
}
