import CEditline

extension LineEditor {
  /// Tab: puts the only candidate in, or as much as all have in common and a list of them below.
  func complete() -> Int32 {
    let contents = contents
    let completions = completer.completions(of: contents.text, at: contents.cursor)
    guard let first = completions.candidates.first, let word = contents[completions.range] else {
      return CC_ERROR
    }
    guard completions.candidates.count > 1 else {
      insert(first, replacing: completions.range, in: contents)
      return CC_REFRESH
    }
    show(completions.candidates, below: contents)
    let prefix = completions.commonPrefix
    if prefix.utf8.count > word.utf8.count { replace(completions.range, with: prefix) }
    ce_refresh(editor)
    return CC_NORM
  }

  /// Inserts a candidate and what follows it, going past what of that stands there already.
  private func insert(
    _ candidate: Completion,
    replacing range: Range<Int>,
    in contents: LineContents
  ) {
    replace(range, with: candidate.text)
    let following = contents[range.upperBound..<contents.text.utf8.count] ?? ""
    let present = zip(candidate.suffix.unicodeScalars, following.unicodeScalars)
      .prefix { $0 == $1 }.count
    el_cursor(editor, Int32(present))
    let missing = candidate.suffix.unicodeScalars.dropFirst(present)
    if !missing.isEmpty { el_insertstr(editor, String(Substring(missing))) }
  }

  /// Lists candidates below the last row of the line; the cursor ends on a row of its own.
  private func show(_ candidates: [Completion], below contents: LineContents) {
    let columns = screenColumns
    let rows = rows(of: contents, columns: columns)
    let lines = CompletionList(candidates, columns: columns).lines
    let down = String(repeating: "\n", count: rows.end - rows.cursor + 1)
    write(down + lines.map { $0 + "\n" }.joined())
  }
}
