"""Whether those who work for themselves may bid: the readings of the lines that speak of it.

In: a document and the lines of a mention. Out: readings, one a sentence. A question states something only where the
words behind it answer it; a bare answer states what the question before it asks.
"""

from __future__ import annotations

import re
from typing import Final

from tenderkit.building.mentions import Reading
from tenderkit.dutch.sentences import sentences
from tenderkit.lexicon.alone_bidders import admits, alone_bidders
from tenderkit.lexicon.alone_clauses import hires_instead
from tenderkit.records import Document

_NO: Final = re.compile(
    r"\W*(?:nee|neen|no|niet(?: toegestaan| mogelijk)?|n\.?v\.?t)\W*", re.IGNORECASE
)
"""The answer under a label: "Zzp toegestaan", "Nee"."""
YES: Final = re.compile(
    r"\W*(?:(?:antwoord|answer|a)\b[^:\t]{0,12}[:\t]\s*)?(?:ja|yes|jazeker|zeker|akkoord|dat kan|dat mag)\b",
    re.IGNORECASE,
)
"""A question states something only where the words behind it say so."""


def self_employed(document: Document, lines: tuple[int, ...]) -> list[Reading]:
    """What each sentence of the lines says of the self-employed."""
    if len(lines) == _LABEL_AND_VALUE:
        below = document.line(lines[1])
        if _NO.fullmatch(document.words(below)):
            return [Reading("excluded", (document.span(below.start, below.end),), lines[1])]
    found: list[Reading] = []
    for number in lines:
        line = document.line(number)
        words = document.words(line)
        before = document.words(number - 1).strip() if number > 1 else ""
        for start, end in sentences(words):
            sentence = words[start:end]
            asked, before = before, sentence
            if sentence.endswith("?") and not YES.match(document.text, line.start + end):
                continue
            span = document.span(line.start + start, line.start + end)
            if found and found[-1].value == "excluded" and hires_instead(sentence):
                found[-1] = Reading("convert", (*found[-1].spans, span), number)
                continue
            state = alone_bidders(sentence, asked)
            if state is not None:
                found.append(Reading(state, (span,), number))
    return found


_LABEL_AND_VALUE: Final = 2


def strictest(readings: list[Reading]) -> Reading:
    """The reading that stands: who may bid and is hired on a payroll is not excluded by the contract that is refused.

    So "Zelfstandigen kunnen reageren. Een overeenkomst met een zzp'er sluiten wij niet: na gunning via payroll."
    """
    told = {reading.value for reading in readings}
    order: tuple[str, ...] = ("excluded", "convert", "probably_excluded", "open")
    turned = [r for r in readings if r.value == "convert"]
    if turned and ("open" in told or any(admits(span.quote) for r in turned for span in r.spans)):
        order = order[1:]
    return min((r for r in readings if r.value in order), key=lambda r: order.index(r.value))
