"""Trains the reader on all its tasks together.

usage: train.py DATA MINILM OUT [--steps N | --minutes N] [--workers N] [--hard] [--resume | --from CHECKPOINT] [--pace SHARE]

One step reads 6 windows of attribution articles, every second step a window of the articles marked for gaps, 6 sentences of
BABE and 10 of ClaimBuster, and adds up their losses. AdamW; the learning rate rises for 100 steps to 2e-4 (heads 1e-3) and falls in
a straight line to nothing at step N (or, on a machine with other work, when N minutes have passed). Word vectors stay as MiniLM has them. OUT/last.pt is written every 8 minutes and at
the end; --resume goes on from OUT/last.pt; --from begins a new schedule with the weights of an
earlier run, and --pace makes its learning rates a share of the usual ones; --hard makes another reader of the same texts, whose
mistakes are others: words are hidden from it and it learns syntax beside (CoreNLP's automatic layer). Each worker is a process with one thread that takes its share of every step; the
gradients are added up once a step, so that a worker that has to wait for a busy core holds the others up as little as can be.
"""
import argparse
import json
import os
import pickle
import random
import time

import torch
import torch.distributed as dist
import torch.nn.functional as F

import data
from model import from_minilm
from tokenization import PAR, UNK, Tokenizer

SIZE, WINDOWS, BABE, CLAIMS = 256, 6, 6, 10
HIDDEN, DROP = 0.06, {False: 0.05, True: 0.1}  # with --hard: share of words hidden as [UNK]; dropout without and with it
SHORT = 0.2  # share of an article's windows that are cut to one to three sentences, as people type them at a prompt
RATE, HEAD_RATE, WARM = 2e-4, 1e-3, 100


class Stream:
    """Endless shuffled passes over articles cut into windows, a few of them cut short."""

    def __init__(self, articles, tokenizer, seed, hidden=0.0):
        self.articles, self.tokenizer, self.rng, self.queue = articles, tokenizer, random.Random(seed), []
        self.hidden = hidden

    def take(self, n):
        while len(self.queue) < n:
            new = [(a, s, e) for a in self.articles for s, e in a.windows(SIZE, self.rng if len(a.words) > 150 else None)]
            new = [self.shortened(*w) if len(w[0].words) > 150 and self.rng.random() < SHORT else w for w in new]
            self.rng.shuffle(new)
            self.queue = new + self.queue
        return [self.obscured(a.window(s, e, self.tokenizer)) for a, s, e in (self.queue.pop() for _ in range(n))]

    def obscured(self, window):
        """The window with some words hidden, so that the words around them have to tell."""
        pieces, ends = window["pieces"], window["heads"][1:] + [len(window["pieces"]) - 1]
        for first, end in zip(window["heads"], ends) if self.hidden else ():
            if self.rng.random() < self.hidden:
                pieces[first:end] = [p if p == self.tokenizer.number[PAR] else self.tokenizer.number[UNK] for p in pieces[first:end]]
        return window

    def shortened(self, article, first, last):
        """One to three whole sentences out of a window."""
        inside = [r for r in article.sentences if first <= r[0] and r[1] <= last]
        if not inside:
            return article, first, last
        at = self.rng.randrange(len(inside))
        return article, inside[at][0], inside[min(at + self.rng.randrange(3), len(inside) - 1)][1]


def batch(windows):
    n, w = max(len(x["pieces"]) for x in windows), max(len(x["heads"]) for x in windows)
    pad = lambda rows, size, value: torch.tensor([r + [value] * (size - len(r)) for r in rows])
    pieces = pad([x["pieces"] for x in windows], n, 0)
    return pieces, pad([x["cases"] for x in windows], n, 0), pieces != 0, pad([x["heads"] for x in windows], w, 0), w


def labels(windows, name, width):
    return torch.tensor([x["labels"].get(name, [-1] * len(x["heads"])) + [-1] * (width - len(x["heads"])) for x in windows])


def mean_loss(logits, target):
    return F.cross_entropy(logits.flatten(0, -2), target.flatten(), ignore_index=-1)


def flag_loss(logits, target):
    known = target >= 0
    return F.binary_cross_entropy_with_logits(logits[known], target[known].float())


def attribution_losses(model, windows, states, width, out):
    known = [x["attributed"] for x in windows]
    if not any(known):
        return
    logits = model.roles(states).view(*states.shape[:2], 3, 3)
    for k, role in enumerate(data.ROLES):
        out[role] = mean_loss(logits[:, :, k], labels(windows, role, width))
    total, words = 0.0, 0
    for i, x in enumerate(windows):
        n = len(x["heads"])
        words += n if known[i] else 0
        if not known[i] or not n:
            continue
        anchors = list(x["anchors"])
        score = F.log_softmax(logits[i, :n, 1].detach(), -1)[:, 0]
        taken = torch.tensor([t > 0 for t in x["labels"]["cue"]])
        for j in score.masked_fill(taken, 1).topk(min(3, n), largest=False).indices.tolist():
            if not taken[j]:
                anchors.append((j, j + 1, [0] * n))
        pair = model.relate(states[i, :n], torch.tensor(x["paragraph"]), [a[0] for a in anchors], [a[1] for a in anchors])
        total = total + F.cross_entropy(pair.flatten(0, 1), torch.tensor([a[2] for a in anchors]).flatten(), reduction="sum")
    out["relation"] = total / max(words, 1)


def other_losses(model, windows, states, width, out):
    names = labels(windows, "name", width)
    if (names >= 0).any():
        out["name"] = 0.5 * mean_loss(model.names(states), names)
    marks = model.marks(states)
    for k, name in enumerate(["gap " + g for g in data.GAPS] + ["biased"]):
        target = labels(windows, name, width)
        if (target >= 0).any():
            out[name] = (1.0 if name == "biased" else 0.3) * flag_loss(marks[:, :, k], target)
    frames = labels(windows, "frame", width)
    if (frames >= 0).any():
        out["frame"] = 0.5 * mean_loss(model.frame(states), frames)
    ranges, target, pooled = [], [], []
    for i, x in enumerate(windows):
        some = [(s, e, t) for s, e, t in x["sentences"] if t]
        if some:
            pooled.append(model.pooled(states[i], [(s, e) for s, e, _ in some]))
            target += [t for _, _, t in some]
    if target:
        logits = model.sentence(torch.cat(pooled))
        for name, a, b in (("voice", 0, 4), ("kind", 4, 8)):
            t = torch.tensor([x.get(name, -1) for x in target])
            if (t >= 0).any():
                out[name] = mean_loss(logits[:, a:b], t) * 0.5
        for name, a in (("checkworthy", 8), ("slant", 9)):
            t = torch.tensor([x.get(name, -1) for x in target])
            if (t >= 0).any():
                out[name] = flag_loss(logits[:, a], t) * 0.5
    sources = [(i, s) for i, x in enumerate(windows) for s in x["sources"]]
    if sources:
        rows = torch.cat([model.pooled(states[i], [(s, e)]) for i, (s, e, _) in sources])
        out["source type"] = 0.3 * F.cross_entropy(model.source_type(rows), torch.tensor([t for _, (_, _, t) in sources]))


def syntax_losses(model, windows, states, width, out):
    for name, head in (("speech", model.speech), ("dependency", model.dependency)):
        target = labels(windows, name, width)
        if (target >= 0).any():
            out[name] = 0.3 * mean_loss(head(states), target)
    target = labels(windows, "arc", width)
    if (target >= 0).any():
        there = torch.tensor([[i < len(x["heads"]) for i in range(width)] for x in windows])
        out["arc"] = 0.3 * mean_loss(model.arcs(states).masked_fill(~there[:, None], -1e4), target)


def losses(model, windows, syntax=False):
    pieces, cases, mask, heads, width = batch(windows)
    states = model.encode(pieces, cases, mask, heads)
    out = {}
    if syntax:
        syntax_losses(model, windows, states, width, out)
    attribution_losses(model, windows, states, width, out)
    other_losses(model, windows, states, width, out)
    return out


def add_up(parameters, progress):
    """Sums the workers' gradients; gives the progress that the first worker sees."""
    flat = torch.cat([(torch.zeros_like(p) if p.grad is None else p.grad).flatten() for p in parameters] + [torch.tensor([progress])])
    dist.all_reduce(flat)
    at = 0
    for p in parameters:
        p.grad = flat[at:at + p.numel()].view_as(p)
        at += p.numel()
    return float(flat[-1])


def shares(streams, step, worker, workers):
    """This worker's part of a step: (windows, weight of their loss)."""
    out = []
    for stream, count in zip((streams[0], streams[2], streams[3]), (WINDOWS, BABE, CLAIMS)):
        mine = stream.take(count)[worker::workers]
        if mine:
            out.append((mine, len(mine) / count))
    if step % 2 == 0:
        marked = streams[1].take(1)
        if step // 2 % workers == worker:
            out.append((marked, 0.4))
    return out


def learner(model, rate, head_rate):
    """An optimizer, and what it changes: all but the word vectors, which stay as MiniLM has them."""
    model.word.weight.requires_grad_(False)
    heads = model.head_parameters()
    chosen = {id(h) for h in heads}
    body = [q for q in model.parameters() if q.requires_grad and id(q) not in chosen]
    groups = [{"params": body, "rate": rate}, {"params": heads, "rate": head_rate}]
    return torch.optim.AdamW(groups, lr=rate, weight_decay=0.01, betas=(0.9, 0.98), fused=True), body + heads


def advance(optimizer, learned, share):
    """One step with a share of the usual learning rates."""
    for g in optimizer.param_groups:
        g["lr"] = g["rate"] * share
    torch.nn.utils.clip_grad_norm_(learned, 1.0)
    optimizer.step()


def work(worker, args):
    torch.set_num_threads(1)
    torch.manual_seed(1 + worker)
    if args.workers > 1:
        dist.init_process_group("gloo", init_method=f"file://{os.path.abspath(args.out)}/meeting", rank=worker, world_size=args.workers)
    stored = pickle.load(open(args.data, "rb"))
    tokenizer, sets = Tokenizer(stored["pieces"]), stored["sets"]
    model = from_minilm(args.minilm, stored["keep"], stored["original"])
    model.drop = DROP[args.hard]
    optimizer, learned = learner(model, RATE, HEAD_RATE)
    streams = [Stream(sets[k], tokenizer, s, HIDDEN if args.hard else 0.0) for s, k in enumerate(("articles", "gaps", "babe", "claims"))]
    step, progress = 0, 0.0
    if args.resume:
        kept = torch.load(f"{args.out}/last.pt", weights_only=False)
        model.load_state_dict(kept["model"])
        optimizer.load_state_dict(kept["optimizer"])
        step, progress = kept["step"], kept["progress"]
        for stream, state in zip(streams, kept["streams"]):
            stream.rng.setstate(state)
    elif args.start:
        model.load_state_dict(torch.load(args.start, weights_only=False)["model"])
    model.train()
    saved, sums, began = time.time(), {}, time.time()
    start = progress
    while progress < 1:
        optimizer.zero_grad(set_to_none=True)
        for windows, weight in shares(streams, step, worker, args.workers):
            found = losses(model, windows, args.hard)
            (weight * sum(found.values())).backward()
            for n, v in found.items():
                a, b = sums.get(n, (0.0, 0))
                sums[n] = a + float(v.detach()), b + 1
        if args.minutes:
            progress = start + (1 - start) * min(1.0, (time.time() - began) / (60 * args.minutes))
        else:
            progress = min(1.0, (step + 1) / args.steps)
        if args.workers > 1:
            progress = add_up(learned, 0.0 if worker else progress)
        advance(optimizer, learned, args.pace * min(1.0, (step + 1) / WARM) * (1 - progress))
        step += 1
        if worker:
            continue
        if step % 25 == 0:
            print(step, f"{time.time() - began:.0f}s", {n: round(a / b, 3) for n, (a, b) in sums.items()}, flush=True)
            sums = {}
        if time.time() - saved > 480 or progress >= 1:
            saved = time.time()
            torch.save({"model": model.state_dict(), "optimizer": optimizer.state_dict(), "step": step, "progress": progress, "pieces": stored["pieces"],
                        "streams": [s.rng.getstate() for s in streams]}, f"{args.out}/new.pt")
            os.replace(f"{args.out}/new.pt", f"{args.out}/last.pt")


def main():
    p = argparse.ArgumentParser()
    p.add_argument("data"), p.add_argument("minilm"), p.add_argument("out")
    p.add_argument("--steps", type=int, default=2600)
    p.add_argument("--minutes", type=float, default=0, help="instead of --steps: the schedule follows the clock")
    p.add_argument("--workers", type=int, default=2)
    p.add_argument("--hard", action="store_true", help="hidden words, more dropout, and syntax to learn beside")
    p.add_argument("--resume", action="store_true")
    p.add_argument("--from", dest="start", help="a checkpoint whose weights to begin with instead of MiniLM's")
    p.add_argument("--pace", type=float, default=1, help="a factor on both learning rates")
    args = p.parse_args()
    os.makedirs(args.out, exist_ok=True)
    if os.path.exists(f"{args.out}/meeting"):
        os.remove(f"{args.out}/meeting")
    if args.workers > 1:
        torch.multiprocessing.spawn(work, (args,), nprocs=args.workers)
    else:
        work(0, args)


if __name__ == "__main__":
    main()
