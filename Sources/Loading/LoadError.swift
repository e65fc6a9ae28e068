/// Why an input could not be read.
package enum LoadError: Error, Sendable, Equatable {
  /// Nothing but white space.
  case empty(origin: String)
  /// Bytes that are no text: a NUL or many control characters, the first of them at `offset`.
  case binary(origin: String, offset: Int)
  /// UTF-16 that breaks off or has unpaired surrogates, at the byte `offset`.
  case malformedUTF16(origin: String, offset: Int)
  /// Larger than the limit, in bytes.
  case tooLarge(origin: String, bytes: Int, limit: Int)
  /// Bytes that break the rules of their format, and how.
  case malformed(origin: String, format: String, reason: String)
  /// A well-formed input in which no article was found, and why.
  case noArticle(origin: String, reason: String)
  /// A dataset in which nothing is called an article's text, and why.
  case noText(origin: String, reason: String)
  /// An input that is not safe to read: it unpacks to too much, or is encrypted.
  case refused(origin: String, reason: String)
  /// A format that a program of the system must turn into text, which is missing or failed.
  case conversion(origin: String, format: String, ConversionError)
  /// A format that is known by name or sight but not read.
  case unsupportedFormat(origin: String, format: String)

  /// A stable name: `load.binary-file`.
  package var code: String {
    switch self {
    case .empty: "load.empty"
    case .binary: "load.binary-file"
    case .malformedUTF16: "load.malformed-utf16"
    case .tooLarge: "load.too-large"
    case .malformed: "load.malformed"
    case .noArticle: "load.no-article"
    case .noText: "load.no-text"
    case .refused: "load.refused"
    case .conversion: "load.conversion"
    case .unsupportedFormat: "load.unsupported-format"
    }
  }

  /// What is wrong and where, a sentence without a final full stop.
  package var message: String {
    switch self {
    case .empty(let origin):
      "\(origin) is empty"
    case .binary(let origin, let offset):
      "\(origin) is no text: byte \(offset) is a control character"
    case .malformedUTF16(let origin, let offset):
      "\(origin) is broken UTF-16 at byte \(offset)"
    case .tooLarge(let origin, let bytes, let limit):
      "\(origin) is too large: \(bytes) bytes, the limit is \(limit)"
    case .malformed(let origin, let format, let reason):
      "\(origin) cannot be read as \(format): \(reason)"
    case .noArticle(let origin, let reason), .noText(let origin, let reason):
      "\(origin) holds no article: \(reason)"
    case .refused(let origin, let reason):
      "\(origin) is refused: \(reason)"
    case .conversion(let origin, let format, .missing(let program, _)):
      "\(origin) is \(format), which needs the program \(program), and that is missing"
    case .conversion(let origin, let format, .failed(let reason)):
      "\(origin) is \(format) that could not be turned into text: \(reason)"
    case .unsupportedFormat(let origin, let format):
      "\(origin) is \(format), which is not read yet"
    }
  }

  /// What to do, a sentence.
  package var help: String {
    switch self {
    case .empty: "Give a file that holds an article's text."
    case .binary: "Save the article as plain text in UTF-8 and load that."
    case .malformedUTF16: "Save the file again, as UTF-8 if you can choose."
    case .tooLarge: "Load one article at a time, or cut the file into pieces."
    case .malformed: "Save or download it again; if it stays broken, paste the article's text."
    case .noArticle: "See docs/formats.md for what is looked for, or paste the article's text."
    case .noText: "Name the member or column that holds the text with --text-field."
    case .refused: "If you trust it, unpack or unlock it yourself and load what is inside."
    case .conversion(_, _, .missing(_, let package)):
      "Install \(package), or save the text and load that."
    case .conversion: "Open it in a viewer, copy the article's text, and paste it."
    case .unsupportedFormat: "Copy the article's text into a plain text file and load that."
    }
  }
}
