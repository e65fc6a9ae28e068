import Articles

/// Gathers the blocks of Markdown.
struct MarkdownBlocks {
  /// The text and its blocks.
  private(set) var text = MarkedText()

  private var pending: [ArraySlice<UInt8>] = []
  private var kind = BlockKind.body
  private var hasHeadline = false

  /// Reads lines without their line breaks.
  init(_ lines: some Sequence<ArraySlice<UInt8>>) {
    var fence: UInt8?
    for line in lines {
      let parsed = MarkdownLine(line)
      if let open = fence {
        if case .fence(open) = parsed {
          flush()
          fence = nil
        } else {
          pending.append(line)
        }
        continue
      }
      if case .fence(let mark) = parsed {
        flush()
        (kind, fence) = (.other, mark)
        continue
      }
      take(parsed, line: line)
    }
    flush()
  }

  private mutating func take(_ parsed: MarkdownLine, line: ArraySlice<UInt8>) {
    switch parsed {
    case .blank, .rule, .definition: flush()
    case .heading(let rank, let heading):
      flush()
      add(heading: heading, rank: rank)
    case .underline(let rank):
      let heading = kind == .body && pending.count == 1 ? pending.first : nil
      if let heading {
        pending = []
        add(heading: heading, rank: rank)
      } else {
        flush()
      }
    case .quote(let words):
      if kind != .quote { flush() }
      kind = .quote
      words.isEmpty ? flush() : pending.append(words)
    case .item(let words):
      flush()
      kind = .list
      pending.append(words)
    case .row(let cells):
      flush()
      guard cells.contains(where: { !$0.allSatisfy { $0 == 0x2D || $0 == 0x3A } }) else { return }
      text.append(MarkdownWords.plain(Array(cells.joined(separator: [ASCII.space]))), as: .other)
    case .text(let words): pending.append(Self.isBroken(line) ? words + [ASCII.newline] : words)
    case .fence: break
    }
  }

  /// Two blanks or a backslash at the end keep the line break.
  private static func isBroken(_ line: ArraySlice<UInt8>) -> Bool {
    line.suffix(2).elementsEqual([ASCII.space, ASCII.space])
  }

  private mutating func add(heading: ArraySlice<UInt8>, rank: Int) {
    let isHeadline = rank == 1 && !hasHeadline && !text.blocks.contains { $0.kind == .body }
    hasHeadline = hasHeadline || isHeadline
    text.append(MarkdownWords.plain(Array(heading)), as: isHeadline ? .headline : .subhead)
  }

  private mutating func flush() {
    defer { (pending, kind) = ([], .body) }
    guard !pending.isEmpty else { return }
    var joined: [UInt8] = []
    for line in pending {
      if let last = joined.last, last != ASCII.newline {
        joined.append(kind == .other ? ASCII.newline : ASCII.space)
      }
      joined += line
    }
    if kind == .body, Self.isPicture(joined) { kind = .caption }
    text.append(kind == .other ? joined : MarkdownWords.plain(joined), as: kind)
  }

  /// A picture alone: what stands for it is its description.
  private static func isPicture(_ words: [UInt8]) -> Bool {
    guard words.starts(with: "![".utf8), words.last == UInt8(ascii: ")") else { return false }
    return words.count { $0 == UInt8(ascii: "]") } == 1
  }
}
