import Articles

/// Reads web archives (ISO 28500), also packed with gzip record by record.
package struct WARCLoader: Loader {
  /// Makes the loader.
  package init() {}

  package let format = "warc"
  package let summary = "Web archives (.warc, .warc.gz): an article for every page in them."
  package let endings = ["warc"]

  private static let mark = Array("WARC/".utf8)
  /// No record unpacks to more, in bytes.
  private static let recordLimit = 64 << 20
  private static let countLimit = 20_000

  /// Whether the bytes begin with a record, packed or not.
  package func recognizes(_ input: LoadInput) -> Bool {
    if input.bytes.starts(with: Self.mark) { return true }
    guard GzipLoader().recognizes(input) else { return false }
    let start = try? Inflater.inflate(
      input.bytes.prefix(1 << 16),
      wrapping: .gzipOrZlib,
      limit: .max,
      enough: Self.mark.count
    )
    return start?.bytes.starts(with: Self.mark) == true
  }

  /// An article for every page and every text in the archive; where it breaks off, the last record says so.
  ///
  /// - Throws: `malformed`, `refused`, `noArticle`.
  package func records(from input: LoadInput) throws(LoadError) -> [LoadedRecord] {
    var gathered = Gathered(input: input)
    if input.bytes.starts(with: Self.mark) {
      try gathered.add(recordsOf: input.bytes)
    } else {
      var members = GzipMembers(input)
      while gathered.articles.count < Self.countLimit {
        guard let bytes = try members.next(limit: Self.recordLimit, keepsPart: true) else { break }
        try gathered.add(recordsOf: bytes)
      }
      if let damage = members.damage { gathered.damage = gathered.damage ?? damage }
    }
    let (articles, damage) = (gathered.articles, gathered.damage)
    guard !articles.isEmpty else {
      if let damage {
        throw .malformed(origin: input.origin, format: "a web archive", reason: damage)
      }
      throw .noArticle(
        origin: input.origin,
        reason: "none of its \(gathered.count.counted("record")) is a page with an article"
      )
    }
    let count = articles.count + (damage == nil ? 0 : 1)
    let records = articles.enumerated().map { index, article in
      var article = article
      article.name = input.name(ofArticle: index, of: count)
      return LoadedRecord.success(article)
    }
    guard let damage else { return records }
    let words = "the archive is not whole: after \(gathered.count.counted("record")) \(damage)"
    return records + [.failure(RecordError(reason: .damaged(words)))]
  }

  /// The articles of the records so far.
  private struct Gathered {
    let input: LoadInput
    var articles: [Article] = []
    var count = 0
    /// How the archive is damaged, from where on nothing was read.
    var damage: String?

    mutating func add(recordsOf bytes: [UInt8]) throws(LoadError) {
      var rest = bytes[...]
      // Some programs fill a block of the disk with zeros.
      while articles.count < WARCLoader.countLimit,
        let start = rest.firstIndex(where: { !ASCII.isSpace($0) && $0 != 0 })
      {
        rest = rest[start...]
        guard rest.starts(with: WARCLoader.mark), let line = rest.firstIndex(of: ASCII.newline),
          let (headers, body) = MIMEHeaders.read(rest[(line + 1)...]),
          let length = headers.raw("content-length").flatMap({
            Int(String(decoding: $0, as: UTF8.self))
          }), length >= 0
        else {
          damage = damage ?? "something that is no record follows"
          return
        }
        let present = min(length, rest.endIndex - body)
        let before = articles.count
        try add(rest[body..<body + present], headers)
        rest = rest[(body + present)...]
        guard present < length else {
          count += 1
          continue
        }
        damage = "it breaks off"
        for index in before..<articles.count {
          articles[index].provenance.isSummary = true
          articles[index].provenance.notes.append(
            "The archive breaks off in this page: \(present) of its \(length) bytes are here."
          )
        }
      }
    }

    private mutating func add(
      _ block: ArraySlice<UInt8>,
      _ headers: MIMEHeaders
    ) throws(LoadError) {
      var response: HTTPResponse?
      switch headers.plainValue("warc-type") {
      case "response": response = HTTPResponse(block)
      case "resource", "conversion":
        response = HTTPResponse(headers: headers, body: Array(block))
      default: return
      }
      guard let response else { return }
      // What the server packed comes on top of the record itself.
      try input.unpacked.add(max(0, response.body.count - block.count), from: input)
      guard response.status == 200 else { return }
      let address = headers.words("warc-target-uri").map { $0.filter { $0 != "<" && $0 != ">" } }
      guard let found = try? articles(of: response, address: address) else { return }
      let fetched = headers.words("warc-date").map { ["Fetched \($0)."] } ?? []
      articles += found.map { article in
        var article = article
        article.provenance.format = "warc"
        article.provenance.particulars += fetched
        return article
      }
    }

    private func articles(
      of response: HTTPResponse,
      address: String?
    ) throws(LoadError) -> [Article] {
      switch response.type {
      case "text/html", "application/xhtml+xml":
        return try Loading.articles(
          ofPage: response.body,
          charset: response.charset,
          address: address,
          in: input
        )
      case "text/plain":
        let inner = input.inner(response.body, origin: "\(input.origin).txt")
        return try TextLoader().articles(from: inner).map { article in
          var article = article
          article.takeAddress(address)
          return article
        }
      default:
        return []
      }
    }
  }
}
