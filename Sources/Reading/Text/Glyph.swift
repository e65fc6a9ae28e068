/// A Unicode scalar of the text and what it is to a reader.
struct Glyph {
  enum Kind {
    case space
    case letter
    case digit
    case mark
  }

  /// The scalar; U+FFFD for a byte that begins none.
  let scalar: Unicode.Scalar
  /// Its length in bytes.
  let length: Int

  /// Decodes the scalar that begins at an index inside `bytes`.
  init(_ bytes: [UInt8], at index: Int) {
    let lead = bytes[index]
    guard lead >= 0x80 else {
      (scalar, length) = (Unicode.Scalar(lead), 1)
      return
    }
    let count = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC0 ? 2 : 1
    var value = UInt32(lead) & (count == 4 ? 0x07 : count == 3 ? 0x0F : 0x1F)
    for offset in 1..<max(2, count) where index + offset < bytes.count {
      value = value << 6 | UInt32(bytes[index + offset] & 0x3F)
    }
    (scalar, length) = (count == 1 ? "\u{FFFD}" : Unicode.Scalar(value) ?? "\u{FFFD}", count)
  }

  /// Whether it can stand inside a word.
  var isWordPart: Bool {
    kind == .letter || kind == .digit
  }

  /// What it is. Invisible marks (joiners, direction marks) count as space.
  var kind: Kind {
    guard scalar.isASCII else { return kindBeyondASCII }
    switch scalar {
    case "a"..."z", "A"..."Z", "_": return .letter
    case "0"..."9": return .digit
    case "\0"..." ", "\u{7F}": return .space
    default: return .mark
    }
  }

  /// Whether it is a capital letter.
  var isUppercase: Bool {
    scalar.isASCII ? scalar >= "A" && scalar <= "Z" : scalar.properties.isUppercase
  }

  private var kindBeyondASCII: Kind {
    // The marks of typographic English, met far more often than the rest.
    if scalar >= "\u{2010}", scalar <= "\u{2027}" { return .mark }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .nonspacingMark, .spacingMark, .enclosingMark:
      return .letter
    case .decimalNumber, .letterNumber: return .digit
    case .spaceSeparator, .lineSeparator, .paragraphSeparator, .control, .format: return .space
    default: return .mark
    }
  }
}
