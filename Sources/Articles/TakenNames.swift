/// Names that are taken, and the next free one where one is taken already: `courier-2`.
package struct TakenNames: Sendable {
  private var names: Set<String>
  /// By a name that was taken, the number from which on to look for a free one.
  private var numbers: [String: Int] = [:]

  /// Begins with some names taken.
  package init(_ names: some Sequence<String> = []) {
    self.names = Set(names)
  }

  /// Takes a name, or the first free one made of it and a number.
  ///
  /// - Returns: the name that was free.
  package mutating func take(_ name: String) -> String {
    guard !names.insert(name).inserted else { return name }
    var number = numbers[name] ?? 2
    while !names.insert("\(name)-\(number)").inserted { number += 1 }
    numbers[name] = number + 1
    return "\(name)-\(number)"
  }
}
