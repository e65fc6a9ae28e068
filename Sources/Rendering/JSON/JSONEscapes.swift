extension [UInt8] {
  /// Appends a text as it stands between the quotation marks of a JSON string.
  mutating func appendEscaped(_ text: String) {
    var text = text
    text.withUTF8 { appendEscaped($0) }
  }

  /// Appends valid UTF-8 as it stands between the quotation marks of a JSON string.
  ///
  /// Besides what JSON demands, every character is escaped that `Unicode.Scalar.isHidden` names:
  /// controls, line separators, reversals of direction, joiners.
  mutating func appendEscaped(_ utf8: UnsafeBufferPointer<UInt8>) {
    var start = 0
    var index = 0
    while index < utf8.count {
      let byte = utf8[index]
      if !JSONEscapes.isSuspect(byte) {
        index += 1
        continue
      }
      guard let (scalar, length) = JSONEscapes.escaped(in: utf8, at: index) else {
        index += 1
        continue
      }
      append(contentsOf: UnsafeBufferPointer(rebasing: utf8[start..<index]))
      append(escape: scalar)
      index += length
      start = index
    }
    append(contentsOf: UnsafeBufferPointer(rebasing: utf8[start...]))
  }

  private mutating func append(escape scalar: UInt32) {
    append(UInt8(ascii: "\\"))
    switch scalar {
    case 0x22, 0x5C: append(UInt8(scalar))
    case 0x08: append(UInt8(ascii: "b"))
    case 0x09: append(UInt8(ascii: "t"))
    case 0x0A: append(UInt8(ascii: "n"))
    case 0x0C: append(UInt8(ascii: "f"))
    case 0x0D: append(UInt8(ascii: "r"))
    case 0x10000...:
      append(unit: 0xD800 + (scalar - 0x10000) >> 10)
      append(UInt8(ascii: "\\"))
      append(unit: 0xDC00 + (scalar - 0x10000) & 0x3FF)
    default: append(unit: scalar)
    }
  }

  private mutating func append(unit: UInt32) {
    append(UInt8(ascii: "u"))
    for shift in [12, 8, 4, 0] as [UInt32] {
      let digit = UInt8(unit >> shift & 0xF)
      append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10)
    }
  }
}

private enum JSONEscapes {
  /// Whether a character beginning with this byte may need an escape.
  @inline(__always)
  static func isSuspect(_ byte: UInt8) -> Bool {
    if byte < 0x7F { return byte < 0x20 || byte == 0x22 || byte == 0x5C }
    // Lead bytes of hidden characters: C2 (C1, soft hyphen), D8 (061C), E1 (180E), E2 (200B-206F),
    // EF (FEFF, FFF9-FFFB), F0 and F3 (beyond the basic plane).
    switch byte {
    case 0x7F, 0xC2, 0xD8, 0xE1, 0xE2, 0xEF, 0xF0, 0xF3: return true
    default: return false
    }
  }

  /// The character at `index` and its length in bytes where it needs an escape.
  static func escaped(
    in utf8: UnsafeBufferPointer<UInt8>,
    at index: Int
  ) -> (scalar: UInt32, length: Int)? {
    let lead = utf8[index]
    if lead < 0x80 { return (UInt32(lead), 1) }
    let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    guard index + length <= utf8.count else { return nil }
    // The punctuation of English prose is here: ‘’ “” – — … are E2 80 90 to A6.
    if lead == 0xE2, utf8[index + 1] > 0x81 { return nil }
    var value = UInt32(lead) & (0x7F >> UInt32(length))
    for offset in 1..<length { value = value << 6 | UInt32(utf8[index + offset] & 0x3F) }
    guard let scalar = Unicode.Scalar(value), scalar.isHidden else { return nil }
    return (value, length)
  }
}
