package import CommandLanguage
package import Commands

/// Scripts as files.
package enum ScriptFile {
  /// The largest script that is read, in bytes.
  static let limit = 64_000_000

  /// Reads a script; `-` is standard input.
  ///
  /// - Throws: `FileError`; a `Diagnostic` where it is not UTF-8.
  package static func read(_ path: String, from files: any Files) throws -> ScriptSource {
    let bytes = try files.read(path, limit: limit)
    let name = path == "-" ? "standard input" : path
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw Diagnostic(
        code: "script.not-utf8",
        "‘\(name)’ is not UTF-8 text",
        help: "save it as UTF-8",
        failure: .misunderstood
      )
    }
    return ScriptSource(name: name, text: text)
  }
}
