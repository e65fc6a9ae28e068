package import Articles

/// Bytes of a file turned into text, and what was noticed on the way.
///
/// UTF-8 comes through byte for byte, a byte order mark and CR LF included, so that offsets fit the
/// file that its owner has. What is not UTF-8 has no such offsets and is written anew.
package struct DecodedText: Sendable {
  /// The text.
  package let text: ArticleText
  /// What was noticed and its reader should look at, a sentence each.
  package let notes: [String]
  /// What else there is to know, a sentence each: editors of other systems leave it in every file.
  package let particulars: [String]

  /// Decodes the bytes of a text file.
  ///
  /// A UTF-16 byte order mark decides for UTF-16 and is dropped. Otherwise the bytes are UTF-8 if
  /// they are well-formed, or if their well-formed sequences outnumber the malformed parts: these
  /// become U+FFFD. Anything else is read as Windows-1252, in which most bytes mean something.
  ///
  /// - Parameters:
  ///   - bytes: the file.
  ///   - origin: its name, for errors.
  /// - Throws: `LoadError.empty`, `.binary` or `.malformedUTF16`.
  package init(_ bytes: [UInt8], origin: String) throws(LoadError) {
    if let littleEndian = UTF16Text.byteOrder(of: bytes) {
      let decoded = try UTF16Text.decode(bytes, littleEndian: littleEndian, origin: origin)
      try Self.refuse(decoded, origin: origin)
      let order = littleEndian ? "little" : "big"
      text = Self.text(decoded)
      (notes, particulars) = (["Read as UTF-16, \(order) endian."], Self.lineEnds(of: decoded))
      return
    }
    try Self.refuse(bytes, origin: origin)
    let found = bytes.withUnsafeBufferPointer(UTF8Validation.count)
    var notes: [String] = []
    if let first = found.firstMalformed {
      if found.sequences > found.malformed {
        notes.append(
          "Damaged UTF-8: \(found.malformed) unreadable places became U+FFFD, the first at byte"
            + " \(first)."
        )
        text = ArticleText(String(decoding: bytes, as: UTF8.self))
      } else {
        let decoded = Windows1252.decode(bytes)
        notes.append("Read as Windows-1252: byte \(first) is no UTF-8.")
        if decoded.undefined > 0 {
          notes.append("\(decoded.undefined) bytes mean nothing there and became U+FFFD.")
        }
        text = Self.text(decoded.bytes)
      }
    } else {
      text = Self.text(bytes)
    }
    self.notes = notes
    particulars = Self.mark(of: bytes) + Self.lineEnds(of: bytes)
  }

  /// Refuses what is empty or no text; offsets are those of the text's bytes.
  private static func refuse(_ bytes: [UInt8], origin: String) throws(LoadError) {
    var controls = 0
    var firstControl = 0
    var isBlank = true
    for (offset, byte) in bytes.enumerated() {
      if byte > 0x20, byte != 0x7F { isBlank = false; continue }
      guard byte < 0x20, !ASCII.isSpace(byte), byte != 0x1B else { continue }
      if byte == 0 { throw .binary(origin: origin, offset: offset) }
      if controls == 0 { firstControl = offset }
      controls += 1
    }
    if controls * 32 > bytes.count { throw .binary(origin: origin, offset: firstControl) }
    let isEmpty = isBlank || Paragraphs.trimmed(Span(0, bytes.count), in: bytes).isEmpty
    if isEmpty { throw .empty(origin: origin) }
  }

  /// The text of bytes that are known to be well-formed.
  private static func text(_ bytes: [UInt8]) -> ArticleText {
    ArticleText(validating: bytes) ?? ArticleText(String(decoding: bytes, as: UTF8.self))
  }

  private static func mark(of bytes: [UInt8]) -> [String] {
    bytes.starts(with: [0xEF, 0xBB, 0xBF])
      ? ["Begins with a byte order mark, which is kept as its first character."] : []
  }

  private static func lineEnds(of bytes: [UInt8]) -> [String] {
    var pairs = 0
    var returns = 0
    for (offset, byte) in bytes.enumerated() where byte == ASCII.carriageReturn {
      returns += 1
      if offset + 1 < bytes.count, bytes[offset + 1] == ASCII.newline { pairs += 1 }
    }
    if pairs > 0 { return ["Lines end in CR LF, which is kept."] }
    return returns > 0 ? ["Lines end in CR, which is kept."] : []
  }
}
