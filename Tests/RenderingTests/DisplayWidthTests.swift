import Rendering
import Testing

@Suite struct DisplayWidthTests {
  @Test(arguments: [
    ("", 0), ("plain", 5), ("é", 1), ("e\u{301}", 1), ("高橋", 4), ("ｆｕｌｌ", 8), ("한국", 4),
    ("\u{1112}\u{1161}\u{11AB}", 2), ("😀", 2), ("👩‍👩‍👧‍👦", 2), ("👍🏽", 2), ("❤️", 2), ("❤", 1), ("🇩🇪", 2),
    ("1️⃣", 2), ("“—”…", 4), ("ไทย", 3), ("ที่", 1), ("क्ष", 2), ("\u{301}", 0), ("\u{FE0F}", 0),
    ("\u{601}", 1), ("𠀀", 2),
  ])
  func columnsAreCountedAsTerminalsDo(text: String, width: Int) {
    #expect(text.displayWidth == width)
  }
}
