import CLibXML2

/// Reads XML with libxml2, as events: a large document never stands in memory as a tree.
///
/// Entities that a document declares are never expanded, nothing outside is ever fetched, and
/// elements stand inside each other at most 256 deep, libxml2's own limit. A document with a tag of
/// hundreds of attributes or with heaps of bare ampersands is not read at all.
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
    guard let markup = XMLReferences(bytes).mended() else {
      return XMLDamage(reason: "more than \(XMLReferences.bareLimit) ampersands stand bare")
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
