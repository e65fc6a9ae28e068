import Testing

@testable import CommandLanguage

@Suite("Values as keys") struct DistinctValueTests {
  @Test(
    "Lists and rows that differ in an item are told apart by their hashes",
    arguments: [
      (Value.list([.integer(1)]), Value.list([.integer(2)])),
      (.list([.list([.text("quay")])]), .list([.list([.text("pier")])])),
      (
        .record(Record([.init("name", .text("quay"))])),
        .record(Record([.init("name", .text("pier"))]))
      ),
    ]
  )
  func hashes(left: Value, right: Value) {
    #expect(DistinctValue(left).hashValue != DistinctValue(right).hashValue)
    #expect(DistinctValue(left).hashValue == DistinctValue(left).hashValue)
  }
}
