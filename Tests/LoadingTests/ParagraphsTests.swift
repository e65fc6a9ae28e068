import Articles
import Testing

@testable import Loading

@Suite("Paragraphs")
struct ParagraphsTests {
  private func paragraphs(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return Paragraphs.spans(of: bytes).map {
      String(decoding: bytes[$0.lowerBound..<$0.upperBound], as: UTF8.self)
    }
  }

  @Test("A line is a paragraph")
  func line() {
    #expect(
      paragraphs("One is here.\nTwo is there.\n\n  Three. \r\nFour.") == [
        "One is here.", "Two is there.", "Three.", "Four.",
      ]
    )
  }

  @Test("Every line break counts, white space around a line doesn't")
  func breaks() {
    #expect(
      paragraphs("a\u{2028}b\u{2029}c\rd\u{0C}e\u{A0}\u{FEFF}\n\u{3000}f") == [
        "a", "b", "c", "d", "e", "f",
      ]
    )
  }

  @Test("Lines broken at a width belong together up to the blank line")
  func wrapped() {
    let first = """
      The harbour board voted on Tuesday night to close the old ferry
      landing for two winters, a decision that its chair called hard and
      its critics called late, while the men who load the boats waited
      outside in the rain.
      """
    let second = """
      Nobody in the hall had expected the vote before the spring, least
      of all the owners of the two cafes on the quay, who had ordered new
      awnings in the week before.
      """
    #expect(paragraphs(first + "\n\n" + second + "\n") == [first, second])
  }

  @Test("In lines broken at a width, a list mark and an indent begin anew")
  func wrappedLists() {
    let text = """
      The harbour board voted on Tuesday night to close the old ferry
      landing for two winters, a decision that its chair called hard and
      its critics called late, while the men who load the boats waited
      - in the rain that had begun before the vote and would not be over
      when they left for their homes at the other end of the long town
          Nobody in the hall had expected the vote before the spring.
      """
    #expect(paragraphs(text).count == 3)
  }

  @Test("Short lines that each end a sentence stay apart")
  func shortLines() {
    let lines = (1...8).map { "This is the sentence with the number \($0), which ends right here." }
    #expect(paragraphs(lines.joined(separator: "\n")) == lines)
  }

  @Test("Spans tile the text: in order, none empty, none overlapping")
  func order() {
    let bytes = Array("\n\n a \n\n\u{2029}b\n c".utf8)
    let spans = Paragraphs.spans(of: bytes)
    #expect(spans.count == 3)
    for (left, right) in zip(spans, spans.dropFirst()) {
      #expect(left.upperBound < right.lowerBound)
    }
  }
}
