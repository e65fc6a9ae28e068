import Articles
import Loading
package import Sessions

/// The bundled articles: one event in an invented town, told by three invented outlets.
package enum SampleCatalog {
  /// Every sample, in the order in which they are laid on the desk.
  package static let all: [Sample] = [.courier, .herald, .bulletin]

  /// A desk with every sample on it.
  package static var session: Session {
    var session = Session()
    for sample in all {
      let input = LoadInput(
        bytes: Array(sample.text.utf8),
        origin: Article.Provenance.sample,
        name: sample.name
      )
      for article in (try? Loading.load(input)) ?? [] { session.add(article) }
    }
    return session
  }
}
