/// What the JSON-LD of a page says of its article (schema.org's NewsArticle and kin).
struct LinkedData {
  private(set) var headline: String?
  private(set) var publisher: String?
  private(set) var authors: [String] = []
  private(set) var published: String?
  private(set) var modified: String?
  private(set) var language: String?
  /// Whether it calls the article a live blog.
  private(set) var isLive = false
  /// The article's whole text, which some pages give.
  private(set) var body: [UInt8]?

  /// Objects with an `@id`, that others refer to.
  private var named: [String: JSONValue] = [:]

  /// No page says more of itself, in bytes; scripts beyond are passed over.
  private static let byteLimit = 4 << 20

  /// Reads the JSON-LD of a page.
  init(_ tree: HTMLTree) {
    var rest = Self.byteLimit
    let values = tree.descendants(.script).compactMap { script in
      Self.text(of: script, in: tree, limit: &rest).flatMap { try? JSONValue.parsing($0) }
    }
    let objects = values.flatMap { Self.objects(in: $0, depth: 0) }
    for object in objects {
      if let id = object["@id"]?.words, object["name"] != nil { named[id] = object }
    }
    for object in objects where Self.isArticle(object) { take(object) }
  }

  /// The JSON of a script, unless it goes beyond the rest of the limit.
  private static func text(
    of node: HTMLTree.Node,
    in tree: HTMLTree,
    limit rest: inout Int
  ) -> [UInt8]? {
    guard let type = tree.attribute(.type, of: node),
      type.map(ASCII.lowercased)[...].contains(sequence: Array("ld+json".utf8))
    else { return nil }
    // Pages write raw line breaks into strings; as white space they are harmless everywhere.
    let text = tree.children(node).flatMap { tree.text($0) }.map { $0 < 0x20 ? 0x20 : $0 }
    rest -= text.count
    return rest < 0 ? nil : text
  }

  /// The objects of a value: itself, the elements of an array, of a graph.
  private static func objects(in value: JSONValue, depth: Int) -> [JSONValue] {
    guard depth < 4 else { return [] }
    switch value {
    case .array(let elements):
      return elements.flatMap { objects(in: $0, depth: depth + 1) }
    case .object:
      let graph = value["@graph"].map { objects(in: $0, depth: depth + 1) } ?? []
      let main = value["mainEntity"].map { objects(in: $0, depth: depth + 1) } ?? []
      return [value] + graph + main
    default:
      return []
    }
  }

  private static func isArticle(_ object: JSONValue) -> Bool {
    object["@type"]?.elements.contains { type in
      guard let name = type.words else { return false }
      return name.hasSuffix("Article") || name.hasSuffix("Posting") || name == "Report"
        || name == "Review"
    } ?? false
  }

  private mutating func take(_ object: JSONValue) {
    isLive = isLive || object["@type"]?.elements.contains { $0.words == "LiveBlogPosting" } == true
    headline = headline ?? string(object["headline"]) ?? string(object["name"])
    publisher = publisher ?? name(object["publisher"])
    published = published ?? string(object["datePublished"])
    modified = modified ?? string(object["dateModified"])
    language = language ?? string(object["inLanguage"])
    body = body ?? object["articleBody"]?.stringBytes.map(Self.plain)
    if authors.isEmpty, let author = object["author"] ?? object["creator"] {
      for name in author.elements.compactMap(name) where !authors.contains(name) {
        authors.append(name)
      }
    }
  }

  /// A text without the tags and references that some pages leave in it; a line is a paragraph.
  private static func plain(_ body: [UInt8]) -> [UInt8] {
    if MarkupFragment.isMarkup(body) { return MarkupFragment.text(of: body).bytes }
    return Array(CharacterReferences.resolved(String(decoding: body, as: UTF8.self)).utf8)
  }

  private func string(_ value: JSONValue?) -> String? {
    guard let bytes = value?.elements.first?.stringBytes else { return nil }
    let plain = bytes.collapsingSpace()
    return plain.isEmpty ? nil : String(decoding: plain, as: UTF8.self)
  }

  /// The name of a person or organization: a string, an object, or a reference to one.
  private func name(_ value: JSONValue?) -> String? {
    guard let value = value?.elements.first else { return nil }
    if let name = string(value) {
      return name.utf8.starts(with: "http".utf8) ? named[name].flatMap { string($0["name"]) } : name
    }
    if let name = string(value["name"]) { return name }
    return value["@id"]?.words.flatMap { named[$0] }.flatMap { string($0["name"]) }
  }
}
