/// Captions and photo credits: a credit at the end or on its own, an agency's file line, or a
/// person's place in the picture.
enum CaptionForm {
  /// No caption is longer, in bytes.
  private static let limit = 900

  /// Whether a paragraph is a caption or a credit.
  static func matches(_ paragraph: Paragraph) -> Bool {
    guard paragraph.count <= limit else { return false }
    return endsInCredit(paragraph.folded) || isCredit(paragraph)
      || isFileLine(paragraph) || placesSomeone(paragraph)
  }

  /// "(Photo by ... via Getty Images)", "[Image: ...]" at the end.
  private static func endsInCredit(_ folded: FoldedText) -> Bool {
    var rest = folded.tail[...]
    if rest.last == UInt8(ascii: ".") { rest = rest.dropLast() }
    guard let close = rest.last, close == UInt8(ascii: ")") || close == UInt8(ascii: "]") else {
      return false
    }
    let opener = close == UInt8(ascii: ")") ? UInt8(ascii: "(") : UInt8(ascii: "[")
    guard let open = rest.lastIndex(of: opener), rest.endIndex - open <= 160 else { return false }
    let credit = Array(rest[(open + 1)..<(rest.endIndex - 1)])
    return creditOpeners.contains { $0.index(in: credit) == 0 }
      || creditMarks.contains { $0.index(in: credit) != nil } || isAgencyPath(credit)
  }

  private static let creditOpeners: [Phrase] = [
    "photo", "photos", "photograph", "photography", "photographer", "image", "images", "picture",
    "pictures", "credit", "credits", "courtesy", "illustration", "graphic", "screenshot",
    "screengrab", "file photo", "handout", "pool photo",
  ]
  private static let creditMarks: [Phrase] = [
    "photo by", "photos by", "via getty images", "getty images", "ap photo", "afp photo",
    "courtesy of", "file photo", "photo courtesy", "via ap", "via afp", "via reuters",
  ]
  private static let agencies: [Phrase] = [
    "ap", "afp", "reuters", "epa", "getty", "shutterstock", "alamy", "bloomberg", "zuma", "upi",
    "tns", "sipa", "rex", "istock", "xinhua", "anadolu", "nurphoto", "pool", "pa", "zumapress",
  ]

  /// "Jane Doe/Reuters": a slash, and an agency on one side of it.
  private static func isAgencyPath(_ credit: [UInt8]) -> Bool {
    let parts = credit.split(separator: UInt8(ascii: "/"))
    guard parts.count > 1 else { return false }
    return parts.contains { part in
      let name = part.drop(while: ASCII.isSpace)
      return agencies.contains { $0.index(in: Array(name)) == 0 }
    }
  }

  /// A line that is only a credit: "Jane Doe via Getty Images", "Photo: Jane Doe".
  private static func isCredit(_ paragraph: Paragraph) -> Bool {
    let folded = paragraph.folded
    guard paragraph.count <= 120, !paragraph.hasSpeech else { return false }
    if folded.prefix(among: labels) != nil { return true }
    if creditEndings.contains(where: folded.ends) { return paragraph.casing.longLowercase <= 1 }
    return paragraph.casing.longLowercase == 0 && isAgencyPath(trimmingStop(folded.head))
  }

  private static func trimmingStop(_ bytes: [UInt8]) -> [UInt8] {
    bytes.last == UInt8(ascii: ".") ? bytes.dropLast() : bytes
  }

  private static let labels: [Phrase] = [
    "photo:", "photos:", "photograph:", "photographs:", "photo by", "photos by", "photograph by",
    "photographs by", "photo credit", "image:", "images:", "image credit", "picture:", "pictures:",
    "picture credit", "credit:", "illustration:", "illustration by", "photo illustration",
    "ap photo", "afp photo", "file photo", "photo courtesy", "image courtesy", "video by", "foto:",
    "fotos:", "bild:", "Фото:", "фото:",
  ]
  private static let creditEndings: [Phrase] = [
    "via getty images", "/getty images", "via getty", "via reuters", "via ap", "via afp", "getty",
    "getty images", "ap photo", "associated press photo", "via shutterstock", "/shutterstock",
  ]

  /// "FILE - In this May 3 photo, ...", "In this file photo ...", "Pictured: ...".
  private static func isFileLine(_ paragraph: Paragraph) -> Bool {
    let folded = paragraph.folded
    if folded.prefix(among: fileLabels) != nil { return true }
    guard folded.starts(with: "in this"), paragraph.count <= 600 else { return false }
    let opening = Array(folded.head.prefix(70))
    return photoNouns.contains { $0.index(in: opening) != nil }
  }

  private static let fileLabels: [Phrase] = [
    "file -", "file --", "file:", "file photo:", "caption:", "photo caption:", "pictured:",
    "pictured above:", "above:", "in photo:",
  ]
  private static let photoNouns: [Phrase] = [
    "photo,", "photo", "photograph,", "file photo", "image made", "image taken", "image provided",
    "photo released", "photo provided", "frame grab", "photo taken", "picture taken",
  ]

  /// "The mayor, left, shakes hands with the governor": no speech, a sentence or two.
  private static func placesSomeone(_ paragraph: Paragraph) -> Bool {
    paragraph.count <= 450 && !paragraph.hasSpeech && paragraph.folded.contains(anyOf: places)
  }

  private static let places: [Phrase] = [
    ", left,", ", right,", ", center,", ", centre,", "(left)", "(right)", "(center)", "(centre)",
    ", second left,", ", second right,", ", far left,", ", far right,", "second from left",
    "second from right", "third from left", "third from right", "from left:", "from left,",
    "from left to right", "(l-r)", "(top left)", "(top right)", "pictured left",
    "pictured right",
  ]
}
