import Articles

/// The metadata between two lines of `---` that Markdown files of site generators begin with: the
/// part of YAML that they use, `name: value`, with lists in brackets or on lines of their own.
struct FrontMatter {
  /// What it says.
  private(set) var metadata = Article.Metadata()
  /// The line after it, from 0; 0 where there is none.
  private(set) var end = 0

  /// No front matter is longer, in lines.
  private static let limit = 200

  /// Reads what the lines of a text begin with.
  init(_ lines: [ArraySlice<UInt8>]) {
    guard let first = lines.first, let fence = Self.fence(first) else { return }
    var values: [(name: String, value: String)] = []
    for (index, line) in lines.dropFirst().prefix(Self.limit).enumerated() {
      if line.trimmedASCII.elementsEqual(fence) || line.trimmedASCII.elementsEqual("...".utf8) {
        guard !values.isEmpty else { return }
        end = index + 2
        for (name, value) in values { take(value, named: name) }
        return
      }
      guard let last = Self.read(line, separator: fence[0] == 0x2B ? 0x3D : 0x3A, into: &values)
      else { continue }
      if !last { return }
    }
  }

  /// `---` for YAML, `+++` for TOML.
  private static func fence(_ line: ArraySlice<UInt8>) -> [UInt8]? {
    let bare = Array(line.trimmedASCII)
    return bare == Array("---".utf8) || bare == Array("+++".utf8) ? bare : nil
  }

  /// Reads a line into the values.
  ///
  /// - Returns: false for a line that cannot stand in front matter; nil for one that says nothing.
  private static func read(
    _ line: ArraySlice<UInt8>,
    separator: UInt8,
    into values: inout [(name: String, value: String)]
  ) -> Bool? {
    let bare = line.trimmedASCII
    guard let first = bare.first, first != UInt8(ascii: "#") else { return nil }
    if first == UInt8(ascii: "-") {
      guard !values.isEmpty, let item = plain(bare.dropFirst()) else { return nil }
      let index = values.count - 1
      values[index].value += values[index].value.isEmpty ? item : ", " + item
      return true
    }
    guard let point = bare.firstIndex(of: separator), point > bare.startIndex else {
      // Lines that go on with the value above.
      return line.first.map(ASCII.isSpace) == true
    }
    if line.first.map(ASCII.isSpace) == true { return nil }
    let name = bare[..<point].trimmedASCII.map(ASCII.lowercased)
    guard name.allSatisfy({ ASCII.isWord($0) || $0 == 0x5F || $0 == 0x2D }) else { return false }
    let value = plain(bare[(point + 1)...]) ?? ""
    values.append((String(decoding: name, as: UTF8.self), value))
    return true
  }

  /// A value without its quotation marks or the brackets of a list; nil where it is empty. A list within
  /// a list stays as it is written.
  private static func plain(_ value: ArraySlice<UInt8>) -> String? {
    let value = value.trimmedASCII
    if value.first == UInt8(ascii: "["), value.last == UInt8(ascii: "]") {
      let items = value.dropFirst().dropLast().split(separator: UInt8(ascii: ","))
      let words = items.compactMap(unquoted)
      return words.isEmpty ? nil : words.joined(separator: ", ")
    }
    return unquoted(value)
  }

  private static func unquoted(_ value: ArraySlice<UInt8>) -> String? {
    var value = value.trimmedASCII
    for mark in [UInt8(ascii: "\""), UInt8(ascii: "'")]
    where value.count > 1 && value.first == mark && value.last == mark {
      value = value.dropFirst().dropLast()
    }
    return value.trimmedText
  }

  private mutating func take(_ value: String, named name: String) {
    guard !value.isEmpty else { return }
    switch name {
    case "title", "headline": metadata.title = metadata.title ?? value
    case "author", "authors", "byline", "by": metadata.byline = metadata.byline ?? value
    case "date", "published", "pubdate", "publish_date", "publishdate":
      metadata.published = metadata.published ?? value
    case "outlet", "publisher", "source", "publication", "site":
      metadata.outlet = metadata.outlet ?? value
    case "url", "link", "canonical", "canonical_url": metadata.url = metadata.url ?? value
    default: break
    }
  }
}
