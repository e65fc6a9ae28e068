import Analysis
import Articles
import Testing

/// What holds for every rule, of gaps and of framing alike.
@Suite("RuleCatalog")
struct RuleCatalogTests {
  static let rules: [any Rule] = GapCatalog.all + FramingCatalog.all

  @Test func idsAreUniqueAndWrittenWithHyphens() {
    let ids = Self.rules.map(\.id)
    #expect(Set(ids).count == ids.count)
    for id in ids {
      #expect(id.allSatisfy { $0.isLowercase && $0.isASCII || $0 == "-" }, "\(id)")
      #expect(!id.hasPrefix("-") && !id.hasSuffix("-"), "\(id)")
    }
  }

  @Test func gapsBearTheNamesOfTheGuide() {
    let ids = GapCatalog.all.map(\.id)
    #expect(
      ids == [
        "unsourced-claim", "opinion-as-fact", "no-speaker", "agentless", "vague-source",
        "anonymous-source", "second-hand", "headline-drops-source", "single-source", "no-response",
      ]
    )
  }

  @Test(arguments: rules.indices)
  func textsAreSentences(_ index: Int) {
    let rule = Self.rules[index]
    for text in [rule.summary, rule.why, rule.limits] {
      #expect(text.hasSuffix("."), "\(rule.id): \(text)")
      #expect(!text.contains("\n"), "\(rule.id): \(text)")
    }
  }

  @Test(arguments: rules.indices)
  func normsSayWhereToReadThem(_ index: Int) {
    let rule = Self.rules[index]
    #expect(!rule.norms.isEmpty, "\(rule.id)")
    for norm in rule.norms {
      #expect(!norm.holder.isEmpty && norm.statement.hasSuffix("."), "\(rule.id)")
      let isBook = norm.address.contains { $0.isNumber } && norm.address.contains(" ")
      #expect(norm.address.hasPrefix("https://") || isBook, "\(rule.id): \(norm.address)")
    }
  }

  @Test(arguments: rules.indices)
  func examplesShowBothSides(_ index: Int) {
    let rule = Self.rules[index]
    #expect(rule.examples.count { $0.fires } >= 2, "\(rule.id)")
    #expect(rule.examples.count { !$0.fires } >= 2, "\(rule.id)")
  }

  @Test(arguments: rules.indices)
  func examplesBehave(_ index: Int) {
    let rule = Self.rules[index]
    let isFraming = FramingCatalog.all.contains { $0.id == rule.id }
    for example in rule.examples {
      let document = ExampleArticle.read(example.text)
      let all =
        isFraming
        ? FramingCatalog.findings(in: document) : GapCatalog.findings(in: document)
      let findings = all.filter { $0.rule == rule.id }
      if example.fires {
        #expect(findings.words(in: document) == [example.marked], "\(rule.id): \(example.text)")
      } else {
        #expect(findings.words(in: document).isEmpty, "\(rule.id): \(example.text)")
      }
    }
  }

  @Test(arguments: rules.indices)
  func findingsExplainThemselves(_ index: Int) {
    let rule = Self.rules[index]
    for example in rule.examples where example.fires {
      for finding in rule.findings(in: ExampleArticle.read(example.text)) {
        #expect(finding.rule == rule.id)
        #expect(finding.message.hasSuffix("."), "\(finding.message)")
        #expect(finding.answer.contains("?"), "\(finding.answer)")
        #expect((0...1).contains(finding.score))
      }
    }
  }

  @Test func anEmptyArticleHasNoFindings() {
    let document = ExampleArticle.read("")
    #expect(GapCatalog.findings(in: document).isEmpty)
    #expect(FramingCatalog.findings(in: document).isEmpty)
  }
}
