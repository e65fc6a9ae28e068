import Loading
import Testing

@Suite("PDFLoader")
struct PDFLoaderTests {
  private struct FixedConverter: DocumentConverter {
    let pages: String

    func text(ofPDF bytes: [UInt8]) throws(ConversionError) -> [UInt8] {
      if pages.isEmpty { throw .failed(reason: "no pages") }
      return Array(pages.utf8)
    }
  }

  private let bytes = Array("%PDF-1.4\n".utf8)

  @Test("Without a converter the error says what to install")
  func missing() {
    let error = LoadError.conversion(
      origin: "a.pdf",
      format: "PDF",
      .missing(program: "pdftotext", package: "poppler-utils")
    )
    #expect(throws: error) { try loaded(bytes, as: "a.pdf") }
    #expect(error.message == "a.pdf is PDF, which needs the program pdftotext, and that is missing")
    #expect(error.help.hasPrefix("Install poppler-utils"))
  }

  @Test("What stands on every page goes, and broken words are joined")
  func pages() throws {
    let converter = FixedConverter(
      pages: "The Courier 1\nThe govern-\nment said no.\n\u{C}The Courier 2\nAnti-\nBrexit "
        + "talk.\n\u{C}The Courier 3\nEnd.\n\u{C}"
    )
    let options = LoadOptions(converter: converter)
    let article = try #require(try loaded(bytes, as: "a", options: options).first)
    #expect(article.format == "pdf")
    #expect(article.text == "The government\nsaid no.\nAnti-\nBrexit talk.\nEnd.\n")
  }

  @Test("A failure is said in the program's words; pictures are no text")
  func failures() {
    #expect(
      throws: LoadError.conversion(origin: "a", format: "PDF", .failed(reason: "no pages"))
    ) { try loaded(bytes, as: "a", options: LoadOptions(converter: FixedConverter(pages: ""))) }
    #expect(throws: LoadError.self) {
      try loaded(bytes, as: "a", options: LoadOptions(converter: FixedConverter(pages: "\u{C}\n")))
    }
  }
}
