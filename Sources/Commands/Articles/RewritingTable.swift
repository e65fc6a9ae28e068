import Articles
import CommandLanguage

/// Which findings went and which came when an article was rewritten, as rows.
enum RewritingTable {
  static let schema = TableSchema(
    noun: "change",
    columns: [
      Column("change", .choice(["gone", "new"]), "Whether the finding went or came."),
      Column("id", .text, "Its short name now; nothing where it is gone."),
      Columns.severity,
      Column("rule", .text, "The rule or category that found it; ‘help RULE’ explains it."),
      Columns.text,
      Column("message", .text, "What is seen, or was.", isShown: false),
    ]
  )

  /// One version of an article: what was found in it, and whose voice speaks where it is rewritten.
  struct Version {
    fileprivate let document: Document
    fileprivate let findings: [Finding]
    /// `sourced (Dana Whitlock)`, a sentence each; empty where nothing stands any more.
    fileprivate let voices: String

    /// Takes a version and the place in it that is or was rewritten.
    init(_ article: Article, rewrittenAt place: Span, on desk: Desk) {
      document = desk.document(of: article)
      findings = desk.gaps(in: article) + desk.framing(in: article)
      let speakers = SentenceSpeakers(document)
      voices = document.sentences.indices.filter { [document] in
        document.sentences[$0].span.overlaps(place)
      }.map { [document] index in
        let sentence = document.sentences[index]
        let more = speakers.names(ofSentence: index) ?? sentence.kind?.rawValue
        return sentence.voice.rawValue + (more.map { " (\($0))" } ?? "")
      }.joined(separator: " + ")
    }

    /// Those that the other has not, by rule and words; of several alike the last.
    fileprivate func without(_ other: Version) -> [Finding] {
      var left: [[String]: Int] = [:]
      for finding in other.findings { left[other.key(of: finding), default: 0] += 1 }
      return findings.filter { finding in
        let count = left[key(of: finding)] ?? 0
        left[key(of: finding)] = count - 1
        return count <= 0
      }
    }

    private func key(of finding: Finding) -> [String] { [finding.rule, words(of: finding)] }

    fileprivate func words(of finding: Finding) -> String {
      finding.span.map { document.words([$0]) } ?? ""
    }
  }

  /// What is gone, then what is new.
  static func table(from old: Version, to new: Version) -> Table {
    let gone = old.without(new).map { row("gone", .nothing, $0, in: old) }
    let come = new.without(old).map { row("new", .text($0.id), $0, in: new) }
    let name = new.document.article.name
    let summary = [
      "\(name): \(gone.count.counted("finding")) gone, \(come.count) new",
      "Voice before: \(old.voices); now: \(new.voices.isEmpty ? "taken out" : new.voices)",
    ]
    return Table(schema: schema, rows: gone + come, summary: summary)
  }

  private static func row(
    _ change: String,
    _ id: Value,
    _ finding: Finding,
    in version: Version
  ) -> [Value] {
    [
      .text(change), id, .text(finding.severity.rawValue), .text(finding.rule),
      .text(version.words(of: finding)), .text(finding.message),
    ]
  }
}
