extension Comparison {
  /// What a comparison finds, with the letter of its ids; none that an id within one article uses.
  package enum Part: Character, Sendable, CaseIterable {
    case statement = "t"
    case actor = "a"
    case quotation = "v"
    case figure = "n"
    case source = "h"
    case shift = "x"

    /// The id of what stands at an index among those of its kind: `t3` at 2.
    package func id(_ index: Int) -> String { "\(rawValue)\(index + 1)" }
  }
}
