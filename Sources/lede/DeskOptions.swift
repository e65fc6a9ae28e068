import ArgumentParser
import Commands
import Shell

/// Options of everything that lays out a desk.
struct DeskOptions: ParsableArguments {
  @Flag(name: .long, help: "Forbid writing files and fetching pages.")
  var safe = false

  @Option(name: .long, help: "When to colour output: auto, always or never.")
  var color = ColorChoice.auto

  /// A desk on the standard terminal, with the bundled articles or empty.
  func makeHost(withSamples: Bool, files: any Files = DiskFiles.standard) -> DeskHost {
    DeskHost(
      terminal: .current,
      files: files,
      programs: SystemPrograms.standard,
      isSafe: safe,
      color: color,
      withSamples: withSamples
    )
  }
}

extension ColorChoice: ExpressibleByArgument {}

extension SystemPrograms {
  /// The programs of this system, which hear this one's name and version.
  static var standard: SystemPrograms {
    SystemPrograms(agent: "lede/\(Version.current)")
  }
}
