"""What a judge says of a fit, checked: lines that exist, words that stand on them, nothing else.

Why: a verdict may rest on a model's reading of a sentence, never on a sentence it made up. In: a
profile, its tender and the object that a model replied. Out: an `Opinion` a criterion, with the
lines it points at, and notes on all that was dropped.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal, cast, get_args

from tenderkit.errors import TenderkitError
from tenderkit.fitting.judge_lines import ProfileLine, profile_lines
from tenderkit.fitting.judge_wire import What
from tenderkit.fitting.words import plain
from tenderkit.llm.masking import Mask
from tenderkit.records import Profile, Tender

Says = Literal["shows", "partly", "nothing"]

_SAYS = frozenset(get_args(Says))
_WHAT = frozenset(get_args(What))
_ROW = re.compile(r"\s*(?P<line>[a-z]\d{1,3}(?:\.s?\d{1,3})?)\s+(?P<what>[a-z]+)\s*~(?P<words>.+)")
_STAND_IN = re.compile(r"\[[A-Z][A-Z0-9~-]*\]")


@dataclass(frozen=True, slots=True)
class Told:
    """A line that a judge points at, and for what."""

    line: ProfileLine
    what: What


@dataclass(frozen=True, slots=True)
class Opinion:
    """What a judge says of one criterion. `told` are the lines that were found in the profile."""

    criterion: str
    says: Says
    told: tuple[Told, ...] = ()

    def of_work(self, place: int) -> tuple[Told, ...]:
        """What it points at in one job, by its place in the profile."""
        return tuple(one for one in self.told if one.line.work == place)


@dataclass(frozen=True, slots=True)
class Opinions:
    """A whole judgement: `judge` names who gave it."""

    judge: str
    by_criterion: Mapping[str, Opinion]
    notes: tuple[str, ...] = ()


def opinions_in(
    reply: Mapping[str, Any], tender: Tender, profile: Profile, judge: str, mask: Mask | None = None
) -> Opinions:
    """The opinions in a reply, strict or bent; the first one on a criterion stands."""
    lines = {line.name: line for line in profile_lines(profile)}
    asked = {criterion.id for criterion in tender.criteria}
    found: dict[str, Opinion] = {}
    notes: list[str] = []
    entries = reply.get("criteria")
    for entry in entries if isinstance(entries, list) else ():
        said = entry if isinstance(entry, dict) else {}
        name, says = said.get("id"), said.get("says")
        if name not in asked or says not in _SAYS:
            notes.append(f"the judge speaks of what is not asked, left out: {str(entry)[:60]!r}")
            continue
        if name in found:
            continue
        rows = said.get("rows")
        told = []
        for row in rows if isinstance(rows, list) else ():
            one = _told(row, lines, mask)
            if one is None:
                notes.append(
                    f"{name}: the judge points at words that are not there: {str(row)[:60]!r}"
                )
            elif one not in told:
                told.append(one)
        found[name] = Opinion(name, cast(Says, says), tuple(told))
    return Opinions(judge, found, tuple(dict.fromkeys(notes)))


def _told(row: Any, lines: Mapping[str, ProfileLine], mask: Mask | None) -> Told | None:
    match = _ROW.fullmatch(row) if isinstance(row, str) else None
    if match is None or match["what"] not in _WHAT:
        return None
    line = lines.get(match["line"])
    if line is None or line.span is None:
        return None
    return Told(line, cast(What, match["what"])) if _stands(match["words"], line, mask) else None


def _stands(words: str, line: ProfileLine, mask: Mask | None) -> bool:
    """Whether words stand on a line, whatever their quotes and dashes; stand-ins are put back."""
    if mask is not None:
        try:
            words = mask.restored(words)
        except TenderkitError:
            words = _STAND_IN.sub(" ", words)
    asked = re.findall(r"\w+", plain(words))
    there = re.findall(r"\w+", plain(line.text))
    if not asked:
        return False
    return any(there[i : i + len(asked)] == asked for i in range(len(there) - len(asked) + 1))
