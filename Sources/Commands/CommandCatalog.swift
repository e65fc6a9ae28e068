/// Every command, in the order of help.
package enum CommandCatalog {
  /// Every command; a new one is a new file and a line here.
  package static let all: [any Command] = []
}
