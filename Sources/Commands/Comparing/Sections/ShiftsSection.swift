import Articles
import CommandLanguage

/// What one article attributes and another states, or says by a weightier verb.
struct ShiftsSection: ComparisonSection {
  let option = "shifts"
  let summary = "What one attributes and another states, or says by a weightier verb."
  private static let columns = TableSchema(
    noun: "shift",
    columns: [
      Columns.id,
      Column("attributed-in", .text, "The articles that attribute it."),
      Column("other", .text, "The articles that do not, or by another verb."),
      Column("change", .text, "What changed."),
      Column("text", .text, "The attributed words of the first."),
      Column("other-text", .text, "The other's words."),
    ]
  )
  var schema: TableSchema? { Self.columns }

  func table(of compared: ComparedArticles) -> Table {
    let rows = compared.comparison.shifts.enumerated().map { index, shift -> [Value] in
      [
        .text(Comparison.Part.shift.id(index)), .text(compared.names(shift.attributedIn)),
        .text(compared.names(shift.toldIn)), .text(shift.change),
        .text(compared.words(shift.attributed)), .text(compared.words(shift.other)),
      ]
    }
    return Table(
      schema: Self.columns,
      rows: rows,
      layout: .cards(
        heading: ["id", "attributed-in", "other"],
        body: ["change", "text", "other-text"],
        quoted: nil
      )
    )
  }
}
