/// Lines about the writers: who contributed, what the author does, how to reach them.
enum BioForm {
  /// No such line is longer, in bytes.
  private static let limit = 480

  /// Whether a paragraph says who worked on the article, wherever it stands.
  static func isCredit(_ paragraph: Paragraph) -> Bool {
    guard paragraph.count <= limit else { return false }
    let folded = paragraph.folded
    return folded.withoutLeadingMarks.prefix(among: openers) != nil
      || folded.contains(anyOf: contributions)
  }

  /// Whether a paragraph at the end of an article is about its author.
  ///
  /// - Parameters:
  ///   - paragraph: one of the last paragraphs.
  ///   - byline: who wrote the article, where that is known.
  ///   - earlier: whether the story speaks of a name before.
  /// - Returns: whether it is.
  static func describesAuthor(
    _ paragraph: Paragraph,
    byline: String?,
    named earlier: ([UInt8]) -> Bool
  ) -> Bool {
    let folded = paragraph.folded
    guard paragraph.count <= limit, !folded.starts(with: "follow") else { return false }
    if folded.prefix(among: tailOpeners) != nil { return true }
    if let byline, tellsWork(folded, of: FoldedText(byline).head) { return true }
    let hasContact = folded.contains(anyOf: contacts)
    if hasContact && paragraph.count <= 200 { return true }
    guard hasContact || !paragraph.reportsSpeech, let name = subject(of: paragraph),
      hasContact ? hasRole(folded) : isRole(folded)
    else { return false }
    return hasContact || !earlier(name)
  }

  private static let openers: [Phrase] = [
    "contributing:", "contributors:", "contributing to this", "additional reporting",
    "reporting by",
    "reported by", "with reporting by", "with additional reporting", "with assistance from",
    "with contributions from", "edited by", "editing by", "written by", "compiled by",
    "about the author", "about the writer", "about the authors",
  ]
  private static let contributions: [Phrase] = [
    "contributed to this", "contributed to the report", "contributed reporting", "contributed from",
    "contributed research", "contributed additional reporting", "contributed to reporting",
    "reporters contributed", "writers contributed", "was used in this report",
    "material was used in this",
  ]
  private static let tailOpeners: [Phrase] = [
    "twitter:", "e-mail:", "email:", "reach him", "reach her", "reach the reporter",
    "contact the reporter", "contact the author", "the writer is", "the author is",
    "the writers are", "the authors are", "the views expressed", "the opinions expressed",
    "views expressed", "opinions expressed",
  ]
  private static let contacts: [Phrase] = [
    "follow him on", "follow her on", "follow them on", "follow him at", "follow her at",
    "reach him at", "reach her at", "reach him directly", "can be reached at", "email him at",
    "email her at", "contact him at", "contact her at", "he tweets", "she tweets", "tweets at",
    "reported from", "on twitter at", "on twitter:", "on twitter @",
  ]
  private static let roles: [Phrase] = [
    "writer", "reporter", "correspondent", "columnist", "editor", "journalist", "contributor",
    "author", "host", "co-host", "producer", "blogger", "commentator", "freelancer",
    "photographer", "fellow", "professor", "lecturer", "member of the board", "editorial board",
    "board of contributors",
  ]
  private static let work: [Phrase] = ["covers", "writes", "reports"]
  private static let states: [Phrase] = ["is", "was", "are"]
  private static let verbs: [Phrase] = states + work

  /// Whether it begins with the name of a byline and what its bearer does: "Jo Lind covers courts".
  private static func tellsWork(_ folded: FoldedText, of byline: [UInt8]) -> Bool {
    let name = byline.prefix { $0 != UInt8(ascii: ",") && $0 != UInt8(ascii: "|") }.trimmedASCII
    guard !name.isEmpty, folded.head.starts(with: name) else { return false }
    let rest = Array(folded.head.dropFirst(name.count))
    return rest.first == ASCII.space && work.contains { $0.index(in: rest) == 1 }
  }

  /// Whether a role follows what somebody is or does: "is a reporter", and not "Professor Lim was accused".
  private static func isRole(_ folded: FoldedText) -> Bool {
    let opening = Array(folded.head.prefix(220))
    if work.contains(where: { $0.index(in: opening) != nil }) { return hasRole(folded) }
    return states.contains { state in
      guard let verb = state.index(in: opening) else { return false }
      let rest = opening[verb...].drop { !ASCII.isSpace($0) }.drop(while: ASCII.isSpace)
      let next = rest.prefix { !ASCII.isSpace($0) }
      let clause = Array(rest.prefix { $0 != UInt8(ascii: ".") })
      return !next.suffix(2).elementsEqual("ed".utf8) && !next.elementsEqual("said".utf8)
        && roles.contains { $0.index(in: clause) != nil }
    }
  }

  private static func hasRole(_ folded: FoldedText) -> Bool {
    let opening = Array(folded.head.prefix(220))
    return roles.contains { $0.index(in: opening) != nil }
  }

  /// The last word of the name that the paragraph begins with and says what its bearer is.
  private static func subject(of paragraph: Paragraph) -> [UInt8]? {
    var name: ArraySlice<UInt8> = []
    var words = 0
    var rest = paragraph.bytes
    while let first = rest.first, ASCII.isUppercase(first) || (first >= 0x80 && first != 0xE2) {
      let word = rest.prefix { !ASCII.isSpace($0) }
      rest = rest.dropFirst(word.count).drop(while: ASCII.isSpace)
      words += 1
      name = word.prefix { $0 != UInt8(ascii: ",") }
      if name.count < word.count { break }
    }
    guard (2...5).contains(words), name.count > 2 else { return nil }
    let opening = Array(paragraph.folded.head.prefix(paragraph.count - rest.count + 90))
    let afterName = paragraph.count - rest.count
    return verbs.contains { $0.index(in: opening, from: min(afterName, opening.count)) != nil }
      ? Array(name) : nil
  }
}
