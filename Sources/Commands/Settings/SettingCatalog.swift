package import Sessions

/// The settings, in the order of help.
package enum SettingCatalog {
  /// Every setting; a new one is a line here and a look at it where it counts.
  package static let all: [Setting] = [style, color, width, pager]

  /// How output is laid out.
  package static let style = Setting(
    "style",
    values: ["rich", "plain"],
    standard: "rich",
    "How output is laid out: rich, or plain ASCII line by line for screen readers."
  )
  /// When output is coloured.
  package static let color = Setting(
    "color",
    values: ["auto", "always", "never"],
    standard: "auto",
    "When output is coloured; auto colours a terminal that can and wants to."
  )
  /// How wide output is.
  package static let width = Setting(
    "width",
    values: ["auto", "number"],
    standard: "auto",
    "How many columns output has: the terminal's, 80 elsewhere, or a number from 20 to 500."
  )
  /// What happens to output longer than the screen.
  package static let pager = Setting(
    "pager",
    values: ["auto", "never"],
    standard: "auto",
    "Whether output longer than the screen goes through a pager."
  )
}

extension Session {
  /// What a setting is now.
  package func value(of setting: Setting) -> String {
    settings[setting.name] ?? setting.standard
  }
}
