"""How well changes are named: hand-made amendment pairs, and notas, against what was expected.

In: the folder `data/amendments` and the tenders that it builds on. Out: per pair what was
expected, what was missed and what was named without being there. Both lists must be empty.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tenderkit.comparing.difference import change_lines, diff
from tenderkit.reading import read, read_text


@dataclass(frozen=True, slots=True)
class AmendmentScore:
    """One pair: the changes expected, those missed, and those that are not there."""

    name: str
    expected: tuple[str, ...]
    missed: tuple[str, ...]
    false: tuple[str, ...]

    @property
    def exact(self) -> bool:
        """Every change named, and nothing else."""
        return not self.missed and not self.false


def score_amendments(folder: Path, tenders: Path) -> Iterator[AmendmentScore]:
    """Every pair and every nota, in the order of the files.

    Parameters
    ----------
    folder : with `pairs.toml`, `notas.toml` and `notas/`.
    tenders : where the base tenders are.
    """
    for pair in tomllib.loads((folder / "pairs.toml").read_text(encoding="utf-8"))["pair"]:
        base = tenders / pair["base"]
        text = base.read_text(encoding="utf-8")
        for old, new in pair["replace"]:
            if old not in text:
                raise ValueError(f"{pair['name']}: {old!r} does not stand in {base.name}")
            text = text.replace(old, new)
        form = "markdown" if base.suffix == ".md" else "text"
        found = change_lines(diff(base, read_text(text, f"new {base.name}", form)))
        yield _scored(f"{base.stem[:2]} {pair['name']}", pair["expected"], found)
    for nota in tomllib.loads((folder / "notas.toml").read_text(encoding="utf-8"))["nota"]:
        found = change_lines(diff(tenders / nota["base"], read(folder / "notas" / nota["file"])))
        expected = [line.removeprefix("-: ") for line in nota["expected"]]
        yield _scored(nota["file"], expected, found)


def _scored(name: str, expected: list[str], found: tuple[str, ...]) -> AmendmentScore:
    left = list(found)
    missed = []
    for wanted in expected:
        match = next((line for line in left if _is(wanted, line)), None)
        if match is None:
            missed.append(wanted)
        else:
            left.remove(match)
    return AmendmentScore(name, tuple(expected), tuple(missed), tuple(left))


def _is(wanted: str, line: str) -> bool:
    """A line names the change: same number and kind of change, its words begin so, same value."""
    head, quote, rest = wanted.partition(" '")
    if not quote:
        return wanted == line
    words, _, value = rest.rpartition("'")
    line_head, _, line_rest = line.partition(" '")
    line_words, _, line_value = line_rest.rpartition("'")
    return head == line_head and line_words.startswith(words) and value == line_value
