package import Articles

/// What every rule says of itself: its page in the manual, its part of an explanation and its tests.
package protocol Rule: Sendable {
  /// Its name: lower-case words with hyphens.
  var id: String { get }
  /// What it flags, one sentence.
  var summary: String { get }
  /// Why a reader should care, one or two sentences.
  var why: String { get }
  /// The norms it rests on, at least one.
  var norms: [Norm] { get }
  /// Where it errs, one or two sentences.
  var limits: String { get }
  /// The severity of its findings unless a finding has a reason for another.
  var severity: Severity { get }
  /// At least two texts on which it fires and two on which it is silent.
  var examples: [RuleExample] { get }

  /// What it finds, in text order; ids are given later.
  func findings(in document: Document) -> [Finding]
}
