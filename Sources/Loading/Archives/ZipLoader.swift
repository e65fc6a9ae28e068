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
    var names = TakenNames()
    for member in members {
      guard records.count < RecordReader.countLimit else {
        records.append(.tooMany(limit: RecordReader.countLimit))
        break
      }
      do throws(LoadError) {
        records += try Self.records(of: member, in: archive, input, &names)
      } catch {
        guard members.count > 1, !input.unpacked.isOverLimit else { throw error }
        let id = ArticleID.text(names.take(member.path))
        records.append(.failure(RecordError(id: id, reason: .load(error))))
      }
    }
    guard records.holdArticle else {
      // What is locked or damaged tells more than that nothing was found.
      if let reason = records.firstRefusal { throw reason }
      throw .noArticle(
        origin: input.origin,
        reason: members.isEmpty
          ? "there is no file in it that is not hidden"
          : "none of the \(members.count.counted("file")) in it is one"
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

  /// The records of a file; what bears no id of its own is called by the file's path, each another way.
  private static func records(
    of member: ZipArchive.Member,
    in archive: ZipArchive,
    _ input: LoadInput,
    _ names: inout TakenNames
  ) throws(LoadError) -> [LoadedRecord] {
    let path = member.path
    let inner = input.inner(
      try archive.contents(of: member),
      origin: "\(input.origin)/\(path)",
      name: ArticleName.ofFile(path)
    )
    return try Loading.records(of: inner).map { record in
      switch record {
      case .success(var article):
        article.provenance.record = article.provenance.record ?? .text(names.take(path))
        article.provenance.particulars.append("From ‘\(path)’ in the zip file.")
        return .success(article)
      case .failure(let error):
        let id = error.id ?? .text(names.take(path))
        return .failure(RecordError(id: id, line: error.line, reason: error.reason))
      }
    }
  }
}

extension [LoadedRecord] {
  /// The first error of a file that is locked, not safe to unpack or damaged.
  fileprivate var firstRefusal: LoadError? {
    for case .failure(let error) in self {
      switch error.reason {
      case .load(let reason):
        switch reason {
        case .refused, .malformed: return reason
        default: continue
        }
      default: continue
      }
    }
    return nil
  }
}
