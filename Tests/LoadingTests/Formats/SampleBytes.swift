import CZlib
import Loading

/// Sentences for samples, and what packs them.
enum SampleBytes {
  /// A story of two paragraphs, long enough to count as an article.
  static let story = [
    "The harbour board voted on Tuesday night to close the old ferry landing for two winters, "
      + "because the piles under it have rotted faster than its engineers had expected.",
    "“We would rather lose two seasons than a boat,” said Maren Olsen, who chairs the board. She "
      + "said the work would cost about three million crowns and begin in October.",
  ]

  /// Bytes packed by zlib; `windowBits` 31 makes gzip, -15 bare deflate.
  static func deflated(_ bytes: [UInt8], windowBits: Int32 = 31) -> [UInt8] {
    var stream = z_stream()
    deflateInit2_(
      &stream,
      9,
      Z_DEFLATED,
      windowBits,
      9,
      Z_DEFAULT_STRATEGY,
      ZLIB_VERSION,
      Int32(MemoryLayout<z_stream>.size)
    )
    defer { deflateEnd(&stream) }
    var input = bytes
    var output = [UInt8](repeating: 0, count: Int(deflateBound(&stream, UInt(bytes.count))) + 64)
    let count = input.withUnsafeMutableBufferPointer { input in
      output.withUnsafeMutableBufferPointer { output in
        stream.next_in = input.baseAddress
        stream.avail_in = UInt32(input.count)
        stream.next_out = output.baseAddress
        stream.avail_out = UInt32(output.count)
        _ = deflate(&stream, Z_FINISH)
        return Int(stream.total_out)
      }
    }
    return Array(output.prefix(count))
  }

  /// A zip file of members in their order; the first is stored, the others deflated.
  static func zip(_ members: [(path: String, contents: String)], flags: UInt16 = 0) -> [UInt8] {
    zip(members.map { ($0.path, Array($0.contents.utf8)) }, flags: flags)
  }

  /// A zip file of members in their order; the first is stored, the others deflated.
  static func zip(
    _ members: [(path: String, contents: [UInt8])],
    flags: UInt16 = 0
  ) -> [UInt8] {
    var bytes: [UInt8] = []
    var directory: [UInt8] = []
    func short(_ value: Int) -> [UInt8] {
      [UInt8(truncatingIfNeeded: value), UInt8(truncatingIfNeeded: value >> 8)]
    }
    func long(_ value: Int) -> [UInt8] { short(value) + short(value >> 16) }
    for (index, member) in members.enumerated() {
      let contents = member.contents
      let packed = index == 0 ? contents : deflated(contents, windowBits: -15)
      let sum = contents.withUnsafeBufferPointer { crc32(0, $0.baseAddress, UInt32($0.count)) }
      let offset = bytes.count
      let common =
        short(20) + short(Int(flags)) + short(index == 0 ? 0 : 8) + long(0) + long(Int(sum))
        + long(packed.count) + long(contents.count) + short(member.path.utf8.count) + short(0)
      bytes += [0x50, 0x4B, 0x03, 0x04] + common + Array(member.path.utf8) + packed
      directory += [0x50, 0x4B, 0x01, 0x02] + short(20) + common + short(0) + short(0) + short(0)
      directory += long(0) + long(offset) + Array(member.path.utf8)
    }
    let start = bytes.count
    bytes += directory + [0x50, 0x4B, 0x05, 0x06] + short(0) + short(0)
    bytes += short(members.count) + short(members.count) + long(directory.count) + long(start)
    return bytes + short(0)
  }
}

/// Loads bytes as a file of a name.
func loaded(
  _ bytes: [UInt8],
  as file: String,
  options: LoadOptions = LoadOptions()
) throws(LoadError) -> [Loaded] {
  let input = LoadInput(bytes: bytes, origin: file, name: "sample", options: options)
  return try Loading.load(input).map(Loaded.init)
}

/// What could not be read among the records of a file.
func errors(_ text: String, as file: String) throws(LoadError) -> [RecordError] {
  try errors(Array(text.utf8), as: file)
}

/// What could not be read among the records of a file.
func errors(_ bytes: [UInt8], as file: String) throws(LoadError) -> [RecordError] {
  try Loading.records(of: LoadInput(bytes: bytes, origin: file, name: "sample")).errors
}

/// What a loader could not read among the records of a file.
func errors(_ bytes: [UInt8], by loader: some Loader) throws(LoadError) -> [RecordError] {
  try loader.records(from: LoadInput(bytes: bytes, origin: "a", name: "sample")).errors
}

extension [LoadedRecord] {
  /// What could not be read.
  fileprivate var errors: [RecordError] {
    compactMap { if case .failure(let error) = $0 { error } else { nil } }
  }
}

/// Loads a text as a file of a name.
func loaded(
  _ text: String,
  as file: String,
  options: LoadOptions = LoadOptions()
) throws(LoadError) -> [Loaded] {
  try loaded(Array(text.utf8), as: file, options: options)
}
