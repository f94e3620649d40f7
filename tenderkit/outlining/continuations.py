"""Which lines go on with the criterion before them, stand beside the list, or add a demand behind it.

In: a line, the criterion before it, and the mark of the items of the list. Out: yes or no.
"""

from __future__ import annotations

import re

from tenderkit.dutch import (
    find_amounts,
    find_dates,
    find_percent,
    find_points,
    is_uncapped,
    split_bands,
)
from tenderkit.dutch.sentences import segments, sentences
from tenderkit.dutch.weight_words import unweighed
from tenderkit.lexicon.contents import STRONG_DEMAND
from tenderkit.lexicon.criterion_words import (
    DEMAND,
    DEMAND_START,
    PRICE_FORMULA,
    PRICE_TITLE,
    SCORE_WORDS,
    is_name,
)
from tenderkit.lexicon.leads import ABOUT_THE_LIST
from tenderkit.lexicon.themes import theme_of
from tenderkit.outlining.item import Item
from tenderkit.outlining.marks import Mark
from tenderkit.outlining.scale_lines import (
    is_band,
    is_weight,
)
from tenderkit.outlining.section import Section


def beside_table(mark: Mark, section: Section, opened: Item | None) -> bool:
    """Whether a plain line only speaks about the table of criteria that it stands beside."""
    return (
        not mark.style
        and mark.row is None
        and section.part in ("award", "knockout")
        and not adds(mark, section)
        and not PRICE_FORMULA.search(mark.words)
        and len(split_bands(mark.words)) < 2
        and not is_weight(mark)
        and not is_band(mark, opened)
    )


_ADDS = re.compile(
    r"\W*(?:verder|daarnaast|ook|bovendien|tevens|tot slot|ten slotte|en)\s+(?:geldt|gelden|moet|dient|is|eisen|vragen|verlangen)\b",
    re.IGNORECASE,
)


_ADDS_PRESENCE = re.compile(
    r"\W*(?:verder|daarnaast|ook|bovendien|tevens|tot slot|ten slotte|voorts)\s(?:ben|bent|is|zijn|werk|werkt|kun|kunt|kan)\s(?:je|u|jij|hij of zij|de (?:kandidaat|professional|medewerker))\s"
    r"(?:[^.;]{0,60}\b(?:maandag|dinsdag|woensdag|donderdag|vrijdag|dagen|uur)\b[^.;]{0,60}\b(?:aanwezig|beschikbaar|inzetbaar|op kantoor|op locatie|werken)\b|(?:beschikbaar|inzetbaar|aanwezig)\b[^.;]{0,60}\b(?:maandag|dinsdag|woensdag|donderdag|vrijdag|uur)\b)",
    re.IGNORECASE,
)
""" "Daarnaast bent u op maandag en donderdag in Duinmeer aanwezig": a demand on the days, behind the list."""


_CAPS = re.compile(
    r"\b(?:tarief|geld|prijs|betaalt|betalen|per uur)\b.{0,60}\b(?:niet (?:meer|hoger) dan|ten hoogste|hooguit|hoogstens|maximaal|max\.|onder)\b|\b(?:niet (?:meer|hoger) dan|ten hoogste|hooguit|maximaal)\b.{0,40}\bper uur\b",
    re.IGNORECASE,
)
"""A sentence that caps the rate."""


def added_part(mark: Mark) -> tuple[int, ...]:
    """Which sentence of a paragraph adds the demand; nothing where the line is that sentence."""
    pieces = segments(mark.words)
    if len(pieces) < 2:
        return ()
    for index, (start, end) in enumerate(pieces, start=1):
        sentence = mark.words[start:end]
        if (
            _CAPS.search(sentence)
            or STRONG_DEMAND.search(sentence)
            or _ADDS_PRESENCE.match(sentence)
        ):
            return (index,)
    return ()


def adds(mark: Mark, section: Section) -> bool:
    """Whether a sentence behind a marked list adds a demand to it: "Verder geldt dat het tarief ..."."""
    added = _ADDS.match(mark.words) and STRONG_DEMAND.search(mark.words)
    capped = _CAPS.search(mark.words) and find_amounts(mark.words)
    return (
        section.part == "knockout"
        and not mark.style
        and bool(added or capped or _ADDS_PRESENCE.match(mark.words))
        and not ABOUT_THE_LIST.search(mark.words)
    )


def behind_list(mark: Mark, found: list[Item]) -> bool:
    """Whether a paragraph stands apart behind a list of short lines that end without a stop, or behind its only stop."""
    listed = [item.marks[0] for item in found]
    if _is_closed([other.words.rstrip() for other in listed]):
        return (
            mark.words[:1].isupper()
            and mark.words.rstrip().endswith(".")
            and not _OF_POINTS.search(mark.words)
        )
    return (
        len(listed) > 1
        and mark.line.gap
        and mark.words.rstrip().endswith(".")
        and not any(other.line.gap for other in listed[1:])
        and not any(other.words.rstrip().endswith(".") for other in listed)
        and not (find_points(mark.words) or find_percent(mark.words))
        and len(mark.words.split()) > 8
    )


def _is_closed(listed: list[str]) -> bool:
    """Whether a list in one sentence is at its end: "a;", "b;", "c."."""
    return (
        len(listed) > 1
        and listed[-1].endswith(".")
        and all(one.endswith((";", ",", "; en", ", en", " of", " en")) for one in listed[:-1])
    )


def continues(mark: Mark, opened: Item | None, main: str) -> bool:
    """Whether a line goes on with the criterion before it."""
    if opened is None or (mark.heading and mark.part):
        return False
    words = mark.words.strip()
    before = opened.marks[-1].words.rstrip()
    first = opened.marks[0]
    if main == "heading":
        return mark.line.kind != "heading"
    if mark.line.kind == "heading":
        return False
    if first.line.kind == "heading" and PRICE_TITLE.match(first.body):
        return bool(SCORE_WORDS.search(words))
    if says_what(mark, opened):
        return True
    if mark.style == "" and mark.style != main:
        if not words[:1].islower() and _of_the_bid(mark, opened):
            return False
        if not mark.line.gap and mark.line.kind == "item":
            return True
        scored = (
            opened.kind == "award"
            and bool(SCORE_WORDS.search(words))
            and not ABOUT_THE_LIST.search(words)
        )
        price = theme_of(first.body) == "rate" and bool(SCORE_WORDS.search(words))
        return (scored and not DEMAND_START.match(words)) or price or words[:1].islower()
    if mark.style and mark.style != main and main != "":
        return (
            before.endswith(":")
            or not DEMAND.search(words)
            or bool(opened.bands)
            or len(opened.marks) > 1
            or main in ("1", "1.1", "E1")
        )
    if main == "":
        if mark.style:
            return before.endswith(":")
        if (
            PRICE_TITLE.match(first.words)
            and opened.kind in ("award", "knockout")
            and len(first.words.split()) <= 6
            and SCORE_WORDS.search(words)
            and not DEMAND_START.match(words)
            and not (find_percent(words) and find_percent(first.words))
        ):
            return True
        return (words[:1].islower() and not first.body[:1].islower()) or words.startswith("(")
    return False


def priced_beside(mark: Mark, following: Mark | None, found: list[Item], main: str) -> bool:
    """Whether a plain line is the price beside numbered criteria, with a weight of its own: "Tarief" over "Weging: 20 %"."""
    if (
        main in ("", "heading")
        or mark.style
        or not found
        or found[-1].kind != "award"
        or PRICE_TITLE.match(mark.body.removeprefix("Het ")) is None
        or len(mark.body.split()) > _WORDS_OF_PRICE
        or mark.words.rstrip().endswith(":")
        or any(theme_of(item.marks[0].body) == "rate" for item in found)
        or _is_beyond_the_whole(mark, found)
    ):
        return False
    if following is not None and is_weight(following):
        return True
    own = find_percent(mark.words) or find_points(mark.words)
    return bool(own) and unweighed(mark.body) != mark.body and not PRICE_FORMULA.search(mark.words)


_WORDS_OF_PRICE = 8


def _is_beyond_the_whole(mark: Mark, found: list[Item]) -> bool:
    """Whether the shares of what was found are whole already: the line then weighs a group of them."""
    shares = [find_percent(item.marks[0].words) for item in found]
    own = find_percent(mark.words)
    return bool(own) and all(shares) and sum(float(each[0].value) for each in shares) >= _WHOLE


_WHOLE = 99.0
"""Percent that are all, but for what rounding takes."""


def says_what(mark: Mark, opened: Item) -> bool:
    """Whether a plain line says what a criterion is that has only its name so far: "W1 Netwerk (0/5/10)" over "Het aantal ..."."""
    first = opened.marks[0]
    if (
        opened.kind != "award"
        or len(opened.marks) > 1
        or opened.bands
        or not first.style
        or mark.style
        or mark.line.kind == "row"
        or not is_name(first.body)
    ):
        return False
    start, end = sentences(mark.words)[0]
    told = mark.words[start:end]
    return (
        told[:1].isupper()
        and len(told.split()) > _FEW_WORDS
        and not (find_points(told) or find_percent(told) or len(split_bands(told)) > 1)
        and not ABOUT_THE_LIST.search(told)
        and not _OF_POINTS.search(told.replace("ten hoogste", ""))
    )


def _of_the_bid(mark: Mark, opened: Item) -> bool:
    """Whether a sentence below a marked list speaks of the bid, not of the points of the item above it."""
    words = mark.words
    if not words.rstrip().endswith((".", "!")):
        return False
    if find_dates(words) or is_uncapped(words):
        return True
    return (
        mark.line.gap
        and not _OF_POINTS.search(words)
        and theme_of(opened.marks[0].body) != "rate"
        and len(words.split()) > _FEW_WORDS
    )


_FEW_WORDS = 4
_OF_POINTS = re.compile(
    r"punt|\b(?:score|scoor\w*|scoren|formule|laagste|hoogste|weging|weegt|telt|tellen|beoordeel\w*|beoordeling"
    r"|pts?|berekend|lowest|points?|cijfer\w*|voldoende|naar rato|lineair)\b|\d\s?%|[×x*/÷]\s*\d|=",
    re.IGNORECASE,
)


def explained(mark: Mark, opened: Item | None, following: Mark | None) -> bool:
    """Whether a plain line stands between a marked criterion and the weight on a line of its own below it."""
    return (
        opened is not None
        and bool(opened.marks[0].style)
        and not mark.style
        and not opened.bands
        and mark.line.kind == "text"
        and following is not None
        and is_weight(following)
        and not ABOUT_THE_LIST.search(mark.words)
    )
