"""A header without labels: a few short rows of typed values.

In: the first lines of a document. Out: `FieldLines`, told apart by the type of their values and by order.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from typing import Final

from tenderkit.dutch import (
    find_amounts,
    find_dates,
    find_rates,
    parse_hours,
)
from tenderkit.dutch.dates import DateValue
from tenderkit.dutch.found import Found
from tenderkit.lexicon.cues import (
    PROVINCES,
    TRIPLE,
)
from tenderkit.lexicon.other_hours import are_of_others
from tenderkit.lexicon.regions import is_region
from tenderkit.outlining.marks import Mark
from tenderkit.outlining.told_fields import LEAST_HOURS
from tenderkit.records import FieldLines, FieldName


def _outside(words: str, found: list[Found[DateValue]]) -> Iterator[str]:
    """What stands between and around the dates of a line."""
    at = 0
    for one in found:
        yield words[at : one.start]
        at = one.end
    yield words[at:]


def bare_fields(lines: list[Mark]) -> list[FieldLines]:
    """The fields of a header without labels: a few short rows of typed values, or one row "rate hours region".

    The first date is the publication, the second the closing, unless they stand the other way round. What a
    site tells above its page (a notice, a line about cookies) ends no header that has not begun.
    """
    top: list[Mark] = []
    notices = 0
    for mark in lines[:24]:
        if (
            len(mark.words.split()) > _ROW
            and notices < _MOST_NOTICES
            and not mark.heading
            and not any(map(_is_typed, top))
        ):
            notices += 1
            top = []
            continue
        if len(mark.words.split()) > _ROW or (
            mark.heading
            and (
                mark.part in ("knockout", "award")
                or (mark.part == "assignment" and len(mark.words.split()) > 4)
            )
            and mark.line.number > 2
            and mark.line.kind != "heading"
        ):
            break
        top.append(mark)
    found: list[FieldLines] = []
    dates: list[tuple[int, date]] = []
    between = _between_rate_and_region(top)
    for above, mark in zip([None, *top], top, strict=False):
        words = mark.words.strip()
        if mark.field is not None and mark.separator:
            continue
        number = (mark.line.number,)
        if mark.line.number in between:
            found.append(FieldLines(field="hours_per_week", lines=number))
            continue
        found_dates = find_dates(words)
        if found_dates and not _NO_WORDS.sub("", "".join(_outside(words, found_dates))):
            if above is None or above.field is None or above.value:
                dates += [(mark.line.number, one.value.day) for one in found_dates]
            continue
        rates = find_rates(words) or find_amounts(words) or is_triple(words)
        if rates and len(words.split()) <= 8:
            found.append(FieldLines(field="rate_cap", lines=number))
        if (
            re.search(r"\b(?:uur|uren|u|hours)\b", words, re.IGNORECASE)
            and parse_hours(words)
            and re.search(r"week|p/?w|\d\s*(?:uur|u)\b", words)
            and not LEAST_HOURS.search(words)
            and not are_of_others(words)
        ) or TRIPLE.match(words):
            found.append(FieldLines(field="hours_per_week", lines=number))
        if (
            any(word.strip(",.()").lower() in PROVINCES for word in words.split())
            and len(words.split()) <= 9
        ):
            found.append(FieldLines(field="region", lines=number))
    if not found:
        return _days_of_a_glued_row(lines)
    first_two = sorted(dates[:2], key=lambda one: one[1])
    for field, (line, _) in zip(_OF_DATES, first_two, strict=False):
        found.append(FieldLines(field=field, lines=(line,)))
    return found


def _days_of_a_glued_row(lines: list[Mark]) -> list[FieldLines]:
    """The two days that end a header of which all values stand in one row: "Max 75 p/u 32 uur p/w 3 mei 2031 9 mei 2031"."""
    for mark in lines[:_FIRST_ROWS]:
        words = mark.words
        days = find_dates(words)
        if (
            len(days) != _TWO
            or mark.field is not None
            or _PROSE.search(words)
            or _NO_WORDS.sub("", words[days[0].end : days[1].start] + words[days[1].end :])
            or not (find_rates(words) or parse_hours(words))
        ):
            continue
        in_order = sorted(days, key=lambda one: one.value.day)
        return [
            FieldLines(field=field, lines=(mark.line.number,), words=(one.start, one.end))
            for field, one in zip(_OF_DATES, in_order, strict=True)
        ]
    return []


_FIRST_ROWS: Final = 6
_TWO: Final = 2
_PROSE: Final = re.compile(
    r"[.!?;:]\s|\b(?:tot|van|vanaf|per|start\w*|einde?|until|from|en|and|t/m)\b", re.IGNORECASE
)
"""Signs and words of a sentence or of a period: none stands between the values of such a row."""
_ROW: Final = 12
"""Words of a row; a longer line is prose."""
_MOST_NOTICES: Final = 3
_OF_DATES: Final[tuple[FieldName, ...]] = ("published_on", "closes_at")
_NO_WORDS: Final = re.compile(r"[\W\d]|\b(?:uur|u)\b")


def _is_typed(mark: Mark) -> bool:
    """Whether a row holds a day, a rate or hours, as the rows of a header do."""
    return bool(find_dates(mark.words) or find_rates(mark.words) or parse_hours(mark.words))


def is_triple(words: str) -> bool:
    """Whether a line is a bare row "rate hours region", its region at the end."""
    triple = TRIPLE.match(words)
    return triple is not None and is_region(words[triple.end() - _OPENING :])


_OPENING = 2
"""Letters of the region that `TRIPLE` holds."""
_RATE = re.compile(
    r"\W*(?:max\w*\.?\s*)?(?:€|EUR)?\s*\d{2,3}(?:[.,](?:\d{1,2}|-))?\W*", re.IGNORECASE
)
_HOURS = re.compile(r"\s*[1-4]?\d(?:\s?(?:-|–|tot|à)\s?[1-4]\d)?\s*")


def _between_rate_and_region(top: list[Mark]) -> set[int]:
    """The lines that hold hours without a unit: a bare rate stands above them, a region below ("86", "24 - 28", "Drenthe")."""
    return {
        hours.line.number
        for rate, hours, region in zip(top, top[1:], top[2:], strict=False)
        if _HOURS.fullmatch(hours.words) and _RATE.fullmatch(rate.words) and is_region(region.words)
    }
