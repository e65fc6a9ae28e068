/// What a member of a dataset's record says about an article.
enum NewsField: Hashable {
  case id, text, html, title, byline, published, url, outlet, summary

  /// The field that a member's or column's name stands for, and its rank among the names of that
  /// field: where several are there, the lowest rank holds.
  ///
  /// - Parameter name: the name; case, hyphens, underscores, points and blanks don't count.
  /// - Returns: the field and the rank; nil for a name that means nothing.
  static func named(_ name: some Sequence<UInt8>) -> (field: NewsField, rank: Int)? {
    let plain = name.filter(ASCII.isWord).map(ASCII.lowercased)
    guard plain.count < 40 else { return nil }
    return ranks[String(decoding: plain, as: UTF8.self)]
  }

  /// The names of news datasets and exports: newspaper and trafilatura, news-please, NewsAPI, the
  /// Guardian's and New York Times's interfaces, schema.org, and plain English. The most telling
  /// first.
  private static let names: [(field: NewsField, names: [String])] = [
    (.id, ["id", "articleid", "recordid", "documentid", "docid", "storyid", "uuid", "guid"]),
    (
      .text,
      [
        "maintext", "text", "articletext", "articlebody", "body", "bodytext", "fulltext",
        "cleanedtext", "plaintext", "article", "story", "content", "contents", "rawtext",
        "document",
      ]
    ),
    (.html, ["html", "rawhtml", "contenthtml", "bodyhtml", "articlehtml"]),
    (.title, ["title", "headline", "webtitle", "articletitle", "heading", "name"]),
    (
      .byline,
      ["byline", "authors", "author", "writer", "writers", "articleauthor", "creator", "dccreator"]
    ),
    (
      .published,
      [
        "datepublished", "datepublish", "publishdate", "publisheddate", "publicationdate",
        "publishedat", "published", "pubdate", "webpublicationdate", "date", "datetime",
        "articledate", "timestamp", "year",
      ]
    ),
    (.url, ["url", "link", "weburl", "articleurl", "address", "href", "uri", "canonicallink"]),
    (
      .outlet,
      [
        "outlet", "publisher", "publication", "newspaper", "sitename", "medium", "sourcename",
        "source", "sourcedomain", "hostname", "domain", "site", "website",
      ]
    ),
    (
      .summary,
      ["summary", "description", "excerpt", "abstract", "leadparagraph", "trailtext", "snippet"]
    ),
  ]

  private static let ranks: [String: (field: NewsField, rank: Int)] = Dictionary(
    uniqueKeysWithValues: names.flatMap { entry in
      entry.names.enumerated().map { ($1, (field: entry.field, rank: $0)) }
    }
  )
}
