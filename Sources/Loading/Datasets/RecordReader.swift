/// Finds the records of JSON: an object, an array of them, or either inside the envelopes that
/// interfaces put around them. Members that mean nothing are passed over without being kept.
struct RecordReader {
  /// The records that have a text, in the order of the input.
  private(set) var records: [NewsRecord] = []
  /// Whether there was a record, with text or without.
  private(set) var sawRecord = false

  private let textField: [UInt8]?
  private var depth = 0

  /// Members that hold records or a part of one.
  private static let envelopes: Set<String> = [
    "articles", "data", "items", "results", "response", "docs", "documents", "records", "news",
    "stories", "entries", "hits", "_source", "posts", "rows", "feed",
  ]
  /// Members whose own members belong to the record around them.
  private static let parts: Set<String> = ["fields", "metadata", "meta"]
  private static let depthLimit = 6
  /// No input holds more articles.
  static let countLimit = 100_000

  /// Makes a reader.
  ///
  /// - Parameter textField: the member that holds the text; nil tries the usual ones.
  init(textField: String?) {
    self.textField = textField.map { Array($0.utf8) }
  }

  /// Reads one value: an object, or an array of objects.
  mutating func read(_ reader: inout JSONReader) throws(JSONError) {
    guard depth < Self.depthLimit, records.count < Self.countLimit else {
      return try reader.skip()
    }
    depth += 1
    defer { depth -= 1 }
    switch reader.nextByte {
    case UInt8(ascii: "{"):
      var record = NewsRecord()
      let before = records.count
      try readMembers(of: &record, &reader)
      if !record.isEmpty { sawRecord = true }
      // An envelope's own description is no article.
      if record.hasText, records.count == before { records.append(record) }
    case UInt8(ascii: "["):
      try reader.array { (reader) throws(JSONError) in try read(&reader) }
    default:
      try reader.skip()
    }
  }

  private mutating func readMembers(
    of record: inout NewsRecord,
    _ reader: inout JSONReader
  ) throws(JSONError) {
    try reader.object { (name, reader) throws(JSONError) in
      try readMember(name, of: &record, &reader)
    }
  }

  private mutating func readMember(
    _ name: [UInt8],
    of record: inout NewsRecord,
    _ reader: inout JSONReader
  ) throws(JSONError) {
    let words = String(decoding: name, as: UTF8.self)
    let opensValue = reader.nextByte == UInt8(ascii: "{") || reader.nextByte == UInt8(ascii: "[")
    if let textField, name == textField {
      record.take(try Self.words(&reader) ?? [], for: .text, rank: -1)
    } else if opensValue, Self.parts.contains(words), depth < Self.depthLimit,
      reader.nextByte == UInt8(ascii: "{")
    {
      depth += 1
      defer { depth -= 1 }
      try readMembers(of: &record, &reader)
    } else if opensValue, Self.envelopes.contains(words) {
      try read(&reader)
    } else if let (field, rank) = NewsField.named(name), textField == nil || field != .text {
      if let value = try Self.words(&reader) {
        record.take(value, for: field, rank: rank)
      }
    } else {
      try reader.skip()
    }
  }

  /// The words of a value: a text, a number, a list of texts, or the name of a person or body.
  private static func words(_ reader: inout JSONReader) throws(JSONError) -> [UInt8]? {
    switch reader.nextByte {
    case UInt8(ascii: "["): return try listedWords(&reader)
    case UInt8(ascii: "{"):
      var words: [UInt8]?
      try reader.object { (name, reader) throws(JSONError) in
        let isName = nameMembers.contains(String(decoding: name, as: UTF8.self))
        if isName, words == nil, reader.nextByte == UInt8(ascii: "\"") {
          words = try reader.value().stringBytes
        } else {
          try reader.skip()
        }
      }
      return words
    default:
      switch try reader.value() {
      case .string(let bytes), .number(let bytes): return bytes
      default: return nil
      }
    }
  }

  /// Members that hold a name, or the main one of several titles.
  private static let nameMembers: Set<String> = ["name", "title", "main", "original"]
  /// Words of a list after so many are left out.
  private static let listLimit = 20_000

  private static func listedWords(_ reader: inout JSONReader) throws(JSONError) -> [UInt8]? {
    var list: [[UInt8]] = []
    try reader.array { (reader) throws(JSONError) in
      guard list.count < listLimit, reader.nextByte != UInt8(ascii: "[") else {
        return try reader.skip()
      }
      if let words = try words(&reader), !words.isEmpty { list.append(words) }
    }
    guard !list.isEmpty else { return nil }
    // Long texts in a list are paragraphs; short ones are names.
    let isParagraphs = list.contains { $0.count > 120 }
    return Array(list.joined(separator: Array((isParagraphs ? "\n\n" : ", ").utf8)))
  }
}
