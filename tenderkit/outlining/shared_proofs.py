"""Where the demands of a list must be shown, told once for all: "uit het cv moet blijken dat ...".

In: the items of a section. Out: the same items, each with its proof.
"""

from __future__ import annotations

import re

from tenderkit.dutch.sentences import sentences
from tenderkit.lexicon.themes import proof_of, shared_proof
from tenderkit.outlining.item import Item
from tenderkit.outlining.scale_lines import (
    NUMBERED,
    between,
)
from tenderkit.outlining.section import Section
from tenderkit.sieving import sieve

_SHOWN = sieve(
    r"\b(?:blijk\w*|aantoon\w*|aan te tonen|aangetoond|toon\w*|zichtbaar|terug te vinden|demonstrated|shown|evident)\b",
    re.IGNORECASE,
)


def share_proof(found: list[Item], section: Section) -> None:
    """A sentence before the list that says where its items must be shown holds for each of them.

    "De eisen E1 tot en met E4 moeten blijken uit het cv" holds for those four.
    """
    if not found:
        return
    first = found[0].marks[0].line.number
    intro = [mark for mark in section.marks if mark.line.number < first]
    intro += (
        [section.label] if section.label is not None and section.label.line.number < first else []
    )
    for mark in intro:
        for start, end in sentences(mark.words):
            sentence = mark.words[start:end]
            proof = proof_of(sentence) if _SHOWN.search(sentence) else shared_proof(sentence)
            if proof not in ("cv", "cv_or_letter", "cv_clear"):
                proof = shared_proof(sentence)
            if proof is None:
                continue
            span = NUMBERED.search(sentence)
            for item in (between(span, found) if span else []) or found:
                item.proof = proof
