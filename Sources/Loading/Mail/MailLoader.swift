package import Articles

/// Reads mails: newsletters, press releases, articles that were sent on.
package struct MailLoader: Loader {
  /// Makes the loader.
  package init() {}

  package let format = "mail"
  package let summary = "E-mail as .eml or mbox files: the text, or the text of the HTML part."
  package let endings = ["eml", "mbox"]

  /// Header fields that say that header lines are a mail's.
  private static let telling = [
    "from", "subject", "mime-version", "message-id", "received", "return-path", "delivered-to",
    "to",
  ]
  /// No mailbox gives more articles.
  private static let countLimit = 5_000

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
  package func articles(from input: LoadInput) throws(LoadError) -> [Article] {
    let bytes = input.bytes.withoutMark
    let messages = Self.messages(of: bytes).compactMap { MIMEPart(Array($0)) }
    guard !messages.isEmpty else {
      throw .malformed(
        origin: input.origin,
        format: "e-mail",
        reason: "it doesn't begin with header lines"
      )
    }
    let letters = messages.compactMap(Letter.init)
    let articles = letters.indices.map { index in
      letters[index].article(named: input.name(ofArticle: index, of: letters.count), in: input)
    }
    guard !articles.isEmpty else {
      throw .noArticle(origin: input.origin, reason: "the mail has neither text nor HTML")
    }
    return articles
  }

  /// The mails of a mailbox, each after its line `From ...`; or the one that the bytes are.
  private static func messages(of bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    let mark = Array("From ".utf8)
    guard bytes.starts(with: mark) else { return [bytes[...]] }
    var messages: [ArraySlice<UInt8>] = []
    var start: Int?
    var line = 0
    while line < bytes.count, messages.count < countLimit {
      let end = bytes[line...].firstIndex(of: ASCII.newline) ?? bytes.count
      // Inside a mail such a line is written `>From`.
      let isMark = bytes[line..<end].starts(with: mark)
      if isMark, line == 0 || bytes[..<line].suffix(2).allSatisfy(ASCII.isSpace) {
        if let start { messages.append(bytes[start..<line]) }
        start = min(bytes.count, end + 1)
      }
      line = end + 1
    }
    if let start, start < bytes.count { messages.append(bytes[start...]) }
    return messages
  }
}

/// One mail that has a text.
struct Letter {
  private let message: MIMEPart
  private let part: MIMEPart
  private let text: [UInt8]
  private let others: Int

  /// A text of so few words beside a longer HTML part only says that HTML is needed to read it.
  private static let stubWords = 40

  /// Chooses the part that holds the text; nil where none does.
  init?(_ message: MIMEPart) {
    let leaves = message.leaves
    let readable = leaves.filter { !$0.isAttachment }
    let plain = readable.first { $0.type == "text/plain" && !$0.text.trimmedASCII.isEmpty }
    let html = readable.first { $0.type == "text/html" && !$0.content.isEmpty }
    guard let first = plain ?? html else { return nil }
    var chosen = first
    if let html, first.text.wordCount < Self.stubWords,
      MarkupFragment.text(of: html.text).wordCount > first.text.wordCount * 2
    {
      chosen = html
    }
    self.message = message
    part = chosen
    text = chosen.text
    others = leaves.count { $0.isAttachment }
  }

  /// The article that the mail is.
  func article(named name: String, in input: LoadInput) -> Article {
    var provenance = input.provenance(format: "mail")
    let kind = part.type == "text/html" ? "HTML" : "plain text"
    provenance.particulars.append("Read from the mail's \(kind).")
    if others > 0 {
      provenance.notes.append(
        "\(others) \(others == 1 ? "attachment was" : "attachments were") left out."
      )
    }
    if part.type == "text/html" {
      var body = MarkupFragment.text(of: text)
      if let title = metadata.title { body.lead(with: title) }
      return body.article(
        named: name,
        known: metadata,
        from: Self.source,
        provenance: provenance
      )
    }
    let body = isFlowed ? Self.unflowed(text) : text
    return Article(
      plainText: ArticleText(String(decoding: body.filter { $0 != 0 }, as: UTF8.self)),
      name: name,
      known: metadata,
      from: Self.source,
      provenance: provenance
    )
  }

  private static let source = "the mail's header"

  /// Subject, sender and date. A list's sender is the outlet, anybody else the writer.
  private var metadata: Article.Metadata {
    let headers = message.headers
    let sender = headers.words("from").flatMap(Self.displayName)
    let isList = headers.has("list-id") || headers.has("list-unsubscribe")
    return Article.Metadata(
      title: headers.words("subject").map(Self.plainSubject),
      outlet: isList ? sender : headers.words("organization"),
      byline: isList ? nil : sender,
      published: headers.words("date"),
      url: headers.words("archived-at").map { $0.filter { $0 != "<" && $0 != ">" } }
    )
  }

  /// The name of `"The Courier" <news@courier.example>`; the address where there is no name.
  private static func displayName(_ sender: String) -> String? {
    let bytes = Array(sender.utf8)
    guard let angle = bytes.firstIndex(of: UInt8(ascii: "<")) else { return bytes.trimmedText }
    let name = bytes[..<angle].filter { $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\") }
    return name.trimmedText ?? bytes[(angle + 1)...].filter { $0 != UInt8(ascii: ">") }.trimmedText
  }

  /// A subject without the marks of having been sent on.
  private static func plainSubject(_ subject: String) -> String {
    var rest = Array(subject.utf8)[...]
    search: while true {
      for mark in ["fwd:", "fw:", "re:"]
      where rest.prefix(mark.utf8.count).map(ASCII.lowercased).elementsEqual(mark.utf8) {
        rest = rest.dropFirst(mark.utf8.count).trimmedASCII
        continue search
      }
      return String(decoding: rest, as: UTF8.self)
    }
  }

  private var isFlowed: Bool {
    part.headers.parameter("format", of: "content-type")?.lowercased() == "flowed"
  }

  /// Joins the lines that format=flowed broke: those with a blank at the end (RFC 3676).
  private static func unflowed(_ text: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    for line in text.textLines {
      var line = line
      // A line that began with a blank, a quotation mark or "From" was stuffed with a blank.
      if line.first == ASCII.space { line = line.dropFirst() }
      result += line
      let isSignature = line.elementsEqual("-- ".utf8)
      if line.last != ASCII.space || isSignature { result.append(ASCII.newline) }
    }
    return result
  }
}
