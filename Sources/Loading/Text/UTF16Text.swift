/// Reads UTF-16 with a byte order mark.
enum UTF16Text {
  /// Whether the bytes begin with a UTF-16 mark, and then whether it says little endian.
  static func byteOrder(of bytes: [UInt8]) -> Bool? {
    guard bytes.count >= 2 else { return nil }
    switch (bytes[0], bytes[1]) {
    case (0xFF, 0xFE): return true
    case (0xFE, 0xFF): return false
    default: return nil
    }
  }

  /// The UTF-8 of the text after the mark.
  ///
  /// - Throws: `LoadError.malformedUTF16` at a lone surrogate or an odd byte at the end.
  static func decode(
    _ bytes: [UInt8],
    littleEndian: Bool,
    origin: String
  ) throws(LoadError) -> [UInt8] {
    var decoded: [UInt8] = []
    decoded.reserveCapacity(bytes.count)
    func unit(_ offset: Int) -> UInt32 {
      let (first, second) = (UInt32(bytes[offset]), UInt32(bytes[offset + 1]))
      return littleEndian ? second << 8 | first : first << 8 | second
    }
    var offset = 2
    while offset < bytes.count {
      let start = offset
      guard offset + 2 <= bytes.count else {
        throw .malformedUTF16(origin: origin, offset: start)
      }
      var value = unit(offset)
      offset += 2
      if value & 0xFC00 == 0xD800, offset + 2 <= bytes.count, unit(offset) & 0xFC00 == 0xDC00 {
        value = 0x10000 + ((value & 0x3FF) << 10) + (unit(offset) & 0x3FF)
        offset += 2
      }
      guard let scalar = Unicode.Scalar(value) else {
        throw .malformedUTF16(origin: origin, offset: start)
      }
      decoded.append(scalar)
    }
    return decoded
  }
}

extension [UInt8] {
  /// Appends the UTF-8 of a scalar.
  mutating func append(_ scalar: Unicode.Scalar) {
    let value = scalar.value
    func tail(_ shift: UInt32) -> UInt8 {
      UInt8(truncatingIfNeeded: 0x80 | (value >> shift) & 0x3F)
    }
    switch value {
    case ..<0x80:
      append(UInt8(truncatingIfNeeded: value))
    case ..<0x800:
      append(UInt8(truncatingIfNeeded: 0xC0 | value >> 6))
      append(tail(0))
    case ..<0x10000:
      append(UInt8(truncatingIfNeeded: 0xE0 | value >> 12))
      append(tail(6))
      append(tail(0))
    default:
      append(UInt8(truncatingIfNeeded: 0xF0 | value >> 18))
      append(tail(12))
      append(tail(6))
      append(tail(0))
    }
  }
}
