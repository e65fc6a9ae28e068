"""Fits the head that gives sentences their vectors, on the trained encoder as it is.

usage: vectors.py CHECKPOINT MINILM DATA OUT

MiniLM was trained so that sentences of one meaning lie near each other; the reader's encoder has learned other things since. The head
maps the mean state of a sentence's words, read in its article, to the first 128 principal directions of what MiniLM itself gives for the
sentence alone (mean over pieces, length 1), by ridge regression over sentences of the training articles.
"""
import pickle
import random
import sys

import torch
import torch.nn.functional as F

from decode import Reading
from model import VECTOR, from_minilm
from predict import load
from tokenization import Tokenizer

ARTICLES, RIDGE = 160, 10.0


def taught(teacher, tokenizer, article, sentence):
    """MiniLM's own vector of a sentence."""
    s, e = sentence
    window = article.window(s, min(e, s + 150), tokenizer)
    pieces = torch.tensor([[p for p in window["pieces"]]])
    n = pieces.shape[1]
    x = teacher.encode(pieces, torch.zeros_like(pieces), torch.ones_like(pieces, dtype=torch.bool), torch.arange(n)[None])
    return F.normalize(x[0].mean(0), dim=0)


@torch.no_grad()
def main(checkpoint, minilm, data, out):
    torch.set_num_threads(2)
    stored = pickle.load(open(data, "rb"))
    teacher = from_minilm(minilm, stored["keep"], stored["original"]).eval()
    teacher.case.weight.zero_()
    model, tokenizer = load(checkpoint)
    x, y = [], []
    for article in random.Random(2).sample(stored["sets"]["articles"], min(ARTICLES, len(stored["sets"]["articles"]))):
        for w in Reading(model, article, tokenizer).windows:
            for s, e in article.sentences:
                if w.owns((s + e) // 2) and e - s > 4:
                    x.append(w.pooled([(s, e)])[0, :384])
                    y.append(taught(teacher, tokenizer, article, (s, e)))
    x, y = torch.stack(x), torch.stack(y)
    held = len(x) // 10
    centre = y.mean(0)
    _, _, directions = torch.linalg.svd(y[held:] - centre, full_matrices=False)
    z = (y - centre) @ directions[:VECTOR].T
    ones = torch.cat((x, torch.ones(len(x), 1)), 1)
    a = ones[held:].T @ ones[held:] + RIDGE * torch.eye(385)
    solved = torch.linalg.solve(a, ones[held:].T @ z[held:])
    guess = F.normalize(ones[:held] @ solved, dim=1)
    true = F.normalize(z[:held], dim=1)
    pairs = torch.triu_indices(held, held, 1)
    both = torch.stack([(guess @ guess.T)[pairs[0], pairs[1]], (true @ true.T)[pairs[0], pairs[1]]])
    print(f"{len(x)} sentences; nearness of held-out pairs correlates {torch.corrcoef(both)[0, 1]:.3f} with MiniLM's")
    model.vector.weight.copy_(solved[:384].T)
    model.vector.bias.copy_(solved[384])
    torch.save({"model": model.state_dict(), "pieces": stored["pieces"]}, out)


if __name__ == "__main__":
    main(*sys.argv[1:5])
