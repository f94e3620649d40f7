"""What a sentence hands in, member by member: "een cv van drie pagina's, een casus en het prijsblad".

Why: the cv and the papers beside it are told in one breath, in a list or in a clause behind a demand; the reader that
points at lines and the one that builds values must part them alike. In: a sentence or a line. Out: its members, the
papers that it sends, or the clause of a demand that asks for a copy.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from tenderkit.dutch.sentences import sentences, statements
from tenderkit.lexicon.bid_words import A_MEMBER, CV, SENDS_CV
from tenderkit.lexicon.sent_words import ALONG, ALONG_STEMS, COPY, CV_STEMS, JUDGED, SENT
from tenderkit.lexicon.unasked_words import CHOICE, LATER, NOT_WANTED
from tenderkit.outlining.paper_names import paper_in


def enumerated(sentence: str) -> list[str]:
    """The members of an enumeration; what stands in brackets belongs to the member before it."""
    closed = _BRACKETED.sub(lambda match: "\0" * len(match.group(0)), sentence)
    pieces, at = [], 0
    for match in _PARTING.finditer(closed):
        if _TWO_WORDS.search(closed, at, match.start()):
            continue
        pieces.append(sentence[at : match.start()])
        at = match.end()
    return [*pieces, sentence[at:]]


_PARTING = re.compile(
    r"[;,](?=\s)|\t|\s\+\s|\s(?:(?<!tot )(?<!- )en(?! wensen\b)|and|plus|alsmede|evenals|samen met)\s|\s(?=(?:\d{1,2}[.)]|[a-h]\))\s\w)",
    re.IGNORECASE,
)
_TWO_WORDS = re.compile(
    r"\b(?:ingevulde?|getekende?|ondertekende?|gedateerde?|gewaarmerkte?|volledige?|korte?|actuele?|geldige?|completed|signed)$",
    re.IGNORECASE,
)
"""A word that describes the same paper as the next: "een ingevulde en ondertekende verklaring"."""
_BRACKETED = re.compile(r"\([^()]*\)")


def sends_with_cv(words: str) -> bool:
    """Whether a sentence of a line sends the cv with another paper: "Mail dan je cv en je motivatie".

    Most lines name no cv, so that is looked at first. How both are judged is no sending.

    Examples
    --------
    >>> sends_with_cv("Graag ontvangen wij per mail het cv en een motivatie.")
    True
    >>> sends_with_cv("Wij beoordelen het cv en de motivatie."), sends_with_cv("Stuur je cv.")
    (False, False)
    """
    folded = words.lower()
    if not any(stem in folded for stem in CV_STEMS):
        return False
    return any(_sends(words[start:end]) for start, end in sentences(words))


def _sends(sentence: str) -> bool:
    if (
        len(sentence.split()) > _MOST_WORDS
        or not _CV.search(sentence)
        or not SENT.search(sentence)
        or JUDGED.search(sentence)
        or LATER.search(sentence)
        or NOT_WANTED.search(sentence)
    ):
        return False
    with_cv = SENDS_CV.match(sentence) is not None
    papers = (
        paper_in(piece, sent=with_cv and A_MEMBER.match(piece) is not None)
        for piece in enumerated(sentence)
        if not CHOICE.search(piece)
    )
    return any(paper is not None and not _CV.search(paper) for paper in papers)


_CV = re.compile(CV, re.IGNORECASE)
_MOST_WORDS = 60
"""Words of a sentence that says what is sent; a longer one is a paragraph."""


def asked_along(demand: str) -> Iterator[tuple[int, int]]:
    """The clauses of a demand that ask for a paper with the bid, from the paper on or from the verb on.

    Examples
    --------
    >>> demand = "Een afgeronde hbo-opleiding (kopie diploma bijvoegen)."
    >>> [demand[start:end] for start, end in asked_along(demand)]
    ['kopie diploma bijvoegen']
    """
    folded = demand.lower()
    if not any(stem in folded for stem in ALONG_STEMS):
        return
    for start, end in statements(demand):
        told = demand[start:end]
        match = ALONG.search(told)
        if match is None or LATER.search(told) or NOT_WANTED.search(told) or _CV.search(told):
            continue
        copy = COPY.search(told, match.start(), match.end())
        first = copy.start() if copy else match.start()
        close = told.find(")", first)
        yield start + first, start + close if close > 0 else end
