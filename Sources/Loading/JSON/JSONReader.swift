/// Reads JSON (RFC 8259), strictly: nothing missing, nothing more.
///
/// It works on bytes and copies strings in runs, so that its speed is close to that of memory. It
/// recurses at most `depthLimit` deep.
struct JSONReader {
  /// How deep values may stand inside each other.
  static let depthLimit = 256

  private let bytes: UnsafeBufferPointer<UInt8>
  /// The offset of the next byte.
  private(set) var offset = 0
  private var depth = 0
  /// How many escapes of half a surrogate pair were read as U+FFFD.
  private(set) var replacedCount = 0

  /// What a reader of a text with such an escape should know.
  static let replacementNote = "An escape of half a character was read as U+FFFD."

  /// Begins at the first byte; `bytes` must be well-formed UTF-8 and outlive the reader.
  private init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
  }

  /// Reads the one value that the bytes hold.
  static func value(of bytes: [UInt8]) throws(JSONError) -> JSONValue {
    try read(bytes) { (reader) throws(JSONError) in try reader.value() }
  }

  /// Reads bytes whose one value `body` takes in.
  ///
  /// - Throws: `JSONError` of the body, for bytes that are no UTF-8, and for what follows the value.
  static func read<Result>(
    _ bytes: [UInt8],
    _ body: (inout JSONReader) throws(JSONError) -> Result
  ) throws(JSONError) -> Result {
    try bytes.withUnsafeBufferPointer { (buffer) throws(JSONError) in
      guard UTF8Validation.isValid(buffer) else {
        let first = UTF8Validation.count(buffer).firstMalformed ?? 0
        throw JSONError(reason: .invalidUTF8, offset: first)
      }
      var reader = JSONReader(buffer)
      let result = try body(&reader)
      reader.skipSpace()
      guard reader.offset == buffer.count else { throw reader.error(.trailingCharacters) }
      return result
    }
  }

  // MARK: - Values

  /// Reads a value of any kind.
  mutating func value() throws(JSONError) -> JSONValue {
    skipSpace()
    guard offset < bytes.count else { throw error(.unexpectedEnd) }
    switch bytes[offset] {
    case UInt8(ascii: "{"):
      var members: [JSONValue.Member] = []
      try object { (name, reader) throws(JSONError) in
        members.append(JSONValue.Member(name: name, value: try reader.value()))
      }
      return .object(members)
    case UInt8(ascii: "["):
      var elements: [JSONValue] = []
      try array { (reader) throws(JSONError) in elements.append(try reader.value()) }
      return .array(elements)
    case UInt8(ascii: "\""):
      return .string(try string())
    case UInt8(ascii: "t"):
      try literal("true")
      return .boolean(true)
    case UInt8(ascii: "f"):
      try literal("false")
      return .boolean(false)
    case UInt8(ascii: "n"):
      try literal("null")
      return .null
    default:
      return .number(try number())
    }
  }

  /// Reads a value and gives the bytes it was written in, without white space around it.
  mutating func rawValue() throws(JSONError) -> (value: JSONValue, raw: [UInt8]) {
    skipSpace()
    let start = offset
    let value = try value()
    return (value, Array(bytes[start..<offset]))
  }

  /// Reads an object; `member` takes in the value of each member as it comes.
  mutating func object(
    _ member: (_ name: [UInt8], _ reader: inout JSONReader) throws(JSONError) -> Void
  ) throws(JSONError) {
    try enter(UInt8(ascii: "{"))
    if leave(UInt8(ascii: "}")) { return }
    while true {
      skipSpace()
      let name = try string()
      skipSpace()
      try expect(UInt8(ascii: ":"))
      try member(name, &self)
      if leave(UInt8(ascii: "}")) { return }
      try expect(UInt8(ascii: ","))
    }
  }

  /// Reads an array; `element` takes in each value as it comes.
  mutating func array(
    _ element: (_ reader: inout JSONReader) throws(JSONError) -> Void
  ) throws(JSONError) {
    try enter(UInt8(ascii: "["))
    if leave(UInt8(ascii: "]")) { return }
    while true {
      try element(&self)
      if leave(UInt8(ascii: "]")) { return }
      try expect(UInt8(ascii: ","))
    }
  }

  /// Passes over a value; nothing of it is kept.
  mutating func skip() throws(JSONError) {
    switch nextByte {
    case UInt8(ascii: "{"):
      try object { (_, reader) throws(JSONError) in try reader.skip() }
    case UInt8(ascii: "["):
      try array { (reader) throws(JSONError) in try reader.skip() }
    default:
      _ = try value()
    }
  }

  /// The first byte of the next value; nil at the end.
  var nextByte: UInt8? {
    bytes[offset...].first { $0 != 0x20 && $0 != 0x0A && $0 != 0x0D && $0 != 0x09 }
  }

  private mutating func enter(_ opener: UInt8) throws(JSONError) {
    skipSpace()
    try expect(opener)
    depth += 1
    guard depth <= Self.depthLimit else { throw error(.tooDeep, at: offset - 1) }
  }

  /// Takes the closing bracket if it comes next.
  private mutating func leave(_ closer: UInt8) -> Bool {
    skipSpace()
    guard offset < bytes.count, bytes[offset] == closer else { return false }
    offset += 1
    depth -= 1
    return true
  }

  private mutating func literal(_ word: StaticString) throws(JSONError) {
    let start = offset
    let length = word.utf8CodeUnitCount
    guard offset + length <= bytes.count else { throw error(.unexpectedEnd) }
    let matches = word.withUTF8Buffer { bytes[start..<start + length].elementsEqual($0) }
    guard matches else { throw error(.unexpectedCharacter) }
    offset += length
  }

  private mutating func number() throws(JSONError) -> [UInt8] {
    let start = offset
    if peek == UInt8(ascii: "-") { offset += 1 }
    if peek == UInt8(ascii: "0") { offset += 1 } else { try digits() }
    if peek == UInt8(ascii: ".") {
      offset += 1
      try digits()
    }
    if peek == UInt8(ascii: "e") || peek == UInt8(ascii: "E") {
      offset += 1
      if peek == UInt8(ascii: "+") || peek == UInt8(ascii: "-") { offset += 1 }
      try digits()
    }
    return Array(bytes[start..<offset])
  }

  private mutating func digits() throws(JSONError) {
    let start = offset
    while let byte = peek, ASCII.isDigit(byte) { offset += 1 }
    if offset == start { throw error(peek == nil ? .unexpectedEnd : .unexpectedCharacter) }
  }

  // MARK: - Strings

  /// Reads a string, its escapes resolved.
  mutating func string() throws(JSONError) -> [UInt8] {
    try expect(UInt8(ascii: "\""))
    var result: [UInt8] = []
    while true {
      let run = offset
      skipPlain()
      result.append(contentsOf: bytes[run..<offset])
      guard let byte = peek else { throw error(.unexpectedEnd) }
      switch byte {
      case UInt8(ascii: "\""):
        offset += 1
        return result
      case UInt8(ascii: "\\"):
        try escape(into: &result)
      default:
        throw error(.controlCharacter)
      }
    }
  }

  /// Goes to the next quotation mark, backslash or control character, eight bytes at a time.
  private mutating func skipPlain() {
    let raw = UnsafeRawBufferPointer(bytes)
    let ones: UInt64 = 0x0101_0101_0101_0101
    let highs: UInt64 = 0x8080_8080_8080_8080
    while offset + 8 <= raw.count {
      let word = raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
      let quote = word ^ (ones &* 0x22)
      let slash = word ^ (ones &* 0x5C)
      let found = ((quote &- ones) & ~quote) | ((slash &- ones) & ~slash)
      let control = (word &- (ones &* 0x20)) & ~word
      if (found | control) & highs != 0 { break }
      offset += 8
    }
    while offset < bytes.count {
      let byte = bytes[offset]
      if byte == 0x22 || byte == 0x5C || byte < 0x20 { return }
      offset += 1
    }
  }

  private mutating func escape(into result: inout [UInt8]) throws(JSONError) {
    let start = offset
    offset += 1
    guard let letter = peek else { throw error(.unexpectedEnd) }
    offset += 1
    switch letter {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): result.append(letter)
    case UInt8(ascii: "b"): result.append(0x08)
    case UInt8(ascii: "f"): result.append(0x0C)
    case UInt8(ascii: "n"): result.append(0x0A)
    case UInt8(ascii: "r"): result.append(0x0D)
    case UInt8(ascii: "t"): result.append(0x09)
    case UInt8(ascii: "u"): result.append(try scalar(from: start))
    default: throw error(.invalidEscape, at: start)
    }
  }

  /// The scalar of one `\u`, or of two that make a surrogate pair; U+FFFD for half of one, which programs
  /// that cut texts by UTF-16 leave behind.
  private mutating func scalar(from start: Int) throws(JSONError) -> Unicode.Scalar {
    var value = try hexadecimal(from: start)
    if value & 0xFC00 == 0xD800, peek == UInt8(ascii: "\\"), offset + 1 < bytes.count,
      bytes[offset + 1] == UInt8(ascii: "u")
    {
      let next = offset
      offset += 2
      let low = try hexadecimal(from: next)
      if low & 0xFC00 == 0xDC00 {
        value = 0x10000 + ((value & 0x3FF) << 10) + (low & 0x3FF)
      } else {
        offset = next
      }
    }
    if let scalar = Unicode.Scalar(value) { return scalar }
    replacedCount += 1
    return "\u{FFFD}"
  }

  private mutating func hexadecimal(from start: Int) throws(JSONError) -> UInt32 {
    guard offset + 4 <= bytes.count else { throw error(.unexpectedEnd, at: bytes.count) }
    var value: UInt32 = 0
    for byte in bytes[offset..<offset + 4] {
      guard let digit = ASCII.hexadecimalDigit(byte) else {
        throw error(.invalidEscape, at: start)
      }
      value = value << 4 | UInt32(digit)
    }
    offset += 4
    return value
  }

  // MARK: - Bytes

  private var peek: UInt8? { offset < bytes.count ? bytes[offset] : nil }

  private mutating func skipSpace() {
    while let byte = peek, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 {
      offset += 1
    }
  }

  private mutating func expect(_ byte: UInt8) throws(JSONError) {
    guard let next = peek else { throw error(.unexpectedEnd) }
    guard next == byte else { throw error(.unexpectedCharacter) }
    offset += 1
  }

  private func error(_ reason: JSONError.Reason, at place: Int? = nil) -> JSONError {
    JSONError(reason: reason, offset: place ?? offset)
  }
}
