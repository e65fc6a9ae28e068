package import Articles

/// A text whose parts are marked with what a test expects of them:
/// `⟦source: The mayor⟧ ⟦cue: said⟧ ⟦content: the pool would close⟧.`
///
/// A label is a word, a colon and a blank; marks don't nest, and an unclosed one is plain text.
package struct MarkedText: Sendable {
  /// The text without its marks.
  package let text: String
  /// The marked parts by label, in text order, in bytes of `text`.
  package let spans: [String: [Span]]

  /// Takes a text with marks.
  package init(_ marked: String) {
    var plain = ""
    var spans: [String: [Span]] = [:]
    var rest = marked[...]
    while let open = rest.firstIndex(of: "⟦") {
      let inside = rest[rest.index(after: open)...]
      guard let close = inside.firstIndex(of: "⟧"), let colon = inside[..<close].firstIndex(of: ":")
      else { break }
      plain += rest[..<open]
      let words = inside[..<close][colon...].dropFirst(2)
      let start = plain.utf8.count
      plain += words
      spans[String(inside[..<colon]), default: []].append(Span(start, plain.utf8.count))
      rest = inside[inside.index(after: close)...]
    }
    text = plain + rest
    self.spans = spans
  }

  /// The marked parts with a label, in text order; none for an unknown one.
  package subscript(label: String) -> [Span] { spans[label] ?? [] }
}
