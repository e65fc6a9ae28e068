import CommandLanguage

extension TerminalRenderer {
  /// Writes a page from top to bottom; a heading has an empty line before it.
  func write(_ page: Page, to output: inout TerminalOutput) {
    let margin = marginWidth(of: page)
    for element in page.elements {
      switch element {
      case .heading(let text, let level): writeHeading(text, level: level, to: &output)
      case .paragraph(let runs, let indent):
        let text = StyledText(runs, marks: marks)
        write(text.wrapped(to: width(beside: indent), keepingAddresses: true), indent, to: &output)
      case .margin(let marks, let text): writeMargin(marks, text, width: margin, to: &output)
      case .definitions(let definitions): write(definitions, indent: 2, to: &output)
      case .table(let table): write(.table(table), to: &output)
      case .verbatim(let text): output.verbatim(broken(text))
      case .blank: output.blank()
      }
    }
  }

  /// Writes terms and descriptions in two columns; in plain style `term: description`.
  func write(_ definitions: [Page.Definition], indent: Int, to output: inout TerminalOutput) {
    let terms = definitions.map { StyledText($0.term, marks: marks) }
    let limit = (width ?? 80) * 2 / 5
    let widest = terms.map(\.width).filter { $0 <= limit }.max() ?? 0
    for (definition, term) in zip(definitions, terms) {
      let description = StyledText(definition.description, marks: marks)
      if style == .plain {
        var line = term
        line.append(": ")
        line.append(description)
        output.lines(line.wrapped(to: width, keepingAddresses: true))
        continue
      }
      let column = indent + widest + 2
      let room = width(beside: column)
      var lines = description.wrapped(to: room, keepingAddresses: true)
      if term.width <= widest, lines[0].width <= room ?? .max {
        var first = term
        first.pad(to: widest + 2)
        first.append(lines.removeFirst())
        output.line(first, indent: indent)
      } else {
        output.lines(term.wrapped(to: width(beside: indent)), indent: indent)
      }
      write(lines, column, to: &output)
    }
  }

  /// Writes lines one below the other; an address too long for the indentation begins further left.
  private func write(_ lines: [StyledText], _ indent: Int, to output: inout TerminalOutput) {
    for line in lines {
      output.line(line, indent: width.map { min(indent, $0 - line.width) } ?? indent)
    }
  }

  /// Lines of code as they are; those too long go on in further ones, indented, from a blank outside
  /// of brackets.
  private func broken(_ code: String) -> String {
    guard let width else { return code }
    let indent = "    "
    let lines = code.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let rows = lines.flatMap { line -> [String] in
      guard line.showingControls(keepingLines: true).displayWidth > width else { return [line] }
      var rows: [String] = []
      for group in line.groupsInBrackets {
        for (number, piece) in StyledText(group).wrapped(to: width - indent.count).enumerated() {
          let text = piece.characters
          if number == 0, let row = rows.last, row.displayWidth + 1 + text.displayWidth <= width {
            rows[rows.count - 1] += " " + text
          } else {
            rows.append((rows.isEmpty ? "" : indent) + text)
          }
        }
      }
      return rows
    }
    return rows.joined(separator: "\n")
  }

  private func writeHeading(_ text: String, level: Int, to output: inout TerminalOutput) {
    output.blank()
    guard style == .rich else {
      let mark = String(repeating: "#", count: max(1, level))
      output.lines(StyledText("\(mark) \(text)", .strong).wrapped(to: width))
      return
    }
    let lines = StyledText(text, .strong).wrapped(to: width)
    output.lines(lines)
    guard level <= 1 else { return }
    let longest = lines.map(\.width).max() ?? 0
    output.line(StyledText(String(repeating: "─", count: longest), .faint))
  }

  /// Columns of the margin: the longest marks, within a quarter of the width, and if it can be no less
  /// than their longest word.
  private func marginWidth(of page: Page) -> Int {
    let labels = page.elements.compactMap { element -> StyledText? in
      if case .margin(let marks, _) = element { StyledText(marks, marks: self.marks) } else { nil }
    }
    let words = labels.flatMap { $0.characters.split(separator: " ") }
    let word = words.map { String($0).displayWidth }.max() ?? 0
    let room = width ?? 80
    return min(labels.map(\.width).max() ?? 0, max(8, room / 4, min(word, room / 3)))
  }

  private func writeMargin(
    _ marks: [Run],
    _ runs: [Run],
    width margin: Int,
    to output: inout TerminalOutput
  ) {
    let text = StyledText(runs, marks: self.marks)
    let label = StyledText(marks, marks: self.marks)
    if style == .plain {
      var line = label
      if label.width > 0 { line.append(": ") }
      line.append(text)
      output.lines(line.wrapped(to: width))
      return
    }
    let labels = label.wrapped(to: max(1, margin))
    let lines = text.wrapped(to: width(beside: margin + 3))
    for index in 0..<max(labels.count, lines.count) {
      var line = (index < labels.count ? labels[index] : StyledText()).aligned(right: margin)
      line.append(" │ ", .faint)
      if index < lines.count { line.append(lines[index]) }
      output.line(line)
    }
  }
}

extension String {
  /// Its parts between blanks, those inside brackets left as they are.
  fileprivate var groupsInBrackets: [String] {
    var depth = 0
    return split { character in
      if "([{".contains(character) { depth += 1 }
      if ")]}".contains(character) { depth -= 1 }
      return depth <= 0 && character == " "
    }.map(String.init)
  }
}
