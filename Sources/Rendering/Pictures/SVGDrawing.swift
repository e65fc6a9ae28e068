/// A drawing in black and grey as SVG, from the top down, its coordinates whole pixels.
///
/// The same calls give the same bytes. Text is shown, never obeyed: markup and controls in it are
/// written out.
struct SVGDrawing {
  /// How words look.
  enum Face {
    case title
    case heading
    /// An article's words.
    case serif
    case label
    case strong
    case faint

    fileprivate var attributes: String {
      switch self {
      case .title: "class='s' font-size='24'"
      case .heading: "class='s' font-size='17'"
      case .serif: "class='s' font-size='13'"
      case .label: "font-size='11'"
      case .strong: "font-size='11' font-weight='bold'"
      case .faint: "font-size='11' fill='#555'"
      }
    }

    /// About how wide a letter is, in tenths of a pixel; measured on plain English in fonts of the
    /// common systems and rounded up.
    fileprivate var letterWidth: Int {
      switch self {
      case .title: 122
      case .heading: 87
      case .serif: 73
      case .label, .faint: 60
      case .strong: 66
      }
    }
  }

  /// Where words are set from.
  enum Anchor: String {
    case start
    case middle
    case end
  }

  /// How an area is filled, told apart without colours.
  enum Fill: String {
    case black = "#222"
    case white = "#fff"
    case stripes = "url(#stripes)"
    case dots = "url(#dots)"
  }

  /// How a line or an outline is drawn.
  enum Stroke: String {
    case solid = "stroke='#222'"
    case dashed = "stroke='#222' stroke-dasharray='3 2'"
    case pale = "stroke='#bbb'"
  }

  private var body = ""

  /// Draws words whose base line is at `y`.
  mutating func text(
    _ text: String,
    x: Int,
    y: Int,
    _ face: Face,
    anchor: Anchor = .start,
    isReversed: Bool = false
  ) {
    let place = anchor == .start ? "" : " text-anchor=\"\(anchor.rawValue)\""
    let colour = isReversed ? " fill=\"#fff\"" : ""
    body += "<text x=\"\(x)\" y=\"\(y)\" \(face.attributes)\(place)\(colour)>"
    body += Self.escaped(text) + "</text>\n"
  }

  /// Draws words that rise to the right.
  mutating func risingText(_ text: String, x: Int, y: Int, _ face: Face) {
    body += "<text transform=\"translate(\(x) \(y)) rotate(-50)\" \(face.attributes)>"
    body += Self.escaped(text) + "</text>\n"
  }

  /// Draws a box.
  mutating func box(
    x: Int,
    y: Int,
    width: Int,
    height: Int,
    _ fill: Fill,
    _ stroke: Stroke = .solid
  ) {
    body += "<rect x=\"\(x)\" y=\"\(y)\" width=\"\(width)\" height=\"\(height)\" "
    body += "fill=\"\(fill.rawValue)\" \(stroke.rawValue)/>\n"
  }

  /// Draws a line from left to right.
  mutating func line(x: Int, y: Int, width: Int, _ stroke: Stroke) {
    body += "<path d=\"M\(x) \(y)h\(width)\" \(stroke.rawValue)/>\n"
  }

  /// The whole picture, with words for those who hear it instead.
  func document(width: Int, height: Int, title: String, description: String) -> String {
    """
    <svg xmlns="http://www.w3.org/2000/svg" width="\(width)" height="\(height)" \
    viewBox="0 0 \(width) \(height)" role="img" fill="#222" \
    font-family="'Helvetica Neue', Helvetica, Arial, 'DejaVu Sans', sans-serif">
    <title>\(Self.escaped(title))</title>
    <desc>\(Self.escaped(description))</desc>
    <style>.s{font-family:Georgia,'Times New Roman','DejaVu Serif',serif}</style>
    <defs>
    <pattern id="stripes" width="5" height="5" patternUnits="userSpaceOnUse">\
    <path d="M-1 6L6 -1M-1 1L1 -1M4 6L6 4" stroke="#222"/></pattern>
    <pattern id="dots" width="5" height="5" patternUnits="userSpaceOnUse">\
    <circle cx="2" cy="2" r="1" fill="#222"/></pattern>
    </defs>
    <rect width="100%" height="100%" fill="#fff"/>
    \(body)</svg>

    """
  }

  // MARK: - Words

  /// Words broken into lines of at most `width` pixels; what doesn't fit in the lines ends in `…`.
  static func lines(_ text: String, width: Int, of face: Face, atMost limit: Int) -> [String] {
    let room = max(4, width * 10 / face.letterWidth)
    var lines: [String] = []
    var line = ""
    for word in shown(text).split(separator: " ") {
      let longer = line.isEmpty ? String(word) : line + " " + word
      if longer.displayWidth <= room || line.isEmpty {
        line = longer
      } else {
        lines.append(line)
        line = String(word)
      }
    }
    if !line.isEmpty { lines.append(line) }
    guard lines.count > limit || lines.contains(where: { $0.displayWidth > room }) else {
      return lines
    }
    let kept = lines.prefix(limit).map { cut($0, to: room) }
    guard lines.count > limit, let last = kept.last, !last.hasSuffix("…") else { return kept }
    return kept.dropLast() + [cut(last + " …", to: room)]
  }

  /// Words cut to so many columns.
  private static func cut(_ text: String, to room: Int) -> String {
    guard text.displayWidth > room else { return text }
    var cut = ""
    var width = 0
    for character in text {
      width += character.displayWidth
      if width >= room { break }
      cut.append(character)
    }
    while cut.hasSuffix(" ") || cut.hasSuffix("…") { cut.removeLast() }
    return cut + "…"
  }

  private static func shown(_ text: String) -> String { text.showingControls(keepingLines: false) }

  /// Text as XML takes it: no markup, no controls, no code points that XML forbids.
  static func escaped(_ text: String) -> String {
    var escaped = String.UnicodeScalarView()
    for scalar in shown(text).unicodeScalars {
      switch scalar {
      case "&": escaped.append(contentsOf: "&amp;".unicodeScalars)
      case "<": escaped.append(contentsOf: "&lt;".unicodeScalars)
      case ">": escaped.append(contentsOf: "&gt;".unicodeScalars)
      case "\"": escaped.append(contentsOf: "&quot;".unicodeScalars)
      case "\u{FFFE}", "\u{FFFF}": escaped.append("\u{FFFD}")
      default: escaped.append(scalar)
      }
    }
    return String(escaped)
  }
}
