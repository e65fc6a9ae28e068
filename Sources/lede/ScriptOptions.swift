import ArgumentParser
import Commands
import Shell

/// Options of what runs commands on a desk.
struct ScriptOptions: ParsableArguments {
  @Flag(name: .long, help: "Go on after an error; the exit status still tells of it.")
  var keepGoing = false

  @Flag(name: .customLong("no-samples"), help: "Begin with an empty desk.")
  var withoutSamples = false

  @OptionGroup var desk: DeskOptions

  /// A desk on the standard terminal.
  func makeHost(files: any Files = DiskFiles.standard) -> DeskHost {
    desk.makeHost(withSamples: !withoutSamples, files: files)
  }
}
