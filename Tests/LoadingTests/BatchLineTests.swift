import Articles
import Loading
import Testing

@Suite("BatchLine")
struct BatchLineTests {
  private func line(_ text: String) throws(RecordError) -> BatchLine {
    try BatchLine(Array(text.utf8), number: 3)
  }

  private func error(_ text: String) -> RecordError? {
    #expect(throws: RecordError.self) { try BatchLine(Array(text.utf8), number: 3) }
  }

  @Test("A line is an article with the metadata it gives")
  func article() throws {
    let line = try line(
      #"{"id":"a\u00e9 1","text":"Ferry closes.\n\nThe board voted.","title":"Ferry closes","outlet":"News","url":null,"published":"2015-11-03","x":[1]}"#
    )
    #expect(line.id == Array(#""a\u00e9 1""#.utf8))
    #expect(line.article.text.string == "Ferry closes.\n\nThe board voted.")
    #expect(
      line.article.metadata
        == Article.Metadata(title: "Ferry closes", outlet: "News", published: "2015-11-03")
    )
    #expect(line.article.blocks.map(\.kind) == [.headline, .body])
    #expect(!line.hasNewText)
  }

  @Test("The id keeps its writing", arguments: ["12", "-1.50", "null", "\"x\""])
  func ids(id: String) throws {
    #expect(try line("{\"text\":\"A b.\",\"id\": \(id) }").id == Array(id.utf8))
  }

  @Test("The text comes through unchanged, odd characters included")
  func unchanged() throws {
    let line = try line(#"{"text":"\ufeffA\r\nb\u0000\u2028c "}"#)
    #expect(line.article.text.string == "\u{FEFF}A\r\nb\u{0}\u{2028}c ")
    #expect(line.id == Array("null".utf8))
  }

  @Test("What is wrong is said, with the id where it was read")
  func errors() {
    let malformed = error("{\"id\": 1, “text”: 2}")
    #expect(malformed?.code == "load.malformed-json")
    #expect(malformed?.message.hasSuffix("at character 11") == true)
    #expect(malformed?.id == .json(Array("1".utf8)) && malformed?.line == 3)
    #expect(error("[1]")?.code == "load.malformed-json")
    #expect(error("")?.code == "load.malformed-json")
    let missing = error(#"{"id":5,"title":"x"}"#)
    #expect(missing?.code == "load.no-text")
    #expect(missing?.id == .json(Array("5".utf8)))
    #expect(error(#"{"text":5}"#)?.code == "load.wrong-type")
    #expect(error(#"{"id":[],"text":"a"}"#)?.code == "load.wrong-type")
    let empty = error(#"{"text":" \n"}"#)
    #expect(empty?.code == "load.empty")
    #expect(empty?.message == "the text is empty")
  }

  @Test("A page is an article with the metadata that the line or the page gives")
  func page() throws {
    let line = try line(
      #"{"id":7,"title":"Given","html":"<html><body><h1>Own</h1><p>The board voted to close the landing, for two winters, on Tuesday.</p></body></html>"}"#
    )
    #expect(line.hasNewText)
    #expect(line.article.metadata.title == "Given")
    #expect(
      line.article.text.string
        == "The board voted to close the landing, for two winters, on Tuesday."
    )
    let empty = try self.line(#"{"text":" ","html":"<p>The board voted.</p>"}"#)
    #expect(empty.article.text.string == "The board voted.")
    #expect(error(#"{"html":"<html><body></body></html>"}"#)?.code == "load.no-article")
  }

  @Test("A line that is no UTF-8 is refused with the place")
  func invalidUTF8() {
    #expect(throws: RecordError(line: 1, reason: .invalidUTF8(offset: 2))) {
      try BatchLine([0x7B, 0x22, 0xFF, 0x22, 0x7D], number: 1)
    }
  }

  @Test(
    "What the line's own names leave open, the names of datasets tell",
    arguments: [
      #"{"id":7,"body":"It rains.","headline":"T","publisher":"N","date":"2024","author":"Jo"}"#,
      #"{"guid":7,"maintext":"It rains.","fields":{"webTitle":"T"},"source":{"name":"N"},"pub_date":"2024","authors":["Jo"]}"#,
      #"{"uuid":1,"id":7,"text":"It rains.","maintext":"no","title":"T","outlet":"N","datePublished":"no","published":"2024","byline":"Jo"}"#,
    ]
  )
  func namesOfDatasets(json: String) throws {
    let line = try line(json)
    #expect(line.id == Array("7".utf8))
    #expect(line.article.text.string == "It rains." && !line.hasNewText)
    #expect(
      line.article.metadata
        == Article.Metadata(title: "T", outlet: "N", byline: "Jo", published: "2024")
    )
  }

  @Test("A text with tags under a dataset's name loses them and is new; ‘text’ keeps them")
  func markup() throws {
    let stripped = try line(#"{"content":"<p>It rains.</p>"}"#)
    #expect(stripped.article.text.string == "It rains." && stripped.hasNewText)
    let kept = try line(#"{"text":"<p>It rains.</p>"}"#)
    #expect(kept.article.text.string == "<p>It rains.</p>" && !kept.hasNewText)
  }

  @Test("Half a character is replaced, not refused")
  func loneSurrogate() throws {
    let line = try line(#"{"id":7,"text":"It \ud83d rains."}"#)
    #expect(line.article.text.string == "It \u{FFFD} rains.")
    #expect(line.article.provenance.notes == ["An escape of half a character was read as U+FFFD."])
  }
}
