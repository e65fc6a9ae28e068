import CLibXML2

/// Reads XML with libxml2, as events: a large document never stands in memory as a tree.
///
/// Entities that a document declares are never expanded, nothing outside is ever fetched, and
/// elements stand inside each other at most 256 deep, libxml2's own limit. A document with a tag of
/// hundreds of attributes is not read at all.
enum XMLReader {
  /// Reads a document; one that is damaged as far as it can be repaired.
  ///
  /// - Parameters:
  ///   - bytes: the document in any encoding that it declares and libxml2 knows.
  ///   - listener: takes in the events.
  /// - Returns: where the document is damaged; nil where it is well-formed.
  static func read(_ bytes: [UInt8], into listener: any XMLListener) -> XMLDamage? {
    guard TagCheck.isReadable(bytes) else {
      return XMLDamage(reason: "an element has more than \(TagCheck.attributeLimit) attributes")
    }
    guard let context = xmlNewParserCtxt() else { return .unreadable }
    defer {
      if let document = context.pointee.myDoc { xmlFreeDoc(document) }
      context.pointee.myDoc = nil
      xmlFreeParserCtxt(context)
    }
    let box = Box(listener)
    guard let handler = context.pointee.sax else { return .unreadable }
    handler.pointee = xmlSAXHandler()
    listen(with: handler)
    context.pointee.userData = Unmanaged.passUnretained(box).toOpaque()
    let options =
      XML_PARSE_RECOVER.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue
      | XML_PARSE_NONET.rawValue | XML_PARSE_NOCDATA.rawValue
    let markup = bytes.replacingHTMLEntities()
    withExtendedLifetime(box) {
      markup.withUnsafeBytes { buffer in
        let start = buffer.baseAddress?.assumingMemoryBound(to: CChar.self)
        let count = Int32(clamping: buffer.count)
        let document = xmlCtxtReadMemory(
          context,
          start,
          count,
          nil,
          nil,
          Int32(bitPattern: options)
        )
        if let document { xmlFreeDoc(document) }
      }
    }
    guard context.pointee.wellFormed == 0 else { return nil }
    return XMLDamage(context.pointee.lastError)
  }

  /// Keeps the listener for C, which carries a single pointer.
  private final class Box {
    let listener: any XMLListener

    init(_ listener: any XMLListener) { self.listener = listener }

    static func of(_ user: UnsafeMutableRawPointer?) -> (any XMLListener)? {
      user.map { Unmanaged<Box>.fromOpaque($0).takeUnretainedValue().listener }
    }
  }

  private static func listen(with handler: UnsafeMutablePointer<xmlSAXHandler>) {
    handler.pointee.initialized = XML_SAX2_MAGIC
    handler.pointee.startElementNs = { user, local, _, space, _, _, count, _, attributes in
      Box.of(user)?.start(
        XMLName(local: XMLReader.string(local), space: XMLReader.string(space)),
        XMLReader.attributes(attributes, count: Int(count))
      )
    }
    handler.pointee.endElementNs = { user, local, _, space in
      Box.of(user)?.end(XMLName(local: XMLReader.string(local), space: XMLReader.string(space)))
    }
    let characters: charactersSAXFunc = { user, text, count in
      Box.of(user)?.text(UnsafeBufferPointer(start: text, count: max(0, Int(count))))
    }
    handler.pointee.characters = characters
    handler.pointee.ignorableWhitespace = characters
    handler.pointee.cdataBlock = characters
  }

  private static func string(_ bytes: UnsafePointer<UInt8>?) -> String {
    bytes.map { String(cString: $0) } ?? ""
  }

  /// The attributes: libxml2 gives five pointers each, name, prefix, space, begin and end of value.
  private static func attributes(
    _ pointers: UnsafeMutablePointer<UnsafePointer<UInt8>?>?,
    count: Int
  ) -> [String: [UInt8]] {
    guard let pointers, count > 0 else { return [:] }
    var attributes: [String: [UInt8]] = [:]
    for index in 0..<count {
      guard let name = pointers[index * 5], let start = pointers[index * 5 + 3],
        let end = pointers[index * 5 + 4], end >= start
      else { continue }
      attributes[String(cString: name)] = Array(
        UnsafeBufferPointer(start: start, count: end - start)
      )
    }
    return attributes
  }
}

extension [UInt8] {
  /// The HTML entities that feeds use without declaring them, by the numbers XML knows them by.
  private static let entities: [(name: [UInt8], number: [UInt8])] = [
    ("nbsp", 160), ("mdash", 8212), ("ndash", 8211), ("lsquo", 8216), ("rsquo", 8217),
    ("ldquo", 8220), ("rdquo", 8221), ("hellip", 8230), ("eacute", 233), ("pound", 163),
    ("euro", 8364), ("copy", 169), ("bull", 8226), ("middot", 183), ("raquo", 187), ("laquo", 171),
  ].map { (name: String, number: Int) in (Array("\(name);".utf8), Array("#\(number);".utf8)) }

  /// The bytes with named HTML entities written as numbers; XML itself knows five names only.
  fileprivate func replacingHTMLEntities() -> [UInt8] {
    guard contains(UInt8(ascii: "&")) else { return self }
    var result: [UInt8] = []
    result.reserveCapacity(count)
    var index = 0
    while index < count {
      let byte = self[index]
      result.append(byte)
      index += 1
      guard byte == UInt8(ascii: "&") else { continue }
      let rest = self[index...]
      guard let entity = Self.entities.first(where: { rest.starts(with: $0.name) }) else {
        continue
      }
      result += entity.number
      index += entity.name.count
    }
    return result
  }
}
