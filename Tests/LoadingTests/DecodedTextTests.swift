import Articles
import Loading
import Testing

@Suite("DecodedText")
struct DecodedTextTests {
  private func decoded(_ bytes: [UInt8]) throws(LoadError) -> DecodedText {
    try DecodedText(bytes, origin: "a.txt")
  }

  @Test(
    "UTF-8 comes through byte for byte",
    arguments: ["Plain.", "Café — “naïve” 漢字 😀", "a\tb\n\n c "]
  )
  func keepsUTF8(text: String) throws {
    let decoded = try decoded(Array(text.utf8))
    #expect(decoded.text.bytes == Array(text.utf8))
    #expect(decoded.notes.isEmpty)
  }

  @Test("A byte order mark is kept and said")
  func keepsMark() throws {
    let decoded = try decoded([0xEF, 0xBB, 0xBF] + Array("Hello.".utf8))
    #expect(decoded.text.string == "\u{FEFF}Hello.")
    #expect(decoded.notes.isEmpty && decoded.particulars.count == 1)
  }

  @Test("CR LF and CR are kept and said")
  func keepsLineEnds() throws {
    let windows = try decoded(Array("One.\r\nTwo.\r\n".utf8))
    #expect(windows.text.string.utf8.count == 12)
    #expect(windows.notes.isEmpty)
    #expect(windows.particulars == ["Lines end in CR LF, which is kept."])
    #expect(
      try decoded(Array("One.\rTwo.".utf8)).particulars == ["Lines end in CR, which is kept."]
    )
  }

  @Test("UTF-16 is read by its mark, surrogate pairs included", arguments: [true, false])
  func readsUTF16(littleEndian: Bool) throws {
    let text = "“Zürich” 😀 said\n"
    var bytes: [UInt8] = littleEndian ? [0xFF, 0xFE] : [0xFE, 0xFF]
    for unit in text.utf16 {
      let (low, high) = (UInt8(unit & 0xFF), UInt8(unit >> 8))
      bytes += littleEndian ? [low, high] : [high, low]
    }
    let decoded = try decoded(bytes)
    #expect(decoded.text.string == text)
    #expect(decoded.notes.first?.contains(littleEndian ? "little" : "big") == true)
  }

  @Test("UTF-16 that breaks off or has a lone surrogate is refused with its place")
  func refusesBrokenUTF16() {
    #expect(throws: LoadError.malformedUTF16(origin: "a.txt", offset: 4)) {
      try decoded([0xFF, 0xFE, 0x41, 0x00, 0x42])
    }
    #expect(throws: LoadError.malformedUTF16(origin: "a.txt", offset: 2)) {
      try decoded([0xFF, 0xFE, 0x00, 0xD8, 0x41, 0x00])
    }
  }

  @Test("Windows-1252 is recognised and said")
  func readsWindows1252() throws {
    let decoded = try decoded([0x93] + Array("Caf".utf8) + [0xE9, 0x94, 0x20, 0x80, 0x35])
    #expect(decoded.text.string == "“Café” €5")
    #expect(decoded.notes == ["Read as Windows-1252: byte 0 is no UTF-8."])
  }

  @Test("Bytes that mean nothing in Windows-1252 become U+FFFD and are counted")
  func countsUndefinedBytes() throws {
    let decoded = try decoded([0xE9, 0x81, 0x41])
    #expect(decoded.text.string == "é\u{FFFD}A")
    #expect(decoded.notes.count == 2)
  }

  @Test("UTF-8 with a damaged place stays UTF-8")
  func repairsUTF8() throws {
    let bytes = Array("“Café” and “naïve” ".utf8) + [0xE2, 0x80] + Array(" end".utf8)
    let decoded = try decoded(bytes)
    #expect(decoded.text.string == "“Café” and “naïve” \u{FFFD} end")
    #expect(decoded.notes.first?.hasPrefix("Damaged UTF-8: 1 unreadable") == true)
  }

  @Test("Binary is refused with the place of its first control character")
  func refusesBinary() {
    #expect(throws: LoadError.binary(origin: "a.txt", offset: 3)) {
      try decoded([0x50, 0x4B, 0x41, 0x00, 0x14])
    }
    #expect(throws: LoadError.binary(origin: "a.txt", offset: 1)) {
      try decoded([0x41, 0x01, 0x02, 0x03, 0x04, 0x42])
    }
  }

  @Test(
    "Nothing but white space is refused",
    arguments: ["", " \n\t\r\n", "\u{FEFF}", "\u{A0}\u{2003}\u{3000}"]
  )
  func refusesEmpty(text: String) {
    #expect(throws: LoadError.empty(origin: "a.txt")) { try decoded(Array(text.utf8)) }
  }
}
