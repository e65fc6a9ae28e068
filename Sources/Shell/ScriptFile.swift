package import CommandLanguage
package import Commands

/// Scripts as files.
package enum ScriptFile {
  /// The largest script that is read, in bytes.
  static let limit = 64_000_000

  /// Reads a script; `-` is standard input. The byte order mark and the line ends of other systems'
  /// editors are no part of it.
  ///
  /// - Throws: `FileError`; a `Diagnostic` where it is not UTF-8.
  package static func read(_ path: String, from files: any Files) throws -> ScriptSource {
    let bytes = try files.read(path, limit: limit)
    let name = path == "-" ? "standard input" : path
    let isMarked = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    guard let text = String(validating: bytes.dropFirst(isMarked ? 3 : 0), as: UTF8.self) else {
      throw Diagnostic(
        code: "script.not-utf8",
        "‘\(name)’ is not UTF-8 text",
        help: "save it as UTF-8",
        failure: .misunderstood
      )
    }
    return ScriptSource(name: name, text: withPlainLineEnds(text))
  }

  /// The text with a line feed at the end of each line where its first ends in a carriage return too. In
  /// other texts a carriage return is meant.
  private static func withPlainLineEnds(_ text: String) -> String {
    guard text.first(where: \.isNewline) == "\r\n" else { return text }
    return String(text.map { $0 == "\r\n" ? "\n" : $0 })
  }
}
