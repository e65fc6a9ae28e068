import CEditline

extension LineEditor {
  /// Keys of `CEditline`'s reader as libedit reads them back from a pushed string.
  enum Key {
    static let submit = text(CE_KEY_SUBMIT)
    static let search = text(CE_KEY_SEARCH)

    private static func text(_ key: Int) -> String {
      String(decoding: [UInt16(key)], as: UTF16.self)
    }

    /// The key as `bind` spells it.
    static func spelling(_ key: Int) -> String {
      "\\" + String(key, radix: 8)
    }
  }

  /// Defaults, then what `.editrc` (or another file) says, then what must hold.
  func bindKeys(settings: String?) {
    addFunctions()
    ce_set_key_map(editor, "emacs")
    ce_bind(editor, "^R", "search-history")
    ce_bind(editor, "\\e^M", "break-line")
    ce_bind(editor, "\\e^J", "break-line")
    el_source(editor, settings)
    let usesVi = ce_has_vi_keys(editor)
    // Vi's own Ctrl-R draws the line anew, and choosing vi in .editrc dropped the default.
    if usesVi { ce_bind(editor, "^R", "search-history") }
    ce_translate_cursor_keys(usesVi)
    for (key, function) in Self.bindings {
      ce_bind(editor, key, function)
      if usesVi { ce_bind_command(editor, key, function) }
    }
    ce_bind(editor, "^I", "complete-word")
    if usesVi {
      ce_bind_command(editor, "k", "go-up")
      ce_bind_command(editor, "j", "go-down")
    }
  }

  /// What must hold in every key map.
  private static let bindings = [
    ("^M", "submit-or-continue"), ("^J", "submit-or-continue"),
    ("^P", "go-up"), (Key.spelling(CE_KEY_UP), "go-up"),
    ("^N", "go-down"), (Key.spelling(CE_KEY_DOWN), "go-down"),
    (Key.spelling(CE_KEY_PASTE), "insert-paste"),
    (Key.spelling(CE_KEY_SUBMIT), "ed-newline"),
    (Key.spelling(CE_KEY_SEARCH), "em-inc-search-prev"),
    (Key.spelling(CE_KEY_LEFT), "ed-prev-char"),
    (Key.spelling(CE_KEY_RIGHT), "ed-next-char"),
    (Key.spelling(CE_KEY_HOME), "ed-move-to-beg"),
    (Key.spelling(CE_KEY_END), "ed-move-to-end"),
    (Key.spelling(CE_KEY_DELETE), "ed-delete-next-char"),
  ]

  private func addFunctions() {
    add("complete-word", "Complete the word at the cursor") { editor, _ in
      LineEditor.answer(editor) { $0.complete() }
    }
    add("submit-or-continue", "Run the command, or go on where it is not whole") { editor, _ in
      LineEditor.answer(editor) { $0.submitOrContinue() }
    }
    add("break-line", "Start another line of the command") { editor, _ in
      LineEditor.answer(editor) { $0.breakLine() }
    }
    add("go-up", "Go to the row above, or to an older command") { editor, _ in
      LineEditor.answer(editor) { $0.go(-1) }
    }
    add("go-down", "Go to the row below, or to a newer command") { editor, _ in
      LineEditor.answer(editor) { $0.go(1) }
    }
    add("search-history", "Search the commands typed before") { editor, _ in
      LineEditor.answer(editor) { $0.searchHistory() }
    }
    add("insert-paste", "Insert what was pasted") { editor, _ in
      LineEditor.answer(editor) { $0.insertPaste() }
    }
  }

  private func add(
    _ name: String,
    _ help: String,
    _ function: @escaping @convention(c) (OpaquePointer?, Int32) -> UInt8
  ) {
    ce_add_function(editor, name, help, function)
  }

  private static func answer(
    _ editor: OpaquePointer?,
    _ body: (LineEditor) -> Int32
  ) -> UInt8 {
    UInt8(truncatingIfNeeded: of(editor).map(body) ?? CC_ERROR)
  }

  /// Up and Down: within a command of several rows first, through the history from its edges.
  ///
  /// libedit's own commands lose a line of more than 1,024 characters on the way back to it.
  func go(_ step: Int) -> Int32 {
    let contents = contents
    let isWalking = walk?.shown == contents.text
    if !isWalking, let target = contents.cursor(rowsDown: step) {
      moveCursor(from: contents.cursor, to: target, in: contents)
      return CC_REFRESH
    }
    var walk = walk ?? HistoryWalk(history.entries)
    guard let text = walk.move(by: step, leaving: contents.text) else { return CC_ERROR }
    self.walk = walk
    replace(0..<contents.text.utf8.count, with: text)
    return CC_REFRESH
  }
}
