/// A page as a tree of elements and texts, in few arrays.
///
/// Nodes are numbered in document order; node 0 is the root, which stands for the document. A
/// subtree is the run of numbers `node ..< end(of: node)`.
struct HTMLTree {
  /// The number of a node.
  typealias Node = Int

  /// The attributes that are kept.
  enum Attribute: UInt8 {
    case className, id, itemprop, itemtype, role, style, hidden, ariaHidden, href, content, name
    case property, datetime, rel, type, lang, testID
  }

  /// What makes a page take too long to read: the limits of `HTMLParser` and `TagCheck`.
  enum Cut {
    case depth, attributes, nodes, names
  }

  private struct Entry {
    var tag: HTMLTag
    var parent: Int32
    /// The number after the last node inside.
    var end: Int32
    /// A text's range in `characters`; an element's range in `attributes`.
    var lower: Int32
    var upper: Int32
  }

  private var entries: [Entry] = [Entry(tag: .other, parent: -1, end: 1, lower: 0, upper: 0)]
  private var attributes: [(name: Attribute, lower: Int32, upper: Int32)] = []
  /// The text of all texts and attribute values, in the order they came.
  private(set) var characters: [UInt8] = []
  /// Why the page was not read to its end, because that would take too long; nil where it was.
  var cut: Cut?

  /// The number of nodes.
  var count: Int { entries.count }

  /// The element of a node.
  func tag(_ node: Node) -> HTMLTag { entries[node].tag }

  /// The node that a node stands in; nil for the root.
  func parent(_ node: Node) -> Node? {
    let parent = entries[node].parent
    return parent < 0 ? nil : Int(parent)
  }

  /// The number after the last node inside a node.
  func end(of node: Node) -> Node { Int(entries[node].end) }

  /// The nodes directly inside a node.
  func children(_ node: Node) -> Children {
    Children(tree: self, current: node + 1, end: end(of: node))
  }

  /// The bytes of a text node.
  func text(_ node: Node) -> ArraySlice<UInt8> {
    let entry = entries[node]
    return entry.tag == .text ? characters[Int(entry.lower)..<Int(entry.upper)] : []
  }

  /// The value of an attribute.
  func attribute(_ name: Attribute, of node: Node) -> ArraySlice<UInt8>? {
    let entry = entries[node]
    guard entry.tag != .text, entry.lower < entry.upper else { return nil }
    for attribute in attributes[Int(entry.lower)..<Int(entry.upper)] where attribute.name == name {
      return characters[Int(attribute.lower)..<Int(attribute.upper)]
    }
    return nil
  }

  /// The nodes of a subtree that are of an element, in document order.
  func descendants(_ tag: HTMLTag, of node: Node = 0) -> [Node] {
    (node..<end(of: node)).filter { entries[$0].tag == tag }
  }

  /// The text of a subtree with single spaces, scripts and styles left out.
  ///
  /// It stops when it is longer than `limit` bytes; names and dates are short.
  func words(of node: Node, limit: Int = 2_000) -> [UInt8] {
    var words: [UInt8] = []
    var current = node
    let end = end(of: node)
    while current < end, words.count <= limit {
      let tag = tag(current)
      if current != node, tag.isSkipped {
        current = self.end(of: current)
        continue
      }
      if tag == .text {
        words.append(contentsOf: text(current).prefix(limit + 1))
      } else if !tag.isInline {
        words.append(ASCII.space)
      }
      current += 1
    }
    return words.collapsingSpace()
  }

  /// The children of a node, one after the other.
  struct Children: Sequence, IteratorProtocol {
    fileprivate let tree: HTMLTree
    fileprivate var current: Node
    fileprivate let end: Node

    mutating func next() -> Node? {
      guard current < end else { return nil }
      defer { current = tree.end(of: current) }
      return current
    }
  }
}

// MARK: - Building

extension HTMLTree {
  /// Puts an element after everything so far, inside `parent`.
  mutating func append(_ tag: HTMLTag, in parent: Node) -> Node {
    let place = Int32(attributes.count)
    entries.append(
      Entry(tag: tag, parent: Int32(parent), end: 0, lower: place, upper: place)
    )
    return entries.count - 1
  }

  /// Gives the newest element an attribute.
  mutating func append(_ name: Attribute, value: UnsafeBufferPointer<UInt8>) {
    let lower = Int32(characters.count)
    characters.append(contentsOf: value)
    attributes.append((name, lower, Int32(characters.count)))
    entries[entries.count - 1].upper = Int32(attributes.count)
  }

  /// Puts a text after everything so far, or lengthens the text that came last.
  mutating func append(text: UnsafeBufferPointer<UInt8>, in parent: Node) {
    let lower = Int32(characters.count)
    characters.append(contentsOf: text)
    let last = entries.count - 1
    if entries[last].tag == .text, entries[last].parent == Int32(parent),
      entries[last].upper == lower
    {
      entries[last].upper = Int32(characters.count)
    } else {
      let upper = Int32(characters.count)
      let end = Int32(entries.count + 1)
      entries.append(
        Entry(tag: .text, parent: Int32(parent), end: end, lower: lower, upper: upper)
      )
    }
  }

  /// Ends a node after everything so far.
  mutating func close(_ node: Node) {
    entries[node].end = Int32(entries.count)
  }
}

extension [UInt8] {
  /// The bytes with white space, no-break spaces and invisible marks as single spaces, none at the
  /// ends.
  func collapsingSpace() -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(count)
    var index = 0
    while index < count {
      let blank = Paragraphs.blankLength(self, at: index, before: count)
      if blank == 0 {
        result.append(self[index])
        index += 1
      } else {
        if let last = result.last, last != ASCII.space { result.append(ASCII.space) }
        index += blank
      }
    }
    if result.last == ASCII.space { result.removeLast() }
    return result
  }
}
