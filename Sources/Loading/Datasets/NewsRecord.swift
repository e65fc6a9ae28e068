import Articles

/// One record of a dataset: what its members say, and the article that it makes.
struct NewsRecord {
  private var values: [NewsField: (rank: Int, value: [UInt8])] = [:]
  /// What the dataset calls it, and the rank of the member that says so.
  private var named: (rank: Int, id: ArticleID)?

  /// The line it begins in, counted from 1; nil where lines mean nothing.
  var line: Int?
  /// Why nothing can be made of it; nil unless that is known already.
  var flaw: RecordError.Reason?
  /// What its reader should look at, a sentence each.
  var notes: [String] = []

  /// What the dataset calls it.
  var id: ArticleID? { named?.id }

  /// Takes what the dataset calls it; a lower rank takes the place of a higher one.
  mutating func take(_ id: ArticleID?, rank: Int) {
    if let id, rank < named?.rank ?? .max { named = (rank, id) }
  }

  /// Takes the value of a field; a lower rank takes the place of a higher one.
  mutating func take(_ value: [UInt8], for field: NewsField, rank: Int) {
    guard !value.trimmedASCII.isEmpty else { return }
    if field == .outlet, value.starts(with: "http".utf8) {
      // Some call the address the source; a member of a better name holds.
      return take(value, for: .url, rank: rank + 100)
    }
    if let present = values[field], present.rank <= rank { return }
    values[field] = (rank, value)
  }

  /// The text as it stands in it; nil where that is not under a text's name.
  var text: [UInt8]? { values[.text]?.value }

  /// Whether it has a text of any kind.
  var hasText: Bool { values[.text] != nil || values[.html] != nil || values[.summary] != nil }

  /// Whether nothing is known of it.
  var isEmpty: Bool { values.isEmpty && named == nil }

  /// Makes the article, or says why there is none.
  ///
  /// - Parameters:
  ///   - name: its name on the desk.
  ///   - format: the loader's.
  ///   - input: where the record lay.
  /// - Returns: the article or the error.
  func loaded(named name: String, format: String, in input: LoadInput) -> LoadedRecord {
    guard flaw == nil, let article = article(named: name, format: format, in: input) else {
      return .failure(RecordError(id: id, line: line, reason: flaw ?? .noText))
    }
    return .success(article)
  }

  /// Makes the article.
  ///
  /// - Parameters:
  ///   - name: its name on the desk.
  ///   - format: the loader's.
  ///   - input: where the record lay.
  /// - Returns: the article; nil where the record has no text, or text that is empty.
  func article(named name: String, format: String, in input: LoadInput) -> Article? {
    guard var article = content(named: name, format: format, in: input) else { return nil }
    article.provenance.record = id
    switch id {
    case .text(let id): article.provenance.particulars.append("Its id there is \(id).")
    case .json(let id):
      article.provenance.particulars.append(
        "Its id there is \(String(decoding: id, as: UTF8.self))."
      )
    case nil: break
    }
    article.provenance.notes += notes
    return article
  }

  private func content(named name: String, format: String, in input: LoadInput) -> Article? {
    let isSummary = values[.text] == nil && values[.html] == nil
    guard let text = values[.text]?.value ?? values[.html]?.value ?? values[.summary]?.value else {
      return nil
    }
    let isPage = values[.text] == nil && values[.html] != nil
    if isPage || MarkupFragment.isMarkup(text) {
      return page(text, named: name, format: format, in: input, isSummary: isSummary)
    }
    func article(_ text: [UInt8]) -> Article? {
      ArticleText(validating: text.filter { $0 != 0 }).map {
        Article(
          plainText: $0,
          name: name,
          known: metadata,
          from: Self.source,
          provenance: input.provenance(format: format, isSummary: isSummary)
        )
      }
    }
    guard let body = article(text) else { return nil }
    guard input.options.leadsWithHeadline, let title = metadata.title,
      !body.blocks.contains(where: { $0.kind == .headline })
    else { return body }
    return article(Array(title.utf8) + [ASCII.newline, ASCII.newline] + text)
  }

  /// An article whose text is marked up: a whole page, or a piece of one.
  private func page(
    _ markup: [UInt8],
    named name: String,
    format: String,
    in input: LoadInput,
    isSummary: Bool
  ) -> Article? {
    let inner = input.inner(markup, origin: input.origin)
    let page = HTMLLoader()
    if page.recognizes(inner), var article = try? page.articles(from: inner).first {
      article.name = name
      article.metadata = metadata.filled(from: article.metadata)
      article.provenance.format = format
      for field in Article.Metadata.Field.allCases where metadata[field] != nil {
        article.provenance.origins[field] = Self.source
      }
      return article
    }
    var text = MarkupFragment.text(of: markup)
    guard !text.isEmpty else { return nil }
    if input.options.leadsWithHeadline { text.lead(with: metadata.title) }
    var provenance = input.provenance(format: format, isSummary: isSummary)
    provenance.particulars.append("The text is marked up as HTML; its tags were left out.")
    return text.article(named: name, known: metadata, from: Self.source, provenance: provenance)
  }

  private static let source = "the record"

  /// What it says of the article besides the text.
  var metadata: Article.Metadata {
    func words(_ field: NewsField) -> String? {
      values[field].flatMap { MarkupFragment.words(of: $0.value).trimmedText }
    }
    return Article.Metadata(
      title: words(.title),
      outlet: words(.outlet),
      byline: words(.byline),
      published: words(.published),
      url: words(.url)
    )
  }
}

extension Article.Metadata {
  /// The metadata, what is unknown taken from another.
  func filled(from other: Article.Metadata) -> Article.Metadata {
    var filled = other
    filled.title = title ?? other.title
    filled.outlet = outlet ?? other.outlet
    filled.byline = byline ?? other.byline
    filled.published = published ?? other.published
    filled.url = url ?? other.url
    return filled
  }
}
