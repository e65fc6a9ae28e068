import Articles

extension ArticleID {
  /// What a file's article is called: the file's name without its ending.
  static func name(of path: String) -> String {
    let file = path.split(separator: "/").last.map(String.init) ?? path
    guard let point = file.lastIndex(of: "."), point != file.startIndex else { return file }
    return String(file[..<point])
  }

  /// What one of a file's articles is called, by its place from 0: the only one as the file is, each of
  /// several with its number. Files in different folders may be called the same: `TakenNames` then
  /// finds free ids.
  static func name(of path: String, article index: Int, of count: Int) -> String {
    name(of: path) + (count > 1 ? "-\(index + 1)" : "")
  }
}
