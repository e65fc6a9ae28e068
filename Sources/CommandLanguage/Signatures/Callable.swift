/// Something the language can call. The language knows no command: it is given these.
package protocol Callable {
  /// How it is called.
  var signature: Signature { get }

  /// Does it.
  ///
  /// - Throws: a `DiagnosticConvertible`; one without a range gets the call's.
  func run(_ call: Call) throws -> Value
}
