"""Writes the model file that the program embeds.

usage: export.py CHECKPOINT OUT VERSION

Little-endian. A header of 32 bytes: "LEDEREAD", format number (u32), number of tables (u32), checksum (u64), size of the file (u64).
Then a row of 64 bytes for each table: name (40 bytes, zero-padded), kind (u32: 0 bytes, 1 float32, 2 int8), rows (u32), columns (u32),
zero (u32), offset from the file's start (u64). Tables begin at multiples of 64 bytes.

The checksum is taken over the 64-bit words after the header: h = (h rotated left by 5 ^ word) x 0x9E3779B97F4A7C15, from h = 0.

Linear maps of the encoder and of the relation head are int8, a scale a row (largest weight / 127), laid in panels of 16 outputs: for each
pair of inputs, 16 outputs x 2 inputs, so that one load feeds one multiply-add instruction. The small heads stay float32, row-major
(outputs x inputs). `pieces` holds the vocabulary, a piece a line; `folding` the characters whose folded form (lower case, no accents)
is another, 16 bytes each: the code point and up to three of its folded ones, zero-padded, sorted.
"""
import struct
import sys

import numpy as np

from predict import load
from tokenization import folded

FORMAT, POSITIONS, PANEL = 1, 256, 16
MASK = (1 << 64) - 1


def quantized(w):
    scale = np.maximum(np.abs(w).max(1), 1e-12) / 127
    return np.clip(np.rint(w / scale[:, None]), -127, 127).astype(np.int8), scale.astype(np.float32)


def panels(q):
    rows, k = q.shape
    return np.ascontiguousarray(q.reshape(rows // PANEL, PANEL, k // 2, 2).transpose(0, 2, 1, 3)).reshape(rows, k)


def folding():
    out = b""
    for c in list(range(0x80, 0x530)) + list(range(0x1E00, 0x2000)) + [0x212A, 0x212B]:
        to = folded(chr(c))
        if to != chr(c) and len(to) <= 3:
            out += struct.pack("<4I", c, *([ord(x) for x in to] + [0] * (3 - len(to))))
    return out


def checksum(data):
    h = 0
    for (word,) in struct.iter_unpack("<Q", data):
        h = (((h << 5 | h >> 59) & MASK) ^ word) * 0x9E3779B97F4A7C15 & MASK
    return h


def tables(model, tokenizer, version):
    p = {k: v.detach().numpy().astype(np.float32) for k, v in model.state_dict().items()}
    out = {"version": version.encode(), "pieces": "\n".join(tokenizer.pieces).encode(), "folding": folding()}
    out["word"], out["word.scale"] = quantized(p["word.weight"])
    out["position"], out["case"] = p["position.weight"][:POSITIONS], p["case.weight"]
    out["norm.weight"], out["norm.bias"] = p["norm.weight"], p["norm.bias"]

    def linear(name, weight, bias):
        q, out[name + ".scale"] = quantized(weight)
        out[name], out[name + ".bias"] = panels(q), bias

    for i in range(6):
        for part in ("qkv", "out", "up", "down"):
            linear(f"layer{i}.{part}", p[f"layers.{i}.{part}.weight"], p[f"layers.{i}.{part}.bias"])
        for part in ("norm1", "norm2"):
            for kind in ("weight", "bias"):
                out[f"layer{i}.{part}.{kind}"] = p[f"layers.{i}.{part}.{kind}"]
    for side in ("word", "anchor"):
        linear(f"pair.{side}", np.concatenate([p[f"pair_{side}.weight"], p[f"gate_{side}.weight"]]),
               np.concatenate([p[f"pair_{side}.bias"], p[f"gate_{side}.bias"]]))
    out["pair.distance"], out["pair.paragraph"] = p["distance.weight"], p["paragraph.weight"]
    words = ("roles", "names", "marks", "frame")
    out["tags"] = np.concatenate([p[f"{n}.weight"] for n in words])
    out["tags.bias"] = np.concatenate([p[f"{n}.bias"] for n in words])
    for name, key in (("relation", "relation"), ("sentence", "sentence"), ("source", "source_type")):
        out[name], out[name + ".bias"] = p[f"{key}.weight"], p[f"{key}.bias"]
    return out


def write(found, path):
    head, body, at = b"", b"", 32 + 64 * len(found)
    for name, value in found.items():
        if isinstance(value, bytes):
            kind, shape, data = 0, (1, len(value)), value
        else:
            kind = 2 if value.dtype == np.int8 else 1
            shape = value.shape if value.ndim == 2 else (1, value.shape[0])
            data = value.tobytes()
        pad = -(at + len(body)) % 64
        body += b"\0" * pad
        head += struct.pack("<40sIIIIQ", name.encode(), kind, *shape, 0, at + len(body))
        body += data
    body += b"\0" * (-(at + len(body)) % 64)
    rest = head + body
    with open(path, "wb") as f:
        f.write(struct.pack("<8sIIQQ", b"LEDEREAD", FORMAT, len(found), checksum(rest), 32 + len(rest)) + rest)
    return 32 + len(rest)


def main(checkpoint, path, version):
    print(write(tables(*load(checkpoint), version), path), "bytes")


if __name__ == "__main__":
    main(*sys.argv[1:4])
