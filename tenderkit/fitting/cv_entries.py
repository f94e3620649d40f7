"""The lines of one job in a CV: where each begins, by its period and the heading beside it.

In: the lines of a section of work. Out: entries, each with its heading, its period and its lines.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from tenderkit.fitting.cv_labels import LabelName, label_of, lone_label
from tenderkit.fitting.cv_periods import StatedPeriod, find_period
from tenderkit.fitting.heading_words import (
    HOURS_ALONE,
    LEGAL_FORM,
    LENGTH,
    PARTS,
    SIZE,
    VIA,
    trimmed,
)
from tenderkit.fitting.organisations import kinds_of
from tenderkit.fitting.roles import is_role
from tenderkit.records import Document, Line

LONGEST_HEADING = 90
"""A line of more characters is a sentence about the work, not its heading."""


BULLET = re.compile(r"^\s*(?:[-–—•*·▪◦o►➢✓]|\d{1,2}[.)])\s+")


@dataclass
class Entry:
    """Lines gathered for one assignment while reading."""

    period: StatedPeriod | None = None
    period_line: Line | None = None
    heading: list[Line] = field(default_factory=list)
    labelled: list[tuple[LabelName, Line, int]] = field(default_factory=list)
    body: list[Line] = field(default_factory=list)


def entries_of(document: Document, lines: Sequence[Line]) -> list[Entry]:
    entries: list[Entry] = []
    pending: list[Line] = []  # short lines that may head the next entry
    open_label: LabelName | None = None
    for place, line in enumerate(lines):
        words = document.words(line)
        label = (
            label_of(words) if line.kind != "item" or "\t" in words or ":" in words[:30] else None
        )
        if (label is not None and label[0] in ("role", "client", "employer", "period", "via")) or (
            label is not None and entries and entries[-1].labelled
        ):
            name, at = label
            current = entries[-1] if entries else None
            if current is None or _opens_another(current, name, line):
                current = Entry()
                entries.append(current)
                current.heading += pending
                pending = []
            current.labelled.append((name, line, at))
            if name == "period":
                current.period, current.period_line = find_period(words[at:]), line
            open_label = name if name in ("tasks", "systems") else None
            continue
        alone = lone_label(words)
        if alone in ("tasks", "systems") and entries:
            open_label = alone
            continue
        period = _anchor(words, line)
        if period is not None:
            current = Entry(period, line)
            bare = _is_bare(words, period)
            header_below = bare and not pending
            current.heading = [*(pending if bare else []), line]
            if not bare and pending and entries:
                entries[-1].body += pending
            pending, open_label = [], None
            entries.append(current)
            if header_below or not bare:
                current.heading += _header_below(document, lines, place, bare, words, period)
            continue
        if entries and line in entries[-1].heading:
            continue
        if _may_head(words, line) and _anchor_ahead(document, lines, place):
            pending.append(line)
            continue
        if entries:
            current = entries[-1]
            if open_label == "systems":
                current.labelled.append(("systems", line, 0))
            else:
                current.body.append(line)
        else:
            pending.append(line)
    return entries


def _opens_another(current: Entry, name: LabelName, line: Line) -> bool:
    """A label that this entry has already, or an entry without labels before it."""
    if not current.labelled:
        return bool(current.body) or (
            name in ("period", "role", "client", "employer")
            and (current.period is not None and name == "period")
        )
    return (any(name == other for other, _, _ in current.labelled) and name != "tasks") or (
        line.gap
        and name in ("period", "role", "client", "employer")
        and any(other == "tasks" for other, _, _ in current.labelled)
    )


def _anchor(words: str, line: Line) -> StatedPeriod | None:
    """The period that opens an entry: at an edge of a short line, or in brackets; never in an item
    or inside a sentence.
    """
    if line.kind == "item" or (
        BULLET.match(words) and not re.match(r"\s*[-–•]\s*(?:19|20)\d\d", words)
    ):
        return None
    if len(words) > LONGEST_HEADING + 70:
        return None
    period = find_period(words)
    if period is None:
        return None
    before, after = (
        words[: period.span[0]].strip(" \t(|,-–:"),
        words[period.span[1] :].strip(" \t)|,-–:"),
    )
    ends_sentence = words.rstrip().endswith(".") and len(words) > 60
    at_edge = not before or not after or words[period.span[0] - 1 : period.span[0]] in "(\t|"
    rest_is_hours = bool(HOURS_ALONE.fullmatch(f" {after}") or LENGTH.fullmatch(after))
    return period if (at_edge or rest_is_hours) and not ends_sentence else None


def _is_bare(words: str, period: StatedPeriod) -> bool:
    """Whether the line holds a period (and hours) and nothing else."""
    rest = words[: period.span[0]] + " " + words[period.span[1] :]
    rest = LENGTH.sub(" ", HOURS_ALONE.sub(" ", rest))
    return len(re.sub(r"[\W_]", "", rest)) < 3


def _may_head(words: str, line: Line) -> bool:
    return (
        line.kind != "item"
        and not BULLET.match(words)
        and len(words) <= LONGEST_HEADING
        and not words.rstrip().endswith((".", ";"))
    )


def _anchor_ahead(document: Document, lines: Sequence[Line], place: int) -> bool:
    """A bare period follows within three lines, with nothing but heading lines between."""
    for line in lines[place + 1 : place + 4]:
        words = document.words(line)
        period = _anchor(words, line)
        if period is not None:
            return _is_bare(words, period)
        if not _may_head(words, line):
            return False
    return False


def _header_below(
    document: Document,
    lines: Sequence[Line],
    place: int,
    bare: bool,
    words: str,
    period: StatedPeriod,
) -> list[Line]:
    """Short lines under the period that name the role and the organisation which its line leaves
    out.
    """
    rest = clean(words[: period.span[0]] + " | " + words[period.span[1] :])
    parts = [part for part in split(rest) if part]
    missing = (2 - min(len(parts), 2)) if not bare else 2
    found: list[Line] = []
    for line in lines[place + 1 : place + 1 + missing]:
        said = document.words(line)
        if not _may_head(said, line) or _anchor(said, line) or label_of(said) or lone_label(said):
            break
        if not bare and found == [] and not names_organisation(said) and not is_role(said):
            break
        found.append(line)
    return found


def names_organisation(words: str) -> bool:
    return bool(kinds_of(words) or LEGAL_FORM.search(words) or VIA.search(words))


def clean(words: str) -> str:
    return re.sub(r"\(\s*\)", " ", LENGTH.sub(" ", SIZE.sub(" ", HOURS_ALONE.sub(" ", words))))


def split(words: str) -> list[str]:
    return [trimmed(part) for part in PARTS.split(words)]
