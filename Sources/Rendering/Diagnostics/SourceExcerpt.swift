package import CommandLanguage

/// The line of a script that a range begins on, and where the range lies in it.
package struct SourceExcerpt: Sendable, Equatable {
  /// The line's number, counted from 1.
  package let line: Int
  /// Where the range begins: characters of the line, counted from 1.
  package let column: Int
  /// The line without its break.
  package let text: String
  /// The characters of the line in the range; empty where it covers none, at the end of the line
  /// where it goes on.
  package let highlight: Range<Int>

  /// Finds the line; a range outside the text is brought inside. O(length of the text).
  package init(_ range: SourceRange, in text: String) {
    let map = SourceMap(text)
    let place = map.place(of: range.lowerBound)
    let excerpt = map.excerpt(of: range)
    line = place.line
    column = place.column
    self.text = excerpt.text
    let last =
      range.upperBound > range.lowerBound ? min(excerpt.to, excerpt.text.count) : excerpt.from
    highlight = excerpt.from..<max(excerpt.from, last)
  }
}
