import Articles
import Testing

@testable import Loading

@Suite("JSONLoader")
struct JSONLoaderTests {
  @Test(
    "The field names of the usual datasets are known",
    arguments: [
      #"{"title":"T","maintext":"It rains.","authors":["Jo Lind","Ada Berg"],"date_publish":"2024-05-03","source_domain":"c.example","url":"https://c.example/1"}"#,
      #"{"title":"T","raw_text":"no","text":"It rains.","author":"Jo Lind, Ada Berg","date":"2024-05-03","hostname":"c.example","source":"https://c.example/1"}"#,
      #"[{"headline":"T","content":"It rains.","byline":"Jo Lind, Ada Berg","publishedAt":"2024-05-03","source":{"id":null,"name":"c.example"},"url":"https://c.example/1"}]"#,
      #"{"response":{"results":[{"webTitle":"T","webPublicationDate":"2024-05-03","webUrl":"https://c.example/1","fields":{"bodyText":"It rains.","byline":"Jo Lind, Ada Berg","publication":"c.example"}}]}}"#,
    ]
  )
  func names(json: String) throws {
    let articles = try loaded(json, as: "a.json")
    let article = try #require(articles.first)
    #expect(articles.count == 1)
    #expect(article.format == "json")
    #expect(article.text == "It rains.")
    #expect(
      article.metadata
        == Article.Metadata(
          title: "T",
          outlet: "c.example",
          byline: "Jo Lind, Ada Berg",
          published: "2024-05-03",
          url: "https://c.example/1"
        )
    )
  }

  @Test("Several records are numbered by their place; those without words are said")
  func several() throws {
    let json =
      #"[{"text":"One."},{"text":"  "},{"id":"c","title":"x"},3,{"body":["A. \#(SampleBytes.story[0])","B."]}]"#
    let articles = try loaded(json, as: "a.json")
    #expect(articles.map(\.article.name) == ["sample-1", "sample-5"])
    #expect(articles.last?.article.blocks.count == 2)
    #expect(
      articles.last?.provenance.notes.first?.hasPrefix("Not read: record 2 of the file (") == true
    )
    #expect(articles.last?.provenance.notes.first?.hasSuffix(", and 2 more.") == true)
    #expect(
      try errors(json, as: "a.json") == [
        RecordError(reason: .noText), RecordError(id: .json(Array(#""c""#.utf8)), reason: .noText),
        RecordError(reason: .noText),
      ]
    )
  }

  @Test(
    "Envelopes and what an article lists of others are no records without a text",
    arguments: [
      #"{"title":"x","articles":[{"text":"One."}]}"#,
      #"[{"text":"One.","items":[{"title":"Other","url":"https://c.example/2"}]}]"#,
      #"{"hits":{"hits":[{"_id":7,"_source":{"text":"One.","tags":[{"id":1}]}}]}}"#,
    ]
  )
  func envelopes(json: String) throws {
    #expect(try loaded(json, as: "a.json").map(\.text) == ["One."])
    #expect(try errors(json, as: "a.json").isEmpty)
  }

  @Test(
    "A record keeps what the dataset calls it, as it came",
    arguments: [
      (#"[{"id":"a\u00e9","text":"One."}]"#, #""a\u00e9""#),
      (#"{"_id":9001,"text":"One."}"#, "9001"),
      (#"{"fields":{"id":1},"guid":"g","text":"One."}"#, #""g""#),
      (#"[{"_id":7,"_source":{"text":"One."}}]"#, "7"),
    ]
  )
  func ids(json: String, id: String) throws {
    #expect(try loaded(json, as: "a.json").first?.provenance.record == .json(Array(id.utf8)))
    let particulars = try loaded(json, as: "a.json").first?.provenance.particulars
    #expect(particulars == ["Its id there is \(id)."])
    #expect(try loaded(#"{"id":null,"text":"One."}"#, as: "a.json").first?.provenance.record == nil)
  }

  @Test("Half a character is replaced and said")
  func loneSurrogate() throws {
    let articles = try loaded(#"[{"text":"One \ud83d."},{"text":"Two."}]"#, as: "a.json")
    #expect(articles.map(\.text) == ["One \u{FFFD}.", "Two."])
    #expect(articles.map(\.provenance.notes.count) == [1, 0])
  }

  @Test("Another member can be named as the text; a summary counts where there is nothing else")
  func choices() throws {
    let json = #"{"text":"no","lead":"Yes.","title":"T"}"#
    #expect(
      try loaded(json, as: "a.json", options: LoadOptions(textField: "lead")).first?.text == "Yes."
    )
    let summary = try #require(try loaded(#"{"title":"T","description":"S."}"#, as: "a.json").first)
    #expect(summary.text == "S." && summary.provenance.isSummary)
    #expect(
      throws: LoadError.noText(
        origin: "a.json",
        reason: "no record has a member ‘x’ with words in it"
      )
    ) { try loaded(json, as: "a.json", options: LoadOptions(textField: "x")) }
  }

  @Test("Text with tags loses them")
  func markup() throws {
    let article = try #require(
      try loaded(#"{"body":"<p>One &amp; two.</p><blockquote>Three.</blockquote>"}"#, as: "a.json")
        .first
    )
    #expect(article.blocks == ["body: One & two.", "quote: Three."])
  }

  @Test(
    "Broken JSON is refused with the place",
    arguments: [#"{"text":"a"#, #"[{"text":}]"#, #"{"text":"a"} x"#, "[{"]
  )
  func broken(json: String) {
    #expect(throws: LoadError.self) { try loaded(json, as: "a.json") }
  }

  @Test("Very deep nesting is refused, not followed")
  func deep() {
    let json = #"{"a":"# + String(repeating: "[", count: 100_000)
    #expect(throws: LoadError.self) { try loaded(json, as: "a.json") }
  }
}

@Suite("NDJSONLoader")
struct NDJSONLoaderTests {
  @Test("A line is an article; one that is broken is said and the others stay")
  func lines() throws {
    let text = "{\"text\":\"One.\"}\r\n{\"text\":\n\n{\"text\":\"Two.\"}\n"
    let articles = try loaded(text, as: "x.dump")
    #expect(articles.map(\.format) == ["ndjson", "ndjson"])
    #expect(articles.map(\.text) == ["One.", "Two."])
    #expect(articles.last?.provenance.notes.contains { $0.hasPrefix("Not read: line 2 ") } == true)
  }

  @Test("Every line is a record in its place, with the id as far as it was read")
  func records() throws {
    let text = #"""
      {"id":1,"text":"One."}
      {"id":2,"text":

      {"id":4,"title":"T"}
      []
      {"id":6,"text":"Six."} x
      {"id":7,"text":"Seven."}
      """#
    #expect(try loaded(text, as: "a.jsonl").map(\.article.name) == ["sample-1", "sample-6"])
    let errors = try errors(text, as: "a.jsonl")
    #expect(errors.map(\.line) == [2, 4, 5, 6])
    #expect(errors.map(\.id) == [2, 4, nil, 6].map { $0.map { .json(Array("\($0)".utf8)) } })
    #expect(
      errors.map(\.code) == [
        "load.malformed-json", "load.no-text", "load.no-text", "load.malformed-json",
      ]
    )
  }

  @Test("A line that breaks before its id has none, whatever stood above it")
  func idsOfBrokenLines() throws {
    let text = "{\"id\":1,\"text\":\"One.\"}\n{\"id\":2,\"text\":\nno JSON\n{\"id\"\n\u{1}\n"
    let errors = try errors(text, as: "a.jsonl")
    #expect(errors.map(\.line) == [2, 3, 4, 5])
    #expect(errors.map(\.id) == [.json(Array("2".utf8)), nil, nil, nil])
  }

  @Test(
    "Odd lines at the beginning cost themselves alone, where the name's ending or an object tells the format",
    arguments: [
      (#"{"text":"a" x"#, "a.ndjson"), (#"{"text":"a" x"#, "a.jsonl"), ("{", "a.ndjson"),
      ("no JSON", "a.ndjson"), (#"{"text":"One."}"# + "\nno JSON", "a.ndjson"),
      (#"{"text":"One."}"# + "\n[1]", "a.dump"),
    ]
  )
  func oddBeginnings(start: String, file: String) throws {
    let text = start + "\n{\"id\":3,\"text\":\"Three.\"}\n"
    #expect(try loaded(text, as: file).last?.text == "Three.")
    let odd = start.split(separator: "\n").count
    #expect(try errors(text, as: file).map(\.line) == [odd])
  }

  @Test("One object over several lines is read under this ending, too")
  func laidOut() throws {
    let articles = try loaded("{\n  \"id\": 1,\n  \"text\": \"One.\"\n}\n", as: "a.jsonl")
    #expect(articles.map(\.text) == ["One."] && articles.map(\.format) == ["json"])
  }

  @Test("Nothing readable is an error")
  func broken() {
    #expect(throws: LoadError.self) { try loaded("{\"text\n{\n", as: "x.jsonl") }
  }
}

@Suite("CSVLoader")
struct CSVLoaderTests {
  @Test("Cells in quotation marks hold separators, marks and line breaks")
  func cells() throws {
    let table =
      "id,Title,text,Publication Date\r\n1,\"A, b\",\"One \"\"two\"\".\r\n\r\nThree.\",2024-05-03\r\n"
    let article = try #require(try loaded(table, as: "news").first)
    #expect(article.format == "csv")
    #expect(article.text == "One \"two\".\r\n\r\nThree.")
    #expect(article.metadata.title == "A, b")
    #expect(article.metadata.published == "2024-05-03")
  }

  @Test("A row without a text keeps its place and its line; rows of empty cells are none")
  func rows() throws {
    let table = "id,text,date\n9001,\"One.\n\",2024\n9002,,2024\n,,\n9003,Three.,2024\n"
    let articles = try loaded(table, as: "t.csv")
    #expect(articles.map(\.article.name) == ["sample-1", "sample-3"])
    #expect(articles.map(\.provenance.record) == [.text("9001"), .text("9003")])
    #expect(
      try errors(table, as: "t.csv") == [
        RecordError(id: .text("9002"), line: 4, reason: .noText)
      ]
    )
  }

  @Test("Tabs and semicolons separate too", arguments: ["\t", ";", "|"])
  func separators(separator: String) throws {
    let table =
      ["headline", "body"].joined(separator: separator) + "\nT\(separator)It rains, ok.\n"
    #expect(try loaded(table, as: "a.csv").first?.text == "It rains, ok.")
  }

  @Test("The longest column serves where no name tells, and a named one where asked")
  func columns() throws {
    let table = "a,b\n1,\"\(SampleBytes.story[0])\"\n"
    let article = try #require(try loaded(table, as: "a.csv").first)
    #expect(article.text == SampleBytes.story[0])
    #expect(article.provenance.notes.contains("Took the column ‘b’, the longest, for the text."))
    #expect(
      try loaded(table, as: "a.csv", options: LoadOptions(textField: "a")).first?.text == "1"
    )
    #expect(throws: LoadError.self) {
      try loaded(table, as: "a.csv", options: LoadOptions(textField: "z"))
    }
  }

  @Test("Lines end in CR, CR LF or LF", arguments: ["\r", "\r\n", "\n"])
  func lineEnds(end: String) throws {
    let table = ["id,text", "1,One.", "", "2,", "3,Three.", ""].joined(separator: end)
    #expect(try errors(table, as: "t.csv").map(\.line) == [4])
  }

  @Test("As many rows as are read, and blank ones, are not too many; one more is")
  func tooMany() throws {
    func tooMany(_ rows: String) throws -> [RecordError] {
      try errors(Array("id,text\n\(rows)".utf8), by: CSVLoader(countLimit: 2))
    }
    #expect(try tooMany(",a\n,\n,b\n").isEmpty)
    #expect(try tooMany(",a\n,b\n ,\n,\n").isEmpty)
    #expect(
      try tooMany(",a\n,\n,b\n,c\n,d\n") == [RecordError(line: 5, reason: .tooMany(limit: 2))]
    )
  }

  @Test("A mark that is never closed is said with its line; a table without rows is no article")
  func broken() throws {
    let table = "title,text\nS,\"It\nsnows.\"\nT,\"It rains.\nx,y\n"
    let article = try #require(try loaded(table, as: "a.csv").last)
    #expect(article.provenance.notes.contains { $0.contains("never closed") })
    #expect(try errors(table, as: "a.csv").map(\.line) == [4])
    #expect(try errors("title,text\nS,It snows.\n\"T,It rains.\n", as: "a.csv").last?.line == 3)
    #expect(throws: LoadError.self) { try loaded("title,text\n", as: "a.csv") }
    #expect(throws: LoadError.self) { try loaded("a,b\n1,2\n", as: "a.csv") }
  }

  @Test("Prose with commas is no table")
  func prose() throws {
    #expect(
      try loaded("In text, body and mind, he said.\nYes.", as: "a.txt").first?.format == "text"
    )
  }

  @Test(arguments: [
    "The ferry sailed.", "<p>The ferry sailed.</p>", "Ferry sails\\n\\nThe ferry sailed.",
  ])
  func aTitleLeadsWherePeopleRead(_ text: String) throws {
    let record = "[{\"title\": \"Ferry sails\", \"text\": \"\(text)\"}]"
    var options = LoadOptions()
    options.leadsWithHeadline = true
    let article = try #require(try loaded(record, as: "a.json", options: options).first)
    #expect(article.text == "Ferry sails\n\nThe ferry sailed.")
    #expect(article.blocks == ["headline: Ferry sails", "body: The ferry sailed."])
  }
}
