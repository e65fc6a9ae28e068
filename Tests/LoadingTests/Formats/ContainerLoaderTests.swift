import Articles
import Testing

@testable import Loading

@Suite("GzipLoader")
struct GzipLoaderTests {
  @Test("What is inside is read by its content and inner name; the file's own bytes are counted")
  func inside() throws {
    let packed = SampleBytes.deflated(Array("title,text\nT,It rains.\n".utf8))
    let article = try #require(try loaded(packed, as: "a.csv.gz").first)
    #expect(article.format == "csv")
    #expect(article.text == "It rains.")
    #expect(article.provenance.origin == "a.csv.gz")
    #expect(article.provenance.byteCount == packed.count)
    #expect(article.provenance.digest?.utf8.count == 64)
    #expect(article.provenance.particulars.first == "Unpacked with gzip.")
  }

  @Test("Members follow each other, padding is passed over")
  func members() throws {
    let packed = SampleBytes.deflated(Array("One ".utf8)) + SampleBytes.deflated(Array("two.".utf8))
    #expect(try loaded(packed + [0, 0, 0], as: "a.gz").first?.text == "One two.")
  }

  @Test("More members than a file can honestly have are refused")
  func manyMembers() throws {
    let packed = SampleBytes.deflated(Array("It rains. ".utf8))
    let input = LoadInput(bytes: packed + packed + packed, origin: "a.gz", name: "a")
    #expect(try GzipLoader(mostMembers: 3).records(from: input).count == 1)
    #expect(throws: LoadError.refused(origin: "a.gz", reason: "more than 2 gzip members")) {
      try GzipLoader(mostMembers: 2).records(from: input)
    }
  }

  @Test("Bombs are refused: by ratio, and by gzip inside gzip")
  func bombs() {
    let zeros = SampleBytes.deflated([UInt8](repeating: 0x61, count: 8 << 20))
    #expect(
      throws: LoadError.refused(
        origin: "a.gz",
        reason: "it unpacks to more than 250 times its size"
      )
    ) { try loaded(zeros, as: "a.gz") }
    var nested = Array("It rains.".utf8)
    for _ in 0..<6 { nested = SampleBytes.deflated(nested) }
    #expect(
      throws: LoadError.refused(
        origin: "a",
        reason: "more than 3 containers stand inside each other"
      )
    ) { try loaded(nested, as: "a") }
  }

  @Test("What breaks off or is damaged is malformed")
  func broken() throws {
    let packed = SampleBytes.deflated(Array(SampleBytes.story[0].utf8))
    for count in 3..<packed.count {
      #expect(throws: LoadError.self) { try loaded(Array(packed.prefix(count)), as: "a.gz") }
    }
    var damaged = packed
    damaged[packed.count - 5] ^= 0xFF
    #expect(
      throws: LoadError.malformed(
        origin: "a.gz",
        format: "gzip",
        reason: "its packed bytes are damaged"
      )
    ) { try loaded(damaged, as: "a.gz") }
  }
}

@Suite("WordLoader")
struct WordLoaderTests {
  private static let document = """
    <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
      xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><w:body>
    <w:p><w:pPr><w:pStyle w:val="Title"/></w:pPr><w:r><w:t>Landing </w:t></w:r><w:r><w:t>closed</w:t></w:r></w:p>
    <w:p><w:r><w:t>\(SampleBytes.story[0])</w:t></w:r><w:r><w:footnoteReference w:id="1"/></w:r></w:p>
    <w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:r><w:t>Next</w:t></w:r></w:p>
    <w:p><w:pPr><w:numPr/></w:pPr><w:r><w:t>One</w:t><w:tab/><w:t>item</w:t></w:r></w:p>
    <w:p><w:del><w:r><w:delText>gone</w:delText></w:r></w:del><w:ins><w:r><w:t>Kept.</w:t></w:r></w:ins></w:p>
    <w:p><w:pPr><w:pStyle w:val="IntenseQuote"/></w:pPr><w:r><w:t>Never.</w:t></w:r></w:p>
    <mc:AlternateContent><mc:Choice><w:p><w:r><w:t>Box.</w:t></w:r></w:p></mc:Choice><mc:Fallback><w:p><w:r><w:t>Box.</w:t></w:r></w:p></mc:Fallback></mc:AlternateContent>
    </w:body></w:document>
    """
  private static let properties = """
    <cp:coreProperties xmlns:cp="c" xmlns:dc="d" xmlns:dcterms="t"><dc:title>Landing closed</dc:title>
    <dc:creator>Jo Lind</dc:creator><dcterms:created>2024-05-03T08:00:00Z</dcterms:created></cp:coreProperties>
    """
  private static let archive = SampleBytes.zip([
    ("[Content_Types].xml", "<Types/>"), ("word/document.xml", document),
    ("docProps/core.xml", properties),
  ])

  @Test("Styles tell the blocks, properties the metadata; deleted and doubled text is left out")
  func article() throws {
    let article = try #require(try loaded(Self.archive, as: "a").first)
    #expect(article.format == "docx")
    #expect(
      article.blocks == [
        "headline: Landing closed", "body: \(SampleBytes.story[0])", "subhead: Next",
        "list: One item", "body: Kept.", "quote: Never.", "body: Box.",
      ]
    )
    #expect(article.metadata.byline == "Jo Lind")
    #expect(article.metadata.published == "2024-05-03T08:00:00Z")
    #expect(article.provenance.notes == ["Left out: footnotes."])
  }

  @Test("Truncated at any place it is refused without a trap")
  func truncated() {
    for count in stride(from: 4, to: Self.archive.count, by: 7) {
      #expect(throws: LoadError.self) {
        try loaded(Array(Self.archive.prefix(count)), as: "a.docx")
      }
    }
  }

  @Test("Changed bytes load or are refused")
  func mutations() {
    var random = SeededRandom(state: 7)
    for _ in 0..<400 {
      var bytes = Self.archive
      for _ in 0..<4 { bytes[random.next(below: bytes.count)] = UInt8(random.next(below: 256)) }
      _ = try? loaded(bytes, as: "a.docx")
    }
  }

  @Test("Encrypted and bomb members are refused")
  func refused() {
    let locked = SampleBytes.zip([("word/document.xml", Self.document)], flags: 1)
    #expect(
      throws: LoadError.refused(origin: "a.docx", reason: "‘word/document.xml’ in it is encrypted")
    ) {
      try loaded(locked, as: "a.docx")
    }
    let bomb = SampleBytes.zip([
      ("x", ""), ("word/document.xml", String(repeating: " ", count: 4 << 20)),
    ])
    #expect(throws: LoadError.self) { try loaded(bomb, as: "a.docx") }
  }
}

@Suite("OpenDocumentLoader")
struct OpenDocumentLoaderTests {
  @Test("Headings, lists, quotations and spaces; notes and comments are left out")
  func article() throws {
    let content = """
      <office:document-content xmlns:office="o" xmlns:text="t" xmlns:style="s">
      <style:style style:name="P3" style:parent-style-name="Quotations"/>
      <office:text><text:p text:style-name="Title">Landing closed</text:p>
      <text:p>The<text:s text:c="2"/>board<text:note><text:p>note</text:p></text:note> voted.</text:p>
      <text:h>Next</text:h><text:list><text:list-item><text:p>One</text:p></text:list-item></text:list>
      <text:p text:style-name="P3">Never.</text:p></office:text></office:document-content>
      """
    let archive = SampleBytes.zip([
      ("mimetype", "application/vnd.oasis.opendocument.text"), ("content.xml", content),
      ("meta.xml", "<m xmlns:dc=\"d\"><dc:creator>Jo Lind</dc:creator></m>"),
    ])
    let article = try #require(try loaded(archive, as: "a").first)
    #expect(article.format == "odt")
    #expect(
      article.blocks == [
        "headline: Landing closed", "body: The  board voted.", "subhead: Next", "list: One",
        "quote: Never.",
      ]
    )
    #expect(article.metadata.byline == "Jo Lind")
  }
}

@Suite("EPUBLoader")
struct EPUBLoaderTests {
  private static func book(_ chapters: [String]) -> [UInt8] {
    let items = chapters.indices.map {
      "<item id=\"c\($0)\" href=\"text/c%20\($0).xhtml\" media-type=\"application/xhtml+xml\"/>"
    }.joined()
    let spine = chapters.indices.map { "<itemref idref=\"c\($0)\"/>" }.joined()
    return SampleBytes.zip(
      [
        ("mimetype", "application/epub+zip"),
        (
          "META-INF/container.xml",
          "<container><rootfiles><rootfile full-path=\"OEBPS/content.opf\"/></rootfiles></container>"
        ),
        (
          "OEBPS/content.opf",
          """
          <package xmlns:dc="d"><metadata><dc:title>The Courier, Friday</dc:title>
          <dc:date>2024-05-03</dc:date></metadata><manifest>\(items)</manifest>
          <spine>\(spine)</spine></package>
          """
        ),
      ]
        + chapters.enumerated().map {
          (
            "OEBPS/text/c \($0).xhtml",
            "<html><head><title>x</title></head><body>\($1)</body></html>"
          )
        }
    )
  }

  @Test("An article a chapter that has a text, the book's title as outlet")
  func chapters() throws {
    let story = "<p>\(SampleBytes.story[0])</p><p>\(SampleBytes.story[1])</p>"
    let articles = try loaded(
      Self.book(["<p>Cover</p>", "<h1>One</h1>" + story, "<h2>Two</h2>" + story]),
      as: "a"
    )
    #expect(articles.map(\.metadata.title) == ["One", "Two"])
    #expect(articles.map(\.metadata.outlet).allSatisfy { $0 == "The Courier, Friday" })
    #expect(articles.map(\.metadata.published).allSatisfy { $0 == "2024-05-03" })
    #expect(articles.first?.blocks.first == "headline: One")
    #expect(articles.first?.blocks.count == 3)
  }

  @Test("Chapters after the limit are said")
  func tooMany() throws {
    let story = "<p>\(SampleBytes.story[0])</p><p>\(SampleBytes.story[1])</p>"
    for (count, reasons) in [(2, []), (3, [RecordError.Reason.tooMany(limit: 2)])] {
      let book = Self.book(Array(repeating: story, count: count))
      #expect(try errors(book, by: EPUBLoader(chapterLimit: 2)).map(\.reason) == reasons)
    }
  }

  @Test("A book without texts is no article")
  func empty() {
    #expect(throws: LoadError.self) { try loaded(Self.book(["<p>Cover</p>"]), as: "a") }
  }
}

@Suite("ZipLoader")
struct ZipLoaderTests {
  private static let archive = SampleBytes.zip([
    ("../news/a.txt", "It rains."), ("news/.hidden", "no"), ("__MACOSX/news/a.txt", "no"),
    ("news/b.png", "\u{0}\u{1}"), ("news/c.json", #"[{"id":5,"text":"One."},{"id":6}]"#),
  ])

  @Test("The files are read as those of a folder, each by its content; what is none is said")
  func files() throws {
    let articles = try loaded(Self.archive, as: "n.zip")
    #expect(articles.map(\.text) == ["It rains.", "One."])
    #expect(articles.map(\.article.name) == ["a", "c-1"])
    #expect(articles.map(\.format) == ["text", "json"])
    #expect(
      articles.map(\.provenance.record) == [.text("../news/a.txt"), .json(Array("5".utf8))]
    )
    #expect(articles.first?.provenance.origin == "n.zip")
    #expect(
      articles.first?.provenance.particulars.contains("From ‘../news/a.txt’ in the zip file.")
        == true
    )
    let errors = try errors(Self.archive, as: "n.zip")
    #expect(errors.map(\.code) == ["load.binary-file", "load.no-text"])
    #expect(errors.map(\.id) == [.text("news/b.png"), .json(Array("6".utf8))])
  }

  @Test("A document in it is one of its files, also where it is stored as it is")
  func documents() throws {
    let word = SampleBytes.zip([
      ("[Content_Types].xml", "<Types/>"),
      (
        "word/document.xml",
        "<w:document xmlns:w=\"w\"><w:p><w:r><w:t>It rains.</w:t></w:r></w:p></w:document>"
      ),
    ])
    let archive = SampleBytes.zip([("a.docx", word)])
    #expect(try loaded(archive, as: "n").map(\.format) == ["docx"])
    let sheet = SampleBytes.zip([("[Content_Types].xml", "<Types/>"), ("xl/workbook.xml", "<x/>")])
    #expect(throws: LoadError.self) { try loaded(sheet, as: "n.xlsx") }
    #expect(try loaded(SampleBytes.zip([("n.zip", archive)]), as: "n").map(\.text) == ["It rains."])
  }

  @Test("Every record has an id of its own, also where paths repeat and a file has several")
  func ids() throws {
    let archive = SampleBytes.zip([
      ("a.txt", "One."), ("a.txt", "Two."), ("a.txt", "\u{0}"),
      ("b.jsonl", "{}\n{\"text\":\"Three.\"}\n"),
    ])
    let ids = try loaded(archive, as: "n.zip").map(\.provenance.record)
    #expect(ids == ["a.txt", "a.txt-2", "b.jsonl-2"].map(ArticleID.text))
    #expect(
      try errors(archive, as: "n.zip").map(\.id) == ["a.txt-3", "b.jsonl"].map(ArticleID.text)
    )
  }

  @Test("Where nothing can be read, it says that files are locked or damaged")
  func unreadable() throws {
    let locked = SampleBytes.zip([("a.txt", "One."), ("b.txt", "Two.")], flags: 1)
    #expect(throws: LoadError.refused(origin: "n.zip", reason: "‘a.txt’ in it is encrypted")) {
      try loaded(locked, as: "n.zip")
    }
    var damaged = SampleBytes.zip([("a.txt", "One."), ("b.png", "\u{0}")])
    damaged[37] ^= 1
    #expect(
      throws: LoadError.malformed(
        origin: "n.zip",
        format: "a zip file",
        reason: "‘a.txt’ in it cannot be read: its checksum is wrong"
      )
    ) { try loaded(damaged, as: "n.zip") }
  }

  @Test("All that is inside counts together, and what is no article is said of a lone file")
  func limits() {
    let packed = SampleBytes.deflated([UInt8](repeating: 0x61, count: 700_000))
    let archive = SampleBytes.zip([("a.txt.gz", packed), ("b.txt.gz", packed)])
    let unpacked = UnpackedBytes(limit: 1 << 20)
    #expect(throws: LoadError.self) {
      try ZipLoader().records(
        from: LoadInput(bytes: archive, origin: "n.zip", name: "n", unpacked: unpacked)
      )
    }
    #expect(throws: LoadError.empty(origin: "n.zip/a.txt")) {
      try loaded(SampleBytes.zip([("a.txt", " ")]), as: "n.zip")
    }
    for count in stride(from: 4, to: Self.archive.count, by: 7) {
      #expect(throws: LoadError.self) {
        try loaded(Array(Self.archive.prefix(count)), as: "n.zip")
      }
    }
  }
}

@Suite("WARCLoader")
struct WARCLoaderTests {
  private static let page = """
    <html><head><title>Landing closed</title></head><body><article><h1>Landing closed</h1>
    <p>\(SampleBytes.story[0])</p><p>\(SampleBytes.story[1])</p></article></body></html>
    """

  private static func record(_ type: String, _ block: [UInt8], extra: String = "") -> [UInt8] {
    let head =
      "WARC/1.0\r\nWARC-Type: \(type)\r\nWARC-Target-URI: https://c.example/1\r\n"
      + "WARC-Date: 2024-05-03T08:00:00Z\r\n\(extra)Content-Length: \(block.count)\r\n\r\n"
    return Array(head.utf8) + block + Array("\r\n\r\n".utf8)
  }

  private static func response(_ body: [UInt8], head: String = "", status: Int = 200) -> [UInt8] {
    record(
      "response",
      Array("HTTP/1.1 \(status) OK\r\nContent-Type: text/html\r\n\(head)\r\n".utf8) + body
    )
  }

  @Test("Pages become articles: plain, packed, in chunks; other records are passed over")
  func records() throws {
    let body = Array(Self.page.utf8)
    let chunks =
      Array("5\r\n".utf8) + body.prefix(5)
      + Array("\r\n\(String(body.count - 5, radix: 16))\r\n".utf8)
      + body.dropFirst(5) + Array("\r\n0\r\n\r\n".utf8)
    let archive =
      Self.record("warcinfo", Array("software: x".utf8)) + Self.response(body)
      + Self.response(SampleBytes.deflated(body), head: "Content-Encoding: gzip\r\n")
      + Self.response(chunks, head: "Transfer-Encoding: chunked\r\n")
      + Self.response(body, status: 404)
      + Self.record("conversion", Array("It rains.".utf8), extra: "Content-Type: text/plain\r\n")
    let articles = try loaded(archive, as: "a")
    #expect(articles.map(\.article.name) == (1...4).map { "sample-\($0)" })
    for article in articles {
      #expect(article.format == "warc")
      #expect(article.metadata.url == "https://c.example/1")
      #expect(article.provenance.particulars.contains("Fetched 2024-05-03T08:00:00Z."))
    }
    #expect(articles.prefix(3).allSatisfy { $0.text == articles.first?.text })
    #expect(articles.first?.text.contains("ferry landing for two winters") == true)
    #expect(articles.last?.text == "It rains.")
  }

  @Test("Records packed one by one")
  func packed() throws {
    let record = SampleBytes.deflated(Self.response(Array(Self.page.utf8)))
    #expect(try loaded(record + record, as: "a.warc.gz").count == 2)
  }

  @Test("What servers packed counts, in packed archives and others")
  func contentEncodings() throws {
    let body = SampleBytes.deflated([UInt8](repeating: 0x61, count: 700_000))
    let record = Self.response(body, head: "Content-Encoding: gzip\r\n")
    for (one, name) in [(record, "a.warc"), (SampleBytes.deflated(record), "a.warc.gz")] {
      func records(_ bytes: [UInt8]) throws(LoadError) -> [LoadedRecord] {
        let unpacked = UnpackedBytes(limit: 1 << 20)
        return try WARCLoader().records(
          from: LoadInput(bytes: bytes, origin: name, name: "a", unpacked: unpacked)
        )
      }
      #expect(try records(one).count == 1)
      #expect(
        throws: LoadError.refused(
          origin: name,
          reason: "with what is inside it unpacks to more than 1 MB"
        )
      ) { try records(one + one) }
    }
  }

  @Test("What comes before a break is kept, and the break is said, in every way of packing")
  func brokenOff() throws {
    let page = Self.response(Array(Self.page.utf8))
    let packed = SampleBytes.deflated(page)
    let whole = SampleBytes.deflated(page + page)
    for (bytes, file) in [
      (page + page.dropLast(100), "a.warc"), (packed + packed.dropLast(60), "a.warc.gz"),
      (Array(whole.dropLast(20)), "a.warc.gz"),
    ] {
      let articles = try loaded(bytes, as: file)
      #expect(articles.first?.text.contains("said Maren Olsen") == true)
      #expect(articles.first?.provenance.isSummary == false)
      let errors = try errors(bytes, as: file)
      #expect(errors.map(\.code) == ["load.malformed"])
      let place = errors.first?.message.prefix { $0 != ":" } ?? ""
      // What is missing may begin before the second record does.
      #expect(["record 2 breaks off", "the archive is not whole"].contains(place))
    }
    let article = try #require(try loaded(page + page.dropLast(100), as: "a.warc").last)
    #expect(article.provenance.isSummary)
    #expect(article.provenance.notes.first?.hasPrefix("The page breaks off in the") == true)
    let ended = try errors(packed + packed.dropLast(2), as: "a.warc.gz").map(\.message)
    #expect(ended == ["the archive is not whole: after record 2 it breaks off"])
    #expect(try errors(page + Array("junk".utf8), as: "a.warc").count == 1)
    #expect(try errors(page + [0, 0, 0], as: "a.warc").isEmpty)
  }

  @Test("What is odd among the records costs itself alone, and its place is said")
  func odd() throws {
    let page = Self.response(Array(Self.page.utf8))
    let zeros = Self.record("response", [UInt8](repeating: 0, count: 3 << 20))
    let locked = Self.response(
      [1, 2, 3] + Array(Self.page.utf8),
      head: "Content-Encoding: br\r\n"
    )
    let unpacked = Self.response(Array(Self.page.utf8), head: "Content-Encoding: br\r\n")
    let junk = Array("junk\r\nWARC/x: y\r\n".utf8)
    for (bytes, file, count, message) in [
      (page + junk + page, "a.warc", 3, "17 bytes after record 1 are no record"),
      (
        page + locked + page + unpacked, "a.warc", 4,
        "the page in record 2 is passed over: it is packed in a way that is not known"
      ),
      (
        [page, zeros, page].flatMap { SampleBytes.deflated($0) }, "a.warc.gz", 3,
        "record 2 is passed over: it unpacks to more than 250 times its size"
      ),
      (
        [page, Array(page.prefix(120)), page].flatMap { SampleBytes.deflated($0) }, "a.warc.gz", 3,
        "record 2 breaks off: "
      ),
    ] {
      #expect(try loaded(bytes, as: file).count == count - 1)
      let errors = try errors(bytes, as: file)
      #expect(errors.count == 1 && errors.first?.message.hasPrefix(message) == true)
    }
  }

  @Test("More records than are read are said")
  func tooMany() throws {
    let page = Self.response(Array(Self.page.utf8))
    func reasons(_ bytes: [UInt8]) throws -> [RecordError.Reason] {
      try errors(bytes, by: WARCLoader(countLimit: 2)).map(\.reason)
    }
    #expect(try reasons(page + page).isEmpty)
    #expect(try reasons(page + page + page) == [.tooMany(limit: 2)])
    let packed = SampleBytes.deflated(page)
    #expect(try reasons(packed + packed + packed + packed) == [.tooMany(limit: 2)])
  }

  @Test("A page that unpacks to too much counts as far as it was unpacked")
  func bombs() throws {
    var random = SeededRandom(state: 7)
    var noise = (0..<1_100).map { _ in UInt8(random.next(below: 256)) }
    while noise.count < 34 << 20 { noise += noise }
    let bomb = Self.response(SampleBytes.deflated(noise), head: "Content-Encoding: gzip\r\n")
    let page = Self.response(Array(Self.page.utf8))
    #expect(
      try errors(page + bomb, as: "a.warc").map(\.message) == [
        "the page in record 2 is passed over: it unpacks to more than 32 MB"
      ]
    )
    #expect(throws: LoadError.self) {
      try WARCLoader().records(
        from: LoadInput(
          bytes: page + bomb,
          origin: "a.warc",
          name: "a",
          unpacked: UnpackedBytes(limit: 24 << 20)
        )
      )
    }
  }

  @Test("Archives that break off give what they have, or say that they have none")
  func truncated() throws {
    let archive = Self.response(Array(Self.page.utf8))
    for count in stride(from: 5, to: archive.count, by: 37) {
      _ = try? loaded(Array(archive.prefix(count)), as: "a.warc")
      _ = try? loaded(SampleBytes.deflated(Array(archive.prefix(count))), as: "a.warc.gz")
    }
    #expect(throws: LoadError.self) {
      try loaded("WARC/1.0\r\nContent-Length: -1\r\n\r\n", as: "a")
    }
  }
}
