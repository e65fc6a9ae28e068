import CommandLanguage
import Commands
import Shell
import TestSupport
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A server of this machine alone, made of a few lines of Python; it goes with the object.
private final class LocalServer {
  /// Where it listens.
  let address: String
  private let process: pid_t

  static let isPossible = isThere("python3") && isThere("curl")

  private static func isThere(_ program: String) -> Bool {
    (try? SystemPrograms(agent: "").run(
      program,
      ["--version"],
      input: [],
      limits: ProgramLimits(seconds: 10, bytes: 10_000),
      progress: { _ in }
    )) != nil
  }

  private static let script = """
    import http.server, os, threading, sys
    class Handler(http.server.BaseHTTPRequestHandler):
        def do_GET(self):
            if self.path == "/old":
                self.send_response(302); self.send_header("Location", "/ferry.html"); self.end_headers()
            elif self.path == "/loop":
                self.send_response(302); self.send_header("Location", "/loop"); self.end_headers()
            elif self.path == "/elsewhere":
                self.send_response(302); self.send_header("Location", "file:///etc/passwd"); self.end_headers()
            elif self.path == "/ferry.html":
                self.send_response(200); self.send_header("Content-Type", "text/html; charset=iso-8859-1"); self.end_headers()
                words = "The harbour board voted on Tuesday to close the caf\\u00e9 by the landing. " * 6
                self.wfile.write(("<html><head><title>T</title></head><body><article><p>" + words + "</p><p>" + self.headers["User-Agent"]
                    + " asked, and the answer was that it would stay closed for two winters.</p></article></body></html>").encode("latin-1"))
            elif self.path == "/large":
                self.send_response(200); self.send_header("Content-Type", "text/plain"); self.end_headers()
                for _ in range(30): self.wfile.write(b"a word " * 150000)
            else:
                self.send_response(404); self.end_headers()
        def log_message(self, *arguments): pass
    server = http.server.HTTPServer(("127.0.0.1", 0), Handler)
    with open(sys.argv[1] + ".new", "w") as out: out.write(str(server.server_port))
    os.rename(sys.argv[1] + ".new", sys.argv[1])
    threading.Timer(60, lambda: os._exit(0)).start()
    server.serve_forever()
    """

  init(in folder: TemporaryFolder) throws {
    let portFile = folder.path(of: "port")
    let commandLine: [String] = ["python3", "-c", Self.script, portFile]
    var words = commandLine.map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    var child: pid_t = 0
    try #require(posix_spawnp(&child, "python3", nil, nil, &words, environ) == 0)
    process = child
    var port: [UInt8] = []
    for _ in 0..<200 where port.isEmpty {
      usleep(50_000)
      port = (try? DiskFiles(home: nil).read(portFile, limit: 100)) ?? []
    }
    address = "http://127.0.0.1:\(String(decoding: port, as: UTF8.self))"
  }

  deinit {
    kill(process, SIGKILL)
    var status: Int32 = 0
    waitpid(process, &status, 0)
  }
}

@Suite("Fetching", .serialized, .enabled(if: LocalServer.isPossible, "python3 and curl are needed"))
struct FetchingTests {
  @Test("A page comes with its encoding, its last address and an honest name of the asker")
  func page() throws {
    let server = try LocalServer(in: try TemporaryFolder())
    let desk = TestDesk(programs: SystemPrograms(agent: "lede/test"), withSamples: false)
    let shown = desk.run("load \(server.address)/old")
    #expect(desk.outcome == .succeeded)
    #expect(shown.contains("Sent on to /ferry.html."))
    let text = desk.run("info ferry --text")
    #expect(text.contains("café by the landing"))
    #expect(text.contains("lede/test asked"))
    #expect(desk.run("info ferry").contains("\(server.address)/ferry.html"))
  }

  @Test(
    "What cannot be had is said",
    arguments: [
      ("/none", "fetch.status"), ("/loop", "fetch.failed"), ("/large", "fetch.too-large"),
      ("/elsewhere", "fetch.failed"),
    ]
  )
  func failures(path: String, code: String) throws {
    let server = try LocalServer(in: try TemporaryFolder())
    let desk = TestDesk(programs: SystemPrograms(agent: "lede/test"))
    desk.run("load \(server.address)\(path)")
    #expect(desk.diagnostics.first?.code == code)
  }
}
