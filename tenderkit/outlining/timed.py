"""The time of a deadline that stands apart from its date, put with it where a model read the two as
one.

Why: "op vrijdag 12:00 uur, dat is vrijdag 11 september" holds a date and a time, and code alone
does not know that the one belongs to the other. In: a tender, the lines that were pointed at, the
values that the model read. Out: the tender; a date gets the time only where that very time is
parsed from those very lines, so that nothing is taken from the model but which belong together.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime

from tenderkit.dutch import find_times
from tenderkit.outlining.stated import StatedNumber
from tenderkit.records import Document, FieldName, Outline, Span, Tender

DEADLINES: tuple[FieldName, ...] = ("closes_at", "intermediary_closes_at", "questions_close_at")


def with_times(
    document: Document, tender: Tender, outline: Outline, stated: Iterable[StatedNumber]
) -> Tender:
    """A tender whose dates without a time have the one that the model read and its lines hold.

    Parameters
    ----------
    document, outline : what was pointed at, and where. stated : as the model read it.
    """
    read = [each for each in stated if each.what in DEADLINES and "T" in each.value]
    for each in read:
        name = str(each.what)
        day = getattr(tender, name)
        if not isinstance(day, date) or isinstance(day, datetime):
            continue
        try:
            moment = datetime.fromisoformat(each.value)
        except ValueError:
            continue
        span = _time(document, outline, each, moment) if moment.date() == day else None
        if span is None:
            continue
        spans = tender.evidence.get(name, ())
        held = any(one.start <= span.start and span.end <= one.end for one in spans)
        evidence = tender.evidence | {name: spans if held else (*spans, span)}
        tender = tender.model_copy(update={name: moment, "evidence": evidence})
    return tender


def _time(
    document: Document, outline: Outline, read: StatedNumber, moment: datetime
) -> Span | None:
    """Where the time stands in the lines that were pointed at for it."""
    pointed = [one.lines for one in outline.fields if one.field == read.what]
    lines = next((lines for lines in pointed if read.line in lines), (read.line,))
    for number in lines:
        line = document.line(number)
        for found in find_times(document.words(line)):
            if found.value == moment.time():
                return document.span(line.start + found.start, line.start + found.end)
    return None
