/// An article as it was loaded: its text, its blocks and where it came from.
package struct Article: Sendable {
  /// Its short name on the desk (`courier`), unique there: lower-case letters, digits, hyphens.
  package var name: String
  /// Its text; never changes after loading.
  package let text: ArticleText
  /// Its blocks in text order, none overlapping.
  package let blocks: [Block]
  /// What is known about it besides the text.
  package var metadata: Metadata
  /// Where it came from.
  package var provenance: Provenance

  /// Makes an article.
  package init(
    name: String,
    text: ArticleText,
    blocks: [Block],
    metadata: Metadata,
    provenance: Provenance
  ) {
    self.name = name
    self.text = text
    self.blocks = blocks
    self.metadata = metadata
    self.provenance = provenance
  }

  /// Title, outlet, byline, date and address; nil where unknown.
  package struct Metadata: Sendable, Hashable {
    /// The headline.
    package var title: String?
    /// Who published it.
    package var outlet: String?
    /// Who wrote it.
    package var byline: String?
    /// When it was published, as the article writes it.
    package var published: String?
    /// Its address.
    package var url: String?

    /// What can be known.
    package enum Field: Sendable, CaseIterable {
      case title, outlet, byline, published, url
    }

    /// The value of a field; nil where unknown.
    package subscript(field: Field) -> String? {
      get { self[keyPath: Self.path(to: field)] }
      set { self[keyPath: Self.path(to: field)] = newValue }
    }

    private static func path(to field: Field) -> WritableKeyPath<Self, String?> {
      switch field {
      case .title: \.title
      case .outlet: \.outlet
      case .byline: \.byline
      case .published: \.published
      case .url: \.url
      }
    }

    /// Makes metadata; everything may be unknown.
    package init(
      title: String? = nil,
      outlet: String? = nil,
      byline: String? = nil,
      published: String? = nil,
      url: String? = nil
    ) {
      self.title = title
      self.outlet = outlet
      self.byline = byline
      self.published = published
      self.url = url
    }
  }

  /// How the article came to the desk.
  package struct Provenance: Sendable, Hashable {
    /// The path as given, or one of `placelessOrigins`.
    package var origin: String
    /// The loader that read it (`text`).
    package var format: String
    /// Bytes of the input before decoding.
    package var byteCount: Int
    /// The SHA-256 of those bytes, 64 hexadecimal digits; nil where nobody asked.
    package var digest: String?
    /// Whether the input itself says, or shows, that it is only the beginning of the article.
    package var isSummary: Bool
    /// What the loader noticed and its reader should look at, a sentence each ("Read as Windows-1252.").
    package var notes: [String]
    /// What else the input says of itself, a sentence each ("Language en, from the page."), for those who ask.
    package var particulars: [String] = []
    /// When it was laid on the desk, in seconds since 1970 began in UTC; nil where nobody looked at a clock.
    package var loaded: Int?
    /// What the input itself calls it: a record's own id, a file's path in an archive; nil where nothing.
    package var record: ArticleID?
    /// Where each known value of the metadata was found ("JSON-LD", "the feed").
    package var origins: [Metadata.Field: String] = [:]

    /// The origin of an article that comes with the program.
    package static let sample = "sample"
    /// The origin of a text that was pasted.
    package static let pasted = "paste"
    /// The origin of what came through standard input.
    package static let standardInput = "standard input"
    /// Origins that are no place which could be loaded again.
    package static let placelessOrigins = [sample, pasted, standardInput]

    /// Makes a provenance.
    package init(
      origin: String,
      format: String,
      byteCount: Int,
      digest: String? = nil,
      isSummary: Bool = false,
      notes: [String] = []
    ) {
      self.origin = origin
      self.format = format
      self.byteCount = byteCount
      self.digest = digest
      self.isSummary = isSummary
      self.notes = notes
    }
  }
}
