import Articles
import CommandLanguage

/// Lays blocks of an article out with marks in the text and their labels in the margin.
struct MarginPage {
  /// Something marked.
  struct Mark {
    /// Where; nil for the whole article.
    let span: Span?
    let style: Run.Style
    /// What stands in the margin: `g3`.
    let label: String
    /// What is said of it where it has no place in the text.
    let note: String
  }

  private let document: Document
  /// Marks with a place, in the order of the text.
  private let marks: [Mark]

  init(document: Document, marks: [Mark]) {
    self.document = document
    self.marks = marks.filter { $0.span != nil }
      .enumerated()
      .sorted { left, right in
        let (a, b) = (left.element.span ?? Span(0, 0), right.element.span ?? Span(0, 0))
        return a == b ? left.offset < right.offset : a < b
      }
      .map(\.element)
  }

  /// Blocks with an empty line between them.
  func elements(ofBlocks indices: [Int]) -> [Page.Element] {
    Array(indices.map { [element(ofBlock: $0)] }.joined(separator: [.blank]))
  }

  /// One line that says what the marks in some blocks mean; nil where there are none.
  func key(ofBlocks indices: [Int]) -> Page.Element? {
    let extents = indices.map { document.article.blocks[$0].span }
    let shown = Set(
      marks.filter { mark in extents.contains { mark.span?.overlaps($0) ?? false } }
        .map(\.style.inText)
    )
    let meanings: [Run] = [
      Run("finding", .marked), Run("source", .source), Run("cue", .cue),
      Run("attributed", .content), Run("the writer’s own", .own),
    ].filter { shown.contains($0.style) }
    guard !meanings.isEmpty else { return nil }
    let key = Array(meanings.map { [$0] }.joined(separator: [Run(", ")]))
    return .paragraph([Run("Marks: ", .faint)] + key, indent: 0)
  }

  /// A block with its paragraph's number and its marks in the margin; what is no paragraph is named for
  /// what it is, and faint where it tells no story.
  private func element(ofBlock index: Int) -> Page.Element {
    let block = document.article.blocks[index]
    let inside = marks.filter { $0.span?.overlaps(block.span) ?? false }
    // The number that tables and explanations call the paragraph by.
    let number = document.paragraph(ofBlock: index)
    var labels = [Run(block.kind.isParagraph ? String(number) : block.kind.rawValue, .faint)]
    for mark in inside
    where !mark.label.isEmpty && !labels.contains(where: { $0.text == mark.label }) {
      labels += [Run(" "), Run(mark.label, mark.style.isSeverity ? mark.style : .name)]
    }
    return .margin(marks: labels, text: runs(of: block, marks: inside))
  }

  /// The block's words, cut where a mark begins or ends; where marks overlap, that shows which says most,
  /// then the later one.
  private func runs(of block: Articles.Block, marks: [Mark]) -> [Run] {
    let base: Run.Style =
      block.kind == .headline ? .strong : block.kind.isStory ? .plain : .faint
    var cuts: Set<Int> = [block.span.lowerBound, block.span.upperBound]
    for mark in marks {
      guard let shared = mark.span?.intersection(block.span) else { continue }
      cuts.insert(shared.lowerBound)
      cuts.insert(shared.upperBound)
    }
    let sorted = cuts.sorted()
    return zip(sorted, sorted.dropFirst()).map { start, end in
      let here = marks.filter { $0.span?.contains(start) ?? false }.map(\.style.inText)
      let style = Self.ranking.last(where: here.contains) ?? base
      return Run(document.text[Span(start, end)], style)
    }
  }
}

extension MarginPage {
  /// Styles of marks, that last which shows where several overlap.
  private static let ranking: [Run.Style] = [.own, .content, .cue, .source, .marked]
}

extension MarginPage.Mark {
  /// The mark of a finding: its number in the margin, its severity as the style.
  init(_ finding: Finding) {
    let label = finding.id.split(separator: ".").last.map(String.init) ?? finding.id
    let style: Run.Style =
      switch finding.severity {
      case .high: .high
      case .medium: .medium
      case .low: .low
      }
    self.init(span: finding.span, style: style, label: label, note: "\(label) \(finding.rule)")
  }
}

extension MarginPage {
  /// Sources, cues and attributed words, each in its style; numbered like `quotes`.
  static func sourceMarks(of document: Document) -> [Mark] {
    ReportedWords.all(in: document).flatMap { words -> [Mark] in
      let label = "q\(words.number)"
      let cues = words.attribution?.cue ?? []
      let sources = words.attribution?.source ?? []
      return words.content.map { Mark(span: $0, style: .content, label: label, note: "") }
        + cues.map { Mark(span: $0, style: .cue, label: "", note: "") }
        + sources.map { Mark(span: $0, style: .source, label: "", note: "") }
    }
  }

  /// The voice of every sentence of the story that states something; what is the writer's own, at least
  /// in part, is marked.
  static func voiceMarks(of document: Document) -> [Mark] {
    document.sentences.filter { $0.voice != .none }.map { sentence in
      let kind = sentence.kind.map { ":\($0.rawValue)" } ?? ""
      return Mark(
        span: sentence.span,
        style: sentence.voice == .sourced ? .plain : .own,
        label: sentence.voice.rawValue + kind,
        note: ""
      )
    }
  }
}

extension Run.Style {
  /// Whether it is the style of a finding's severity.
  var isSeverity: Bool { self == .high || self == .medium || self == .low }

  /// How it shows in the text, where a severity is a mark like another.
  fileprivate var inText: Run.Style { isSeverity ? .marked : self }
}
