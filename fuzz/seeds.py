"""Where inputs start from: the samples that rules may be tuned on, whole and in pieces.

Tenders of the test split are never taken: they are for measuring.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Final

from tenderkit.evaluating.cases import load_cases

ROOT: Final = Path(__file__).resolve().parents[1]
MOST_BYTES: Final = 100_000
"""A scan is left out: it is one picture, and pictures are not what is read here."""
PIECE: Final = 1_500
"""Characters of a piece. Whole tenders are slow; what goes wrong goes wrong in a piece."""


@cache
def sample_files(suffix: str) -> tuple[bytes, ...]:
    """The sample tenders with this suffix."""
    cases = load_cases(ROOT / "data", "dev")
    found = [c.source.read_bytes() for c in cases if c.source.suffix == f".{suffix}"]
    return tuple(data for data in found if len(data) <= MOST_BYTES)


def _pieces(suffix: str) -> list[bytes]:
    """Sample tenders, cut at line ends."""
    found = []
    for data in sample_files(suffix):
        piece = b""
        for line in data.splitlines(keepends=True):
            piece += line
            if len(piece) > PIECE:
                found.append(piece)
                piece = b""
        found.append(piece)
    return found


def _labels() -> list[bytes]:
    cases = load_cases(ROOT / "data", "dev")
    return [c.label.read_bytes() for c in cases if c.label.stat().st_size < 12_000]


def _replies() -> list[bytes]:
    cases = load_cases(ROOT / "data", "dev")
    paths = [ROOT / "data" / "replies" / f"{c.name}.json" for c in cases]
    return [path.read_bytes() for path in paths if path.is_file()]


def _profiles(suffix: str) -> list[bytes]:
    return [path.read_bytes() for path in sorted((ROOT / "data/profiles").glob(f"*.{suffix}"))]


def _small_labels() -> list[bytes]:
    """Labels with one criterion: what is wrong with a key is wrong with it in a small label."""
    small = []
    for data in _labels():
        label = json.loads(data)
        label["criteria"] = label.get("criteria", [])[-1:]
        small.append(json.dumps(label, ensure_ascii=False, indent=1).encode())
    return small


def _files(*names: str) -> list[bytes]:
    return [(ROOT / name).read_bytes() for name in names]


_BID = b"""---
part: answers
tender: 01
profile: sanne
language: nl
---

<!-- antwoorden -->

## K1 \xc2\xb7 Minimaal 2 jaar ervaring

Ik werk sinds 2019 als consulent.[^W1.2] {>>in te vullen: noem de gemeente<<}

- Een punt.[^W1] {>>akkoord J. de Vries: zie diploma<<}

[^W1.2]: Consulent, gemeente Meerveld
"""
_STATE = b'{"tender": "t.txt", "profile": "p.json", "made_from": {"t": "ab"}, "rate": "80.00"}'
_GROUPS = b"""alone = [
  "VOG",
]

[[group]]
name = "hbo"
demands = [
  "Hbo",
  "Hbo-niveau",
]
"""

SEEDS: Final[dict[str, Callable[[], list[bytes]]]] = {
    "read-txt": lambda: _pieces("txt"),
    "read-md": lambda: _pieces("md"),
    "read-html": lambda: [*_pieces("html"), *sample_files("html")],
    "read-eml": lambda: list(sample_files("eml")),
    "read-docx": lambda: list(sample_files("docx")),
    "read-pdf": lambda: list(sample_files("pdf")),
    "reread": lambda: _pieces("txt"),
    "grammar": lambda: [line for data in sample_files("txt") for line in data.splitlines() if line],
    "outlines": lambda: [bytes(range(40, 200)) + piece for piece in _pieces("txt")],
    "replies": _replies,
    "recorded": _replies,
    "labels": _small_labels,
    "records": _small_labels,
    "profile-json": lambda: _profiles("json"),
    "profile-yaml": lambda: _profiles("yaml"),
    "cv-txt": lambda: [*_profiles("txt"), *_profiles("md")],
    "cv-docx": lambda: _profiles("docx"),
    "prices": lambda: _files("data/prices.toml"),
    "floors": lambda: _files("data/floors.toml"),
    "splits": lambda: _files("data/splits.toml"),
    "groups": lambda: [_GROUPS],
    "prompts": lambda: _files("prompts/outline.md", "prompts/correction.md"),
    "bids": lambda: [_BID, _STATE],
}
"""Target → its first inputs."""
