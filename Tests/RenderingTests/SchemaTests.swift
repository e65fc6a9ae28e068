import Articles
import Rendering
import Testing

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The published schemas know every name and word that is written.
@Suite struct SchemaTests {
  private func schema(_ name: String) throws -> String {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    return try String(contentsOf: root.appending(path: "docs/schema/\(name)"), encoding: .utf8)
  }

  /// The names of all members of objects in a JSON text.
  private func keys(of json: [UInt8]) -> Set<String> {
    let pieces = String(decoding: json, as: UTF8.self).split(separator: "\":")
    return Set(pieces.dropLast().compactMap { $0.split(separator: "\"").last.map(String.init) })
  }

  @Test func analysesAreDescribed() throws {
    let schema = try schema("lede.analysis-1.schema.json")
    var writer = JSONWriter()
    AnalysisRecord(
      id: .text("a"),
      document: InterchangeSamples.document(name: "a"),
      gaps: InterchangeSamples.gaps,
      framing: InterchangeSamples.framing,
      includesText: true
    ).write(to: &writer)
    AnalysisFailure(id: nil, record: .text("r"), code: "c", message: "m", line: 1)
      .write(to: &writer)
    let names = keys(of: writer.bytes)
    #expect(names.count > 25)
    for name in names { #expect(schema.contains("\"\(name)\": {"), "\(name)") }
    let words =
      BlockKind.allCases.map(\.rawValue) + Voice.allCases.map(\.rawValue)
      + StatementKind.allCases.map(\.rawValue) + AttributionForm.allCases.map(\.rawValue)
      + SourceType.allCases.map(\.rawValue) + CueClass.allCases.map(\.rawValue)
      + Severity.allCases.map(\.rawValue)
    for word in words { #expect(schema.contains("\"\(word)\""), "\(word)") }
  }

  @Test func comparisonsAreDescribed() throws {
    let schema = try schema("lede.comparison-1.schema.json")
    var writer = JSONWriter()
    InterchangeSamples.comparisonRecord.write(to: &writer)
    // Articles' ids are names of members too.
    let names = keys(of: writer.bytes).subtracting(["a", "b"])
    #expect(names.count > 20)
    for name in names { #expect(schema.contains("\"\(name)\": {"), "\(name)") }
    let words =
      Voice.allCases.map(\.rawValue) + SourceType.allCases.map(\.rawValue)
      + Comparison.Position.allCases.map(\.rawValue) + Comparison.ActorRole.allCases.map(\.rawValue)
      + Comparison.ShiftKind.allCases.map(\.rawValue)
    for word in words { #expect(schema.contains("\"\(word)\""), "\(word)") }
  }
}
