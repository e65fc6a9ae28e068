import Analysis
import Articles
import Reading
import TestSupport

/// The comparison of articles given as paragraphs, named a, b, c, … in order.
func compared(_ articles: String...) -> (comparison: Comparison, documents: [Document]) {
  let names = ["a", "b", "c", "d", "e"]
  let documents = zip(articles, names).map { lines, name in
    Reader.read(Article(lines: lines, name: name))
  }
  return (Coverage.compare(documents), documents)
}

extension [Document] {
  /// The words of a passage.
  func words(_ passage: Comparison.Passage) -> String {
    self[passage.article].text[passage.span]
  }

  /// The labels of an actor, with the article's name before each.
  func labels(_ actor: Comparison.Actor) -> [String] {
    actor.labels.map { self[$0.article].article.name + ": " + words($0) }
  }
}
