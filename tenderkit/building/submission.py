"""The form of the bid: pages and language of the CV, references, documents.

In: the lines that a reader points at. Out: a Submission with its spans.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
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
    A_MEMBER,
    ADDS,
    BESIDES,
    CV,
    CV_LISTED,
    NO_SUCH,
    NOT_WITHOUT,
    OF_A_BID,
    REFERENCES_HEAD,
    SENDS,
    SENDS_CV,
)
from tenderkit.lexicon.clause_subjects import is_about_others, other_subject
from tenderkit.lexicon.paper_words import SIZE_OF_PAPER, WHOLLY
from tenderkit.lexicon.unasked_words import (
    ALL_BY_CHOICE,
    BUT_THIS,
    CELL_OF_CHOICE,
    CHOICE,
    FORM_WITHOUT,
    LATER,
    NOT_WANTED,
    TOO_LONG,
    WORK_WITHOUT,
    asks_no_referees,
)
from tenderkit.outlining.paper_lists import asked_along, enumerated, sends_with_cv
from tenderkit.outlining.paper_names import paper_in
from tenderkit.records import Criterion, Document, Span, Submission
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


def submission(
    document: Document, lines: tuple[int, ...], criteria: Iterable[Criterion] = ()
) -> list[Reading]:
    """What must be handed in, and in which form, over all lines pointed at.

    Of a demand that asks for a copy only the clause that asks counts: the certificate itself is not handed in.
    """
    demanded = {document.line_at(span.start).number for each in criteria for span in each.evidence}
    read = _Rules()
    spans: list[Span] = []
    listed = _lists_of_papers(document, lines)
    for number in lines:
        line = document.line(number)
        words = document.words(line)
        if number > 1 and read.references is None:
            above = document.words(document.line(number - 1))
            if REFERENCES_HEAD.match(above) and read.referred(f"{above}\n{words}"):
                spans.append(document.span(line.start, line.start + len(words)))
        along = list(asked_along(words)) if number in demanded and not sends_with_cv(words) else []
        if along and read.referred(words):
            spans.append(document.span(line.start, line.start + len(words)))
        of_cv = bool(_CV.search(words))
        for start, end in along or statements(words):
            told = words[start:end]
            sent = bool(along) or (number in listed and not words[:start].strip())
            if read.sentence(told, of_cv=of_cv, sent=sent):
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


def _lists_of_papers(document: Document, lines: tuple[int, ...]) -> set[int]:
    """The items of a list in which the cv is one: what stands beside it is handed in, whatever text it is."""
    found: set[int] = set()
    run: list[int] = []
    for number in (*lines, 0):
        words = document.words(document.line(number)) if number else ""
        if run and (number != run[-1] + 1 or not _ITEM.match(words)):
            if any(CV_LISTED.match(document.words(document.line(item))) for item in run):
                found.update(run)
            run = []
        if _ITEM.match(words):
            run.append(number)
    return found


@dataclass(slots=True)
class _Rules:
    """What has been read of the rules; the first statement of each stands."""

    pages: int | None = None
    language: str | None = None
    references: int | None = None
    documents: list[str] = field(default_factory=list)

    def sentence(self, sentence: str, *, of_cv: bool, sent: bool = False) -> bool:
        """Take in one sentence, piece by piece; whether it held a rule. `sent`: all that it names is sent."""
        turned = BUT_THIS.search(sentence)
        if turned is not None:
            sentence, sent = turned["wanted"], True
        asked = (
            sent
            or _HAND_IN.search(sentence)
            or len(sentence.split()) <= (18 if _ITEM.match(sentence) else 14)
            or _CV.search(sentence)
        ) and not _stays_away(sentence)
        of_letter = not _CV.search(sentence) and bool(LETTER.search(sentence))
        about_cv: bool | None = None if not of_letter else False
        used = listed = False
        sentence = _CELL_GOES_ON.sub(" ", _CELL_OF_PAGES.sub(": ", sentence))
        sentence = _WITH_IT.sub(" ", sentence)
        without = NOT_WITHOUT.search(sentence) is not None
        pieces = enumerated(_OR.sub(", ", sentence) if without else sentence)
        sent = (
            sent
            or SENDS.search(sentence) is not None
            or ADDS.match(sentence) is not None
            or any(CV_LISTED.match(piece) for piece in pieces[:-1])
        )
        refused = False
        with_cv = SENDS_CV.match(sentence) is not None
        for piece in pieces:
            along = sent or (
                with_cv
                and (A_MEMBER.match(piece) is not None or _BESIDE_CV.search(piece) is not None)
            )
            names = self._copied(piece) or paper_in(piece, sent=along)
            refused = refused and not _TURNS.match(piece)
            if names and (refused or NO_SUCH.search(piece[: piece.find(names)])):
                refused = True
                continue
            if names and not without and CHOICE.search(piece):
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
            elif not of_letter and (ONLY_LANGUAGE.match(piece) or _ALL_OF_THEM.search(piece)):
                used |= self._limit(piece, sure=True)
            used |= self.referred(piece, sentence)
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
        """Take in the name of a paper, without its length; whether it is a new one. Of two names the longer stands."""
        name = _NUMBERED.sub("", name)
        name = WHOLLY.sub("", SIZE_OF_PAPER.sub("", name)).strip(" ,") or name
        folded = name.lower()
        if not name or any(folded in other.lower() for other in self.documents):
            return False
        if any(_one_copy(name, other) for other in self.documents if len(other) >= len(name)):
            return False
        shorter = [
            at
            for at, other in enumerate(self.documents)
            if other.lower() in folded or _one_copy(other, name)
        ]
        if shorter:
            self.documents[shorter[0]] = name
        else:
            self.documents.append(name)
        return True

    def referred(self, piece: str, sentence: str = "") -> bool:
        """Take in the number of references that a piece states; whether it states one."""
        if self.references is not None or (stated := references_in(piece)) is None:
            return False
        if asks_no_referees(sentence or piece) or is_about_others(sentence or piece):
            return False
        self.references = stated
        return True

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


def _one_copy(short: str, long: str) -> bool:
    """Whether two names are of one copy, the one said in fewer words: "kopie diploma", "kopie van je diploma PDL"."""
    few, many = (set(_CONTENT.findall(name.lower())) for name in (short, long))
    return _COPIED.match(short) is not None and few <= many


_CONTENT = re.compile(r"\b(?!(?:van|het|de|een|je|uw|jouw|of|the|your|a)\b)[\w'’-]+")
"""The words of a name that say what it is of."""


def _stays_away(sentence: str) -> bool:
    """Whether what a sentence names is asked for later, by choice, or not at all."""
    if _HEADS_COLUMNS.match(sentence):
        return True
    sends = _SENDS_ITSELF.search(sentence)
    other = other_subject(sentence) if sends is not None else None
    if sends is not None and other is not None and sentence[: sends.start()].endswith(f"{other} "):
        return True
    if LATER.search(sentence) or CELL_OF_CHOICE.search(sentence) or ALL_BY_CHOICE.match(sentence):
        return True
    if WORK_WITHOUT.search(sentence) and not OF_A_BID.search(sentence):
        return True
    return (
        NOT_WANTED.search(FORM_WITHOUT.sub("", sentence)) is not None
        and not NOT_WITHOUT.search(sentence)
        and not TOO_LONG.search(sentence)
    )


_HEADS_COLUMNS = re.compile(
    r"\W*(?:document(?:en)?|soort|stuk(?:ken)?|bijlagen?|naam|onderdeel|wat|item|documents?)\t\W*(?:verplicht\w*|vereist\w*|nodig|toelichting|omschrijving|vorm\w*|eisen|max\w*|aantal|required|mandatory|notes|remarks?)\b",
    re.IGNORECASE,
)
"""The head of a table of papers: "Document", "Verplicht", "Toelichting"."""
_SENDS_ITSELF = re.compile(
    r"\b(?:dienen|dient|leveren|levert|voegen|voegt|sturen|stuurt|overleggen|overlegt|uploaden|uploadt|schrijven|schrijft|maken|maakt|krijgen|krijgt|ontvangen|ontvangt)\b"
)
"""What somebody else does with a paper of his own: "De aannemer voegt een plan van aanpak toe"."""
_OR = re.compile(r"\s(?:of|or)\s", re.IGNORECASE)
"""What parts papers of which none may be missing: "zonder motivatie of prijsblad"."""
_ALL_OF_THEM = re.compile(
    r"\b(?:zijn|worden|moeten|dienen|are|must be|should be)\b[^.;]{0,30}\bin (?:het |de )?(?:nederlands|engels|dutch|english)",
    re.IGNORECASE,
)
"""A plural behind the last member of an enumeration: it holds for the cv too."""
_TURNS = re.compile(
    r"\W*(?:maar|wel|een|het|de|je|uw|jouw|daarnaast|verder|but|a|an|the|your)\b", re.IGNORECASE
)
"""What opens a member that is asked for, behind one that is not: "geen brief, maar een motivatie"."""
_WITH_IT = re.compile(r"(?<=cv), (?:inclusief|incl\.|including) [^,;:]{3,60},(?=\s)", re.IGNORECASE)
"""What counts with the pages of the cv: "Het cv, inclusief voorblad en projectenlijst, telt ..."."""
_CELL_OF_PAGES = re.compile(r"(?<=\w)\t(?=(?:max\w*\.? )?\d{1,2}\W*$)", re.IGNORECASE)
"""The edge before a cell that is a number: "Aantal pagina's cv", "5"."""
_CELL_GOES_ON = re.compile(r"\t(?=(?:op|in|volgens|conform|van|met) )", re.IGNORECASE)
"""The edge of a cell that says more of the paper before it: "Prijsopgave", "op het formulier"."""
_NUMBERED = re.compile(r"^(?:\d{1,2}[.)]\s+|bijlagen?\s?\d{0,2}:\s+)+", re.IGNORECASE)
_BESIDE_CV = re.compile(
    rf"\b(?:naast|behalve|besides) (?:je |uw |het |your |the )?{CV}", re.IGNORECASE
)
"""What is sent beside the cv: "Stuur naast je cv een filmpje"."""
_OF_ANOTHER = re.compile(r"\s*van (?:het|de|je|uw)\s+\w+\W*$", re.IGNORECASE)
_COPIED = re.compile(r"(?:kopie(?:ën)?|afschrift|scan|copy|bewijs)\b", re.IGNORECASE)
_REFEREES = re.compile(
    r"[\s•*-]*(?:de |het |een )?(?P<name>(?:referenties|referenten|references)(?=[\s.;]*$)|(?:(?:contact)?gegevens|namen|naam|naam en functie|contactpersonen) van (?:ten minste |minimaal |minstens |min\. )?(?:\w+ )?referent(?:en)?"
    r"|(?:minimaal |ten minste |minstens |min\. )?(?:\d|één|een|twee|drie|vier|one|two|three) (?:\w+ )?(?:referenties?|referenten|references|referees)\b(?: van (?:\w+ ){0,2}opdracht(?:gevers|en))?)",
    re.IGNORECASE,
)
"""Referees as a member of what is handed in, beside the cv: "een cv en de namen van twee referenten"."""
