import CLibXML2

/// Mends the ampersands of feeds, which write HTML's entities without declaring them ("&nbsp;") and
/// ampersands bare ("Smith & Sons"): XML knows five names alone, and its parser drops what it cannot make
/// out, in a damaged document even "&amp;".
///
/// CDATA sections and comments stay as they are, and so does a document in an encoding whose bytes are not
/// those of ASCII.
struct XMLReferences {
  private static let ampersand = UInt8(ascii: "&")
  private static let escape: UInt8 = 0x1B
  private static let longestName = 64
  /// The most ampersands that may stand bare.
  static let bareLimit = 100_000
  /// What follows an ampersand that is meant as one.
  private static let bare = Array("#38;".utf8)

  /// What is markup to no parser, by how it begins and ends.
  private static let verbatim = [
    (start: Array("<![CDATA[".utf8), end: Array("]]>".utf8)),
    (start: Array("<!--".utf8), end: Array("-->".utf8)),
  ]

  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The document with every reference and bare ampersand written as a number; entities that it declares
  /// itself stay. Nil where more ampersands stand bare than in any text. O(length).
  func mended() -> [UInt8]? {
    guard bytes.contains(Self.ampersand), isASCIIAlike else { return bytes }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    let declaresEntities = bytes[...].contains(sequence: Array("<!ENTITY".utf8))
    var index = 0
    var bareCount = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte == UInt8(ascii: "<"), let end = verbatimEnd(from: index) {
        result += bytes[index..<end]
        index = end
        continue
      }
      result.append(byte)
      index += 1
      guard byte == Self.ampersand else { continue }
      if let name = reference(from: index) {
        if let number = Self.number(of: name) {
          result += Array("#\(number)".utf8)
          index += name.count
          continue
        }
        if name.first == UInt8(ascii: "#") || declaresEntities { continue }
      }
      result += Self.bare
      bareCount += 1
      guard bareCount <= Self.bareLimit else { return nil }
    }
    return result
  }

  /// Whether a byte below 128 is the character that it is in ASCII: neither UTF-16 nor UTF-32, and no
  /// encoding that shifts.
  private var isASCIIAlike: Bool {
    let start = bytes.prefix(4)
    return !start.contains(0) && !start.starts(with: [0xFE, 0xFF])
      && !start.starts(with: [0xFF, 0xFE]) && !bytes.contains(Self.escape)
  }

  /// Where a CDATA section or comment that begins here ends; nil where none begins.
  private func verbatimEnd(from index: Int) -> Int? {
    guard let kind = Self.verbatim.first(where: { bytes[index...].starts(with: $0.start) }) else {
      return nil
    }
    let inner = index + kind.start.count
    let end = bytes[inner...].indices.first { bytes[$0...].starts(with: kind.end) }
    return end.map { $0 + kind.end.count } ?? bytes.count
  }

  /// The name, or "#" and the number, between an ampersand and the semicolon that must follow it.
  private func reference(from start: Int) -> ArraySlice<UInt8>? {
    let first = start < bytes.count && bytes[start] == UInt8(ascii: "#") ? start + 1 : start
    let rest = bytes[first...].prefix(Self.longestName)
    guard let end = rest.indices.first(where: { !isNameByte(bytes[$0]) }), end > first,
      bytes[end] == UInt8(ascii: ";")
    else { return nil }
    return bytes[start..<end]
  }

  /// The character that XML or HTML means by a name; nil for numbers and other names.
  private static func number(of name: ArraySlice<UInt8>) -> UInt32? {
    // HTML took over "apos" late, and libxml2 has not.
    if name.elementsEqual("apos".utf8) { return 39 }
    return (Array(name) + [0]).withUnsafeBufferPointer { name in
      htmlEntityLookup(name.baseAddress).map { UInt32($0.pointee.value) }
    }
  }

  private func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"),
      UInt8(ascii: "."), UInt8(ascii: ":"), 0x80...:
      true
    default: false
    }
  }
}
