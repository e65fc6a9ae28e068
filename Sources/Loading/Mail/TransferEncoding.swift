/// The encodings in which a part's bytes travel (RFC 2045, section 6).
enum TransferEncoding {
  /// Decodes a part.
  ///
  /// - Parameters:
  ///   - bytes: the part as it was sent.
  ///   - name: its `Content-Transfer-Encoding`; unknown ones leave the bytes as they are.
  /// - Returns: the bytes as they were before they were sent.
  static func decode(_ bytes: ArraySlice<UInt8>, named name: String?) -> [UInt8] {
    switch name {
    case "base64": base64(Array(bytes))
    case "quoted-printable": quotedPrintable(Array(bytes))
    default: Array(bytes)
    }
  }

  /// Decodes quoted-printable; what is no code stands for itself.
  static func quotedPrintable(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      guard byte == UInt8(ascii: "=") else {
        result.append(byte)
        index += 1
        continue
      }
      if let high = digit(bytes, index + 1), let low = digit(bytes, index + 2) {
        result.append(high << 4 | low)
        index += 3
      } else if let end = softBreak(bytes, after: index) {
        index = end
      } else {
        result.append(byte)
        index += 1
      }
    }
    return result
  }

  /// The place after a line break that an equals sign hides, blanks before it included.
  private static func softBreak(_ bytes: [UInt8], after index: Int) -> Int? {
    var place = index + 1
    while place < bytes.count, bytes[place] == ASCII.space || bytes[place] == ASCII.tab {
      place += 1
    }
    if place == bytes.count { return place }
    if bytes[place] == ASCII.carriageReturn, place + 1 < bytes.count,
      bytes[place + 1] == ASCII.newline
    {
      return place + 2
    }
    return bytes[place] == ASCII.newline || bytes[place] == ASCII.carriageReturn ? place + 1 : nil
  }

  private static func digit(_ bytes: [UInt8], _ index: Int) -> UInt8? {
    index < bytes.count ? ASCII.hexadecimalDigit(bytes[index]) : nil
  }

  /// Decodes base64; what is no digit of it is passed over, as RFC 2045 wants.
  static func base64(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count / 4 * 3)
    var bits: UInt32 = 0
    var count = 0
    for byte in bytes {
      let value: UInt8
      switch byte {
      case 0x41...0x5A: value = byte - 0x41
      case 0x61...0x7A: value = byte - 0x47
      case 0x30...0x39: value = byte + 4
      case 0x2B, 0x2D: value = 62
      case 0x2F, 0x5F: value = 63
      case UInt8(ascii: "="): return result
      default: continue
      }
      bits = bits << 6 | UInt32(value)
      count += 6
      if count >= 8 {
        count -= 8
        result.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
      }
    }
    return result
  }
}
