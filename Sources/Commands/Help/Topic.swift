import CommandLanguage

/// A part of the language that is no command: its page in help and manual.
struct Topic: Sendable {
  /// The word that `help` takes.
  let name: String
  /// What it is, one sentence.
  let summary: String
  /// How it is written, a line each.
  let forms: [String]
  /// More about it, paragraphs.
  let details: [String]

  init(_ name: String, _ summary: String, forms: [String], details: [String] = []) {
    self.name = name
    self.summary = summary
    self.forms = forms
    self.details = details
  }
}

/// The parts of the language, in the order of help.
enum TopicCatalog {
  static let all: [Topic] = [
    Topic(
      "pipelines",
      "Commands joined by | pass their values on; the last one's is shown.",
      forms: [
        "gaps courier | where severity == high | first 3",
        "sources | group type | count",
        "framing --category loaded-label | to csv | save labels.csv",
      ],
      details: [
        "A line ends a command, and so does ;. A line that ends in | or \\, or has an open bracket or quote, "
          + "goes on. # begins a comment. > only compares: a file is written by save."
      ]
    ),
    Topic(
      "text",
      "Words as they are, or in quotes.",
      forms: [
        "find roof", "find 'closed doors'", "echo \"$n gaps, $(quotes | count) quotations\"",
      ],
      details: [
        "Single quotes keep everything as it is; between two letters, as in it's, a ' opens nothing. In double quotes $name, $name.column, ${name.column} and $( … ) are put in, "
          + "and \\n \\t \\r \\\" \\\\ \\$ \\u{…} are a line break, a tab, a return, a quote, a backslash, a dollar, a character."
      ]
    ),
    Topic(
      "operators",
      "Comparing, joining, reckoning.",
      forms: [
        "== != < <= > >= contains in starts-with ends-with", "and or not", "+ - * / %", "[1, 2, 3]",
        "80%", "2026-03-11",
      ],
      details: [
        "In where, a bare word is a column of the row, or else text. low < medium < high. contains does not "
          + "mind capitals; == does. Of a list, contains and in ask whether an item is just so. 80% is 0.8. A day is "
          + "written as it is, or in quotes. + joins texts, lists, and tables of the same columns."
      ]
    ),
    Topic(
      "let",
      "Gives a value a name.",
      forms: ["let worst = (gaps | where severity == high)", "$worst | count"],
      details: [
        "The name is used with a dollar before it. $args and $1, $2 … are a script's arguments."
      ]
    ),
    Topic(
      "if",
      "Runs a block where a condition holds.",
      forms: ["if $n > 3 { echo many } else if $n > 0 { echo few } else { echo none }"]
    ),
    Topic(
      "for",
      "Runs a block for every row or item.",
      forms: ["for a in (articles) { echo \"$a.name\" }"]
    ),
    Topic(
      "def",
      "Makes a command of your own.",
      forms: ["def worst(article, limit = 3) { gaps $article | sort severity -d | first $limit }"],
      details: ["It gives the value of its last command. Parameters with = may be left out."]
    ),
    Topic(
      "alias",
      "A shorter word for the beginning of a command.",
      forms: ["alias g = gaps courier", "g | count"]
    ),
    Topic(
      "try",
      "Goes on where something fails.",
      forms: ["try { load missing.txt } else { echo $error }"],
      details: ["$error is what would have been said."]
    ),
    Topic(
      "source",
      "Runs a script as if it stood here.",
      forms: ["source lesson.lede"]
    ),
  ]
}
