/// Writes JSON by appending to bytes: commas, escapes and, where asked, indentation.
///
/// Whoever writes opens and closes in pairs and gives a key before every value of an object. The
/// output is plain to show: everything a terminal would act on is escaped.
package struct JSONWriter {
  /// What was written so far.
  package private(set) var bytes: [UInt8] = []
  /// Whether every member stands on a line of its own, indented by two spaces a level.
  private let isPretty: Bool
  private var depth = 0
  private var needsComma = false
  private var followsKey = false

  /// Starts with nothing written.
  package init(pretty: Bool = false) {
    isPretty = pretty
  }

  /// Opens an object.
  package mutating func beginObject() { open(UInt8(ascii: "{")) }

  /// Closes the object opened last.
  package mutating func endObject() { close(UInt8(ascii: "}")) }

  /// Opens an array.
  package mutating func beginArray() { open(UInt8(ascii: "[")) }

  /// Closes the array opened last.
  package mutating func endArray() { close(UInt8(ascii: "]")) }

  /// Writes a member's name; its value follows.
  package mutating func key(_ name: StaticString) {
    startMember()
    bytes.append(UInt8(ascii: "\""))
    name.withUTF8Buffer { bytes.append(contentsOf: $0) }
    endKey()
  }

  /// Writes a member's name that is not known beforehand; its value follows.
  package mutating func key(_ name: String) {
    startMember()
    bytes.append(UInt8(ascii: "\""))
    bytes.appendEscaped(name)
    endKey()
  }

  /// Writes a string.
  package mutating func string(_ text: String) {
    startMember()
    bytes.append(UInt8(ascii: "\""))
    bytes.appendEscaped(text)
    bytes.append(UInt8(ascii: "\""))
  }

  /// Writes a string, or null.
  package mutating func string(_ text: String?) {
    if let text { string(text) } else { null() }
  }

  /// Writes a string given by its UTF-8 bytes, which must be valid.
  package mutating func string(utf8: [UInt8]) {
    startMember()
    bytes.append(UInt8(ascii: "\""))
    utf8.withUnsafeBufferPointer { bytes.appendEscaped($0) }
    bytes.append(UInt8(ascii: "\""))
  }

  /// Writes a whole number.
  package mutating func integer(_ value: Int) {
    startMember()
    bytes.append(decimal: value)
  }

  /// Writes a whole number, or null.
  package mutating func integer(_ value: Int?) {
    if let value { integer(value) } else { null() }
  }

  /// Writes a number with at most so many digits after the point; null for what is no number.
  package mutating func number(_ value: Double, digits: Int) {
    guard value.isFinite else { return null() }
    startMember()
    let start = bytes.count
    bytes.append(value, digits: digits)
    guard digits > 0, bytes[start...].contains(UInt8(ascii: ".")), value.magnitude < 0x1p63 else {
      return
    }
    while bytes.last == UInt8(ascii: "0") { bytes.removeLast() }
    if bytes.last == UInt8(ascii: ".") { bytes.removeLast() }
  }

  /// Writes a number in its shortest form that reads back the same; null for what is no number.
  package mutating func number(_ value: Double) {
    guard value.isFinite else { return null() }
    startMember()
    bytes.append(contentsOf: "\(value)".utf8)
  }

  /// Writes true or false.
  package mutating func boolean(_ value: Bool) { literal(value ? "true" : "false") }

  /// Writes null.
  package mutating func null() { literal("null") }

  /// Writes a value that is JSON already.
  package mutating func raw(_ json: [UInt8]) {
    startMember()
    bytes.append(contentsOf: json)
  }

  /// Takes what was written so far away; writing goes on where it was.
  package mutating func take() -> [UInt8] {
    defer { bytes.removeAll() }
    return bytes
  }

  /// Ends the line; what follows is a document of its own.
  package mutating func endLine() {
    bytes.append(UInt8(ascii: "\n"))
    needsComma = false
  }

  private mutating func literal(_ word: StaticString) {
    startMember()
    word.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  private mutating func open(_ bracket: UInt8) {
    startMember()
    bytes.append(bracket)
    depth += 1
    needsComma = false
  }

  private mutating func close(_ bracket: UInt8) {
    depth -= 1
    if needsComma { breakLine() }
    bytes.append(bracket)
    needsComma = true
  }

  private mutating func endKey() {
    bytes.append(UInt8(ascii: "\""))
    bytes.append(UInt8(ascii: ":"))
    if isPretty { bytes.append(UInt8(ascii: " ")) }
    followsKey = true
  }

  /// Writes what divides a member from the one before.
  private mutating func startMember() {
    if followsKey {
      followsKey = false
      needsComma = true
      return
    }
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    if depth > 0 { breakLine() }
    needsComma = true
  }

  private mutating func breakLine() {
    guard isPretty else { return }
    bytes.append(UInt8(ascii: "\n"))
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * depth))
  }
}
