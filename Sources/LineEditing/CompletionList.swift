/// The list that shows several candidates below the line.
struct CompletionList {
  /// More than this is counted, not shown.
  static let limit = 100

  private let candidates: ArraySlice<Completion>
  private let omittedCount: Int
  private let columns: Int

  /// A list for a screen so many columns wide.
  init(_ candidates: [Completion], columns: Int) {
    self.candidates = candidates.prefix(Self.limit)
    omittedCount = candidates.count - self.candidates.count
    // The last column stays free: a character there makes some terminals wrap.
    self.columns = max(columns - 1, 10)
  }

  /// Its lines, none wider than the screen.
  var lines: [String] {
    let hasSummaries = candidates.contains { !$0.summary.isEmpty }
    var lines = hasSummaries ? describedLines : packedLines
    if omittedCount > 0 {
      lines.append(TerminalText.truncated("… and \(omittedCount) more", toColumns: columns))
    }
    return lines
  }

  private var labels: [String] {
    candidates.map { TerminalText.withoutControls($0.label) }
  }

  /// A candidate a line, what it is beside it.
  private var describedLines: [String] {
    let widest = min(labels.map(TerminalText.width).max() ?? 0, columns / 2)
    return zip(labels, candidates).map { label, candidate in
      let name = TerminalText.truncated(label, toColumns: widest)
      let summary = TerminalText.withoutControls(candidate.summary)
      guard !summary.isEmpty else { return name }
      let line = padded(name, to: widest + 2) + summary
      return TerminalText.truncated(line, toColumns: columns)
    }
  }

  /// As many candidates side by side as fit, read downwards.
  private var packedLines: [String] {
    let labels = labels.map { TerminalText.truncated($0, toColumns: columns) }
    let width = (labels.map(TerminalText.width).max() ?? 0) + 2
    let perLine = max(1, (columns + 2) / width)
    let count = (labels.count + perLine - 1) / perLine
    return (0..<count).map { row in
      let cells = stride(from: row, to: labels.count, by: count).map { labels[$0] }
      let start = cells.dropLast().map { padded($0, to: width) }.joined()
      return start + (cells.last ?? "")
    }
  }

  private func padded(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - TerminalText.width(of: text)))
  }
}
