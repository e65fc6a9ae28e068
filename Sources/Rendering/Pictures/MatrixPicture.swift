import Articles

/// The matrix of statements and articles.
struct MatrixPicture {
  private let picture: ComparisonPicture
  /// So many statements of each heading are drawn.
  private static let shown = (leftOut: 16, byAll: 8, alone: 3)

  init(_ picture: ComparisonPicture) {
    self.picture = picture
  }

  /// Draws it under what is on the page.
  func draw(on page: inout PicturePage) {
    page.heading("Who tells what")
    drawLegend(on: &page)
    page.names(picture.comparison.articles)
    let facts = picture.comparison.facts
    let shared = facts.indices.filter { facts[$0].reportedBy.count > 1 }
    draw(
      shared.filter { !facts[$0].missingFrom.isEmpty },
      called: "Told by several, not by all",
      atMost: Self.shown.leftOut,
      on: &page
    )
    draw(
      shared.filter { facts[$0].missingFrom.isEmpty },
      called: "Told by all",
      atMost: Self.shown.byAll,
      on: &page
    )
    guard picture.comparison.articles.count <= 10 else { return }
    for (article, name) in picture.comparison.articles.enumerated() {
      draw(
        facts.indices.filter { facts[$0].reportedBy == [article] },
        called: "Told by \(name) alone",
        atMost: Self.shown.alone,
        on: &page
      )
    }
  }

  private func drawLegend(on page: inout PicturePage) {
    let y = page.advance(by: 26)
    var x = page.margin
    for (mark, text, room) in [
      (Mark.fact, "told as fact", 100), (.attributed, "attributed", 94),
      (.perhaps, "perhaps told in other words", 186), (.missing, "not found", 80),
    ] {
      draw(mark, x: x, middle: y - 4, on: &page)
      page.drawing.text(text, x: x + 24, y: y, .label)
      x += room + 24
    }
    page.note(
      page.hasRoomForWords
        ? "Beside a box stands where the article tells it, with ≠ if it gives another number; beside ? "
          + "where to look."
        : "The statements that most articles tell and some leave out come first; ≠ is another number."
    )
  }

  private func draw(
    _ facts: [Int],
    called heading: String,
    atMost limit: Int,
    on page: inout PicturePage
  ) {
    guard !facts.isEmpty else { return }
    let more = facts.count - limit
    page.caption(heading + (more > 0 ? " (\(limit) of \(facts.count))" : ""))
    for fact in facts.prefix(limit) {
      let middle = page.row(picture.wordings[fact])
      for article in picture.comparison.articles.indices {
        draw(fact, in: article, middle: middle, on: &page)
      }
    }
  }

  private func draw(
    _ number: Int,
    in article: Int,
    middle: Int,
    on page: inout PicturePage
  ) {
    let fact = picture.comparison.facts[number]
    let conflicts = picture.conflicts[number].contains(article)
    let x = page.x(of: article)
    let told = fact.statement(in: article)
    let lookAlike = fact.lookAlikes.first { $0.article == article }
    let mark =
      told.map { $0.voice == .writer ? Mark.fact : $0.voice == .none ? .stated : .attributed }
      ?? (lookAlike == nil ? .missing : .perhaps)
    draw(mark, x: x, middle: middle, on: &page, conflicts: conflicts && !page.hasRoomForWords)
    guard page.hasRoomForWords else { return }
    if let told {
      let isEarly = told.position == .headline || told.position == .lede
      page.drawing.text(
        told.position.rawValue + (conflicts ? " ≠" : ""),
        x: x + 24,
        y: middle + 4,
        isEarly ? .strong : .label
      )
    } else if let lookAlike {
      let place = picture.documents[article].place(of: lookAlike.span)
      page.drawing.text(place, x: x + 24, y: middle + 4, .faint)
    }
  }

  private enum Mark {
    case fact
    case attributed
    case stated
    case perhaps
    case missing
  }

  /// Draws a mark 16 pixels wide, with ≠ for its letter where the number is another one.
  private func draw(
    _ mark: Mark,
    x: Int,
    middle: Int,
    on page: inout PicturePage,
    conflicts: Bool = false
  ) {
    func box(_ letter: String, _ fill: SVGDrawing.Fill, _ stroke: SVGDrawing.Stroke) {
      page.drawing.box(x: x, y: middle - 8, width: 16, height: 16, fill, stroke)
      page.drawing.text(
        conflicts ? "≠" : letter,
        x: x + 8,
        y: middle + 4,
        .strong,
        anchor: .middle,
        isReversed: fill == .black
      )
    }
    switch mark {
    case .fact: box("F", .black, .solid)
    case .attributed: box("A", .white, .solid)
    case .stated: box("N", .white, .pale)
    case .perhaps: box("?", .white, .dashed)
    case .missing: page.drawing.line(x: x + 4, y: middle, width: 8, .pale)
    }
  }
}
