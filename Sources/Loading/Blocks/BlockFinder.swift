package import Articles

/// Finds the blocks of a text by their form: what is the story, and what a page put around it.
///
/// Each form is an enum of `Forms/`. Where two fit, the one that is asked first wins; what fits none
/// is the body, since a paragraph of the story that is lost is worse than a promotion that is kept.
package struct BlockFinder {
  /// The blocks in text order, none overlapping.
  package private(set) var blocks: [Block]
  /// What the text itself says of its title, writer and date.
  package private(set) var metadata: Article.Metadata

  private let paragraphs: [Paragraph]
  private var kinds: [BlockKind]

  /// How many paragraphs at either end may be the head or the foot of an article.
  private static let margin = 5
  /// How many short paragraphs above the story may be a page's, and how long none of them is, in bytes.
  private static let (furnitureLimit, furnitureLength) = (20, 100)
  /// No heading is longer, in bytes.
  private static let headingLimit = 100

  /// Finds the blocks of a text.
  ///
  /// - Parameters:
  ///   - text: the whole text.
  ///   - title: the title if it is known from elsewhere.
  package init(_ text: ArticleText, title: String? = nil) {
    var lines = MetadataLines(text.bytes)
    metadata = lines.metadata
    paragraphs = Paragraphs.spans(of: text.bytes, from: lines.end).map {
      Paragraph(text.bytes, $0)
    }
    kinds = paragraphs.map(Self.kind)
    blocks = []
    findNoteBodies()
    let hasHeadline = findHead(title: title ?? metadata.title)
    if hasHeadline { lines.yieldHeadline(in: text.bytes) }
    findFoot()
    findHeadings()
    blocks = lines.blocks + zip(paragraphs, kinds).map { Block(kind: $1, span: $0.span) }
  }

  /// Finds what a format with marks of its own leaves open: kinds that it tells are kept, and what
  /// it calls the body is told apart by form.
  ///
  /// - Parameters:
  ///   - text: the whole text.
  ///   - marked: its blocks, in text order.
  ///   - title: the title if it is known.
  init(_ text: ArticleText, marked: [Block], title: String?) {
    metadata = Article.Metadata()
    paragraphs = marked.map { Paragraph(text.bytes, $0.span) }
    kinds = zip(marked, paragraphs).map { $0.kind == .body ? Self.kind(of: $1) : $0.kind }
    blocks = []
    findNoteBodies()
    _ = findHead(title: title)
    findFoot()
    blocks = zip(paragraphs, kinds).map { Block(kind: $1, span: $0.span) }
  }

  /// The kind that a paragraph's own form gives it.
  private static func kind(of paragraph: Paragraph) -> BlockKind {
    if OtherForm.matches(paragraph) { return .other }
    if ListForm.matches(paragraph.bytes) { return .list }
    if CaptionForm.matches(paragraph) { return .caption }
    if CorrectionForm.matches(paragraph) { return .correction }
    if BioForm.isCredit(paragraph) { return .bio }
    if paragraph.bytes.first == UInt8(ascii: ">"), paragraph.count > 1 { return .quote }
    return PromoForm.matches(paragraph) ? .promo : .body
  }

  /// The paragraph after a bare "CORRECTION" is the correction.
  private mutating func findNoteBodies() {
    for index in paragraphs.indices.dropFirst()
    where kinds[index] == .body && CorrectionForm.isLabel(paragraphs[index - 1]) {
      kinds[index] = .correction
    }
  }

  // MARK: - The head

  /// Finds headline, byline and dateline among the first paragraphs.
  ///
  /// - Returns: whether a paragraph is the headline.
  private mutating func findHead(title: String?) -> Bool {
    let head = paragraphs.indices.prefix(Self.margin)
    // A page that was copied whole has its menu and buttons above the story.
    let story =
      paragraphs.firstIndex { $0.count >= Self.furnitureLength } ?? paragraphs.endIndex
    let furniture = 0..<min(story, Self.furnitureLimit)
    var hasHeadline = kinds.contains(.headline)
    if !hasHeadline, let index = findHeadline(in: head, below: furniture, title: title) {
      kinds[index] = .headline
      hasHeadline = true
    }
    for index in paragraphs.indices.prefix(max(head.count, furniture.count))
    where kinds[index] == .body {
      if let writer = BylineForm.writer(in: paragraphs[index]) {
        kinds[index] = .byline
        metadata.byline = metadata.byline ?? String(decoding: writer, as: UTF8.self)
        metadata.published =
          metadata.published
          ?? BylineForm.date(in: paragraphs[index]).map { String(decoding: $0, as: UTF8.self) }
      } else if DatelineForm.matches(paragraphs[index]) {
        kinds[index] = .dateline
        noteDate(paragraphs[index])
      }
    }
    return hasHeadline
  }

  /// The headline: the first paragraph that is no aside or, in a page that was copied whole, the one above
  /// the byline that says most of the story; what stands above that is then no story.
  private mutating func findHeadline(
    in head: Range<Int>,
    below furniture: Range<Int>,
    title: String?
  ) -> Int? {
    let byline = furniture.first { kinds[$0] == .body && BylineForm.matches(paragraphs[$0]) }
    guard let byline, byline >= Self.margin,
      let index = furniture[..<byline].filter({ isHeadline($0, title: title) })
        .max(by: { echoes($0) < echoes($1) }), echoes(index) > 1
    else {
      return head.first { !Self.isAside(kinds[$0]) || isInterlink($0) }
        .flatMap { isHeadline($0, title: title) ? $0 : nil }
    }
    for above in furniture[..<index] where kinds[above] == .body { kinds[above] = .other }
    return index
  }

  /// How many of a line's words the story's first long paragraphs say again.
  private func echoes(_ index: Int) -> Int {
    let story = paragraphs[index...].filter { $0.count >= Self.furnitureLength }
    return HeadlineForm.echoes(of: paragraphs[index], in: Array(story.prefix(3))).again
  }

  private static func isAside(_ kind: BlockKind) -> Bool {
    kind != .body && kind != .list
  }

  /// Whether only its capitals made a paragraph a promotion; the first line may be a headline.
  private func isInterlink(_ index: Int) -> Bool {
    kinds[index] == .promo && PromoForm.isInterlink(paragraphs[index])
  }

  private func isHeadline(_ index: Int, title: String?) -> Bool {
    let paragraph = paragraphs[index]
    if let title, Self.isSame(FoldedText(title), paragraph.folded) { return true }
    // Under a line `Title:` the story begins at once.
    if metadata.title != nil { return false }
    guard BylineForm.writer(in: paragraph) == nil, !DatelineForm.matches(paragraph) else {
      return false
    }
    let following = paragraphs[(index + 1)...].prefix(Self.margin).filter { $0.count > 60 }
    return HeadlineForm.matches(paragraph, before: Array(following.prefix(3)))
  }

  /// Whether two titles differ by white space, marks and a full stop at most.
  private static func isSame(_ title: FoldedText, _ paragraph: FoldedText) -> Bool {
    title.head.filter(ASCII.isWord) == paragraph.head.filter(ASCII.isWord)
  }

  private mutating func noteDate(_ paragraph: Paragraph) {
    guard metadata.published == nil, DatelineForm.isDate(paragraph.folded.head) else { return }
    // "Date: 3 May 2024" stands below the headline of some files.
    let label = paragraph.bytes.prefix { ASCII.isLetter($0) || $0 == ASCII.space }
    let rest = paragraph.bytes[label.endIndex...]
    let value = rest.first == UInt8(ascii: ":") ? rest.dropFirst().trimmedASCII : paragraph.bytes
    metadata.published = String(decoding: value, as: UTF8.self)
  }

  // MARK: - The foot

  /// Finds the lines about the author among the last paragraphs of the story.
  private mutating func findFoot() {
    let story = paragraphs.indices.filter { kinds[$0] == .body || kinds[$0] == .promo }
    guard story.count > 1 else { return }
    for index in story.dropFirst().suffix(Self.margin - 2).reversed() {
      guard
        BioForm.describesAuthor(
          paragraphs[index],
          byline: metadata.byline,
          named: { isNamed($0, before: index) }
        )
      else { continue }
      kinds[index] = .bio
    }
  }

  private func isNamed(_ name: [UInt8], before index: Int) -> Bool {
    paragraphs[..<index].enumerated().contains { number, paragraph in
      kinds[number].isStory && paragraph.bytes.contains(sequence: name)
    }
  }

  // MARK: - Headings

  /// Finds headings inside the story: a short line without a full stop before a paragraph.
  private mutating func findHeadings() {
    for index in paragraphs.indices.dropLast() where kinds[index] == .body {
      let (paragraph, next) = (paragraphs[index], paragraphs[index + 1])
      guard paragraph.count <= Self.headingLimit, paragraph.count < next.count else { continue }
      if DatelineForm.isTime(paragraph) || Self.isHeading(paragraph) { kinds[index] = .subhead }
    }
  }

  private static func isHeading(_ paragraph: Paragraph) -> Bool {
    let casing = paragraph.casing
    guard let first = paragraph.bytes.first, casing.words > 0, casing.words <= 12 else {
      return false
    }
    let head = paragraph.folded.head
    if casing.isShouted { return head.last != UInt8(ascii: ",") }
    guard !ASCII.isLowercase(first), let last = head.last, !paragraph.hasSpeech else {
      return false
    }
    if last == UInt8(ascii: "?") { return casing.isTitleCase }
    return ASCII.isWord(last) || last == UInt8(ascii: "'") || last == UInt8(ascii: ")")
  }
}

extension ArraySlice<UInt8> {
  /// Whether it holds a run of bytes.
  func contains(sequence: [UInt8]) -> Bool {
    guard let first = sequence.first, count >= sequence.count else { return false }
    var start = startIndex
    while start + sequence.count <= endIndex {
      if self[start] == first, self[start..<start + sequence.count].elementsEqual(sequence) {
        return true
      }
      start += 1
    }
    return false
  }
}
