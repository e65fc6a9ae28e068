/// How much text each part of a page holds, of which kinds; the parts that are shut out count none.
///
/// A subtree is a run of node numbers, so that sums over it are differences of running totals.
struct PageText {
  /// Running totals before each node: bytes of text, of linked text, of prose.
  private var totals: [(text: Int32, linked: Int32, prose: Int32)]
  /// For each text node, the block element that it flows in.
  private(set) var holder: [Int32]

  /// Prose is text in a block of at least this many bytes, mostly not linked.
  private static let proseLimit = 60

  /// Counts a page's text.
  ///
  /// - Parameters:
  ///   - tree: the page.
  ///   - isShut: for each node, whether it and all inside is left out.
  init(_ tree: HTMLTree, isShut: [Bool]) {
    let count = tree.count
    holder = [Int32](repeating: 0, count: count)
    var linked = [Bool](repeating: false, count: count)
    var length = [Int32](repeating: 0, count: count)
    var heldText = [Int32](repeating: 0, count: count)
    var heldLinks = [Int32](repeating: 0, count: count)
    var heldStops = [Int32](repeating: 0, count: count)
    var node = 0
    while node < count {
      if isShut[node] {
        node = tree.end(of: node)
        continue
      }
      let parent = tree.parent(node) ?? 0
      linked[node] = linked[parent] || tree.tag(node) == .a
      holder[node] = tree.tag(node).isInline ? holder[parent] : Int32(node)
      if tree.tag(node) == .text {
        let block = Int(holder[node])
        var visible: Int32 = 0
        for byte in tree.text(node) {
          if byte > 0x20 { visible += 1 }
          // A stop or comma; U+3001 and U+3002 end in 0x81 and 0x82 after 0x80.
          if byte == 0x2E || byte == 0x2C || byte == 0x3F || byte == 0x21 { heldStops[block] += 1 }
        }
        length[node] = visible
        heldText[block] += visible
        if linked[node] { heldLinks[block] += visible }
      }
      node += 1
    }
    totals = []
    totals.reserveCapacity(count + 1)
    var total: (text: Int32, linked: Int32, prose: Int32) = (0, 0, 0)
    for node in 0..<count {
      totals.append(total)
      guard length[node] > 0 else { continue }
      let block = Int(holder[node])
      total.text += length[node]
      if linked[node] { total.linked += length[node] }
      if heldText[block] >= Self.proseLimit, heldLinks[block] * 5 < heldText[block] * 2 {
        total.prose += length[node]
      }
    }
    totals.append(total)
  }

  /// Bytes of text in a subtree, white space not counted.
  func text(_ tree: HTMLTree, _ node: HTMLTree.Node) -> Int {
    Int(totals[tree.end(of: node)].text - totals[node].text)
  }

  /// Bytes of linked text in a subtree.
  func linked(_ tree: HTMLTree, _ node: HTMLTree.Node) -> Int {
    Int(totals[tree.end(of: node)].linked - totals[node].linked)
  }

  /// Bytes of prose in a subtree.
  func prose(_ tree: HTMLTree, _ node: HTMLTree.Node) -> Int {
    Int(totals[tree.end(of: node)].prose - totals[node].prose)
  }
}
