import Articles
import Dispatch
import Loading
import Sessions
import Synchronization

/// `lede analyze`: articles in, one analysis each out, in the order of the input.
///
/// Works through a stretch of the input at a time, the articles of a stretch on as many threads as
/// asked for, so that memory does not grow with the number of articles.
package struct AnalyzeDriver {
  /// What is done and written.
  package struct Options: Sendable {
    /// Whether to stop after loading.
    package var stopsAfterLoading = false
    /// Whether to repeat the text.
    package var withText = false
    /// Whether to write one array instead of a line an article.
    package var asArray = false
    /// How many threads to use, at least 1.
    package var jobs = 1
    /// Turns PDFs into text; nil where no programs may be run.
    package var programs: (any Programs)?

    /// The usual.
    package init() {}
  }

  /// Articles of one stretch for each thread.
  private static let itemsForEachJob = 16

  private let options: Options
  private let write: ([UInt8]) -> Void

  /// Makes a driver that gives its output to `write`, some articles at a time.
  package init(options: Options, write: @escaping ([UInt8]) -> Void) {
    self.options = options
    self.write = write
  }

  /// Analyses every item that `next` gives until it gives nil.
  ///
  /// - Parameters:
  ///   - isStopped: whether to end before the next item; what is written is then whole all the same.
  ///   - next: gives the next item, or nil at the end. It is told whether to wait for one: a program that
  ///     waits for the answer to what it sent gets it before it sends more.
  /// - Returns: whether every item could be read.
  package func run(
    isStopped: @escaping @Sendable () -> Bool = { false },
    next: (_ waits: Bool) -> BatchItem?
  ) -> Bool {
    var isWhole = true
    var count = 0
    var names = TakenNames()
    if options.asArray { write(Array("[".utf8)) }
    while true {
      var items: [BatchItem] = []
      while !isStopped(), items.count < max(1, options.jobs) * Self.itemsForEachJob,
        let item = next(items.isEmpty)
      {
        items.append(item)
      }
      if items.isEmpty { break }
      var output: [UInt8] = []
      for analysis in analyses(of: items, isStopped: isStopped) {
        isWhole = isWhole && analysis.isWhole
        for line in analysis.lines {
          if options.asArray { output += Array((count == 0 ? "\n" : ",\n").utf8) }
          output += line.bytes(taking: &names)
          if !options.asArray { output.append(0x0A) }
          count += 1
        }
      }
      write(output)
    }
    if options.asArray { write(Array((count == 0 ? "]\n" : "\n]\n").utf8)) }
    return isWhole
  }

  /// The analyses of some items; of those that were begun when it is stopped.
  private func analyses(
    of items: [BatchItem],
    isStopped: @Sendable () -> Bool
  ) -> [BatchAnalysis] {
    let options = options
    @Sendable func analysis(of item: BatchItem) -> BatchAnalysis? {
      isStopped() ? nil : BatchAnalysis(of: item, options: options)
    }
    guard options.jobs > 1, items.count > 1 else { return items.compactMap(analysis) }
    // Each thread takes the longest item that is left, so that they end together.
    let order = items.indices.sorted { items[$0].size > items[$1].size }
    let taken = Atomic(0)
    let results = ConcurrentResults<BatchAnalysis>(count: items.count)
    DispatchQueue.concurrentPerform(iterations: min(options.jobs, items.count)) { _ in
      while true {
        let turn = taken.add(1, ordering: .relaxed).oldValue
        guard turn < order.count, let analysis = analysis(of: items[order[turn]]) else { break }
        results.set(analysis, at: order[turn])
      }
    }
    return results.values.compactMap { $0 }
  }
}
