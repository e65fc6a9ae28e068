import Articles

/// A quotation mark: what it looks like, before its neighbours say what it does.
enum QuotationMark {
  case openingDouble
  case closingDouble
  case straightDouble
  case openingSingle
  case closingSingle
  case straightSingle

  /// The mark a token is, or nil.
  init?(_ bytes: [UInt8], _ token: Token) {
    guard token.kind == .punctuation else { return nil }
    let glyph = Glyph(bytes, at: token.span.lowerBound)
    let isDoubled = token.span.count == 2 * glyph.length
    // The possessive 's begins with the same mark but is none.
    guard isDoubled || token.span.count == glyph.length,
      bytes[token.span.upperBound - 1] | 0x20 != UInt8(ascii: "s")
    else { return nil }
    switch glyph.scalar {
    case "\"", "＂": self = .straightDouble
    case "“", "„", "‟", "«": self = .openingDouble
    case "”", "»": self = .closingDouble
    case "'": self = isDoubled ? .straightDouble : .straightSingle
    case "`": self = isDoubled ? .openingDouble : .openingSingle
    case "‘": self = isDoubled ? .openingDouble : .openingSingle
    case "’": self = isDoubled ? .closingDouble : .closingSingle
    default: return nil
    }
  }

  /// Whether it is one of the double marks.
  var isDouble: Bool {
    switch self {
    case .openingDouble, .closingDouble, .straightDouble: true
    case .openingSingle, .closingSingle, .straightSingle: false
    }
  }
}
