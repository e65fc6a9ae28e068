import ArgumentParser
import CommandLanguage
import Commands
import Rendering
import Shell

/// `lede manual PAGE`: the pages of `docs/` that come from the catalogs.
struct PrintManual: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "manual",
    abstract: "Print a page of the manual as Markdown."
  )

  @Argument(help: "The page: \(Manual.pages.joined(separator: " or ")).")
  var page: String

  func run() throws {
    guard let found = Manual.page(page) else {
      throw ValidationError(
        "there is no page '\(page)'; the pages are \(Manual.pages.joined(separator: ", "))"
      )
    }
    Terminal.current.write(MarkdownRenderer().render(.page(found)))
  }
}
