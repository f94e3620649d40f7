"""How long the assignment lasts, in months.

In: a mention's lines. Out: readings; the lengths of extensions and look-back windows are none.
"""

from __future__ import annotations

import re

from tenderkit.building.last_days import OPTION
from tenderkit.building.mentions import Reading, pieces, spans_of
from tenderkit.dutch import find_durations, find_extensions
from tenderkit.records import Document

_OF_AN_EXTENSION = re.compile(
    r"\b(?:keer|maal|times)\b(?: met| van| for| of)?(?: (?:maximaal|telkens|steeds|een periode van))*\W*$",
    re.IGNORECASE,
)
"""What stands before the length of an extension: "twee keer met drie maanden"."""


def duration(document: Document, lines: tuple[int, ...]) -> list[Reading]:
    """Reads a length in months; the lengths of extensions and look-back windows are none."""
    for number in lines:
        for piece in pieces(document, number, "duration_months"):
            option = OPTION.search(piece.text)
            limit = option.start() if option and option.start() > 0 else len(piece.text)
            options = find_extensions(piece.text) if option else []
            lengths = [
                found
                for found in find_durations(piece.text)
                if found.start < limit
                and not any(more.start < found.start < more.end for more in options)
                and not _OF_AN_EXTENSION.search(piece.text[: found.start])
                and not re.search(
                    r"\b(?:afgelopen|laatste|minimaal|ervaring|uiterlijk|maximaal|totaal|langer dan|over een periode)\W*(?:\w+\W+){0,2}$",
                    piece.text[: found.start],
                    re.IGNORECASE,
                )
            ]
            behind = [found for found in lengths if found.start >= piece.cue] or (
                lengths if piece.labelled else []
            )
            if behind:
                return [Reading(behind[0].value, spans_of(document, piece, behind[0]), number)]
    return []
