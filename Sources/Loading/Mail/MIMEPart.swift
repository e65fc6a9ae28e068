/// A mail, or a part of one: headers, and a body that may be parts again.
struct MIMEPart {
  /// Its header lines.
  let headers: MIMEHeaders
  /// Its parts in their order; none where it is not made of parts.
  let parts: [MIMEPart]
  /// Whether the line that ends its parts is missing: nobody knows how much is.
  let breaksOff: Bool
  private let body: ArraySlice<UInt8>

  private static let depthLimit = 12
  private static let partLimit = 500

  /// Reads a whole message; nil where the bytes don't begin with header lines.
  init?(_ bytes: [UInt8]) {
    guard let (headers, start) = MIMEHeaders.read(bytes[...]) else { return nil }
    self.init(headers: headers, body: bytes[start...], depth: 0)
  }

  private init(headers: MIMEHeaders, body: ArraySlice<UInt8>, depth: Int) {
    self.headers = headers
    self.body = body
    let type = headers.plainValue("content-type") ?? "text/plain"
    if type.hasPrefix("multipart/"), depth < Self.depthLimit,
      let boundary = headers.parameter("boundary", of: "content-type"), !boundary.isEmpty
    {
      let (pieces, isClosed) = Self.pieces(of: body, boundary: Array(boundary.utf8))
      breaksOff = !isClosed
      parts = pieces.map { piece in
        let (inner, start) = MIMEHeaders.read(piece) ?? (MIMEHeaders(), piece.startIndex)
        return MIMEPart(headers: inner, body: piece[start...], depth: depth + 1)
      }
    } else if type == "message/rfc822", depth < Self.depthLimit,
      let (inner, start) = MIMEHeaders.read(body)
    {
      parts = [MIMEPart(headers: inner, body: body[start...], depth: depth + 1)]
      breaksOff = false
    } else {
      parts = []
      breaksOff = false
    }
  }

  /// What lies between the lines `--boundary`, and whether the last of them says so; a last piece that is
  /// never closed counts.
  private static func pieces(
    of body: ArraySlice<UInt8>,
    boundary: [UInt8]
  ) -> (pieces: [ArraySlice<UInt8>], isClosed: Bool) {
    let delimiter = Array("--".utf8) + boundary
    var pieces: [ArraySlice<UInt8>] = []
    var start: Int?
    var line = body.startIndex
    while line < body.endIndex, pieces.count < partLimit {
      let end = body[line...].firstIndex(of: ASCII.newline) ?? body.endIndex
      if body[line..<end].starts(with: delimiter) {
        let rest = body[(line + delimiter.count)..<end]
        let isLast = rest.starts(with: "--".utf8)
        if isLast || rest.allSatisfy(ASCII.isSpace) {
          if let start { pieces.append(body[start..<max(start, line - 1)]) }
          start = isLast ? nil : min(body.endIndex, end + 1)
          if isLast { return (pieces, true) }
        }
      }
      line = min(body.endIndex, end + 1)
      if end == body.endIndex { break }
    }
    if let start, pieces.count < partLimit { pieces.append(body[start...]) }
    return (pieces, pieces.count == partLimit)
  }

  /// Its type in lower case: `text/html`.
  var type: String { headers.plainValue("content-type") ?? "text/plain" }

  /// Whether it is a file that was sent along.
  var isAttachment: Bool { headers.plainValue("content-disposition") == "attachment" }

  /// Its encoding as it names it.
  var charset: String? { headers.parameter("charset", of: "content-type") }

  /// Its bytes as they were before they were sent.
  var content: [UInt8] {
    let encoding = headers.plainValue("content-transfer-encoding")
    return TransferEncoding.decode(body, named: encoding)
  }

  /// Its text in UTF-8.
  var text: [UInt8] {
    let content = content
    return (charset.flatMap { Charset.decode(content, named: $0) } ?? Charset.guess(content))
      .withoutMark
  }

  /// All parts that hold something, in their order, itself included.
  var leaves: [MIMEPart] {
    parts.isEmpty ? [self] : parts.flatMap(\.leaves)
  }
}
