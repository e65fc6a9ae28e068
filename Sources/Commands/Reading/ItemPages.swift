import Analysis
import Articles
import CommandLanguage

/// Explanations of what the reading sees: a sentence, a quotation, a speaker.
enum ItemPages {
  /// The sentences that hold a span, with the span marked.
  static func context(of span: Span, in document: Document) -> Page.Element {
    var extent = span
    for offset in [span.lowerBound, max(span.lowerBound, span.upperBound - 1)] {
      if let index = document.sentenceIndex(at: offset) {
        extent = extent.union(document.sentences[index].span)
      }
    }
    return .paragraph(
      [
        Run(document.text[Span(extent.lowerBound, span.lowerBound)]),
        Run(document.text[span], .marked),
        Run(document.text[Span(span.upperBound, extent.upperBound)]),
      ].filter { !$0.text.isEmpty },
      indent: 2
    )
  }

  static func sentence(_ index: Int, in document: Document) -> [Page.Element] {
    let sentence = document.sentences[index]
    let speakers = SentenceSpeakers(document).names(ofSentence: index)
    let number = SentenceNumbers(document).number(ofSentence: index) ?? 0
    let isNobodys = sentence.voice == .sourced && speakers == nil
    let voice = isNobodys ? "it reads as passed on and names nobody" : sentence.voice.meaning
    return [
      .heading("\(document.article.name).s\(number)  sentence", level: 1),
      .paragraph([Run(document.text[sentence.span], .quoted)], indent: 2),
      .definitions([
        row("Voice", "\(sentence.voice.rawValue): \(voice)"),
        row(
          "Kind",
          sentence.kind.map { "\($0.rawValue): \($0.meaning)" } ?? "none of the writer's"
        ),
        row("Attributed to", speakers ?? "nobody"),
        row("Worth checking", percent(sentence.checkworthiness)),
        row("Slant", percent(sentence.slant)),
      ]),
    ]
  }

  static func quotation(_ words: ReportedWords, in document: Document) -> [Page.Element] {
    let heading = Page.Element.heading(
      "\(document.article.name).q\(words.number)  \(words.attribution == nil ? "quotation" : "attribution")",
      level: 1
    )
    let content = words.content.map { document.text[$0] }.joined(separator: " … ")
    let text = Page.Element.paragraph([Run(content, .quoted)], indent: 2)
    guard let attribution = words.attribution else {
      return [heading, text, .text("Nothing in the article says whose words these are.")]
    }
    let speaker = attribution.speaker.map { document.speakers[$0] }
    func pieces(_ spans: [Span]) -> String {
      spans.isEmpty ? "none" : spans.map { document.text[$0] }.joined(separator: " … ")
    }
    return [
      heading, text,
      .definitions([
        row("Source", pieces(attribution.source)),
        row("Type of source", attribution.sourceType.rawValue),
        row(
          "Speaker",
          speaker.map { [$0.name, $0.role].compactMap { $0 }.joined(separator: ", ") }
            ?? "not known"
        ),
        row("Cue", "\(pieces(attribution.cue)) (\(attribution.cueClass.rawValue))"),
        row("Form", attribution.form.rawValue),
        row("Confidence", percent(attribution.confidence)),
      ]),
    ]
  }

  static func speaker(_ index: Int, in document: Document) -> [Page.Element] {
    let speaker = document.speakers[index]
    let numbers = ReportedWords.all(in: document)
      .filter { $0.attribution?.speaker == index }
      .map { "\(document.article.name).q\($0.number)" }
    return [
      .heading("\(document.article.name).p\(index + 1)  \(speaker.name)", level: 1),
      .definitions([
        row("Role", speaker.role ?? "none given"),
        row("Type of source", speaker.type.rawValue),
        row("Named as", document.distinctWords(of: speaker.mentions).joined(separator: ", ")),
        row("Words", String(speaker.wordCount)),
        row("Statements", numbers.isEmpty ? "none" : numbers.joined(separator: ", ")),
      ]),
    ]
  }

  private static func row(_ term: String, _ description: String) -> Page.Definition {
    .init([Run(term, .strong)], [Run(description)])
  }

  private static func percent(_ share: Double) -> String { "\(Int((100 * share).rounded())) %" }
}

extension Voice {
  /// What it means, for people.
  var meaning: String {
    switch self {
    case .sourced: "everything of substance is attributed"
    case .mixed: "a part is attributed, a part is the writer's own"
    case .writer: "nothing in it is attributed"
    case .none: "it states nothing"
    }
  }
}

extension StatementKind {
  /// What it means, for people.
  var meaning: String {
    switch self {
    case .event: "a public or recorded event, or a scene; needs no source"
    case .background: "settled knowledge; needs no source"
    case .claim: "an assertion that could be disputed; a source is expected"
    case .opinion: "a judgement; a source or a label is expected"
    }
  }
}
