/// Time that passed, for progress alone; never part of a script's output.
struct Stopwatch {
  private let began = ContinuousClock.now

  /// Seconds since it was made.
  var seconds: Double {
    let (seconds, attoseconds) = began.duration(to: .now).components
    return Double(seconds) + Double(attoseconds) / 1e18
  }
}
