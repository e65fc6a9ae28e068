/// The elements that mean something to the finding of an article.
enum HTMLTag: UInt8 {
  /// Text between elements; no element.
  case text
  /// An element not named here.
  case other
  case html, head, body, title, meta, link, base
  case script, style, noscript, template, iframe, object, embed, svg, canvas, math
  case form, input, button, select, option, textarea, label, fieldset
  case nav, header, footer, aside, main, article, section, div, address, details, summary, dialog
  case p, h1, h2, h3, h4, h5, h6, pre, blockquote, q, cite, hr, br, wbr
  case ul, ol, li, dl, dt, dd
  case table, thead, tbody, tfoot, tr, td, th, caption
  case figure, figcaption, picture, img, video, audio, source
  case a, span, b, strong, i, em, u, s, small, sub, sup, mark, abbr, time, code, font, center

  private static let byName: [UInt64: HTMLTag] = {
    let named: [(String, HTMLTag)] = [
      ("html", .html), ("head", .head), ("body", .body), ("title", .title), ("meta", .meta),
      ("link", .link), ("base", .base), ("script", .script), ("style", .style),
      ("noscript", .noscript), ("template", .template), ("iframe", .iframe), ("object", .object),
      ("embed", .embed), ("svg", .svg), ("canvas", .canvas), ("math", .math), ("form", .form),
      ("input", .input), ("button", .button), ("select", .select), ("option", .option),
      ("textarea", .textarea), ("label", .label), ("fieldset", .fieldset), ("nav", .nav),
      ("header", .header), ("footer", .footer), ("aside", .aside), ("main", .main),
      ("article", .article), ("section", .section), ("div", .div), ("address", .address),
      ("details", .details), ("summary", .summary), ("dialog", .dialog), ("p", .p), ("h1", .h1),
      ("h2", .h2), ("h3", .h3), ("h4", .h4), ("h5", .h5), ("h6", .h6), ("pre", .pre),
      ("blockquote", .blockquote), ("q", .q), ("cite", .cite), ("hr", .hr), ("br", .br),
      ("wbr", .wbr), ("ul", .ul), ("ol", .ol), ("li", .li), ("dl", .dl), ("dt", .dt), ("dd", .dd),
      ("table", .table), ("thead", .thead), ("tbody", .tbody), ("tfoot", .tfoot), ("tr", .tr),
      ("td", .td), ("th", .th), ("caption", .caption), ("figure", .figure),
      ("figcaption", .figcaption), ("picture", .picture), ("img", .img), ("video", .video),
      ("audio", .audio), ("source", .source), ("a", .a), ("span", .span), ("b", .b),
      ("strong", .strong), ("i", .i), ("em", .em), ("u", .u), ("s", .s), ("small", .small),
      ("sub", .sub), ("sup", .sup), ("mark", .mark), ("abbr", .abbr), ("time", .time),
      ("code", .code), ("font", .font), ("center", .center),
    ]
    return Dictionary(uniqueKeysWithValues: named.map { (key(Array($0.0.utf8)), $0.1) })
  }()

  /// The element of a lower-case name.
  init(name: UnsafeBufferPointer<UInt8>) {
    self = Self.byName[Self.key(name)] ?? .other
  }

  /// The length and the first seven bytes of a name; different for all names above.
  private static func key(_ name: some Collection<UInt8>) -> UInt64 {
    name.prefix(7).reduce(UInt64(name.count & 0xFF)) { $0 << 8 | UInt64($1) }
  }

  /// Whether its text is never shown as part of a page, or only as a control.
  var isSkipped: Bool {
    switch self {
    case .script, .style, .noscript, .template, .iframe, .object, .embed, .svg, .canvas, .math,
      .input, .button, .select, .option, .textarea, .head, .title, .meta, .link, .base, .video,
      .audio, .source, .dialog:
      true
    default:
      false
    }
  }

  /// Whether it runs on within a line of text.
  var isInline: Bool {
    switch self {
    case .text, .a, .span, .b, .strong, .i, .em, .u, .s, .small, .sub, .sup, .mark, .abbr, .time,
      .code, .font, .q, .cite, .wbr, .label, .img, .picture:
      true
    default:
      false
    }
  }

  /// Whether it is a heading.
  var isHeading: Bool {
    switch self {
    case .h1, .h2, .h3, .h4, .h5, .h6: true
    default: false
    }
  }
}
