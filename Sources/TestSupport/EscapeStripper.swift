/// Takes escape sequences out of what a program writes, however the pieces are cut.
package struct EscapeStripper {
  private enum State {
    case text
    case escape
    case sequence
  }

  private var state = State.text

  /// Makes a stripper at the start of an output.
  package init() {}

  /// The next piece of the output without `ESC [ ... letter` and `ESC character`.
  package mutating func stripped(_ bytes: some Sequence<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    for byte in bytes {
      switch state {
      case .text where byte == 0x1B: state = .escape
      case .text: result.append(byte)
      case .escape: state = byte == UInt8(ascii: "[") ? .sequence : .text
      case .sequence: if (0x40...0x7E).contains(byte) { state = .text }
      }
    }
    return result
  }
}
