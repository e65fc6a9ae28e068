import Articles
import Loading
import Testing

@Suite("RichTextLoader")
struct RichTextLoaderTests {
  private static let opening =
    #"{\rtf1\ansi\ansicpg1252{\fonttbl\f0\fswiss Helvetica;}{\info{\title Draft}}"#

  private func paragraphs(_ markup: String) throws -> [String] {
    let article = try #require(try loaded(Self.opening + markup + "}", as: "a.rtf").first)
    #expect(article.format == "rtf")
    return article.text.split(separator: "\n\n").map(String.init)
  }

  @Test("Paragraphs end at control words and escaped line breaks; other breaks mean nothing")
  func paragraphsEnd() throws {
    let markup = #"""
      \pard\f0\b Council shuts pool\b0 \
      \
      The council voted
       to close it.\par It opened\line in 1932.\~m
      """#
    #expect(
      try paragraphs(markup)
        == ["Council shuts pool", "The council voted to close it.", "It opened in 1932. m"]
    )
  }

  @Test(
    "Letters come as Windows-1252, as UTF-16 with what stands for it, and as words",
    arguments: [
      (#"M\'fcller said \'93no\'94."#, "Müller said “no”."),
      (#"It costs \u8364 ?3 \emdash  or \{more\}."#, "It costs €3 — or {more}."),
      (#"{\uc0\u8364 3} and \u8364\'80 4"#, "€3 and € 4"),
      (#"\u-10179 ?\u-8704 ? rain"#, "😀 rain"),
      (#"{\u8364}30 and {\b \u8364}{40}"#, "€30 and €40"),
      (#"Read {\field{\*\fldinst HYPERLINK "https://a.example"}{\fldrslt this}}."#, "Read this."),
      (#"One{\footnote Not here.} two{\bin4 }}}}."#, "One two."),
    ]
  )
  func letters(_ markup: String, _ words: String) throws {
    #expect(try paragraphs(markup) == [words])
  }

  @Test("Letters of another code page are counted in a note")
  func otherCodePage() throws {
    let article = try #require(
      try loaded(#"{\rtf1\ansi\ansicpg1251 Rain, \'c4\'e0.}"#, as: "a.rtf").first
    )
    #expect(article.text == "Rain, \u{FFFD}\u{FFFD}.")
    #expect(article.provenance.notes == ["2 letters of code page 1251 became U+FFFD."])
  }

  @Test("Cut at any place and with changed bytes it loads or is refused, without a trap")
  func damaged() {
    let whole = Array((Self.opening + #"M\'fcller \u8364 ?{\bin9 a} \uc3\u20 \par}"#).utf8)
    for end in 0..<whole.count {
      _ = try? loaded(Array(whole[..<end]), as: "a.rtf")
      var changed = whole
      changed[end] = UInt8(ascii: "9")
      _ = try? loaded(changed, as: "a.rtf")
    }
    #expect(throws: LoadError.self) {
      try loaded(#"{\rtf1"# + String(repeating: "{", count: 2_000), as: "a.rtf")
    }
    #expect(throws: LoadError.self) { try loaded(#"{\rtf1}"#, as: "a.rtf") }
  }
}
