package import CommandLanguage

/// Plain text: one thing after the other, no colours, never wrapped.
///
/// Every column is written, hidden ones too, as `name: value`.
package struct TextRenderer: Renderer {
  package let format = "text"
  package let summary = "Plain text without colours or wrapping."

  /// Makes the renderer.
  package init() {}

  /// The value's lines.
  package func render(_ value: Value) -> String {
    TerminalRenderer(width: nil, usesColor: false, style: .plain, showsEveryColumn: true)
      .render(value)
  }
}
