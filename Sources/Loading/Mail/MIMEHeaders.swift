/// The header lines of a mail or of a part of one (RFC 5322, RFC 2045).
struct MIMEHeaders {
  private var fields: [(name: [UInt8], value: [UInt8])] = []

  /// No mail has more header lines.
  private static let limit = 2_000

  /// Reads the lines that bytes begin with, up to the first empty one.
  ///
  /// - Parameter bytes: what begins with header lines.
  /// - Returns: the headers and where the body begins; nil where the bytes begin otherwise.
  static func read(_ bytes: ArraySlice<UInt8>) -> (headers: MIMEHeaders, body: Int)? {
    var headers = MIMEHeaders()
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let end = bytes[index...].firstIndex(of: ASCII.newline) ?? bytes.endIndex
      let next = min(bytes.endIndex, end + 1)
      var line = bytes[index..<end]
      if line.last == ASCII.carriageReturn { line = line.dropLast() }
      if line.isEmpty { return (headers, next) }
      guard headers.take(line) else { return nil }
      index = next
    }
    return (headers, bytes.endIndex)
  }

  private mutating func take(_ line: ArraySlice<UInt8>) -> Bool {
    guard fields.count < Self.limit else { return false }
    if let first = line.first, first == ASCII.space || first == ASCII.tab {
      guard !fields.isEmpty else { return false }
      fields[fields.count - 1].value += [ASCII.space] + line.trimmedASCII
      return true
    }
    guard let colon = line.firstIndex(of: UInt8(ascii: ":")), colon > line.startIndex else {
      return false
    }
    let name = line[..<colon].trimmedASCII
    guard name.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) else { return false }
    fields.append((name.map(ASCII.lowercased), Array(line[(colon + 1)...].trimmedASCII)))
    return true
  }

  /// The value of the first field of a name (lower case), its encoded words decoded.
  func words(_ name: String) -> String? {
    raw(name).flatMap { EncodedWords.decoded($0).trimmedText }
  }

  /// The value of the first field of a name (lower case) as it was sent.
  func raw(_ name: String) -> [UInt8]? {
    fields.first { $0.name.elementsEqual(name.utf8) }?.value
  }

  /// Whether a field of that name is there.
  func has(_ name: String) -> Bool { raw(name) != nil }

  /// The part of a value before its parameters, in lower case: `text/html`.
  func plainValue(_ name: String) -> String? {
    raw(name)?.prefix { $0 != UInt8(ascii: ";") }.trimmedText?.lowercased()
  }

  /// A parameter of a value: the `charset` of a `content-type`.
  func parameter(_ parameter: String, of name: String) -> String? {
    guard let value = raw(name) else { return nil }
    var index = value.firstIndex(of: UInt8(ascii: ";")) ?? value.count
    while index < value.count {
      index += 1
      guard let equals = value[index...].firstIndex(of: UInt8(ascii: "=")) else { return nil }
      let key = value[index..<equals].trimmedASCII.map(ASCII.lowercased)
      var content: [UInt8] = []
      index = equals + 1
      while index < value.count, ASCII.isSpace(value[index]) { index += 1 }
      if index < value.count, value[index] == UInt8(ascii: "\"") {
        index += 1
        while index < value.count, value[index] != UInt8(ascii: "\"") {
          if value[index] == UInt8(ascii: "\\"), index + 1 < value.count { index += 1 }
          content.append(value[index])
          index += 1
        }
        index = value[min(index, value.count)...].firstIndex(of: UInt8(ascii: ";")) ?? value.count
      } else {
        let end = value[index...].firstIndex(of: UInt8(ascii: ";")) ?? value.count
        content = Array(value[index..<end].trimmedASCII)
        index = end
      }
      if key.elementsEqual(parameter.utf8) { return String(decoding: content, as: UTF8.self) }
    }
    return nil
  }
}

/// Words of a header beyond ASCII (RFC 2047): `=?utf-8?Q?caf=C3=A9?=`.
enum EncodedWords {
  /// A value in UTF-8 with its encoded words decoded; white space between two of them is dropped.
  static func decoded(_ value: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var index = 0
    // Where the last encoded word ended, as long as only blanks followed it.
    var encodedEnd: Int?
    while index < value.count {
      if let word = word(in: value, at: index) {
        if let encodedEnd { result.removeLast(result.count - encodedEnd) }
        result += word.text
        index = word.end
        encodedEnd = result.count
        continue
      }
      if !ASCII.isSpace(value[index]) { encodedEnd = nil }
      result.append(value[index])
      index += 1
    }
    return Charset.guess(result)
  }

  private static func word(in value: [UInt8], at start: Int) -> (text: [UInt8], end: Int)? {
    guard value[start] == UInt8(ascii: "="), start + 1 < value.count,
      value[start + 1] == UInt8(ascii: "?")
    else { return nil }
    let mark = UInt8(ascii: "?")
    let rest = value[(start + 2)...].prefix(2_000)
    guard let first = rest.firstIndex(of: mark),
      let second = rest[(first + 1)...].firstIndex(of: mark), second == first + 2,
      let third = rest[(second + 1)...].firstIndex(of: mark), third + 1 < value.count,
      value[third + 1] == UInt8(ascii: "=")
    else { return nil }
    // A language may follow the charset: `utf-8*en`.
    let charset = rest[..<first].prefix { $0 != UInt8(ascii: "*") }
    let content = Array(rest[(second + 1)..<third])
    let bytes: [UInt8]
    switch ASCII.lowercased(value[first + 1]) {
    case UInt8(ascii: "b"): bytes = TransferEncoding.base64(content)
    case UInt8(ascii: "q"):
      bytes = TransferEncoding.quotedPrintable(content.map { $0 == 0x5F ? ASCII.space : $0 })
    default: return nil
    }
    let name = String(decoding: charset, as: UTF8.self)
    return (Charset.decode(bytes, named: name) ?? Charset.guess(bytes), third + 2)
  }
}
