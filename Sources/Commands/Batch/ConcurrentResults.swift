import Synchronization

/// Results that several threads leave, each at its own place.
final class ConcurrentResults<Result: Sendable>: Sendable {
  private let results: Mutex<[Result?]>

  /// Room for so many.
  init(count: Int) {
    results = Mutex(Array(repeating: nil, count: count))
  }

  /// Leaves one.
  func set(_ result: Result, at index: Int) {
    results.withLock { $0[index] = result }
  }

  /// All of them, once the threads have ended.
  var values: [Result?] { results.withLock { $0 } }
}
