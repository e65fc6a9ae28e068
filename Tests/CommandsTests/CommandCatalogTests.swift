import CommandLanguage
import Commands
import TestSupport
import Testing

@Suite struct CommandCatalogTests {
  /// An example of a command, named for what it runs.
  struct Case: CustomTestStringConvertible, Sendable {
    let example: CommandExample
    var testDescription: String { example.script }
  }

  static let examples = CommandCatalog.all.flatMap(\.examples).map(Case.init)

  @Test func namesAreUniqueAndNoKeywords() {
    let names = CommandCatalog.all.map(\.signature.name)
    #expect(Set(names).count == names.count)
    #expect(Set(names).isDisjoint(with: Parser.keywords))
    let others = CommandCatalog.all.flatMap(\.signature.otherNames)
    #expect(Set(others).count == others.count)
    #expect(Set(others).isDisjoint(with: names + Parser.keywords))
  }

  @Test(arguments: CommandCatalog.all.map(\.signature).filter { !$0.otherNames.isEmpty })
  func namesOfOtherProgramsLeadToTheCommand(_ signature: Signature) {
    for name in signature.otherNames {
      let desk = TestDesk()
      _ = desk.run(name)
      #expect(desk.diagnostics.map(\.help) == ["did you mean \(signature.name)?"])
    }
  }

  @Test(arguments: CommandCatalog.all.map(\.signature))
  func signaturesAreWellFormed(_ signature: Signature) {
    #expect(signature.summary.hasSuffix("."))
    #expect(signature.parameters.allSatisfy { $0.summary.hasSuffix(".") })
    #expect(signature.options.allSatisfy { $0.summary.hasSuffix(".") })
    let names = signature.options.map(\.name)
    #expect(Set(names).count == names.count)
    let letters = signature.options.compactMap(\.short)
    #expect(Set(letters).count == letters.count)
    #expect(!letters.contains("h"))
  }

  @Test func everyCommandHasAnExample() {
    for command in CommandCatalog.all {
      #expect(!command.examples.isEmpty, "\(command.signature.name)")
    }
  }

  @Test(arguments: examples)
  func examplesRunAndShow(_ entry: Case) {
    let desk = TestDesk()
    let shown = desk.run(entry.example.script)
    #expect(desk.outcome == .succeeded, "\(desk.diagnostics.map(\.message))")
    let shows = entry.example.shows
    #expect(shows.isEmpty ? shown.isEmpty : shown.contains(shows), "\(shown)")
  }

  @Test(arguments: CommandCatalog.all.map(\.signature.name))
  func everyCommandHasAHelpPage(_ name: String) {
    let desk = TestDesk()
    let page = desk.run("help \(name)")
    #expect(page.contains(name))
    #expect(desk.run("\(name) -h") == page)
  }

  @Test(arguments: HelpPages.names)
  func everyTopicHasAPage(_ name: String) {
    let desk = TestDesk()
    #expect(!desk.run("help \(name)").isEmpty)
    #expect(desk.outcome == .succeeded)
  }
}
