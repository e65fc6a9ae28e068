/// Turns documents into text with a program of the system; whoever may start programs brings one.
package protocol DocumentConverter: Sendable {
  /// The text of a PDF as UTF-8, its pages ended by form feeds.
  ///
  /// - Throws: `ConversionError`.
  func text(ofPDF bytes: [UInt8]) throws(ConversionError) -> [UInt8]
}

/// Why a document could not be turned into text.
package enum ConversionError: Error, Sendable, Equatable {
  /// The program is not there; `package` is what it comes with.
  case missing(program: String, package: String)
  /// The program failed, in its own words.
  case failed(reason: String)
}
