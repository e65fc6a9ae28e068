import CLibXML2

/// Reads text in an encoding that somebody named: a mail's or a server's `charset`.
enum Charset {
  /// The UTF-8 of a text.
  ///
  /// ASCII and ISO-8859-1 are read as Windows-1252, which holds both, as browsers do (WHATWG
  /// Encoding Standard, section 4.2); UTF-8 is repaired; others go through libxml2.
  ///
  /// - Parameters:
  ///   - bytes: the text.
  ///   - name: the encoding's name, in any case; quotation marks around it are passed over.
  /// - Returns: the text, or nil where the name means nothing or the text is not in that encoding.
  static func decode(_ bytes: [UInt8], named name: String) -> [UInt8]? {
    let plain = name.utf8.filter { $0 != 0x22 && $0 != 0x27 && !ASCII.isSpace($0) }
      .map(ASCII.lowercased)
    switch String(decoding: plain, as: UTF8.self) {
    case "utf-8", "utf8":
      return bytes.repairedUTF8
    case "us-ascii", "ascii", "iso-8859-1", "iso8859-1", "latin1", "latin-1", "windows-1252",
      "cp1252":
      // Much that claims to be Latin-1 is UTF-8: hardly any Latin-1 is well-formed UTF-8 by chance.
      let isUTF8 = bytes.withUnsafeBufferPointer(UTF8Validation.isValid)
      return isUTF8 ? bytes : Windows1252.decode(bytes).bytes
    default:
      return converted(bytes, from: plain)
    }
  }

  /// The UTF-8 of a text whose encoding was not named: well-formed UTF-8, or Windows-1252.
  static func guess(_ bytes: [UInt8]) -> [UInt8] {
    bytes.withUnsafeBufferPointer(UTF8Validation.isValid) ? bytes : Windows1252.decode(bytes).bytes
  }

  private static func converted(_ bytes: [UInt8], from name: [UInt8]) -> [UInt8]? {
    let known = name.allSatisfy { ASCII.isWord($0) || $0 == 0x2D || $0 == 0x5F || $0 == 0x3A }
    guard known, !bytes.isEmpty, !name.isEmpty, name.count < 40,
      let handler = xmlFindCharEncodingHandler(String(decoding: name, as: UTF8.self))
    else { return nil }
    defer { xmlCharEncCloseFunc(handler) }
    guard let input = xmlBufferCreateSize(bytes.count + 1), let output = xmlBufferCreate() else {
      return nil
    }
    defer {
      xmlBufferFree(input)
      xmlBufferFree(output)
    }
    guard
      bytes.withUnsafeBufferPointer({ xmlBufferAdd(input, $0.baseAddress, Int32($0.count)) }) == 0,
      xmlCharEncInFunc(handler, output, input) >= 0, let content = xmlBufferContent(output)
    else { return nil }
    let decoded = UnsafeBufferPointer(start: content, count: Int(xmlBufferLength(output)))
    return Array(decoded).repairedUTF8
  }
}
