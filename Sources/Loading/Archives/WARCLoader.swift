import Articles

/// Reads web archives (ISO 28500), also packed with gzip record by record.
package struct WARCLoader: Loader {
  private let countLimit: Int

  /// Makes the loader.
  package init() {
    self.init(countLimit: 20_000)
  }

  init(countLimit: Int) {
    self.countLimit = countLimit
  }

  package let format = "warc"
  package let summary = "Web archives (.warc, .warc.gz): an article for every page in them."
  package let endings = ["warc"]

  /// No record unpacks to more, in bytes.
  private static let recordLimit = 64 << 20

  /// Whether the bytes begin with a record, packed or not.
  package func recognizes(_ input: LoadInput) -> Bool {
    if input.bytes.starts(with: WARCRecord.mark) { return true }
    guard GzipLoader().recognizes(input) else { return false }
    let start = try? Inflater.inflate(
      input.bytes.prefix(1 << 16),
      wrapping: .gzipOrZlib,
      limit: .max,
      enough: WARCRecord.mark.count
    )
    return start?.bytes.starts(with: WARCRecord.mark) == true
  }

  /// An article for every page and every text in the archive, and in its place what could not be read.
  ///
  /// - Throws: `malformed`, `refused`, `noArticle`.
  package func records(from input: LoadInput) throws(LoadError) -> [LoadedRecord] {
    var gathered = Gathered(input: input, limit: countLimit)
    if input.bytes.starts(with: WARCRecord.mark) {
      try gathered.add(recordsOf: input.bytes)
    } else {
      var members = GzipMembers(input)
      while !gathered.isFull,
        let bytes = try members.next(limit: Self.recordLimit, isLenient: true)
      {
        try gathered.add(recordsOf: bytes, damage: members.damage)
      }
    }
    let records = gathered.records
    guard records.holdArticle else {
      if case .failure(let error) = records.first {
        throw .malformed(origin: input.origin, format: "a web archive", reason: error.message)
      }
      throw .noArticle(
        origin: input.origin,
        reason: "none of its \(gathered.count.counted("record")) is a page with an article"
      )
    }
    return records.enumerated().map { index, record in
      record.map { article in
        var article = article
        article.name = input.name(ofArticle: index, of: records.count)
        return article
      }
    }
  }

  /// What is in the archive so far.
  private struct Gathered {
    let input: LoadInput
    let limit: Int
    /// The articles, and why others could not be read.
    var records: [LoadedRecord] = []
    /// How many records the archive has, pages or not.
    var count = 0
    /// Whether it has more than are read.
    var isFull = false

    /// Adds records one after the other; `damage` says why there are not more of them.
    mutating func add(
      recordsOf bytes: [UInt8],
      damage: Inflater.Failure? = nil
    ) throws(LoadError) {
      var rest = bytes[...]
      // Some programs fill a block of the disk with zeros.
      while let start = rest.firstIndex(where: { !ASCII.isSpace($0) && $0 != 0 }) {
        guard records.count < limit else {
          isFull = true
          records.append(.tooMany(limit: limit))
          return
        }
        rest = rest[start...]
        if let record = WARCRecord(rest) {
          count += 1
          rest = rest[record.block.endIndex...]
          try add(record)
          if record.breaksOff { return }
        } else {
          if damage != nil { break }
          let next = WARCRecord.start(after: rest) ?? rest.endIndex
          fail("\((next - rest.startIndex).counted("byte")) after record \(count) are no record")
          rest = rest[next...]
        }
      }
      guard let damage else { return }
      if damage.isRefusal {
        count += 1
        fail("record \(count) is passed over: \(damage.words)")
      } else {
        fail("the archive is not whole: after record \(count) \(damage.words)")
      }
    }

    private mutating func fail(_ words: String) {
      records.append(.failure(RecordError(reason: .damaged(words))))
    }

    /// Adds the page of a record, if it holds one.
    private mutating func add(_ record: WARCRecord) throws(LoadError) {
      let page = try page(of: record)
      let place = "\(record.block.count) of its \(record.length) bytes are here"
      if case .success(let article?) = page {
        var article = article
        article.provenance.format = "warc"
        article.provenance.particulars +=
          record.headers.words("warc-date").map { ["Fetched \($0)."] } ?? []
        if record.breaksOff {
          article.provenance.isSummary = true
          article.provenance.notes.append("The page breaks off in the archive: \(place).")
        }
        records.append(.success(article))
      }
      if record.breaksOff {
        fail("record \(count) breaks off: \(place)")
      } else if case .failure(let failure) = page {
        fail("the page in record \(count) is passed over: \(failure.words)")
      }
    }

    /// The article of a record; nil where it holds none, and why its page could not be unpacked.
    private func page(
      of record: WARCRecord
    ) throws(LoadError) -> Result<Article?, Inflater.Failure> {
      guard let response = record.response, response.status == 200, response.isText else {
        return .success(nil)
      }
      let body: (bytes: [UInt8], unpacked: Int)
      do throws(Inflater.Failure) {
        body = try response.body()
      } catch {
        // What it took to see that is unpacked as well.
        if error.isRefusal { try input.unpacked.add(HTTPResponse.bodyLimit, from: input) }
        return .failure(error)
      }
      // What the server packed comes on top of the record itself.
      try input.unpacked.add(body.unpacked, from: input)
      return .success(
        try? article(of: body.bytes, type: response.type, response.charset, record.address)
      )
    }

    private func article(
      of body: [UInt8],
      type: String,
      _ charset: String?,
      _ address: String?
    ) throws(LoadError) -> Article? {
      guard type == "text/plain" else {
        return try Loading.articles(ofPage: body, charset: charset, address: address, in: input)
          .first
      }
      let inner = input.inner(body, origin: "\(input.origin).txt")
      var article = try TextLoader().articles(from: inner).first
      article?.takeAddress(address)
      return article
    }
  }
}
