/// An element's name.
struct XMLName {
  /// The name without its prefix.
  let local: String
  /// The address of its namespace; empty where it has none.
  let space: String
}
