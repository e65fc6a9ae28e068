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
      record.take(Self.words(of: try reader.value()) ?? [], for: .text, rank: -1)
    } else if opensValue, Self.parts.contains(words), depth < Self.depthLimit,
      reader.nextByte == UInt8(ascii: "{")
    {
      depth += 1
      defer { depth -= 1 }
      try readMembers(of: &record, &reader)
    } else if opensValue, Self.envelopes.contains(words) {
      try read(&reader)
    } else if let (field, rank) = NewsField.named(name), textField == nil || field != .text {
      if let value = Self.words(of: try reader.value()) {
        record.take(value, for: field, rank: rank)
      }
    } else {
      try reader.skip()
    }
  }

  /// The words of a value: a text, a number, a list of texts, or the name of a person or body.
  private static func words(of value: JSONValue) -> [UInt8]? {
    switch value {
    case .string(let bytes): return bytes
    case .number(let digits): return digits
    case .array(let values):
      let words = values.prefix(50_000).compactMap(words).filter { !$0.isEmpty }
      guard !words.isEmpty else { return nil }
      // Long texts in a list are paragraphs; short ones are names.
      let isParagraphs = words.contains { $0.count > 120 }
      return Array(words.joined(separator: Array((isParagraphs ? "\n\n" : ", ").utf8)))
    case .object:
      return (value["name"] ?? value["title"] ?? value["main"] ?? value["original"])?.stringBytes
    case .null, .boolean: return nil
    }
  }
}
