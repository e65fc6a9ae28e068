import Articles
import Dispatch
import Synchronization

/// Articles being read on all cores, while the thread that wants them says how far they are and
/// looks for Ctrl-C.
final class ConcurrentReading: Sendable {
  private struct Progress {
    var readings: [ArticleReading?]
    var done = 0
    var isStopped = false
  }

  /// How often progress is shown and Ctrl-C looked for.
  private static let tick = DispatchTimeInterval.milliseconds(50)

  private let articles: [Article]
  private let leastConfidence: Double
  private let progress: Mutex<Progress>

  /// Articles that wait to be read.
  init(_ articles: [Article], leastConfidence: Double) {
    self.articles = articles
    self.leastConfidence = leastConfidence
    progress = Mutex(Progress(readings: Array(repeating: nil, count: articles.count)))
  }

  /// Reads them.
  ///
  /// - Parameter console: where progress is shown and Ctrl-C is pressed.
  /// - Returns: a reading for each article; nil for those that Ctrl-C put off.
  func readings(watchedFrom console: any Console) -> [ArticleReading?] {
    let group = DispatchGroup()
    DispatchQueue.global(qos: .userInitiated).async(group: group) {
      DispatchQueue.concurrentPerform(iterations: self.articles.count, execute: self.read)
    }
    while group.wait(timeout: .now() + Self.tick) == .timedOut {
      if console.isInterrupted { progress.withLock { $0.isStopped = true } }
      console.progress(progress.withLock { $0.done }, of: articles.count, "reading")
    }
    console.progress(articles.count, of: articles.count, "")
    return progress.withLock { $0.readings }
  }

  private func read(_ index: Int) {
    func isWanted() -> Bool { progress.withLock { !$0.isStopped } }
    guard isWanted() else { return }
    let reading = ArticleReading(
      articles[index],
      leastConfidence: leastConfidence,
      while: isWanted
    )
    guard isWanted() else { return }
    progress.withLock {
      $0.readings[index] = reading
      $0.done += 1
    }
  }
}
