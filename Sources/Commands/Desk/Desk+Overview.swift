import Articles
import Sessions

/// What a prompt asks about the desk: in plain words, so that it needs no layer below the commands.
extension Desk {
  /// A desk with the bundled samples on it, or an empty one.
  package convenience init(
    withSamples: Bool,
    files: any Files,
    console: any Console,
    programs: (any Programs)?,
    isSafe: Bool,
    clock: @escaping () -> Int?
  ) {
    self.init(
      session: withSamples ? SampleCatalog.session : Session(),
      files: files,
      console: console,
      programs: programs,
      isSafe: isSafe,
      clock: clock
    )
  }

  /// What a setting is now.
  package func value(of setting: Setting) -> String {
    session.value(of: setting)
  }

  /// Names of the articles in hand; none where commands work on all.
  package var namesInHand: [String] { session.inHand }

  /// How many notes would be lost if the desk were left now.
  package var unsavedNoteCount: Int { session.unsavedNoteCount }

  /// How many that are, where the person was not told of all of them before; else 0.
  package func tellOfUnsavedNotes() -> Int { session.tellOfUnsavedNotes() }

  /// Names and headlines of the articles, in their order.
  package var headlines: [(name: String, title: String)] {
    session.articles.map { ($0.name, $0.metadata.title ?? "") }
  }

  /// Ids of an article's gaps and framing and what they are; none where it is not on the desk.
  package func findingIDs(ofArticle name: String) -> [(id: String, summary: String)] {
    guard let article = session.article(named: name) else { return [] }
    return (gaps(in: article) + framing(in: article)).map { finding in
      (finding.id, "\(finding.rule), \(finding.severity.rawValue)")
    }
  }

  /// Ids of what the last comparison found and their kinds; none where nothing was compared.
  package var comparisonIDs: [(id: String, summary: String)] {
    let articles = lastCompared.compactMap(session.article(named:))
    guard articles.count > 1 else { return [] }
    let found = comparison(of: articles)
    return Comparison.Part.allCases.flatMap { part in
      found.items(of: part).map { ($0.id, part.kind) }
    }
  }
}
