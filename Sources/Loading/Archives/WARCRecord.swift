/// One record of a web archive (ISO 28500).
struct WARCRecord {
  /// Its header lines.
  let headers: MIMEHeaders
  /// What it holds, as far as it is here.
  let block: ArraySlice<UInt8>
  /// How many bytes it says that it holds.
  let length: Int

  /// What every record begins with.
  static let mark = Array("WARC/".utf8)

  /// Reads the record that bytes begin with; nil where they begin with none.
  init?(_ bytes: ArraySlice<UInt8>) {
    guard bytes.starts(with: Self.mark), let line = bytes.firstIndex(of: ASCII.newline),
      let (headers, body) = MIMEHeaders.read(bytes[(line + 1)...]),
      let digits = headers.raw("content-length"),
      let length = Int(String(decoding: digits, as: UTF8.self)), length >= 0
    else { return nil }
    self.headers = headers
    self.length = length
    block = bytes[body..<body + min(length, bytes.endIndex - body)]
  }

  /// Whether bytes are missing at its end.
  var breaksOff: Bool { block.count < length }

  /// Where the next line that begins a record stands, after bytes that are none; nil where there is none.
  static func start(after bytes: ArraySlice<UInt8>) -> Int? {
    var place = bytes.startIndex
    while let end = bytes[place...].firstIndex(of: ASCII.newline) {
      place = end + 1
      // A header line may begin so, too, but has a colon.
      let line = bytes[place...].prefix { $0 != ASCII.newline }
      if line.starts(with: mark), !line.contains(UInt8(ascii: ":")) { return place }
    }
    return nil
  }

  /// The answer or the page in it; nil in records that hold something else.
  var response: HTTPResponse? {
    switch headers.plainValue("warc-type") {
    case "response": HTTPResponse(block)
    case "resource", "conversion": HTTPResponse(headers: headers, body: Array(block))
    default: nil
    }
  }

  /// The address that was asked for.
  var address: String? {
    headers.words("warc-target-uri").map { $0.filter { $0 != "<" && $0 != ">" } }
  }
}
