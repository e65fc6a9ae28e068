/// Items of a list: a bullet, or a number of up to three digits, and then text.
enum ListForm {
  /// Whether a line begins as an item does.
  static func matches(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard let first = bytes.first else { return false }
    let rest = bytes.dropFirst()
    switch first {
    case UInt8(ascii: "*"), UInt8(ascii: "-"), UInt8(ascii: "+"):
      // "-Name leads" is an item too; "--" and "- " at the end are not.
      guard let next = rest.first else { return false }
      return ASCII.isSpace(next) ? rest.count > 2 : first == 0x2D && ASCII.isLetter(next)
    case 0x30...0x39:
      let digits = bytes.prefix { ASCII.isDigit($0) }
      let after = bytes.dropFirst(digits.count)
      guard digits.count <= 3, let mark = after.first, mark == 0x2E || mark == 0x29 else {
        return false
      }
      return after.count > 2 && ASCII.isSpace(after[after.startIndex + 1])
    default:
      return bullets.contains { bytes.starts(with: $0) && bytes.count > $0.count + 1 }
    }
  }

  private static let bullets: [[UInt8]] = ["•", "‣", "◦", "▪", "■", "●", "○", "·", "– "].map {
    (bullet: String) in Array(bullet.utf8)
  }
}
