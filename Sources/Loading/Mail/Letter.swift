import Articles

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
    if message.breaksOff {
      provenance.notes.append("The mail ends early: the end of what was sent is missing.")
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
