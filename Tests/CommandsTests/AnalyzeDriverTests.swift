import Commands
import Synchronization
import TestSupport
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

  @Test func answersWhatThereIsBeforeItWaits() {
    var events: [String] = []
    let driver = AnalyzeDriver(options: AnalyzeDriver.Options()) { _ in events.append("answer") }
    var rest = Self.lines.prefix(3).enumerated().makeIterator()
    _ = driver.run { waits in
      // A program that sends the next article once it has the answer to the last one.
      guard waits else { return nil }
      let line = rest.next()
      events.append(line == nil ? "end" : "article")
      return line.map { .line(Array($0.element.utf8), number: $0.offset + 1) }
    }
    #expect(events == ["article", "answer", "article", "answer", "article", "answer", "end"])
  }

  @Test(arguments: [1, 3])
  func filesOfOneNameHaveIDsOfTheirOwn(jobs: Int) {
    let story = "The clerk said so.\n"
    let two = "[{\"text\": \"The clerk said so.\"}, {\"text\": \"It rained.\"}]"
    let files = MemoryFiles([
      "x/pool.txt": story, "y/pool.txt": story, "y/two.json": two, "y/two-1.txt": story,
      "z/pool.json": "{", "z/bad.json": "{",
    ])
    var options = AnalyzeDriver.Options()
    options.jobs = jobs
    options.stopsAfterLoading = true
    var output: [UInt8] = []
    let driver = AnalyzeDriver(options: options) { output += $0 }
    let items = BatchFiles(files.contents.keys.sorted() + ["nowhere/pool.txt"], in: files)
    #expect(!driver.run { _ in items.next() })
    let ids = String(decoding: output, as: UTF8.self).split(separator: "\n").map { line in
      line.split(separator: "\"id\":\"").last?.prefix { $0 != "\"" } ?? ""
    }
    #expect(
      ids == ["pool", "pool-2", "two-1", "two-1-2", "two-2", "bad", "pool-3", "pool-4"]
    )
  }

  @Test func everyRecordOfAFileIsAnswered() {
    let files = MemoryFiles([
      "a.jsonl": """
      {"id": "x", "text": "The clerk said so."}
      {"id": "y", "text"
      {"id": "z", "title": "It rained."}
      {"id": 4, "text": "It \\ud83d rained."}
      """,
      "t.csv": "id,text\n9001,It rained.\n9002,\n9003,It snowed.\n",
    ])
    var options = AnalyzeDriver.Options()
    options.stopsAfterLoading = true
    var output: [UInt8] = []
    let items = BatchFiles(["a.jsonl", "t.csv"], in: files)
    #expect(!AnalyzeDriver(options: options) { output += $0 }.run { _ in items.next() })
    let lines = String(decoding: output, as: UTF8.self).split(separator: "\n")
    func starts(_ index: Int, _ start: String) -> Bool {
      lines.indices.contains(index) && lines[index].contains(start)
    }
    #expect(lines.count == 7)
    #expect(starts(0, #""id":"a-1","record":"x","title""#))
    #expect(starts(1, #"{"id":"a-2","record":"y","error":{"code":"load.malformed-json""#))
    #expect(starts(1, #""line":2}"#))
    #expect(starts(2, #"{"id":"a-3","record":"z","error":{"code":"load.no-text""#))
    #expect(starts(3, #""id":"a-4","record":4,"#) && starts(3, #""notes":["An escape"#))
    #expect(starts(4, #""id":"t-1","record":"9001""#))
    #expect(starts(5, #"{"id":"t-2","record":"9002","error""#) && starts(5, #""line":3}"#))
    #expect(starts(6, #""id":"t-3","record":"9003""#))
  }

  @Test(arguments: [1, 3])
  func anArrayIsClosedWhereItIsStopped(jobs: Int) {
    var options = AnalyzeDriver.Options()
    options.asArray = true
    options.jobs = jobs
    let isStopped = Atomic(false)
    var output: [UInt8] = []
    let driver = AnalyzeDriver(options: options) { output += $0 }
    var rest = Self.lines.enumerated().makeIterator()
    _ = driver.run(isStopped: { isStopped.load(ordering: .relaxed) }) { waits in
      guard waits else { return nil }
      // The answer to the first line was written.
      if output.count > 10 { isStopped.store(true, ordering: .relaxed) }
      return rest.next().map { .line(Array($0.element.utf8), number: $0.offset + 1) }
    }
    let text = String(decoding: output, as: UTF8.self)
    #expect(text.hasPrefix("[\n{") && text.hasSuffix("}\n]\n"))
    #expect(text.split(separator: "\n").count == 3)
  }

  @Test(arguments: [1, 2])
  func aFileOfManyRecordsIsAnsweredAsItIsRead(jobs: Int) {
    let text = (0..<70).map { "{\"id\":\($0),\"text\":\"The clerk said so.\"}\n" }.joined()
    let files = MemoryFiles(["a.jsonl": text])
    var options = AnalyzeDriver.Options()
    (options.jobs, options.stopsAfterLoading) = (jobs, true)
    for stopsEarly in [false, true] {
      let isStopped = Atomic(false)
      var answers: [Int] = []
      let driver = AnalyzeDriver(options: options) { bytes in
        answers.append(bytes.count { $0 == 0x0A })
        isStopped.store(stopsEarly, ordering: .relaxed)
      }
      let items = BatchFiles(["a.jsonl"], in: files)
      _ = driver.run(isStopped: { isStopped.load(ordering: .relaxed) }) { _ in items.next() }
      #expect(answers.count == (stopsEarly ? 1 : (70 + jobs * 16 - 1) / (jobs * 16)))
      #expect(answers.reduce(0, +) == (stopsEarly ? jobs * 16 : 70))
    }
  }

  @Test func anIDIsAStringOrANumber() {
    let text = "\"text\": \"The clerk said so.\"}"
    let output = Self.analyzed(
      ["{\"id\": true, \(text)", "{\"id\": \"a\", \(text)", "{\"id\": \"a\", \(text)", "{\(text)"],
      jobs: 1
    ).output
    let ids = output.split(separator: "\n").map { line in
      line.split(separator: "\"id\":").dropFirst().first?.prefix { $0 != "," } ?? ""
    }
    #expect(ids == ["null", "\"a\"", "\"a\"", "null"])
  }

  private static func analyzed(jobs: Int) -> (output: String, isWhole: Bool) {
    analyzed(lines, jobs: jobs)
  }

  private static func analyzed(_ lines: [String], jobs: Int) -> (output: String, isWhole: Bool) {
    var options = AnalyzeDriver.Options()
    options.jobs = jobs
    var output: [UInt8] = []
    let driver = AnalyzeDriver(options: options) { output += $0 }
    var rest = lines.enumerated().makeIterator()
    let isWhole = driver.run { _ in
      rest.next().map { .line(Array($0.element.utf8), number: $0.offset + 1) }
    }
    return (String(decoding: output, as: UTF8.self), isWhole)
  }
}
