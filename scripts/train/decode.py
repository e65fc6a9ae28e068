"""From the heads' numbers to attributions, sentences and spans: the reference that the Swift reader follows step by step (it also
moves where contents begin and end by the content role, and chooses the bias of sources by the cue's form).

An article is read in windows of at most SIZE pieces that overlap by OVERLAP or more where a sentence start allows. Two windows
share the words of their overlap: the earlier one owns its first half. Every window is read alone, and what begins in its own part is kept:

- cues: the runs of the best BIO sequence of the cue role, CUE_BIAS added to B and I;
- for each cue, an attribution: the relation scores of the cue with every word of the window, plus MIX times the source role's, decoded by
  the best sequence in which I-x follows only B-x or I-x. A cue without content is dropped; one without a source is decoded again,
  SOURCE_BIAS added to the source labels;
- sentences whose middle word it owns; words, for the heads that judge words.
"""
import torch
import torch.nn.functional as F

import data

SIZE, OVERLAP, MIX, CUE_BIAS, SOURCE_BIAS = 256, 48, 0.2, 0.5, 1.0
BIO = [(a, b) for a in range(3) for b in range(3) if b != 2 or a != 0]
PAIR = [(a, b) for a in range(7) for b in range(7) if b == 0 or b % 2 == 1 or a in (b, b - 1)]


def viterbi(scores, allowed, inside=(2,)):
    """The best path through scores [words, labels]; a path may not begin with a label of `inside`."""
    n, k = scores.shape
    block = torch.full((k, k), float("-inf"))
    for a, b in allowed:
        block[a, b] = 0
    best = scores[0].clone()
    best[list(inside)] = float("-inf")
    back = []
    for i in range(1, n):
        best, at = (best[:, None] + block).max(0)
        best = best + scores[i]
        back.append(at)
    path = [int(best.argmax())]
    for at in reversed(back):
        path.append(int(at[path[-1]]))
    return path[::-1]


def runs(path, begin, inside):
    """Half-open ranges of the spans that labels `begin`, `inside` make."""
    out = []
    for i, label in enumerate(path):
        if label == begin:
            out.append([i, i + 1])
        elif label == inside:
            out[-1][1] = i + 1
    return [tuple(r) for r in out]


class Window:
    """One window read: the words [first, last) of the article, of which [own_first, own_last) are its own."""

    def __init__(self, model, article, tokenizer, first, last, own):
        self.model, self.first, self.last, self.own = model, first, last, own
        w = article.window(first, last, tokenizer)
        one = torch.tensor([w["pieces"]])
        self.states = model.encode(one, torch.tensor([w["cases"]]), torch.ones_like(one, dtype=torch.bool), torch.tensor([w["heads"]]))[0]
        self.paragraph = torch.tensor(w["paragraph"])
        self.roles = F.log_softmax(model.roles(self.states).view(-1, 3, 3), -1)

    def owns(self, word):
        return self.own[0] <= word < self.own[1]

    def attributions(self, mix, cue_bias):
        scores = self.roles[:, 1].clone()
        scores[:, 1:] += cue_bias
        cues = [c for c in runs(viterbi(scores, BIO), 1, 2) if self.owns(c[0] + self.first)]
        out = []
        if not cues:
            return out
        pairs = F.log_softmax(self.model.relate(self.states, self.paragraph, [c[0] for c in cues], [c[1] for c in cues]), -1)
        for cue, pair in zip(cues, pairs):
            scores = pair.clone()
            scores[:, 1:3] += mix * (self.roles[:, 0, 1:] - self.roles[:, 0, :1])
            scores[:, 5:7] = float("-inf")
            scores[cue[0]:cue[1], 0] = 50.0
            path = viterbi(scores, PAIR, (2, 4, 6))
            if not runs(path, 1, 2):
                scores[:, 1:3] += SOURCE_BIAS
                path = viterbi(scores, PAIR, (2, 4, 6))
            shift = lambda found: [(s + self.first, e + self.first) for s, e in found]
            one = {"cue": shift([cue]), "source": shift(runs(path, 1, 2)), "content": shift(runs(path, 3, 4))}
            if one["content"]:
                out.append(one)
        return out

    def pooled(self, ranges):
        clip = lambda i: min(max(i - self.first, 0), self.last - self.first)
        return self.model.pooled(self.states, [(clip(s), clip(e)) for s, e in ranges])


class Reading:
    """One article read."""

    @torch.no_grad()
    def __init__(self, model, article, tokenizer, size=SIZE, overlap=OVERLAP):
        self.model, self.article = model, article
        w = article.windows(size, overlap=overlap)
        bounds = [0] + [(b[0] + a[1]) // 2 for a, b in zip(w, w[1:])] + [len(article.words)]
        self.windows = [Window(model, article, tokenizer, s, e, (bounds[k], bounds[k + 1])) for k, (s, e) in enumerate(w)]

    @torch.no_grad()
    def attributions(self, mix=MIX, cue_bias=CUE_BIAS):
        """Attributions as ranges of words; each with the type of its source, of several pieces the longest, a number into SOURCE_TYPES."""
        out = []
        for w in self.windows:
            found = w.attributions(mix, cue_bias)
            for a in found:
                a["type"] = int(self.model.source_type(w.pooled([max(a["source"], key=lambda s: s[1] - s[0])])).argmax()) if a["source"] else None
            out += found
        return out

    @torch.no_grad()
    def sentences(self):
        out = []
        for w in self.windows:
            own = [r for r in self.article.sentences if w.owns((r[0] + r[1]) // 2)]
            if own:
                p = self.model.sentence(w.pooled(own))
                out += [{"range": r, "voice": v, "kind": k, "checkworthy": float(c), "slant": float(s)} for r, v, k, c, s in
                        zip(own, p[:, :4].softmax(-1), p[:, 4:8].softmax(-1), p[:, 8].sigmoid(), p[:, 9].sigmoid())]
        return out

    @torch.no_grad()
    def marks(self):
        """Per word the probabilities of the six gap rules and of `biased`."""
        return torch.cat([self.model.marks(w.states[w.own[0] - w.first:w.own[1] - w.first]).sigmoid() for w in self.windows])

    def span(self, words):
        return [self.article.words[words[0]][0], self.article.words[words[1] - 1][1]]
