/// The formats, in the order in which they are tried.
package enum LoaderCatalog {
  /// Every loader; a new one is a new file and a line here. The last takes everything.
  package static let all: [any Loader] = [
    WARCLoader(),
    GzipLoader(),
    PDFLoader(),
    WordLoader(),
    OpenDocumentLoader(),
    EPUBLoader(),
    RichTextLoader(),
    ZipLoader(),
    MHTMLLoader(),
    MailLoader(),
    FeedLoader(),
    JSONFeedLoader(),
    NDJSONLoader(),
    JSONLoader(),
    HTMLLoader(),
    CSVLoader(),
    MarkdownLoader(),
    RestructuredTextLoader(),
    TextLoader(),
  ]
}
