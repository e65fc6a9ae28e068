import Articles

/// What the properties of an office document say: title, writer, date.
final class OfficeProperties: XMLListener {
  /// What they say so far.
  private(set) var metadata = Article.Metadata()

  private var value: [UInt8] = []

  /// Reads the XML of the properties; nothing is known where there is none.
  static func metadata(of xml: [UInt8]?) -> Article.Metadata {
    let properties = OfficeProperties()
    if let xml { _ = XMLReader.read(xml, into: properties) }
    return properties.metadata
  }

  func start(_ name: XMLName, _ attributes: [String: [UInt8]]) { value = [] }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    if value.count < 10_000 { value += bytes }
  }

  func end(_ name: XMLName) {
    guard let words = value.trimmedText else { return }
    switch name.local {
    case "title": metadata.title = metadata.title ?? words
    case "creator", "initial-creator": metadata.byline = metadata.byline ?? words
    case "created", "creation-date", "date": metadata.published = metadata.published ?? words
    case "publisher": metadata.outlet = metadata.outlet ?? words
    case "source" where words.hasPrefix("http"): metadata.url = metadata.url ?? words
    default: break
    }
    value = []
  }
}
