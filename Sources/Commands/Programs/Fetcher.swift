package import CommandLanguage

/// What came from an address.
struct FetchedPage {
  /// The body, unpacked.
  let bytes: [UInt8]
  /// Where it came from in the end.
  let address: String
  /// The addresses that sent on, as they named the next one.
  let redirects: [String]
  /// The encoding that the server named.
  let charset: String?

  /// A name for the article: the last part of the path that has letters, without its ending, or
  /// the host.
  var name: String {
    let bare = address.prefix { $0 != "?" && $0 != "#" }.split(separator: "/").dropFirst()
    let part = bare.dropFirst().last { $0.contains(where: \.isLetter) } ?? bare.first ?? "page"
    let stem = part.split(separator: ".").first.map(String.init) ?? String(part)
    return bare.count > 1 ? stem : String(part)
  }
}

/// Fetches pages with the program curl: one request, nothing but http and https.
struct Fetcher {
  private static let limits = ProgramLimits(seconds: 25, bytes: 20 << 20)
  /// curl itself stops earlier, and says why.
  private static let seconds = 20
  private static let redirectLimit = 10

  let programs: any Programs

  /// Whether a word is an address rather than a file.
  static func isAddress(_ word: String) -> Bool {
    guard let range = word.firstRange(of: "://") else { return false }
    let scheme = word[..<range.lowerBound]
    return !scheme.isEmpty && scheme.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
  }

  /// Fetches what is at an address, redirects followed.
  ///
  /// - Parameters:
  ///   - address: where it is.
  ///   - progress: told now and then how many bytes came.
  /// - Returns: the page.
  /// - Throws: `FetchError`.
  func page(at address: String, progress: (Int) -> Void) throws(FetchError) -> FetchedPage {
    let scheme = address.prefix { $0 != ":" }.lowercased()
    guard scheme == "http" || scheme == "https" else { throw .scheme(address) }
    guard address.utf8.allSatisfy({ $0 > 0x20 && $0 != 0x7F }) else { throw .malformed(address) }
    let output: ProgramOutput
    do throws(ProgramError) {
      output = try programs.run(
        "curl",
        arguments(for: address),
        input: [],
        limits: Self.limits,
        progress: progress
      )
    } catch {
      throw Self.error(error, address)
    }
    let lines = output.errors.split(separator: "\n").map(String.init)
    guard output.status == 0 else { throw Self.error(status: output.status, lines, address) }
    return try page(from: output.bytes, address: lines.last ?? address)
  }

  private func arguments(for address: String) -> [String] {
    [
      // The user's .curlrc stays out of it; square brackets in addresses mean themselves.
      "-q", "--globoff", "--silent", "--show-error", "--include", "--suppress-connect-headers",
      "--location", "--max-redirs", "\(Self.redirectLimit)", "--proto", "=http,https",
      "--proto-redir", "=http,https", "--max-time", "\(Self.seconds)", "--max-filesize",
      "\(Self.limits.bytes)", "--compressed", "--user-agent", programs.agent, "--write-out",
      "%{stderr}%{url_effective}\n", "--", address,
    ]
  }

  private static func error(_ error: ProgramError, _ address: String) -> FetchError {
    switch error {
    case .missing: .missingProgram
    case .timeout: .timeout(address, seconds: seconds)
    case .tooMuch: .tooLarge(address, bytes: limits.bytes)
    case .interrupted: .failed(address, reason: "interrupted")
    case .failed(_, let reason): .failed(address, reason: reason)
    }
  }

  /// The meaning of curl's exit status; most say it in words as well.
  private static func error(status: Int, _ lines: [String], _ address: String) -> FetchError {
    switch status {
    case 28: return .timeout(address, seconds: seconds)
    case 47: return .failed(address, reason: "it was sent on more than \(redirectLimit) times")
    case 63: return .tooLarge(address, bytes: limits.bytes)
    default:
      // "curl: (6) Could not resolve host: x"
      let line = lines.first { $0.hasPrefix("curl: (") }
      let words = line?.split(separator: ")", maxSplits: 1).last?.drop { $0 == " " }
      return .failed(address, reason: words.map(String.init) ?? "curl ended with status \(status)")
    }
  }

  // MARK: - The answer

  /// Cuts the answers of all servers on the way from the body of the last one.
  private func page(from bytes: [UInt8], address: String) throws(FetchError) -> FetchedPage {
    var rest = bytes[...]
    var redirects: [String] = []
    while true {
      guard let head = Head(&rest) else {
        throw .failed(address, reason: "the server's answer is no HTTP")
      }
      let isLast = !rest.starts(with: "HTTP/".utf8)
      if (300..<400).contains(head.status), let next = head.fields["location"], !isLast {
        redirects.append(next)
        continue
      }
      if head.status < 200, !isLast { continue }
      guard (200..<300).contains(head.status) else { throw .status(head.status, address) }
      guard !rest.isEmpty else { throw .failed(address, reason: "the page is empty") }
      return FetchedPage(
        bytes: Array(rest),
        address: address,
        redirects: redirects,
        charset: head.charset
      )
    }
  }

  /// The head of one answer.
  private struct Head {
    let status: Int
    /// Values by name in lower case, the last of each.
    private(set) var fields: [String: String] = [:]

    /// Takes a head off bytes; nil where they don't begin with one.
    init?(_ rest: inout ArraySlice<UInt8>) {
      var lines: [String] = []
      while let end = rest.firstIndex(of: 0x0A), lines.count < 1_000 {
        var line = rest[..<end]
        if line.last == 0x0D { line = line.dropLast() }
        rest = rest[(end + 1)...]
        if line.isEmpty { break }
        lines.append(String(decoding: line, as: UTF8.self))
      }
      guard let first = lines.first, first.hasPrefix("HTTP/"),
        let status = first.split(separator: " ").dropFirst().first.flatMap({ Int($0) })
      else { return nil }
      self.status = status
      for line in lines.dropFirst() {
        guard let colon = line.firstIndex(of: ":") else { continue }
        let value = line[line.index(after: colon)...].drop { $0 == " " }
        fields[line[..<colon].lowercased()] = String(value)
      }
    }

    /// The `charset` of the content type.
    var charset: String? {
      for parameter in (fields["content-type"] ?? "").split(separator: ";").dropFirst() {
        let words = parameter.split(separator: "=", maxSplits: 1)
        guard words.count == 2, words[0].filter({ $0 != " " }).lowercased() == "charset" else {
          continue
        }
        return String(words[1])
      }
      return nil
    }
  }
}

/// Why an address could not be fetched.
package enum FetchError: Error, Sendable, Equatable {
  /// Neither http nor https.
  case scheme(String)
  /// Blanks or control characters in it.
  case malformed(String)
  /// curl is not installed.
  case missingProgram
  /// The server said no: 404.
  case status(Int, String)
  /// It took too long.
  case timeout(String, seconds: Int)
  /// It is too large.
  case tooLarge(String, bytes: Int)
  /// Anything else, in curl's words.
  case failed(String, reason: String)
}

extension FetchError: DiagnosticConvertible {
  /// What is shown for it.
  package var diagnostic: Diagnostic {
    switch self {
    case .scheme(let address):
      Diagnostic(
        code: "fetch.scheme",
        "‘\(address)’ is no web address",
        help: "addresses begin with https:// or http://"
      )
    case .malformed(let address):
      Diagnostic(
        code: "fetch.address",
        "‘\(address)’ has a blank or a control character in it",
        help: "copy the address again"
      )
    case .missingProgram:
      Diagnostic(
        code: "fetch.no-curl",
        "the program curl fetches pages, and it is not installed",
        help: "install curl, or save the page and load the file"
      )
    case .status(let status, let address):
      Diagnostic(
        code: "fetch.status",
        "the server answered \(status) for ‘\(address)’",
        help: "open it in a browser, save the page and load the file"
      )
    case .timeout(let address, let seconds):
      Diagnostic(
        code: "fetch.timeout",
        "‘\(address)’ did not come within \(seconds) seconds",
        help: "try again later, or save the page and load the file"
      )
    case .tooLarge(let address, let bytes):
      Diagnostic(
        code: "fetch.too-large",
        "‘\(address)’ is larger than \(bytes >> 20) MB",
        help: "save the page and load the file"
      )
    case .failed(let address, let reason):
      Diagnostic(
        code: "fetch.failed",
        "‘\(address)’ could not be fetched: \(reason)",
        help: "check the address and the network"
      )
    }
  }
}
