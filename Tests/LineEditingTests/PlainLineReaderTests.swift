#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif
import LineEditing
import Testing

@Suite struct PlainLineReaderTests {
  private let prompt = Prompt([.init("desk", .cyan), .init("> ")])

  @Test func readsLinesAndTheUnfinishedLast() throws {
    let (reader, _) = try makeReader(of: "gaps\n\né日")
    #expect(reader.readLine(prompt: prompt) == .line("gaps"))
    #expect(reader.readLine(prompt: prompt) == .line(""))
    #expect(reader.readLine(prompt: prompt) == .line("é日"))
    #expect(reader.readLine(prompt: prompt) == .endOfInput)
    #expect(reader.readLine(prompt: prompt) == .endOfInput)
  }

  @Test func joinsTheLinesOfOneCommand() throws {
    let (reader, shown) = try makeReader(of: "def {\ngaps\n}\nx {\n")
    #expect(reader.readLine(prompt: prompt) == .line("def {\ngaps\n}"))
    #expect(reader.readLine(prompt: prompt) == .line("x {"))
    #expect(reader.readLine(prompt: prompt) == .endOfInput)
    #expect(shown() == "desk> ... ... desk> ... \ndesk> \n")
  }

  @Test func readsLinesLongerThanItsBuffer() throws {
    let line = String(repeating: "0123456789", count: 2000)
    let (reader, _) = try makeReader(of: line + "\nnext\n")
    #expect(reader.readLine(prompt: prompt) == .line(line))
    #expect(reader.readLine(prompt: prompt) == .line("next"))
  }

  /// A reader of a text, and what it has shown so far.
  private func makeReader(of text: String) throws -> (PlainLineReader, () -> String) {
    var input: [Int32] = [-1, -1]
    var output: [Int32] = [-1, -1]
    try #require(pipe(&input) == 0 && pipe(&output) == 0)
    let bytes = Array(text.utf8)
    #expect(write(input[1], bytes, bytes.count) == bytes.count)
    close(input[1])
    let reader = PlainLineReader(
      input: input[0],
      output: output[1],
      validator: BraceValidator(),
      showsPrompt: true
    )
    let ends = output
    let shown = {
      close(ends[1])
      var bytes = [UInt8](repeating: 0, count: 4096)
      let count = read(ends[0], &bytes, bytes.count)
      return String(decoding: bytes.prefix(max(0, count)), as: UTF8.self)
    }
    return (reader, shown)
  }
}
