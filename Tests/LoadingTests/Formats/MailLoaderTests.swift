import Articles
import Testing

@testable import Loading

@Suite("MailLoader")
struct MailLoaderTests {
  private static let newsletter = """
    Received: from a.example by b.example; Fri, 3 May 2024 08:00:01 +0200
    From: =?utf-8?Q?The_Caf=C3=A9?= =?utf-8?B?IENvdXJpZXI=?= <news@courier.example>
    To: reader@b.example
    Subject: Fwd: =?ISO-8859-1?Q?Land_closed_?=
     =?ISO-8859-1?Q?tonight_=E9?=
    Date: Fri, 3 May 2024 08:00:00 +0200
    List-Unsubscribe: <https://courier.example/u>
    MIME-Version: 1.0
    Content-Type: multipart/mixed; boundary="outer"

    --outer
    Content-Type: multipart/alternative; boundary=inner

    --inner
    Content-Type: text/plain; charset=iso-8859-1
    Content-Transfer-Encoding: quoted-printable

    The harbour board voted to close the old ferry landing for two winters, =
    since its piles have rotted much faster than the engineers of the caf=E9 had=
     expected when they looked at them four years ago with lamps and =
    long poles, according to Maren Olsen.
    --inner
    Content-Type: text/html

    <p>Other words.</p>
    --inner--
    --outer
    Content-Type: application/pdf; name="a.pdf"
    Content-Disposition: attachment; filename="a.pdf"
    Content-Transfer-Encoding: base64

    JVBERi0=
    --outer--
    """

  @Test("Headers, encoded words, parts and quoted-printable", arguments: ["\n", "\r\n"])
  func newsletter(lineBreak: String) throws {
    let bytes = Self.newsletter.split(separator: "\n", omittingEmptySubsequences: false)
      .joined(separator: lineBreak)
    let article = try #require(try loaded(bytes, as: "letter").first)
    #expect(article.format == "mail")
    #expect(article.metadata.title == "Land closed tonight é")
    #expect(article.metadata.outlet == "The Café Courier")
    #expect(article.metadata.byline == nil)
    #expect(article.metadata.published == "Fri, 3 May 2024 08:00:00 +0200")
    #expect(
      article.text.hasPrefix(
        "The harbour board voted to close the old ferry landing for two winters, since its piles"
      )
    )
    #expect(article.text.contains("the café had expected when"))
    #expect(article.provenance.particulars == ["Read from the mail's plain text."])
    #expect(article.provenance.notes == ["1 attachment was left out."])
    #expect(article.provenance.origins[.title] == "the mail's header")
  }

  @Test("HTML alone is read without its tags; a stub of text gives way to it")
  func html() throws {
    let page = "<h1>Landing closed</h1><p>\(SampleBytes.story[0])</p><p>\(SampleBytes.story[1])</p>"
    let mail = """
      From: Jo Lind <jo@x.example>
      Subject: Landing closed
      MIME-Version: 1.0
      Content-Type: multipart/alternative; boundary=b

      --b
      Content-Type: text/plain

      View this mail in your browser.
      --b
      Content-Type: text/html; charset=utf-8
      Content-Transfer-Encoding: base64

      \(Self.base64(page))
      --b
      """
    let article = try #require(try loaded(mail, as: "a.eml").first)
    #expect(article.metadata.byline == "Jo Lind")
    #expect(
      article.blocks == [
        "headline: Landing closed", "body: \(SampleBytes.story[0])",
        "body: \(SampleBytes.story[1])",
      ]
    )
  }

  @Test(
    "Character sets",
    arguments: [
      ("utf-8", [0xC3, 0xA9] as [UInt8]), ("iso-8859-1", [0xE9]), ("windows-1252", [0xE9]),
      ("koi8-r", [0xA3]), ("iso-8859-5", [0xD8]), ("no-such", [0xE9]),
    ]
  )
  func charsets(name: String, bytes: [UInt8]) throws {
    let head = "From: a@x.example\nSubject: S\nContent-Type: text/plain; charset=\"\(name)\"\n\nCaf"
    let text = try #require(try loaded(Array(head.utf8) + bytes, as: "a.eml").first?.text)
    let expected = ["koi8-r": "Cafё", "iso-8859-5": "Cafи"][name] ?? "Café"
    #expect(text == expected)
  }

  @Test("Lines that format=flowed broke are joined")
  func flowed() throws {
    let mail =
      "From: a@x.example\nSubject: S\nContent-Type: text/plain; format=flowed\n\nOne \ntwo.\n\nThree.\n"
    #expect(try loaded(mail, as: "a.eml").first?.text == "One two.\n\nThree.\n")
  }

  @Test("A mailbox gives an article a mail")
  func mailbox() throws {
    let mail =
      "From x Fri May  3 08:00:00 2024\nFrom: a@x.example\nSubject: S\n\nOne.\n>From here.\n\n"
    let articles = try loaded(mail + mail, as: "a.mbox")
    #expect(articles.map(\.article.name) == ["sample-1", "sample-2"])
  }

  @Test("Mails after the limit are said; a mail that ends early says so")
  func limits() throws {
    let mail = "From x\nFrom: a@x.example\nSubject: S\n\nOne.\n\n"
    func reasons(of count: Int) throws -> [RecordError.Reason] {
      let bytes = Array(String(repeating: mail, count: count).utf8)
      return try errors(bytes, by: MailLoader(countLimit: 2)).map(\.reason)
    }
    #expect(try reasons(of: 2).isEmpty)
    #expect(try reasons(of: 3) == [.tooMany(limit: 2)])
    let parts =
      "From: a\nTo: b\nContent-Type: multipart/mixed; boundary=x\n\n--x\n\nIt rains.\n"
    #expect(
      try loaded(parts, as: "a.eml").first?.provenance.notes
        == ["The mail ends early: the end of what was sent is missing."]
    )
    #expect(try loaded(parts + "--x--", as: "a.eml").first?.provenance.notes == [])
    let many = parts + String(repeating: "--x\n\nIt snows.\n", count: 600) + "--x--"
    #expect(try loaded(many, as: "a.eml").first?.provenance.notes == [])
  }

  @Test("Prose that begins with a name and a colon is no mail")
  func prose() throws {
    #expect(try loaded("From: here to there\n\nIt rains.", as: "a.txt").first?.format == "text")
  }

  @Test(
    "What is broken is read as far as it goes, or refused",
    arguments: [
      "From: a\nTo: b\n", "From: a\nTo: b\nContent-Type: multipart/mixed; boundary=x\n\n--x--",
      "From: a\nTo: b\nContent-Type: multipart/mixed; boundary=\n\nText.",
      "From: a\nTo: b\nContent-Type: text/plain; charset=\"\n\nText.",
      "From: =?x?Q?=\nTo: =?utf-8?b?///?=\nSubject: =?\n\nText.",
      "From: a\nTo: b\nContent-Transfer-Encoding: base64\n\n====",
    ]
  )
  func broken(mail: String) {
    _ = try? loaded(mail, as: "a.eml")
  }

  static func base64(_ text: String) -> String {
    let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
    var result = ""
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let group = rest.prefix(3)
      rest = rest.dropFirst(3)
      let bits = group.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - group.count))
      for place in 0..<4 {
        result.append(place <= group.count ? digits[bits >> (18 - 6 * place) & 63] : "=")
      }
    }
    return result
  }
}

@Suite("MHTMLLoader")
struct MHTMLLoaderTests {
  @Test("The page is read, with its address and when it was saved")
  func page() throws {
    let text = """
      From: <Saved by Blink>
      Snapshot-Content-Location: https://courier.example/ferry
      Subject: Landing closed
      Date: Fri, 3 May 2024 08:00:00 +0200
      MIME-Version: 1.0
      Content-Type: multipart/related; type="text/html"; boundary="b"

      --b
      Content-Type: text/html
      Content-Transfer-Encoding: quoted-printable

      <html><body><article><h1>Landing closed</h1><p>\(SampleBytes.story[0])</p>=
      <p>\(SampleBytes.story[1])</p></article></body></html>
      --b
      Content-Type: image/png
      Content-Transfer-Encoding: base64

      AAAA
      --b--
      """
    let article = try #require(try loaded(text, as: "page").first)
    #expect(article.format == "mhtml")
    #expect(article.metadata.url == "https://courier.example/ferry")
    #expect(article.text.contains("close the old ferry landing"))
    #expect(!article.text.contains("<p>"))
    #expect(
      article.provenance.particulars.contains("The page was saved Fri, 3 May 2024 08:00:00 +0200.")
    )
  }

  @Test("A file that ends early says so, and is a summary where the page was not over")
  func endsEarly() throws {
    let page = """
      Snapshot-Content-Location: https://courier.example/ferry
      Content-Type: multipart/related; boundary="b"

      --b
      Content-Type: text/html

      <html><body><h1>Landing closed</h1><p>\(SampleBytes.story[0])</p><p>She said
      """
    let picture = "\n--b\nContent-Type: image/png\n\nx"
    for (end, isSummary, notes) in [
      ("", true, 1), (picture, false, 1), (picture + "\n--b--\n", false, 0),
    ] {
      let article = try #require(try loaded(page + end, as: "a.mht").first)
      #expect(article.provenance.isSummary == isSummary)
      #expect(article.provenance.notes.count == notes)
    }
  }

  @Test("Without a page there is no article")
  func empty() {
    #expect(throws: LoadError.self) {
      try loaded(
        "From: x\nContent-Type: multipart/related; boundary=b\n\n--b\nContent-Type: a/b\n\nx\n--b--",
        as: "a.mht"
      )
    }
  }
}
