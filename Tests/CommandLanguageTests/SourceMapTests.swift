import CommandLanguage
import Testing

@Suite struct SourceMapTests {
  @Test(
    "Places count lines and characters from 1",
    arguments: [
      (0, 1, 1), (1, 1, 2), (3, 1, 3), (4, 2, 1), (8, 2, 2), (9, 2, 3), (10, 3, 1), (99, 3, 1),
      (-5, 1, 1),
    ]
  )
  func places(offset: Int, line: Int, column: Int) {
    // a é LF (2, 1 bytes), then an emoji of 4 bytes, x, LF
    let place = SourceMap("aé\n😀x\n").place(of: offset)
    #expect((place.line, place.column) == (line, column))
  }

  @Test("An excerpt is the line with where in it the range lies")
  func excerpts() {
    let map = SourceMap("one\ntwo é three\r\nfour")
    let (text, from, to) = map.excerpt(of: SourceRange(11, 16))
    #expect((text, from, to) == ("two é three", 6, 11))
    #expect(map.excerpt(of: SourceRange(8, 30)) == ("two é three", 4, 11))
    #expect(map.excerpt(of: SourceRange(22, 22)) == ("four", 4, 5))
    #expect(map.excerpt(of: SourceRange(100, 200)) == ("four", 4, 5))
    #expect(SourceMap("").excerpt(of: SourceRange(0, 0)) == ("", 0, 1))
  }

  @Test("A range within a character is no trouble")
  func insideCharacters() {
    let map = SourceMap("é😀")
    for offset in 0...6 {
      #expect(map.place(of: offset).line == 1)
      #expect(map.excerpt(of: SourceRange(offset, offset + 1)).text == "é😀")
    }
  }
}
