import CommandLanguage

extension Table {
  /// Fewer columns than these say nothing; the line wraps instead.
  private static let leastCut = 16

  /// The table with the columns that are cut fitted to what the others leave of a line, between words.
  ///
  /// - Parameters:
  ///   - width: columns of the line; nil cuts nothing.
  ///   - shown: the columns that stand on it, two blanks between them.
  /// - Returns: itself where nothing is cut.
  func cut(to width: Int?, _ shown: [Int]) -> Table {
    guard let width, let index = shown.first(where: { schema.columns[$0].isCut }) else {
      return self
    }
    let others = shown.filter { $0 != index }.map { index in
      let cells = rows.map { words(of: $0, at: index).displayWidth }
      return (cells + [schema.columns[index].name.displayWidth]).max() ?? 0
    }
    let room = max(Self.leastCut, width - others.reduce(2 * others.count, +))
    return with(
      rows: rows.map { row in
        var row = row
        let words = words(of: row, at: index)
        if words.displayWidth > room { row[index] = .text(words.cut(to: room)) }
        return row
      }
    )
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
