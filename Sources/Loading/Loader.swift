package import Articles

/// What comes in: bytes and what is known of them.
package struct LoadInput: Sendable {
  /// The bytes.
  package let bytes: [UInt8]
  /// The path as given, or `paste`, `standard input`, `sample`.
  package let origin: String
  /// The name the article should bear if it is free: the file's name without its ending.
  package let name: String
  /// What the reader asks for.
  package let options: LoadOptions
  /// How many containers (gzip, an archive, a mail) it was taken out of.
  let nesting: Int

  /// Makes an input.
  package init(
    bytes: [UInt8],
    origin: String,
    name: String,
    options: LoadOptions = LoadOptions()
  ) {
    self.init(bytes: bytes, origin: origin, name: name, options: options, nesting: 0)
  }

  private init(
    bytes: [UInt8],
    origin: String,
    name: String,
    options: LoadOptions,
    nesting: Int
  ) {
    self.bytes = bytes
    self.origin = origin
    self.name = name
    self.options = options
    self.nesting = nesting
  }

  /// What was taken out of this input, to be read as an input of its own.
  ///
  /// - Parameters:
  ///   - bytes: its bytes.
  ///   - origin: its name, whose ending tells its format.
  /// - Returns: the input, one container deeper.
  func inner(_ bytes: [UInt8], origin: String) -> LoadInput {
    LoadInput(bytes: bytes, origin: origin, name: name, options: options, nesting: nesting + 1)
  }

  /// The provenance of an article of this input.
  func provenance(
    format: String,
    isSummary: Bool = false,
    notes: [String] = []
  ) -> Article.Provenance {
    Article.Provenance(
      origin: origin,
      format: format,
      byteCount: bytes.count,
      isSummary: isSummary,
      notes: notes
    )
  }

  /// The name on the desk of one of several articles, by its place from 0 and how many there are; the
  /// only one bears the plain name.
  func name(ofArticle index: Int, of count: Int) -> String {
    let plain = ArticleName.make(from: name)
    return count == 1 ? plain : "\(plain)-\(index + 1)"
  }

  /// The ending of the origin's file name in lower case, without the dot; nil where it has none.
  package var ending: String? {
    let file = origin.utf8.reversed().prefix { $0 != UInt8(ascii: "/") }
    let ending = file.prefix { $0 != UInt8(ascii: ".") }
    guard !ending.isEmpty, ending.count < file.count - 1 else { return nil }
    return String(decoding: ending.reversed().map(ASCII.lowercased), as: UTF8.self)
  }
}

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

  /// Whether the headline that a page shows begins the article's text, as readers see it; else it is
  /// in the metadata alone, as other programs expect of an article's body.
  package var leadsWithHeadline = false

  /// The usual.
  package init(textField: String? = nil, converter: (any DocumentConverter)? = nil) {
    self.textField = textField
    self.converter = converter
  }
}

/// Reads one format.
package protocol Loader: Sendable {
  /// The format's name: `text`.
  var format: String { get }
  /// What it reads, one sentence.
  var summary: String { get }
  /// File name endings without the dot, lower case.
  var endings: [String] { get }

  /// Whether the bytes are of this format; asked in the catalog's order.
  func recognizes(_ input: LoadInput) -> Bool

  /// The articles of the input, at least one.
  func articles(from input: LoadInput) throws(LoadError) -> [Article]
}

/// The formats, in the order in which they are tried.
package enum LoaderCatalog {
  /// Every loader; a new one is a new file and a line here. The last takes everything.
  package static let all: [any Loader] = [
    WARCLoader(),
    GzipLoader(),
    PDFLoader(),
    WordLoader(),
    OpenDocumentLoader(),
    EPUBLoader(),
    MHTMLLoader(),
    MailLoader(),
    FeedLoader(),
    JSONFeedLoader(),
    NDJSONLoader(),
    JSONLoader(),
    HTMLLoader(),
    CSVLoader(),
    MarkdownLoader(),
    RestructuredTextLoader(),
    TextLoader(),
  ]
}
