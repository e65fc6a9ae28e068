import Articles
import Dispatch
import Loading
import Synchronization

/// `lede analyze`: articles in, one analysis each out, in the order of the input.
///
/// Works through a stretch of the input at a time, then through a stretch of the records in it, each on as
/// many threads as asked for: memory does not grow with the number of files, and what a file of many
/// records holds is written as it is read.
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

  /// Items or records of one stretch for each thread.
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
    let stretch = max(1, options.jobs) * Self.itemsForEachJob
    while true {
      var items: [BatchItem] = []
      while !isStopped(), items.count < stretch, let item = next(items.isEmpty) {
        items.append(item)
      }
      if items.isEmpty { break }
      var records = results(of: items, size: \.size, isStopped: isStopped) { [options] item in
        BatchRecord.records(of: item, options: options)
      }.flatMap(\.self)[...]
      while !records.isEmpty, !isStopped() {
        var output: [UInt8] = []
        let analyses = results(
          of: Array(records.prefix(stretch)),
          size: \.size,
          isStopped: isStopped
        ) { [stops = options.stopsAfterLoading] record in
          BatchAnalysis(of: record, stopsAfterLoading: stops)
        }
        for analysis in analyses {
          isWhole = isWhole && analysis.isWhole
          if options.asArray { output += Array((count == 0 ? "\n" : ",\n").utf8) }
          output += analysis.line.bytes(taking: &names)
          if !options.asArray { output.append(0x0A) }
          count += 1
        }
        write(output)
        records = records.dropFirst(stretch)
      }
    }
    if options.asArray { write(Array((count == 0 ? "]\n" : "\n]\n").utf8)) }
    return isWhole
  }

  /// What becomes of some items, in their order; of those that were begun when it is stopped.
  private func results<Item: Sendable, Result: Sendable>(
    of items: [Item],
    size: (Item) -> Int,
    isStopped: @Sendable () -> Bool,
    _ result: @Sendable (Item) -> Result
  ) -> [Result] {
    guard options.jobs > 1, items.count > 1 else {
      return items.compactMap { isStopped() ? nil : result($0) }
    }
    // Each thread takes the longest item that is left, so that they end together.
    let sizes = items.map(size)
    let order = items.indices.sorted { sizes[$0] > sizes[$1] }
    let taken = Atomic(0)
    let results = ConcurrentResults<Result>(count: items.count)
    DispatchQueue.concurrentPerform(iterations: min(options.jobs, items.count)) { _ in
      while !isStopped() {
        let turn = taken.add(1, ordering: .relaxed).oldValue
        guard turn < order.count else { break }
        results.set(result(items[order[turn]]), at: order[turn])
      }
    }
    return results.values.compactMap(\.self)
  }
}
