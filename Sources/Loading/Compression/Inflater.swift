import CZlib

/// Unpacks deflated bytes (RFC 1950 to 1952) with zlib, within limits.
struct Inflater {
  /// What stands around the deflated bytes.
  enum Wrapping: Int32 {
    /// Nothing, as in a zip file.
    case none = -15
    /// A gzip header and checksum, or a zlib one.
    case gzipOrZlib = 47
  }

  /// What was unpacked, and how many bytes it took.
  struct Result {
    /// The unpacked bytes; none where they were passed over.
    var bytes: [UInt8]
    /// How many came out, passed over or not.
    var count: Int
    /// The packed bytes that were read.
    var consumed: Int
    /// Why there are no more of them; nil where they are whole.
    var damage: Failure?
  }

  /// Why bytes could not be unpacked.
  enum Failure: Error, Equatable {
    /// They break off.
    case truncated
    /// They are no deflated bytes, or their checksum is wrong.
    case damaged
    /// They are packed in another way.
    case unknownPacking
    /// They unpack to more than the limit, in bytes.
    case tooLarge(limit: Int)
    /// They unpack to more than `ratioLimit` times their size, as nothing that people write does.
    case bomb

    /// What is wrong, words for the middle of a sentence.
    var words: String {
      switch self {
      case .truncated: "it breaks off"
      case .damaged: "its packed bytes are damaged"
      case .unknownPacking: "it is packed in a way that is not known"
      case .tooLarge(let limit): "it unpacks to more than \(limit >> 20) MB"
      case .bomb: "it unpacks to more than \(Inflater.ratioLimit) times its size"
      }
    }

    /// Whether unpacking was stopped for safety.
    var isRefusal: Bool {
      switch self {
      case .truncated, .damaged, .unknownPacking: false
      case .tooLarge, .bomb: true
      }
    }
  }

  /// The most that honest text was seen to shrink, with room; deflate itself ends at 1032.
  static let ratioLimit = 250
  /// So many bytes may come out of next to nothing.
  private static let grace = 1 << 20
  private static let pieceSize = 1 << 16

  /// Unpacks one stream, up to its end.
  ///
  /// - Parameters:
  ///   - packed: the bytes; more may follow.
  ///   - wrapping: what stands around them.
  ///   - limit: the most that may come out, in bytes.
  ///   - enough: stops early, without error, once so many bytes came out.
  ///   - keepsPart: gives what came out of bytes that break off or are damaged, with that as its damage.
  ///   - passable: where a limit is passed, keeps nothing and goes on to the end of the stream, so that what
  ///     follows it can be read, as long as no more than so many bytes come out; nil to stop at the limit.
  /// - Returns: what came out.
  /// - Throws: `Failure`.
  static func inflate(
    _ packed: ArraySlice<UInt8>,
    wrapping: Wrapping,
    limit: Int,
    enough: Int = .max,
    keepsPart: Bool = false,
    passable: Int? = nil
  ) throws(Failure) -> Result {
    var stream = z_stream()
    let size = Int32(MemoryLayout<z_stream>.size)
    guard inflateInit2_(&stream, wrapping.rawValue, ZLIB_VERSION, size) == Z_OK else {
      throw .damaged
    }
    defer { inflateEnd(&stream) }
    var output: [UInt8] = []
    var total = 0
    var excess: Failure?
    var piece = [UInt8](repeating: 0, count: pieceSize)
    let failure: Failure? = packed.withUnsafeBufferPointer { input in
      // zlib only reads from there; its header lacks the const.
      stream.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
      stream.avail_in = UInt32(clamping: input.count)
      while true {
        let status = piece.withUnsafeMutableBufferPointer { piece in
          stream.next_out = piece.baseAddress
          stream.avail_out = UInt32(piece.count)
          return CZlib.inflate(&stream, Z_NO_FLUSH)
        }
        let count = pieceSize - Int(stream.avail_out)
        total += count
        let read = input.count - Int(stream.avail_in)
        if total > limit {
          excess = excess ?? .tooLarge(limit: limit)
        } else if total > grace, total / ratioLimit > read {
          excess = .bomb
        }
        if excess == nil {
          output += piece[..<count]
        } else {
          output = []
          guard let passable, total <= passable else { return excess }
        }
        if status == Z_STREAM_END || output.count >= enough { return nil }
        if status == Z_BUF_ERROR || (status == Z_OK && count == 0 && stream.avail_in == 0) {
          return .truncated
        }
        guard status == Z_OK else { return .damaged }
      }
    }
    if let failure, failure.isRefusal || !keepsPart { throw failure }
    return Result(
      bytes: output,
      count: total,
      consumed: packed.count - Int(stream.avail_in),
      damage: failure ?? excess
    )
  }

  /// The checksum that zip files keep of their members.
  static func checksum(of bytes: [UInt8]) -> UInt32 {
    bytes.withUnsafeBufferPointer { buffer in
      UInt32(truncatingIfNeeded: crc32(0, buffer.baseAddress, UInt32(clamping: buffer.count)))
    }
  }
}
