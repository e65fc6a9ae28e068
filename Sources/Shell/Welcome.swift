package import Commands

/// What the prompt says first.
package enum Welcome {
  /// Three lines: what this is, what is on the desk, what to try.
  package static func text(version: String, desk: Desk) -> String {
    let names = desk.headlines.map(\.name)
    let articles =
      names.isEmpty
      ? "The desk is empty: load FILE." : "On the desk: \(names.joined(separator: ", "))."
    return """
      lede \(version), a reading desk for the news.
      \(articles)
      Try  gaps courier,  show courier,  compare,  help. Tab completes; Ctrl-D quits.

      """
  }
}
