import Articles
import Loading
import Testing

@Suite("MarkdownLoader")
struct MarkdownLoaderTests {
  @Test("Front matter gives title, writer, date and address, in YAML's usual forms")
  func frontMatter() throws {
    let text = """
      ---
      title: "Ferry landing: closed"
      authors:
        - Jo Lind
        - Ada Berg
      date: 2024-05-03
      tags: [harbour, winter]
      url: https://courier.example/ferry
      publisher: 'The Courier'
      ---

      \(SampleBytes.story[0])
      """
    let article = try #require(try loaded(text, as: "post.txt.md").first)
    #expect(article.format == "markdown")
    #expect(article.metadata.title == "Ferry landing: closed")
    #expect(article.metadata.byline == "Jo Lind, Ada Berg")
    #expect(article.metadata.published == "2024-05-03")
    #expect(article.metadata.url == "https://courier.example/ferry")
    #expect(article.metadata.outlet == "The Courier")
    #expect(
      article.blocks == ["headline: Ferry landing: closed", "body: \(SampleBytes.story[0])"]
    )
  }

  @Test("Brackets within brackets, however many, are no lists within lists")
  func nestedBrackets() throws {
    let many = 60_000
    let nested = String(repeating: "[", count: many) + String(repeating: "]", count: many)
    let text = "---\ntitle: \(nested)\nauthor: [[Jo Lind], Ada Berg]\n---\n\(SampleBytes.story[0])"
    let article = try #require(try loaded(text, as: "post.md").first)
    #expect(article.metadata.byline == "[Jo Lind], Ada Berg")
    #expect(article.metadata.title?.utf8.count == 2 * many - 2)
  }

  @Test("Headings, quotations, lists, pictures and code become blocks without their marks")
  func blocks() throws {
    let text = """
      # Ferry landing *closed*

      By Jo Lind

      The [harbour board](https://x.example/a_(b)) voted on **Tuesday**
      night, `as planned`, to close it. [^1]

      ## What comes next

      > We would rather lose two seasons
      > than a boat.

      - first **item**
      1. second

      ![The landing in May](landing.jpg)

      ***

      ```
      x = *1*
      ```
      [ref]: https://x.example
      A snake_case word, 2 * 3, \\*stars\\* and <https://a.example>, caf&eacute;.
      """
    let article = try #require(try loaded(text, as: "a.md").first)
    #expect(
      article.blocks == [
        "headline: Ferry landing closed", "byline: By Jo Lind",
        "body: The harbour board voted on Tuesday night, as planned, to close it.",
        "subhead: What comes next", "quote: We would rather lose two seasons than a boat.",
        "list: first item", "list: second", "caption: The landing in May", "other: x = *1*",
        "body: A snake_case word, 2 * 3, *stars* and https://a.example, café.",
      ]
    )
    #expect(article.metadata.byline == "Jo Lind")
  }

  @Test("A line under a heading ranks it; marks in pasted text are recognised, in .txt left alone")
  func recognition() throws {
    let text = "Landing closed\n===\n\nIt is.\n\nMore\n---\n\n# A\n\n## B\n\nYes."
    #expect(try loaded(text, as: "paste").first?.format == "markdown")
    #expect(try loaded(text, as: "paste").first?.blocks.first == "headline: Landing closed")
    let plain = try #require(try loaded(text, as: "a.txt").first)
    #expect(plain.format == "text")
    #expect(plain.text == text)
  }

  @Test(
    "What is broken reads as far as it goes",
    arguments: [
      "# \n[a](b", "![", "**", "`", "---\ntitle: x\n", "<", "&amp", "[[[[[[[[[[[[", "> \n- \n1. ",
      "\\", "***", "```\nnever closed",
    ]
  )
  func broken(text: String) throws {
    let articles = try? loaded(text + "\n\nA word.", as: "a.md")
    #expect(articles?.first?.text.contains("word") == true)
  }
}

@Suite("RestructuredTextLoader")
struct RestructuredTextLoaderTests {
  @Test("Fields, headings, directives and inline marks")
  func article() throws {
    let text = """
      ==============
      Landing closed
      ==============

      :Author: Jo Lind
      :Date: 3 May 2024

      .. image:: landing.jpg
         :alt: nothing

      The *board* voted in ``secret``, as `The Courier <https://x.example>`_ wrote.

      What next
      ---------

      * one
      * two

        A quotation that is set in.
      """
    let article = try #require(try loaded(text, as: "a.rst").first)
    #expect(article.format == "restructuredtext")
    #expect(article.metadata.byline == "Jo Lind")
    #expect(article.metadata.published == "3 May 2024")
    #expect(
      article.blocks == [
        "headline: Landing closed", "body: The board voted in secret, as The Courier wrote.",
        "subhead: What next", "list: one", "list: two", "quote: A quotation that is set in.",
      ]
    )
  }
}
