import Articles

/// Reads what is packed with gzip, whatever it is.
package struct GzipLoader: Loader {
  /// Each costs time even if it is empty; a file that was appended to day by day has thousands.
  private let mostMembers: Int

  /// Makes the loader.
  package init() {
    self.init(mostMembers: 100_000)
  }

  init(mostMembers: Int) {
    self.mostMembers = mostMembers
  }

  package let format = "gzip"
  package let summary = "Anything else of this list, packed with gzip."
  package let endings = ["gz", "gzip"]

  /// Whether the bytes begin with gzip's mark.
  package func recognizes(_ input: LoadInput) -> Bool {
    input.bytes.starts(with: [0x1F, 0x8B, 0x08])
  }

  /// The articles of what is inside; several members are one after the other, as RFC 1952 has it.
  ///
  /// - Throws: `malformed`, `refused`, and what the format inside throws.
  package func records(from input: LoadInput) throws(LoadError) -> [LoadedRecord] {
    var unpacked: [UInt8] = []
    var members = GzipMembers(input)
    var count = 0
    while let member = try members.next(limit: Loading.byteLimit - unpacked.count) {
      count += 1
      guard count <= mostMembers else {
        throw .refused(origin: input.origin, reason: "more than \(mostMembers) gzip members")
      }
      unpacked += member
    }
    guard !unpacked.isEmpty else { throw .empty(origin: input.origin) }
    let inner = input.inner(unpacked, origin: Self.innerName(of: input.origin))
    return try Loading.records(of: inner).map { record in
      record.map { article in
        var article = article
        article.provenance.particulars.append("Unpacked with gzip.")
        return article
      }
    }
  }

  /// The name without the ending of the packing: `news.csv` of `news.csv.gz`.
  private static func innerName(of origin: String) -> String {
    for ending in [".gz", ".gzip"] where origin.utf8.count > ending.utf8.count {
      if origin.hasSuffix(ending) { return String(origin.dropLast(ending.count)) }
    }
    return origin.hasSuffix(".tgz") ? String(origin.dropLast(4)) + ".tar" : origin
  }
}
