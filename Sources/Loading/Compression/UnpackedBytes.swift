import Synchronization

/// Adds up what comes out of a file's containers, however they stand beside and inside each other, and
/// ends it at a limit.
final class UnpackedBytes: Sendable {
  private let limit: Int
  private let count = Atomic(0)

  /// Begins at nothing; `limit` is the most that may come, in bytes.
  init(limit: Int = 512 << 20) {
    self.limit = limit
  }

  /// Whether the limit was passed.
  var isOverLimit: Bool { count.load(ordering: .relaxed) > limit }

  /// How many bytes may come yet.
  var rest: Int { max(0, limit - count.load(ordering: .relaxed)) }

  /// Adds bytes that were unpacked.
  ///
  /// - Throws: `refused` where they are too many.
  func add(_ bytes: Int, from input: LoadInput) throws(LoadError) {
    count.add(bytes, ordering: .relaxed)
    guard !isOverLimit else {
      throw .refused(
        origin: input.origin,
        reason: "with what is inside it unpacks to more than \(limit >> 20) MB"
      )
    }
  }
}
