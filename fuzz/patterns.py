"""Every regular expression of the package against long repeats: `python -m fuzz.patterns`.

Why apart from the targets: a pattern that is slow on 40,000 spaces may never meet them in a minute
of fuzzing. Patterns are found in the modules (compiled) and in the source (`re.search(r"…")`).
For each, texts are made from the pattern itself: what its repeats take, many times over, in every
order of two, and ended by something that it does not take. In: nothing. Out: a line for each
pattern whose time grows faster than the length of such a text.
"""

from __future__ import annotations

import ast
import importlib
import pkgutil
import re
import signal
import sys
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from re import _constants as codes
from re import _parser as parser
from types import FrameType
from typing import Any, Final

import tenderkit
from tenderkit.reading.lines import LONGEST_LINE
from tenderkit.sieving import Sieve

LENGTHS: Final = (2_000, 4_000, 8_000)
GROWS: Final = 3.2
"""Time at twice the length over time: linear is 2, quadratic 4."""
NOTICEABLE: Final = 0.05
"""Seconds at the longest; less is not told apart from noise, and ten lines of it are half a
second."""
MOST_SECONDS: Final = 3.0
ON_LINES: Final = ("building", "outlining", "lexicon", "comparing", "fitting", "drafting")
"""Rooms that see lines of a Document, which are of bounded length and hold no two white spaces
in a row."""
ANCHORED: Final = {"match", "fullmatch"}
SAMPLES: Final = ("a", " ", "1", "A", "-", ",", ".", "\n", "\t")


@dataclass(frozen=True, slots=True)
class Pattern:
    """One expression and where it stands."""

    place: str
    compiled: re.Pattern[str]
    anchored: bool = False
    """It is only ever tried at one place (`match`, `fullmatch`), not at every one."""


@dataclass(frozen=True, slots=True)
class Growth:
    """A pattern, the piece that was repeated, and the seconds at each length."""

    pattern: Pattern
    piece: str
    seconds: tuple[float, ...]


def all_patterns() -> list[Pattern]:
    """Every expression of the package, each once."""
    found: dict[tuple[str, int], Pattern] = {}
    uses = _uses()
    for info in pkgutil.walk_packages(tenderkit.__path__, "tenderkit."):
        if info.name.endswith(("__main__", "inspect_task")):
            continue
        try:
            module = importlib.import_module(info.name)
        except ImportError:  # an extra that is not installed
            continue
        for name, value in vars(module).items():
            for compiled in _compiled(value):
                place = f"{Path(str(module.__file__))}:{name}" if name.startswith("_") else name
                anchored = uses.get(place, {""}) <= ANCHORED
                pattern = Pattern(f"{info.name}.{name}", compiled, anchored)
                found.setdefault((compiled.pattern, compiled.flags), pattern)
        for line, verb, compiled in _inline(Path(str(module.__file__))):
            pattern = Pattern(f"{info.name}:{line}", compiled, verb in ANCHORED)
            found.setdefault((compiled.pattern, compiled.flags), pattern)
    return list(found.values())


def _uses() -> dict[str, set[str]]:
    """Name → what is done with it: `_BULLET.match(…)` in its own module, others anywhere."""
    uses: dict[str, set[str]] = {}
    for path in Path(str(tenderkit.__file__)).parent.rglob("*.py"):
        text = path.read_text(encoding="utf-8")
        for name, verb in re.findall(r"\b(_?[A-Z][A-Z_]+)\.(\w+)\(", text):
            uses.setdefault(f"{path}:{name}" if name.startswith("_") else name, set()).add(verb)
    return uses


def _compiled(value: Any, depth: int = 0) -> Iterator[re.Pattern[str]]:
    if isinstance(value, re.Pattern):
        if isinstance(value.pattern, str):
            yield value
    elif isinstance(value, Sieve):
        yield value.compiled
    elif depth < 4 and isinstance(value, list | tuple | set | frozenset):
        for each in value:
            yield from _compiled(each, depth + 1)
    elif depth < 4 and isinstance(value, dict):
        for pair in value.items():
            yield from _compiled(pair, depth + 1)
    elif depth < 4 and hasattr(value, "__dataclass_fields__") and not isinstance(value, type):
        for name in value.__dataclass_fields__:
            yield from _compiled(getattr(value, name, None), depth + 1)


def _inline(path: Path) -> Iterator[tuple[int, str, re.Pattern[str]]]:
    """Expressions written where they are used; those put together at run time are left out."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        called = isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)
        if not called or not isinstance(node.func.value, ast.Name) or node.func.value.id != "re":
            continue
        if node.args and isinstance(node.args[0], ast.Constant):
            flags = re.NOFLAG
            for given in [*node.args[1:], *(keyword.value for keyword in node.keywords)]:
                for name in ast.walk(given):
                    if isinstance(name, ast.Attribute) and name.attr.isupper():
                        flags |= getattr(re, name.attr)
            yield node.lineno, node.func.attr, re.compile(str(node.args[0].value), flags)


def pieces_of(compiled: re.Pattern[str]) -> list[str]:
    """What its repeats take, as texts to be repeated, alone and two by two."""
    told: list[str] = []
    _gather(parser.parse(compiled.pattern, compiled.flags), told)
    told = list(dict.fromkeys([*told, *SAMPLES]))[:24]
    pairs = [a + b for a in told[:8] for b in told[:8] if a != b]
    return [*told, *pairs]


def _gather(parsed: Any, told: list[str]) -> None:
    for code, given in parsed:
        if code in (codes.MAX_REPEAT, codes.MIN_REPEAT, codes.POSSESSIVE_REPEAT):
            told.append(_taken(given[2]))
            _gather(given[2], told)
        elif code is codes.SUBPATTERN:
            told.append(_taken(given[3]))
            _gather(given[3], told)
        elif code is codes.BRANCH:
            for branch in given[1]:
                _gather(branch, told)
        elif code in (codes.ASSERT, codes.ASSERT_NOT):
            _gather(given[1], told)
        elif code is codes.ATOMIC_GROUP:
            _gather(given, told)
    told[:] = [text for text in told if text]


def _taken(parsed: Any) -> str:
    """One text that it takes, more or less."""
    text = ""
    for code, given in parsed:
        if code is codes.LITERAL:
            text += chr(given)
        elif code is codes.NOT_LITERAL:
            text += "a" if given != ord("a") else "b"
        elif code is codes.ANY:
            text += "a"
        elif code is codes.IN:
            text += _one_of(given)
        elif code is codes.BRANCH:
            text += _taken(given[1][0])
        elif code is codes.SUBPATTERN:
            text += _taken(given[3])
        elif code is codes.ATOMIC_GROUP:
            text += _taken(given)
        elif code in (codes.MAX_REPEAT, codes.MIN_REPEAT, codes.POSSESSIVE_REPEAT):
            text += _taken(given[2]) * max(1, int(given[0]))
    return text


def _one_of(members: Sequence[Any]) -> str:
    inner = "".join("\\" + _CATEGORY[g] if c is codes.CATEGORY else "" for c, g in members)
    for code, given in members:
        if code is codes.LITERAL:
            return chr(given)
        if code is codes.RANGE:
            return chr(given[0])
    for sample in SAMPLES:
        if inner and re.match(f"[{'^' if members[0][0] is codes.NEGATE else ''}{inner}]", sample):
            return sample
    return "a"


_CATEGORY: Final = {
    codes.CATEGORY_DIGIT: "d", codes.CATEGORY_NOT_DIGIT: "D", codes.CATEGORY_SPACE: "s",
    codes.CATEGORY_NOT_SPACE: "S", codes.CATEGORY_WORD: "w", codes.CATEGORY_NOT_WORD: "W",
}  # fmt: skip


def growth_of(pattern: Pattern) -> Growth | None:
    """The worst text for a pattern, where its time grows faster than the text; None else."""
    worst: Growth | None = None
    on_lines = pattern.place.split(".")[1] in ON_LINES
    lengths = [LONGEST_LINE // 4, LONGEST_LINE // 2, LONGEST_LINE] if on_lines else LENGTHS
    for piece in pieces_of(pattern.compiled):
        if on_lines and re.search(r"\s\s|[^\S ]", piece * 2):
            continue
        seconds = []
        for length in lengths:
            text = (piece * (length // len(piece) + 1))[:length] + "\x00"
            seconds.append(_timed(pattern, text))
            if seconds[-1] >= MOST_SECONDS:
                break
        slow = seconds[-1] >= MOST_SECONDS
        grown = len(seconds) == len(lengths) and seconds[-1] > GROWS * max(seconds[-2], 1e-6)
        if slow or (grown and seconds[-1] > NOTICEABLE):
            found = Growth(pattern, piece, tuple(seconds))
            if worst is None or found.seconds[-1] > worst.seconds[-1]:
                worst = found
            if slow:
                break
    return worst


class _Enough(Exception):
    pass


def _timed(pattern: Pattern, text: str) -> float:
    def stop(_signal: int, _frame: FrameType | None) -> None:
        raise _Enough

    before = signal.signal(signal.SIGVTALRM, stop)
    signal.setitimer(signal.ITIMER_VIRTUAL, MOST_SECONDS)
    began = time.process_time()
    try:
        if pattern.anchored:
            pattern.compiled.match(text)
            pattern.compiled.fullmatch(text)
        else:
            for _ in pattern.compiled.finditer(text):
                pass
    except _Enough:
        return MOST_SECONDS
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        signal.signal(signal.SIGVTALRM, before)
    return time.process_time() - began


def main() -> None:
    """Print the patterns that grow too fast. A person judges: one may only ever meet short text."""
    patterns = all_patterns()
    found = 0
    for pattern in patterns:
        growth = growth_of(pattern)
        if growth:
            found += 1
            sys.stdout.flush()
            times = " ".join(f"{second:.3f}" for second in growth.seconds)
            print(f"{pattern.place}\t{growth.piece!r}\t{times}\t{pattern.compiled.pattern[:100]!r}")
    print(f"{len(patterns)} patterns, {found} grow faster than their text")


if __name__ == "__main__":
    main()
