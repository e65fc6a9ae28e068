"""Cuts the training corpora into words and pieces once and keeps the result (a pickle) for the training runs.

usage: prepare.py CORPORA MINILM OUT      the invented events beside this file are read, too
"""
import collections
import json
import os
import pickle
import sys
import unicodedata

import data
from tokenization import PAD, PAR, SPECIAL, Tokenizer, folded

COMMON = 10_000  # pieces of the first this many lines of MiniLM's vocabulary are kept even where training text lacks them


def latin(piece):
    return all(ord(c) < 0x250 or not unicodedata.category(c).startswith("L") for c in piece)


def vocabulary(corpora, minilm):
    """Kept pieces, and each one's number in MiniLM's vocabulary (None for the paragraph mark)."""
    number = json.load(open(f"{minilm}/tokenizer.json"))["model"]["vocab"]
    names = sorted(number, key=number.get)
    whole = Tokenizer(names)
    used = collections.Counter()
    for f in ("polnear.train", "gaps.train", "babe.train", "claims.train"):
        for row in data.read(f"{corpora}/{f}.jsonl.gz"):
            for w in whole.words(row["text"]):
                used.update(w[2])
    keep = [n for i, n in enumerate(names) if n not in SPECIAL and not n.startswith("[unused")
            and (used[i] or (i < COMMON and latin(n)))]
    pieces = SPECIAL + keep
    return pieces, [None if p == PAR else number[p] for p in pieces], number


def main(corpora, minilm, out):
    pieces, keep, number = vocabulary(corpora, minilm)
    t = Tokenizer(pieces)
    articles = data.polnear(corpora, "train", t)
    marked = data.gaps(corpora, t, articles)
    sets = {"articles": list(articles.values()), "gaps": marked,
            "babe": data.babe(corpora, "train", t), "claims": data.claims(corpora, "train", t),
            "unmarked": data.invented(os.path.join(os.path.dirname(os.path.abspath(__file__)), "invented.jsonl"), t)
            + data.treebank(f"{corpora}/ewt.train.conllu.gz", t)}
    pickle.dump({"pieces": pieces, "keep": keep, "original": number, "sets": sets}, open(out, "wb"))
    print(len(pieces), "pieces;", {k: (len(v), sum(a.length(0, len(a.words)) for a in v)) for k, v in sets.items()})


if __name__ == "__main__":
    main(*sys.argv[1:4])
