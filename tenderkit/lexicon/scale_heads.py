"""The head of the two columns of a scale: "Jaren | Punten", "Cijfer | Betekenis".

Why: what stands below such a head are steps, in whatever words, and the head tells which of the two columns is the
score. In: the words of a row. Out: the place of its score, or None for a row that heads no scale.
"""

from __future__ import annotations

import re
from typing import Final

from tenderkit.sieving import sieve

SUBJECT: Final = (
    r"(?:(?:aantal|hoeveelheid|totaal|number of|years? of) )?(?:\w+ )?(?:(?:aantal|hoeveel|number)(?: [\w-]+){0,4}|opleiding|opleidingsniveau|diploma|bedrag|grootte|omvang|frequentie|jaar|jaren|maanden|dagen|ervaring|werkervaring|projecten|opdrachten|trajecten|certificaten|diploma['’]?s|referenties|tarief|uurtarief|prijs"
    r"|niveau|antwoord|beoordeling|waardering|oordeel|resultaat|uitkomst|omschrijving|betekenis|toelichting|invulling|bereik|klasse|staffel|kwalificatie|situatie|mate|years(?: \w+){0,3}|months|experience|projects|assignments|rate|price|level|answer|description|meaning|rating|judgement|assessment)"
)
"""What the steps of a scale are told in."""
SCORE: Final = r"(?:(?:aantal|te behalen|toe te kennen|behaalde|max\.?|number of) )?(?:punten|punt|score|scores|cijfer|waarde|percentage|points?|pts?|grade|mark|%)(?: \(?(?:max\.?|0|%)[^\t]{0,12})?"
_HEAD = sieve(
    rf"^\W*(?:{SUBJECT}\W*\t\W*(?P<last>{SCORE})|{SCORE}\W*\t\W*{SUBJECT})\W*$", re.IGNORECASE
)
_SPACED = re.compile(rf"(?:{SUBJECT}\s(?P<last>{SCORE})|{SCORE}\s{SUBJECT})", re.IGNORECASE)
_CRITERIA = re.compile(
    r"(?:(?:sub)?(?:gunnings?|kwaliteits)?(?:criteri(?:um|a)|aspect(?:en)?)|onderde(?:el|len)|omschrijving|wens(?:en)?|onderwerp|criterion|criteria)"
    r"\s(?:max\w*\.?\s)?(?:(?:aantal|te behalen)\s)?(?:punten|score|weging|gewicht|weight|points)(?:\s\(%\))?",
    re.IGNORECASE,
)
_SUBJECT = re.compile(SUBJECT, re.IGNORECASE)
_SCORE = re.compile(rf"\W*{SCORE}\W*", re.IGNORECASE)
_SCORED = sieve(rf"{SCORE}", re.IGNORECASE)
_MOST_TABS = 3
_LONGEST = 60
_MOST_WORDS = 5
_LEAST_CELLS_OF_THREE = 3


def score_column(words: str) -> int | None:
    r"""The place of the score in a row that only heads the two columns of a scale: 0 or 1, else None.

    Examples
    --------
    >>> score_column("Jaren\tPunten"), score_column("Cijfer\tBetekenis"), score_column("Wens\tPunten")
    (1, 0, None)
    """
    if not 0 < words.count("\t") <= _MOST_TABS:
        return None
    match = _HEAD.search(words)
    if match is None:
        return None
    return 1 if match["last"] else 0


def score_cell(words: str) -> int | None:
    r"""The place of the score in a row of two cells of which only one is a word for it; it may head anything.

    Examples
    --------
    >>> score_cell("Plannen\tPunten"), score_cell("Punten\tStaat van het plan"), score_cell("Plannen\t20")
    (1, 0, None)
    """
    cells = words.split("\t")
    if len(cells) != 2 or len(words) > _LONGEST or not _SCORED.may_stand_in(words):
        return None
    scores = [_SCORE.fullmatch(cell) is not None for cell in cells]
    subject = cells[scores.index(False)] if sum(scores) == 1 else ""
    if not subject or len(subject.split()) > _MOST_WORDS or re.search(r"\d", subject):
        return None
    return scores.index(True)


def column_of(words: str) -> int | None:
    r"""The place of the score in a row that heads a scale, or columns of which only the first or last is scores.

    Examples
    --------
    >>> column_of("Oordeel\tToelichting\tPunten"), column_of("Cijfer\tOordeel\tBetekenis")
    (2, 0)
    """
    cells = [cell.strip() for cell in words.split("\t")]
    if len(cells) < _LEAST_CELLS_OF_THREE:
        known = score_column(words)
        return score_cell(words) if known is None else known
    if len(cells) > _MOST_TABS or not _SCORED.may_stand_in(words):
        return None
    for place, others in ((len(cells) - 1, cells[:-1]), (0, cells[1:])):
        if is_score(cells[place]) and all(map(is_subject, others)):
            return place
    return None


def spaced_score_column(words: str) -> int | None:
    """The same where a space alone parts the two heads: "Oordeel Punten".

    Examples
    --------
    >>> spaced_score_column("Oordeel Punten"), spaced_score_column("Wie punten geeft")
    (1, None)
    """
    if len(words) > _LONGEST or not _SCORED.may_stand_in(words):
        return None
    match = _SPACED.fullmatch(words)
    if match is None:
        return None
    return 1 if match["last"] else 0


def heads_criteria(words: str) -> bool:
    """Whether a line is the heads of a table of criteria that a space alone parts: "Onderdeel Punten".

    Examples
    --------
    >>> heads_criteria("Onderdeel Max. punten"), heads_criteria("Aantal punten")
    (True, False)
    """
    return len(words) <= _LONGEST and _CRITERIA.fullmatch(words) is not None


def is_subject(words: str) -> bool:
    """Whether a line holds nothing but what the steps of a scale are told in."""
    return len(words) <= _LONGEST and _SUBJECT.fullmatch(words) is not None


def is_score(words: str) -> bool:
    """Whether a line holds nothing but a word for the score."""
    return len(words) <= _LONGEST and _SCORE.fullmatch(words) is not None
