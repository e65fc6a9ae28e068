/// Names for articles on the desk.
package enum ArticleName {
  /// The longest name, in characters.
  private static let limit = 40

  /// The name of a file without its folders and its ending.
  package static func ofFile(_ path: String) -> String {
    let file = path.split(separator: "/").last.map(String.init) ?? path
    guard let point = file.lastIndex(of: "."), point != file.startIndex else { return file }
    return String(file[..<point])
  }

  /// The name of an article from a file's name or an id: lower-case letters, digits and single
  /// hyphens.
  ///
  /// Accents of Western letters are dropped. It is never empty and never a number, since numbers
  /// choose articles by their place: `2016` becomes `article-2016`.
  ///
  /// - Parameter source: the file's name without its ending.
  /// - Returns: the name, at most 48 characters long.
  package static func make(from source: String) -> String {
    var name: [UInt8] = []
    for scalar in source.unicodeScalars {
      let letters = plain(scalar)
      if letters.isEmpty {
        if name.last != hyphen, !name.isEmpty { name.append(hyphen) }
      } else {
        name.append(contentsOf: letters)
      }
    }
    name = Array(name.prefix(limit))
    while name.last == hyphen { name.removeLast() }
    if name.isEmpty { return "article" }
    let made = String(decoding: name, as: UTF8.self)
    return name.contains(where: ASCII.isLetter) ? made : "article-" + made
  }

  private static let hyphen = UInt8(ascii: "-")

  /// The lower-case ASCII letters or digit for a scalar; none for a mark or another script.
  private static func plain(_ scalar: Unicode.Scalar) -> [UInt8] {
    if scalar.isASCII {
      let byte = ASCII.lowercased(UInt8(truncatingIfNeeded: scalar.value))
      return ASCII.isLetter(byte) || ASCII.isDigit(byte) ? [byte] : []
    }
    guard let lower = scalar.properties.lowercaseMapping.unicodeScalars.first else { return [] }
    return accented.first { $0.letters.unicodeScalars.contains(lower) }.map { Array($0.plain.utf8) }
      ?? []
  }

  /// Western letters with accents, by the letters they are written as without.
  private static let accented: [(letters: String, plain: String)] = [
    ("àáâãåāăą", "a"), ("ä", "ae"), ("æ", "ae"), ("çćč", "c"), ("ďđð", "d"), ("èéêëēėęě", "e"),
    ("ğģ", "g"), ("ìíîïīį", "i"), ("łľ", "l"), ("ñńň", "n"), ("òóôõøō", "o"), ("ö", "oe"),
    ("œ", "oe"), ("ř", "r"), ("śšşș", "s"), ("ß", "ss"), ("ťţț", "t"), ("ùúûūůű", "u"),
    ("ü", "ue"), ("ýÿ", "y"), ("źżž", "z"),
  ]
}
