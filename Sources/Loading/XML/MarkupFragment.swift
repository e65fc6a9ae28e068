import Articles

/// A piece of HTML that is all article: a feed's content, a mail, a chapter.
enum MarkupFragment {
  /// The text and blocks of a piece in UTF-8, its only first-rank heading as the headline.
  static func text(of markup: [UInt8]) -> MarkedText {
    let tree = HTMLParser.tree(of: markup)
    var isShut = [Bool](repeating: false, count: tree.count)
    for node in 0..<tree.count {
      isShut[node] = tree.tag(node).isSkipped && tree.tag(node) != .head
    }
    let hasOneTitle = tree.descendants(.h1).count == 1
    var text = MarkedText()
    for block in PageBlocks(tree, in: 0, isShut: isShut).blocks {
      let isTitle = hasOneTitle && block.kind == .subhead && isTitle(block, in: tree)
      text.append(block.text, as: isTitle ? .headline : block.kind)
    }
    return text
  }

  private static func isTitle(_ block: PageBlock, in tree: HTMLTree) -> Bool {
    var node: HTMLTree.Node? = block.node
    while let current = node {
      if tree.tag(current) == .h1 { return true }
      node = tree.parent(current)
    }
    return false
  }

  /// The words of a short piece, such as a title, without tags and entities.
  static func words(of markup: [UInt8]) -> [UInt8] {
    guard markup.contains(UInt8(ascii: "<")) || markup.contains(UInt8(ascii: "&")) else {
      return markup.collapsingSpace()
    }
    let tree = HTMLParser.tree(of: Array("<p>".utf8) + markup)
    return tree.words(of: 0)
  }

  /// Whether bytes are marked up rather than plain: a closing tag of a paragraph or the like.
  static func isMarkup(_ bytes: [UInt8]) -> Bool {
    guard bytes.contains(UInt8(ascii: "<")) else { return false }
    let lowered = bytes.map(ASCII.lowercased)[...]
    return tags.contains { lowered.contains(sequence: $0) }
  }

  private static let tags: [[UInt8]] = ["</p>", "<p>", "<br>", "<br/>", "<br />", "</div>", "</a>"]
    .map { Array($0.utf8) }
}

extension Article {
  /// Takes the address at which the input was found, where it names none itself.
  mutating func takeAddress(_ address: String?) {
    guard metadata.url == nil, let address else { return }
    metadata.url = address
    provenance.origins[.url] = "where it was fetched"
  }
}

extension Loading {
  /// The articles of a whole web page that lay in a container.
  ///
  /// - Parameters:
  ///   - page: the page.
  ///   - charset: the encoding that the container names, which holds against what the page says.
  ///   - address: the page's address, if the container tells it.
  ///   - input: the container.
  /// - Returns: at least one article.
  /// - Throws: what the page's loader throws.
  static func articles(
    ofPage page: [UInt8],
    charset: String?,
    address: String?,
    in input: LoadInput
  ) throws(LoadError) -> [Article] {
    // A byte order mark is what a page's own claims cannot override.
    let bytes =
      charset.flatMap { Charset.decode(page, named: $0) }.map { [0xEF, 0xBB, 0xBF] + $0 } ?? page
    let inner = input.inner(bytes, origin: "\(input.origin).html")
    return try HTMLLoader().articles(from: inner).map { article in
      var article = article
      article.takeAddress(address)
      return article
    }
  }
}
