"""Changes of an input: flips, cuts, splices, repeats, words of the field; in packed formats inside
the packing.

In: bytes, others of the same kind, a random generator. Out: changed bytes. A container (a Word
file, the streams of a PDF) is opened, one part changed and closed again, since a flip of packed
bytes only proves that unpacking fails.
"""

from __future__ import annotations

import io
import random
import re
import zipfile
import zlib
from collections.abc import Callable, Sequence

Mutate = Callable[[bytes, Sequence[bytes], random.Random], bytes]
"""(input, other inputs of its kind, generator) → changed input."""

MOST_CHANGES = 5
MOST_REPEATS = 400


def by_words(*tables: Sequence[str]) -> Mutate:
    """Changes of a text that may put in words of the tables."""
    words = [word.encode("utf-8", "surrogatepass") for table in tables for word in table]

    def mutate(data: bytes, others: Sequence[bytes], random: random.Random) -> bytes:
        for _ in range(random.randint(1, MOST_CHANGES)):
            data = random.choice(_CHANGES)(data, others, words, random)
        return data

    return mutate


def _flipped(data: bytes, _: object, __: object, random: random.Random) -> bytes:
    if not data:
        return data
    changed = bytearray(data)
    for _i in range(random.randint(1, 4)):
        changed[random.randrange(len(changed))] ^= 1 << random.randrange(8)
    return bytes(changed)


def _cut(data: bytes, _: object, __: object, random: random.Random) -> bytes:
    first, last = _stretch(data, random)
    return data[:first] + data[last:]


def _ended(data: bytes, _: object, __: object, random: random.Random) -> bytes:
    return data[: random.randint(0, len(data))]


def _worded(data: bytes, _: object, words: Sequence[bytes], random: random.Random) -> bytes:
    at = random.randint(0, len(data))
    return data[:at] + random.choice(words) + data[at:]


def _replaced(data: bytes, _: object, words: Sequence[bytes], random: random.Random) -> bytes:
    """A number, or a word between spaces, for another."""
    found = [*re.finditer(rb"\d+|(?<=\s)\S+", data[:20_000])]
    if not found:
        return data
    place = random.choice(found)
    return data[: place.start()] + random.choice(words) + data[place.end() :]


def _spliced(data: bytes, others: Sequence[bytes], _: object, random: random.Random) -> bytes:
    other = random.choice(others) if others else data
    first, last = _stretch(other, random)
    at = random.randint(0, len(data))
    return data[:at] + other[first:last] + data[at:]


def _moved(data: bytes, _: object, __: object, random: random.Random) -> bytes:
    """Lines in another order."""
    lines = data.splitlines(keepends=True)
    if len(lines) < 2:
        return data
    taken = lines.pop(random.randrange(len(lines)))
    lines.insert(random.randint(0, len(lines)), taken)
    return b"".join(lines)


def _repeated(data: bytes, _: object, __: object, random: random.Random) -> bytes:
    first, last = _stretch(data, random, most=40)
    return data[:last] + data[first:last] * random.randint(1, MOST_REPEATS) + data[last:]


_CHANGES = (_flipped, _cut, _ended, _worded, _worded, _worded, _replaced, _replaced, _spliced,
            _spliced, _moved, _repeated)  # fmt: skip


def _stretch(data: bytes, random: random.Random, most: int = 600) -> tuple[int, int]:
    first = random.randint(0, len(data))
    return first, min(len(data), first + random.randint(0, most))


def in_archive(mutate: Mutate) -> Mutate:
    """Changes inside one member of a zip archive, now and then of the archive itself."""

    def inside(data: bytes, others: Sequence[bytes], random: random.Random) -> bytes:
        if random.random() < 0.1:
            return mutate(data, others, random)
        try:
            with zipfile.ZipFile(io.BytesIO(data)) as opened:
                members = {each.filename: opened.read(each) for each in opened.infolist()}
        except Exception:  # what an earlier change broke
            return mutate(data, others, random)
        if not members:
            return data
        xml = [name for name in members if name.startswith("word/") and name.endswith(".xml")]
        name = random.choice(["word/document.xml"] * 4 + xml)
        if name in members:
            members[name] = mutate(members[name], [members[name]], random)
        if random.random() < 0.05:
            del members[random.choice(list(members))]
        packed = io.BytesIO()
        with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as closed:
            for each, content in members.items():
                closed.writestr(each, content)
        return packed.getvalue()

    return inside


_STREAM = re.compile(rb"/FlateDecode(?P<rest>.{0,200}?)stream\r?\n(?P<body>.*?)endstream", re.S)


def in_streams(mutate: Mutate) -> Mutate:
    """Changes inside one packed stream of a PDF, now and then of the file itself.

    The changed stream is packed again; a length that no longer fits is what readers repair.
    """

    def inside(data: bytes, others: Sequence[bytes], random: random.Random) -> bytes:
        streams = [] if random.random() < 0.3 else [*_STREAM.finditer(data)]
        if not streams:
            return mutate(data, others, random)
        stream = random.choice(streams)
        try:
            body = zlib.decompress(stream["body"])
        except zlib.error:
            return mutate(data, others, random)
        packed = zlib.compress(mutate(body, [body], random))
        return data[: stream.start("body")] + packed + b"\n" + data[stream.end("body") :]

    return inside
