import Articles

/// Words with which a writer comments on the facts.
struct Editorialising: WordListRule {
  let id = "editorialising"
  let summary = "An aside or adverb by which the writer comments on a fact instead of telling it."
  let why = """
    Of course, tragically or ironically tell the reader how to take a fact, in a voice that \
    seems to be nobody's.
    """
  let norms: [Norm] = [.editorialising, .metadiscourse, .expertReaders]
  let limits = """
    In columns and reviews the comment is the point; the rule cannot tell these from reports.
    """
  let severity = Severity.medium
  let effect = "comments on the fact"
  let answer = "What is left of the sentence without it, and who thinks so?"
  let examples: [RuleExample] = [
    .fires("Tragically, the vote passed.", marking: "Tragically"),
    .fires("The budget raises questions about the mill.", marking: "raises questions"),
    .silent("The vote passed on Tuesday."),
    .silent("She asked two questions about the mill."),
  ]

  var lexicon: Lexicon { .editorialising }

  var listsAdjectives: Bool { true }
}
