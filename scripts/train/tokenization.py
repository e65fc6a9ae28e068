"""Words and word pieces, exactly as the Swift reader cuts them.

A word is a longest run of letters, digits (Unicode general categories L* and N*) and underscores, or one other character
that is no white space. A word's pieces are found on its folded form (lower case, canonical decomposition, marks of category
Mn dropped) by greedy longest match in the vocabulary: the first piece bears its plain name, the later ones the prefix "##".
A word with an uncovered rest, of no characters after folding, or of more than 100 is the one piece [UNK]. A line break
between two words puts the one piece [PAR] before the second.

Case is a feature of the word: 0 no letter or all lower, 1 first letter capital, 2 all capitals (two letters or more),
3 any other mixture.
"""
import re
import unicodedata

WORD = re.compile(r"\w+|[^\w\s]")
CLS, SEP, UNK, PAR, PAD = "[CLS]", "[SEP]", "[UNK]", "[PAR]", "[PAD]"
SPECIAL = [PAD, UNK, CLS, SEP, PAR]


def folded(word):
    return "".join(c for c in unicodedata.normalize("NFD", word.lower()) if unicodedata.category(c) != "Mn")


def case_of(word):
    upper = [c.isupper() for c in word if c.isalpha()]
    if not any(upper):
        return 0
    if all(upper) and len(upper) > 1:
        return 2
    return 1 if upper[0] and not any(upper[1:]) else 3


class Tokenizer:
    """Cuts text into words and words into piece numbers of `pieces`, a list whose first five entries are SPECIAL."""

    def __init__(self, pieces):
        self.pieces = pieces
        self.number = {p: i for i, p in enumerate(pieces)}
        self.seen = {}

    def of_word(self, word):
        known = self.seen.get(word)
        if known is None:
            known = self.seen[word] = self.match(folded(word))
        return known

    def match(self, word):
        unknown = [self.number[UNK]]
        if not word or len(word) > 100:
            return unknown
        out, at = [], 0
        while at < len(word):
            for end in range(len(word), at, -1):
                piece = self.number.get(("##" if at else "") + word[at:end])
                if piece is not None:
                    break
            else:
                return unknown
            out.append(piece)
            at = end
        return out

    def words(self, text):
        """(start, end, pieces, case, whether a line break stands before it) of every word."""
        out, last = [], 0
        for m in WORD.finditer(text):
            s, e = m.span()
            out.append((s, e, self.of_word(m.group()), case_of(m.group()), "\n" in text[last:s]))
            last = e
        return out
