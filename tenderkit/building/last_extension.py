"""Extensions that run past the last day that a tender sets for them.

Why: a header may offer three times three months while the text says that all ends on a day before
the third is over; a bidder who reckons with all of them reckons too far. In: a record with its end and
its extensions, and the document. Out: one finding with the three of them.
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterator
from datetime import date, timedelta
from typing import Final

from tenderkit.dutch import find_dates
from tenderkit.dutch.sentences import sentences
from tenderkit.lexicon.length_words import of_a_framework
from tenderkit.lexicon.other_terms import is_of_another_term
from tenderkit.records import Document, Finding, Outline, Tender
from tenderkit.sieving import sieve

_EXTENDED: Final = r"(?:verleng\w*|optie(?:s|jaren|periodes?)?|extensions?|extended|prolong\w*)"
_NOT_PAST: Final = r"(?:uiterlijk|niet later dan|niet langer(?: doorlopen)? dan|niet verder dan|nooit (?:langer|later)(?: door)? dan|op zijn laatst|ten laatste|maximaal tot|(?:maar )?tot(?: en met)?|t/m|no later than|not later than|at the latest|until|not beyond|beyond)"
_LAST_DAY: Final = sieve(
    rf"\b(?:met inbegrip van|inclusief|incl\.|ook met|met|including|with) (?:alle |eventuele |de |beide |all |any )*{_EXTENDED}\b[^.;]{{0,90}}?\b{_NOT_PAST}(?: en met)?\W(?:[^.;\d]{{0,24}})(?=\d)"
    rf"|\bverleng(?:en|ing(?:en)?|d worden)\b[^.;\d]{{0,40}}?\b(?:kan|kunnen|mag|mogelijk|is|zijn)?\b[^.;\d]{{0,24}}?\b(?:tot uiterlijk|uiterlijk tot|niet verder dan|niet later dan|maximaal tot)\W(?:[^.;\d]{{0,24}})(?=\d)"
    rf"|\b(?:maximale|uiterste|laatste|latest|maximum|final) (?:eind|end)\W?(?:datum|date|day)\b[^.;\d]{{0,20}}\b(?:inclusief|na|met|including|after|with)\b[^.;\d]{{0,16}}\b{_EXTENDED}\b[^.;\d]{{0,24}}(?=\d)"
    rf"|\bna\b[^.;\d]{{0,12}}(?=\d[^.;]{{4,40}}\b(?:geen|niet)\b)(?=[^.;]{{0,80}}\b{_EXTENDED}\b)",
    re.IGNORECASE,
)
"""What stands before the last day of an assignment with all its extensions."""
_A_FEW_DAYS: Final = timedelta(days=6)
"""By so much the months of extensions may pass the last day: an end told roughly."""


def extensions_past_the_end(
    tender: Tender, document: Document, outline: Outline
) -> Iterator[Finding]:
    """A finding where the end and all extensions together pass the last day that the text sets."""
    offered = tender.extensions
    if tender.ends_on is None or offered is None or not offered.count or not offered.months:
        return
    reached = _later(tender.ends_on, int(offered.count * offered.months))
    for line in document.lines:
        words = document.words(line)
        if not _LAST_DAY.search(words):
            continue
        for start, end in sentences(words):
            sentence = words[start:end]
            told = _LAST_DAY.search(sentence)
            if told is None or of_a_framework(sentence) or is_of_another_term(sentence):
                continue
            days = [one for one in find_dates(sentence) if one.end > told.end()]
            if days and tender.ends_on < days[0].value.day < reached - _A_FEW_DAYS:
                at = line.start + start
                yield Finding(
                    code="conflicting_period",
                    severity="warning",
                    message="The end and all extensions together run past the last day that the document sets.",
                    values=(
                        tender.ends_on.isoformat(),
                        f"{offered.count:g} x {offered.months:g} months",
                        days[0].value.day.isoformat(),
                    ),
                    evidence=(
                        *tender.evidence.get("ends_on", ()),
                        *tender.evidence.get("extensions", ()),
                        document.span(at + days[0].start, at + days[0].end),
                    ),
                )
                return


def _later(day: date, months: int) -> date:
    """The day so many months later; the last of a month stays the last."""
    years, month = divmod(day.month - 1 + months, 12)
    if day.year + years > date.max.year:
        return date.max
    last = monthrange(day.year + years, month + 1)[1]
    ends = day.day == monthrange(day.year, day.month)[1]
    return date(day.year + years, month + 1, last if ends else min(day.day, last))
