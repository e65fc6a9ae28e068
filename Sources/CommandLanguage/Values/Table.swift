/// Rows of values under named columns: findings, sentences, speakers, articles.
package struct Table: Sendable, Equatable {
  /// What the rows are and what their columns hold.
  package let schema: TableSchema
  /// The rows; each has one value a column, `.nothing` where there is none.
  package var rows: [[Value]]
  /// Lines said above the table when it is shown whole to a person; dropped by every command that
  /// makes another table of it, and absent from JSON and CSV.
  package var summary: [String]
  /// How a terminal shows it.
  package var layout: TableLayout

  /// Makes a table; every row must have as many values as there are columns.
  package init(
    schema: TableSchema,
    rows: [[Value]],
    summary: [String] = [],
    layout: TableLayout = .grid
  ) {
    precondition(
      rows.allSatisfy { $0.count == schema.columns.count },
      "a row has one value a column"
    )
    self.schema = schema
    self.rows = rows
    self.summary = summary
    self.layout = layout
  }

  /// A row as a record that knows its columns.
  package func record(at index: Int) -> Record {
    Record(
      zip(schema.columns, rows[index]).map { Record.Field($0.name, $1) },
      of: schema
    )
  }

  /// The same schema and layout with other rows and no summary.
  package func with(rows: [[Value]]) -> Table {
    Table(schema: schema, rows: rows, layout: layout)
  }
}

/// How a terminal shows a table.
package enum TableLayout: Sendable, Equatable {
  /// Aligned columns; those with `isShown` alone.
  case grid
  /// A few lines a row, for rows that hold sentences: the `heading` columns on the first line, then
  /// each `body` column wrapped below it, a `quoted` one in quotation marks.
  case cards(heading: [String], body: [String], quoted: String?)
}

/// What the rows of a table are, and its columns.
package struct TableSchema: Sendable, Equatable {
  /// What one row is, in the singular: "finding".
  package let noun: String
  /// The columns in order; names are unique.
  package let columns: [Column]

  /// Makes a schema.
  package init(noun: String, columns: [Column]) {
    self.noun = noun
    self.columns = columns
  }

  /// Index of a column by name, or nil.
  package func index(of name: String) -> Int? {
    columns.firstIndex { $0.name == name }
  }

  /// A column by name, or nil.
  package func column(_ name: String) -> Column? {
    index(of: name).map { columns[$0] }
  }

  /// A name that no column has: the one wanted or, where that is taken, with `group-` before it.
  package func unusedName(_ wanted: String) -> String {
    index(of: wanted) == nil ? wanted : unusedName("group-" + wanted)
  }

  /// The columns of the rows in its groups, where its rows are groups of rows.
  package var grouped: TableSchema? {
    if case .rows(let schema)? = columns.last?.type { schema } else { nil }
  }

  /// The columns of the rows in its groups, where a command that sums up a column so named means one of
  /// them: nil where the groups alone have such a column.
  package func grouped(for name: String) -> TableSchema? {
    column(name) != nil && grouped?.column(name) == nil ? nil : grouped
  }

  /// The same with one column more, behind the last that is shown unasked, or in the place of the one of
  /// its name.
  package func with(_ column: Column) -> TableSchema {
    var columns = columns
    if let index = index(of: column.name) {
      columns[index] = column
    } else {
      columns.insert(column, at: (columns.lastIndex(where: \.isShown) ?? -1) + 1)
    }
    return TableSchema(noun: noun, columns: columns)
  }

  /// The schema of its rows and those of another table together; nil where one has a column that the
  /// other lacks.
  package func joined(with other: TableSchema) -> TableSchema? {
    guard columns.count == other.columns.count else { return nil }
    var joined: [Column] = []
    for column in columns {
      guard let second = other.column(column.name) else { return nil }
      joined.append(
        Column(
          column.name,
          column.type.joined(with: second.type),
          column.summary,
          isShown: column.isShown,
          isTrailing: column.isTrailing,
          isCut: column.isCut,
          zero: column.zero
        )
      )
    }
    return TableSchema(noun: noun == other.noun ? noun : "row", columns: joined)
  }
}

/// A column of a table.
package struct Column: Sendable, Equatable {
  /// Its name: lower-case words with hyphens.
  package let name: String
  /// What it holds, a sentence; units are named here.
  package let summary: String
  /// What its values are.
  package let type: ColumnType
  /// Whether a grid on a terminal shows it unasked.
  package let isShown: Bool
  /// Whether a grid sets its words flush right and cuts long ones on the left: what stands before a
  /// word in a concordance.
  package let isTrailing: Bool
  /// Whether a grid that shows it unasked cuts its words to what the other columns leave of the line.
  package let isCut: Bool
  /// What a card's heading says in place of the name and 0; nil where 0 is a number like others.
  package let zero: String?

  /// Makes a column.
  package init(
    _ name: String,
    _ type: ColumnType,
    _ summary: String,
    isShown: Bool = true,
    isTrailing: Bool = false,
    isCut: Bool = false,
    zero: String? = nil
  ) {
    self.name = name
    self.type = type
    self.summary = summary
    self.isShown = isShown
    self.isTrailing = isTrailing
    self.isCut = isCut
    self.zero = zero
  }
}

/// What the values of a column are: how they compare, align and print.
package enum ColumnType: Sendable, Equatable {
  case text
  case integer
  /// Printed with so many digits after the point.
  case decimal(digits: Int)
  /// A part of a whole, 0 to 1; shown to people as a percentage, given to programs as a number.
  case share
  /// With as many digits as it has: what a script reckoned.
  case number
  case boolean
  /// One of a few words, the lowest first: `low medium high` sort and compare in this order.
  case choice([String])
  case list
  /// Rows of another table: those that `group` puts together.
  case rows(TableSchema)
}

extension ColumnType {
  /// Whether its values are numbers.
  package var isNumeric: Bool {
    switch self {
    case .integer, .decimal, .share, .number: true
    case .text, .boolean, .choice, .list, .rows: false
    }
  }

  /// The type of a column elsewhere that holds its values; rows alone are a list there.
  package var kept: ColumnType {
    if case .rows = self { .list } else { self }
  }

  /// The type of a column that holds values of both.
  package func joined(with other: ColumnType) -> ColumnType {
    if self == other { return self }
    if case .choice(let words) = self, case .choice(let more) = other {
      return .choice(words + more.filter { !words.contains($0) })
    }
    return isNumeric && other.isNumeric ? .number : .text
  }
}
