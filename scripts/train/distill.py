"""Teaches one reader what two say together.

usage: distill.py DATA FIRST SECOND OUT [--steps N | --minutes N]     FIRST, SECOND: checkpoints; OUT: a folder

The mean of two readers trained in different ways is right more often than either (polnear.dev, attributions: content F1 0.798
for 0.787 and 0.787), and takes twice the time. Here a third, which begins as the first, learns to say what both say (the mean of the
logarithms of their probabilities) while one in twelve words of its windows is hidden. Most of what it reads has no marks: on the
articles that they were trained on, its teachers know the answers by heart and have little to tell. How sure they are of kinds, gaps and types
of sources it learns from the first alone, after which thresholds were chosen. (The idea: Hinton, Vinyals and Dean 2015,
"Distilling the Knowledge in a Neural Network".)

One step reads 4 unmarked windows, 2 of attribution articles, 4 sentences each of BABE and ClaimBuster, every second step a window of the
articles marked for gaps. Two workers, as in train.py.
"""
import argparse
import os
import pickle
import random
import time

import torch
import torch.distributed as dist
import torch.nn.functional as F

from decode import BIO, runs, viterbi
from predict import load
from train import Stream, add_up, advance, batch, learner

RATE, HEAD_RATE, WARM, HIDDEN, CUES, DROP = 7e-5, 3e-4, 30, 0.08, 14, 0.05  # of a window the first CUES cues are learned from
# Windows a step and the weight of their loss.
DIET = {"articles": (2, 0.4), "unmarked": (4, 0.8), "babe": (4, 0.15), "claims": (4, 0.1), "gaps": (1, 0.15)}


def together(first, second):
    """The distribution that two agree on: the mean of the logarithms of their probabilities."""
    return F.softmax((F.log_softmax(first, -1) + F.log_softmax(second, -1)) / 2, -1)


def surprise(logits, wanted):
    """How far what is said is from what is wanted: their cross entropy."""
    return -(wanted * F.log_softmax(logits, -1)).sum(-1)


class Lesson:
    """Some windows as both teachers and, with words hidden, the student read them."""

    def __init__(self, teachers, student, windows, seen):
        self.teachers, self.student, self.windows = teachers, student, windows
        pieces, cases, mask, heads, width = batch(windows)
        with torch.no_grad():
            self.taught = [t.encode(pieces, cases, mask, heads) for t in teachers]
        self.states = student.encode(batch(seen)[0], cases, mask, heads)
        self.real = torch.tensor([[i < len(x["heads"]) for i in range(width)] for x in windows])
        self.words = self.real.sum()
        with torch.no_grad():
            self.roles = together(*self.both(lambda t, states: t.roles(states).unflatten(-1, (3, 3))))

    @torch.no_grad()
    def both(self, head):
        return [head(t, states) for t, states in zip(self.teachers, self.taught)]

    def spans(self, i, role):
        """What the teachers together take for spans of a role (0 source, 1 cue) in a window."""
        n = len(self.windows[i]["heads"])
        return runs(viterbi(self.roles[i, :n, role].log(), BIO), 1, 2) if n else []

    def mean(self, loss):
        return (loss * self.real).sum() / self.words

    def losses(self):
        out = {"roles": self.mean(surprise(self.student.roles(self.states).unflatten(-1, (3, 3)), self.roles).sum(-1))}
        out["names"] = 0.3 * self.mean(surprise(self.student.names(self.states), together(*self.both(lambda t, x: t.names(x)))))
        out["frame"] = 0.5 * self.mean(surprise(self.student.frame(self.states), together(*self.both(lambda t, x: t.frame(x)))))
        first, second = self.both(lambda t, x: t.marks(x).sigmoid())
        wanted = torch.cat((first[..., :6], (first[..., 6:] + second[..., 6:]) / 2), -1)
        out["marks"] = 1.5 * self.mean(F.binary_cross_entropy_with_logits(self.student.marks(self.states), wanted, reduction="none").mean(-1))
        out["relation"] = sum(self.relation(i) for i in range(len(self.windows))) / self.words
        self.sentences(out)
        self.source_types(out)
        return out

    def relation(self, i):
        window, n = self.windows[i], len(self.windows[i]["heads"])
        cues = set(self.spans(i, 1)) | {(a, b) for a, b, _ in window["anchors"]}
        if not cues:
            return 0.0
        first, last = zip(*sorted(cues)[:CUES])
        lines = torch.tensor(window["paragraph"])
        wanted = together(*self.both(lambda t, states: t.relate(states[i, :n], lines, first, last)))
        return surprise(self.student.relate(self.states[i, :n], lines, first, last), wanted).sum()

    def sentences(self, out):
        ranges = [(i, [(s, e) for s, e, _ in x["sentences"]]) for i, x in enumerate(self.windows)]
        pool = lambda model, states: torch.cat([model.pooled(states[i], r) for i, r in ranges if r])
        if any(r for _, r in ranges):
            first, second = self.both(lambda t, states: t.sentence(pool(t, states)))
            mine = self.student.sentence(pool(self.student, self.states))
            out["voice"] = 0.5 * surprise(mine[:, :4], together(first[:, :4], second[:, :4])).mean()
            out["kind"] = 0.5 * surprise(mine[:, 4:8], first[:, 4:8].softmax(-1)).mean()
            wanted = (first[:, 8:].sigmoid() + second[:, 8:].sigmoid()) / 2
            out["scores"] = 0.7 * F.binary_cross_entropy_with_logits(mine[:, 8:], wanted)

    def source_types(self, out):
        ranges = [(i, self.spans(i, 0)) for i in range(len(self.windows))]
        pool = lambda model, states: torch.cat([model.pooled(states[i], r) for i, r in ranges if r])
        if any(r for _, r in ranges):
            wanted = self.both(lambda t, states: t.source_type(pool(t, states)).softmax(-1))[0]
            out["source type"] = 0.3 * surprise(self.student.source_type(pool(self.student, self.states)), wanted).mean()


def work(worker, args):
    torch.set_num_threads(1)
    torch.manual_seed(3 + worker)
    dist.init_process_group("gloo", init_method=f"file://{os.path.abspath(args.out)}/meeting", rank=worker, world_size=2)
    stored = pickle.load(open(args.data, "rb"))
    teachers = [load(p)[0].requires_grad_(False) for p in (args.first, args.second)]
    student, tokenizer = load(args.first)
    student.train().drop = DROP
    optimizer, learned = learner(student, RATE, HEAD_RATE)
    streams = {k: Stream(stored["sets"][k], tokenizer, 11 + i) for i, k in enumerate(DIET)}
    hiding = Stream([], tokenizer, 77 + worker, HIDDEN)
    step, progress, sums, began = 0, 0.0, {}, time.time()
    while progress < 1:
        optimizer.zero_grad(set_to_none=True)
        for k, (number, weight) in DIET.items():
            if k == "gaps" and step % 2:
                continue
            windows = streams[k].take(number)
            mine = windows[worker::2] if number > 1 or step // 2 % 2 == 0 else windows[1 - worker::2]
            if not mine:
                continue
            found = Lesson(teachers, student, mine, [hiding.obscured(x | {"pieces": list(x["pieces"])}) for x in mine]).losses()
            (weight * len(mine) / number * sum(found.values())).backward()
            for name, value in found.items():
                total, times = sums.get(name, (0.0, 0))
                sums[name] = total + float(value.detach()), times + 1
        progress = min(1.0, (time.time() - began) / (60 * args.minutes) if args.minutes else (step + 1) / args.steps)
        progress = add_up(learned, 0.0 if worker else progress)
        advance(optimizer, learned, min(1.0, (step + 1) / WARM) * (1 - progress))
        step += 1
        if worker == 0 and (step % 25 == 0 or progress >= 1):
            print(step, f"{time.time() - began:.0f}s", {n: round(a / b, 3) for n, (a, b) in sums.items()}, flush=True)
            sums = {}
    if worker == 0:
        torch.save({"model": student.state_dict(), "pieces": stored["pieces"]}, f"{args.out}/last.pt")


def main():
    p = argparse.ArgumentParser()
    p.add_argument("data"), p.add_argument("first"), p.add_argument("second"), p.add_argument("out")
    p.add_argument("--steps", type=int, default=1000)
    p.add_argument("--minutes", type=float, default=0, help="instead of --steps: the schedule follows the clock")
    args = p.parse_args()
    os.makedirs(args.out, exist_ok=True)
    if os.path.exists(f"{args.out}/meeting"):
        os.remove(f"{args.out}/meeting")
    torch.multiprocessing.spawn(work, (args,), nprocs=2)


if __name__ == "__main__":
    main()
