/// Why a line of a batch is no article.
package struct BatchError: Error, Sendable, Equatable {
  /// What is wrong with a line.
  package enum Reason: Sendable, Equatable {
    /// The line is no JSON object: what, and the character it stands at, counted from 1.
    case json(words: String, character: Int)
    /// Bytes that are no UTF-8, at the byte `offset`.
    case invalidUTF8(offset: Int)
    /// Neither `text` nor `html`.
    case noText
    /// A member that should be a string (an id: a string or a number) and isn't.
    case notString(String)
    /// The text or page could not be read.
    case load(LoadError)
  }

  /// The JSON of the line's id; `null` where it could not be read.
  package let id: [UInt8]
  /// What is wrong.
  package let reason: Reason

  /// Makes an error.
  package init(id: [UInt8], reason: Reason) {
    self.id = id
    self.reason = reason
  }

  /// A stable name: `load.malformed-json`.
  package var code: String {
    switch reason {
    case .json: "load.malformed-json"
    case .invalidUTF8: "load.invalid-utf8"
    case .noText: "load.no-text"
    case .notString: "load.wrong-type"
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
      "the line has neither \"text\" nor \"html\""
    case .notString(let name):
      name == "id" ? "\"id\" is neither a string nor a number" : "\"\(name)\" is no string"
    case .load(let error):
      error.message
    }
  }
}

extension BatchError.Reason {
  /// The reason for a line that is no JSON.
  static func malformed(_ error: JSONError, line: [UInt8]) -> Self {
    if error.reason == .invalidUTF8 { return .invalidUTF8(offset: error.offset) }
    let before = line.prefix(error.offset).count { $0 & 0xC0 != 0x80 }
    return .json(words: error.words, character: before + 1)
  }
}
