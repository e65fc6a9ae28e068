/// What a terminal pastes, made fit for a line.
enum PastedText {
  /// The text as it is inserted: line ends of every kind as line feeds, tabs as spaces (a tab would
  /// ask for completion), other control characters left out, bytes that are no UTF-8 as U+FFFD.
  static func cleaned(_ bytes: some Sequence<UInt8>) -> String {
    var result = String.UnicodeScalarView()
    var followsReturn = false
    for scalar in String(decoding: Array(bytes), as: UTF8.self).unicodeScalars {
      switch scalar {
      case "\n" where followsReturn: break
      case "\r", "\n": result.append("\n")
      case "\t": result.append(" ")
      case _ where !TerminalText.isControl(scalar): result.append(scalar)
      default: break
      }
      followsReturn = scalar == "\r"
    }
    return String(result)
  }
}
