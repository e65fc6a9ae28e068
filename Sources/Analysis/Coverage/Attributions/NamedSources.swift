import Articles

/// Who the source of each attribution is and what it is called, asked once: facts and shifts ask again
/// and again.
struct NamedSources {
  private let identities: [[SourceJoiner.Identity?]]
  private let names: [[String?]]

  /// Asks for every attribution of some documents.
  init(_ documents: [Document], _ sources: SourceJoiner) {
    identities = documents.enumerated().map { article, document in
      document.attributions.map { sources.identity(of: $0, in: article) }
    }
    names = documents.enumerated().map { article, document in
      document.attributions.map { sources.name(of: $0, in: article) }
    }
  }

  /// Who the source of an attribution of a document is, or nil where nobody is named.
  func identity(of attribution: Int, in article: Int) -> SourceJoiner.Identity? {
    identities[article][attribution]
  }

  /// What to call it, or nil where nobody is named.
  func name(of attribution: Int, in article: Int) -> String? { names[article][attribution] }
}
