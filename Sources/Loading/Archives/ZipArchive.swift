/// Reads zip files (APPNOTE 6.3.3), also the container of DOCX, ODT and EPUB.
///
/// Members are found by the central directory and unpacked one at a time, within limits. Encrypted
/// members, zip64 and archives in pieces are refused.
struct ZipArchive {
  /// A member of the archive.
  struct Member {
    /// Its path in the archive, in UTF-8 as far as it is.
    let path: String
    fileprivate let method: Int
    fileprivate let flags: Int
    fileprivate let checksum: UInt32
    fileprivate let packedCount: Int
    fileprivate let count: Int
    fileprivate let offset: Int
  }

  /// The members in the order of the central directory.
  let members: [Member]

  private let input: LoadInput
  private let format: String

  private var bytes: [UInt8] { input.bytes }
  private var origin: String { input.origin }

  /// No member that is read unpacks to more, in bytes.
  private static let memberLimit = 48 << 20
  private static let countLimit = 20_000

  /// Reads the central directory.
  ///
  /// - Parameters:
  ///   - input: the file.
  ///   - format: what the file is, for errors: "a Word document".
  /// - Throws: `malformed` or `refused`.
  init(_ input: LoadInput, format: String) throws(LoadError) {
    self.input = input
    self.format = format
    let (bytes, origin) = (input.bytes, input.origin)
    let reader = ByteReader(bytes)
    guard let end = Self.endRecord(of: bytes), let count = reader.short(end + 10),
      let start = reader.long(end + 16)
    else {
      throw .malformed(origin: origin, format: format, reason: "the end of the archive is missing")
    }
    guard count != 0xFFFF, start != 0xFFFF_FFFF, count <= Self.countLimit else {
      throw .refused(origin: origin, reason: "it has more than \(Self.countLimit) members")
    }
    var members: [Member] = []
    var place = start
    for _ in 0..<count {
      guard let member = Self.member(reader, at: &place) else {
        throw .malformed(
          origin: origin,
          format: format,
          reason: "its directory is damaged after \(members.count.counted("member"))"
        )
      }
      members.append(member)
    }
    self.members = members
  }

  /// Whether bytes begin as a zip file does.
  static func isArchive(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: [0x50, 0x4B, 0x03, 0x04])
  }

  /// Whether bytes begin as a zip file does that names its type in its first member.
  static func isArchive(_ bytes: [UInt8], of type: String) -> Bool {
    isArchive(bytes) && bytes.dropFirst(30).starts(with: "mimetype".utf8)
      && bytes.prefix(200).contains(sequence: Array(type.utf8))
  }

  /// The offset of the record at the end, before which lies the directory.
  private static func endRecord(of bytes: [UInt8]) -> Int? {
    let mark: [UInt8] = [0x50, 0x4B, 0x05, 0x06]
    var place = bytes.count - 22
    let first = max(0, place - 65_535)
    while place >= first {
      if bytes[place] == mark[0], bytes[place..<place + 4].elementsEqual(mark) { return place }
      place -= 1
    }
    return nil
  }

  private static func member(_ reader: ByteReader, at place: inout Int) -> Member? {
    guard reader.long(place) == 0x0201_4B50, let flags = reader.short(place + 8),
      let method = reader.short(place + 10), let checksum = reader.long(place + 16),
      let packed = reader.long(place + 20), let count = reader.long(place + 24),
      let nameCount = reader.short(place + 28), let extraCount = reader.short(place + 30),
      let commentCount = reader.short(place + 32), let offset = reader.long(place + 42),
      let name = reader.bytes(place + 46, count: nameCount)
    else { return nil }
    place += 46 + nameCount + extraCount + commentCount
    return Member(
      path: String(decoding: name, as: UTF8.self),
      method: method,
      flags: flags,
      checksum: UInt32(truncatingIfNeeded: checksum),
      packedCount: packed,
      count: count,
      offset: offset
    )
  }

  /// The bytes of the member at a path; nil where there is none.
  ///
  /// - Throws: `malformed` or `refused`.
  func contents(of path: String) throws(LoadError) -> [UInt8]? {
    try members.first { $0.path == path }.map { (member) throws(LoadError) in
      try contents(of: member)
    }
  }

  /// The bytes of a member.
  ///
  /// - Throws: `malformed` or `refused`.
  func contents(of member: Member) throws(LoadError) -> [UInt8] {
    let path = member.path
    if member.flags & 1 != 0 {
      throw .refused(origin: origin, reason: "‘\(path)’ in it is encrypted")
    }
    if member.count > Self.memberLimit {
      throw .refused(
        origin: origin,
        reason: "‘\(path)’ in it unpacks to more than \(Self.memberLimit >> 20) MB"
      )
    }
    let reader = ByteReader(bytes)
    guard reader.long(member.offset) == 0x0403_4B50,
      let nameCount = reader.short(member.offset + 26),
      let extraCount = reader.short(member.offset + 28),
      let packed = reader.bytes(
        member.offset + 30 + nameCount + extraCount,
        count: member.packedCount
      )
    else { throw damaged(path, "it lies outside the file") }
    let contents: [UInt8]
    switch member.method {
    case 0: contents = Array(packed)
    case 8: contents = try inflated(packed, path)
    default: throw damaged(path, Inflater.Failure.unknownPacking.words)
    }
    guard Inflater.checksum(of: contents) == member.checksum else {
      throw damaged(path, "its checksum is wrong")
    }
    try input.unpacked.add(contents.count, from: input)
    return contents
  }

  private func inflated(_ packed: ArraySlice<UInt8>, _ path: String) throws(LoadError) -> [UInt8] {
    do throws(Inflater.Failure) {
      return try Inflater.inflate(packed, wrapping: .none, limit: Self.memberLimit).bytes
    } catch {
      guard error.isRefusal else { throw damaged(path, error.words) }
      try input.unpacked.add(Self.memberLimit, from: input)
      throw .refused(origin: origin, reason: "‘\(path)’: \(error.words)")
    }
  }

  private func damaged(_ path: String, _ reason: String) -> LoadError {
    .malformed(origin: origin, format: format, reason: "‘\(path)’ in it cannot be read: \(reason)")
  }
}
