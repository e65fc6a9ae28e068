package import CommandLanguage

extension TerminalRenderer {
  /// A diagnostic for people: `name:line:column: message`, the line with carets under the range,
  /// other places in the same way, and what to do.
  ///
  /// - Parameters:
  ///   - diagnostic: what went wrong.
  ///   - source: the script being run; a diagnostic that names its own is shown in that.
  ///   - wrapsMessages: whether a long message is wrapped, as a person likes it; programs look for it on
  ///     one line.
  /// - Returns: the lines.
  package func render(
    _ diagnostic: Diagnostic,
    in source: ScriptSource?,
    wrappingMessages wrapsMessages: Bool = false
  ) -> String {
    var output = TerminalOutput(usesColor: usesColor)
    let source = diagnostic.source ?? source
    func write(_ message: String, _ kind: String, at range: SourceRange?) {
      let place = source.flatMap { source in
        range.map { (source, SourceExcerpt($0, in: source.text)) }
      }
      let line = heading(message, kind, at: place)
      let isTooLong = wrapsMessages && line.width > width ?? .max
      output.lines(isTooLong ? line.wrapped(to: width) : [line])
      if let place { self.write(place.1, to: &output) }
    }
    write(diagnostic.message, "", at: diagnostic.range)
    for note in diagnostic.notes {
      write(note.message, "note: ", at: note.range)
    }
    if !diagnostic.help.isEmpty {
      var help = StyledText("help: ", .good)
      help.append(diagnostic.help)
      output.lines(help.wrapped(to: width))
    }
    return output.text
  }

  /// What went wrong, behind its place in the script where that is known.
  private func heading(
    _ message: String,
    _ kind: String,
    at place: (source: ScriptSource, excerpt: SourceExcerpt)?
  ) -> StyledText {
    guard let (source, excerpt) = place else {
      var line = StyledText(kind.isEmpty ? "error: " : kind, kind.isEmpty ? .bad : .strong)
      line.append(message, .strong)
      return line
    }
    var line = StyledText("\(source.name):\(excerpt.line):\(excerpt.column): ", .faint)
    line.append(kind)
    line.append(message, kind.isEmpty ? .strong : .plain)
    return line
  }

  private func write(_ excerpt: SourceExcerpt, to output: inout TerminalOutput) {
    let number = String(excerpt.line)
    guard style == .rich else {
      let lines = CaretLines(excerpt, width: (width ?? 80) - number.count - 7, ellipsis: "...")
      output.line(StyledText("line \(number): \(lines.words)"))
      let place = lines.highlighted.isEmpty ? "column \(excerpt.column)" : lines.highlighted
      output.line(StyledText("at: \(place)"))
      return
    }
    let lines = CaretLines(excerpt, width: (width ?? 80) - number.count - 4, ellipsis: "…")
    var words = StyledText(" \(number) │ ", .faint)
    words.append(lines.words)
    output.line(words)
    var carets = StyledText(String(repeating: " ", count: number.count + 2) + "│ ", .faint)
    carets.append(lines.carets, .bad)
    output.line(carets)
  }
}
