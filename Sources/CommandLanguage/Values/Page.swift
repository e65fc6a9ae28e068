/// Something laid out for reading, without a width or colours: renderers give it those.
package struct Page: Sendable, Equatable {
  /// Its elements from top to bottom.
  package var elements: [Element]

  /// Makes a page.
  package init(_ elements: [Element]) {
    self.elements = elements
  }

  /// A piece of a page.
  package enum Element: Sendable, Equatable {
    /// A heading; level 1 is the page's own, 2 a section's.
    case heading(String, level: Int)
    /// Running text, wrapped to the width and indented by so many columns.
    case paragraph([Run], indent: Int)
    /// Running text with short marks in a margin at its left, for `show`.
    case margin(marks: [Run], text: [Run])
    /// Terms and what is said of them, aligned in two columns.
    case definitions([Definition])
    case table(Table)
    /// Lines kept as they are, never wrapped: code, examples.
    case verbatim(String)
    case blank
  }

  /// A term and its description.
  package struct Definition: Sendable, Equatable {
    /// The term.
    package let term: [Run]
    /// What is said of it.
    package let description: [Run]

    /// Makes a definition.
    package init(_ term: [Run], _ description: [Run]) {
      self.term = term
      self.description = description
    }
  }
}

/// Characters of one style.
package struct Run: Sendable, Equatable {
  /// The characters. May be an article's: renderers show its control characters, never send them.
  package let text: String
  /// What they are, not how they look.
  package let style: Style

  /// Makes a run.
  package init(_ text: String, _ style: Style = .plain) {
    self.text = text
    self.style = style
  }

  /// What characters are; a renderer decides on colours and, where there are none, on marks.
  package enum Style: Sendable, Equatable, CaseIterable {
    case plain
    /// Names of things one can type: commands, ids.
    case name
    case strong
    /// Less important: counts, addresses.
    case faint
    /// An article's words, quoted.
    case quoted
    /// A source in an article.
    case source
    /// A cue in an article.
    case cue
    /// Attributed words in an article.
    case content
    /// Words of an article that are the writer's own.
    case own
    /// Words a finding is about; shown in brackets where there are no colours.
    case marked
    case high
    case medium
    case low
    /// Something went well.
    case good
    /// Something failed.
    case bad
  }
}

extension Page.Element {
  /// A paragraph of plain text.
  package static func text(_ text: String, indent: Int = 0) -> Page.Element {
    .paragraph([Run(text)], indent: indent)
  }
}
