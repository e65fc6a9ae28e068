#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Time that passed, for progress alone; never part of a script's output.
struct Stopwatch {
  private let began = ContinuousClock.now

  /// Seconds since it was made.
  var seconds: Double {
    let (seconds, attoseconds) = began.duration(to: .now).components
    return Double(seconds) + Double(attoseconds) / 1e18
  }
}

/// The time of day, which output tells only where it is asked for.
enum WallClock {
  /// Seconds since 1970 began in UTC.
  static var seconds: Int {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return Int(time.tv_sec)
  }
}

/// Time that the program worked, on all cores together; for benchmarks alone.
package enum ProcessorTime {
  /// Seconds since the program began.
  package static var seconds: Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
