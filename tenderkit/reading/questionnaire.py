"""Questionnaires: numbered topics in capitals that a copied form glues together.

In: one line. Out: the places to cut ("…inschrijver: ja2.1.2PLANNING", "IN TE DIENENEen cv") and the
places that lost a space ("2.1.1KENNISEis: …"). A number counts with capitals behind it; a topic
with its "Eis:" stays one line, a heading with prose behind it becomes two.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import pairwise

from tenderkit.lexicon.sections import part_of
from tenderkit.reading.strands import SPACE, Strand, joined

_DOTTED = r"\d\d?(?:\.\d{1,2}){1,3}"
_CAPITALS = r"[A-ZÀ-Þ]{3}|[A-ZÀ-Þ]{2}\s[A-ZÀ-Þ]{2}"
_KIND_WORDS = (
    "Eis", "Wens", "Voorwaarde", "Criterium", "Minimumeis", "Knock-outeis", "Knock-out", "Knockout",
    "Geschiktheidseis", "Selectiecriterium", "Gunningscriterium", "Subgunningscriterium",
    "Uitvoeringsvoorwaarde", "Uitvoeringseis", "Kwaliteitswens", "Competentie",
)  # fmt: skip
"""What a question of such a form is, between its topic and its words."""
_KINDS = rf"(?:{'|'.join(_KIND_WORDS)})(?:\s?\d{{1,2}}|\s\([^()]{{2,40}}\))?\s*:"
_NUMBER_IN_CAPITALS = re.compile(rf"{_DOTTED}\s?(?:{_CAPITALS})")
_GLUED_NUMBER = re.compile(rf"{_DOTTED}[A-ZÀ-Þ]")
_QUESTIONNAIRE = re.compile(rf"{_DOTTED}\s?[A-ZÀ-Þ][A-ZÀ-Þ /&-]{{2,60}}{_KINDS}")
_GLUED_QUESTION = re.compile(
    rf"{_DOTTED}\s?[A-ZÀ-Þ][a-zà-ÿ][\w /&-]{{1,60}}(?:\([^()]{{2,40}}\))?{_KINDS}"
)
_TOPIC = re.compile(
    rf"(?:(?<=[A-ZÀ-Þ]{{2}})|(?<=[a-zà-ÿ)\d]))(?={_KINDS})"
    rf"|^(?P<number>{_DOTTED})(?=[A-ZÀ-Þ]{{3}}|[A-ZÀ-Þ]{{2}}\s)"
    rf"|^(?P<glued>{_DOTTED})(?=[A-ZÀ-Þ][a-zà-ÿ][\w /&-]{{1,60}}?(?:\([^()]{{2,40}}\))?{_KINDS})"
)
_HEADING = re.compile(rf"{_DOTTED}\s?(?P<words>[A-ZÀ-Þ][A-ZÀ-Þ0-9 ,/&()'’-]{{3,80}})")
_KIND = re.compile(_KINDS)
_BAND = re.compile(r"(?:punten|punt|pnt|%)(?=\d{1,3}\s[^=.]{1,40}=\s*\d)")
_FIRST_BAND = re.compile(r"[a-zà-ÿ]{2}[.:;](?=\d{1,3}\s[^=.]{1,40}=\s*\d{1,3}\s*(?:punt|pnt|%))")


def numbers(text: str) -> set[int]:
    """Where a number of a questionnaire begins: "…inschrijver: ja2.1.2PLANNING"."""
    found: set[int] = set()
    numbered = bool(_GLUED_NUMBER.match(text))
    for match in _NUMBER_IN_CAPITALS.finditer(text):
        at = match.start()
        before = text[max(at - 2, 0) : at]
        sticks = before[-1:] in tuple(":;)") or before[-1:].islower()
        sticks = sticks or (before[-1:] in tuple(".-") and before[:1].islower())
        sticks = sticks or (before[-1:].isupper() and (numbered or bool(found)))
        if before[-1:].isspace():
            glued = bool(_GLUED_NUMBER.match(text, at)) and before[:1] in tuple(".:;?")
            sticks = glued or bool(_QUESTIONNAIRE.match(text, at))
        if sticks:
            found.add(at)
    if any(kind in text for kind in _KIND_WORDS):
        found |= {
            match.start()
            for match in _GLUED_QUESTION.finditer(text)
            if text[max(match.start() - 1, 0)] in ":;).?" or text[match.start() - 1].islower()
        }
    return found


def bands(text: str) -> set[int]:
    """Where the steps of a scale begin: "… gewerkt.1 jaar = 5 punten2 jaar = 15 punten"."""
    found = {match.end() for match in _BAND.finditer(text)}
    return found | {match.end() for match in _FIRST_BAND.finditer(text)}


def headings(text: str, starts: Iterable[int]) -> set[int]:
    """Where prose begins behind a numbered heading in capitals: "1.7BEOORDELINGHet loket …"."""
    found: set[int] = set()
    for start in starts:
        match = _HEADING.match(text, start)
        place = _end_of_capitals(text, match) if match else None
        if place is not None:
            found.add(place)
    return found


def _end_of_capitals(text: str, match: re.Match[str]) -> int | None:
    """The place before the capital that opens a word in small letters, where it sticks."""
    end = match.end()
    small = text[end : end + 1].islower() and text[end - 1].isupper()
    place = end - 1 if small else end - 2
    heading = text[match.start("words") : place]
    if not small and not (text[end - 2 : end] == "U " and part_of(heading)):
        return None
    if len(heading) < 4 or not (heading[-1].isupper() or heading[-1] == ")"):
        return None
    if _KIND.match(text, place) or len(text[place : place + 60].split()) < 3:
        return None
    return place if text[place].isupper() else None


def parted(strand: Strand) -> Strand:
    """A space where a questionnaire lost one: "2.1.1KENNISEis: …" is "2.1.1 KENNIS Eis: …"."""
    text = strand.text
    if not text[:1].isdigit() and not (":" in text and any(kind in text for kind in _KIND_WORDS)):
        return strand
    places = [match.end() for match in _TOPIC.finditer(text)]
    if not places:
        return strand
    parts: list[Strand] = []
    for start, end in pairwise([0, *places, len(text)]):
        parts += [strand.cut(start, end), SPACE]
    return joined(parts[:-1])
