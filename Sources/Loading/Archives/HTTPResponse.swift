/// The answer of a web server (RFC 9112), as archives keep it.
struct HTTPResponse {
  /// The status: 200 where all went well.
  let status: Int
  /// The type of the body in lower case: `text/html`.
  let type: String
  /// The encoding that the server named.
  let charset: String?

  /// How the body is packed, as the server named it; nil where it isn't.
  private let coding: String?
  private let packed: [UInt8]

  /// No body unpacks to more, in bytes.
  static let bodyLimit = 32 << 20

  /// Reads a whole answer; nil where it is none.
  init?(_ bytes: ArraySlice<UInt8>) {
    guard bytes.starts(with: "HTTP/".utf8), let end = bytes.firstIndex(of: ASCII.newline) else {
      return nil
    }
    let words = bytes[..<end].split(separator: ASCII.space)
    guard words.count > 1, let status = Int(String(decoding: words[1].trimmedASCII, as: UTF8.self)),
      let (headers, start) = MIMEHeaders.read(bytes[(end + 1)...])
    else { return nil }
    var body = Array(bytes[start...])
    if headers.plainValue("transfer-encoding")?.contains("chunked") == true {
      body = Self.joined(chunks: body) ?? body
    }
    self.init(
      status: status,
      headers: headers,
      coding: headers.plainValue("content-encoding"),
      packed: body
    )
  }

  /// A body that was kept without an answer around it.
  init(headers: MIMEHeaders, body: [UInt8]) {
    self.init(status: 200, headers: headers, coding: nil, packed: body)
  }

  private init(status: Int, headers: MIMEHeaders, coding: String?, packed: [UInt8]) {
    self.status = status
    type = headers.plainValue("content-type") ?? ""
    charset = headers.parameter("charset", of: "content-type")
    self.coding = coding
    self.packed = packed
  }

  /// Whether the body is a page or plain text.
  var isText: Bool {
    ["text/html", "application/xhtml+xml", "text/plain"].contains(type)
  }

  /// Unpacks the body. Crawlers often keep the header and unpack the body: then it is as it lies there.
  ///
  /// - Returns: the body, and how many bytes were unpacked for it.
  /// - Throws: why it cannot be unpacked.
  func body() throws(Inflater.Failure) -> (bytes: [UInt8], unpacked: Int) {
    switch coding {
    case nil, "identity": return (packed, 0)
    case "gzip", "x-gzip", "deflate":
      guard packed.starts(with: [0x1F, 0x8B]) || packed.first == 0x78 else { return (packed, 0) }
      let body = try Inflater.inflate(
        packed[...],
        wrapping: .gzipOrZlib,
        limit: Self.bodyLimit
      ).bytes
      return (body, body.count)
    default:
      // Text has no control characters, and hardly anything packed is without them for so long.
      let isText = packed.prefix(256).allSatisfy { $0 >= 0x20 || ASCII.isSpace($0) }
      guard isText else { throw .unknownPacking }
      return (packed, 0)
    }
  }

  /// A body that came in chunks; nil where it isn't in chunks after all.
  private static func joined(chunks: [UInt8]) -> [UInt8]? {
    var result: [UInt8] = []
    var index = 0
    while index < chunks.count {
      guard let end = chunks[index...].firstIndex(of: ASCII.newline) else { return nil }
      let digits = chunks[index..<end].prefix { $0 != UInt8(ascii: ";") }.trimmedASCII
      guard let size = Int(String(decoding: digits, as: UTF8.self), radix: 16), size >= 0 else {
        return nil
      }
      if size == 0 { return result }
      let start = end + 1
      guard size <= chunks.count - start else { return result + chunks[start...] }
      result += chunks[start..<start + size]
      index = start + size
      while index < chunks.count, ASCII.isSpace(chunks[index]) { index += 1 }
    }
    return result
  }
}
