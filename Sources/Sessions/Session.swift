package import Articles

/// The articles on the desk, the notes on them and the settings.
package struct Session: Sendable {
  /// The articles, in the order in which they came; names are unique.
  package private(set) var articles: [Article] = []
  /// Names of the articles in hand: what commands work on when none is named. Empty: all.
  package private(set) var inHand: [String] = []
  /// Notes, in the order in which they were written.
  package private(set) var notes: [Note] = []
  /// Settings that were changed, by name.
  package var settings: [String: String] = [:]
  /// Those that were rewritten as they were before, by name.
  private var originals: [String: Article] = [:]
  /// Where each article stands among them, by name.
  private var places: [String: Int] = [:]
  private var names = TakenNames([Self.everything])

  /// Notes of which a file tells.
  private var savedNotes: Set<Note> = []
  /// Unsaved notes that the person was told of.
  private var toldNotes: Set<Note> = []

  /// A reader's remark on an article or on something in it.
  package struct Note: Sendable, Hashable {
    /// The articles it is on, as their names or with plus signs between them (`courier+herald`).
    package let article: String
    /// What it is on; nil for the whole article.
    package let subject: Subject?
    /// What was remarked.
    package let text: String
    /// The file it was handed in as, by its name without the ending; nil for one that was written here.
    package var from: String?

    /// Makes a note.
    package init(on article: String, subject: Subject? = nil, text: String, from: String? = nil) {
      self.article = article
      self.subject = subject
      self.text = text
      self.from = from
    }

    /// What a note is on, by what stays when the article is read again and ids change.
    package struct Subject: Sendable, Hashable {
      /// The rule that found it (`vague-source`), or what it is (`sentence`).
      package let kind: String
      /// The article's words.
      package let words: String
      /// Which of those of its kind with these words it is, from 1.
      package let place: Int

      /// Makes a subject; a place below 1 is the first.
      package init(kind: String, words: String, place: Int) {
        self.kind = kind
        self.words = words
        self.place = max(1, place)
      }
    }
  }

  /// An empty desk.
  package init() {}

  /// Lays an article on the desk, last; one whose name is taken gets a number (`courier-2`).
  ///
  /// - Returns: the article under the name it has now.
  @discardableResult
  package mutating func add(_ article: Article) -> Article {
    var article = article
    article.name = names.take(article.name)
    places[article.name] = articles.count
    articles.append(article)
    return article
  }

  /// Puts an article in the place of one on the desk, under its name, so that the notes on it stay;
  /// does nothing where there is none of that name.
  ///
  /// - Returns: the article under that name.
  package mutating func replace(_ name: String, with article: Article) -> Article {
    var article = article
    article.name = name
    originals[name] = nil
    if let index = places[name] { articles[index] = article }
    return article
  }

  /// Puts another version in the place of an article, which is kept; does nothing where there is none of
  /// that name.
  package mutating func rewrite(_ name: String, as version: Article) {
    guard let index = places[name] else { return }
    if originals[name] == nil { originals[name] = articles[index] }
    articles[index] = version
  }

  /// Puts an article back as it was before it was first rewritten.
  ///
  /// - Returns: that article, or nil where it was not rewritten.
  package mutating func restore(_ name: String) -> Article? {
    guard let original = originals[name] else { return nil }
    return replace(name, with: original)
  }

  /// Replaces what is known of an article, also of its version before it was rewritten; does nothing where
  /// there is none of that name.
  package mutating func amend(_ name: String, _ metadata: Article.Metadata) {
    guard let index = places[name] else { return }
    let changed = Article.Metadata.Field.allCases.filter {
      metadata[$0] != articles[index].metadata[$0]
    }
    articles[index].amend(changed, as: metadata)
    originals[name]?.amend(changed, as: metadata)
  }

  /// Takes articles and the notes on them off the desk; names that are not on it are passed over.
  package mutating func remove(_ names: some Sequence<String>) {
    let names = Set(names)
    articles.removeAll { names.contains($0.name) }
    for name in names { originals[name] = nil }
    inHand.removeAll(where: names.contains)
    notes.removeAll {
      $0.article.split(separator: "+").map(String.init).contains(where: names.contains)
    }
    places = [:]
    for (place, article) in articles.enumerated() { places[article.name] = place }
    self.names = TakenNames(articles.map(\.name) + [Self.everything])
  }

  /// Takes articles in hand, in the order given; names that are not on the desk are left out.
  package mutating func take(_ names: [String]) {
    inHand = names.filter { places[$0] != nil }
  }

  /// Writes a note.
  package mutating func add(_ note: Note) {
    notes.append(note)
  }

  /// Remembers that a file tells of some notes, by their places among all.
  package mutating func rememberSaved(notesAt indices: some Sequence<Int>) {
    for index in indices where notes.indices.contains(index) { savedNotes.insert(notes[index]) }
  }

  /// Whether a note of a file is here: read from it before, or written here and saved.
  package func holds(_ note: Note) -> Bool {
    var own = note
    own.from = nil
    return notes.contains(note) || notes.contains(own) && savedNotes.contains(own)
  }

  /// How many notes would be lost if the desk were left now.
  package var unsavedNoteCount: Int { notes.count { !savedNotes.contains($0) } }

  /// How many notes would be lost if the desk were left now, where the person was not told of all of them
  /// before; else 0.
  package mutating func tellOfUnsavedNotes() -> Int {
    let unsaved = Set(notes).subtracting(savedNotes)
    guard !unsaved.isSubset(of: toldNotes) else { return 0 }
    toldNotes = unsaved
    return unsavedNoteCount
  }

  /// Takes back the note at `index`.
  package mutating func removeNote(at index: Int) {
    guard notes.indices.contains(index) else { return }
    notes.remove(at: index)
  }

  /// The article of a name, or nil.
  package func article(named name: String) -> Article? {
    places[name].map { articles[$0] }
  }

  /// The articles commands work on when none is named: those in hand, or all.
  package var current: [Article] {
    inHand.isEmpty ? articles : inHand.compactMap(article(named:))
  }

  /// Means every article on the desk, so that none can be called so.
  private static let everything = "all"
}

extension Article {
  fileprivate mutating func amend(_ fields: [Metadata.Field], as known: Metadata) {
    for field in fields {
      metadata[field] = known[field]
      provenance.origins[field] = "amended here"
    }
  }
}
