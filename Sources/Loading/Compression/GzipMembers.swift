/// The members of a gzip file, one after the other.
struct GzipMembers {
  private let input: LoadInput
  private var rest: ArraySlice<UInt8>
  /// Why the last member is not there as a whole; nil where it is.
  private(set) var damage: Inflater.Failure?

  /// Stands before the first member.
  init(_ input: LoadInput) {
    self.input = input
    rest = input.bytes[...]
  }

  /// Unpacks the next member; zeros after the last one are padding.
  ///
  /// - Parameters:
  ///   - limit: the most that may come out, in bytes.
  ///   - isLenient: whether of a damaged member, which is then the last, what could be unpacked is given, and
  ///     nothing of one that is over a limit.
  /// - Returns: its bytes; nil at the end.
  /// - Throws: `malformed` or `refused`.
  mutating func next(limit: Int, isLenient: Bool = false) throws(LoadError) -> [UInt8]? {
    guard damage?.isRefusal != false, rest.contains(where: { $0 != 0 }) else { return nil }
    let member: Inflater.Result
    do throws(Inflater.Failure) {
      member = try Inflater.inflate(
        rest,
        wrapping: .gzipOrZlib,
        limit: limit,
        keepsPart: isLenient,
        passable: isLenient ? input.unpacked.rest : nil
      )
    } catch {
      // What it took to see that is unpacked as well.
      if error.isRefusal { try input.unpacked.add(limit, from: input) }
      if error.isRefusal { throw .refused(origin: input.origin, reason: error.words) }
      throw .malformed(origin: input.origin, format: "gzip", reason: error.words)
    }
    try input.unpacked.add(member.count, from: input)
    rest = rest.dropFirst(member.consumed)
    damage = member.damage
    return member.bytes
  }
}
