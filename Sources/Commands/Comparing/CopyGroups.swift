import Articles
import Loading

/// Articles that largely repeat one text: wire copy that several outlets printed, or versions of one
/// article.
struct CopyGroups {
  /// Indices of such articles, ascending; the largest group first, none of a single article.
  let groups: [[Int]]

  /// Compares articles, which have different names; O(number of words).
  init(_ articles: [Article]) {
    var finder = CopyFinder()
    var groupOfName: [String: Int] = [:]
    var groups: [[Int]] = []
    for (index, article) in articles.enumerated() {
      if let twin = finder.add(article).first, let known = groupOfName[twin.name] {
        groups[known].append(index)
        groupOfName[article.name] = known
      } else {
        groupOfName[article.name] = groups.count
        groups.append([index])
      }
    }
    self.groups = groups.enumerated().filter { $0.element.count > 1 }
      .sorted { (-$0.element.count, $0.offset) < (-$1.element.count, $1.offset) }.map(\.element)
  }
}
