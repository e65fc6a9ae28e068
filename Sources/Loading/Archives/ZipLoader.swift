import Articles

/// Reads what is packed in a zip file, file by file, as a folder is read.
package struct ZipLoader: Loader {
  /// Makes the loader.
  package init() {}

  package let format = "zip"
  package let summary = "Anything else of this list, packed in a zip file."
  package let endings = ["zip"]

  /// Whether the bytes begin as a zip file does; the documents that do have loaders of their own.
  package func recognizes(_ input: LoadInput) -> Bool {
    ZipArchive.isArchive(input.bytes)
  }

  /// The records of all files in it, in its own order; hidden files are left out.
  ///
  /// - Throws: `malformed`, `refused`, `unsupportedFormat`, `noArticle`; of a single file what that throws.
  package func records(from input: LoadInput) throws(LoadError) -> [LoadedRecord] {
    let archive = try ZipArchive(input, format: "a zip file")
    // Spreadsheets, slides and programs are zip files, too; what they are made of is no text.
    guard !archive.members.contains(where: { Self.marks.contains($0.path) }) else {
      throw .unsupportedFormat(
        origin: input.origin,
        format: "a packed document or program without an article's text"
      )
    }
    let members = archive.members.filter { Self.isFile($0.path) }
    var records: [LoadedRecord] = []
    for member in members {
      guard records.count < RecordReader.countLimit else {
        let reason = RecordError.Reason.tooMany(limit: RecordReader.countLimit)
        records.append(.failure(RecordError(reason: reason)))
        break
      }
      do throws(LoadError) {
        records += try Self.records(of: member, in: archive, input)
      } catch {
        guard members.count > 1, !input.unpacked.isOverLimit else { throw error }
        records.append(.failure(RecordError(id: .text(member.path), reason: .load(error))))
      }
    }
    guard records.holdArticle else {
      throw .noArticle(
        origin: input.origin,
        reason: "none of the \(members.count.counted("file")) in it is one"
      )
    }
    return records
  }

  private static let marks: Set<String> = [
    "[Content_Types].xml", "mimetype", "META-INF/MANIFEST.MF", "AndroidManifest.xml",
  ]

  /// Whether a path is that of a file that its owner sees.
  private static func isFile(_ path: String) -> Bool {
    !path.hasSuffix("/")
      && path.split(separator: "/").allSatisfy { name in
        (!name.hasPrefix(".") || name == "." || name == "..") && name != "__MACOSX"
      }
  }

  private static func records(
    of member: ZipArchive.Member,
    in archive: ZipArchive,
    _ input: LoadInput
  ) throws(LoadError) -> [LoadedRecord] {
    let path = member.path
    let file = path.split(separator: "/").last.map(String.init) ?? path
    let point = file.lastIndex(of: ".") ?? file.endIndex
    let inner = input.inner(
      try archive.contents(of: member),
      origin: "\(input.origin)/\(path)",
      name: String(file[..<point])
    )
    return try Loading.records(of: inner).map { record in
      record.map { article in
        var article = article
        article.provenance.record = article.provenance.record ?? .text(path)
        article.provenance.particulars.append("From ‘\(path)’ in the zip file.")
        return article
      }.mapError { error in
        RecordError(id: error.id ?? .text(path), line: error.line, reason: error.reason)
      }
    }
  }
}
