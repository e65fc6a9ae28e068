import Articles

/// Signs of currencies before a number: "$", "£".
enum CurrencySign {
  /// The sign that a token is, with the currency's name; nil for any other token.
  static func sign(_ token: Token, in document: Document) -> (sign: String, name: String)? {
    guard token.kind != .number else { return nil }
    return switch document.text[token.span] {
    case "$", "US$": ("$", "dollars")
    case "£": ("£", "pounds")
    case "€": ("€", "euros")
    case "¥": ("¥", "yen")
    default: nil
    }
  }

  /// The token after a sign, if one stands at `index`; else `index`.
  static func end(at index: Int, before limit: Int, in document: Document) -> Int {
    guard index < limit, sign(document.tokens[index], in: document) != nil else { return index }
    return index + 1
  }
}
