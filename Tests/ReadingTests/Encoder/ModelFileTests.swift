import CReader
import Testing

@testable import Reading

@Suite struct ModelFileTests {
  @Test func theEmbeddedModelIsSound() throws {
    let model = try EncoderModel.embedded.get()
    #expect(!model.version.isEmpty)
    #expect(model.pieces.count > 15_000)
  }

  @Test func bytesOfAnotherKindAreRefused() {
    #expect(throws: ModelFileError.notAModel) { try Self.open(Array("LEDE".utf8)) }
    #expect(throws: ModelFileError.notAModel) { try Self.open([UInt8](repeating: 7, count: 4096)) }
  }

  @Test func anotherFormatIsRefused() {
    var bytes = Self.header
    bytes[8] = 2
    #expect(throws: ModelFileError.unknownFormat(2)) { try Self.open(bytes) }
  }

  @Test func cutAndChangedFilesAreRefused() {
    let whole = UnsafeRawBufferPointer(start: creader_model_bytes(), count: creader_model_size())
    #expect(throws: ModelFileError.damaged) {
      try ModelFile(UnsafeRawBufferPointer(rebasing: whole.dropLast(64)))
    }
    var changed = Array(whole)
    changed[changed.count / 2] ^= 1
    #expect(throws: ModelFileError.damaged) { try Self.open(changed) }
  }

  @Test func aModelWithoutItsTablesIsRefused() throws {
    #expect(throws: ModelFileError.table("version")) {
      try Self.header.withUnsafeBytes { bytes in _ = try EncoderModel(bytes) }
    }
  }

  @Test func aTableLargerThanAnyNumberIsRefused() {
    var entry = [UInt8](repeating: 0, count: 64)
    entry.replaceSubrange(44..<52, with: [UInt8](repeating: 0xFF, count: 8))
    entry[56] = 64
    var bytes = Self.header + entry
    bytes[12] = 1
    bytes[24] = UInt8(bytes.count)
    let sum = entry.withUnsafeBytes { ModelFile.checksum($0) }
    withUnsafeBytes(of: sum.littleEndian) { bytes.replaceSubrange(16..<24, with: $0) }
    #expect(throws: ModelFileError.damaged) { try Self.open(bytes) }
  }

  /// A sound file without tables.
  private static let header: [UInt8] =
    Array("LEDEREAD".utf8) + [1, 0, 0, 0] + [UInt8](repeating: 0, count: 12) + [32]
    + [UInt8](repeating: 0, count: 7)

  private static func open(_ bytes: [UInt8]) throws {
    try bytes.withUnsafeBytes { _ = try ModelFile($0) }
  }
}
