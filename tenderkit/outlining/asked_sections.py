"""Questions that stand under a heading each, or behind a list: they make one part of questions.

Why: a page prints each question as a heading of its own, a mail prints them below its demands, a
table has them in a column; a demand that only an answer holds is missed where they are read as
headings or demands. In: the sections of a document. Out: sections, the questions in parts of their own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from tenderkit.outlining.marks import Mark
from tenderkit.outlining.questions import ANSWERED, ASKED
from tenderkit.outlining.section import Section

_OPENS: re.Pattern[str] = re.compile(
    r"\W*(?:\d{1,2}[.)]?\s)?(?:(?:(?:hieronder|dit zijn) )?(?:de |alle |nog (?:wat |enkele )?)?(?:gestelde |ontvangen |binnengekomen |beantwoorde |veelgestelde |ingediende )?vragen"
    r" (?:die (?:wij|we|ik) (?:\w+ ){0,2}?(?:kregen|ontvingen|hebben gekregen|hebben ontvangen|terugkregen)|(?:die )?(?:zijn )?(?:gesteld|binnengekomen|beantwoord)|(?:uit|van) de (?:markt|leveranciers|bureaus|inschrijvers|gegadigden)"
    r"|(?:over|bij) (?:deze|de) (?:opdracht|aanvraag|uitvraag|inhuur\w*|offerteaanvraag))(?: tot (?:nu toe|en met .{1,20}))?(?:,? (?:met|en) (?:de |ons |onze |het )?antwoord(?:en)?)?"
    r"|(?:gestelde |ontvangen |binnengekomen )?(?:vragen|vraag) (?:en|&|\+|met) (?:de )?antwoord(?:en)?|vragenronde|nota van inlichtingen|nvi|q ?(?:&|and|en) ?a|questions? (?:and|&) answers?|clarifications?|clarification questions|questions (?:received|from bidders|about this assignment))\W*",
    re.IGNORECASE,
)
"""A line that opens questions and nothing else: "Vragen die wij kregen:"."""
_COLUMNS = re.compile(
    r"\W*(?:(?:nr|no|nummer|#|ref|eis|onderdeel)\.?\t){0,2}(?:vraag|question|vragen)\t(?:.{0,20}\t)?(?:antwoord(?:en)?|answer|reactie)\W*",
    re.IGNORECASE,
)
"""The head of a table of questions."""
_SPLIT = frozenset(
    (None, "knockout", "award", "competence", "condition", "bid_rules", "information")
)


def questions_apart(parts: list[Section]) -> list[Section]:
    """The sections, with questions that were read as headings or items in sections of questions."""
    found: list[Section] = []
    for section in parts:
        last = found[-1] if found else None
        if (
            _asks(section.label)
            and last is not None
            and last.marks
            and _OPENS.fullmatch(last.marks[-1].words)
        ):
            last = Section("questions", last.marks.pop())
            found.append(last)
        if _asks(section.label) and last is not None and last.part == "questions":
            assert section.label is not None
            last.marks += [section.label, *section.marks]
            continue
        if section.label is not None and _OPENS.fullmatch(section.label.words):
            section = replace(section, part="questions")
        found += _cut(section) if section.part in _SPLIT else [section]
    return found


def _asks(label: Mark | None) -> bool:
    return label is not None and ("?\t" in label.words or label.words.rstrip().endswith("?"))


def _cut(section: Section) -> Iterator[Section]:
    """A section up to where questions begin in it, and those."""
    for at, (mark, below) in enumerate(pairwise(section.marks)):
        words = mark.words
        if "?" in below.words and (_OPENS.fullmatch(words) or _COLUMNS.fullmatch(words)):
            yield replace(section, marks=section.marks[:at])
            yield Section("questions", mark, section.marks[at + 1 :])
            return
        if ASKED.match(words) and "?" in words and ANSWERED.match(below.words):
            yield replace(section, marks=section.marks[:at])
            yield Section("questions", None, section.marks[at:])
            return
    yield section
