import Articles

/// The layers of a document as `lede.analysis/1` names them.
extension JSONWriter {
  /// Writes what an article is called.
  ///
  /// - Returns: where the value stands among the bytes.
  @discardableResult
  mutating func member(_ name: StaticString, _ id: ArticleID?) -> Range<Int> {
    key(name)
    let start = bytes.count
    switch id {
    case .text(let text): string(text)
    case .json(let json): raw(json)
    case nil: null()
    }
    return start..<bytes.count
  }

  mutating func metadata(_ metadata: Article.Metadata) {
    key("title")
    string(metadata.title)
    key("outlet")
    string(metadata.outlet)
    key("url")
    string(metadata.url)
    key("published")
    string(metadata.published)
    key("byline")
    string(metadata.byline)
  }

  mutating func array<Elements: Sequence>(
    _ name: StaticString,
    _ elements: Elements,
    _ write: (inout JSONWriter, Elements.Element) -> Void
  ) {
    key(name)
    beginArray()
    for element in elements { write(&self, element) }
    endArray()
  }

  mutating func range(_ span: Span, _ map: CodePointMap) {
    let (start, end) = map.range(span)
    beginArray()
    integer(start)
    integer(end)
    endArray()
  }

  mutating func block(_ block: Block, _ map: CodePointMap) {
    beginObject()
    key("kind")
    string(block.kind.rawValue)
    key("range")
    range(block.span, map)
    endObject()
  }

  mutating func sentence(_ sentence: Sentence, _ map: CodePointMap) {
    beginObject()
    key("range")
    range(sentence.span, map)
    key("block")
    integer(sentence.block)
    key("voice")
    string(sentence.voice.rawValue)
    key("kind")
    string(sentence.kind?.rawValue)
    key("checkworthy")
    number(sentence.checkworthiness, digits: 3)
    key("slant")
    number(sentence.slant, digits: 3)
    endObject()
  }

  mutating func attribution(_ attribution: Attribution, _ map: CodePointMap) {
    beginObject()
    array("source", attribution.source) { $0.range($1, map) }
    array("cue", attribution.cue) { $0.range($1, map) }
    array("content", attribution.content) { $0.range($1, map) }
    key("form")
    string(attribution.form.rawValue)
    key("source_type")
    string(attribution.sourceType.rawValue)
    key("speaker")
    integer(attribution.speaker)
    key("cue_class")
    string(attribution.cueClass.rawValue)
    endObject()
  }

  mutating func speaker(_ speaker: Speaker, id: Int, _ map: CodePointMap) {
    beginObject()
    key("id")
    integer(id)
    key("name")
    string(speaker.name)
    key("role")
    string(speaker.role)
    key("type")
    string(speaker.type.rawValue)
    array("mentions", speaker.mentions) { $0.range($1, map) }
    key("words")
    integer(speaker.wordCount)
    endObject()
  }

  mutating func framing(_ finding: Finding, _ map: CodePointMap) {
    beginObject()
    key("range")
    optionalRange(finding.span, map)
    key("category")
    string(finding.rule)
    key("score")
    number(finding.score, digits: 3)
    key("rule")
    string(finding.rule)
    endObject()
  }

  mutating func gap(_ finding: Finding, _ map: CodePointMap) {
    beginObject()
    key("rule")
    string(finding.rule)
    key("range")
    optionalRange(finding.span, map)
    key("severity")
    string(finding.severity.rawValue)
    key("message")
    string(finding.message)
    endObject()
  }

  private mutating func optionalRange(_ span: Span?, _ map: CodePointMap) {
    if let span { range(span, map) } else { null() }
  }
}
