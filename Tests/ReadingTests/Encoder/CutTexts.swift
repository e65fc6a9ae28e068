/// Made-up texts to cut, the same for a number every time.
///
/// The generator stands in `scripts/train/cutting.py` too, step for step; what it is for is said there.
struct CutTexts {
  typealias Scalars = [ClosedRange<UInt32>]

  static let count = 10_000
  static let block = 100

  private static let accented: Scalars = [0xC0...0x24F, 0x1E00...0x1EFF]
  private static let scripts: Scalars = [
    0x370...0x3FF, 0x400...0x52F, 0x531...0x556, 0x5D0...0x5EA, 0x621...0x652, 0x905...0x94D,
    0x10A0...0x10C5, 0x1F00...0x1FFE, 0x3041...0x3096, 0x4E00...0x9FA5, 0xAC00...0xD7A3,
    0x10400...0x1044F,
  ]
  private static let marks: Scalars = [
    0x300...0x36F, 0x483...0x489, 0x20D0...0x20E0, 0xFE00...0xFE0F,
  ]
  private static let emoji: Scalars = [
    0x1F300...0x1F64F, 0x1F680...0x1F6C5, 0x2600...0x26FF, 0x1F1E6...0x1F1FF, 0x200D...0x200D,
  ]
  private static let controls: Scalars = [
    0x01...0x1F, 0x7F...0xA0, 0xAD...0xAD, 0x2000...0x206F, 0xFEFF...0xFFFD,
  ]
  private static let numbers: Scalars = [
    0x30...0x39, 0x30...0x39, 0x30...0x39, 0xB2...0xB3, 0xBC...0xBE, 0x660...0x669, 0x2070...0x2089,
    0x2150...0x2188, 0x2460...0x249B, 0xFF10...0xFF19,
  ]
  private static let signs: Scalars = [
    0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E, 0xA1...0xBF, 0x2013...0x201E,
    0x3001...0x3011,
  ]
  private static let spaces =
    Array(repeating: " ", count: 12)
    + ["", "", "  ", "\t", "\n", "\n\n", "\r\n", "\u{A0}", "\u{2028}", "\u{3000}"]

  /// The vocabulary, without `##`.
  private let pieces: [[UInt8]]

  /// Texts out of a vocabulary's pieces, one a line.
  init(vocabulary: UnsafeRawBufferPointer) {
    pieces = vocabulary.split(separator: 0x0A).map { piece in
      Array(piece.count > 2 && piece.starts(with: "##".utf8) ? piece.dropFirst(2) : piece)
    }
  }

  /// A text's bytes.
  func text(_ number: Int) -> [UInt8] {
    var random = Random(state: UInt64(number))
    var text: [UInt8] = []
    for _ in 0..<random.below(16) {
      text += part(&random)
      text += Array(Self.spaces[random.below(Self.spaces.count)].utf8)
    }
    return text
  }

  private func part(_ random: inout Random) -> [UInt8] {
    switch random.below(20) {
    case 0..<8: return word(&random)
    case 8:
      return Self.scalars(word(&random)).flatMap { scalar in
        scalar + (random.below(3) == 0 ? random.scalar(Self.marks) : [])
      }
    case 9:
      return Self.scalars(word(&random)).flatMap { scalar in
        random.below(3) == 0 ? random.scalar(Self.accented) : scalar
      }
    case 10: return random.run(Self.accented, 8)
    case 11:
      let script = Self.scripts[random.below(Self.scripts.count)]
      return random.run([script], 8)
    case 12: return random.run(Self.emoji + Self.marks[3...], 4)
    case 13: return random.run(Self.controls, 3)
    case 14:
      return random.run(Self.numbers, 6) + random.scalar(Self.signs) + random.run(Self.numbers, 3)
    case 15:
      var address = Array("https://www.".utf8) + word(&random) + Array(".".utf8)
      address += word(&random) + Array("/".utf8)
      address += random.run(Self.numbers, 4) + Array("?".utf8)
      return address + word(&random) + Array("=%".utf8) + word(&random)
    case 16:
      return pieces[random.below(pieces.count)]
        + [UInt8](repeating: 0x61, count: 90 + random.below(20))
    case 17:
      let joined = word(&random) + random.scalar(Self.signs)
      return joined + word(&random) + Array("_".utf8) + random.run(Self.numbers, 2)
    default: return random.run(Self.signs, 2)
    }
  }

  private func word(_ random: inout Random) -> [UInt8] {
    var word: [UInt8] = []
    for _ in 0...random.below(3) { word += pieces[random.below(pieces.count)] }
    let style = random.below(6)
    return Self.scalars(word).enumerated().flatMap { index, scalar in
      let isCapital =
        style == 1 && index == 0 || style == 2 || style == 3 && random.below(2) == 0
      return isCapital && 0x61...0x7A ~= scalar[0] ? [scalar[0] - 32] : scalar
    }
  }

  /// The scalars of UTF-8, each with its bytes.
  private static func scalars(_ bytes: [UInt8]) -> [[UInt8]] {
    var scalars: [[UInt8]] = []
    for byte in bytes {
      if byte & 0xC0 == 0x80 {
        scalars[scalars.count - 1].append(byte)
      } else {
        scalars.append([byte])
      }
    }
    return scalars
  }
}

/// Numbers of splitmix64 (Steele and others 2014) and what is made of them.
private struct Random {
  var state: UInt64

  mutating func below(_ bound: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ mixed >> 31) % UInt64(bound))
  }

  mutating func scalar(_ ranges: CutTexts.Scalars) -> [UInt8] {
    let range = ranges[below(ranges.count)]
    let value = range.lowerBound + UInt32(below(range.count))
    return Unicode.Scalar(value).map { Array(String($0).utf8) } ?? []
  }

  mutating func run(_ ranges: CutTexts.Scalars, _ most: Int) -> [UInt8] {
    var run: [UInt8] = []
    for _ in 0...below(most) { run += scalar(ranges) }
    return run
  }
}
