extension Sequence where Element == Range<Int> {
  /// The longest, of equals the first: of a source in pieces ("the board … its chair, Ada Lim") the one
  /// that names it.
  var longest: Range<Int>? {
    self.max { $0.count < $1.count }
  }
}
