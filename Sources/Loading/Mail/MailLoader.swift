import Articles

/// Reads mails: newsletters, press releases, articles that were sent on.
package struct MailLoader: Loader {
  /// No mailbox gives more articles.
  private let countLimit: Int

  /// Makes the loader.
  package init() {
    self.init(countLimit: 5_000)
  }

  init(countLimit: Int) {
    self.countLimit = countLimit
  }

  package let format = "mail"
  package let summary = "E-mail as .eml or mbox files: the text, or the text of the HTML part."
  package let endings = ["eml", "mbox"]

  /// Header fields that say that header lines are a mail's.
  private static let telling = [
    "from", "subject", "mime-version", "message-id", "received", "return-path", "delivered-to",
    "to",
  ]

  /// Whether the bytes begin with header lines of a mail.
  package func recognizes(_ input: LoadInput) -> Bool {
    let head = input.bytes.withoutMark.prefix(65_536)
    let start =
      head.starts(with: "From ".utf8) ? head.drop { $0 != ASCII.newline }.dropFirst() : head
    guard let (headers, _) = MIMEHeaders.read(start[...]) else { return false }
    return headers.has("from") && Self.telling.count(where: headers.has) > 1
  }

  /// The article of the mail, or of each mail of a mailbox that has a text.
  ///
  /// - Throws: `malformed`; `noArticle` where there is no text.
  package func records(from input: LoadInput) throws(LoadError) -> [LoadedRecord] {
    let found = Self.messages(of: input.bytes.withoutMark, atMost: countLimit + 1)
    let messages = found.prefix(countLimit).compactMap { MIMEPart(Array($0)) }
    guard !messages.isEmpty else {
      throw .malformed(
        origin: input.origin,
        format: "e-mail",
        reason: "it doesn't begin with header lines"
      )
    }
    let letters = messages.compactMap(Letter.init)
    guard !letters.isEmpty else {
      throw .noArticle(origin: input.origin, reason: "the mail has neither text nor HTML")
    }
    let records = letters.indices.map { index in
      LoadedRecord.success(
        letters[index].article(named: input.name(ofArticle: index, of: letters.count), in: input)
      )
    }
    return found.count > countLimit ? records + [.tooMany(limit: countLimit)] : records
  }

  /// The mails of a mailbox, each after its line `From ...`; or the one that the bytes are.
  private static func messages(of bytes: [UInt8], atMost limit: Int) -> [ArraySlice<UInt8>] {
    let mark = Array("From ".utf8)
    guard bytes.starts(with: mark) else { return [bytes[...]] }
    var messages: [ArraySlice<UInt8>] = []
    var start: Int?
    var line = 0
    while line < bytes.count, messages.count < limit {
      let end = bytes[line...].firstIndex(of: ASCII.newline) ?? bytes.count
      // Inside a mail such a line is written `>From`.
      let isMark = bytes[line..<end].starts(with: mark)
      if isMark, line == 0 || bytes[..<line].suffix(2).allSatisfy(ASCII.isSpace) {
        if let start { messages.append(bytes[start..<line]) }
        start = min(bytes.count, end + 1)
      }
      line = end + 1
    }
    if let start, start < bytes.count, messages.count < limit { messages.append(bytes[start...]) }
    return messages
  }
}
