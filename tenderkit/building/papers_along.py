"""Papers that a text says go with it, are behind a link, or are to be read beside it.

Why: a repost or a forwarded mail keeps the words and loses the file. In: a document. Out: the first
such paper that does not stand in the document itself, with the sentence that names it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from tenderkit.dutch.sentences import sentences
from tenderkit.lexicon.attached_words import (
    DOWNLOADED,
    FILE,
    GIVEN_ALONG,
    OF_THE_BIDDER,
    READ_ELSEWHERE,
    STEMS,
)
from tenderkit.records import Document, Span
from tenderkit.sieving import sieve


def paper_along(document: Document) -> tuple[str, Span] | None:
    """The first paper of the buyer's that goes with the text and is not in it."""
    for line, start, end in _sentences(document):
        told = document.text[start:end]
        paper = _named(told)
        if paper is not None and not _stands_here(document, paper, line):
            return paper, document.span(start, end)
    return None


def _sentences(document: Document) -> Iterator[tuple[int, int, int]]:
    for line in document.lines:
        words = document.words(line)
        if not _SPEAKS.may_stand_in(words):
            continue
        for start, end in sentences(words):
            yield line.number, line.start + start, line.start + end


def _named(told: str) -> str | None:
    """The paper that a sentence names."""
    folded = told.lower()
    for pattern, stems in ((GIVEN_ALONG, STEMS), (DOWNLOADED, STEMS), (READ_ELSEWHERE, _APART)):
        if not any(stem in folded for stem in stems):
            continue
        match = pattern.search(told)
        if match is not None and not OF_THE_BIDDER.search(told):
            return next(value for value in match.groupdict().values() if value)
    if any(end in folded for end in _ENDINGS) and len(told.split()) <= _NAME_OF_A_FILE:
        match = FILE.search(told)
        if match is not None and not OF_THE_BIDDER.search(told):
            return match["paper"].strip()
    return None


_APART = ("document", "leidraad", "offerteaanvraag", "bestek", "specificatie", "profiel", "stukken", "proposal")  # fmt: skip
_ENDINGS = (".pdf", ".doc", ".xls", ".od", ".zip")
_SPEAKS = sieve("|".join(map(re.escape, (*STEMS, *_APART, *_ENDINGS))), re.IGNORECASE)
"""A line without one of these names no paper."""
_NAME_OF_A_FILE = 14
"""Words of a line that lists a file; a longer one is a sentence about how to hand something in."""
_HEADING = 8


def _stands_here(document: Document, paper: str, told: int) -> bool:
    """Whether a short line opens with the name of the paper: its heading, or the title of the document."""
    name = re.compile(
        rf"\W*(?:\d[\d.]*\s)?(?:(?:de|het|the)\s)?{re.escape(paper)}\b", re.IGNORECASE
    )
    return any(
        line.number != told
        and len(words := document.words(line)) > 0
        and len(words.split()) <= _HEADING
        and name.match(words) is not None
        and not words.rstrip().endswith((".", ";", ","))
        for line in document.lines
    )
