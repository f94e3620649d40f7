"""Which lines say what is handed in, and in which form.

In: marks, sections, and the criteria by line. Out: `FieldLines` of the field `submission`.
"""

from __future__ import annotations

import re
from itertools import groupby, pairwise

from tenderkit.dutch.sentences import sentences
from tenderkit.lexicon.bid_words import (
    ASKED_FOR,
    BID_HOLDS,
    DELIVERED,
    HANDED_IN,
    HEADS_BIDDING,
    HEADS_PAPERS,
    NOT_WITHOUT,
    OF_A_BID,
    OF_A_CV,
    REFERENCES_ALONG,
    REFERENCES_HEAD,
    REPLIES_WITH,
    SENDS,
)
from tenderkit.outlining.item import Item
from tenderkit.outlining.marks import Mark
from tenderkit.outlining.paper_lists import asked_along, sends_with_cv
from tenderkit.outlining.paper_names import paper_in
from tenderkit.outlining.section import Section
from tenderkit.records import FieldLines
from tenderkit.sieving import sieve

_SUBMISSION = sieve(
    r"\bcv['’]?s?\b.{0,80}\b(?:pagina\W?s?|a4\W?t?j?e?s?|pages?|bladzijden?|blz|p\.|kant(?:en|jes)?|nederlands\w*|engels\w*|dutch|english|(?-i:NL))(?!\w)|\b(?:pagina\W?s?|a4|bladzijden|kantjes)\b.{0,60}\bcv\b|\b(?:send|upload|attach|submit)\b.{0,60}\bcv\b|\breferenten\b|\breferenties?\b|\breferences\b|\bmotivatie(?:brief)?\b.{0,80}\b(?:maximaal|pagina|a4|meesturen|bij|voeg|lever|stuur|mee|upload)|"
    r"\b(?:voeg|lever|stuur|upload|dien)\b.{0,80}\b(?:motivatie\w*|diploma\w*|certifica\w*|uittreksel|verklaring|plan van aanpak|cv)\b|\bin het (?:nederlands|engels)\b",
    re.IGNORECASE,
)


_LISTED = sieve(
    r"\b(?:aanbieding|inschrijving|offerte|reactie|aanlever\w*|lever\w*|stuur\w*|upload\w*|dien\w*|voeg\w*|documenten|stukken|bestaat uit|bevat|ontvang\w*|send|submit|attach)\b.{0,80}:\s*$|\bcv\b.{0,60}\b(?:pagina\W?s|pages|bladzijden|kantjes)\b",
    re.IGNORECASE,
)
"""A line that leads in the list of what is handed in, or its first item."""
_OF_THE_WORK = re.compile(
    r"\b(?:resultaten|resultaat|producten|opbrengst\w*|eindproduct\w*|results|deliverables)\b[^.]{0,60}:\s*$|\b(?:werk|werkzaamheden|taken\w*|functie|rol|opdracht|team|baan|afdeling|werkdag|werkweek|job|role|work) (?:bestaat (?:vooral |onder meer |onder andere )?uit|bevat|consists of)\b",
    re.IGNORECASE,
)
"""A lead of the list of tasks, or of what they bring forth: "Je werk bestaat uit:"."""


_FORM_OF_CV = re.compile(
    r"\b(?:cv|curriculum vitae)\b.{0,60}\b(?:pagina\W?s|pages|bladzijden|blz|kanten|kantjes|nederlandstalig|in het nederlands)\b|\bpagina\W?s\b.{0,40}\bcv\b",
    re.IGNORECASE,
)
"""What a text about the organisation or the broker says only where it states how to bid."""
_SIZED_DOCUMENT = re.compile(
    r"\b(?:\w*motivatie\w*|\w*brief|plan van aanpak|casus|visie\w*)\b[^:\t]{0,60}\b(?:A4\w*|pagina\W?s?|bladzijden?|kant(?:en|jes?)|pages?)\b",
    re.IGNORECASE,
)
"""A criterion that is a document of its own, with its length: it is handed in too."""
_ABOUT_BIDDING = frozenset({"procedure", "planning", "information", "condition"})
"""Parts in which a document that is asked for is one of the bid, not of the work."""
_STARTS_WITH_NUMBER = re.compile(
    r"\W*(?:min\w*\.? |ten minste |at least )?(?:\d{1,2}|een|één|twee|drie|vier|vijf|one|two|three|four|five)\b",
    re.IGNORECASE,
)


def numbers_of_references(lines: list[Mark]) -> set[int]:
    """The lines of a heading "References required" with the number under it."""
    return {
        mark.line.number
        for head, below in pairwise(lines)
        if REFERENCES_HEAD.match(head.words) and _STARTS_WITH_NUMBER.match(below.words)
        for mark in (head, below)
    }


_SHORT_ITEM = 40
"""Words of a criterion that only names the document; a longer one tells how it is judged."""


def handed_in(lines: list[Mark], parts: list[Section], inside: dict[int, Item]) -> list[FieldLines]:
    """The lines that ask for documents, or for a form of the cv; `inside` is the criterion of a line."""
    numbers = []
    references = numbers_of_references(lines)
    for section in parts:
        if section.part == "related":
            continue
        elsewhere = section.part in ("outside", "organisation", "competence")
        bidding = section.part in _ABOUT_BIDDING or (
            section.part is None
            and section.label is not None
            and HEADS_BIDDING.search(section.label.words) is not None
        )
        headed = section.label is not None and _heads_papers(section.label.words)
        listed = headed or (
            section.lead and _leads_papers(section.label.words if section.label else "")
        )
        beside_cv = _lists_with_cv(section.all_marks)
        delivered = section.label is not None and _leads_products(section.label.words)
        for mark in _marks_of(section):
            if not mark.style and mark is not section.label:
                delivered = _leads_products(mark.words)
            if delivered:
                listed = False
                continue
            if _heads_papers(mark.words):
                listed = headed = True
            elif mark is not section.label:
                headed = headed and (bool(mark.style) or _names_paper(mark.words))
                listed = headed or _leads_papers(mark.words) or (listed and bool(mark.style))
            demand = inside.get(mark.line.number)
            if demand is not None and not _asks_in_demand(mark.words, demand, section):
                continue
            if (
                (
                    listed
                    and (mark.style or headed)
                    and (not elsewhere or paper_in(mark.words) is not None)
                )
                or section.part == "bid_rules"
                or (_FORM_OF_CV if elsewhere else _SUBMISSION).search(mark.words)
                or (not elsewhere and ASKED_FOR.search(mark.words))
                or (bidding and _asks_for_paper(mark.words))
                or BID_HOLDS.search(mark.words)
                or _replies_with_papers(mark.words)
                or mark.line.number in beside_cv
                or sends_with_cv(mark.words)
                or _not_without(mark.words)
                or _answers_yes(mark.words)
                or mark.line.number in references
                or demand is not None
            ):
                numbers.append(mark.line.number)
    return [FieldLines(field="submission", lines=tuple(numbers))] if numbers else []


def _asks_in_demand(words: str, demand: Item, section: Section) -> bool:
    """Whether a demand says how to bid too; what a condition wants signed or shown comes after the award."""
    return bool(
        _FORM_OF_CV.search(words)
        or REFERENCES_ALONG.search(words)
        or (_SIZED_DOCUMENT.search(words) and len(words.split()) <= _SHORT_ITEM)
        or (
            (demand.kind in ("knockout", "award") or section.part == "bid_rules")
            and any(asked_along(words))
        )
    )


def _marks_of(section: Section) -> list[Mark]:
    """The lines of a section, with its heading where that says itself what is sent: "Bijlagen: cv en motivatie"."""
    label, marks = section.label, section.all_marks
    if label is None or label in marks[:1] or not sends_with_cv(label.words):
        return marks
    return [label, *marks]


def _lists_with_cv(marks: list[Mark]) -> set[int]:
    """The items of each marked list in which the cv is one and most others are papers, whatever leads it in."""
    found: set[int] = set()
    for marked, run in groupby(marks, key=lambda mark: bool(mark.style)):
        items = list(run) if marked else []
        if not any(OF_A_CV.match(item.body) for item in items):
            continue
        papers = sum(
            OF_A_CV.match(item.body) is not None or _opens_with_paper(item) for item in items
        )
        if len(items) > 1 and papers * 2 > len(items):
            found.update(item.line.number for item in items)
    return found


def _opens_with_paper(item: Mark) -> bool:
    return paper_in(" ".join(item.body.split()[:_FIRST_WORDS])) is not None


_FIRST_WORDS = 6
"""Words of an item among which the paper is named, where the item is one."""


def _replies_with_papers(words: str) -> bool:
    """Whether a line says that one replies with the cv and a paper; most lines name no cv."""
    small = words.lower()
    return any(stem in small for stem in ("cv", "curriculum", "resum", "c.v.")) and (
        REPLIES_WITH.search(words) is not None
    )


def _not_without(words: str) -> bool:
    """Whether a line says that a bid without a paper is put aside."""
    if not any(stem in words.lower() for stem in ("zonder", "without", "ontbre")):
        return False
    return any(
        NOT_WITHOUT.search(told) and OF_A_BID.search(told) and paper_in(told) is not None
        for told in (words[start:end] for start, end in sentences(words))
    )


def _answers_yes(words: str) -> bool:
    """Whether a row of a form says that a paper must be there: "Motivatie verplicht: ja"."""
    row = _YES.fullmatch(words)
    return row is not None and paper_in(row["paper"] or row["letter"]) is not None


_YES = re.compile(
    r"\W*(?:(?P<paper>(?:[\w-]+ ){0,3}?[\w-]+)(?: (?:verplicht|vereist|nodig|gevraagd|meesturen|bijvoegen|required|mandatory))|(?P<letter>motivatie(?:brief)?|begeleidende brief|cover letter|motivation letter))\s*[:\t]\s*(?:ja|yes|verplicht|vereist|required|mandatory)\W*",
    re.IGNORECASE,
)


def _heads_papers(words: str) -> bool:
    """Whether a line is a heading under which the papers of the bid stand, one a line."""
    return len(words) <= _MOST_OF_HEAD and HEADS_PAPERS.fullmatch(words) is not None


_MOST_OF_HEAD = 60
"""Characters of such a heading."""


def _names_paper(words: str) -> bool:
    """Whether a line without a bullet is short, and names the cv or a paper."""
    return len(words.split()) <= _MOST_OF_LEAD and (
        OF_A_CV.match(words) is not None or paper_in(words) is not None
    )


def _leads_papers(words: str) -> bool:
    """Whether a line leads in the list of what is handed in."""
    return _LISTED.search(words) is not None and not _OF_THE_WORK.search(words)


def _leads_products(words: str) -> bool:
    """Whether a short line leads in the list of what the work brings forth: "Op te leveren:"."""
    return (
        len(words.split()) <= _MOST_OF_LEAD
        and DELIVERED.search(words) is not None
        and not OF_A_BID.search(words)
    )


_MOST_OF_LEAD = 9


def _asks_for_paper(words: str) -> bool:
    if HANDED_IN.search(words):
        return True
    return SENDS.search(words) is not None and paper_in(words, sent=True) is not None
