import Commands
import TestSupport
import Testing

@Suite struct CompareDriverTests {
  private static let story = "The council closed the pool on Tuesday, said Mayor Ada Brook.\n"

  private func compared(_ texts: [String: String]) -> (json: String, failures: Int) {
    let (json, failures) = CompareDriver.json(of: texts.keys.sorted(), in: MemoryFiles(texts))
    return (String(decoding: json ?? [], as: UTF8.self), failures.count)
  }

  @Test func sentencesNameArticlesAsTheirIdsDo() {
    let (json, _) = compared([
      "x/story.txt": Self.story + "“We will mend the roof by the spring of next year,” she said.\n",
      "y/story.txt": Self.story + "“We will mend the roof,” she said.\n",
    ])
    #expect(json.contains("\"id\":\"story\"") && json.contains("\"id\":\"story-2\""))
    #expect(json.contains("story-2 leaves out"))
  }

  @Test func articlesOfOneFileHaveItsNumbers() {
    let two = "[{\"text\": \"The clerk said so.\"}, {\"text\": \"It rained.\"}]"
    let (json, _) = compared(["two.json": two, "two-1.txt": Self.story])
    for id in ["two-1", "two-1-2", "two-2"] { #expect(json.contains("\"id\":\"\(id)\"")) }
  }

  @Test func aRecordThatCannotBeReadKeepsItsNumber() {
    let three = "[{\"text\": \"The clerk said so.\"}, {\"id\": 5}, {\"text\": \"It rained.\"}]"
    let (json, failures) = compared(["three.json": three])
    #expect(failures == 1)
    #expect(json.contains("\"id\":\"three-1\"") && json.contains("\"id\":\"three-3\""))
  }

  @Test func aFileThatCannotBeReadLeavesTheOthers() {
    let (json, failures) = compared(["a.txt": Self.story, "b.txt": Self.story, "c.json": "{"])
    #expect(failures == 1)
    #expect(json.contains("\"reported_by\":[\"a\",\"b\"]"))
  }

  @Test func oneArticleIsNoComparison() {
    let (json, failures) = compared(["a.txt": Self.story])
    #expect(json.isEmpty && failures == 1)
  }
}
