/// What stands before the cursor: the word at hand and the pipeline it belongs to.
///
/// Found by one pass over the text that never fails: an unfinished command is what it is for.
struct CompletionContext {
  /// A word, or a text in quotes.
  struct Word {
    /// Where it begins, an opening quote included.
    var start: Int
    var end: Int
    /// Its characters without quotes; escapes are left as they stand.
    var text: String
    /// The quote it is in.
    var quote: UInt8?
  }

  /// The words of each stage of the innermost open pipeline, the one at the cursor left out.
  private(set) var stages: [[Word]] = [[]]
  /// Where that pipeline begins, and where its last pipe stands.
  private(set) var pipelineStart = 0
  private(set) var lastPipe: Int?
  /// The word at the cursor; empty after a blank.
  private(set) var current: Word

  private struct Open {
    var stages: [[Word]] = [[]]
    var start: Int
    var lastPipe: Int?
    /// The quote around it: `"...$(` goes back into a text when it is closed.
    var quoteStart: Int?
  }

  /// Goes through the text before the cursor.
  init(_ text: String) {
    let bytes = Array(text.utf8)
    var open = [Open(start: 0)]
    var word: Word?
    var index = 0
    func slice(_ from: Int, _ to: Int) -> String {
      String(decoding: bytes[min(from, to)..<to], as: UTF8.self)
    }
    func endWord(_ at: Int) {
      guard var ended = word else { return }
      ended.end = at
      if ended.quote == nil { ended.text = slice(ended.start, at) }
      open[open.count - 1].stages[open[open.count - 1].stages.count - 1].append(ended)
      word = nil
    }
    while index < bytes.count {
      let byte = bytes[index]
      if let quoted = word, let quote = quoted.quote {
        if byte == .backslash, quote == .doubleQuote {
          index += 2
        } else if byte == quote {
          word?.text = slice(quoted.start + 1, index)
          index += 1
          endWord(index)
        } else if quote == .doubleQuote, byte == .dollar, index + 1 < bytes.count,
          bytes[index + 1] == .openingParenthesis
        {
          open.append(Open(start: index + 2, quoteStart: quoted.start))
          word = nil
          index += 2
        } else {
          index += 1
        }
        continue
      }
      switch byte {
      case .space, .tab, .comma: endWord(index)
      case .bar:
        endWord(index)
        open[open.count - 1].lastPipe = index
        open[open.count - 1].stages.append([])
      case .newline, .carriageReturn, .semicolon:
        endWord(index)
        // A line break after a pipe, or inside a parenthesis, ends nothing.
        let isInside =
          open.count > 1 && byte != .semicolon
          && bytes[open[open.count - 1].start - 1] != .openingBrace
        if byte == .semicolon || !(isInside || open[open.count - 1].stages.last?.isEmpty ?? true) {
          open[open.count - 1] = Open(start: index + 1, quoteStart: open[open.count - 1].quoteStart)
        }
      case .openingParenthesis, .openingBrace, .openingBracket:
        endWord(index)
        open.append(Open(start: index + 1))
      case .closingParenthesis, .closingBrace, .closingBracket:
        endWord(index)
        if open.count > 1 {
          let closed = open.removeLast()
          word = closed.quoteStart.map {
            Word(start: $0, end: index, text: "", quote: .doubleQuote)
          }
          if word == nil {
            let place = Word(start: closed.start - 1, end: index + 1, text: "(", quote: nil)
            open[open.count - 1].stages[open[open.count - 1].stages.count - 1].append(place)
          }
        }
      case .hash where word == nil:
        while index < bytes.count, bytes[index] != .newline { index += 1 }
        continue
      case .doubleQuote, .singleQuote:
        // `--option="..."` keeps the option as a word of its own.
        endWord(index)
        word = Word(start: index, end: index, text: "", quote: byte)
      default:
        if word == nil { word = Word(start: index, end: index, text: "", quote: nil) }
      }
      index += 1
    }
    let end = bytes.count
    if var last = word {
      last.end = end
      last.text = slice(last.quote == nil ? last.start : last.start + 1, end)
      current = last
    } else {
      current = Word(start: end, end: end, text: "", quote: nil)
    }
    if let innermost = open.last {
      stages = innermost.stages
      pipelineStart = innermost.start
      lastPipe = innermost.lastPipe
    }
  }
}
