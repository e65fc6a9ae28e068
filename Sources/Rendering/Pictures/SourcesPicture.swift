import Articles

/// Who is heard in which article: a bar for the words of each source.
struct SourcesPicture {
  private let picture: ComparisonPicture
  /// So many sources are drawn.
  private static let shown = 16

  init(_ picture: ComparisonPicture) {
    self.picture = picture
  }

  private var sources: [Comparison.SharedSource] { picture.comparison.sources }

  /// Draws it under what is on the page.
  func draw(on page: inout PicturePage) {
    guard !sources.isEmpty else { return }
    let more = sources.count - Self.shown
    page.heading("Who is heard" + (more > 0 ? " (\(Self.shown) of \(sources.count))" : ""))
    drawLegend(on: &page)
    page.names(picture.comparison.articles)
    let attributed = picture.comparison.articles.indices.map { article in
      sources.reduce(0) { $0 + $1.words[article] }
    }
    drawShares(attributed, on: &page)
    let most = max(1, sources.prefix(Self.shown).flatMap(\.words).max() ?? 1)
    for source in sources.prefix(Self.shown) {
      let middle = page.row(source.name)
      for article in picture.comparison.articles.indices {
        draw(
          source.words[article],
          of: attributed[article],
          most: most,
          .init(source.type),
          at: (page.x(of: article), middle),
          on: &page
        )
      }
    }
  }

  private func drawLegend(on page: inout PicturePage) {
    guard page.hasRoomForWords else {
      return page.note("The numbers are words that the article attributes to the source.")
    }
    let y = page.advance(by: 26)
    var x = page.margin
    for (kind, text, room) in [
      (Kind.named, "named person or body", 146), (.institution, "office, document, outlet", 148),
      (.unnamed, "unnamed", 66),
    ] {
      page.drawing.box(x: x, y: y - 10, width: 24, height: 12, kind.fill)
      page.drawing.text(text, x: x + 32, y: y, .label)
      x += room + 32
    }
    page.note(
      "A bar is as long as the source has words; the number is words, and their part of all that "
        + "the article attributes."
    )
  }

  /// How much of each article's words are somebody's.
  private func drawShares(_ attributed: [Int], on page: inout PicturePage) {
    let middle = page.row("All words attributed to somebody, of the words of the article")
    for (article, document) in picture.documents.enumerated() {
      let words = document.tokens.count { $0.kind != .punctuation }
      let share = attributed[article] * 100 / max(1, words)
      let text = page.hasRoomForWords ? "\(attributed[article]) of \(words)" : "\(share)%"
      page.drawing.text(text, x: page.x(of: article), y: middle + 4, .strong)
    }
  }

  private func draw(
    _ words: Int,
    of attributed: Int,
    most: Int,
    _ kind: Kind,
    at place: (x: Int, middle: Int),
    on page: inout PicturePage
  ) {
    guard words > 0 else {
      page.drawing.line(x: place.x + 4, y: place.middle, width: 8, .pale)
      return
    }
    guard page.hasRoomForWords else {
      page.drawing.text("\(words)", x: place.x, y: place.middle + 4, .label)
      return
    }
    let hasShare = page.column >= 110
    let room = page.column - (hasShare ? 66 : 34)
    let length = max(2, words * room / most)
    page.drawing.box(x: place.x, y: place.middle - 6, width: length, height: 12, kind.fill)
    let share = hasShare ? " · \(words * 100 / max(1, attributed))%" : ""
    page.drawing.text("\(words)\(share)", x: place.x + length + 5, y: place.middle + 4, .label)
  }

  /// What a bar's pattern says.
  private enum Kind {
    case named
    case institution
    case unnamed

    init(_ type: SourceType) {
      switch type {
      case .namedPerson, .namedOrganization: self = .named
      case .office, .document, .media: self = .institution
      case .anonymous, .vague, .pronoun, .none: self = .unnamed
      }
    }

    var fill: SVGDrawing.Fill {
      switch self {
      case .named: .black
      case .institution: .stripes
      case .unnamed: .dots
      }
    }
  }
}
