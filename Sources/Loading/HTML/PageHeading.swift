/// The heading under which readers of a page see its article.
struct PageHeading {
  /// The element.
  let node: HTMLTree.Node
  /// Its words with single spaces.
  let words: [UInt8]

  /// No heading of an article is longer, in bytes.
  private static let limit = 400
  /// A first-rank heading of so many words is no mere name, even where nothing repeats it.
  private static let certainWords = 5

  /// Finds it: the heading of the first rank that shares most words with what the page calls its
  /// title, and at least half of its own, unless one of a lower rank repeats a title; else
  /// the only one of the first rank if it is no mere name, or nothing else is called a title.
  ///
  /// - Parameters:
  ///   - tree: the page.
  ///   - titles: what the page calls its title.
  ///   - outlet: whose name is no title.
  init?(_ tree: HTMLTree, titles: [[UInt8]], outlet: String?) {
    let told = Set(titles.flatMap(Self.keys))
    let site = Set(Self.keys(Array((outlet ?? "").utf8)))
    let first = Self.headings([.h1], tree)
    var best: (heading: (node: HTMLTree.Node, words: [UInt8]), shared: Int)?
    for heading in first {
      let keys = Self.keys(heading.words)
      let shared = keys.count { told.contains($0) }
      guard !keys.allSatisfy(site.contains), shared * 2 >= keys.count else { continue }
      if shared > best?.shared ?? 0 { best = (heading, shared) }
    }
    let names = Set(titles.map(Self.keys))
    let isTitle = best.map { names.contains(Self.keys($0.heading.words)) } ?? false
    let lower =
      isTitle
      ? nil
      : Self.headings([.h2, .h3], tree).first { heading in
        let keys = Self.keys(heading.words)
        return keys.count >= best?.shared ?? 0 && names.contains(keys)
      }
    let only = first.count == 1 ? first.first : nil
    guard
      let found = lower ?? best?.heading
        ?? only.flatMap({
          told.isEmpty || Self.keys($0.words).count >= Self.certainWords ? $0 : nil
        })
    else { return nil }
    (node, words) = found
  }

  private static func headings(
    _ tags: [HTMLTag],
    _ tree: HTMLTree
  ) -> [(node: HTMLTree.Node, words: [UInt8])] {
    (0..<tree.count).filter { tags.contains(tree.tag($0)) }.compactMap { node in
      let words = tree.words(of: node)
      return words.isEmpty || words.count >= limit ? nil : (node, words)
    }
  }

  private static func keys(_ text: [UInt8]) -> [ArraySlice<UInt8>] {
    FoldedText(text).head.split { !ASCII.isWord($0) }
  }
}
