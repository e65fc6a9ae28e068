extension String {
  /// The text with every character that could steer a terminal or hide words shown in writing:
  /// `^[` for escape, `\u{202E}` for a reversal of direction.
  ///
  /// Shown are the C0 and C1 controls, delete, Unicode's bidirectional controls, line separators,
  /// invisible format characters and tags. A joiner after a character beyond ASCII stays, because
  /// emoji and several scripts are spelled with it; so do the tags of a flag.
  ///
  /// Line breaks and tabs stay where `keepingLines` (a block of text); otherwise each becomes a
  /// space (a cell, running text).
  package func showingControls(keepingLines: Bool) -> String {
    if utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return self }
    var shown = String.UnicodeScalarView()
    var previous: Unicode.Scalar = " "
    var scalars = unicodeScalars.makeIterator()
    var pending: Unicode.Scalar?
    while let scalar = pending ?? scalars.next() {
      pending = nil
      switch scalar {
      case "\n", "\t":
        shown.append(keepingLines ? scalar : " ")
      case "\r":
        pending = scalars.next()
        if pending != "\n" { shown.append(contentsOf: "^M".unicodeScalars) }
      case _ where scalar.isHidden && !scalar.isSpelled(after: previous):
        shown.append(contentsOf: scalar.notation.unicodeScalars)
      default:
        shown.append(scalar)
      }
      previous = scalar
    }
    return String(shown)
  }
}

extension Unicode.Scalar {
  /// Whether it steers or hides text instead of standing in it.
  ///
  /// Source: the general categories Cc, Zl and Zp of Unicode 15 and, of Cf, those that show nothing
  /// (the Arabic, Syriac, Kaithi and Egyptian signs of Cf are visible).
  var isHidden: Bool {
    switch value {
    case 0x00...0x1F, 0x7F...0x9F, 0xAD, 0x061C, 0x180E, 0x200B...0x200F, 0x2028...0x202E,
      0x2060...0x206F, 0xFEFF, 0xFFF9...0xFFFB, 0x1BCA0...0x1BCA3, 0x1D173...0x1D17A,
      0xE0000...0xE007F:
      true
    default: false
    }
  }

  /// Whether it is a joiner or a flag's tag that the character before it calls for.
  fileprivate func isSpelled(after previous: Unicode.Scalar) -> Bool {
    switch value {
    case 0x200C, 0x200D: !previous.isASCII && !previous.isHidden
    case 0xE0020...0xE007F: previous == "\u{1F3F4}" || 0xE0020...0xE007E ~= previous.value
    default: false
    }
  }

  /// How it is written where it may not be sent: caret notation for ASCII, else its number.
  fileprivate var notation: String {
    switch value {
    case 0x00...0x1F: "^" + String(Character(Unicode.Scalar(UInt8(value) + 0x40)))
    case 0x7F: "^?"
    default: "\\u{" + String(value, radix: 16, uppercase: true) + "}"
    }
  }
}
