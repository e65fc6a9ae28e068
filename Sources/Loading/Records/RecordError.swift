package import Articles

/// One of an input's articles, or why it could not be read while others could.
package typealias LoadedRecord = Result<Article, RecordError>

/// Why a record of an input is no article.
package struct RecordError: Error, Sendable, Equatable {
  /// What is wrong with a record.
  package enum Reason: Sendable, Equatable {
    /// The line is no JSON object: what, and the character it stands at, counted from 1.
    case json(words: String, character: Int)
    /// Bytes that are no UTF-8, at the byte `offset`.
    case invalidUTF8(offset: Int)
    /// Nothing in it is an article's text.
    case noText
    /// A member that should be a string (an id: a string or a number) and isn't.
    case notString(String)
    /// The input ends in it, or is damaged there, and how.
    case damaged(String)
    /// There are more records than are read.
    case tooMany(limit: Int)
    /// The text or page could not be read.
    case load(LoadError)
  }

  /// What the input itself calls the record; nil where nothing, or where that could not be read.
  package let id: ArticleID?
  /// The line it begins in, counted from 1; nil where the input has no lines of its own.
  package let line: Int?
  /// What is wrong.
  package let reason: Reason

  /// Makes an error.
  package init(id: ArticleID? = nil, line: Int? = nil, reason: Reason) {
    self.id = id
    self.line = line
    self.reason = reason
  }

  /// A stable name: `load.malformed-json`.
  package var code: String {
    switch reason {
    case .json: "load.malformed-json"
    case .invalidUTF8: "load.invalid-utf8"
    case .noText: "load.no-text"
    case .notString: "load.wrong-type"
    case .damaged: "load.malformed"
    case .tooMany: "load.too-large"
    case .load(let error): error.code
    }
  }

  /// What is wrong and where, a sentence without a final full stop.
  package var message: String {
    switch reason {
    case .json(let words, let character):
      "the line is no JSON object: \(words), at character \(character)"
    case .invalidUTF8(let offset):
      "the line is no UTF-8 at byte \(offset)"
    case .noText:
      "the record has no text: nothing in it is called ‘text’, ‘body’, ‘html’ or the like, or it is empty"
    case .notString(let name):
      name == "id" ? "\"id\" is neither a string nor a number" : "\"\(name)\" is no string"
    case .damaged(let words):
      words
    case .tooMany(let limit):
      "more than \(limit) records; the others were not read"
    case .load(let error):
      error.message
    }
  }
}

extension RecordError.Reason {
  /// The reason for a line that is no JSON.
  static func malformed(_ error: JSONError, line: [UInt8]) -> Self {
    if error.reason == .invalidUTF8 { return .invalidUTF8(offset: error.offset) }
    let before = line.prefix(error.offset).count { $0 & 0xC0 != 0x80 }
    return .json(words: error.words, character: before + 1)
  }
}

extension LoadedRecord {
  /// What stands for all records after so many.
  static func tooMany(limit: Int) -> LoadedRecord {
    .failure(RecordError(reason: .tooMany(limit: limit)))
  }
}

extension [LoadedRecord] {
  /// Whether one of them could be read.
  var holdArticle: Bool {
    contains { if case .success = $0 { true } else { false } }
  }

  /// Those that could be read; the last one says what could not.
  var articles: [Article] {
    var articles: [Article] = []
    var failures: [(number: Int, error: RecordError)] = []
    for (index, record) in enumerated() {
      switch record {
      case .success(let article): articles.append(article)
      case .failure(let error): failures.append((index + 1, error))
      }
    }
    if let (number, error) = failures.first, !articles.isEmpty {
      let place = error.line.map { "line \($0)" } ?? "record \(number)"
      let others = failures.count > 1 ? ", and \(failures.count - 1) more" : ""
      articles[articles.count - 1].provenance.notes.append(
        "Not read: \(place) of the file (\(error.message))\(others)."
      )
    }
    return articles
  }
}
