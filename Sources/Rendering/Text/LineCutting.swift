import CommandLanguage

extension Table {
  /// Fewer columns than these say nothing; the line wraps instead.
  private static let leastCut = 16

  /// The table with the columns that are cut fitted to what the others leave of a line, between words. What
  /// stands before a word and what stands after it share the room.
  ///
  /// - Parameters:
  ///   - width: columns of the line; nil cuts nothing.
  ///   - shown: the columns that stand on it, two blanks between them.
  /// - Returns: itself where nothing is cut.
  func cut(to width: Int?, _ shown: [Int]) -> Table {
    guard let width, let after = shown.first(where: { schema.columns[$0].isCut }) else {
      return self
    }
    let before = shown.first { schema.columns[$0].isTrailing }
    let others = shown.filter { $0 != after && $0 != before }.map(naturalWidth)
    let room = width - others.reduce(2 * (shown.count - 1), +)
    let wanted = before.map(naturalWidth) ?? 0
    let left = min(wanted, max(Self.leastCut, room / 2, room - naturalWidth(of: after)))
    let right = max(Self.leastCut, room - left)
    return with(
      rows: rows.map { row in
        var row = row
        let words = words(of: row, at: after)
        if words.displayWidth > right { row[after] = .text(words.cut(to: right)) }
        if let before { row[before] = .text(self.words(of: row, at: before).end(in: left)) }
        return row
      }
    )
  }

  /// Columns of the longest cell, or of the heading where that is longer.
  private func naturalWidth(of index: Int) -> Int {
    let cells = rows.map { words(of: $0, at: index).displayWidth }
    return (cells + [schema.columns[index].name.displayWidth]).max() ?? 0
  }

  /// The words of a cell as a terminal shows them.
  private func words(of row: [Value], at index: Int) -> String {
    row[index].readable(as: schema.columns[index].type).showingControls(keepingLines: false)
  }
}

extension String {
  /// Its beginning up to the end of a word, with an ellipsis, in at most so many columns.
  fileprivate func cut(to width: Int) -> String {
    var room = width - 1
    let fitting = prefix { character in
      room -= character.displayWidth
      return room >= 0
    }
    let end = fitting.lastIndex(of: " ") ?? fitting.endIndex
    return fitting[..<end] + "…"
  }

  /// Its end from the beginning of a word on, with an ellipsis, in at most so many columns.
  func end(in width: Int) -> String {
    guard displayWidth > width else { return self }
    var room = width - 1
    let fitting = reversed().prefix { character in
      room -= character.displayWidth
      return room >= 0
    }
    let end = suffix(fitting.count)
    let start = end.firstIndex(of: " ").map { index(after: $0) } ?? end.startIndex
    return "…" + end[start...]
  }
}
