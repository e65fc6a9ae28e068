import Analysis
import Articles

/// Every rule that can find something, by its name.
enum RuleBook {
  /// Gap rules, then framing categories, in their catalogs' orders.
  static let all: [any Rule] = GapCatalog.all + FramingCatalog.all

  /// The rule of a name, or nil.
  static func rule(named id: String) -> (any Rule)? {
    all.first { $0.id == id }
  }
}
