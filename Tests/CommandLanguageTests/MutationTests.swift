import CommandLanguage
import Testing

/// Scripts cut up and put together again: whatever comes of it is run or refused, never a crash.
@Suite struct MutationTests {
  private static let pieces = [
    "gaps a --severity low | where severity >= medium and not isolated | select id note | first 2\n",
    "let n = (gaps | count) + 1 * 2 % 3 - -4 / 5\n", "for g in gaps { echo $g.id \"$g.note\" }\n",
    "if $n > 3 { echo a } else if false { 1 } else { 2 }\n",
    "def f(a, b = (1 + 2)) { $a + $b }\nf 1\n",
    "alias low = where severity == low\ngaps | low | count\n",
    "try { fail \"x\" } else { echo $error }\n",
    "source lib.lede\n", "[1, \"b\", [3]] | each { $it } | join\n",
    "echo \"a\\n$(1 + 1)\\u{e9}$n\" 'raw' # c\n",
    "expect (gaps | count) == 3 \"why\"\n", "def r(n) { if $n > 0 { r ($n - 1) } }; r 3\n",
    "gaps -h; where --help\n", "gaps \\\n --all --limit=\"2\"\n", "9223372036854775807 + 1\n",
  ]
  private static let tokens = [
    "|", "{", "}", "(", ")", "[", "]", "\"", "'", "$", "$(", "\\", "\n", ";", "#", "=", "==", "<",
    ">",
    ">>", "-", "--", ",", ".", "é", "\u{301}", "\u{0}", "\r", "not ", "in ", "let ", "if ", "else ",
    "def ",
    "try ", "for ", "source ", "alias ", "-h", "99999999999999999999", "0", "$it", "$error",
    "nothing",
  ]

  private static func script(seed: Int) -> String {
    var random = SeededGenerator(seed: UInt64(seed))
    var bytes: [UInt8] = []
    for _ in 0..<Int.random(in: 1...4, using: &random) {
      bytes += Array((pieces.randomElement(using: &random) ?? "").utf8)
    }
    for _ in 0..<Int.random(in: 0...6, using: &random) {
      let place = Int.random(in: 0...bytes.count, using: &random)
      let end = min(bytes.count, place + Int.random(in: 0...8, using: &random))
      switch Int.random(in: 0..<4, using: &random) {
      case 0: bytes.removeSubrange(place..<end)
      case 1: bytes.insert(contentsOf: Array(bytes[place..<end]), at: place)
      case 2: bytes.insert(contentsOf: (tokens.randomElement(using: &random) ?? "").utf8, at: place)
      default:
        if place < bytes.count { bytes[place] = UInt8.random(in: 0...255, using: &random) }
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test("A mutated script is run or refused", arguments: 0..<40)
  func mutations(block: Int) {
    for seed in (block * 50)..<(block * 50 + 50) {
      let script = Self.script(seed: seed)
      let bench = Bench(scripts: ["lib.lede": "def lib() { gaps }\nlib | count"])
      let outcome = bench.outcome(of: script, keepGoing: seed % 2 == 0)
      #expect((outcome == .succeeded) == bench.host.diagnostics.isEmpty, "seed \(seed)")
      for diagnostic in bench.host.diagnostics {
        guard let range = diagnostic.range, let source = diagnostic.source else { continue }
        #expect(range.lowerBound <= range.upperBound, "seed \(seed)")
        #expect(range.upperBound <= source.text.utf8.count, "seed \(seed): \(diagnostic.code)")
      }
      _ = Parser.isIncomplete(script, grammar: bench.interpreter.grammar)
      _ = bench.interpreter.completionRequest(for: script)
    }
  }
}
