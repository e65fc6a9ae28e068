import Articles

/// Joins the mentions of all documents to actors: first names, then roles, groups and bodies by the
/// names that the event knows.
struct ActorJoiner {
  private let documents: [Document]
  private let mentions: [[Mention]]
  private var registry: ActorRegistry
  /// Which organisations the articles call what sort: "the shipping company Halden".
  private var bodies = RoleHolders()
  /// The actor of every mention, by article and mention; nil where none is known.
  private var actors: [[Int?]]

  /// Finds and joins the mentions of documents; `sameCounts` holds nouns that count the same people
  /// in several articles, by article and token, each group one set of people.
  init(
    _ documents: [Document],
    evidence: NameEvidence,
    sameCounts: [[(article: Int, head: Int)]]
  ) {
    self.documents = documents
    mentions = documents.enumerated().map { article, document in
      MentionFinder(document, article: article, evidence: evidence).mentions
    }
    registry = ActorRegistry(evidence)
    actors = mentions.map { Array(repeating: nil, count: $0.count) }
    joinNames()
    joinRoles()
    joinGroups(sameCounts)
  }

  /// The actors: those of most articles first, then those with most labels, then by first label.
  func joined() -> [Comparison.Actor] {
    var labels: [[Comparison.Passage]] = Array(repeating: [], count: registry.count)
    var names: [[String: Int]] = Array(repeating: [:], count: registry.count)
    var quotedNames = names
    for (article, document) in documents.enumerated() {
      for (index, mention) in mentions[article].enumerated() {
        guard let actor = actors[article][index] else { continue }
        let span = document.span(of: mention.tokens)
        labels[actor].append(Comparison.Passage(article: article, span: span))
        guard case .name = mention.kind else { continue }
        if document.isQuoted(at: span.lowerBound) {
          quotedNames[actor][document.text[span], default: 0] += 1
        } else {
          names[actor][document.text[span], default: 0] += 1
        }
      }
    }
    let ranked = labels.indices.filter { !labels[$0].isEmpty }.map { actor in
      let passages = Array(Set(labels[actor])).sorted {
        ($0.article, $0.span.lowerBound, $0.span.upperBound)
          < ($1.article, $1.span.lowerBound, $1.span.upperBound)
      }
      return (
        actor: Comparison.Actor(
          name: name(
            of: actor,
            written: names[actor].isEmpty ? quotedNames[actor] : names[actor],
            labels: passages
          ),
          type: registry.type(of: actor),
          labels: passages
        ),
        articles: Set(passages.map(\.article)).count
      )
    }
    return ranked.enumerated().sorted { left, right in
      let (a, b) = (left.element, right.element)
      return (b.articles, b.actor.labels.count, left.offset)
        < (a.articles, a.actor.labels.count, right.offset)
    }.map(\.element.actor)
  }

  /// The plain name of a country or group, else the name of several words that is written most
  /// often, else the commonest label; what stands in quotation marks only where nothing else does.
  private func name(
    of actor: Int,
    written counts: [String: Int],
    labels: [Comparison.Passage]
  ) -> String {
    let own = labels.filter { !documents[$0.article].isQuoted(at: $0.span.lowerBound) }
    let labels = own.isEmpty ? labels : own
    if let name = registry.plainName(of: actor) {
      return registry.type(of: actor) == .group ? self.name(ofFamily: name, labels: labels) : name
    }
    let best = counts.max { left, right in
      let (a, b) = (left.key.contains(" ") ? 1 : 0, right.key.contains(" ") ? 1 : 0)
      return (a, left.value, right.key) < (b, right.value, left.key)
    }
    return best?.key ?? Self.commonest(labels.map { documents[$0.article].text[$0.span] }) ?? ""
  }

  /// A family's name where an article writes it, else the commonest last word of its labels.
  private func name(ofFamily name: String, labels: [Comparison.Passage]) -> String {
    let heads = labels.compactMap { label in
      let document = documents[label.article]
      return document.tokenRange(in: label.span).last.map {
        document.text[document.tokens[$0].span].lowercased()
      }
    }
    return heads.contains(name) ? name : Self.commonest(heads) ?? name
  }

  /// The text that comes most often whatever its case, as first written; the first of equals.
  private static func commonest(_ texts: [String]) -> String? {
    let counts = Dictionary(grouping: texts) { $0.lowercased() }.mapValues(\.count)
    let most = counts.values.max()
    return texts.first { counts[$0.lowercased()] == most }
  }

  // MARK: - Names

  private mutating func joinNames() {
    for mention in mentions.joined() {
      if case .name(let words) = mention.kind { registry.note(words, mention: mention) }
    }
    registry.joinForms()
    for (article, list) in mentions.enumerated() {
      for (index, mention) in list.enumerated() {
        switch mention.kind {
        case .name(let words):
          actors[article][index] =
            country(shortenedTo: words, at: mention.tokens.lowerBound, in: article)
            .map { registry.actor(named: $0, type: .place) }
            ?? registry.actor(of: words, in: article)
        case .country(let name): actors[article][index] = registry.actor(named: name, type: .place)
        case .party(let name):
          actors[article][index] = registry.actor(named: name, type: .organization)
        default: break
        }
      }
    }
  }

  /// The country that its first word after "the" means: "the North" where the article tells of North
  /// Korea, that which it names most.
  private func country(shortenedTo words: [WordKey], at token: Int, in article: Int) -> String? {
    guard words.count == 1, token > 0,
      documents[article].tokens[token - 1].key == Self.definiteArticle
    else { return nil }
    return mostNamed(in: article) { kind in
      guard case .country(let name) = kind, let space = name.firstIndex(of: " "),
        NameWord.key(of: name[..<space].utf8) == words[0]
      else { return nil }
      return name
    }
  }

  /// The party that an article names most.
  private func party(in article: Int) -> String? {
    mostNamed(in: article) { kind in
      if case .party(let name) = kind { name } else { nil }
    }
  }

  /// The name that most of an article's mentions bear, the first in the alphabet of several.
  private func mostNamed(in article: Int, _ name: (Mention.Kind) -> String?) -> String? {
    var counts: [String: Int] = [:]
    for mention in mentions[article] {
      if let name = name(mention.kind) { counts[name, default: 0] += 1 }
    }
    return counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
  }

  private static let definiteArticle = WordKey("the")
  private static let party = WordKey("party")

  // MARK: - Roles

  private mutating func joinRoles() {
    var holders = RoleHolders()
    for (article, list) in mentions.enumerated() {
      for (index, mention) in list.enumerated() {
        if case .body(let head, let name?) = mention.kind, let actor = actors[article][name],
          registry.type(of: actor) == .organization
        {
          actors[article][index] = actor
          bodies.add(actor, head: Self.sort(head), role: Self.noWords, in: article)
        }
        guard case .role(let head, let role, let name?) = mention.kind,
          let actor = actors[article][name]
        else { continue }
        actors[article][index] = actor
        holders.add(actor, head: head, role: role, in: article)
      }
    }
    for (article, list) in mentions.enumerated() {
      for (index, mention) in list.enumerated() {
        if case .description(let name) = mention.kind, let actor = actors[article][name],
          registry.type(of: actor) == .person
        {
          actors[article][index] = actor
        }
        guard case .role(let head, let role, nil) = mention.kind else { continue }
        actors[article][index] = holders.holder(of: head, role: role, in: article)
      }
    }
  }

  // MARK: - Groups and bodies

  private mutating func joinGroups(_ sameCounts: [[(article: Int, head: Int)]]) {
    let families = toldFamilies()
    let counted = countedActors(sameCounts, in: families)
    for (article, list) in mentions.enumerated() {
      for (index, mention) in list.enumerated() {
        switch mention.kind {
        case .people(let head):
          let last = mention.tokens.upperBound - 1
          actors[article][index] =
            counted[article][last] ?? registry.actor(ofPeople: head, in: families)
        case .body(let head, _) where actors[article][index] == nil:
          actors[article][index] =
            registry.body(
              endingIn: head,
              calledBy: capitals(in: mention.tokens, of: article),
              in: article
            )
            ?? (head == Self.party ? party(in: article) : nil)
            .map { registry.actor(named: $0, type: .organization) }
            ?? bodies.holder(of: Self.sort(head), role: Self.noWords, in: article)
            ?? registry.actor(ofBody: head)
        default: break
        }
      }
    }
  }

  /// One noun for all by which one company can be called.
  private static func sort(_ head: WordKey) -> WordKey {
    ActorWords.business.contains(head) ? company : head
  }

  private static let company = WordKey("company")
  private static let noWords = RoleWords(words: [], country: nil)

  /// The families of labels of which the articles use a word that means nobody else: a ship's officers
  /// are no police.
  private func toldFamilies() -> Set<String> {
    Set(
      mentions.joined().compactMap { mention in
        guard case .people(let head) = mention.kind, PeopleWords.isPlain(head) else { return nil }
        return PeopleWords.family(of: head)
      }
    )
  }

  /// The capitalised words of a phrase that do not open its sentence: "Merid" of "the Merid institute".
  private func capitals(in tokens: Range<Int>, of article: Int) -> [WordKey] {
    let document = documents[article]
    return tokens.filter { index in
      let token = document.tokens[index]
      return token.kind == .word && token.isCapitalized && !CommonWords.contains(token.key)
        && document.sentenceIndex(at: token.span.lowerBound)
          .map { document.sentences[$0].tokens.lowerBound != index } == true
    }.map { NameWord.key(of: document.text[document.tokens[$0].span].utf8) }
  }

  /// The group that counts of the same people belong to, by article and head token: that of the
  /// first head which belongs to a family, else that of the first head.
  private mutating func countedActors(
    _ groups: [[(article: Int, head: Int)]],
    in families: Set<String>
  ) -> [[Int: Int]] {
    var counted: [[Int: Int]] = Array(repeating: [:], count: documents.count)
    for group in groups {
      let telling = group.first { member in
        PeopleWords.family(of: documents[member.article].tokens[member.head].key)
          .map(families.contains) == true
      }
      guard let chosen = telling ?? group.first else { continue }
      let head = documents[chosen.article].tokens[chosen.head].key
      let actor = registry.actor(ofPeople: head, in: families)
      for member in group { counted[member.article][member.head] = actor }
    }
    return counted
  }
}
