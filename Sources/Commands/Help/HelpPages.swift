import Analysis
import CommandLanguage

/// Help, put together from the catalogs.
package enum HelpPages {
  /// Every word that `help` takes: commands, parts of the language, rules, frames.
  package static let names: [String] =
    CommandCatalog.all.map(\.signature.name) + TopicCatalog.all.map(\.name)
    + RuleBook.all.map(\.id) + FrameCatalog.all.map(\.id)

  /// The page of a word that `help` takes, or that other programs have for a command; nil for any other.
  static func page(of name: String) -> Page? {
    if let command = CommandCatalog.all.first(where: { $0.signature.name == name }) {
      return Page(CommandPage.elements(of: command, level: 1))
    }
    if let topic = TopicCatalog.all.first(where: { $0.name == name }) {
      return Page(elements(of: topic, level: 1))
    }
    if let command = CommandCatalog.all.first(where: { $0.signature.otherNames.contains(name) }) {
      return Page(CommandPage.elements(of: command, level: 1))
    }
    if let rule = RuleBook.rule(named: name) { return Page(RulePage.elements(of: rule, level: 1)) }
    if let frame = FrameCatalog.all.first(where: { $0.id == name }) {
      return Page(RulePage.elements(of: frame, level: 1))
    }
    return nil
  }

  /// Everything at a glance.
  static func overview() -> Page {
    var elements: [Page.Element] = [
      .text(
        "Lede shows who stands behind each statement of a news article, and where nobody does. "
          + "Commands take articles by name or number; without one they work on those in hand, or on all.",
        indent: 0
      )
    ]
    for group in CommandCatalog.groups {
      elements += [.heading(group.name, level: 2), .definitions(group.commands.map(line))]
    }
    elements += [
      .heading("The language", level: 2),
      .definitions(TopicCatalog.all.map { .init([Run($0.name, .name)], [Run($0.summary)]) }),
      .text(
        "‘help NAME’ explains a command, a rule (\(GapCatalog.all.first?.id ?? "")), a category or a "
          + "frame; ‘explain ID’ explains a finding. -h after any command is its help.",
        indent: 0
      ),
    ]
    return Page(elements)
  }

  private static func line(_ command: any Command) -> Page.Definition {
    .init([Run(command.signature.name, .name)], [Run(command.signature.summary)])
  }

  /// The page of a part of the language.
  static func elements(of topic: Topic, level: Int) -> [Page.Element] {
    [
      .heading(topic.name, level: level), .text(topic.summary, indent: 0),
      .verbatim(topic.forms.joined(separator: "\n")),
    ] + topic.details.map { .text($0, indent: 0) }
  }
}

extension CommandCatalog {
  /// The commands under their headings, both in the catalog's order.
  package static var groups: [(name: String, commands: [any Command])] {
    var groups: [(name: String, commands: [any Command])] = []
    for command in all {
      if let at = groups.firstIndex(where: { $0.name == command.signature.group }) {
        groups[at].commands.append(command)
      } else {
        groups.append((command.signature.group, [command]))
      }
    }
    return groups
  }
}
