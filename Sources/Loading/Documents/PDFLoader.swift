package import Articles

/// Reads PDFs, with a program of the system that turns them into text.
package struct PDFLoader: ArticleLoader {
  /// Makes the loader.
  package init() {}

  package let format = "pdf"
  package let summary = "PDF, where the program pdftotext (poppler-utils) is installed."
  package let endings = ["pdf"]

  /// Whether the mark of a PDF stands at the beginning.
  package func recognizes(_ input: LoadInput) -> Bool {
    input.bytes.prefix(1_024).contains(sequence: Array("%PDF-".utf8))
  }

  /// The one article of the document.
  ///
  /// - Throws: `conversion`; `noArticle` where the pages are pictures.
  package func articles(from input: LoadInput) throws(LoadError) -> [Article] {
    guard let converter = input.options.converter else {
      throw .conversion(
        origin: input.origin,
        format: "PDF",
        .missing(program: "pdftotext", package: "poppler-utils")
      )
    }
    let converted: [UInt8]
    do throws(ConversionError) {
      converted = try converter.text(ofPDF: input.bytes)
    } catch {
      throw .conversion(origin: input.origin, format: "PDF", error)
    }
    let text = PDFPages(converted.repairedUTF8.filter { $0 != 0 }).text
    guard !text.trimmedASCII.isEmpty else {
      throw .noArticle(
        origin: input.origin,
        reason: "its pages hold no text, only pictures perhaps"
      )
    }
    return [
      Article(
        plainText: ArticleText(String(decoding: text, as: UTF8.self)),
        name: ArticleName.make(from: input.name),
        provenance: input.provenance(
          format: format,
          notes: ["Turned into text by pdftotext; columns and captions may stand out of order."]
        )
      )
    ]
  }
}

/// The pages of a PDF as text: without what is printed at the head and foot of every page, and with
/// words joined that were broken at the end of a line.
struct PDFPages {
  /// The text.
  private(set) var text: [UInt8] = []

  /// Lines at either end of a page that may be printed on every page.
  private static let margin = 2

  /// Reads pages that end with form feeds.
  init(_ bytes: [UInt8]) {
    let pages = bytes.split(separator: 0x0C).map { Array($0).textLines.map(\.trimmedASCII) }
    let printed = Self.printed(on: pages)
    for lines in pages {
      let body = lines.filter { !printed.contains(Self.form(of: $0)) || $0.isEmpty }
      for line in body { append(line) }
    }
  }

  /// The lines at the ends of pages that come again on half of them at least, digits aside.
  private static func printed(on pages: [[ArraySlice<UInt8>]]) -> Set<[UInt8]> {
    guard pages.count > 2 else { return [] }
    var counts: [[UInt8]: Int] = [:]
    for lines in pages {
      let full = lines.filter { !$0.isEmpty }
      let ends = full.prefix(margin) + full.dropFirst(margin).suffix(margin)
      for form in Set(ends.map(form)) { counts[form, default: 0] += 1 }
    }
    return Set(counts.filter { $0.value * 2 >= pages.count && $0.value > 1 }.keys)
  }

  /// A line without its digits, which count pages.
  private static func form(of line: ArraySlice<UInt8>) -> [UInt8] {
    line.filter { !ASCII.isDigit($0) && !ASCII.isSpace($0) }
  }

  private mutating func append(_ line: ArraySlice<UInt8>) {
    // "govern-" and "ment" are one word; "anti-" and "Brexit" are not.
    if text.suffix(2).elementsEqual([UInt8(ascii: "-"), ASCII.newline]),
      let first = line.first, ASCII.isLowercase(first),
      text.dropLast(2).last.map(ASCII.isLetter) == true
    {
      // Only the word moves up: longer lines would hide that the page was set at a width.
      text.removeLast(2)
      let word = line.prefix { !ASCII.isSpace($0) }
      text += word
      let rest = line.dropFirst(word.count).trimmedASCII
      if !rest.isEmpty { text.append(ASCII.newline) }
      text += rest
    } else {
      text += line
    }
    text.append(ASCII.newline)
  }
}
