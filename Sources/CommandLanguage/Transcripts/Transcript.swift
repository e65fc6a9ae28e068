/// Commands as typed and what each showed: a recorded session, and a test.
///
/// As text: lines of comment beginning with `#`, one of them where it begins with an empty desk, then for every command its first line after `> `, its
/// further lines after `. `, and its output. A line of output that begins with `>`, `.` or `\` is
/// written with a backslash before it, so that any output can be kept.
package struct Transcript: Sendable, Equatable {
  /// The first line of every transcript.
  package static let header = "# lede transcript 1\n"
  /// The comment of one that begins without the bundled articles.
  private static let emptyDesk = "# begins with an empty desk"

  /// Lines before the first command, the header among them, without line breaks.
  package var comments: [String]
  /// The commands in order.
  package var entries: [Entry]

  /// A command and what it showed.
  package struct Entry: Sendable, Equatable {
    /// The command as typed, of one line or several.
    package var command: String
    /// What it showed; empty, or ending with a line break.
    package var output: String

    /// Makes an entry; output that lacks a line break at its end gets one.
    package init(command: String, output: String) {
      self.command = command
      self.output = output.isEmpty || output.utf8.last == .newline ? output : output + "\n"
    }

    /// The entry as it stands in a file.
    package var text: String {
      var lines = command.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
        .enumerated().map { ($0 == 0 ? "> " : ". ") + String($1) }
      lines += output.transcriptLines.map { line in
        let isMarked = line.utf8.first.map { [.greater, .point, .backslash].contains($0) } ?? false
        return isMarked ? "\\" + line : String(line)
      }
      return lines.joined(separator: "\n") + "\n"
    }
  }

  /// Makes a transcript without commands, of a desk that has the bundled articles or is empty.
  package init(withSamples: Bool) {
    self.init(entries: [])
    if !withSamples { comments.append(Self.emptyDesk) }
  }

  /// Makes a transcript.
  package init(comments: [String] = ["# lede transcript 1"], entries: [Entry]) {
    self.comments = comments
    self.entries = entries
  }

  /// Whether it begins with the bundled articles on the desk.
  package var hasSamples: Bool { !comments.contains(Self.emptyDesk) }

  /// The transcript as it stands in a file.
  package var text: String {
    comments.map { $0 + "\n" }.joined() + entries.map(\.text).joined()
  }

  /// Reads a transcript.
  ///
  /// - Throws: a `Diagnostic` where the first line is not a transcript's, or output stands before
  ///   the first command.
  package static func parse(_ text: String) throws(Diagnostic) -> Transcript {
    guard text.hasPrefix(header) else {
      throw Diagnostic(
        code: "transcript.no-header",
        "this is no transcript: its first line is not ‘# lede transcript 1’",
        help: "record FILE writes one",
        failure: .misunderstood
      )
    }
    var transcript = Transcript(comments: [], entries: [])
    for (number, line) in text.transcriptLines.enumerated() {
      let last = transcript.entries.count - 1
      if let command = line.rest(after: .greater) {
        transcript.entries.append(Entry(command: String(command), output: ""))
      } else if last < 0 {
        guard line.hasPrefix("#") || line.isEmpty else {
          throw Diagnostic(
            code: "transcript.stray-line",
            "line \(number + 1) stands before the first command",
            help: "a command begins with ‘> ’",
            failure: .misunderstood
          )
        }
        transcript.comments.append(String(line))
      } else if let more = line.rest(after: .point), transcript.entries[last].output.isEmpty {
        transcript.entries[last].command += "\n" + more
      } else {
        let isMarked = line.utf8.first == .backslash
        transcript.entries[last].output +=
          (isMarked ? Substring(line.utf8.dropFirst()) : line) + "\n"
      }
    }
    return transcript
  }

  /// What differs from an earlier transcript, as lines beginning with `- ` (earlier), `+ ` (now) or two
  /// blanks (the command it is about); none where nothing does.
  package func differences(from earlier: Transcript) -> [String] {
    var lines: [String] = []
    for index in 0..<max(entries.count, earlier.entries.count) {
      let before = index < earlier.entries.count ? earlier.entries[index] : nil
      let now = index < entries.count ? entries[index] : nil
      guard before != now else { continue }
      if let before, let now, before.command != now.command {
        lines += ["- > " + before.commandLine, "+ > " + now.commandLine]
      } else if let entry = now ?? before {
        lines.append("  > " + entry.commandLine)
      }
      lines += LineDifference.lines(
        from: before?.output.transcriptLines ?? [],
        to: now?.output.transcriptLines ?? []
      )
    }
    return lines
  }
}

extension Transcript.Entry {
  /// The command on one line.
  fileprivate var commandLine: String {
    command.split(separator: "\n").joined(separator: " ")
  }
}

extension Substring {
  /// What stands behind a mark and a blank at its beginning, or nil; an editor may have taken the
  /// blank at the end of a line away.
  fileprivate func rest(after mark: UInt8) -> Substring? {
    if utf8.elementsEqual([mark]) { return "" }
    return utf8.starts(with: [mark, .space]) ? Substring(utf8.dropFirst(2)) : nil
  }
}

extension String {
  /// Its lines without line breaks; a line break at the end begins no further line.
  fileprivate var transcriptLines: [Substring] {
    // By scalars: a carriage return and a line feed are one character.
    var lines = unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
      .map(Substring.init)
    if lines.last?.isEmpty ?? false { lines.removeLast() }
    return lines
  }
}
