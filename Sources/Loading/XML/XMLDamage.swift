import CLibXML2

/// Where XML is damaged, or asks for more than is read.
struct XMLDamage {
  /// What is wrong, and in which line: "it breaks in line 7".
  let reason: String

  /// Words for the codes of libxml2 that stand for what is refused rather than broken.
  init(_ error: xmlError) {
    let words: String
    switch UInt32(bitPattern: error.code) {
    case XML_ERR_UNDECLARED_ENTITY.rawValue, XML_WAR_UNDECLARED_ENTITY.rawValue,
      XML_ERR_ENTITY_LOOP.rawValue:
      words = "entities of its own, which are not expanded, are used"
    case XML_ERR_INTERNAL_ERROR.rawValue: words = "elements stand more than 256 deep"
    default: words = "it breaks"
    }
    reason = "\(words) in line \(max(1, error.line))"
  }

  /// There is no memory to read it.
  static let unreadable = XMLDamage(reason: "there is no memory left")

  /// What is said of what libxml2 was not asked about.
  init(reason: String) {
    self.reason = reason
  }
}
