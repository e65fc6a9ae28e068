/// A value of JSON. Strings and names of members are well-formed UTF-8.
package indirect enum JSONValue: Sendable, Equatable {
  case null
  case boolean(Bool)
  /// A number as it was written, since other programs' numbers are wider than `Double`.
  case number([UInt8])
  case string([UInt8])
  case array([JSONValue])
  /// Members in their order; a name may come twice.
  case object([Member])

  /// A member of an object.
  package struct Member: Sendable, Equatable {
    /// Its name.
    package let name: [UInt8]
    /// Its value.
    package let value: JSONValue

    /// Makes a member.
    package init(name: [UInt8], value: JSONValue) {
      self.name = name
      self.value = value
    }
  }

  /// The value of an object's last member of that name; nil for anything else.
  package subscript(name: StaticString) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return name.withUTF8Buffer { wanted in
      members.last { $0.name.elementsEqual(wanted) }?.value
    }
  }

  /// The bytes of a string; nil for anything else.
  package var stringBytes: [UInt8]? {
    if case .string(let bytes) = self { bytes } else { nil }
  }

  /// The words of a string; nil for anything else.
  package var words: String? {
    stringBytes.map { String(decoding: $0, as: UTF8.self) }
  }

  /// The elements of an array, or the value alone.
  package var elements: [JSONValue] {
    if case .array(let elements) = self { elements } else { [self] }
  }
}

/// Why bytes are no JSON, and where.
package struct JSONError: Error, Sendable, Equatable {
  /// What is wrong.
  package enum Reason: Sendable, Equatable {
    /// Bytes that are no UTF-8.
    case invalidUTF8
    /// The end came inside a value.
    case unexpectedEnd
    /// A character that can't stand there.
    case unexpectedCharacter
    /// A control character inside a string.
    case controlCharacter
    /// A backslash and something that is no escape.
    case invalidEscape
    /// Something after the value.
    case trailingCharacters
    /// More values inside each other than the limit.
    case tooDeep
  }

  /// What is wrong.
  package let reason: Reason
  /// The offset of the first byte that is wrong.
  package let offset: Int

  /// What is wrong, words for the middle of a sentence.
  package var words: String {
    switch reason {
    case .invalidUTF8: "bytes that are no UTF-8"
    case .unexpectedEnd: "an end inside a value"
    case .unexpectedCharacter: "a character that can't stand there"
    case .controlCharacter: "an unescaped control character in a string"
    case .invalidEscape: "an escape that means nothing"
    case .trailingCharacters: "something after the value"
    case .tooDeep: "more than \(JSONReader.depthLimit) values inside each other"
    }
  }
}

extension JSONValue {
  /// Reads the one value that bytes hold.
  package static func parsing(_ bytes: [UInt8]) throws(JSONError) -> JSONValue {
    try JSONReader.value(of: bytes)
  }
}
