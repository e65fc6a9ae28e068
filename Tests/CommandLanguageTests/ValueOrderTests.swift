import CommandLanguage
import Testing

@Suite struct ValueOrderTests {
  private func sorted(_ values: [Value], as type: ColumnType, descending: Bool = false) -> [String]
  {
    let order = ValueOrder(descending: descending)
    return values.sorted { order.precedes($0, $1, as: type) }.map(\.line)
  }

  @Test("Values stand in their column's order, those without content last either way")
  func orders() {
    #expect(
      sorted([.integer(10), .integer(9), .nothing, .decimal(9.5)], as: .integer) == [
        "9", "9.5", "10", "nothing",
      ]
    )
    #expect(
      sorted([.integer(9), .nothing, .integer(10)], as: .integer, descending: true) == [
        "10", "9", "nothing",
      ]
    )
    let choice = ColumnType.choice(["low", "medium", "high"])
    #expect(
      sorted([.text("high"), .text("low"), .text("medium")], as: choice) == [
        "‘low’", "‘medium’", "‘high’",
      ]
    )
    #expect(
      sorted([.text("b"), .text("A"), .text("a"), .text("B")], as: .text) == [
        "‘A’", "‘a’", "‘B’", "‘b’",
      ]
    )
    #expect(
      sorted([.text("ä"), .text("z"), .text("Ä"), .text("a")], as: .text) == [
        "‘a’", "‘z’", "‘Ä’", "‘ä’",
      ]
    )
    #expect(sorted([.boolean(true), .boolean(false)], as: .boolean) == ["false", "true"])
  }

  @Test("Digits in a text are the numbers they are, however long")
  func numbersInTexts() {
    let ids = ["g1", "g2", "g02", "g10", "g10a", "g10b2", "g10b10", "G11", "ga"]
    #expect(
      sorted(ids.reversed().map(Value.text), as: .text)
        == ["g1", "g02", "g2", "g10", "g10a", "g10b2", "g10b10", "G11", "ga"].map { "‘\($0)’" }
    )
    let long = String(repeating: "9", count: 40)
    #expect(ValueOrder.compare(.text("é\(long)"), .text("É1\(long)")) == -1)
    #expect(ValueOrder.compare(.text("é9"), .text("É10")) == -1)
    #expect(ValueOrder.compare(.text("2026-03-09"), .text("2026-03-11")) == -1)
  }

  @Test("Every two texts have one order")
  func totality() {
    let texts = [
      "", "a", "A", "aa", "aB", "Ab", "ä", "é", "e\u{301}", "Z", "-", "ß", "SS", "a1", "a01", "A1",
      "a10", "é2", "É10",
    ]
    for a in texts {
      for b in texts {
        let there = ValueOrder.compare(.text(a), .text(b))
        let back = ValueOrder.compare(.text(b), .text(a))
        #expect(there == back.map { -$0 })
        #expect((there == 0) == (a == b), "\(a) \(b)")
      }
    }
  }

  @Test("Values of different kinds have no order, numbers of different kinds do")
  func kinds() {
    #expect(ValueOrder.compare(.integer(1), .text("1")) == nil)
    #expect(ValueOrder.compare(.integer(1), .decimal(1.5)) == -1)
    #expect(ValueOrder.compare(.list([.integer(1)]), .list([.text("1")])) == nil)
    #expect(Value.integer(2).equals(.decimal(2)))
    #expect(!Value.text("2").equals(.integer(2)))
  }

  @Test("Lists sort by their first items that differ")
  func lists() {
    func list(_ words: String...) -> Value { .list(words.map(Value.text)) }
    #expect(ValueOrder.compare(list(), list()) == 0)
    #expect(ValueOrder.compare(list("a2", "b"), list("a10")) == -1)
    #expect(ValueOrder.compare(list("a", "b"), list("a")) == 1)
  }

  @Test("Large numbers are not rounded when they are compared")
  func largeNumbers() {
    let large = 1 << 53
    #expect(!Value.integer(large + 1).equals(.integer(large)))
    #expect(!Value.integer(large + 1).equals(.decimal(0x1p53)))
    #expect(Value.integer(large).equals(.decimal(0x1p53)))
    #expect(ValueOrder.compare(.integer(large + 1), .decimal(0x1p53)) == 1)
    #expect(ValueOrder.compare(.decimal(0x1p53), .integer(large + 1)) == -1)
    #expect(ValueOrder.compare(.integer(.max), .decimal(0x1p63)) == -1)
    #expect(ValueOrder.compare(.integer(.min), .decimal(-0x1p63)) == 0)
    #expect(ValueOrder.compare(.integer(-3), .decimal(-2.5)) == -1)
    #expect(ValueOrder.compare(.integer(-2), .decimal(-2.5)) == 1)
  }

  @Test(
    "A bare word is a number or boolean where it is written just so",
    arguments: [
      ("12", "12"), ("-3", "-3"), ("0.5", "0.5"), ("true", "true"), ("007", "‘007’"),
      ("1.50", "‘1.50’"), ("+1", "‘+1’"), ("1e3", "‘1e3’"), ("nan", "‘nan’"), ("inf", "‘inf’"),
      ("-", "‘-’"), ("", "‘’"), ("99999999999999999999", "‘99999999999999999999’"),
      ("True", "‘True’"),
    ]
  )
  func words(word: String, value: String) {
    #expect(Value(word: word).line == value)
  }

  @Test("A decimal is written without a useless end")
  func decimals() {
    #expect(Value.decimal(2).plainText == "2")
    #expect(Value.decimal(-0.25).plainText == "-0.25")
    #expect(Value.decimal(1e300).plainText == "1e+300")
    #expect(Value.decimal(.infinity).plainText == "inf")
    #expect(Value.decimal(.nan).plainText == "nan")
  }
}
