/// Looks at numbers in bytes, least byte first; nil outside of them.
struct ByteReader {
  private let source: [UInt8]

  init(_ source: [UInt8]) {
    self.source = source
  }

  /// A number of two bytes.
  func short(_ place: Int) -> Int? {
    guard place >= 0, place + 2 <= source.count else { return nil }
    return Int(source[place]) | Int(source[place + 1]) << 8
  }

  /// A number of four bytes.
  func long(_ place: Int) -> Int? {
    guard let low = short(place), let high = short(place + 2) else { return nil }
    return low | high << 16
  }

  /// So many bytes.
  func bytes(_ place: Int, count: Int) -> ArraySlice<UInt8>? {
    guard place >= 0, count >= 0, place <= source.count - count else { return nil }
    return source[place..<place + count]
  }
}
