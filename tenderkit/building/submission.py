"""The form of the bid: pages and language of the CV, references, documents.

In: the lines that a reader points at. Out: a Submission with its spans.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from tenderkit.building.cv_form import (
    LETTER,
    ONLY_LANGUAGE,
    language_in,
    pages_in,
    references_in,
)
from tenderkit.building.mentions import Reading
from tenderkit.dutch.sentences import statements
from tenderkit.lexicon.bid_words import (
    ADDS,
    BESIDES,
    CV,
    CV_LISTED,
    NO_SUCH,
    NOT_WITHOUT,
    REFERENCES_HEAD,
    SENDS,
)
from tenderkit.lexicon.paper_words import SIZE_OF_PAPER
from tenderkit.lexicon.unasked_words import CHECKED_LATER, FORM_WITHOUT, LATER, NOT_WANTED
from tenderkit.outlining.paper_lists import enumerated
from tenderkit.outlining.paper_names import paper_in
from tenderkit.records import Document, Span, Submission
from tenderkit.sieving import sieve

_CV = re.compile(
    r"\b(?:beheers\w*|voertaal|spreekt|spreken|vaardigheid|markt|overheid)\b|(?<!nederlandse )(?<!engelse )(?<!duitse )(?<!franse )(?<!andere )\btaal\b(?!\W+(?:van (?:het|uw|je) )?(?:cv|curriculum))",
    re.IGNORECASE,
)
_CV = re.compile(CV, re.IGNORECASE)
_HAND_IN = sieve(
    r"\b(?:lever\w*|stuur\w*|stuurt|voeg\w*|upload\w*|dien\w*|indien\w*|aanlever\w*|bijvoegen|bijgevoegd|meesturen|toevoegen|bestaat uit|bevat|bestaande uit|mee\b|insturen|bij de inschrijving|documenten|stukken|overleg\w*|vergezeld|hoort|vergeet|deel uit van|voorzien|samen met|cv en|cv met|plus|aangevuld met|ontvangen (?:wij|we)|inclusief|attach|submit|include)\b",
    re.IGNORECASE,
)
_ITEM = re.compile(r"\W*(?:[-•*▪]|\d{1,2}[.)]|[a-z]\))\s")


def submission(document: Document, lines: tuple[int, ...]) -> list[Reading]:
    """What must be handed in, and in which form, over all lines pointed at."""
    read = _Rules()
    spans: list[Span] = []
    for number in lines:
        line = document.line(number)
        words = document.words(line)
        if number > 1 and read.references is None:
            above = document.words(document.line(number - 1))
            if REFERENCES_HEAD.match(above) and read.referred(f"{above}\n{words}"):
                spans.append(document.span(line.start, line.start + len(words)))
        for start, end in statements(words):
            if read.sentence(words[start:end], of_cv=bool(_CV.search(words))):
                spans.append(document.span(line.start + start, line.start + end))
    value = Submission(
        cv_max_pages=read.pages,
        cv_language=read.language,
        references_min=read.references,
        documents=tuple(read.documents),
    )
    if value == Submission():
        return []
    return [Reading(value, tuple(spans), lines[0])]


@dataclass(slots=True)
class _Rules:
    """What has been read of the rules; the first statement of each stands."""

    pages: int | None = None
    language: str | None = None
    references: int | None = None
    documents: list[str] = field(default_factory=list)

    def sentence(self, sentence: str, *, of_cv: bool) -> bool:
        """Take in one sentence, piece by piece; whether it held a rule."""
        asked = (
            _HAND_IN.search(sentence)
            or len(sentence.split()) <= (18 if _ITEM.match(sentence) else 14)
            or _CV.search(sentence)
        ) and not (
            LATER.search(sentence)
            or (
                NOT_WANTED.search(FORM_WITHOUT.sub("", sentence))
                and not NOT_WITHOUT.search(sentence)
            )
        )
        of_letter = not _CV.search(sentence) and bool(LETTER.search(sentence))
        about_cv: bool | None = None if not of_letter else False
        used = listed = False
        sentence = _CELL_GOES_ON.sub(" ", sentence)
        pieces = enumerated(sentence)
        sent = (
            SENDS.search(sentence) is not None
            or ADDS.match(sentence) is not None
            or any(CV_LISTED.match(piece) for piece in pieces[:-1])
        )
        for piece in pieces:
            names = self._copied(piece) or paper_in(piece, sent=sent)
            if names and NO_SUCH.search(piece[: piece.find(names)]):
                continue
            referees = _REFEREES.match(piece) if listed and not names else None
            names = referees["name"] if referees else names
            listed |= bool(names or _CV.search(piece))
            cv = _CV.search(piece)
            if cv and not (not BESIDES.match(piece) and names and piece.find(names) < cv.start()):
                about_cv = True
            elif names or LETTER.search(piece):
                about_cv = False
            if about_cv is not False:
                used |= self._limit(piece, sure=about_cv is True or of_cv)
            elif ONLY_LANGUAGE.match(piece) and not of_letter:
                used |= self._limit(piece, sure=True)
            used |= not CHECKED_LATER.search(sentence) and self.referred(piece)
            if asked and names:
                used |= self._handed_in(names)
        return used

    def _copied(self, piece: str) -> str | None:
        """What else is copied: "een kopie van het diploma en van het certificaat"."""
        if not (_OF_ANOTHER.match(piece) and self.documents):
            return None
        copied = _COPIED.match(self.documents[-1])
        return f"{copied[0]} {piece.strip(' .,:;')}" if copied else None

    def _handed_in(self, name: str) -> bool:
        """Take in the name of a paper; whether it is a new one. Of two names of one paper the longer stands."""
        name = _NUMBERED.sub("", name)
        folded = name.lower()
        if not name or any(folded in other.lower() for other in self.documents):
            return False
        bare = SIZE_OF_PAPER.sub("", name).strip().lower()
        if bare != folded and any(other.lower().startswith(bare) for other in self.documents):
            return False
        shorter = [
            at
            for at, other in enumerate(self.documents)
            if other.lower() in folded
            or (
                SIZE_OF_PAPER.search(other)
                and folded.startswith(SIZE_OF_PAPER.sub("", other).strip().lower())
            )
        ]
        if shorter:
            self.documents[shorter[0]] = name
        else:
            self.documents.append(name)
        return True

    def referred(self, piece: str) -> bool:
        """Take in the number of references that a piece states; whether it states one."""
        if self.references is None:
            self.references = references_in(piece)
            return self.references is not None
        return False

    def _limit(self, piece: str, *, sure: bool) -> bool:
        """Take in the pages and the language that a piece about the CV states; whether it states one."""
        used = False
        if self.pages is None:
            self.pages = pages_in(piece)
            used = self.pages is not None
        if self.language is None:
            self.language = language_in(piece, sure=sure)
            used |= self.language is not None
        return used


_CELL_GOES_ON = re.compile(r"\t(?=(?:op|in|volgens|conform|van|met) )", re.IGNORECASE)
"""The edge of a cell that says more of the paper before it: "Prijsopgave", "op het formulier"."""
_NUMBERED = re.compile(r"^(?:\d{1,2}[.)]\s+|bijlagen?\s?\d{0,2}:\s+)+", re.IGNORECASE)
_OF_ANOTHER = re.compile(r"\s*van (?:het|de|je|uw)\s+\w+\W*$", re.IGNORECASE)
_COPIED = re.compile(r"(?:kopie(?:ën)?|afschrift|scan)\b", re.IGNORECASE)
_REFEREES = re.compile(
    r"\s*(?:de |het |een )?(?P<name>(?:(?:contact)?gegevens|namen|naam|naam en functie|contactpersonen) van (?:ten minste |minimaal |minstens )?\w+ referent(?:en)?"
    r"|(?:minimaal |ten minste |minstens |min\. )?(?:\d|één|een|twee|drie|vier|one|two|three) (?:\w+ )?(?:referenties?|referenten|references|referees)\b(?: van (?:\w+ ){0,2}opdracht(?:gevers|en))?)",
    re.IGNORECASE,
)
"""Referees as a member of what is handed in, beside the cv: "een cv en de namen van twee referenten"."""
