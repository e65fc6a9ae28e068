"""Corpora as articles of words with labels, and windows of pieces cut out of them.

Every word's label sits on its first piece. A label of -1 means: not marked here, learn nothing from it.
"""
import collections
import gzip
import json
import random
import re

from tokenization import CLS, PAR, SEP

ROLES = ("source", "cue", "content")
VOICES = ("sourced", "mixed", "writer", "none")
KINDS = ("event", "background", "claim", "opinion")
SOURCE_TYPES = ("named-person", "named-organization", "office", "document", "media", "anonymous", "vague", "pronoun")
GAPS = ("unsourced-claim", "opinion-as-fact", "second-hand", "vague-source", "agentless", "anonymous-source")
FRAMES = ("none", "loaded-label", "loaded-verb", "metaphor", "editorializing", "puffery", "intensifier", "scare-quote")
NAMES = ("O", "PERSON", "ORGANIZATION", "LOCATION", "MISC")
SPEECH = """NN IN NNP DT JJ NNS , . VBD RB PRP VB CC VBZ TO VBG VBN VBP '' CD PRP$ `` MD POS : WP WDT NNPS WRB RP JJR JJS RBR
-RRB- -LRB- EX $ RBS PDT UH WP$ FW LS SYM #""".split()
DEPENDENCIES = """acl acl:relcl advcl advmod amod appos aux auxpass case cc cc:preconj ccomp compound compound:prt conj cop csubj
csubjpass dep det det:predet discourse dobj expl iobj list mark mwe neg nmod nmod:npmod nmod:poss nmod:tmod nsubj nsubjpass
nummod parataxis punct root xcomp""".split()
ABBREVIATIONS = set("""mr mrs ms dr sen rep gov gen st lt col sgt capt rev prof hon jr sr vs no inc corp co ltd u.s u.k u.n d.c a.m p.m
jan feb mar apr aug sept sep oct nov dec e.g i.e""".split())
# What a capital after "5 p.m." may begin without ending the sentence: weekdays, months, time zones.
AFTER_HOURS = re.compile(r"""((mon|tues|wednes|thurs|fri|satur|sun)day|to(day|night|morrow)|yesterday|jan(uary)?|feb(ruary)?|march|april|may|june|july|
aug(ust)?|sept(ember)?|oct(ober)?|nov(ember)?|dec(ember)?|bst|cdt|central|cest|cet|cst|eastern|edt|est|gmt|greenwich|local|mdt|mountain|msk|mst|
pacific|pdt|pst|utc)\b""", re.I | re.X)


def read(path):
    with gzip.open(path, "rt", encoding="utf8") as lines:
        return [json.loads(line) for line in lines]


def sentences(text):
    """Half-open ranges of the sentences of a text, for windows and for training; a line break always ends one."""
    out = []
    for line in re.finditer(r"[^\n]+", text):
        start = line.start()
        for m in re.finditer(r"[.!?][\"'”’)\]]*\s+(?=[\"'“‘(\[]*[A-Z0-9])", line.group()):
            before = line.group()[:m.start()].split()[-1:] or [""]
            word = before[0].strip("\"'“‘(").lower()
            if line.group()[m.start()] == "." and (word in ABBREVIATIONS or re.fullmatch(r"[a-z]", word)):
                few = len(text[start:line.start() + m.start()].split()) < 5
                if few or word not in ("a.m", "p.m") or AFTER_HOURS.match(line.group(), m.end()):
                    continue
            end = line.start() + m.end()
            if text[start:end].strip():
                out.append((start, end))
            start = end
        if text[start:line.end()].strip():
            out.append((start, line.end()))
    return out


class Article:
    """A text's words and whatever labels its corpus gives: word labels as lists, attributions and sentences as word ranges."""

    def __init__(self, text, tokenizer, spans=None):
        self.text = text
        self.words = tokenizer.words(text)
        self.starts = [w[0] for w in self.words]
        self.sentences = [r for r in (self.range(s) for s in (spans or sentences(text))) if r[0] < r[1]]
        self.sentence_labels = {}
        self.labels = {}
        self.attributions = None
        self.sources = []
        self.arcs = []

    def range(self, span):
        """The words that overlap a span of characters, as a half-open range."""
        hit = [i for i in range(len(self.words)) if self.words[i][0] < span[1] and span[0] < self.words[i][1]] \
            if len(self.words) < 50 else self.near(span)
        return (hit[0], hit[-1] + 1) if hit else (0, 0)

    def near(self, span):
        import bisect
        i = max(0, bisect.bisect_right(self.starts, span[0]) - 1)
        out = []
        while i < len(self.words) and self.words[i][0] < span[1]:
            if self.words[i][1] > span[0]:
                out.append(i)
            i += 1
        return out

    def mark_attributions(self, attributions):
        self.attributions = []
        roles = {r: [0] * len(self.words) for r in ROLES}
        for a in attributions:
            one = {r: [x for x in (self.range(s) for s in a.get(r) or []) if x[0] < x[1]] for r in ROLES}
            self.attributions.append(one)
            for r in ROLES:
                for s, e in one[r]:
                    for i in range(s, e):
                        roles[r][i] = 1 if i == s else 2
        for r in ROLES:
            self.labels[r] = roles[r]

    def mark_names(self, silver):
        tags = [0] * len(self.words)
        for sentence in silver["sentences"]:
            last, end = "O", -1
            for b, e, n in zip(sentence["begin"], sentence["end"], sentence["ner"]):
                k = NAMES.index(n) if n in NAMES else 0
                if k:
                    s, t = self.range((b, e))
                    for i in range(s, t):
                        tags[i] = 2 * k - 1 if n != last and i == s else 2 * k
                last = n
        self.labels["name"] = tags
        self.mark_syntax(silver)

    def mark_syntax(self, silver):
        """Parts of speech, names of dependencies, and the number of the word depended on (its own for the root)."""
        speech, dependency, arcs = ([-1] * len(self.words) for _ in range(3))
        for sentence in silver["sentences"]:
            at = [self.range(x) for x in zip(sentence["begin"], sentence["end"])]
            for k, (s, e) in enumerate(at):
                if s == e:
                    continue
                head, name, part = sentence["head"][k], sentence["rel"][k], sentence["pos"][k]
                speech[s] = SPEECH.index(part) if part in SPEECH else -1
                dependency[s] = DEPENDENCIES.index(name) if name in DEPENDENCIES else -1
                arcs[s] = s if head is None or head < 0 else at[head][0]
        self.labels["speech"], self.labels["dependency"] = speech, dependency
        self.arcs = arcs

    def mark_gaps(self, row):
        for g in GAPS:
            flags = [0] * len(self.words)
            for gap in row["gaps"]:
                if gap["rule"] == g and gap["range"]:
                    s, e = self.range(gap["range"])
                    flags[s:e] = [1] * (e - s)
            self.labels["gap " + g] = flags
        frames = [0] * len(self.words)
        for f in row["framing"]:
            if f["category"] in FRAMES:
                s, e = self.range(f["range"])
                frames[s:e] = [FRAMES.index(f["category"])] * (e - s)
        self.labels["frame"] = frames
        self.sources = [(self.range(s["range"]), SOURCE_TYPES.index(s["type"])) for s in row["source_types"]
                        if s["type"] in SOURCE_TYPES]
        self.sentences = [self.range(s["range"]) for s in row["sentences"]]
        self.sentence_labels = {"voice": [VOICES.index(s["voice"]) for s in row["sentences"]],
                                "kind": [KINDS.index(s["kind"]) if s["kind"] else -1 for s in row["sentences"]]}
        keep = [i for i, r in enumerate(self.sentences) if r[0] < r[1]]
        self.sentences = [self.sentences[i] for i in keep]
        self.sentence_labels = {k: [v[i] for i in keep] for k, v in self.sentence_labels.items()}

    def length(self, first, last):
        """Pieces of the words [first, last), paragraph marks included."""
        return sum(len(w[2]) + w[4] for w in self.words[first:last])

    def windows(self, size, rng=None, overlap=0):
        """Word ranges of at most `size` pieces (CLS and SEP included) that begin at sentence starts.

        With `rng` the first window is cut short at random, so that passes see different windows; with `overlap` each
        window begins at least so many pieces before the end of the last one, where a sentence start allows it.
        """
        size -= 2
        lengths = [len(w[2]) + w[4] for w in self.words]
        starts = sorted({s for s, _ in self.sentences}) or [0]
        out, first, limit = [], 0, size
        if rng:
            limit = rng.randint(size // 4, size)
        while first < len(self.words):
            last, used = first, 0
            while last < len(self.words) and used + lengths[last] <= limit:
                used += lengths[last]
                last += 1
            last = max(last, first + 1)
            if last < len(self.words) and not overlap:
                cut = [s for s in starts if first < s <= last]
                if cut and self.length(first, cut[-1]) > limit // 3:
                    last = cut[-1]
            out.append((first, last))
            if last >= len(self.words):
                break
            following = last
            if overlap:
                back, k = 0, last
                while k > first + 1 and back < overlap:
                    k -= 1
                    back += lengths[k]
                cut = [s for s in starts if first < s <= k and s > k - 24]
                following = cut[-1] if cut else k
            first, limit = following, size
        return out

    def window(self, first, last, tokenizer):
        """The pieces of one window and the labels inside it; word numbers are counted from `first`."""
        number = tokenizer.number
        pieces, cases, heads, paragraph, line = [number[CLS]], [0], [], [], 0
        for _, _, w, case, broken in self.words[first:last]:
            if broken:
                pieces.append(number[PAR])
                cases.append(0)
                line += 1
            heads.append(len(pieces))
            paragraph.append(line)
            pieces += w
            cases += [case] * len(w)
        pieces.append(number[SEP])
        cases.append(0)
        out = {"pieces": pieces, "cases": cases, "heads": heads, "paragraph": paragraph,
               "labels": {k: v[first:last] for k, v in self.labels.items()}, "anchors": [], "sentences": [], "sources": []}
        for a in self.attributions or []:
            for s, e in a["cue"]:
                if first <= s and e <= last:
                    tags = [0] * (last - first)
                    for r, base in (("source", 1), ("content", 3), ("cue", 5)):
                        for b, f in a[r]:
                            for i in range(max(b, first), min(f, last)):
                                tags[i - first] = base if i == b else base + 1
                    out["anchors"].append((s - first, e - first, tags))
        if self.arcs:
            out["labels"]["arc"] = [a - first if first <= a < last else -1 for a in self.arcs[first:last]]
        out["attributed"] = self.attributions is not None
        for k, (s, e) in enumerate(self.sentences):
            if first <= s and e <= last:
                out["sentences"].append((s - first, e - first, {n: v[k] for n, v in self.sentence_labels.items()}))
        for (s, e), t in self.sources:
            if first <= s and e <= last:
                out["sources"].append((s - first, e - first, t))
        return out


def polnear(folder, part, tokenizer, silver=True):
    """Articles with attributions (the first annotator's), and names where CoreNLP's layer is there."""
    names = {a["id"]: a for a in read(f"{folder}/silver.{part}.jsonl.gz")} if silver else {}
    out = {}
    for row in read(f"{folder}/polnear.{part}.jsonl.gz"):
        a = Article(row["text"], tokenizer)
        a.mark_attributions(row["annotations"][0]["attributions"] if row["annotations"] else [])
        if row["id"] in names:
            a.mark_names(names[row["id"]])
        out[row["id"]] = a
    return out


def gaps(folder, tokenizer, known):
    """The articles marked for gaps; where they are attribution articles too, one article bears both labels."""
    out = []
    for row in read(f"{folder}/gaps.train.jsonl.gz"):
        a = known[row["id"]] if row["id"] in known and known[row["id"]].text == row["text"] else Article(row["text"], tokenizer)
        a.mark_gaps(row)
        out.append(a)
    return out


def babe(folder, part, tokenizer):
    out = []
    for row in read(f"{folder}/babe.{part}.jsonl.gz"):
        a = Article(row["text"], tokenizer, [(0, len(row["text"]))])
        a.sentence_labels = {"slant": [int(row["biased"])]}
        flags = [0] * len(a.words)
        for span in row["spans"]:
            s, e = a.range(span)
            flags[s:e] = [1] * (e - s)
        a.labels["biased"] = flags
        out.append(a)
    return out


def claims(folder, part, tokenizer):
    out = []
    for row in read(f"{folder}/claims.{part}.jsonl.gz"):
        a = Article(row["text"], tokenizer, [(0, len(row["text"]))])
        a.sentence_labels = {"checkworthy": [int(row["checkworthy"])]}
        out.append(a)
    return out


def invented(path, tokenizer):
    """The articles of invented events (scripts/train/invented.jsonl), without their marks: text to read, not to learn labels from."""
    rng, out = random.Random(9), []
    with open(path, encoding="utf8") as lines:
        for event in map(json.loads, lines):
            for rows in event["articles"].values():
                text = rows[0][0]
                for i, (sentence, _) in enumerate(rows[1:], 1):
                    text += ("\n" if i < 3 or rng.random() < 0.5 else " ") + sentence
                out.append(Article(text, tokenizer))
    return out


def treebank(path, tokenizer, least=40):
    """The documents of a treebank of at least so many words, their marks left aside; a sentence's id begins with its document's."""
    documents, last = [], None
    with gzip.open(path, "rt", encoding="utf8") as lines:
        for line in lines:
            if line.startswith("# sent_id = "):
                name = line.rpartition("-")[0]
                if name != last:
                    documents.append([])
                last = name
            elif line.startswith("# text = "):
                documents[-1].append(line[9:].strip())
    texts = [" ".join(d) for d in documents]
    return [Article(t, tokenizer) for t in texts if len(t.split()) >= least]
