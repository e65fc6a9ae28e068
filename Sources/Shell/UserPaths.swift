#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Where a user's own files lie, by the XDG base directory specification.
package struct UserPaths: Sendable {
  /// The script that runs at the prompt first, where there is one.
  package let startFile: String?
  /// The commands typed before; nil where there is no home.
  package let historyFile: String?

  /// The paths of this process's user.
  package static var standard: UserPaths {
    UserPaths { name in getenv(name).map { String(cString: $0) } }
  }

  /// The paths that some environment gives; relative ones are left out, as the specification wants.
  package init(environment: (String) -> String?) {
    func folder(_ variable: String, _ standard: String) -> String? {
      if let path = environment(variable), path.hasPrefix("/") { return path }
      guard let home = environment("HOME"), home.hasPrefix("/") else { return nil }
      return home + standard
    }
    let start = folder("XDG_CONFIG_HOME", "/.config").map { $0 + "/lede/rc.lede" }
    startFile = start.flatMap { access($0, R_OK) == 0 ? $0 : nil }
    historyFile = folder("XDG_STATE_HOME", "/.local/state").map { $0 + "/lede/history" }
  }
}
