/// An article that comes with the program: invented people, invented places, written for Lede.
package struct Sample: Sendable {
  /// Its name on the desk.
  package let name: String
  /// The file's text, metadata lines first.
  package let text: String

  /// Makes a sample.
  package init(name: String, text: String) {
    self.name = name
    self.text = text
  }
}
