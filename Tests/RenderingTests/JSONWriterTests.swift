import Rendering
import Testing

@Suite struct JSONWriterTests {
  private func written(pretty: Bool = false, _ write: (inout JSONWriter) -> Void) -> String {
    var writer = JSONWriter(pretty: pretty)
    write(&writer)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  private func nested(_ writer: inout JSONWriter) {
    writer.beginObject()
    writer.key("a")
    writer.beginArray()
    writer.integer(-12)
    writer.beginObject()
    writer.endObject()
    writer.string("x")
    writer.endArray()
    writer.key("b" as String)
    writer.boolean(true)
    writer.key("c")
    writer.null()
    writer.endObject()
  }

  @Test func commasStandBetweenMembers() {
    #expect(written { nested(&$0) } == #"{"a":[-12,{},"x"],"b":true,"c":null}"#)
  }

  @Test func membersAreIndentedWhereAsked() {
    #expect(
      written(pretty: true) { nested(&$0) } == """
        {
          "a": [
            -12,
            {},
            "x"
          ],
          "b": true,
          "c": null
        }
        """
    )
  }

  @Test(arguments: [
    ("\"\\/", #"\"\\/"#), ("\u{8}\t\n\u{C}\r", #"\b\t\n\f\r"#), ("\u{0}\u{1B}", #"\u0000\u001b"#),
    ("\u{7F}\u{9B}", #"\u007f\u009b"#), ("\u{2028}\u{2029}", #"\u2028\u2029"#),
    ("\u{202E}\u{2066}\u{FEFF}", #"\u202e\u2066\ufeff"#), ("\u{E0041}", #"\udb40\udc41"#),
    ("“é” — 高 😀", "“é” — 高 😀"), ("", ""), ("\u{A0}£\u{600}\u{2030}", "\u{A0}£\u{600}\u{2030}"),
  ])
  func stringsAreEscaped(text: String, escaped: String) {
    #expect(written { $0.string(text) } == "\"\(escaped)\"")
    #expect(written { $0.string(utf8: Array(text.utf8)) } == "\"\(escaped)\"")
  }

  /// What a terminal is shown is what was written, for every character there is.
  @Test func outputHasNothingToHide() {
    for value in UInt32(0)...0x10FFFF where value < 0x3_0000 || value > 0xD_FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let json = written { $0.string("é\(scalar)") }
      if json.showingControls(keepingLines: false) != json {
        Issue.record("U+\(String(value, radix: 16)) is sent as it is")
      }
    }
  }

  @Test func numbersHaveAtMostTheDigitsAsked() {
    #expect(written { $0.number(0.81, digits: 3) } == "0.81")
    #expect(written { $0.number(0.8149, digits: 3) } == "0.815")
    #expect(written { $0.number(2, digits: 3) } == "2")
    #expect(written { $0.number(100, digits: 0) } == "100")
    #expect(written { $0.number(.nan, digits: 3) } == "null")
    #expect(written { $0.number(.infinity) } == "null")
    #expect(written { $0.number(1e300, digits: 2) } == "1e+300")
    #expect(written { $0.integer(.min) } == "-9223372036854775808")
  }

  @Test func takingLeavesTheWriterWhereItWas() {
    var writer = JSONWriter()
    writer.beginArray()
    writer.integer(1)
    let first = writer.take()
    writer.integer(2)
    writer.endArray()
    #expect(String(decoding: first + writer.take(), as: UTF8.self) == "[1,2]")
    #expect(writer.bytes.isEmpty)
  }
}
