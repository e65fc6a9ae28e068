#!/usr/bin/env python3
"""The trained reader as a program that the scorers can run, before any of it is in Swift.

usage: predict.py CHECKPOINT analyze --input ndjson --format ndjson < articles
"""
import json
import sys

import torch

import data
from decode import Reading
from model import Reader
from tokenization import Tokenizer


def load(path):
    kept = torch.load(path, weights_only=False, map_location="cpu")
    model = Reader(len(kept["pieces"]))
    model.load_state_dict(kept["model"])
    return model.eval(), Tokenizer(kept["pieces"])


def spans(flags, bounds):
    """Runs of set flags, cut at the bounds of sentences."""
    out = []
    for s, e in bounds:
        i = s
        while i < e:
            if flags[i]:
                j = i
                while j < e and flags[j]:
                    j += 1
                out.append((i, j))
                i = j
            else:
                i += 1
    return out


def analysis(model, tokenizer, row, biased=0.4, mark=0.4):
    article = data.Article(row["text"], tokenizer)
    answer = {"id": row["id"], "sentences": [], "attributions": [], "framing": [], "gaps": []}
    if not article.words:
        return answer
    r = Reading(model, article, tokenizer)
    for s in r.sentences():
        voice = data.VOICES[int(s["voice"].argmax())]
        answer["sentences"].append({"range": r.span(s["range"]), "voice": voice, "checkworthy": s["checkworthy"], "slant": s["slant"],
                                    "kind": data.KINDS[int(s["kind"].argmax())] if voice in ("writer", "mixed") else None})
    for a in r.attributions():
        kind = "none" if a["type"] is None else data.SOURCE_TYPES[a["type"]]
        one = {k: [r.span(x) for x in a[k]] for k in data.ROLES}
        answer["attributions"].append(one | {"source_type": kind})
        if kind in ("vague", "anonymous"):
            answer["gaps"].append({"rule": kind + "-source", "range": one["source"][0]})
        if kind == "none":
            answer["gaps"].append({"rule": "agentless", "range": one["cue"][0]})
        if kind == "media":
            answer["gaps"].append({"rule": "second-hand", "range": one["source"][0]})
    marks = r.marks()
    for k, rule in enumerate(data.GAPS[:3]):
        for x in spans(marks[:, k] > mark, article.sentences):
            if not any(g["rule"] == rule and g["range"][0] < r.span(x)[1] and r.span(x)[0] < g["range"][1] for g in answer["gaps"]):
                answer["gaps"].append({"rule": rule, "range": r.span(x)})
    for x in spans(marks[:, 6] > biased, article.sentences):
        answer["framing"].append({"range": r.span(x)})
    return answer


def main(path):
    torch.set_num_threads(1)
    model, tokenizer = load(path)
    for line in sys.stdin:
        print(json.dumps(analysis(model, tokenizer, json.loads(line))))


if __name__ == "__main__":
    main(sys.argv[1])
