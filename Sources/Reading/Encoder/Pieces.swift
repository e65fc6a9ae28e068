/// The vocabulary of word pieces and the folding that leads to it.
///
/// The same cutting as in `scripts/train/tokenization.py`: words are folded (lower case, no
/// accents), then covered from the left by the longest pieces; the first piece bears its plain name,
/// later ones the prefix `##`.
struct Pieces: Sendable {
  /// Numbers of the pieces that stand for no part of a word; the first five of every vocabulary.
  static let unknown: UInt16 = 1
  static let start: UInt16 = 2
  static let end: UInt16 = 3
  static let paragraph: UInt16 = 4

  private static let longestWord = 100

  /// Every piece's bytes, one after the other, without `##`.
  private let bytes: [UInt8]
  /// Where each piece begins in `bytes`; one more at the end.
  private let offsets: [Int32]
  /// Open addressing by hash: piece number + 1, 0 where free. Pieces that begin a word and pieces
  /// that go on lie in one table, told apart by their hash's seed.
  private let slots: [UInt16]
  private let continues: [Bool]
  /// Scalars whose folded form is another, and that form.
  private let folding: [UInt32: [UInt32]]

  /// How many pieces there are.
  var count: Int { continues.count }

  /// Reads the vocabulary, a piece a line, and the folding table (16 bytes a scalar: itself and up to
  /// three scalars, zero-padded).
  init(lines: UnsafeRawBufferPointer, folding table: UnsafeRawBufferPointer) {
    var bytes: [UInt8] = []
    var offsets: [Int32] = [0]
    var continues: [Bool] = []
    for line in lines.split(separator: 0x0A, omittingEmptySubsequences: false) {
      let goesOn = line.count > 2 && line.starts(with: "##".utf8)
      bytes.append(contentsOf: goesOn ? line.dropFirst(2) : line)
      offsets.append(Int32(bytes.count))
      continues.append(goesOn)
    }
    var size = 1024
    while size < continues.count * 3 { size *= 2 }
    var slots = [UInt16](repeating: 0, count: size)
    for piece in 0..<min(continues.count, Int(UInt16.max)) {
      var hash = PieceHash(continues: continues[piece])
      for at in Int(offsets[piece])..<Int(offsets[piece + 1]) { hash.add(bytes[at]) }
      var slot = hash.slot(in: size)
      while slots[slot] != 0 { slot = (slot + 1) & (size - 1) }
      slots[slot] = UInt16(piece + 1)
    }
    var folding: [UInt32: [UInt32]] = [:]
    for entry in stride(from: 0, to: table.count - 15, by: 16) {
      let scalars = (0..<4).map {
        table.loadUnaligned(fromByteOffset: entry + 4 * $0, as: UInt32.self).littleEndian
      }
      folding[scalars[0]] = scalars[1...].filter { $0 != 0 }
    }
    (self.bytes, self.offsets, self.continues) = (bytes, offsets, continues)
    (self.slots, self.folding) = (slots, folding)
  }

  /// Appends the pieces of one word, given as its bytes in the text.
  func append(word: Swift.Span<UInt8>, to pieces: inout [UInt16]) {
    var folded: [UInt8] = []
    folded.reserveCapacity(word.count)
    let length = fold(word, into: &folded)
    let first = pieces.count
    guard length > 0, length <= Self.longestWord else {
      pieces.append(Self.unknown)
      return
    }
    var at = 0
    while at < folded.count {
      guard let (piece, end) = longestPiece(of: folded, from: at) else {
        pieces.removeSubrange(first...)
        pieces.append(Self.unknown)
        return
      }
      pieces.append(piece)
      at = end
    }
  }

  /// Lower case without accents; gives the number of scalars.
  private func fold(_ word: Swift.Span<UInt8>, into folded: inout [UInt8]) -> Int {
    var at = 0
    var length = 0
    while at < word.count {
      let byte = word[at]
      if byte < 0x80 {
        folded.append(byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte)
        length += 1
        at += 1
        continue
      }
      let (scalar, size) = Scalars.decode(word, at: at)
      if let other = folding[scalar.value] {
        for value in other {
          guard let scalar = Unicode.Scalar(value) else { continue }
          folded.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
          length += 1
        }
      } else {
        for offset in at..<at + size { folded.append(word[offset]) }
        length += 1
      }
      at += size
    }
    return length
  }

  private func longestPiece(of word: [UInt8], from start: Int) -> (piece: UInt16, end: Int)? {
    var hash = PieceHash(continues: start > 0)
    var best: (UInt16, Int)?
    for end in start..<word.count {
      hash.add(word[end])
      var slot = hash.slot(in: slots.count)
      while slots[slot] != 0 {
        let piece = Int(slots[slot]) - 1
        if matches(piece, word, start, end + 1) {
          best = (UInt16(piece), end + 1)
          break
        }
        slot = (slot + 1) & (slots.count - 1)
      }
    }
    return best
  }

  private func matches(_ piece: Int, _ word: [UInt8], _ start: Int, _ end: Int) -> Bool {
    let first = Int(offsets[piece])
    guard continues[piece] == (start > 0), Int(offsets[piece + 1]) - first == end - start else {
      return false
    }
    for offset in 0..<(end - start) where bytes[first + offset] != word[start + offset] {
      return false
    }
    return true
  }
}

/// FNV-1a (Fowler, Noll, Vo), seeded by whether the piece begins a word.
private struct PieceHash {
  private var value: UInt64

  init(continues: Bool) {
    value = continues ? 0x8422_2325_cbf2_9ce4 : 0xcbf2_9ce4_8422_2325
  }

  mutating func add(_ byte: UInt8) {
    value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
  }

  func slot(in size: Int) -> Int { Int(truncatingIfNeeded: value ^ value >> 29) & (size - 1) }
}
