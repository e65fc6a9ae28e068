package import Articles

/// The generic frames, in the order of help and manual.
package enum FrameCatalog {
  /// Every frame; a new one is a new file and a line here.
  package static let all: [any Frame] = [
    ConflictFrame(),
    HumanInterestFrame(),
    ResponsibilityFrame(),
    EconomyFrame(),
    MoralityFrame(),
  ]

  /// Counts every frame's words in a document's story, in the catalog's order.
  package static func counts(in document: Document) -> [FrameCount] {
    let words = document.sentences
      .filter { Claims.isStory($0, in: document) }
      .reduce(0) { $0 + Claims.wordCount(of: $1.span, in: document) }
    return all.map { frame in
      let matches = frame.lexicon.matches(in: document).map(\.span)
      return FrameCount(
        frame: frame.id,
        matches: matches,
        perHundredWords: words > 0 ? 100 * Double(matches.count) / Double(words) : 0
      )
    }
  }
}
