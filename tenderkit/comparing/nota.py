"""Reading a nota van inlichtingen: which of its sentences change the tender, and how.

In: the nota as a Document, and the tender that it amends. Out: `Amendment`s in the order of the
nota, and the sentences that seem to change something which could not be found. A question changes
nothing, and neither does an answer that says no; what is not understood is shown, never guessed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from rapidfuzz import fuzz

from tenderkit.comparing.stems import folded
from tenderkit.dutch import (
    find_dates,
    find_hours,
    find_moments,
    find_percent,
    find_points,
    find_rates,
)
from tenderkit.lexicon.amending import (
    ADDED,
    ANSWERED,
    ASKED,
    CHANGED,
    FIELDS,
    INSTEAD,
    KEEPS,
    NAMED,
    NOTA,
    QUOTED,
    REFERENCE,
    WITHDRAWN,
)
from tenderkit.records import Criterion, Document, Kind, Tender
from tenderkit.records.difference import Amendment

FIRST_LINES: Final = 4
"""A nota says what it is at its head; "nota van inlichtingen" further on is a date in a tender."""

SAME_QUOTE: Final = 88.0
"""rapidfuzz partial ratio from which a quotation is (a part of) a criterion."""

_SENTENCE_END = re.compile(r"(?<=[.!?])\s+(?=[A-Z\"“‘'])")
_KINDS: Final[dict[str, tuple[Kind, ...]]] = {
    "eis": ("knockout",), "vereiste": ("knockout",), "minimumeis": ("knockout",),
    "wens": ("award",), "gunningscriterium": ("award",), "selectiecriterium": ("award",),
    "voorwaarde": ("condition",),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of the nota that may change something, with the number of its question."""

    text: str
    start: int
    question: str | None


def is_nota(document: Document) -> bool:
    """Whether a document amends a tender rather than being one, by its head."""
    head = " ".join(document.words(line) for line in document.lines[:FIRST_LINES])
    return bool(NOTA.search(head))


def read_nota(
    document: Document, tender: Tender
) -> tuple[tuple[Amendment, ...], tuple[Sentence, ...]]:
    """What a nota changes, and the sentences that a person has to look at."""
    amendments: list[Amendment] = []
    open_ends: list[Sentence] = []
    for sentence in _sentences(document):
        if KEEPS.search(_without_quotes(sentence.text)):
            continue
        found = _amendments(sentence, document, tender)
        if found:
            amendments += found
        elif _means_to_change(sentence.text):
            open_ends.append(sentence)
    return tuple(amendments), tuple(open_ends)


def _sentences(document: Document) -> Iterator[Sentence]:
    """Answers and free-standing text, sentence by sentence; questions left out."""
    question: str | None = None
    asking = False
    for line in document.lines:
        words = document.words(line)
        start = line.start
        if asked := ASKED.match(words):
            question, asking = asked["first"] or asked["second"], True
            inside = re.search(r"(?<=[?.])\s*(?:antwoord|answer)\s*\d*\s*:", words, re.IGNORECASE)
            if inside is None:
                continue
            asking, start, words = False, start + inside.end(), words[inside.end() :]
        elif answered := ANSWERED.match(words):
            asking = False
            start, words = start + answered.end(), words[answered.end() :]
        if asking or not words.strip():
            continue
        yield from _cut(words, start, question)


def _cut(words: str, start: int, question: str | None) -> Iterator[Sentence]:
    """Sentences of a line; a full stop inside a quotation ends none."""
    hidden = QUOTED.sub(lambda m: m[0][0] + "x" * (len(m[0]) - 2) + m[0][-1], words)
    at = 0
    for end in [*(m.start() for m in _SENTENCE_END.finditer(hidden)), len(words)]:
        piece = words[at:end]
        stripped = piece.strip()
        if stripped:
            yield Sentence(stripped, start + at + piece.index(stripped), question)
        at = end


def _without_quotes(text: str) -> str:
    return QUOTED.sub(" ", text)


def _means_to_change(text: str) -> bool:
    bare = _without_quotes(text)
    about = REFERENCE.search(bare) or any(pattern.search(bare) for _, pattern in FIELDS)
    return bool(about) and bool(
        WITHDRAWN.search(bare) or ADDED.search(bare) or CHANGED.search(bare)
    )


def _amendments(sentence: Sentence, document: Document, tender: Tender) -> list[Amendment]:
    text = sentence.text
    bare = _without_quotes(text)
    quotes = [m["words"] or m["single"] for m in QUOTED.finditer(text)]
    span = document.span(sentence.start, sentence.start + len(text))
    base = {"question": sentence.question, "evidence": span}
    targets = _targets(bare, tender) or _quoted_targets(text, tender)
    if WITHDRAWN.search(bare) and targets:
        return [Amendment(act="withdraw", target=c.id, **base) for c in targets]
    if ADDED.search(bare) and quotes:
        return [Amendment(act="add", text=quote, **base) for quote in quotes]
    if not CHANGED.search(bare):
        return []
    if len(targets) == 1:
        reworded = _reworded(targets[0], text, quotes)
        if reworded is not None:
            replaces, new = reworded
            act = "replace" if replaces is not None else "reword"
            return [Amendment(act=act, target=targets[0].id, text=new, replaces=replaces, **base)]
        weight = _weight(bare)
        if weight is not None:
            return [Amendment(act="points", target=targets[0].id, text=weight, **base)]
    return [Amendment(act="set", target=f, text=v, **base) for f, v in _header_value(bare, tender)]


def _targets(bare: str, tender: Tender) -> list[Criterion]:
    """The criteria that a sentence names by number: "eis 2.2", "R3"."""
    found: list[Criterion] = []
    for match in REFERENCE.finditer(bare):
        number = (match["number"] or match["code"]).rstrip(")").casefold()
        kinds = _KINDS.get((match["what"] or "").casefold())
        hits = [
            c
            for c in tender.criteria
            if number in (_number(c.number), c.id.casefold()) and (kinds is None or c.kind in kinds)
        ]
        own = [c for c in hits if _number(c.number) == number]
        found += [c for c in (own or hits)[:1] if c not in found]
    return found


def _number(number: str | None) -> str | None:
    return number.casefold().strip(" .):(") if number else None


def _quoted_targets(text: str, tender: Tender) -> list[Criterion]:
    """The criterion whose words a sentence quotes: 'de eis "Een geldig certificaat …"'."""
    for match in QUOTED.finditer(text):
        if not NAMED.search(text[: match.start()]):
            continue
        quote = folded(match["words"] or match["single"])
        scored = [(fuzz.partial_ratio(quote, folded(c.text)), c) for c in tender.criteria]
        best = max(scored, key=lambda one: one[0], default=None)
        if best is not None and best[0] >= SAME_QUOTE:
            return [best[1]]
    return []


def _reworded(criterion: Criterion, text: str, quotes: list[str]) -> tuple[str | None, str] | None:
    """(words that go, words that come); the former None where the whole criterion is replaced."""
    if len(quotes) == 2:
        instead = INSTEAD.search(text)
        old, new = quotes
        if instead is not None and text.find(quotes[0]) < instead.start():
            old, new = new, old
        if folded(old) == folded(criterion.text):
            return None, new
        place = criterion.text.casefold().find(old.casefold())
        return (criterion.text[place : place + len(old)], new) if place >= 0 else None
    if len(quotes) == 1 and INSTEAD.search(text) is None:
        return None, quotes[0]
    return None


def _weight(bare: str) -> str | None:
    """New points or percent of a criterion: "60 punten", "20 %"."""
    instead = INSTEAD.search(bare)
    for find, unit in ((find_points, "points"), (find_percent, "percent")):
        values = [f for f in find(bare) if instead is None or f.start < instead.start()]
        values = values or find(bare)
        if values:
            # "van 35 naar 60 punten": the last is the new one, unless the old one stands behind
            return f"{values[-1].value:g} {unit}"
    return None


def _header_value(bare: str, tender: Tender) -> Iterator[tuple[str, str]]:
    """The header field that a sentence sets, with its new value as the record prints it."""
    field = next((name for name, pattern in FIELDS if pattern.search(bare)), None)
    if field is None:
        return
    instead = INSTEAD.search(bare)
    text = bare[: instead.start()] if instead and instead.start() > len(bare) / 3 else bare
    value: str | None = None
    if field in ("closes_at", "questions_close_at"):
        year = tender.closes_at.year if tender.closes_at else None
        moments = find_moments(text, default_year=year)
        value = _printed(moments[-1].value) if moments else None
    elif field in ("starts_on", "ends_on"):
        dates = find_dates(text)
        value = dates[-1].value.day.isoformat() if dates else None
    elif field == "rate_cap":
        rates = find_rates(text)
        value = f"{rates[-1].value.amount:.2f}" if rates else None
    elif field == "hours_per_week":
        hours = find_hours(text)
        value = "{:g}-{:g}".format(*hours[-1].value) if hours else None
    if value is not None:
        yield field, value


def _printed(moment: object) -> str:
    from datetime import datetime

    if isinstance(moment, datetime):
        return f"{moment:%Y-%m-%dT%H:%M}"
    return str(moment)
