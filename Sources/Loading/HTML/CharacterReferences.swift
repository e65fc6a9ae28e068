/// Character references such as `&amp;` and `&#8217;` outside markup.
enum CharacterReferences {
  /// Resolves the character references that titles in JSON-LD and `meta` still have.
  static func resolved(_ value: String) -> String {
    guard value.utf8.contains(UInt8(ascii: "&")) else { return value }
    var result: [UInt8] = []
    var rest = Array(value.utf8)[...]
    while let byte = rest.first {
      if byte == UInt8(ascii: "&"), let end = rest.prefix(10).firstIndex(of: UInt8(ascii: ";")),
        let scalar = scalar(named: rest[(rest.startIndex + 1)..<end])
      {
        result.append(scalar)
        rest = rest[(end + 1)...]
      } else {
        result.append(byte)
        rest = rest.dropFirst()
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static func scalar(named name: ArraySlice<UInt8>) -> Unicode.Scalar? {
    let word = String(decoding: name, as: UTF8.self)
    if let known = references[word] { return known }
    guard word.hasPrefix("#") else { return nil }
    let digits = word.dropFirst()
    let value =
      digits.first == "x" || digits.first == "X"
      ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    return value.flatMap { $0 == 0 ? nil : Unicode.Scalar($0) }
  }

  private static let references: [String: Unicode.Scalar] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": " ", "rsquo": "’",
    "lsquo": "‘", "ldquo": "“", "rdquo": "”", "ndash": "–", "mdash": "—", "hellip": "…",
  ]
}
