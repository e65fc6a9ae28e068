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
  /// Marks with a place, by text order.
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

  /// A block with its number and its marks in the margin; blocks that tell no story are faint and
  /// named for what they are.
  private func element(ofBlock index: Int) -> Page.Element {
    let block = document.article.blocks[index]
    let inside = marks.filter { $0.span?.overlaps(block.span) ?? false }
    // The number that tables and explanations call the paragraph by.
    var labels = [Run(String(index + 1), .faint)]
    for mark in inside
    where !mark.label.isEmpty && !labels.contains(where: { $0.text == mark.label }) {
      labels += [Run(" "), Run(mark.label, mark.style.isSeverity ? mark.style : .name)]
    }
    if inside.isEmpty, !block.kind.isStory { labels.append(Run(" \(block.kind.rawValue)", .faint)) }
    return .margin(marks: labels, text: runs(of: block, marks: inside))
  }

  /// The block's words, cut where a mark begins or ends; where marks overlap, the later one shows.
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
      let mark = marks.last { $0.span?.contains(start) ?? false }
      let style = mark.map { $0.style.isSeverity ? .marked : $0.style } ?? base
      return Run(document.text[Span(start, end)], style)
    }
  }
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

  /// The voice of every sentence of the story that states something, in the margin alone.
  static func voiceMarks(of document: Document) -> [Mark] {
    document.sentences.filter { $0.voice != .none }.map { sentence in
      let kind = sentence.kind.map { ":\($0.rawValue)" } ?? ""
      return Mark(
        span: sentence.span,
        style: sentence.voice == .sourced ? .plain : .content,
        label: sentence.voice.rawValue + kind,
        note: ""
      )
    }
  }
}

extension Run.Style {
  /// Whether it is the style of a finding's severity.
  var isSeverity: Bool { self == .high || self == .medium || self == .low }
}
