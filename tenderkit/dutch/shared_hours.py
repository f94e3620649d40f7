"""Hours that several people share: "minimaal 28 per persoon, samen maximaal 48".

In: a text. Out: the most hours that all have together, the least that each of them has. A number
is one of hours by its unit, or by the unit of its line ("Uren per week"). What stands behind a
comma or "waarbij" is a clause of its own; one without a number speaks of the next.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from tenderkit.dutch.found import Found
from tenderkit.dutch.numbers import NUMBER, parse_number
from tenderkit.sieving import sieve

_PERSON = (
    r"(?:persoon|person|professional|kandidaat|medewerker|adviseur|consultant|collega|kracht"
    r"|head|inhuurkracht|specialist|man|(?:\w{4,}(?:eur|ist|ent|aar|oog|ager|ster|eider|erker"
    r"|jurist|ner|ler|aris|coach)))"
)
_TOGETHER = sieve(
    r"\b(?:samen|gezamenlijke?|tezamen|bij elkaar|bijeen|(?:in )?totaal|totale|opgeteld"
    r"|met z(?:['’]n|ijn) (?:twee|drie|vier)ën|onderling|together|(?:in )?total|combined|jointly"
    r"|between (?:them|the two))\b",
    re.IGNORECASE,
)
_DIVIDED = re.compile(
    rf"\b(?:door|over|tussen|between|among|by)\s(?:de\s|the\s)?(?:twee|drie|vier|two|three|four"
    rf"|beide|both|[2-4])?\s?(?:{_PERSON}(?:s|en)?|mensen|personen|people|persons"
    rf"|kandidaten)\b[^.\n]{{0,40}}\b(?:verdeeld|gedeeld|verdelen|delen|ingevuld|divided|shared"
    rf"|split|filled)\b"
    r"|\b(?:mogen|mag|kan|kunnen|may|can)\s(?:\w+\s){0,2}?(?:twee|drie|two|three|[23])\s(?:mensen|personen|people|kandidaten|professionals|candidates)\s(?:zijn|be)\b"
    r"|\b(?:share|split|divide|delen|verdelen)\s(?:the|these|de|deze)\s\d{1,2}\s(?:hours|uur|uren)\b"
    r"|\bduo-?ba(?:an|nen)\b|\bin duo\b|\bjob-?\s?shar\w+"
    rf"|\b(?:verdeeld|verdelen|divided|split|shared)\s(?:door|over|tussen|between|among"
    rf"|by)\s(?:de\s|the\s)?(?:twee|drie|vier|two|three|four|beide|both|[2-4])\b",
    re.IGNORECASE,
)
"""Hours that are divided among people: one ceiling, without a word for together."""
_EACH = re.compile(
    rf"\b(?:elk(?:e|er)?|ieder(?:e|een)?|beide[ns]? (?:elk|ieder)|p\.\s?p\.|each|apiece"
    rf"|every (?:person|candidate|professional)|(?:per|een|één|a)\s{_PERSON})\b|\bp\.p\.|\bpp\b",
    re.IGNORECASE,
)
_LEAST = re.compile(
    r"\b(?:minimaal|minimum|min\.?|ten minste|tenminste|minstens|niet minder dan|op zijn minst"
    r"|vanaf|at least|no less than|not less than|a minimum of)(?!\w)",
    re.IGNORECASE,
)
_MOST = re.compile(
    r"\b(?:maximaal|maximum|max\.?|ten hoogste|hoogstens|hooguit|niet meer dan|niet boven|tot"
    r"|at most|no more than|not exceed\w*|not more than|up to|a maximum of)(?!\w)",
    re.IGNORECASE,
)
_OF_PEOPLE = (
    r"(?:man|mensen|personen|persons|people|kandidaten|candidates|professionals|adviseurs"
    r"|medewerkers|consultants|x\b)"
)
_HOURS = re.compile(
    rf"(?<![\w.,:/€-])(?P<low>{NUMBER})(?:\s?(?:tot(?: en met)?|à|t/m|to"
    rf"|[-–—])\s?(?P<high>{NUMBER}))?"
    r"(?:\s?(?P<unit>uur|uren|hours?|hrs|u\b|p/w|per week|p\.w\.)|(?!\s?%)(?![\w€])(?!\s(?:euro"
    r"|jaar|maand\w*|dag\w*|punten|pagina\w*|years?|months?|days?|points|" + _OF_PEOPLE + r")))",
    re.IGNORECASE,
)
_OF_HOURS = sieve(r"\b(?:\w*uur|\w*uren|hours?|hrs|p/w|per week|inzet|omvang)\b", re.IGNORECASE)
_CLAUSE = re.compile(
    r"[,;()|\t/]\s*|\s[–—-]\s|(?<!max)(?<!min)\.\s+(?=[A-Z\d])"
    r"|\s(?:waarbij|waarvan|maar|mits|met dien verstande dat|doch|en|of which|where|but|with|and"
    r"|provided)\s",
    re.IGNORECASE,
)
_OTHER_WORK = re.compile(
    r"\s?(?:per (?:dag|maand|jaar)|training|cursus|scholing|opleiding|overdracht|ervaring"
    r"|a (?:day|month|year))\b",
    re.IGNORECASE,
)
_LOWEST, _HIGHEST = 4, 200
"""Hours a week of one person, or of several together."""


@dataclass(frozen=True, slots=True)
class SharedHours:
    """The most that all have together, with its words, and the least that each has."""

    most: Found[float] | None
    least: tuple[Found[float], ...]


def find_shared_hours(text: str) -> SharedHours:
    """The hours that several people have together, and those of each.

    Examples
    --------
    >>> shared = find_shared_hours("Uren per week: minimaal 28 per persoon, samen maximaal 48")
    >>> shared.most.value, [each.value for each in shared.least]
    (48.0, [28.0])
    """
    if not (_TOGETHER.search(text) or _DIVIDED.search(text)):
        return SharedHours(None, ())
    most: list[Found[float]] = []
    least: list[Found[float]] = []
    start = 0
    for line in text.split("\n"):
        for what, found in _of_line(line):
            moved = Found(found.value, found.start + start, found.end + start)
            (most if what == "most" else least).append(moved)
        start += len(line) + 1
    return SharedHours(min(most, key=lambda one: one.value) if most else None, tuple(least))


def are_divided(text: str) -> bool:
    """Whether several people divide the hours: "mag door twee personen worden ingevuld"."""
    return _DIVIDED.search(text) is not None


def _of_line(line: str) -> Iterator[tuple[Literal["most", "least"], Found[float]]]:
    if not _OF_HOURS.search(line):
        return
    divided = _DIVIDED.search(line) is not None
    carried = ""
    for start, end in _clauses(line):
        words = f"{carried} {line[start:end]}"
        hours = [
            one
            for one in _HOURS.finditer(line, start, end)
            if not _OTHER_WORK.match(line, one.end()) and _in_bounds(one)
        ]
        if not hours:
            carried = words if len(words) <= _CARRIED and not _HOURS.search(words) else ""
            continue
        carried = ""
        number = next((one for one in hours if one["unit"]), hours[0])
        together = _TOGETHER.search(words) is not None
        if together or (divided and not _EACH.search(words) and not _LEAST.search(words)):
            if not (together and _LEAST.search(words) and not _MOST.search(words)):
                yield "most", Found(_value(number, "high"), number.start(), number.end())
        elif _EACH.search(words) or (_LEAST.search(words) and number["unit"]):
            yield "least", Found(_value(number, "low"), number.start(), number.end())


_CARRIED = 60
"""Characters of a clause without a number that speaks of the next: "samen, hooguit 40 uur"."""


def _clauses(line: str) -> Iterator[tuple[int, int]]:
    start = 0
    for cut in _CLAUSE.finditer(line):
        yield start, cut.start()
        start = cut.end()
    yield start, len(line)


def _in_bounds(match: re.Match[str]) -> bool:
    return _LOWEST < _value(match, "low") <= _value(match, "high") <= _HIGHEST


def _value(match: re.Match[str], which: str) -> float:
    return float(parse_number(match[which] or match["low"]) or 0)
