import CEditline

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// The line editor of a terminal: libedit with completion, history, commands of several lines and
/// pastes that run nothing.
///
/// For one thread, and one at a time: there is one terminal. `.editrc` of the home folder is read
/// first and may choose vi's keys and bind others; Tab, Return, Up and Down stay the editor's.
package final class LineEditor: LineSource {
  /// libedit's editor; callbacks find this object through its client data.
  let editor: OpaquePointer
  /// libedit's copy of the history, for its search backwards alone.
  private let searched: OpaquePointer
  let history: any LineHistory
  let completer: any LineCompleter
  private let validator: any LineValidator

  private var prompt = Prompt([])
  /// What libedit draws as the prompt; it keeps no copy.
  private var promptText: UnsafeMutablePointer<CChar>?
  /// Whether it was said in this line that Return runs nothing yet.
  private var hasHinted = false
  /// Columns of the screen the line was last drawn on.
  private var columns = 80
  /// The walk through the history that Up began in this line.
  var walk: HistoryWalk?

  /// Opens the terminal for editing; nil where either side is no terminal, there is no UTF-8 locale
  /// or libedit cannot start.
  ///
  /// - Parameters:
  ///   - program: the name that lines of `.editrc` may begin with (`lede:bind ...`).
  ///   - device: the terminal.
  ///   - history: the commands typed before; every line that is read is added.
  ///   - completer: what Tab asks.
  ///   - validator: what Return asks.
  package init?(
    program: String,
    on device: EditingDevice = EditingDevice(),
    history: any LineHistory,
    completer: any LineCompleter,
    validator: any LineValidator
  ) {
    guard isatty(device.input) == 1, isatty(device.output) == 1, TerminalText.speaksUTF8,
      let searched = history_init()
    else { return nil }
    guard let editor = ce_open(program, device.input, device.output, device.type) else {
      history_end(searched)
      return nil
    }
    self.editor = editor
    self.searched = searched
    self.history = history
    self.completer = completer
    self.validator = validator
    let entries = history.entries
    ce_history_set_size(searched, Int32(clamping: max(1000, entries.count * 2)))
    for entry in entries { ce_history_enter(searched, entry) }
    ce_set_client(editor, Unmanaged.passUnretained(self).toOpaque())
    ce_set_history(editor, searched)
    ce_set_prompt(editor) { LineEditor.of($0)?.promptText }
    ce_set_resize_hook { LineEditor.of($0)?.redrawForNewSize() }
    bindKeys(settings: device.settings)
  }

  deinit {
    ce_set_resize_hook(nil)
    ce_close(editor)
    history_end(searched)
    free(promptText)
  }

  /// The object behind libedit's editor, within a callback.
  static func of(_ editor: OpaquePointer?) -> LineEditor? {
    guard let editor, let client = ce_client(editor) else { return nil }
    return Unmanaged<LineEditor>.fromOpaque(client).takeUnretainedValue()
  }

  /// Shows the prompt and reads a command; it is added to the history.
  ///
  /// - Parameter prompt: what stands before the line.
  /// - Returns: what was typed, or why nothing was.
  package func readLine(prompt: Prompt) -> LineResult {
    free(promptText)
    promptText = strdup(prompt.markedText())
    self.prompt = prompt
    walk = nil
    hasHinted = false
    columns = screenColumns
    var count: Int32 = 0
    let line = ce_gets(editor, &count)
    let error = errno
    guard let line else { return resultWithoutLine(count: count, error: error) }
    let bytes = UnsafeBufferPointer(start: line, count: Int(count)).map(UInt8.init(bitPattern:))
    guard let result = LineResult(ofLine: bytes) else {
      write("The line editor lost part of this line; it was not run.\n")
      return .interrupted
    }
    if case .line(let text) = result, history.remember(text) { ce_history_enter(searched, text) }
    return result
  }

  private func resultWithoutLine(count: Int32, error: Int32) -> LineResult {
    if Interrupt.wasRaised {
      Interrupt.clear()
      // Only what stands right of the cursor has to make room.
      write((ce_can_move_up(editor) ? "\u{1B}[J" : "") + "^C\n")
      return .interrupted
    }
    write("\n")
    return count == 0 ? .endOfInput : .failed(reason: String(cString: strerror(error)))
  }

  // MARK: - The line

  /// What the line holds now.
  var contents: LineContents { LineContents(of: editor) }

  /// Puts a text in the place of some of the line, the cursor behind it.
  func replace(_ range: Range<Int>, with text: String) {
    let contents = contents
    moveCursor(from: contents.cursor, to: range.upperBound, in: contents)
    el_deletestr(editor, Int32(clamping: contents.scalarCount(in: range)))
    if !text.isEmpty { el_insertstr(editor, text) }
  }

  /// Moves the cursor between two byte offsets of the line; libedit counts characters.
  func moveCursor(from start: Int, to end: Int, in contents: LineContents) {
    let distance = contents.scalarCount(in: min(start, end)..<max(start, end))
    el_cursor(editor, Int32(clamping: end < start ? -distance : distance))
  }

  /// Return: runs a whole command, starts another line of one that is not.
  func submitOrContinue() -> Int32 {
    let contents = contents
    if validator.isIncomplete(contents.text) {
      guard !hasHinted, let hint = validator.hint(forIncomplete: contents.text) else {
        return breakLine()
      }
      hasHinted = true
      show(hint, above: contents)
      el_insertstr(editor, "\n")
      ce_refresh(editor)
      return CC_NORM
    }
    // A function of ours that ended the line itself would leave it without its end (3.1-20221030).
    el_push(editor, Key.submit)
    return CC_NORM
  }

  /// Alt-Return: starts another line whatever the command is.
  func breakLine() -> Int32 {
    el_insertstr(editor, "\n")
    return CC_REFRESH
  }

  /// Inserts what was pasted; nothing of it runs.
  func insertPaste() -> Int32 {
    var count = 0
    guard let bytes = ce_pasted_bytes(&count) else { return CC_NORM }
    let pasted = UnsafeBufferPointer(start: bytes, count: count)
    let text = PastedText.cleaned(pasted.lazy.map(UInt8.init(bitPattern:)))
    guard !text.isEmpty else { return CC_NORM }
    el_insertstr(editor, text)
    return CC_REFRESH
  }

  /// Ctrl-R: libedit's search backwards, except from a line that its history would cut.
  func searchHistory() -> Int32 {
    guard contents.scalarCount < Self.safeLength else { return CC_ERROR }
    el_push(editor, Key.search)
    return CC_NORM
  }

  /// Characters of a line that libedit's own history commands of 3.1-20221030 put back unspoilt.
  private static let safeLength = 1000

  // MARK: - The screen

  var screenColumns: Int {
    var columns: Int32 = 0
    var rows: Int32 = 0
    ce_window_size(&columns, &rows)
    return Int(columns)
  }

  func write(_ text: String) {
    var text = text
    text.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) { ce_write($0.baseAddress, $0.count) }
    }
  }

  /// Rows from the prompt's first one to the cursor and to the line's end.
  func rows(of contents: LineContents, columns: Int) -> (cursor: Int, end: Int) {
    var position = ScreenPosition(columns: columns)
    position.advance(past: prompt.plainText.unicodeScalars)
    position.advance(past: contents.textBeforeCursor.unicodeScalars)
    let cursorRow = position.row
    position.advance(past: contents.textAfterCursor.unicodeScalars)
    return (cursorRow, position.row)
  }

  /// Wipes the line off the screen and writes a hint in its place; the line is drawn anew below it.
  private func show(_ hint: String, above contents: LineContents) {
    let text = TerminalText.truncated(hint, toColumns: screenColumns - 1)
    guard ce_can_move_up(editor) else { return write("\n\(text)\n") }
    wipe(rows: rows(of: contents, columns: screenColumns).cursor)
    write("\u{1B}[2m\(text)\u{1B}[0m\n")
  }

  /// Wipes the screen from so many rows above the cursor on.
  private func wipe(rows: Int) {
    write("\r" + (rows > 0 ? "\u{1B}[\(rows)A" : "") + "\u{1B}[J")
  }

  /// Draws the line anew for a window of another size.
  private func redrawForNewSize() {
    let contents = contents
    let newColumns = screenColumns
    if ce_can_move_up(editor) {
      // Some terminals wrap what is on the screen anew, some do not: going up the fewer rows may
      // leave an old row standing, and never eats what stands above the prompt.
      let up = min(
        rows(of: contents, columns: columns).cursor,
        rows(of: contents, columns: newColumns).cursor
      )
      wipe(rows: up)
      el_resize(editor)
      ce_refresh(editor)
    } else {
      el_resize(editor)
    }
    columns = newColumns
  }
}
