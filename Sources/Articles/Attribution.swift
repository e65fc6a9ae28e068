/// How the words of a source are given.
package enum AttributionForm: String, Sendable, CaseIterable {
  /// Word for word, in quotation marks.
  case direct
  /// Told in the writer's words.
  case indirect
  /// Told in the writer's words with quoted pieces.
  case mixed
}

/// What kind of source stands behind an attribution.
package enum SourceType: String, Sendable, CaseIterable {
  case namedPerson = "named-person"
  case namedOrganization = "named-organization"
  /// A named office that speaks as such: the Kremlin, Ukraine, the ministry.
  case office
  /// A report, a filing, a statement, a poll.
  case document
  /// Another outlet.
  case media
  /// A particular but unnamed person or document.
  case anonymous
  /// Plural or generic and unnamed: critics, experts, many.
  case vague
  case pronoun
  /// The attribution names nobody.
  case none
}

/// What a cue says about the words it introduces.
package enum CueClass: String, Sendable, CaseIterable {
  /// said, told, according to
  case neutral
  /// claimed, purported
  case doubt
  /// admitted, conceded, denied
  case guilt
  /// revealed, pointed out
  case truthClaiming = "truth-claiming"
  /// slammed, blasted
  case dramatic
  /// believes, hopes, fears
  case belief
  /// plans, vowed, is expected to
  case plan
}

/// One attribution: who, by which cue, what.
package struct Attribution: Sendable, Hashable {
  /// The words that name the source; empty where it names nobody.
  package var source: [Span]
  /// The words that attribute: a verb, "according to", a colon.
  package var cue: [Span]
  /// The attributed words, in text order; several pieces where others interrupt them.
  package var content: [Span]
  /// How the words are given.
  package var form: AttributionForm
  /// What kind of source it is.
  package var sourceType: SourceType
  /// Index into the document's speakers; nil where nobody is named.
  package var speaker: Int?
  /// What the cue says about the words.
  package var cueClass: CueClass
  /// How sure the reading is that the words are so attributed, 0 to 1.
  package var confidence: Double

  /// Makes an attribution.
  package init(
    source: [Span],
    cue: [Span],
    content: [Span],
    form: AttributionForm,
    sourceType: SourceType = .none,
    speaker: Int? = nil,
    cueClass: CueClass = .neutral,
    confidence: Double = 1
  ) {
    self.source = source
    self.cue = cue
    self.content = content
    self.form = form
    self.sourceType = sourceType
    self.speaker = speaker
    self.cueClass = cueClass
    self.confidence = confidence
  }

  /// The words that name the source, of several pieces the longest ("the board … its chair, Ada Lim");
  /// nil where it names nobody.
  package var namedBy: Span? { source.max { $0.count < $1.count } }

  /// The smallest span that covers all of it.
  package var extent: Span {
    let spans = source + cue + content
    guard let first = spans.first else { return Span(0, 0) }
    return spans.dropFirst().reduce(first) { $0.union($1) }
  }
}

/// Somebody whose words the article gives.
package struct Speaker: Sendable, Hashable {
  /// The fullest name the article gives, or the description where it gives none.
  package var name: String
  /// The role the article gives: "Kremlin spokesman".
  package var role: String?
  /// What kind of source it is.
  package var type: SourceType
  /// Every place where the text names the speaker, pronouns included, in text order.
  package var mentions: [Span]
  /// How many words the article gives to the speaker's statements.
  package var wordCount: Int

  /// Makes a speaker.
  package init(
    name: String,
    role: String?,
    type: SourceType,
    mentions: [Span],
    wordCount: Int
  ) {
    self.name = name
    self.role = role
    self.type = type
    self.mentions = mentions
    self.wordCount = wordCount
  }
}
