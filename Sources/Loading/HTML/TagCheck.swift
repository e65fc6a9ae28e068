/// Looks for tags that libxml2 would take hours over: it compares each attribute with all before it.
enum TagCheck {
  /// No tag that anybody wrote has more attributes.
  static let attributeLimit = 300

  /// Whether no tag has more attributes than the limit.
  ///
  /// Blanks outside quotation marks stand for attributes. The insides of scripts and styles are
  /// passed over, since "a < b" begins no tag there.
  static func isReadable(_ page: [UInt8]) -> Bool {
    page.withUnsafeBufferPointer { page in
      var index = 0
      while index + 1 < page.count {
        guard page[index] == UInt8(ascii: "<"), ASCII.isLetter(page[index + 1]) else {
          index += 1
          continue
        }
        let start = index + 1
        guard let end = endOfTag(page, from: start) else { return false }
        index = end
        for name in rawNames where begins(page, at: start, with: name) {
          index = endOfRaw(page, from: end, name: name)
        }
      }
      return true
    }
  }

  /// The offset of the tag's end; nil where it has too many attributes.
  private static func endOfTag(_ page: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    var attributes = 0
    var quote: UInt8 = 0
    var index = start
    while index < page.count {
      let byte = page[index]
      if quote != 0 {
        if byte == quote {
          quote = 0
          attributes += 1
        }
      } else if byte == UInt8(ascii: ">") {
        return index
      } else if (byte == 0x22 || byte == 0x27) && page[index - 1] == UInt8(ascii: "=") {
        quote = byte
      } else if ASCII.isSpace(byte) || byte == UInt8(ascii: "/") || byte == 0x22 || byte == 0x27 {
        attributes += 1
      }
      // A blank and a closing quotation mark for each.
      if attributes > attributeLimit * 2 { return nil }
      index += 1
    }
    return index
  }

  private static let rawNames = ["script", "style"].map { Array($0.utf8) }

  private static func begins(
    _ page: UnsafeBufferPointer<UInt8>,
    at start: Int,
    with name: [UInt8]
  ) -> Bool {
    guard start + name.count <= page.count else { return false }
    return zip(name, page[start...]).allSatisfy { $0 == $1 | 0x20 }
  }

  /// The offset of the closing tag of a script or style.
  private static func endOfRaw(
    _ page: UnsafeBufferPointer<UInt8>,
    from start: Int,
    name: [UInt8]
  ) -> Int {
    var index = start
    while index + 2 < page.count {
      if page[index] == UInt8(ascii: "<"), page[index + 1] == UInt8(ascii: "/"),
        begins(page, at: index + 2, with: name)
      {
        return index + 1
      }
      index += 1
    }
    return page.count
  }
}
