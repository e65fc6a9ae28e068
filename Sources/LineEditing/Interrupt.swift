import CEditline

/// Ctrl-C as a flag: at the prompt it drops the line, elsewhere it asks the running command to stop.
package enum Interrupt {
  /// From now on Ctrl-C raises the flag instead of ending the process.
  package static func watch() {
    ce_watch_interrupts(false)
  }

  /// From now on the first Ctrl-C raises the flag; a second one ends the process, whatever it does.
  package static func watchOnce() {
    ce_watch_interrupts(true)
  }

  /// Whether Ctrl-C was pressed since the last `clear()`.
  package static var wasRaised: Bool {
    ce_interrupt_was_raised()
  }

  /// Forgets it. The reading of a line clears what it acted on itself.
  package static func clear() {
    ce_clear_interrupt()
  }

  /// Waits for input that may never come, as long as Ctrl-C does not.
  ///
  /// - Parameter descriptor: an open file: a terminal, a pipe.
  /// - Returns: whether there is something to read, the end included; false after Ctrl-C.
  package static func waitForInput(_ descriptor: Int32) -> Bool {
    ce_wait_for_input(descriptor, -1) == 1
  }
}
