/// Reads Windows-1252, what old Windows programs and mislabelled web pages write.
enum Windows1252 {
  /// What 0x80 ... 0x9F mean; nil at the five bytes that mean nothing. From the Unicode
  /// Consortium's mapping table for code page 1252.
  private static let upperControls: [UInt16?] = [
    0x20AC, nil, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
    0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, nil, 0x017D, nil,
    nil, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, nil, 0x017E, 0x0178,
  ]

  /// The UTF-8 of the text, and how many bytes meant nothing and became U+FFFD.
  static func decode(_ bytes: [UInt8]) -> (bytes: [UInt8], undefined: Int) {
    var decoded: [UInt8] = []
    decoded.reserveCapacity(bytes.count + bytes.count / 8)
    var undefined = 0
    for byte in bytes {
      if byte < 0x80 {
        decoded.append(byte)
      } else if byte >= 0xA0 {
        decoded.append(Unicode.Scalar(byte))
      } else if let value = upperControls[Int(byte) - 0x80], let scalar = Unicode.Scalar(value) {
        decoded.append(scalar)
      } else {
        undefined += 1
        decoded.append("\u{FFFD}")
      }
    }
    return (decoded, undefined)
  }
}
