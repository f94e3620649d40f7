"""Which lines of a section are items of its list, of what kind, and by what mark they are known.

In: a line, its section and the items before it. Out: yes or no, a kind, a mark.
"""

from __future__ import annotations

import re

from tenderkit.dutch import (
    find_percent,
    find_points,
    parse_band,
)
from tenderkit.dutch.addressed_scales import address_of, addressed_scales
from tenderkit.dutch.scales import find_scale
from tenderkit.dutch.traits import told_traits
from tenderkit.lexicon.contents import demands_something
from tenderkit.lexicon.criterion_words import (
    DEMAND,
    DEMAND_START,
    PRICE_FORMULA,
    PRICE_TITLE,
)
from tenderkit.lexicon.items import KIND_WORD
from tenderkit.lexicon.leads import ABOUT_THE_LIST, DANGLES, TRAITS
from tenderkit.lexicon.tie_words import decides_tie
from tenderkit.lexicon.total_words import tells_total
from tenderkit.outlining.item import Item
from tenderkit.outlining.marks import Mark
from tenderkit.outlining.scale_lines import (
    SCORED_STEP,
    starts_anew,
)
from tenderkit.outlining.section import Section
from tenderkit.records import Kind
from tenderkit.sieving import sieve


def main_style(lines: list[Mark]) -> str:
    """The mark of the list's own items: that of the first marked line; `""` for an unmarked list."""
    styled = [mark for mark in lines if mark.style and not (mark.heading and mark.part)]
    if (
        len(styled) > 1
        and all(SCORED_STEP.search(mark.words) for mark in styled)
        and any(not mark.style and find_points(mark.words) for mark in lines)
    ):
        return ""
    if starts_anew(lines) > 1:
        return ""
    for mark in lines:
        if not mark.style or (mark.heading and mark.part):
            continue
        step = parse_band(mark.words)
        if step is None or step.value.unit == "level" or DEMAND_START.match(mark.body):
            return mark.style
    return "heading" if sum(mark.line.kind == "heading" for mark in lines) >= 2 else ""


def kind_of(section: Section, mark: Mark) -> tuple[Kind | None, int]:
    """The kind a line would have here, and where its text starts; None where it can be none."""
    match = KIND_WORD.search(mark.words)
    if match and match.start() - mark.body_at < 60:
        word = match.group("word").lower()
        if word.endswith("voorwaarde") or word == "uitvoeringseis":
            return "condition", match.end()
        return ("award" if word.endswith(_EARNS) else "knockout"), match.end()
    cell = next(
        (
            c.strip().lower().rstrip(".")
            for c in mark.words.split("\t")
            if c.strip().lower().rstrip(".") in _CELLS
        ),
        None,
    )
    if cell is not None:
        return _CELLS[cell], mark.body_at
    part = section.part
    if part in ("knockout", "award", "competence", "condition"):
        return part, mark.body_at
    return None, mark.body_at


_EARNS = ("wens", "gunning", "criterium")
"""How the words for what earns points end: "Kwaliteitswens", "Selectiecriterium"."""
_CELLS: dict[str, Kind] = {
    "eis": "knockout", "ko": "knockout", "k.o": "knockout", "knock-out": "knockout", "knockout": "knockout",
    "minimumeis": "knockout", "e": "knockout", "wens": "award", "w": "award", "gunning": "award", "gunningscriterium": "award",
}  # fmt: skip


def is_item(mark: Mark, section: Section, main: str, found: list[Item], at: int) -> bool:
    words = mark.words[at:].strip()
    if not words or (mark.heading and mark.part and mark.inline_at is None):
        return False
    if section.part == "award" and not found and tells_total(words):
        return False
    if section.part == "award" and (scores_others(mark) or decides_tie(words)):
        return False
    if mark is section.label and section.inline_at is not None:
        rest = mark.words[section.inline_at :]
        asked = DEMAND.search(rest) or demands_something(rest)
        return bool(asked) and not ABOUT_THE_LIST.search(rest)
    if KIND_WORD.search(mark.words) and at > mark.body_at:
        return True
    if (mark.line.kind == "heading" or _kind_named_below(mark, section)) and _numbers_on(
        mark, section
    ):
        return False
    if main == "heading":
        return mark.line.kind == "heading" and not _beside_numbers(mark, section, found)
    if main and mark.style == main:
        return True
    if mark.line.kind == "heading":
        return (
            section.part == "award"
            and bool(PRICE_TITLE.match(mark.body))
            and len(mark.body.split()) <= 6
            and not _kind_named_below(mark, section)
            and (_is_scored(mark, section) or not _weighed_without(mark, section, found))
        )
    if main:
        return mark.style == main or (bool(mark.style) and bool(DEMAND.search(words)))
    if (
        mark.field
        and mark.separator in (":", "\t")
        and section.part != "competence"
        and not (
            section.part == "knockout" and mark.field == "rate_cap" and found and not mark.line.gap
        )
        and not DEMAND.search(mark.value)
        and not (
            section.part == "award"
            and (find_points(mark.value) or find_percent(mark.value) or find_scale(mark.value))
        )
    ):
        return False
    scored = bool(find_points(words)) and (
        bool(DEMAND_START.match(words)) or _weighed_behind(words, section)
    )
    if (ABOUT_THE_LIST.search(words) and not scored) or (words.endswith(":") and not found):
        return False
    if not found and DANGLES.search(words):
        return False
    if _lists_traits(words):
        return False
    if is_prose(mark) and not (section.part == "award" and PRICE_TITLE.match(mark.body)):
        return False
    return not words.endswith("?")


def scores_others(mark: Mark) -> bool:
    """Whether a line without a mark of its own is the scale of all criteria, or of those that it counts up."""
    if mark.style or mark.row is not None or not _GIVES_SCORES.search(mark.words):
        return False
    if DEMAND_START.match(mark.body) or PRICE_TITLE.match(mark.body):
        return False
    told = addressed_scales([mark.words])
    scale = find_scale(mark.words)
    if not told or not told[0].address.stated or scale is None:
        return False
    clause = re.split(r"[;.]\s", mark.words[: scale.start].rstrip(" :"))[-1]
    return scale.start == 0 or address_of(clause).stated


_GIVES_SCORES = sieve(
    r"\b(?:beoorde(?:el|len|elt|eld)|gewaardeerd|waarder\w+|gescoord|scor(?:en|es?)|scoort|krijg\w*|geldt|gelden|geeft|geven|kent|kennen"
    r"|toegekend|toekenning|mogelijk|levert|leveren|behaalt|behalen|rated|scored|gets?|receives?|earns?|awarded)\b",
    re.IGNORECASE,
)
"""What is done with criteria by who scores them."""


def _weighed_behind(words: str, section: Section) -> bool:
    """Whether what only speaks about a list is the weight behind a name: "Kosten per uur, maximaal te behalen: 12 punten"."""
    about = ABOUT_THE_LIST.search(words)
    if section.part != "award" or about is None:
        return False
    before = words[: about.start()].rstrip()
    return before.endswith((",", ":", "-", "–", "(")) and 1 < len(before.split()) <= _NAME


_NAME = 12
"""Words of the name of a criterion."""


def _lists_traits(words: str) -> bool:
    """Whether a line tells which traits a talk is about: it stands behind a list as often as under a heading of its own."""
    return (
        bool(TRAITS.search(words) and _TALK.search(words))
        and not (find_points(words) or find_percent(words))
        and bool(told_traits(words))
    )


_TALK = re.compile(r"\b(?:gesprek\w*|interview\w*|meeting|kennismaking)\b", re.IGNORECASE)


def _kind_named_below(mark: Mark, section: Section) -> bool:
    """Whether the line under a heading is an item of its own kind: "Wens: het uurtarief is zo laag mogelijk"."""
    at = next((at for at, other in enumerate(section.marks) if other is mark), None)
    below = section.marks[at + 1 : at + 2] if at is not None else []
    return bool(below) and bool(KIND_WORD.search(below[0].words))


def _priced(section: Section, found: list[Item]) -> bool:
    """Whether the list has its price already, or is that of the price."""
    named = [section.label, *(item.marks[0] for item in found)]
    return any(first is not None and PRICE_TITLE.match(first.body) for first in named)


def _weighed_without(mark: Mark, section: Section, found: list[Item]) -> bool:
    """Whether a heading about the price can only tell what is paid: the list has its price, or its whole weight."""
    return (
        _priced(section, found)
        or _OF_TERMS.search(mark.body) is not None
        or (len(found) > 1 and all(_is_weighed(item) for item in found))
    )


_OF_TERMS = re.compile(
    r"(?:\b(?:en|&|/)|[-/])\s?(?:\w+\s)?(?:fee|marge|vergoeding\w*|factu\w+|betal\w+|bemiddeling\w*|voorwaarden|afspraken|indexering|contract\w*)\b"
    r"|\b\w*tarief(?:s?afspraken|s?voorwaarden|s?indicatie)\b",
    re.IGNORECASE,
)
""" "Tarief en fee", "Tariefafspraken": headings over what is paid, and to whom."""


def _is_weighed(item: Item) -> bool:
    lines = (*item.marks, *item.bands)
    return any(find_points(line.words) or find_percent(line.words) for line in lines)


def _beside_numbers(mark: Mark, section: Section, found: list[Item]) -> bool:
    """Whether a heading without a number stands behind criteria that are numbered headings, and nothing scores it."""
    numbered_before = bool(found) and all(item.marks[0].number for item in found)
    return numbered_before and mark.number is None and not _is_scored(mark, section)


def _is_scored(mark: Mark, section: Section) -> bool:
    """Whether a heading or one of the lines right under it tells a weight or a score."""
    at = next(at for at, other in enumerate(section.marks) if other is mark)
    return any(
        find_points(line.words)
        or (find_percent(line.words) and not _OF_FEE.search(line.words))
        or (PRICE_FORMULA.search(line.words) and _COMPUTES.search(line.words))
        for line in section.marks[at : at + 3]
    )


_COMPUTES = re.compile(
    r"\b(?:laagste|lowest|formule|gedeeld|naar rato|evenredig|lineair)\b|[×*÷]|\bx\b|\s/\s|\)\s?/",
    re.IGNORECASE,
)
""" "Het laagste tarief gedeeld door het eigen tarief": how a price is scored."""
_OF_FEE = re.compile(
    r"\b(?:fee|marge|bemiddeling\w*|opslag|commissie|btw|inhouding)\b", re.IGNORECASE
)
""" "De fee van 3% houden wij in": a percent that weighs nothing."""


def _numbers_on(mark: Mark, section: Section) -> bool:
    """Whether the line under a numbered heading counts on under its number: "2.3 Prijs" over "2.3.1 ..."."""
    at = next((at for at, other in enumerate(section.marks) if other is mark), None)
    below = section.marks[at + 1 : at + 2] if at is not None else []
    return bool(
        mark.number and below and below[0].number and below[0].number.startswith(f"{mark.number}.")
    )


def is_prose(mark: Mark) -> bool:
    """A paragraph of running text, as against a demand of one or two sentences."""
    words = mark.words
    return (len(words.split()) > 45 and not DEMAND.search(words[:200])) or len(
        re.findall(r"[a-z)][.!?]\s+[A-Z]", words)
    ) >= 3
