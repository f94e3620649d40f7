"""Values that a later text of the same document replaces: an answer, a nota, a line at the top.

In: the readings of a field. Out: the one that stands.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from tenderkit.building.mentions import Reading
from tenderkit.lexicon.amending import KEEPS_TIME
from tenderkit.records import Document


def amended(readings: Sequence[Reading]) -> Reading | None:
    """The last reading whose text says that it replaces another."""
    return next((reading for reading in reversed(readings) if reading.amends), None)


def with_kept_time(document: Document, best: Reading, readings: Sequence[Reading]) -> Reading:
    """A day that replaces another and keeps its time, with that time: "tijdstip ongewijzigd".

    As it is where the text says nothing of the kind, or the others state several times.
    """
    timed = [reading for reading in readings if isinstance(reading.value, datetime)]
    if (
        not best.amends
        or isinstance(best.value, datetime)
        or len({reading.value.time() for reading in timed}) != 1
        or not KEEPS_TIME.search(document.words(best.line))
    ):
        return best
    return replace(
        best,
        value=datetime.combine(best.value, timed[0].value.time()),
        spans=(*best.spans, *timed[0].spans),
    )
