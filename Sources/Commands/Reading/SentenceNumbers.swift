import Analysis
import Articles

/// The numbers of a document's sentences in their ids (`courier.s4`): the story's, counted from 1.
struct SentenceNumbers {
  /// Indices of the story's sentences.
  let story: [Int]

  /// Counts the sentences.
  init(_ document: Document) {
    story = document.sentences.indices.filter {
      Claims.isStory(document.sentences[$0], in: document)
    }
  }

  /// The number of the sentence at an index; nil where it is not the story's.
  func number(ofSentence index: Int) -> Int? {
    let place = story.partitioningIndex { $0 >= index }
    return place < story.count && story[place] == index ? place + 1 : nil
  }

  /// The index of the sentence of a number, or nil.
  func sentence(numbered number: Int) -> Int? {
    story.indices.contains(number - 1) ? story[number - 1] : nil
  }
}
