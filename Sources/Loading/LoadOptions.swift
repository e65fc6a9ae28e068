/// What a reader asks for, whatever the format.
package struct LoadOptions: Sendable {
  /// The member or column that holds an article's text in JSON and tables; nil tries the usual names.
  package var textField: String?
  /// Turns documents into text with a program of the system; nil where there is none.
  package var converter: (any DocumentConverter)?
  /// The web address that the input came from.
  package var address: String?
  /// The encoding that the server named, which holds against what a page says of itself.
  package var charset: String?

  /// Whether the headline that a page shows, or a record's title, begins the article's text, as readers
  /// see it; else it is in the metadata alone, as other programs expect of an article's body.
  package var leadsWithHeadline = false

  /// The usual.
  package init(textField: String? = nil, converter: (any DocumentConverter)? = nil) {
    self.textField = textField
    self.converter = converter
  }
}
