/// Names of articles on the desk: lower-case letters, digits and hyphens, a letter first.
enum ArticleName {
  /// The name for a file: its last part without the ending.
  static func of(path: String) -> String {
    let file = path.split(separator: "/").last.map(String.init) ?? path
    let stem = file.lastIndex(of: ".").map { $0 == file.startIndex ? file : String(file[..<$0]) }
    return clean(stem ?? file)
  }

  /// Any text as a name: what cannot stand in one becomes a hyphen; `article` where nothing is left.
  static func clean(_ text: String) -> String {
    var name = ""
    for scalar in text.lowercased().unicodeScalars.prefix(60) {
      let isKept =
        scalar.properties.isAlphabetic || (scalar.isASCII && ("0"..."9").contains(scalar))
      if isKept {
        name.unicodeScalars.append(scalar)
      } else if !name.isEmpty, name.last != "-" {
        name.append("-")
      }
    }
    while name.last == "-" { name.removeLast() }
    guard let first = name.unicodeScalars.first else { return "article" }
    // A number alone would be taken for a place on the desk, and `all` for everything.
    if !first.properties.isAlphabetic || name == "all" { name = "article-" + name }
    return name
  }
}
