import CReader
import Testing

@testable import Reading

/// The wide instructions and the plain ones give the same bits.
@Suite(.serialized) struct ArithmeticTests {
  @Test(arguments: [1, 2, 5, 6, 7, 17, 64])
  func windowsOfAnyLengthEncodeAlike(count: Int) throws {
    let model = try EncoderModel.embedded.get()
    let pieces = (0..<count).map { UInt16($0 * 37 % model.pieces.count) }
    let cases = (0..<count).map { UInt8($0 % 4) }
    let states = Self.bothWays {
      let scratch = EncoderScratch()
      var states = [Float](repeating: 0, count: count * EncoderModel.width)
      creader_encode(model.encoder, pieces, cases, Int32(count), &states, scratch.start)
      return states
    }
    #expect(states.wide.map(\.bitPattern) == states.plain.map(\.bitPattern))
    #expect(states.plain.allSatisfy { $0.isFinite })
  }

  @Test func headsComputeAlike() throws {
    let model = try EncoderModel.embedded.get()
    var numbers = Numbers(seed: 3)
    let rows = (0..<7 * EncoderModel.width).map { _ in numbers.next() }
    let linear = Self.bothWays { model.relationWord(rows, in: EncoderScratch()) }
    #expect(linear.wide.map(\.bitPattern) == linear.plain.map(\.bitPattern))
    let affine = Self.bothWays { model.tags(rows) }
    #expect(affine.wide.map(\.bitPattern) == affine.plain.map(\.bitPattern))
  }

  @Test func nothingInGivesNothingOut() throws {
    let model = try EncoderModel.embedded.get()
    let zero = [Float](repeating: 0, count: EncoderModel.width)
    let bias = UnsafeBufferPointer(start: model.relationWord.bias, count: 512)
    #expect(model.relationWord(zero, in: EncoderScratch()) == Array(bias))
  }

  private static func bothWays(_ compute: () -> [Float]) -> (wide: [Float], plain: [Float]) {
    let wide = compute()
    creader_use_plain(1)
    defer { creader_use_plain(0) }
    return (wide, compute())
  }
}
