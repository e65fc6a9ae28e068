"""The reader: one encoder and its heads.

Encoder: BERT as MiniLM shapes it (6 layers, width 384, 12 heads of 32, feed-forward 1,536, learned positions, LayerNorm
after each block with epsilon 1e-12), with two changes: an embedding of the word's case (4 x 384) is added to every piece, and
GELU is its tanh form, 0.5 x (1 + tanh(0.7978845608 (x + 0.044715 x^3))). The token type embedding is folded into the positions.
The heads see only the first piece of each word.

Heads:
- roles: 3 x BIO (source, cue, content), linear. Tag order O, B, I.
- relation: for a cue (the mean state of its words, the anchor) and any word of the window, one of O, B-source, I-source,
  B-content, I-content, B-cue, I-cue: relu(A w + B a + (P w)(Q a) + distance + paragraph), then linear. `distance` is an
  embedding of the signed distance in words from the cue, in the buckets of `bucket`; `paragraph` of the signed distance in paragraphs,
  cut to -3..3.
- names: BIO over PERSON, ORGANIZATION, LOCATION, MISC, linear.
- marks: six gap rules and `biased`, one logit each, linear.
- frame: eight classes of framing words, linear.
- sentence: mean and maximum of its words' states, side by side (768), then linear to voice (4), kind (4), checkworthy (1), slant (1).
- source type: the same pooling over a source's words, then linear to eight types.
- speech, dependency, arc: part of speech, name of the dependency and the word depended on. Teachers of syntax, for training alone.
"""
import torch
from torch import nn
import torch.nn.functional as F

from data import DEPENDENCIES, SPEECH

WIDTH, LAYERS, HEADS, INNER, POSITIONS = 384, 6, 12, 1536, 512
PAIR, ARC = 256, 128
BUCKETS = (0, 1, 2, 3, 4, 6, 8, 12, 16, 24, 32, 48, 64, 96)


def bucket(distance):
    """0 inside the cue; 1..13 before it and 14..26 after it, growing with the distance."""
    edges = torch.tensor(BUCKETS[1:])
    size = torch.bucketize(distance.abs(), edges, right=True)
    return torch.where(distance == 0, 0, torch.where(distance < 0, size, size + len(BUCKETS) - 1))


class Layer(nn.Module):
    def __init__(self):
        super().__init__()
        self.qkv = nn.Linear(WIDTH, 3 * WIDTH)
        self.out = nn.Linear(WIDTH, WIDTH)
        self.norm1 = nn.LayerNorm(WIDTH, eps=1e-12)
        self.up = nn.Linear(WIDTH, INNER)
        self.down = nn.Linear(INNER, WIDTH)
        self.norm2 = nn.LayerNorm(WIDTH, eps=1e-12)

    def forward(self, x, mask, drop):
        b, n, _ = x.shape
        q, k, v = self.qkv(x).view(b, n, 3, HEADS, WIDTH // HEADS).permute(2, 0, 3, 1, 4)
        y = F.scaled_dot_product_attention(q, k, v, attn_mask=mask).transpose(1, 2).reshape(b, n, WIDTH)
        x = self.norm1(x + F.dropout(self.out(y), drop, self.training))
        return self.norm2(x + F.dropout(self.down(F.gelu(self.up(x), approximate="tanh")), drop, self.training))


class Reader(nn.Module):
    def __init__(self, pieces, drop=0.0):
        super().__init__()
        self.word = nn.Embedding(pieces, WIDTH)
        self.position = nn.Embedding(POSITIONS, WIDTH)
        self.case = nn.Embedding(4, WIDTH)
        self.norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.layers = nn.ModuleList(Layer() for _ in range(LAYERS))
        self.drop = drop
        self.roles = nn.Linear(WIDTH, 9)
        self.pair_word = nn.Linear(WIDTH, PAIR)
        self.pair_anchor = nn.Linear(WIDTH, PAIR)
        self.gate_word = nn.Linear(WIDTH, PAIR)
        self.gate_anchor = nn.Linear(WIDTH, PAIR)
        self.distance = nn.Embedding(2 * len(BUCKETS) - 1, PAIR)
        self.paragraph = nn.Embedding(7, PAIR)
        self.relation = nn.Linear(PAIR, 7)
        self.names = nn.Linear(WIDTH, 9)
        self.marks = nn.Linear(WIDTH, 7)
        self.frame = nn.Linear(WIDTH, 8)
        self.sentence = nn.Linear(2 * WIDTH, 10)
        self.source_type = nn.Linear(2 * WIDTH, 8)
        self.speech = nn.Linear(WIDTH, len(SPEECH))
        self.dependency = nn.Linear(WIDTH, len(DEPENDENCIES))
        self.arc_from = nn.Linear(WIDTH, ARC)
        self.arc_to = nn.Linear(WIDTH, ARC)
        for m in (self.case, self.distance, self.paragraph):
            nn.init.normal_(m.weight, std=0.02)
        with torch.no_grad():
            self.relation.bias[0] = 4.0

    def head_parameters(self):
        body = {id(p) for m in (self.word, self.position, self.norm, self.layers) for p in m.parameters()}
        return [p for p in self.parameters() if id(p) not in body]

    def encode(self, pieces, cases, mask, heads):
        """States of the words' first pieces: [batch, words, WIDTH]; `mask` is true where there is a piece."""
        n = pieces.shape[1]
        x = self.norm(self.word(pieces) + self.position.weight[:n] + self.case(cases))
        x = F.dropout(x, self.drop, self.training)
        full = None if bool(mask.all()) else mask[:, None, None, :]
        with torch.autocast("cpu", torch.bfloat16, enabled=self.training or getattr(self, "low", False)):
            for layer in self.layers:
                x = layer(x, full, self.drop)
        x = F.dropout(x.float(), 0.1 if self.training else 0.0, self.training)
        return x.gather(1, heads[:, :, None].expand(-1, -1, WIDTH))

    def arcs(self, states):
        """Scores [batch, words, words] of each word's depending on each."""
        return self.arc_from(states) @ self.arc_to(states).transpose(1, 2) / ARC ** 0.5

    def relate(self, words, paragraph, first, last):
        """Logits [cues, words, 7] for cues given as ranges of one window's words [words, WIDTH]."""
        n = words.shape[0]
        anchors = torch.stack([words[a:b].mean(0) for a, b in zip(first, last)])
        at = torch.arange(n)[None]
        first, last = torch.tensor(first)[:, None], torch.tensor(last)[:, None]
        distance = torch.where(at < first, at - first, torch.where(at >= last, at - last + 1, 0))
        lines = (paragraph[None] - paragraph[first[:, 0]][:, None]).clamp(-3, 3) + 3
        hidden = self.pair_word(words)[None] + self.pair_anchor(anchors)[:, None] \
            + self.gate_word(words)[None] * self.gate_anchor(anchors)[:, None] \
            + self.distance(bucket(distance)) + self.paragraph(lines)
        return self.relation(F.relu(hidden))

    @staticmethod
    def pooled(words, ranges):
        return torch.stack([torch.cat((words[s:e].mean(0), words[s:e].max(0).values)) for s, e in ranges])


def from_minilm(folder, keep, vocabulary):
    """A reader that begins with MiniLM's weights; `keep` lists the kept pieces' numbers in its vocabulary, None for [PAR]."""
    from safetensors.torch import load_file
    w = load_file(f"{folder}/model.safetensors")
    w = {k.removeprefix("bert."): v for k, v in w.items()}
    model = Reader(len(keep))
    with torch.no_grad():
        e = w["embeddings.word_embeddings.weight"]
        par = e[vocabulary["."]] * 0.5 + e[vocabulary["[SEP]"]] * 0.5
        model.word.weight.copy_(torch.stack([par if k is None else e[k] for k in keep]))
        model.position.weight.copy_(w["embeddings.position_embeddings.weight"] + w["embeddings.token_type_embeddings.weight"][0])
        model.norm.weight.copy_(w["embeddings.LayerNorm.weight"])
        model.norm.bias.copy_(w["embeddings.LayerNorm.bias"])
        for i, layer in enumerate(model.layers):
            p = f"encoder.layer.{i}."
            for kind in ("weight", "bias"):
                layer.qkv.get_parameter(kind).copy_(torch.cat([w[f"{p}attention.self.{n}.{kind}"] for n in ("query", "key", "value")]))
                layer.out.get_parameter(kind).copy_(w[f"{p}attention.output.dense.{kind}"])
                layer.norm1.get_parameter(kind).copy_(w[f"{p}attention.output.LayerNorm.{kind}"])
                layer.up.get_parameter(kind).copy_(w[f"{p}intermediate.dense.{kind}"])
                layer.down.get_parameter(kind).copy_(w[f"{p}output.dense.{kind}"])
                layer.norm2.get_parameter(kind).copy_(w[f"{p}output.LayerNorm.{kind}"])
    return model
