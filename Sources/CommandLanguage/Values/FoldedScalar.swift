extension Unicode.Scalar {
  /// What it counts as where texts are searched: lower case where that is one scalar, curly quotes
  /// straight, every blank a space.
  package var folded: Unicode.Scalar {
    switch value {
    case 0x41...0x5A: return Unicode.Scalar(UInt8(value + 0x20))
    case 0x0A, 0x0D, 0x09, 0xA0: return " "
    case 0x2018, 0x2019: return "'"
    case 0x201C, 0x201D: return "\""
    case 0..<0x80: return self
    default:
      let lower = properties.lowercaseMapping.unicodeScalars
      return lower.count == 1 ? lower.first ?? self : self
    }
  }
}
