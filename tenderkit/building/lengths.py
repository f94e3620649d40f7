"""How long the assignment lasts, in months.

In: a mention's lines. Out: readings; the lengths of extensions and look-back windows are none.
"""

from __future__ import annotations

import re

from tenderkit.building.last_days import OPTION
from tenderkit.building.mentions import Piece, Reading, pieces, spans_of
from tenderkit.dutch import find_durations, find_extensions
from tenderkit.dutch.sentences import sentences
from tenderkit.lexicon.clause_subjects import is_about_others
from tenderkit.lexicon.length_words import hired_for
from tenderkit.records import Document

_OF_AN_EXTENSION = re.compile(
    r"\b(?:keer|maal|times)\b(?: met| van| for| of)?(?: (?:maximaal|telkens|steeds|een periode van))*\W*$",
    re.IGNORECASE,
)
"""What stands before the length of an extension: "twee keer met drie maanden"."""


def duration(document: Document, lines: tuple[int, ...]) -> list[Reading]:
    """Reads a length in months; the lengths of extensions and look-back windows are none."""
    for number in lines:
        for piece in _told_first(document, number):
            option = OPTION.search(piece.text)
            limit = option.start() if option and option.start() > 0 else len(piece.text)
            options = find_extensions(piece.text) if option else []
            lengths = [
                found
                for found in find_durations(piece.text)
                if found.start < limit
                and (piece.labelled or not is_about_others(_sentence_at(piece.text, found.start)))
                and found.value <= _LONGEST
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


def _sentence_at(words: str, place: int) -> str:
    """The sentence of some words that holds a place."""
    return next((words[start:end] for start, end in sentences(words) if start <= place < end), "")


def _told_first(document: Document, number: int) -> list[Piece]:
    """The pieces of a line; where no cue tells them, its sentences first that say how long somebody is hired."""
    told = pieces(document, number, "duration_months")
    line = document.line(number)
    words = document.words(line)
    if told != [Piece(words, line.start)]:
        return told
    hired = [
        Piece(words[start:end], line.start + start)
        for start, end in sentences(words)
        if hired_for(words[start:end])
    ]
    return [*hired, *told]


_LONGEST = 96
"""Months; nobody is hired for longer: "tien jaar" is a look-back or the term of a works contract, "38 jaar" how long somebody was there."""
