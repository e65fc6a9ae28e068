import Loading

/// Turns PDFs into text with `pdftotext` of poppler-utils.
struct PopplerConverter: DocumentConverter {
  private static let program = "pdftotext"
  private static let limits = ProgramLimits(seconds: 20, bytes: Loading.byteLimit)

  let programs: any Programs

  /// The text of a PDF in the order of reading.
  ///
  /// - Throws: `ConversionError`.
  func text(ofPDF bytes: [UInt8]) throws(ConversionError) -> [UInt8] {
    let output: ProgramOutput
    do throws(ProgramError) {
      output = try programs.run(
        Self.program,
        ["-enc", "UTF-8", "-eol", "unix", "-", "-"],
        input: bytes,
        limits: Self.limits,
        progress: { _ in }
      )
    } catch {
      throw Self.error(error)
    }
    guard output.status == 0 else {
      let words = output.errors.split(separator: "\n").first.map(String.init)
      throw .failed(reason: words ?? "\(Self.program) gave up")
    }
    return output.bytes
  }

  private static func error(_ error: ProgramError) -> ConversionError {
    switch error {
    case .missing: .missing(program: program, package: "poppler-utils")
    case .timeout(_, let seconds): .failed(reason: "\(program) took over \(Int(seconds)) seconds")
    case .tooMuch(_, let bytes): .failed(reason: "it holds over \(bytes >> 20) MB of text")
    case .interrupted: .failed(reason: "interrupted")
    case .failed(_, let reason): .failed(reason: reason)
    }
  }
}
