/// Why bytes are no model file that this program can use.
package enum ModelFileError: Error, Sendable, Equatable {
  /// They do not begin as a model file does.
  case notAModel
  /// The format number is another than this program reads.
  case unknownFormat(UInt32)
  /// Bytes are missing, were added or were changed.
  case damaged
  /// A table that the reader needs is missing or has another shape.
  case table(String)
}

/// The tables of a model file, found by name and checked against its size and checksum.
///
/// Little-endian. A header of 32 bytes: `LEDEREAD`, format number (32 bits), number of tables (32),
/// checksum (64), size of the file (64). Then 64 bytes for each table: name (40, zero-padded), kind
/// (32 bits: 0 bytes, 1 float32, 2 int8), rows (32), columns (32), zero (32), offset from the start
/// (64, a multiple of 64). `scripts/train/export.py` writes it. The bytes stay where they are and
/// must outlive the file and everything made from it.
struct ModelFile {
  /// What a table holds.
  enum Kind: UInt32 {
    case bytes = 0
    case float = 1
    case int8 = 2

    var size: Int { self == .float ? 4 : 1 }
  }

  /// A table's shape and first byte.
  struct Table {
    let kind: Kind
    let rows: Int
    let columns: Int
    let start: UnsafeRawPointer

    var bytes: UnsafeRawBufferPointer {
      UnsafeRawBufferPointer(start: start, count: rows * columns * kind.size)
    }
  }

  static let format: UInt32 = 1
  private static let headerSize = 32
  private static let entrySize = 64
  private static let nameSize = 40

  private let tables: [String: Table]

  /// Reads the tables.
  ///
  /// - Throws: `notAModel`, `unknownFormat` or `damaged`, by what is wrong first.
  init(_ bytes: UnsafeRawBufferPointer) throws(ModelFileError) {
    guard bytes.count >= Self.headerSize, let start = bytes.baseAddress,
      bytes.prefix(8).elementsEqual("LEDEREAD".utf8)
    else { throw .notAModel }
    let format = bytes.loadUnaligned(fromByteOffset: 8, as: UInt32.self).littleEndian
    guard format == Self.format else { throw .unknownFormat(format) }
    let count = Int(bytes.loadUnaligned(fromByteOffset: 12, as: UInt32.self).littleEndian)
    let sum = bytes.loadUnaligned(fromByteOffset: 16, as: UInt64.self).littleEndian
    let size = bytes.loadUnaligned(fromByteOffset: 24, as: UInt64.self).littleEndian
    guard size == UInt64(bytes.count), bytes.count % 8 == 0,
      count <= (bytes.count - Self.headerSize) / Self.entrySize,
      sum == Self.checksum(UnsafeRawBufferPointer(rebasing: bytes[Self.headerSize...]))
    else { throw .damaged }
    var tables: [String: Table] = [:]
    for index in 0..<count {
      let entry = Self.headerSize + index * Self.entrySize
      func number(_ offset: Int) -> Int {
        Int(bytes.loadUnaligned(fromByteOffset: entry + offset, as: UInt32.self).littleEndian)
      }
      let name = bytes[entry..<entry + Self.nameSize].prefix { $0 != 0 }
      let offset = bytes.loadUnaligned(fromByteOffset: entry + 48 + 8, as: UInt64.self)
      guard let kind = Kind(rawValue: UInt32(number(40))),
        let first = Int(exactly: offset.littleEndian), first % 64 == 0, first <= bytes.count,
        case let (cells, isTooMany) = number(44).multipliedReportingOverflow(by: number(48)),
        !isTooMany, cells <= (bytes.count - first) / kind.size
      else { throw .damaged }
      tables[String(decoding: name, as: UTF8.self)] = Table(
        kind: kind,
        rows: number(44),
        columns: number(48),
        start: start + first
      )
    }
    self.tables = tables
  }

  /// A table of the given shape; nil leaves a side open.
  ///
  /// - Throws: `table` where there is none of that shape.
  func table(
    _ name: String,
    _ kind: Kind,
    rows: Int? = nil,
    columns: Int? = nil
  ) throws(ModelFileError) -> Table {
    guard let table = tables[name], table.kind == kind,
      rows == nil || rows == table.rows, columns == nil || columns == table.columns
    else { throw .table(name) }
    return table
  }

  /// The numbers of a float table of the given shape.
  func floats(_ name: String, rows: Int = 1, columns: Int) throws(ModelFileError)
    -> UnsafePointer<Float>
  {
    try table(name, .float, rows: rows, columns: columns).start.assumingMemoryBound(to: Float.self)
  }

  /// Over the 64-bit words: h = (h rotated left by 5 ^ word) x 0x9E3779B97F4A7C15.
  static func checksum(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
    var sum: UInt64 = 0
    for offset in stride(from: 0, to: bytes.count - 7, by: 8) {
      let word = bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self).littleEndian
      sum = ((sum << 5 | sum >> 59) ^ word) &* 0x9E37_79B9_7F4A_7C15
    }
    return sum
  }
}
