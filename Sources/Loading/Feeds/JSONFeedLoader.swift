package import Articles

/// Reads JSON Feed.
package struct JSONFeedLoader: ArticleLoader {
  /// Makes the loader.
  package init() {}

  package let format = "json-feed"
  package let summary = "JSON Feed 1.0 and 1.1: an article an entry."
  package let endings = ["feed"]

  /// Whether the bytes are an object that names JSON Feed's version.
  package func recognizes(_ input: LoadInput) -> Bool {
    let start = input.bytes.withoutMark.prefix(8_192)
    guard start.trimmedASCII.first == UInt8(ascii: "{") else { return false }
    return [Self.mark, Self.escapedMark].contains { Array(start)[...].contains(sequence: $0) }
  }

  private static let mark = Array("jsonfeed.org/version".utf8)
  private static let escapedMark = Array(#"jsonfeed.org\/version"#.utf8)

  /// An article an entry.
  ///
  /// - Throws: `malformed`; `noArticle`.
  package func articles(from input: LoadInput) throws(LoadError) -> [Article] {
    let feed: JSONValue
    do throws(JSONError) {
      feed = try JSONReader.value(of: input.bytes.withoutMark)
    } catch {
      throw .malformed(
        origin: input.origin,
        format: "JSON",
        reason: "\(error.words), at byte \(error.offset)"
      )
    }
    let entries = feed["items"].map(\.elements)?.map(Self.entry) ?? []
    let known = Article.Metadata(
      outlet: feed["title"]?.words,
      byline: Self.writers(feed).map { String(decoding: $0, as: UTF8.self) }.joinedNames
    )
    let articles = entries.indices.compactMap { index in
      entries[index].article(
        named: input.name(ofArticle: index, of: entries.count),
        feed: known,
        format: format,
        in: input
      )
    }
    guard !articles.isEmpty else {
      throw .noArticle(origin: input.origin, reason: "the feed has no entries")
    }
    return articles
  }

  private static func entry(_ item: JSONValue) -> FeedEntry {
    var entry = FeedEntry()
    entry.title = item["title"]?.stringBytes ?? []
    entry.url = item["url"]?.stringBytes ?? item["external_url"]?.stringBytes ?? []
    entry.published =
      item["date_published"]?.stringBytes ?? item["date_modified"]?.stringBytes ?? []
    entry.writers = writers(item)
    if let html = item["content_html"]?.stringBytes {
      entry.content = FeedEntry.Body(bytes: html, isMarkup: true)
    } else if let text = item["content_text"]?.stringBytes {
      entry.content = FeedEntry.Body(bytes: text, isMarkup: false)
    }
    if let summary = item["summary"]?.stringBytes {
      entry.summary = FeedEntry.Body(bytes: summary, isMarkup: false)
    }
    return entry
  }

  /// Version 1.1 lists authors, version 1.0 has one.
  private static func writers(_ value: JSONValue) -> [[UInt8]] {
    (value["authors"] ?? value["author"])?.elements.compactMap { $0["name"]?.stringBytes } ?? []
  }
}
