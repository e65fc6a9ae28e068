/// The answer of a web server (RFC 9112), as archives keep it.
struct HTTPResponse {
  /// The status: 200 where all went well.
  let status: Int
  /// The type of the body in lower case: `text/html`.
  let type: String
  /// The encoding that the server named.
  let charset: String?
  /// The body, unpacked.
  let body: [UInt8]

  /// No body unpacks to more, in bytes.
  private static let limit = 32 << 20

  /// Reads a whole answer; nil where it is none, or packed in a way that is not known.
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
    switch headers.plainValue("content-encoding") {
    case nil, "identity": break
    case "gzip", "x-gzip", "deflate":
      // Crawlers often keep the header and unpack the body.
      guard let unpacked = Self.unpacked(body) else { return nil }
      body = unpacked
    default: return nil
    }
    self.init(status: status, headers: headers, body: body)
  }

  /// A body that was kept without an answer around it.
  init(headers: MIMEHeaders, body: [UInt8]) {
    self.init(status: 200, headers: headers, body: body)
  }

  private init(status: Int, headers: MIMEHeaders, body: [UInt8]) {
    self.status = status
    type = headers.plainValue("content-type") ?? ""
    charset = headers.parameter("charset", of: "content-type")
    self.body = body
  }

  private static func unpacked(_ body: [UInt8]) -> [UInt8]? {
    let isPacked = body.starts(with: [0x1F, 0x8B]) || body.first == 0x78
    guard isPacked else { return body }
    return try? Inflater.inflate(body[...], wrapping: .gzipOrZlib, limit: limit).bytes
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
