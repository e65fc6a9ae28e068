package import Sessions

/// The settings, in the order of help.
package enum SettingCatalog {
  /// Every setting; a new one is a line here and a look at it where it counts.
  package static let all: [Setting] = [style, color, width, pager, confidence]

  /// How output is laid out.
  package static let style = Setting(
    "style",
    values: ["rich", "plain"],
    standard: "rich",
    "How output is laid out: rich, or plain, line by line, for screen readers."
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
    numbers: 20...500,
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
  /// How sure the reader must be.
  package static let confidence = Setting(
    "confidence",
    values: ["number"],
    numbers: 0...100,
    isPercentage: true,
    standard: "0",
    "How sure the reader must be of an attribution to count it, in percent, 0 to 100."
  )
}

extension Session {
  /// What a setting is now.
  package func value(of setting: Setting) -> String {
    settings[setting.name] ?? setting.standard
  }
}
