"""Lines that stand as a heading does, and the list or the paragraph under them.

In: marks and a place among them. Out: whether the line stands apart, and the lines that belong under it.
"""

from __future__ import annotations

import re

from tenderkit.dutch import find_amounts, find_dates, find_percent, find_points
from tenderkit.lexicon.organisations import ORGANISATION_PATTERN
from tenderkit.outlining.marks import Mark, starting_at

MOST_WORDS = 10
"""Words of a heading, asides in brackets not counted."""


_ASIDE = re.compile(r"[\(\[].*?[\)\]]")


_ASKED = re.compile(r"\W*(?:vraag|antwoord|question|answer|[qav])\s*\d{0,2}\s*[:.)]", re.IGNORECASE)


WISH = re.compile(
    r"\W*(?:je|u|de kandidaat)\s+(?:hebt|heeft|bent|is|kent|kunt|kan|weet|beheerst|spreekt|volgde)\b|\W*(?:ervaring|kennis|affiniteit|eerder|(?:een )?afgeronde?|aantoonbare?|minimaal \d|ten minste \d|minstens \d|opleiding|bekend|gewerkt|certifica\w+|bezit|experience|knowledge)\b",
    re.IGNORECASE,
)
"""How a wish without a number starts."""


def has_shape(lines: list[Mark], index: int) -> bool:
    """Whether a line stands apart, short and without a stop, as a heading does."""
    mark = lines[index]
    words = mark.words.strip()
    if (
        index < 2
        or index + 1 >= len(lines)
        or mark.style
        or mark.line.kind in ("row", "item")
        or "\t" in words
        or (mark.field and mark.value)
        or not words[:1].isupper()
        or words[-1:] in ".,;"
        or _ASKED.match(words)
        or WISH.match(words)
    ):
        return False
    if not (mark.line.gap or words.endswith(":") or words.isupper() or mark.line.kind == "heading"):
        return False
    core = _ASIDE.sub("", words).strip()
    total = bool(lines[index + 1].style) and bool(_TOTAL.search(core))
    return (
        0 < len(core.split()) <= MOST_WORDS
        and not (not total and (find_percent(core) or find_points(core)))
        and not (find_dates(core) or find_amounts(core))
        and not ORGANISATION_PATTERN.fullmatch(words)
    )


_TOTAL = re.compile(
    r"\b(?:max\w*\.?|maximaal|samen|totaal|in totaal)\s+\d{1,3}\s*(?:punten|ptn|pt|p\.|points|%)|\b\d{2,3}\s*(?:punten|ptn|pt|points)$",
    re.IGNORECASE,
)
"""A heading that tells how much its list is worth: "Daarna tellen ze, max 80 pt"."""


def under(lines: list[Mark], index: int) -> list[Mark]:
    """The lines of the list under a heading-shaped line: marked ones, rows, or short lines that stand together."""
    found: list[Mark] = []
    first = lines[index + 1]
    marked = bool(first.style) or first.line.kind == "row"
    for at in range(index + 1, len(lines)):
        mark = lines[at]
        if at > index + 1 and (
            (mark.heading and mark.part and mark.inline_at is None and not mark.style)
            or (mark.line.gap and has_shape(lines, at))
            or (not marked and mark.line.gap and not first.line.gap)
            or (not marked and _leads_on(mark))
        ):
            break
        if marked and not (mark.style or mark.line.kind == "row"):
            if mark.line.gap:
                break
            continue
        if not marked and (mark.style or mark.line.kind == "row") and len(found) < 2:
            break
        found.append(mark)
    return found


def _leads_on(mark: Mark) -> bool:
    """Whether an unmarked line says what the lines below it are: "Uit het cv blijkt dat u voldoet aan:"."""
    words = mark.words.rstrip()
    return words.endswith(":") and len(words.split()) >= _LEAST_LEAD and bool(_LEADS.search(words))


_LEAST_LEAD = 4
_LEADS = re.compile(
    r"\b(?:eis(?:en)?|vereist\w*|voldoe\w*|blijk\w*|aantoon\w*|aangetoond|knock-?out\w*|wens(?:en)?|gunning\w*|criteria|competenti\w*|requirements?|must|preferably)\b",
    re.IGNORECASE,
)


_LONGEST_INTRO = 30


_LINES_OF_INTRO = 2


def introduced(lines: list[Mark], index: int) -> tuple[str, list[Mark]]:
    """A line with the sentences between it and the marked list under it, and that list; the line and nothing else."""
    at = index + 1
    while (
        at < len(lines)
        and at - index <= _LINES_OF_INTRO
        and not lines[at].style
        and lines[at].line.kind == "text"
        and not lines[at].field
        and lines[at].part is None
        and len(lines[at].words.split()) <= _LONGEST_INTRO
    ):
        at += 1
    style = lines[at].style if at < len(lines) else ""
    listed: list[Mark] = []
    for mark in starting_at(lines, at) if style else ():
        if mark.style != style or (mark.heading and mark.part and mark.inline_at is None):
            break
        listed.append(mark)
    return " ".join(mark.words.strip() for mark in lines[index:at]), listed


_BOXED = re.compile(r"(?:[(\[]\s*|[:=]\s)(?P<points>\d{1,3})(?:\s*[)\]]|p)\W*$")
_SPEAKS_OF_POINTS = re.compile(
    r"punt|ptn|\bpt\b|points|scor|telt|tellen|weging|selectie|gunning|beoordel|verdel",
    re.IGNORECASE,
)
_WHOLE = 100


def boxed(listed: list[Mark], heading: str) -> bool:
    """Whether every item ends in a number in brackets, and together they make a hundred or the heading speaks of points."""
    numbers = [_BOXED.search(mark.words) for mark in listed]
    if len(listed) < _LEAST_BOXED or not all(numbers):
        return False
    total = sum(int(number["points"]) for number in numbers if number is not None)
    return total == _WHOLE or bool(_SPEAKS_OF_POINTS.search(heading))


_LEAST_BOXED = 2
