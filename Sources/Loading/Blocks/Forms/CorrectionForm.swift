/// Corrections, clarifications, editor's notes, and lines that say an article changed.
enum CorrectionForm {
  /// Whether a paragraph is such a note.
  static func matches(_ paragraph: Paragraph) -> Bool {
    let folded = paragraph.folded
    if folded.prefix(among: labels) != nil || isOnly(bareLabels + lineNotes, paragraph) {
      return true
    }
    guard paragraph.count <= 600, folded.prefix(among: openers) != nil else { return false }
    let opening = Array(folded.head.prefix(160))
    return changes.contains { $0.index(in: opening) != nil }
  }

  /// Whether a line is only the label of the note that follows: "CORRECTION".
  static func isLabel(_ paragraph: Paragraph) -> Bool {
    isOnly(bareLabels, paragraph)
  }

  /// Whether a line is one of the phrases and at most a mark.
  private static func isOnly(_ phrases: [Phrase], _ paragraph: Paragraph) -> Bool {
    guard paragraph.count <= 30 else { return false }
    let head = paragraph.folded.head
    return phrases.contains { head.starts(with: $0.bytes) && head.count <= $0.bytes.count + 1 }
  }

  private static let bareLabels: [Phrase] = [
    "correction", "corrections", "clarification", "editor's note", "editors' note",
  ]
  private static let lineNotes: [Phrase] = ["correction appended", "clarification appended"]
  private static let labels: [Phrase] = [
    "correction:", "correction -", "correction (", "corrections:", "clarification:",
    "clarification -", "editor's note:", "editor's note -", "editors' note:", "editors' note -",
    "editor's note,", "(editor's note", "[editor's note",
  ]
  private static let openers: [Phrase] = [
    "this story", "this article", "this post", "this piece", "this report", "this version",
    "this headline", "this is a developing", "this is a breaking", "an earlier version",
    "a previous version", "an earlier headline", "the headline", "the story has been",
    "the article has been",
  ]
  private static let changes: [Phrase] = [
    "has been updated", "has been corrected", "was updated", "was corrected", "has been amended",
    "was amended", "has been changed", "has been edited", "has been revised", "will be updated",
    "developing story", "breaking news story", "misstated", "misspelled", "misidentified",
    "incorrectly", "of this article", "of this story", "of this post", "of this report",
    "of this piece", "on this article", "on this story", "corrects", "mistakenly", "wrongly",
  ]
}
