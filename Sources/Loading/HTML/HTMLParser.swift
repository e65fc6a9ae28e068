import CLibXML2

/// Reads a page's markup with libxml2, which repairs what is broken in it.
///
/// Its event interface is used, so that its own large tree is never built.
struct HTMLParser {
  /// Elements deeper than this are read as if they stood at this depth.
  private static let depthLimit = 400
  /// No page is nested deeper; what comes after is not read, and the tree is cut.
  ///
  /// libxml2 looks through all open elements for each closing tag, so that it takes hours over deep
  /// nesting.
  static let nestingLimit = 2_000
  /// No page has more nodes; what comes after is not read, and the tree is cut.
  static let nodeLimit = 300_000
  /// No page has more classes and ids, in bytes; what comes after is not read, and the tree is cut.
  static let nameLimit = 4 << 20

  private var tree = HTMLTree()
  /// The open elements, from the root on.
  private var open: [HTMLTree.Node] = [0]
  /// Open elements beyond the depth limit.
  private var unopened = 0
  /// Bytes of classes and ids so far.
  private var nameBytes = 0
  private let context: htmlParserCtxtPtr

  private init(_ context: htmlParserCtxtPtr) {
    self.context = context
  }

  /// The tree of a page in UTF-8.
  static func tree(of page: [UInt8]) -> HTMLTree {
    guard TagCheck.isReadable(page) else {
      var tree = HTMLTree()
      tree.cut = .attributes
      return tree
    }
    guard let context = htmlNewParserCtxt() else { return HTMLTree() }
    defer { htmlFreeParserCtxt(context) }
    var parser = HTMLParser(context)
    withUnsafeMutablePointer(to: &parser) { pointer in
      context.pointee.userData = UnsafeMutableRawPointer(pointer)
      listen(to: context)
      let options =
        HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue
        | HTML_PARSE_NOWARNING.rawValue | HTML_PARSE_NONET.rawValue
      page.withUnsafeBytes { bytes in
        let start = bytes.baseAddress?.assumingMemoryBound(to: CChar.self)
        let count = Int32(clamping: bytes.count)
        _ = htmlCtxtReadMemory(context, start, count, nil, "UTF-8", Int32(bitPattern: options))
      }
    }
    while let node = parser.open.popLast() { parser.tree.close(node) }
    return parser.tree
  }

  /// Replaces the handlers that build libxml2's tree.
  private static func listen(to context: htmlParserCtxtPtr) {
    guard let handler = context.pointee.sax else { return }
    handler.pointee = xmlSAXHandler()
    handler.pointee.startElement = { user, name, attributes in
      HTMLParser.from(user) { $0.start(name, attributes) }
    }
    handler.pointee.endElement = { user, name in HTMLParser.from(user) { $0.end(name) } }
    let characters: charactersSAXFunc = { user, text, count in
      HTMLParser.from(user) { $0.text(text, count) }
    }
    handler.pointee.characters = characters
    handler.pointee.ignorableWhitespace = characters
    handler.pointee.cdataBlock = characters
  }

  private static func from(_ user: UnsafeMutableRawPointer?, _ body: (inout HTMLParser) -> Void) {
    guard let parser = user?.assumingMemoryBound(to: HTMLParser.self) else { return }
    body(&parser.pointee)
  }

  // MARK: - Events

  private mutating func start(
    _ name: UnsafePointer<UInt8>?,
    _ attributes: UnsafeMutablePointer<UnsafePointer<UInt8>?>?
  ) {
    guard tree.count < Self.nodeLimit else { return stop(.nodes) }
    guard open.count < Self.depthLimit, let parent = open.last else {
      unopened += 1
      if open.count + unopened > Self.nestingLimit { stop(.depth) }
      return
    }
    open.append(tree.append(HTMLTag(name: Self.bytes(name)), in: parent))
    guard let attributes else { return }
    var index = 0
    while let name = attributes[index] {
      if let known = Self.attribute(Self.bytes(name)) {
        let value = Self.bytes(attributes[index + 1])
        tree.append(known, value: value)
        if known == .className || known == .id { nameBytes += value.count }
      }
      index += 2
    }
    if nameBytes > Self.nameLimit { stop(.names) }
  }

  private mutating func end(_ name: UnsafePointer<UInt8>?) {
    if unopened > 0 {
      unopened -= 1
    } else if open.count > 1, let node = open.popLast() {
      tree.close(node)
    }
  }

  private mutating func text(_ text: UnsafePointer<UInt8>?, _ count: Int32) {
    guard let parent = open.last, count > 0 else { return }
    guard tree.count < Self.nodeLimit else { return stop(.nodes) }
    tree.append(text: UnsafeBufferPointer(start: text, count: Int(count)), in: parent)
  }

  private mutating func stop(_ reason: HTMLTree.Cut) {
    tree.cut = reason
    xmlStopParser(context)
  }

  private static func bytes(_ string: UnsafePointer<UInt8>?) -> UnsafeBufferPointer<UInt8> {
    var count = 0
    if let string { while string[count] != 0 { count += 1 } }
    return UnsafeBufferPointer(start: string, count: count)
  }

  private static func attribute(_ name: UnsafeBufferPointer<UInt8>) -> HTMLTree.Attribute? {
    attributeNames.first { name.elementsEqual($0.name) }?.attribute
  }

  private static let attributeNames: [(name: [UInt8], attribute: HTMLTree.Attribute)] = [
    ("class", .className), ("id", .id), ("itemprop", .itemprop), ("itemtype", .itemtype),
    ("role", .role), ("style", .style), ("hidden", .hidden), ("aria-hidden", .ariaHidden),
    ("href", .href), ("content", .content), ("name", .name), ("property", .property),
    ("datetime", .datetime), ("rel", .rel), ("type", .type), ("lang", .lang),
    ("data-testid", .testID),
  ].map { (name: String, attribute: HTMLTree.Attribute) in (Array(name.utf8), attribute) }
}
