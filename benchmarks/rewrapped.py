"""Any number of tenders, no two alike: the development samples, their lines broken elsewhere.

Why: a measurement of ten thousand needs ten thousand texts of real shape, and a text that was read
before must not come twice, since a run knows what it has done. In: a count and a seed. Out: texts,
or files of them.
"""

from __future__ import annotations

import random
import textwrap
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Final

_TENDERS: Final = Path(__file__).resolve().parents[1] / "data" / "tenders"
_DEV: Final = frozenset([*range(1, 23), *range(45, 61)])  # data/splits.toml
_WIDTHS: Final = range(58, 118)
_SHORTEST: Final = 2_000
"""Characters: what is shorter is a stub of a portal, and would flatter the figures."""


def texts(count: int, seed: int = 0) -> Iterator[str]:
    """Texts of tenders, some 5 kB each; the same ones for the same seed."""
    chance = random.Random(seed)
    for number in range(count):
        text = chance.choice(_samples())
        width = chance.choice(_WIDTHS)
        lines = [
            broken
            for line in text.splitlines()
            for broken in textwrap.wrap(line, width, break_long_words=False) or [""]
        ]
        yield "\n".join([*lines, "", f"Kenmerk van deze kopie: {seed}-{number}", ""])


def files(folder: Path, count: int, seed: int = 0) -> list[Path]:
    """The same as files in a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    made = []
    for number, text in enumerate(texts(count, seed)):
        path = folder / f"{number:06}.txt"
        path.write_text(text, encoding="utf-8")
        made.append(path)
    return made


@cache
def _samples() -> tuple[str, ...]:
    paths = sorted(
        path
        for path in _TENDERS.glob("[0-9][0-9]-*")
        if path.suffix in (".txt", ".md") and int(path.name[:2]) in _DEV
    )
    found = (path.read_text(encoding="utf-8") for path in paths)
    return tuple(text for text in found if len(text) >= _SHORTEST)
