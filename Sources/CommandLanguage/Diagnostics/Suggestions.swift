/// The known word nearest to one that was mistyped, or nil where none is near.
///
/// Nearness is the number of letters to insert, remove, change or swap (Damerau 1964): at most one in
/// three of the word's letters. A word of three letters or more that only lacks its end is nearest of all.
package func nearest(to word: String, among known: [String]) -> String? {
  let word = Array(word.lowercased().unicodeScalars.prefix(40))
  var best: (distance: Int, name: String)?
  for name in known {
    let letters = Array(name.lowercased().unicodeScalars.prefix(60))
    let distance =
      word.count >= 3 && letters.starts(with: word) ? 0 : editDistance(word, letters)
    if distance <= max(1, word.count / 3), distance < best?.distance ?? .max {
      best = (distance, name)
    }
  }
  return best?.name
}

/// The known word that one may have been typed out from: its letters stand in the word in their order,
/// the first of both is the same (`md` for `markdown`). Nil where there is none.
func abbreviation(of word: String, among known: [String]) -> String? {
  known.first { name in
    var rest = word.lowercased().unicodeScalars[...]
    return name.count > 1 && name.unicodeScalars.first == rest.first
      && name.unicodeScalars.allSatisfy { letter in
        guard let place = rest.firstIndex(of: letter) else { return false }
        rest = rest[rest.index(after: place)...]
        return true
      }
  }
}

private func editDistance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
  var beforeLast: [Int] = []
  var last = Array(0...right.count)
  for i in left.indices {
    var row = [i + 1]
    for j in right.indices {
      var cost = min(last[j + 1] + 1, row[j] + 1, last[j] + (left[i] == right[j] ? 0 : 1))
      if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] {
        cost = min(cost, beforeLast[j - 1] + 1)
      }
      row.append(cost)
    }
    (beforeLast, last) = (last, row)
  }
  return last[right.count]
}

extension String {
  /// Its beginning, where it is too long for a message.
  var shortened: String {
    utf8.count <= 60 ? self : String(prefix(40)) + "..."
  }
}
