import Commands
import Testing

@Suite struct AnalyzeDriverTests {
  /// Articles of many lengths, and one that is none.
  private static let lines: [String] = (0..<40).map { number in
    let says = String(repeating: "The clerk said so. ", count: number * 7 % 11)
    return number == 13 ? "{" : "{\"id\": \(number), \"text\": \"\(says)\"}"
  }

  @Test(arguments: [1, 2, 3, 40])
  func everyNumberOfThreadsKeepsTheOrder(jobs: Int) {
    let (output, isWhole) = Self.analyzed(jobs: jobs)
    let rows = output.split(separator: "\n")
    #expect(rows.count == Self.lines.count && !isWhole)
    for (number, row) in rows.enumerated() {
      #expect(row.contains(number == 13 ? "\"error\"" : "\"id\":\(number),"))
    }
    #expect(output == Self.analyzed(jobs: 1).output)
  }

  private static func analyzed(jobs: Int) -> (output: String, isWhole: Bool) {
    var options = AnalyzeDriver.Options()
    options.jobs = jobs
    var output: [UInt8] = []
    let driver = AnalyzeDriver(options: options) { output += $0 }
    var rest = lines.enumerated().makeIterator()
    let isWhole = driver.run {
      rest.next().map { .line(Array($0.element.utf8), number: $0.offset + 1) }
    }
    return (String(decoding: output, as: UTF8.self), isWhole)
  }
}
