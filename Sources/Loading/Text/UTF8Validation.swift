/// Finds where bytes break the rules of UTF-8 (Unicode Standard, table 3-7).
enum UTF8Validation {
  /// What a pass over bytes found.
  struct Result: Equatable {
    /// Well-formed sequences of two bytes or more.
    var sequences = 0
    /// Maximal malformed parts, each of which stands for one replacement character.
    var malformed = 0
    /// Offset of the first malformed byte.
    var firstMalformed: Int?
  }

  /// Whether all bytes are well-formed; stops at the first that isn't.
  static func isValid(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var index = 0
    while index < bytes.count {
      index = endOfASCII(bytes, from: index)
      guard index < bytes.count else { break }
      let length = sequenceLength(bytes, at: index)
      guard length > 0 else { return false }
      index += length
    }
    return true
  }

  /// Counts the sequences and malformed parts of all bytes.
  static func count(_ bytes: UnsafeBufferPointer<UInt8>) -> Result {
    var result = Result()
    var index = 0
    while index < bytes.count {
      index = endOfASCII(bytes, from: index)
      guard index < bytes.count else { break }
      let length = sequenceLength(bytes, at: index)
      if length > 0 {
        result.sequences += 1
        index += length
      } else {
        result.malformed += 1
        result.firstMalformed = result.firstMalformed ?? index
        index -= length
      }
    }
    return result
  }

  /// The first offset from `start` on whose byte is beyond ASCII, or the count.
  static func endOfASCII(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var index = start
    let raw = UnsafeRawBufferPointer(bytes)
    while index + 8 <= raw.count {
      let word = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      if word & 0x8080_8080_8080_8080 != 0 { break }
      index += 8
    }
    while index < bytes.count, bytes[index] < 0x80 { index += 1 }
    return index
  }

  /// The length of the well-formed sequence at `index`, or minus the length of the malformed part.
  static func sequenceLength(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    let lead = bytes[index]
    let length: Int
    var second: ClosedRange<UInt8> = 0x80...0xBF
    switch lead {
    case 0x00...0x7F: return 1
    case 0xC2...0xDF: length = 2
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: length = 3
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    case 0xF1...0xF3: length = 4
    default: return -1
    }
    guard index + 1 < bytes.count, second.contains(bytes[index + 1]) else { return -1 }
    for offset in 2..<max(2, length) {
      guard index + offset < bytes.count, bytes[index + offset] & 0xC0 == 0x80 else {
        return -offset
      }
    }
    return length
  }
}
