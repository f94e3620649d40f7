"""The last day of an assignment: the right side of a period, the day behind "tot en met", or one told otherwise.

In: the lines of a mention. Out: readings.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from tenderkit.building.mentions import (
    Piece,
    Reading,
    label_rest,
    pieces,
    spans_of,
)
from tenderkit.dutch import (
    Found,
    find_dates,
    find_periods,
)
from tenderkit.dutch.years import Year
from tenderkit.lexicon.amending import AMENDS
from tenderkit.lexicon.soon import is_last_day_of_start
from tenderkit.records import Document
from tenderkit.sieving import sieve

_STARTS_BEFORE = re.compile(
    r"\b(?:start\w*|begin\w*|aanvang\w*|beschikbaar)\b(?:[^.;]|z\.s\.m\.){0,40}\buiterlijk\W*(?:op\s+)?(?:\w+dag\s+)?$",
    re.IGNORECASE,
)


_END_BEFORE = re.compile(
    r"\b(?:tot(?: en met)?|t/m|tm|until|through|uiterlijk|einde?|einddatum|eindigt|eindigend|eindigen|aflopend|lopend tot|expiring|loopt af|af|afgerond|afgelopen|afgesloten|beëindigd|voltooid|klaar|stopt|ends?|ending|expires?|finish(?:es|ed)|concludes?|laatste (?:werk|contract|inzet)?dag|last (?:working |contract )?day)(?: is| valt| wordt| falls)?\W*(?:(?:vanzelf|automatisch|van rechtswege|uiterlijk|naar verwachting)\s+)?(?:(?:op|per|met|on|by)\s+)?(?:\w+dag\s+|(?:ma|di|wo|do|vr)\s+|\w+day,?\s+)?$",
    re.IGNORECASE,
)


def is_end(text: str, found: Found[Any]) -> bool:
    before = text[: found.start]
    return (
        bool(_END_BEFORE.search(before))
        and not _STARTS_BEFORE.search(before)
        and not is_last_day_of_start(text, found.start)
    )


def end(year: Year | None) -> Callable[[Document, tuple[int, ...]], list[Reading]]:
    """Reads the last day: the right side of a period, the date behind "tot (en met)", else the labelled date."""

    def read(document: Document, lines: tuple[int, ...]) -> list[Reading]:
        for at, number in enumerate(lines):
            for piece in pieces(document, number, "ends_on"):
                if at and label_rest(document.words(lines[0]), "ends_on") is None:
                    piece = replace(piece, labelled=True)
                reading = _end_in(document, piece, number, year)
                if reading is not None:
                    return [reading]
        return []

    return read


_RESTATED = re.compile(
    r"\b(?:tot(?: en met)?|t/m|until)\b.{0,60}\b(?:te weten|namelijk|dus|dat is|oftewel|i\.e\.|that is)\W*(?:op\s+)?(?:\w+dag\s+)?$",
    re.IGNORECASE,
)
"""A limit told in words and then dated: "tot en met de laatste dag van april, te weten 30 april"."""


_NOTHING_AFTER = sieve(
    r"\b(?:na|after)\W{1,2}(?:\w+dag\W{1,2}|\w+day\W{1,2})?\d.{0,40}\b(?:geen|niet|houdt|no|not)\b",
    re.IGNORECASE,
)
"""A last day told by what is not there behind it: "na 29 augustus 2025 is er geen budget meer"."""


OPTION = re.compile(r"\b(?:optie|verleng\w*|extension)\b", re.IGNORECASE)


def _end_in(document: Document, piece: Piece, number: int, year: Year | None) -> Reading | None:
    option = OPTION.search(piece.text)
    limit = option.start() if option and not piece.labelled else len(piece.text)
    for period in find_periods(piece.text):
        if period.value[1] is not None and period.start < limit:
            return Reading(period.value[1], spans_of(document, piece, period), number)
    dates = find_dates(piece.text, year)
    ends = [found for found in dates if is_end(piece.text, found) and found.start < limit]
    if not ends and piece.labelled:
        ends = dates[-1:]
    if not ends and len(dates) == 1 and _RESTATED.search(piece.text[: dates[0].start]):
        ends = dates
    if not ends and len(dates) == 1 and _NOTHING_AFTER.search(piece.text):
        ends = dates
    if not ends:
        return None
    return Reading(
        ends[0].value.day,
        spans_of(document, piece, ends[0]),
        number,
        bool(AMENDS.search(piece.text)),
    )
