package import Articles

/// Reads pages that a browser saved as one file (RFC 2557).
package struct MHTMLLoader: ArticleLoader {
  /// Makes the loader.
  package init() {}

  package let format = "mhtml"
  package let summary = "Web pages saved as one file (.mht, .mhtml)."
  package let endings = ["mht", "mhtml"]

  /// Whether the bytes are a mail of related parts that has a page's address or no sender.
  package func recognizes(_ input: LoadInput) -> Bool {
    guard let (headers, _) = MIMEHeaders.read(input.bytes.withoutMark.prefix(65_536)[...]),
      headers.plainValue("content-type") == "multipart/related"
    else { return false }
    return headers.has("snapshot-content-location") || !headers.has("to")
  }

  /// The article of the page.
  ///
  /// - Throws: `malformed`; `noArticle`, and what the page's loader throws.
  package func articles(from input: LoadInput) throws(LoadError) -> [Article] {
    guard let message = MIMEPart(input.bytes.withoutMark) else {
      throw .malformed(
        origin: input.origin,
        format: "MHTML",
        reason: "it doesn't begin with header lines"
      )
    }
    guard let page = message.leaves.first(where: { $0.type == "text/html" }) else {
      throw .noArticle(origin: input.origin, reason: "there is no HTML in it")
    }
    let address =
      message.headers.words("snapshot-content-location") ?? page.headers.words("content-location")
    let saved = message.headers.words("date").map { ["The page was saved \($0)."] } ?? []
    return try Loading.articles(
      ofPage: page.content,
      charset: page.charset,
      address: address?.hasPrefix("http") == true ? address : nil,
      in: input
    ).map { article in
      var article = article
      article.provenance.format = format
      article.provenance.particulars += saved
      if message.breaksOff {
        // Pictures and styles follow the page; without them nobody knows where the page ends.
        article.provenance.isSummary = message.leaves.last?.type == "text/html"
        article.provenance.notes.append(
          "The file ends early: the end of what was saved is missing."
        )
      }
      return article
    }
  }
}
