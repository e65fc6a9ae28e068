extension Interpreter {
  /// The script that `source` names, read once a run.
  ///
  /// - Throws: `includedTooDeep`; `unreadable` with what the host or the parser says.
  func include(
    _ path: String,
    at range: SourceRange
  ) throws(CheckError) -> (script: Script, source: ScriptSource) {
    if let known = included[path] { return known }
    guard including.count < Checker.inclusionDepthLimit, !including.contains(path) else {
      throw .includedTooDeep(path, range)
    }
    including.append(path)
    defer { including.removeLast() }
    do {
      let source = try host.script(at: path)
      do throws(ParseError) {
        let script = try Parser.parse(source.text, grammar: grammar)
        included[path] = (script, source)
        return (script, source)
      } catch {
        var diagnostic = error.diagnostic
        diagnostic.source = source
        throw diagnostic
      }
    } catch let error as CheckError {
      throw error
    } catch {
      var diagnostic = Diagnostic(error)
      if diagnostic.source == nil { diagnostic.range = range }
      throw .unreadable(diagnostic)
    }
  }

  /// The aliases of a script that `source` names, those it includes itself among them; none where
  /// it cannot be read: the check says so.
  func aliases(ofIncluded path: String) -> [String: String] {
    (try? include(path, at: SourceRange(0, 0)).script.aliases) ?? [:]
  }
}
