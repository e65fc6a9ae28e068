import CommandLanguage
import Commands
import Shell
import TestSupport
import Testing

/// PDFs through the program that the system has for them.
@Suite("PDFs")
struct PDFTests {
  private static let programs = SystemPrograms(agent: "lede/test")

  private static var hasConverter: Bool {
    let limits = ProgramLimits(seconds: 10, bytes: 1 << 20)
    return (try? programs.run("pdftotext", ["-v"], input: [], limits: limits, progress: { _ in }))
      != nil
  }

  /// A PDF with a page a list of lines, in a font that every reader has.
  private static func pdf(_ pages: [[String]]) -> String {
    var objects = [
      "<</Type/Catalog/Pages 2 0 R>>",
      "<</Type/Pages/Count \(pages.count)/Kids[\(pages.indices.map { "\(4 + 2 * $0) 0 R" }.joined(separator: " "))]>>",
      "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
    ]
    for (index, lines) in pages.enumerated() {
      let shown = lines.map { "(\($0)) Tj T*" }.joined(separator: " ")
      let stream = "BT /F1 11 Tf 14 TL 50 780 Td \(shown) ET"
      objects.append(
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 3 0 R>>>>"
          + "/Contents \(5 + 2 * index) 0 R>>"
      )
      objects.append("<</Length \(stream.utf8.count)>>stream\n\(stream)\nendstream")
    }
    var file = "%PDF-1.4\n"
    var table = "xref\n0 \(objects.count + 1)\n0000000000 65535 f \n"
    for (index, object) in objects.enumerated() {
      let offset = String(file.utf8.count)
      table += String(repeating: "0", count: 10 - offset.count) + offset + " 00000 n \n"
      file += "\(index + 1) 0 obj\n\(object)\nendobj\n"
    }
    return file + table
      + "trailer<</Size \(objects.count + 1)/Root 1 0 R>>\nstartxref\n\(file.utf8.count)\n%%EOF\n"
  }

  @Test(
    "A PDF is an article, its lines joined to paragraphs, page heads left out",
    .enabled(if: hasConverter, "the program pdftotext (poppler-utils) is not installed")
  )
  func article() {
    let stories = [
      [
        "voted on Tuesday night to close the old ferry landing,",
        "and the fishermen heard of it from a",
      ],
      [
        "was told by its engineer that the piles have rotted,",
        "which she had said in a letter to the",
      ],
      [
        "will meet again in October, when the ferry has moved,",
        "as the islanders have asked of the",
      ],
    ]
    let pages = stories.enumerated().map { number, lines in
      [
        "The Harbour Courier", "", "The harbour board \(lines[0])", "\(lines[1]) govern-",
        "ment notice that hung on a door of the shed.", "", "\(number + 1)",
      ]
    }
    let files = MemoryFiles(["a.pdf": Self.pdf(pages), "cut.pdf": "%PDF-1.4\n1 0 obj"])
    let desk = TestDesk(files: files, programs: Self.programs, withSamples: false)
    #expect(desk.run("load a.pdf | select format | to csv").contains("pdf"))
    let text = desk.run("info a --text")
    #expect(text.contains("the piles have rotted,"))
    #expect(text.contains("islanders have asked of the government notice"))
    #expect(!text.contains("The Harbour Courier"))
    desk.run("load cut.pdf")
    #expect(desk.diagnostics.last?.message.contains("cut.pdf") == true)
  }
}
