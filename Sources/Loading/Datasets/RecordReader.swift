import Articles

/// Finds the records of JSON: an object, an array of them, or either inside the envelopes that
/// interfaces put around them. Members that mean nothing are passed over without being kept.
struct RecordReader {
  /// The records in the order of the input, those without a text among them.
  private(set) var records: [NewsRecord] = []

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
  ///
  /// - Parameters:
  ///   - reader: stands before the value.
  ///   - isElement: whether it is one of several, so that it is a record with or without a text.
  /// - Throws: `JSONError`.
  mutating func read(_ reader: inout JSONReader, isElement: Bool = false) throws(JSONError) {
    guard depth < Self.depthLimit, !isFull else { return try reader.skip() }
    depth += 1
    defer { depth -= 1 }
    let before = records.count
    switch reader.nextByte {
    case UInt8(ascii: "{"):
      try readObject(&reader, isElement: isElement)
    case UInt8(ascii: "["):
      let isOutermost = depth == 1
      try reader.array { (reader) throws(JSONError) in
        let before = records.count
        try read(&reader, isElement: true)
        if isOutermost, records.count == before { add(NewsRecord()) }
      }
    default:
      try reader.skip()
    }
    if isElement, depth == 1, records.count == before { add(NewsRecord()) }
  }

  /// Reads a line of NDJSON, which is a record whatever it holds.
  mutating func read(line: [UInt8], number: Int) {
    let before = records.count
    unfinished = nil
    do throws(JSONError) {
      try JSONReader.read(line) { (reader) throws(JSONError) in
        try read(&reader, isElement: true)
      }
    } catch {
      var record = NewsRecord()
      record.take((records.dropFirst(before).first ?? unfinished)?.id, rank: 0)
      record.flaw = .malformed(error, line: line)
      records.removeSubrange(before...)
      add(record)
    }
    for index in before..<records.count { records[index].line = number }
  }

  /// The record that was being read when an error came.
  private var unfinished: NewsRecord?

  private mutating func readObject(
    _ reader: inout JSONReader,
    isElement: Bool
  ) throws(JSONError) {
    var record = NewsRecord()
    let before = records.count
    let replaced = reader.replacedCount
    do throws(JSONError) {
      try readMembers(of: &record, &reader)
    } catch {
      unfinished = record
      throw error
    }
    if reader.replacedCount > replaced { record.notes.append(JSONReader.replacementNote) }
    let hasInner = records[before...].contains(where: \.hasText)
    if record.hasText, !hasInner {
      // What an article lists of others is no article; an envelope's own description neither.
      records.removeSubrange(before...)
      add(record)
    } else if isElement || depth == 1, records.count == before, !record.isEmpty {
      add(record)
    } else if isElement, records.count == before + 1 {
      // An index keeps the id beside the record.
      records[before].take(record.id, rank: Self.outerRank)
    }
  }

  /// Whether there are as many records as are read; the last one then says so.
  var isFull: Bool { records.count > Self.countLimit }

  private mutating func add(_ record: NewsRecord) {
    guard !isFull else { return }
    records.append(record)
    if isFull {
      records[Self.countLimit] = NewsRecord()
      records[Self.countLimit].flaw = .tooMany(limit: Self.countLimit)
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

  /// Reads the value of one member, wherever it belongs.
  mutating func readMember(
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
    } else if let (field, rank) = NewsField.named(name), field == .id, !opensValue {
      // A part's own id counts less than that of the whole.
      record.take(try Self.id(&reader), rank: rank + depth * Self.outerRank)
    } else if let (field, rank) = NewsField.named(name), textField == nil || field != .text {
      if let value = try Self.words(&reader) {
        record.take(value, for: field, rank: rank)
      }
    } else {
      try reader.skip()
    }
  }

  private static let outerRank = 100

  /// The id that a value is: a string or a number as it stands there.
  static func id(_ reader: inout JSONReader) throws(JSONError) -> ArticleID? {
    let (value, raw) = try reader.rawValue()
    switch value {
    case .string, .number: return .json(raw)
    case .null, .boolean, .array, .object: return nil
    }
  }

  /// The words of a value: a text, a number, a list of texts, or the name of a person or body.
  static func words(_ reader: inout JSONReader) throws(JSONError) -> [UInt8]? {
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
