import Articles
import Loading

extension ArticleID {
  /// What one of a file's articles is called, by its place from 0: the only one as the file is, each of
  /// several with its number. Files in different folders may be called the same: `TakenNames` then
  /// finds free ids.
  static func name(of path: String, article index: Int, of count: Int) -> String {
    ArticleName.ofFile(path) + (count > 1 ? "-\(index + 1)" : "")
  }
}
