/// What markup must keep to before libxml2 reads it.
///
/// libxml2 compares every attribute of a tag with all before it, so that a tag with a hundred
/// thousand of them takes minutes.
enum MarkupLimits {
  /// No tag that people or programs write has more attributes.
  private static let attributeLimit = 2_000

  /// The offset of the first tag with too many attributes; nil where there is none.
  static func firstOverfullTag(in markup: [UInt8]) -> Int? {
    markup.withUnsafeBufferPointer { bytes in
      var index = 0
      while index + 1 < bytes.count {
        guard bytes[index] == UInt8(ascii: "<"), ASCII.isLetter(bytes[index + 1]) else {
          index += 1
          continue
        }
        let start = index
        if !passTag(bytes, &index) { return start }
      }
      return nil
    }
  }

  /// Goes to the end of a tag; false where it has too many attributes.
  private static func passTag(_ bytes: UnsafeBufferPointer<UInt8>, _ index: inout Int) -> Bool {
    var count = 0
    var quote: UInt8?
    var isAfterBlank = false
    index += 1
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      if let open = quote {
        if byte == open {
          quote = nil
          isAfterBlank = true
        }
      } else if byte == UInt8(ascii: ">") {
        return true
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if ASCII.isSpace(byte) || byte == UInt8(ascii: "/") {
        isAfterBlank = true
      } else if isAfterBlank {
        isAfterBlank = false
        count += 1
        if count > attributeLimit { return false }
      }
    }
    return true
  }
}
