import Analysis
package import CommandLanguage

/// The pages of `docs/` that come from the catalogs.
package enum Manual {
  /// Names of the pages: `commands`, `rules`.
  package static let pages = ["commands", "rules"]

  /// A page of the manual, or nil where there is none of that name.
  package static func page(_ name: String) -> Page? {
    switch name {
    case "commands": commands
    case "rules": rules
    default: nil
    }
  }

  private static var commands: Page {
    var elements: [Page.Element] = [
      .heading("Commands", level: 1),
      .text(
        "Every command of the desk. The language they are put together with is explained in "
          + "language.md; rules, categories and frames in rules.md. This page is made from the "
          + "catalogs by scripts/manual.",
        indent: 0
      ),
    ]
    for group in CommandCatalog.groups {
      elements.append(.heading(group.name, level: 2))
      for command in group.commands { elements += CommandPage.elements(of: command, level: 3) }
    }
    elements.append(.heading("Words of the language", level: 2))
    for topic in TopicCatalog.all { elements += HelpPages.elements(of: topic, level: 3) }
    return Page(elements)
  }

  private static var rules: Page {
    var elements: [Page.Element] = [
      .heading("Rules", level: 1),
      .text(
        "What finds attribution gaps and framing, and the frames that are counted. A finding is an "
          + "observation about a text, never a verdict. The examples are the rules' tests. This page is "
          + "made from the catalogs by scripts/manual.",
        indent: 0
      ),
      .heading("Attribution gaps", level: 2),
    ]
    for rule in GapCatalog.all { elements += RulePage.elements(of: rule, level: 3) }
    elements.append(.heading("Framing", level: 2))
    for rule in FramingCatalog.all { elements += RulePage.elements(of: rule, level: 3) }
    elements.append(.heading("Frames", level: 2))
    for frame in FrameCatalog.all { elements += RulePage.elements(of: frame, level: 3) }
    return Page(elements)
  }
}
