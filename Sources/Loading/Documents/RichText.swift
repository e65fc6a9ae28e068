/// Rich Text taken apart: the words of its paragraphs, without fonts, styles, pictures and what stands in
/// the margins (Microsoft, Rich Text Format Specification 1.9.1, 2008).
///
/// Letters are those of Unicode (`\u`) and of Windows-1252; of another code page they become U+FFFD.
struct RichText {
  /// Groups stand more than `deepest` deep inside each other.
  struct TooDeep: Error {}

  /// How deep groups may stand.
  static let deepest = 1_000

  /// The paragraphs that have words, in UTF-8.
  private(set) var paragraphs: [[UInt8]] = []
  /// What was noticed, a sentence each.
  var notes: [String] {
    unknownLetters == 0
      ? []
      : ["\(unknownLetters) letters of code page \(codePage) became U+FFFD."]
  }

  /// What holds inside a group and ends with it.
  private struct Group {
    /// Whether its words are none of the text's.
    var isSkipped = false
    /// How many letters stand after a `\u` for programs that don't know it.
    var fallbacks = 1
  }

  private let bytes: [UInt8]
  private var index = 0
  private var groups = [Group()]
  private var paragraph: [UInt8] = []
  private var codePage = 1252
  private var unknownLetters = 0
  /// The first half of a letter that `\u` writes in two.
  private var highHalf: UInt16?
  /// Letters still to be passed over after a `\u`, in its group alone.
  private var passedOver = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Reads the document; O(length).
  mutating func read() throws(TooDeep) {
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      switch byte {
      case UInt8(ascii: "{"):
        guard groups.count < Self.deepest else { throw TooDeep() }
        groups.append(groups[groups.count - 1])
        passedOver = 0
      case UInt8(ascii: "}"):
        if groups.count > 1 { groups.removeLast() }
        passedOver = 0
      case UInt8(ascii: "\\"): readControl()
      case 0x0A, 0x0D: break
      default: addLetter(byte)
      }
    }
    endParagraph()
  }

  private mutating func readControl() {
    guard index < bytes.count else { return }
    let byte = bytes[index]
    index += 1
    switch byte {
    case UInt8(ascii: "'"): readLetter()
    case UInt8(ascii: "*"): groups[groups.count - 1].isSkipped = true
    case UInt8(ascii: "~"): add(CollectionOfOne(ASCII.space))
    case UInt8(ascii: "_"): add("-".utf8)
    case UInt8(ascii: "\\"), UInt8(ascii: "{"), UInt8(ascii: "}"): add(CollectionOfOne(byte))
    case 0x0A, 0x0D: endParagraph()
    case _ where ASCII.isLetter(byte):
      index -= 1
      readWord()
    default: break
    }
  }

  /// A letter by two hexadecimal digits, in the document's code page.
  private mutating func readLetter() {
    let digits = String(decoding: bytes[index..<min(index + 2, bytes.count)], as: UTF8.self)
    guard let letter = UInt8(digits, radix: 16) else { return }
    index += 2
    addLetter(letter)
  }

  /// A letter by its number in the document's code page.
  private mutating func addLetter(_ letter: UInt8) {
    guard letter >= 0x80 else { return add(CollectionOfOne(letter)) }
    if codePage == 1252 { return add(Windows1252.decode([letter]).bytes) }
    if passedOver == 0, !groups[groups.count - 1].isSkipped { unknownLetters += 1 }
    add("\u{FFFD}".utf8)
  }

  /// A control word with its number and the blank that ends it.
  private mutating func readWord() {
    let start = index
    while index < bytes.count, ASCII.isLetter(bytes[index]) { index += 1 }
    let word = String(decoding: bytes[start..<index], as: UTF8.self)
    let first = index
    if index < bytes.count, bytes[index] == UInt8(ascii: "-") { index += 1 }
    while index < bytes.count, ASCII.isDigit(bytes[index]) { index += 1 }
    let number = Int(String(decoding: bytes[first..<index].prefix(10), as: UTF8.self))
    if index < bytes.count, bytes[index] == ASCII.space { index += 1 }
    obey(word, number)
  }

  private mutating func obey(_ word: String, _ number: Int?) {
    switch word {
    case "par", "sect", "page", "row": endParagraph()
    case "line", "tab", "cell": add(CollectionOfOne(ASCII.space))
    case "u": addUnit(UInt16(truncatingIfNeeded: number ?? 0))
    case "uc": groups[groups.count - 1].fallbacks = max(0, number ?? 1)
    case "ansicpg": codePage = number ?? 1252
    case "mac": codePage = 10_000
    case "bin": index += min(max(0, number ?? 0), bytes.count - index)
    default:
      if Self.apart.contains(word) {
        groups[groups.count - 1].isSkipped = true
      } else if let mark = Self.marks[word] {
        add(mark.utf8)
      }
    }
  }

  /// Half or all of a letter in UTF-16.
  private mutating func addUnit(_ unit: UInt16) {
    let units = [highHalf, unit].compactMap { $0 }
    highHalf = UTF16.isLeadSurrogate(unit) ? unit : nil
    passedOver = 0
    if highHalf == nil { add(String(decoding: units, as: UTF16.self).utf8) }
    passedOver = groups[groups.count - 1].fallbacks
  }

  /// Adds a letter or mark, unless it stands for one that is there.
  private mutating func add(_ letter: some Collection<UInt8>) {
    guard passedOver == 0 else {
      passedOver -= 1
      return
    }
    if !groups[groups.count - 1].isSkipped { paragraph += letter }
  }

  private mutating func endParagraph() {
    passedOver = 0
    let words = paragraph.collapsingSpace()
    if !words.isEmpty { paragraphs.append(words) }
    paragraph = []
  }

  /// Groups whose words are none of the text's.
  private static let apart = Set(
    """
    annotation atnauthor colortbl filetbl fldinst fonttbl footer footerf footerl footerr footnote
    generator header headerf headerl headerr info listtable listoverridetable nonshppict object pict
    revtbl rsidtbl stylesheet themedata xmlnstbl
    """.split(whereSeparator: \.isWhitespace).map(String.init)
  )

  /// Marks that have words of their own.
  private static let marks = [
    "bullet": "•", "emdash": "—", "endash": "–", "ldblquote": "“", "lquote": "‘", "rdblquote": "”",
    "rquote": "’",
  ]
}
