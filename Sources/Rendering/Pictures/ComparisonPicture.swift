package import Articles

/// A comparison as a picture for paper: a matrix of statements and articles, and who is heard in
/// each with how many words.
///
/// Boxes, letters and patterns carry what it says, no colour. Drawn are the statements that differ
/// most and the sources heard most, as many as a page holds; how many more there are is said.
package struct ComparisonPicture {
  let comparison: Comparison
  let documents: [Document]
  /// By fact, the words that stand for it.
  let wordings: [String]
  /// By fact, the articles that tell it with another number than those words.
  let conflicts: [Set<Int>]

  /// Takes a comparison, the documents it was made of, the words that stand for each fact and the articles
  /// that tell it with another number.
  package init(
    _ comparison: Comparison,
    of documents: [Document],
    wordings: [String],
    conflicts: [Set<Int>]
  ) {
    self.comparison = comparison
    self.documents = documents
    self.wordings = wordings
    self.conflicts = conflicts
  }

  /// The picture as SVG; the same bytes for the same comparison.
  package var svg: String {
    var page = PicturePage(columns: comparison.articles.count)
    let count = comparison.articles.count
    let title = "How \(count) articles tell one event"
    page.drawing.text(title, x: page.margin, y: page.advance(by: 40), .title)
    if count <= 10 { drawArticles(on: &page) }
    MatrixPicture(self).draw(on: &page)
    SourcesPicture(self).draw(on: &page)
    page.y += 30
    let note = "A dash means that nothing alike was found there, not that it is not told."
    page.drawing.text(note, x: page.margin, y: page.advance(by: 14), .faint)
    page.drawing.text(
      "Drawn by Lede from the wording of the articles alone.",
      x: page.margin,
      y: page.advance(by: 16),
      .faint
    )
    return page.drawing.document(
      width: page.width,
      height: page.y + page.margin,
      title: title,
      description: description
    )
  }

  /// What a listener is told in the picture's place.
  private var description: String {
    let shared = comparison.facts.filter { $0.reportedBy.count > 1 }
    let all = shared.count { $0.missingFrom.isEmpty }
    let names = comparison.articles.joined(separator: ", ")
    return "\(names). Statements told by several: \(shared.count), by all: \(all). "
      + "Sources: \(comparison.sources.count)."
  }

  /// Outlet, date and headline of each article under its name.
  private func drawArticles(on page: inout PicturePage) {
    page.y += 14
    for (name, document) in zip(comparison.articles, documents) {
      let metadata = document.article.metadata
      let facts = [metadata.outlet, metadata.published, metadata.title].compactMap { $0 }
      page.y += 17
      let shown = SVGDrawing.lines(name, width: 120, of: .strong, atMost: 1).first ?? ""
      page.drawing.text(shown, x: page.margin, y: page.y, .strong)
      let width = page.width - page.margin * 2 - 130
      let line = SVGDrawing.lines(
        facts.joined(separator: " · "),
        width: width,
        of: .serif,
        atMost: 1
      )
      page.drawing.text(line.first ?? "", x: page.margin + 130, y: page.y, .serif)
    }
  }
}

/// A page of rows with words at the left and a column for each article.
struct PicturePage {
  /// What is drawn so far.
  var drawing = SVGDrawing()
  /// How far down the page is full.
  var y = 24
  let margin = 32
  /// Width of the words at the left.
  let words = 400
  /// Width of an article's column.
  let column: Int
  private let columns: Int

  /// A page for so many articles.
  init(columns: Int) {
    self.columns = columns
    column = min(130, max(20, 480 / max(1, columns)))
  }

  /// Width of the whole page; articles with rising names need room at the right.
  var width: Int { margin * 2 + words + 20 + column * columns + (areNamesRising ? 40 : 0) }
  /// Where an article's column begins.
  func x(of article: Int) -> Int { margin + words + 20 + column * article }
  /// Whether the columns are too narrow for names on the level.
  var areNamesRising: Bool { column < 80 }
  /// Whether a column has room for words beside a mark.
  var hasRoomForWords: Bool { column >= 70 }

  /// Goes down by so many pixels.
  mutating func advance(by height: Int) -> Int {
    y += height
    return y
  }

  /// A heading with a line above it.
  mutating func heading(_ text: String) {
    y += 34
    drawing.line(x: margin, y: y, width: width - margin * 2, .solid)
    drawing.text(text, x: margin, y: advance(by: 24), .heading)
  }

  /// The articles' names above their columns.
  mutating func names(_ names: [String]) {
    y += areNamesRising ? 66 : 20
    for (article, name) in names.enumerated() {
      let room = areNamesRising ? 78 : column - 6
      let shown = SVGDrawing.lines(name, width: room, of: .strong, atMost: 1).first ?? ""
      if areNamesRising {
        drawing.risingText(shown, x: x(of: article) + 12, y: y - 2, .strong)
      } else {
        drawing.text(shown, x: x(of: article), y: y - 2, .strong)
      }
    }
    y += 4
  }

  /// A pale line of words under a legend.
  mutating func note(_ text: String) {
    drawing.text(text, x: margin, y: advance(by: 20), .faint)
    y += 6
  }

  /// A line of words for what follows.
  mutating func caption(_ text: String) {
    drawing.text(text, x: margin, y: advance(by: 22), .strong)
    y += 4
  }

  /// The words of a row in two lines at most; goes down by the row's height and gives the middle.
  mutating func row(_ text: String) -> Int {
    let lines = SVGDrawing.lines(text, width: words, of: .serif, atMost: 2)
    drawing.line(x: margin, y: y, width: width - margin * 2, .pale)
    let height = max(26, lines.count * 16 + 10)
    for (index, line) in lines.enumerated() {
      let first = y + (height - lines.count * 16) / 2 + 12
      drawing.text(line, x: margin, y: first + index * 16, .serif)
    }
    y += height
    return y - height / 2
  }
}
