import Rendering
import Testing

@Suite struct VisibleControlsTests {
  @Test(arguments: [
    ("\u{1B}[2J", "^[[2J"), ("a\u{0}b", "a^@b"), ("\u{7F}", "^?"), ("\u{9B}31m", "\\u{9B}31m"),
    ("\u{202E}cod", "\\u{202E}cod"), ("\u{2066}x\u{2069}", "\\u{2066}x\\u{2069}"),
    ("a\u{2028}b", "a\\u{2028}b"), ("in\u{AD}visible\u{200B}", "in\\u{AD}visible\\u{200B}"),
    ("a\rb", "a^Mb"), ("end\r", "end^M"), ("\u{E0041}", "\\u{E0041}"),
  ])
  func whatSteersATerminalIsWritten(text: String, shown: String) {
    #expect(text.showingControls(keepingLines: false) == shown)
    #expect(text.showingControls(keepingLines: true) == shown)
  }

  @Test func wordsStayAsTheyAre() {
    for text in ["", "plain", "“Curly” — é 高橋", "👩‍👩‍👧 🏳️‍🌈", "می\u{200C}خواهم", "🏴󠁧󠁢󠁥󠁮󠁧󠁿"] {
      #expect(text.showingControls(keepingLines: false) == text)
    }
  }

  @Test func joinersAfterASCIIAreShown() {
    #expect("a\u{200D}b".showingControls(keepingLines: false) == "a\\u{200D}b")
  }

  @Test func lineBreaksAndTabsStayInBlocksOnly() {
    let text = "a\tb\nc\r\nd"
    #expect(text.showingControls(keepingLines: true) == "a\tb\nc\nd")
    #expect(text.showingControls(keepingLines: false) == "a b c d")
  }
}
