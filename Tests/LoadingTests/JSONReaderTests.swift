import Testing

@testable import Loading

@Suite("JSONReader")
struct JSONReaderTests {
  private func value(_ text: String) throws(JSONError) -> JSONValue {
    try JSONReader.value(of: Array(text.utf8))
  }

  private func string(_ text: String) -> JSONValue { .string(Array(text.utf8)) }

  @Test("Values of every kind are read")
  func kinds() throws {
    #expect(try value(" null ") == .null)
    #expect(try value("true") == .boolean(true))
    #expect(try value("false") == .boolean(false))
    #expect(try value("[]") == .array([]))
    #expect(try value("{}") == .object([]))
    #expect(try value("[1, \"a\"]") == .array([.number(Array("1".utf8)), string("a")]))
    #expect(try value("{\"a\":{\"b\":[null]}}")["a"]?["b"] == .array([.null]))
  }

  @Test(
    "Numbers keep their writing",
    arguments: ["0", "-0", "10", "1.50", "-2e+10", "3E-2", "123456789012345678901"]
  )
  func numbers(text: String) throws {
    #expect(try value(text) == .number(Array(text.utf8)))
  }

  @Test(
    "Escapes and surrogate pairs are resolved",
    arguments: [
      (#""a\n\t\"\\\/\b\f\r""#, "a\n\t\"\\/\u{8}\u{C}\r"), (#""\u00e9\u20AC\u0000""#, "é€\u{0}"),
      (#""\ud83d\uDE00""#, "😀"), (#""\ud83d""#, "\u{FFFD}"), (#""a\ude00b""#, "a\u{FFFD}b"),
      (#""\ud83d\n""#, "\u{FFFD}\n"), (#""\ud83d\u0041""#, "\u{FFFD}A"),
      (#""\ud83d\ud83d\ude00""#, "\u{FFFD}😀"),
      (
        #""long enough for eight bytes at a time \u0041 é""#,
        "long enough for eight bytes at a time A é"
      ),
    ]
  )
  func strings(text: String, meaning: String) throws {
    #expect(try value(text) == string(meaning))
  }

  @Test(
    "What is no JSON is refused with its place",
    arguments: [
      ("", JSONError.Reason.unexpectedEnd, 0), ("{", .unexpectedEnd, 1),
      ("[1,]", .unexpectedCharacter, 3),
      ("{\"a\" 1}", .unexpectedCharacter, 5), ("{a:1}", .unexpectedCharacter, 1),
      ("01", .trailingCharacters, 1),
      ("1.", .unexpectedEnd, 2), ("+1", .unexpectedCharacter, 0), ("nul", .unexpectedEnd, 0),
      ("trux", .unexpectedCharacter, 0), ("\"a", .unexpectedEnd, 2),
      ("\"a\nb\"", .controlCharacter, 2),
      (#""\x""#, .invalidEscape, 1), (#""\ud83d\u1""#, .unexpectedEnd, 11),
      (#""\u12g4""#, .invalidEscape, 1), ("1 2", .trailingCharacters, 2),
      ("NaN", .unexpectedCharacter, 0),
      ("'a'", .unexpectedCharacter, 0), ("[1 2]", .unexpectedCharacter, 3),
    ]
  )
  func errors(text: String, reason: JSONError.Reason, offset: Int) {
    #expect(throws: JSONError(reason: reason, offset: offset)) { try value(text) }
  }

  @Test("Bytes that are no UTF-8 are refused")
  func invalidUTF8() {
    let bytes = Array("\"caf".utf8) + [0xE9] + Array("\"".utf8)
    #expect(throws: JSONError(reason: .invalidUTF8, offset: 4)) { try JSONReader.value(of: bytes) }
  }

  @Test("Depth is limited")
  func depth() throws {
    let limit = JSONReader.depthLimit
    let deep = String(repeating: "[", count: limit) + String(repeating: "]", count: limit)
    #expect(throws: Never.self) { try value(deep) }
    #expect(throws: JSONError(reason: .tooDeep, offset: limit)) { try value("[" + deep + "]") }
    #expect(throws: JSONError.self) { try value(String(repeating: "{\"a\":", count: 100_000)) }
  }

  @Test("Mutated JSON never traps")
  func mutations() {
    let seed = Array(
      #"{"id": "a\u00e9", "text": "x\ny", "n": [1.5e3, true, null, {"k": "\ud83d\ude00"}]}"#.utf8
    )
    var random = SeededRandom(state: 7)
    var read = 0
    for _ in 0..<5_000 {
      var bytes = seed
      for _ in 0..<(1 + random.next(below: 4)) {
        bytes[random.next(below: bytes.count)] = UInt8(random.next(below: 256))
      }
      bytes.removeLast(random.next(below: 3))
      if (try? JSONReader.value(of: bytes)) != nil { read += 1 }
    }
    #expect(read > 0 && read < 5_000)
  }
}
