/// What a check knows at a point of a script: the signatures and types of the names that hold there.
///
/// Leaving a block undoes what was done in it, at the cost of what was done alone, so that a long
/// script of many names and blocks is checked in one go.
struct Environment {
  /// What is known of a variable.
  struct Variable: Equatable {
    let type: ValueType
    /// The columns of a row, where it is one of a table that is known.
    let row: TableSchema?
    /// The columns of the row that it is, or of the only row of the table that it is.
    var columns: TableSchema? { row ?? type.schema }

    init(_ type: ValueType, row: TableSchema? = nil) {
      self.type = type
      self.row = row
    }
  }

  /// Signatures of commands and definitions by name.
  private(set) var signatures: [String: Signature]
  /// Names that cannot be given to definitions.
  let reserved: Set<String>

  private struct Entry {
    var variable: Variable
    /// How many blocks were open where the name was made; 0 for a global one.
    let level: Int
  }

  private enum Change {
    case signature(String, before: Signature?)
    case bound(String, before: Entry?)
    /// Given a value by `let`, which reaches out of the block to a name that was there before.
    case assigned(String, before: Entry?)
  }

  private var entries: [String: Entry]
  private var changes: [Change] = []
  private var level = 0
  /// The level of the definition around: what is between it and the global level is out of sight.
  private var floor = 0

  init(signatures: [String: Signature], variables: [String: ValueType], reserved: Set<String>) {
    self.signatures = signatures
    self.reserved = reserved
    entries = variables.mapValues { Entry(variable: Variable($0), level: 0) }
  }

  /// What is known of a variable, or nil where none of the name is in sight.
  subscript(name: String) -> Variable? {
    guard let entry = entries[name], isInSight(entry) else { return nil }
    return entry.variable
  }

  /// The names in sight, sorted.
  var variableNames: [String] {
    entries.filter { isInSight($0.value) }.keys.sorted()
  }

  private func isInSight(_ entry: Entry) -> Bool {
    entry.level == 0 || entry.level > floor
  }

  // MARK: - Changes

  /// Makes a command known.
  mutating func define(_ signature: Signature) {
    if level > 0 {
      changes.append(.signature(signature.name, before: signatures[signature.name]))
    }
    signatures[signature.name] = signature
  }

  /// Makes a name of the block at hand: a parameter, the variable of a loop.
  mutating func bind(_ name: String, to variable: Variable) {
    if level > 0 { changes.append(.bound(name, before: entries[name])) }
    entries[name] = Entry(variable: variable, level: level)
  }

  /// Gives a name a value as `let` does: the one in sight, or a new one of the block at hand.
  mutating func assign(_ name: String, to variable: Variable) {
    let before = entries[name]
    guard let before, isInSight(before), floor == 0 || before.level > floor else {
      bind(name, to: variable)
      return
    }
    if level > 0 { changes.append(.assigned(name, before: before)) }
    entries[name] = Entry(variable: variable, level: before.level)
  }

  // MARK: - Blocks

  /// A point to go back to.
  struct Mark {
    fileprivate let count: Int
    fileprivate let floor: Int
  }

  /// Enters a block; a definition's sees its own names and the global ones alone.
  mutating func enter(isDefinition: Bool = false) -> Mark {
    let mark = Mark(count: changes.count, floor: floor)
    if isDefinition { floor = level }
    level += 1
    return mark
  }

  /// Leaves the block entered last. A name from around it that it gave a value of another type may
  /// have either afterwards, as nobody knows whether and how often the block will run.
  mutating func leave(_ mark: Mark) {
    var widened: [(name: String, before: Entry)] = []
    while changes.count > mark.count, let change = changes.popLast() {
      switch change {
      case .signature(let name, let before): signatures[name] = before
      case .bound(let name, let before):
        widened.removeAll { $0.name == name }
        entries[name] = before
      case .assigned(let name, let before):
        guard let before, let after = entries[name] else { continue }
        guard before.variable != after.variable else { continue }
        entries[name] = Entry(variable: Variable(.any), level: before.level)
        widened.append((name, before))
      }
    }
    level -= 1
    floor = mark.floor
    if level > 0 {
      changes += widened.map { Change.assigned($0.name, before: $0.before) }
    }
  }
}
