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
    switch glyph.scalar {
    case "\"", "＂": self = .straightDouble
    case "“", "„", "‟", "«": self = .openingDouble
    case "”", "»": self = .closingDouble
    case "'" where token.span.count <= 2: self = isDoubled ? .straightDouble : .straightSingle
    case "`": self = isDoubled ? .openingDouble : .openingSingle
    case "‘": self = isDoubled ? .openingDouble : .openingSingle
    case "’" where token.span.count == 3 || isDoubled:
      self = isDoubled ? .closingDouble : .closingSingle
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
