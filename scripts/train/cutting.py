"""Cuts 10,000 made-up texts as the trainer does and writes what comes out for a test to compare.

usage: cutting.py MODEL [SWIFT]    SWIFT (Tests/ReadingTests/Encoder/CutDigests.swift) is written anew
       cutting.py MODEL -- NUMBER  shows one text and its words, to find where the two differ

The texts come from a seeded generator that stands in Tests/ReadingTests/Encoder/CutTexts.swift too, step for step: words put together
out of the vocabulary's pieces in any case, accents, scripts, emoji, marks, control characters, numbers, addresses, overlong words. For every
hundred texts the file holds a digest (FNV-1a, 64 bits) of each text's bytes and of each word's byte range, case, line break and pieces. The
vocabulary is the one in the model file, so a new model needs new digests.
"""
import struct
import sys

from tokenization import Tokenizer

TEXTS, BLOCK, MASK = 10_000, 100, (1 << 64) - 1
# Ranges of scalars, first and last; the same as in the Swift file.
ACCENTED = [(0xC0, 0x24F), (0x1E00, 0x1EFF)]
SCRIPTS = [(0x370, 0x3FF), (0x400, 0x52F), (0x531, 0x556), (0x5D0, 0x5EA), (0x621, 0x652), (0x905, 0x94D), (0x10A0, 0x10C5),
           (0x1F00, 0x1FFE), (0x3041, 0x3096), (0x4E00, 0x9FA5), (0xAC00, 0xD7A3), (0x10400, 0x1044F)]
MARKS = [(0x300, 0x36F), (0x483, 0x489), (0x20D0, 0x20E0), (0xFE00, 0xFE0F)]
EMOJI = [(0x1F300, 0x1F64F), (0x1F680, 0x1F6C5), (0x2600, 0x26FF), (0x1F1E6, 0x1F1FF), (0x200D, 0x200D)]
CONTROLS = [(0x01, 0x1F), (0x7F, 0xA0), (0xAD, 0xAD), (0x2000, 0x206F), (0xFEFF, 0xFFFD)]
NUMBERS = [(0x30, 0x39), (0x30, 0x39), (0x30, 0x39), (0xB2, 0xB3), (0xBC, 0xBE), (0x660, 0x669), (0x2070, 0x2089), (0x2150, 0x2188),
           (0x2460, 0x249B), (0xFF10, 0xFF19)]
SIGNS = [(0x21, 0x2F), (0x3A, 0x40), (0x5B, 0x60), (0x7B, 0x7E), (0xA1, 0xBF), (0x2013, 0x201E), (0x3001, 0x3011)]
SPACES = [" "] * 12 + ["", "", "  ", "\t", "\n", "\n\n", "\r\n", "\u00a0", "\u2028", "\u3000"]


class Numbers:
    """splitmix64 (Steele and others 2014)."""

    def __init__(self, seed):
        self.state = seed

    def below(self, n):
        self.state = (self.state + 0x9E3779B97F4A7C15) & MASK
        x = self.state
        x = (x ^ x >> 30) * 0xBF58476D1CE4E5B9 & MASK
        x = (x ^ x >> 27) * 0x94D049BB133111EB & MASK
        return (x ^ x >> 31) % n

    def scalar(self, ranges):
        first, last = ranges[self.below(len(ranges))]
        return chr(first + self.below(last - first + 1))


class Texts:
    """The texts, by number."""

    def __init__(self, pieces):
        self.pieces = [p[2:] if p.startswith("##") and len(p) > 2 else p for p in pieces]

    def text(self, number):
        n = Numbers(number)
        out = ""
        for _ in range(n.below(16)):
            out += self.part(n) + SPACES[n.below(len(SPACES))]
        return out

    def word(self, n):
        """One to three pieces in lower case, with a capital, in capitals or mixed; capitals are ASCII's alone."""
        word = "".join(self.pieces[n.below(len(self.pieces))] for _ in range(1 + n.below(3)))
        style = n.below(6)
        out = ""
        for i, c in enumerate(word):
            capital = style == 1 and i == 0 or style == 2 or style == 3 and n.below(2) == 0
            out += chr(ord(c) - 32) if capital and "a" <= c <= "z" else c
        return out

    def part(self, n):
        kind = n.below(20)
        if kind < 8:
            return self.word(n)
        if kind == 8:
            return "".join(c + (n.scalar(MARKS) if n.below(3) == 0 else "") for c in self.word(n))
        if kind == 9:
            return "".join(n.scalar(ACCENTED) if n.below(3) == 0 else c for c in self.word(n))
        if kind == 10:
            return self.run(n, ACCENTED, 8)
        if kind == 11:
            script = SCRIPTS[n.below(len(SCRIPTS))]
            return self.run(n, [script], 8)
        if kind == 12:
            return self.run(n, EMOJI + MARKS[3:], 4)
        if kind == 13:
            return self.run(n, CONTROLS, 3)
        if kind == 14:
            return self.run(n, NUMBERS, 6) + n.scalar(SIGNS) + self.run(n, NUMBERS, 3)
        if kind == 15:
            return "https://www." + self.word(n) + "." + self.word(n) + "/" + self.run(n, NUMBERS, 4) + "?" + self.word(n) + "=%" + self.word(n)
        if kind == 16:
            return self.pieces[n.below(len(self.pieces))] + "a" * (90 + n.below(20))
        if kind == 17:
            return self.word(n) + n.scalar(SIGNS) + self.word(n) + "_" + self.run(n, NUMBERS, 2)
        return self.run(n, SIGNS, 2)

    def run(self, n, ranges, most):
        return "".join(n.scalar(ranges) for _ in range(1 + n.below(most)))


def digest(value, data):
    for byte in data:
        value = (value ^ byte) * 0x100000001B3 & MASK
    return value


def cut(tokenizer, text):
    """Every word as byte range, case, line break and pieces."""
    at = [0]
    for c in text:
        at.append(at[-1] + len(c.encode()))
    return [(at[s], at[e], case, broken, pieces) for s, e, pieces, case, broken in tokenizer.words(text)]


def digests(tokenizer):
    texts, out = Texts(tokenizer.pieces), []
    for first in range(0, TEXTS, BLOCK):
        value = 0xCBF29CE484222325
        for number in range(first, first + BLOCK):
            text = texts.text(number)
            value = digest(value, text.encode())
            for start, end, case, broken, pieces in cut(tokenizer, text):
                value = digest(value, struct.pack(f"<IIBBB{len(pieces)}H", start, end, case, broken, len(pieces), *pieces))
        out.append(value)
    return out


def vocabulary(model):
    """The pieces and the version of a model file."""
    data, found = open(model, "rb").read(), {}
    for i in range(struct.unpack_from("<I", data, 12)[0]):
        name, _, _, size, _, at = struct.unpack_from("<40sIIIIQ", data, 32 + 64 * i)
        name = name.rstrip(b"\0").decode()
        if name in ("pieces", "version"):
            found[name] = data[at:at + size].decode()
    return found["pieces"].split("\n"), found["version"]


def main(model, *rest):
    pieces, version = vocabulary(model)
    tokenizer = Tokenizer(pieces)
    if rest[0] == "--":
        text = Texts(pieces).text(int(rest[1]))
        print(repr(text))
        for word in cut(tokenizer, text):
            print(*word, text.encode()[word[0]:word[1]].decode())
        return
    with open(rest[0], "w") as out:
        out.write("/// What the trainer's tokenizer gives for every hundred of `CutTexts`, with the pieces of model\n"
                  f"/// {version}; `scripts/train/cutting.py` writes it.\nenum CutDigests {{\n  static let blocks: [UInt64] = [\n")
        found = [f"0x{d:016x}" for d in digests(tokenizer)]
        for i in range(0, len(found), 4):
            out.write("    " + ", ".join(found[i:i + 4]) + ",\n")
        out.write("  ]\n}\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
