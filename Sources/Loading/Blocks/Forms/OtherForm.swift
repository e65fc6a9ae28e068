/// What is no language of the article: rules, bare numbers, addresses, code of a page, rights.
enum OtherForm {
  /// Whether a paragraph is such a thing.
  static func matches(_ paragraph: Paragraph) -> Bool {
    guard paragraph.count <= FoldedText.edge else { return false }
    return paragraph.casing.letters == 0 || isAddress(paragraph) || isCode(paragraph)
      || claimsRights(paragraph)
  }

  /// A web or mail address, or a handle, alone.
  private static func isAddress(_ paragraph: Paragraph) -> Bool {
    let head = paragraph.folded.head
    guard !head.contains(ASCII.space) else { return false }
    return head.first == UInt8(ascii: "@") || head.starts(with: "http://".utf8)
      || head.starts(with: "https://".utf8) || head.starts(with: "www.".utf8)
      || (head.contains(UInt8(ascii: "@")) && head.contains(UInt8(ascii: ".")))
  }

  /// A line of a style sheet or of markup that got into the text.
  private static func isCode(_ paragraph: Paragraph) -> Bool {
    let head = paragraph.folded.head
    guard let last = head.last, let first = head.first, paragraph.count <= 160 else { return false }
    if last == UInt8(ascii: "{") || first == UInt8(ascii: "}") { return true }
    if last == UInt8(ascii: ";"), let colon = paragraph.bytes.firstIndex(of: UInt8(ascii: ":")) {
      return paragraph.bytes[..<colon].allSatisfy { ASCII.isLowercase($0) || $0 == 0x2D }
    }
    return first == UInt8(ascii: "<") && last == UInt8(ascii: ">")
  }

  private static func claimsRights(_ paragraph: Paragraph) -> Bool {
    let folded = paragraph.folded
    return folded.prefix(among: rightsOpeners) != nil || folded.contains(anyOf: rights)
  }

  private static let rightsOpeners: [Phrase] = [
    "©", "(c)", "copyright ©", "copyright (c)", "© copyright",
  ]
  private static let rights: [Phrase] = [
    "all rights reserved", "may not be published, broadcast", "copyright ©", "copyright (c)",
    "reproduced without permission", "distributed by tribune",
  ]
}
