/// Finds out how a page's bytes are encoded: by a byte order mark, by what the page says of itself,
/// and then by guess.
enum PageEncoding {
  /// Browsers look no further for what a page says of its encoding.
  private static let searched = 2_048

  /// The page in UTF-8 without a byte order mark, and what was noticed.
  static func decode(_ bytes: [UInt8]) -> (page: [UInt8], notes: [String]) {
    if bytes.starts(with: mark) { return (Array(bytes.dropFirst(mark.count)).repairedUTF8, []) }
    if let littleEndian = UTF16Text.byteOrder(of: bytes),
      let page = try? UTF16Text.decode(bytes, littleEndian: littleEndian, origin: "")
    {
      return (page, ["Read as UTF-16, by its byte order mark."])
    }
    // A page that is well-formed UTF-8 is that, whatever it says.
    if bytes.withUnsafeBufferPointer(UTF8Validation.isValid) { return (bytes, []) }
    if let name = declared(in: bytes), let page = Charset.decode(bytes, named: name) {
      return (page, ["Read as \(name), as the page says."])
    }
    let found = bytes.withUnsafeBufferPointer(UTF8Validation.count)
    if found.sequences > found.malformed {
      return (bytes.repairedUTF8, ["Damaged UTF-8: \(found.malformed) places became U+FFFD."])
    }
    return (Windows1252.decode(bytes).bytes, ["Read as Windows-1252, by guess."])
  }

  /// The first bytes of a page, near enough in UTF-8 to see its tags.
  static func utf8(ofStart bytes: [UInt8]) -> [UInt8] {
    let start = bytes.prefix(searched)
    return UTF16Text.byteOrder(of: bytes) == nil ? Array(start) : start.filter { $0 != 0 }
  }

  private static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// The value of the first `charset=` or, in XML, `encoding=`.
  private static func declared(in bytes: [UInt8]) -> String? {
    let start = bytes.prefix(searched).map(ASCII.lowercased)
    for key in ["charset=", "encoding="] as [Phrase] {
      guard let index = key.index(in: start) else { continue }
      let value = start[(index + key.bytes.count)...].drop { $0 == 0x22 || $0 == 0x27 }
      let name = value.prefix { ASCII.isWord($0) || $0 == 0x2D || $0 == 0x5F }
      if !name.isEmpty, name.count < 40 { return String(decoding: name, as: UTF8.self) }
    }
    return nil
  }
}
