package import Articles

/// What `lede compare` says of several articles, under the schema `lede.comparison/1`
/// (`docs/schema/lede.comparison-1.schema.json`).
package struct ComparisonRecord: Sendable {
  private let comparison: Comparison
  private let documents: [Document]
  private let ids: [String]
  private let statements: [String]
  private let copies: [[Int]]
  private let maps: [CodePointMap]

  /// Collects what is written: a comparison, the documents it was made of, in its order, and what
  /// other programs call them; the ids must be different from each other. `statements` are the words that
  /// stand for each fact at the prompt; `copies` are groups of articles that largely repeat one text, by
  /// their indices.
  package init(
    _ comparison: Comparison,
    of documents: [Document],
    ids: [String],
    statements: [String],
    copies: [[Int]] = []
  ) {
    precondition(
      documents.count == comparison.articles.count && ids.count == documents.count
        && statements.count == comparison.facts.count,
      "a document and an id for each article compared, words for each fact"
    )
    self.comparison = comparison
    self.documents = documents
    self.ids = ids
    self.statements = statements
    self.copies = copies
    maps = documents.map { CodePointMap($0.text) }
  }

  /// Appends the record as one JSON object.
  package func write(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.key("schema")
    writer.string("lede.comparison/1")
    writer.array("articles", zip(ids, documents)) { writer, entry in
      writer.beginObject()
      writer.key("id")
      writer.string(entry.0)
      writer.metadata(entry.1.article.metadata)
      writer.endObject()
    }
    writer.array("actors", comparison.actors.enumerated(), actor)
    writer.array("facts", comparison.facts.enumerated(), fact)
    writer.array("quotes", comparison.quotes.enumerated(), quote)
    writer.array("figures", comparison.figures.enumerated(), figure)
    writer.array("sources", comparison.sources.enumerated(), source)
    writer.array("shifts", comparison.shifts.enumerated(), shift)
    writer.array("copies", copies) { writer, group in
      writer.beginArray()
      for article in group { writer.string(ids[article]) }
      writer.endArray()
    }
    writer.endObject()
  }

  private func actor(_ writer: inout JSONWriter, _ entry: (offset: Int, element: Comparison.Actor))
  {
    let actor = entry.element
    writer.beginObject()
    id(&writer, of: .actor, at: entry.offset)
    writer.key("name")
    writer.string(actor.name)
    writer.key("type")
    writer.string(actor.type.rawValue)
    writer.array("labels", actor.labels, words)
    writer.array("deeds", actor.deeds) { writer, deed in
      writer.beginObject()
      members(&writer, deed.verb)
      writer.key("role")
      writer.string(deed.role.rawValue)
      writer.endObject()
    }
    writer.endObject()
  }

  private func fact(_ writer: inout JSONWriter, _ entry: (offset: Int, element: Comparison.Fact)) {
    let fact = entry.element
    writer.beginObject()
    id(&writer, of: .statement, at: entry.offset)
    writer.key("statement")
    writer.string(statements[entry.offset])
    writer.array("statements", fact.statements) { writer, statement in
      writer.beginObject()
      place(&writer, statement.passage)
      if statement.clause != statement.passage {
        writer.key("clause")
        writer.range(statement.clause.span, maps[statement.clause.article])
      }
      writer.key("voice")
      writer.string(statement.voice.rawValue)
      writer.key("speaker")
      writer.string(statement.speaker)
      writer.key("position")
      writer.string(statement.position.rawValue)
      writer.endObject()
    }
    writer.array("reported_by", fact.reportedBy) { $0.string(ids[$1]) }
    writer.array("missing_from", fact.missingFrom) { $0.string(ids[$1]) }
    writer.array("perhaps", fact.lookAlikes, words)
    writer.endObject()
  }

  private func quote(
    _ writer: inout JSONWriter,
    _ entry: (offset: Int, element: Comparison.SharedQuote)
  ) {
    let quote = entry.element
    writer.beginObject()
    id(&writer, of: .quotation, at: entry.offset)
    writer.array("versions", quote.versions, words)
    writer.array("speakers", quote.speakers) { $0.string($1) }
    writer.key("differs")
    writer.boolean(quote.differs)
    writer.key("difference")
    writer.string(quote.difference)
    writer.array("contexts", quote.contexts) { writer, context in
      writer.beginObject()
      members(&writer, context.passage)
      writer.array("missing_from", context.missingFrom) { $0.string(ids[$1]) }
      writer.endObject()
    }
    writer.endObject()
  }

  private func figure(
    _ writer: inout JSONWriter,
    _ entry: (offset: Int, element: Comparison.Figure)
  ) {
    let figure = entry.element
    writer.beginObject()
    id(&writer, of: .figure, at: entry.offset)
    writer.key("what")
    writer.string(figure.what)
    writer.array("values", figure.values) { writer, value in
      writer.beginObject()
      place(&writer, value.passage)
      writer.key("value")
      writer.string(value.value)
      writer.endObject()
    }
    writer.key("agree")
    writer.boolean(figure.agree)
    writer.endObject()
  }

  /// Words by article, 0 included: that an article does not hear a source is what one looks for.
  private func source(
    _ writer: inout JSONWriter,
    _ entry: (offset: Int, element: Comparison.SharedSource)
  ) {
    let source = entry.element
    writer.beginObject()
    id(&writer, of: .source, at: entry.offset)
    writer.key("name")
    writer.string(source.name)
    writer.key("type")
    writer.string(source.type.rawValue)
    writer.key("side")
    writer.string(source.side)
    writer.key("articles")
    writer.beginObject()
    for (id, words) in zip(ids, source.words) {
      writer.key(id)
      writer.integer(words)
    }
    writer.endObject()
    writer.array("mentions", source.mentions, words)
    writer.endObject()
  }

  private func shift(
    _ writer: inout JSONWriter,
    _ entry: (offset: Int, element: Comparison.AttributionShift)
  ) {
    let shift = entry.element
    writer.beginObject()
    id(&writer, of: .shift, at: entry.offset)
    writer.key("attributed")
    words(&writer, shift.attributed)
    writer.key("other")
    words(&writer, shift.other)
    writer.key("kind")
    writer.string(shift.kind.rawValue)
    writer.key("from")
    writer.string(shift.from)
    writer.key("to")
    writer.string(shift.to)
    writer.key("change")
    writer.string(shift.change)
    writer.endObject()
  }

  /// The id by which the prompt knows it.
  private func id(_ writer: inout JSONWriter, of part: Comparison.Part, at index: Int) {
    writer.key("id")
    writer.string(part.id(index))
  }

  /// A passage with its words.
  private func words(_ writer: inout JSONWriter, _ passage: Comparison.Passage) {
    writer.beginObject()
    members(&writer, passage)
    writer.endObject()
  }

  private func members(_ writer: inout JSONWriter, _ passage: Comparison.Passage) {
    place(&writer, passage)
    writer.key("text")
    writer.string(documents[passage.article].text[passage.span])
  }

  private func place(_ writer: inout JSONWriter, _ passage: Comparison.Passage) {
    writer.key("article")
    writer.string(ids[passage.article])
    writer.key("range")
    writer.range(passage.span, maps[passage.article])
  }
}
