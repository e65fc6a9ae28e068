package import Articles

/// Reads web archives (ISO 28500), also packed with gzip record by record.
package struct WARCLoader: Loader {
  /// All records together unpack to no more, in bytes: out of gzip's members and out of what servers
  /// packed within them.
  private let totalLimit: Int

  /// Makes the loader.
  package init() {
    self.init(totalLimit: 512 << 20)
  }

  init(totalLimit: Int) {
    self.totalLimit = totalLimit
  }

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

  /// An article for every page and every text in the archive.
  ///
  /// - Throws: `malformed`, `refused`, `noArticle`.
  package func articles(from input: LoadInput) throws(LoadError) -> [Article] {
    var gathered = Gathered(input: input, totalLimit: totalLimit)
    if input.bytes.starts(with: Self.mark) {
      try gathered.add(recordsOf: input.bytes)
    } else {
      var members = GzipMembers(input)
      while gathered.articles.count < Self.countLimit {
        guard let bytes = try members.next(limit: Self.recordLimit) else { break }
        try gathered.count(unpacked: bytes.count)
        try gathered.add(recordsOf: bytes)
      }
    }
    let articles = gathered.articles
    guard !articles.isEmpty else {
      throw .noArticle(
        origin: input.origin,
        reason: "none of its \(gathered.count.counted("record")) is a page with an article"
      )
    }
    return articles.enumerated().map { index, article in
      var article = article
      article.name = input.name(ofArticle: index, of: articles.count)
      return article
    }
  }

  /// The articles of the records so far.
  private struct Gathered {
    let input: LoadInput
    let totalLimit: Int
    var articles: [Article] = []
    var count = 0
    private var unpacked = 0

    init(input: LoadInput, totalLimit: Int) {
      self.input = input
      self.totalLimit = totalLimit
    }

    /// Adds up what unpacking gave.
    mutating func count(unpacked bytes: Int) throws(LoadError) {
      unpacked += bytes
      guard unpacked <= totalLimit else {
        throw .refused(
          origin: input.origin,
          reason: "its records unpack to more than \(totalLimit >> 20) MB"
        )
      }
    }

    mutating func add(recordsOf bytes: [UInt8]) throws(LoadError) {
      var rest = bytes[...]
      while articles.count < WARCLoader.countLimit,
        let start = rest.firstIndex(where: { !ASCII.isSpace($0) })
      {
        rest = rest[start...]
        guard rest.starts(with: WARCLoader.mark), let line = rest.firstIndex(of: ASCII.newline),
          let (headers, body) = MIMEHeaders.read(rest[(line + 1)...]),
          let length = headers.raw("content-length").flatMap({
            Int(String(decoding: $0, as: UTF8.self))
          }), length >= 0
        else { return }
        count += 1
        let end = min(rest.endIndex, body + min(length, rest.endIndex - body))
        try add(rest[body..<end], headers)
        rest = rest[end...]
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
      try count(unpacked: max(0, response.body.count - block.count))
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
