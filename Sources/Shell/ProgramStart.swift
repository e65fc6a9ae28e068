#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// The starting of other programs.
enum ProgramStart {
  /// Starts a program with signals as a fresh process has them.
  ///
  /// - Parameters:
  ///   - program: a path, or a name looked for in the search path.
  ///   - arguments: what follows the name.
  ///   - environment: variables by name.
  ///   - streams: open files that become its standard input, output and error, in this order.
  ///   - child: the process that was started.
  /// - Returns: 0, or the system's error number.
  static func spawn(
    _ program: String,
    _ arguments: [String],
    environment: [String: String],
    streams: [Int32],
    _ child: inout pid_t
  ) -> Int32 {
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
      var attributes: posix_spawnattr_t?
    #else
      var actions = posix_spawn_file_actions_t()
      var attributes = posix_spawnattr_t()
    #endif
    posix_spawn_file_actions_init(&actions)
    posix_spawnattr_init(&attributes)
    defer {
      posix_spawn_file_actions_destroy(&actions)
      posix_spawnattr_destroy(&attributes)
    }
    for (target, stream) in streams.enumerated() {
      posix_spawn_file_actions_adddup2(&actions, stream, Int32(target))
    }
    // What this program ignores, a program it starts would ignore too.
    var broken = sigset_t()
    sigemptyset(&broken)
    sigaddset(&broken, SIGPIPE)
    posix_spawnattr_setsigdefault(&attributes, &broken)
    // Nor would it hear what this thread blocks.
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK))
    let variables = environment.sorted { $0.key < $1.key }
    var words = ([program] + arguments).map { strdup($0) } + [nil]
    var settings = variables.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { for pointer in words + settings { free(pointer) } }
    return posix_spawnp(&child, program, &actions, &attributes, &words, &settings)
  }
}
