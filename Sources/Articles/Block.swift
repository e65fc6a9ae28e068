/// What a piece of an article is by its form.
package enum BlockKind: String, Sendable, CaseIterable {
  /// The article's own headline.
  case headline
  /// A heading inside the article, or a line under the headline.
  case subhead
  /// Who wrote it.
  case byline
  /// Where and when it was filed, on a line of its own.
  case dateline
  /// A paragraph of the story.
  case body
  /// A block quotation.
  case quote
  /// An item of a list.
  case list
  /// A caption or photo credit.
  case caption
  /// Advertising for other content: interlinks, "Read more", follow lines.
  case promo
  /// Lines about the author.
  case bio
  /// A correction or editor's note.
  case correction
  /// Anything else: metadata lines, copyright lines.
  case other

  /// Whether its sentences tell the story, so that the desk judges them.
  package var isStory: Bool {
    switch self {
    case .headline, .subhead, .body, .quote, .list: true
    case .byline, .dateline, .caption, .promo, .bio, .correction, .other: false
    }
  }

  /// Whether it is one of the paragraphs that people count.
  package var isParagraph: Bool { self == .body || self == .quote || self == .list }

  /// Whether it only says who wrote the article, when and for whom (`Outlet: ...`), as its metadata do.
  package var isParticulars: Bool { self == .byline || self == .dateline || self == .other }
}

/// A piece of an article: a paragraph, a caption, a headline.
package struct Block: Sendable, Hashable {
  /// What it is.
  package let kind: BlockKind
  /// Where it stands; without the white space around it.
  package let span: Span

  /// Makes a block.
  package init(kind: BlockKind, span: Span) {
    self.kind = kind
    self.span = span
  }
}
