"""Rounds a checkpoint's weights to 8 bits as the model file holds them, to score what the rounding costs.

usage: rounded.py CHECKPOINT OUT     then score predict.py with both, as scripts/train/run --smoke does
"""
import re
import sys

import torch

from export import quantized

ROUNDED = re.compile(r"(word|layers\.\d\.(qkv|out|up|down)|(pair|gate)_(word|anchor))\.weight")


def main(checkpoint, out):
    kept = torch.load(checkpoint, weights_only=False, map_location="cpu")
    for name, weight in kept["model"].items():
        if ROUNDED.fullmatch(name):
            integers, scales = quantized(weight.detach().numpy())
            kept["model"][name] = torch.from_numpy(integers.astype("float32") * scales[:, None])
    torch.save({"model": kept["model"], "pieces": kept["pieces"]}, out)


if __name__ == "__main__":
    main(*sys.argv[1:3])
