"""Scales by the form of their list: every step has its score in the same place.

Why: "grondig (5), basis (3), geen (0)" and "per 1 juni 15 punten; per 1 juli 10 punten; later 0
punten" are scales whatever the words of their steps are, since each has its score in one place and
the scores fall or rise. In: a text. Out: where the list starts and ends, its labels with their
points, and the criterion itself where the first step holds it ("Bij 2 jaar ervaring als toetser 10
punten, bij 4 jaar 20 punten").
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from tenderkit.dutch.band_bounds import read_bounds
from tenderkit.dutch.bands import A_TOTAL
from tenderkit.dutch.level_words import EDGE, LEVEL_WORD, NAMES_CRITERION, STARTS_WITH_LEVEL
from tenderkit.dutch.numbers import NUMBER, WORD, parse_number
from tenderkit.dutch.points import POINTS_UNIT

_COUNT = r"(?P<points>\d{1,3}(?:[.,]\d{1,2})?)"
_IN_BRACKETS = re.compile(rf"[(\[]\s?{_COUNT}\s?(?:{POINTS_UNIT}|p\b)?\.?\s?[)\]]", re.IGNORECASE)
_BEFORE_BRACKETS = re.compile(
    rf"(?<![\w.,:/-])(?P<points>\d{{1,3}}(?:[.,]\d{{1,2}})?|{WORD})\s?(?:{POINTS_UNIT}\s?)?\((?P<label>[^()\d]{{2,60}})\)",
    re.IGNORECASE,
)
_WITH_UNIT = re.compile(
    rf"(?:[=:→–—]\s?|(?<=[^\W_]\s)-\s)?(?<![\w.,:/-])(?P<points>{NUMBER})\s?(?:{POINTS_UNIT}|p\b)\.?",
    re.IGNORECASE,
)
_PART = re.compile(
    r"\s*+(?:[,;/.|]|\b(?:en|and|of|or)\b|$)\s*+(?:(?:en|and|of|or)\s)?", re.IGNORECASE
)
_BEFORE_SCORE = re.compile(
    rf"(?:{_PART.pattern}|\s*+(?:via|naar|tot(?:\sen\smet)?|dan|over)\s)(?:(?:met|met\s(?:een|a)|een|a|an|score|cijfer|niveau|bij)\s)?",
    re.IGNORECASE,
)
"""What parts two steps of which the score stands first: ", een 7"."""
_BOUNDARY = re.compile(r"[:?)]\s+|\.\s+(?=[A-Z])|;\s+")
_MOST_WORDS = 9
_MOST_WORDS_OF_FIRST = 6


@dataclass(frozen=True, slots=True)
class Listed:
    """A list of steps: its span, its labels with their points, the criterion that it holds."""

    start: int
    end: int
    pairs: tuple[tuple[str, float], ...]
    subject: tuple[int, int] | None = None


def listed_scale(text: str) -> Listed | None:
    """The scale that a text lists in one form, or None.

    Examples
    --------
    >>> listed_scale("Kennis van Suwinet: grondig (5), basis (3), geen (0)").pairs
    (('grondig', 5), ('basis', 3), ('geen', 0))
    """
    for form in (_bracketed, _scores_first, _with_unit, _named_by_score, _bare):
        found = form(text)
        if found is not None:
            return found
    return None


def _bracketed(text: str) -> Listed | None:
    hits = list(_IN_BRACKETS.finditer(text))
    return _behind_labels(text, hits, least=2 if _IN_POINTS.search(text) else 3)


_IN_POINTS = re.compile(rf"\d\s?{POINTS_UNIT}\s?[)\]]", re.IGNORECASE)


def _with_unit(text: str) -> Listed | None:
    return _behind_labels(text, _steps_in(text, _WITH_UNIT), least=2)


_BARE = re.compile(
    r"(?:(?:[=:→]|\s[–—-])\s*)?(?<![\w.,/€+-])(?P<points>\d{1,3})(?=\s*(?:[,;/|]\s|\.(?:\s|$)|$|\s(?:en|of|and|or)\s))"
)
_PARTED = "|".join(
    rf"(?<={before}{digits})"
    for before in (r"[:;,/|]\s", r"\(", r"\s(?:en|of|or)\s", r"\sand\s", r"^")
    for digits in (r"\d", r"\d\d", r"\d\d\d")
)
""" "0 onvoldoende, 5 voldoende": a bare score that opens its step, behind a sign or a joint."""
_NAMED = re.compile(
    r"(?<![\w.,:/-])(?P<points>\d{1,3})"
    rf"(?:\s?[=:]\s?|(?:\s{POINTS_UNIT})?\s(?:staat voor|betekent|voor|bij|als|wanneer|indien"
    r"|means|(?:is given )?for|if|when)\s(?:een\s)?"
    rf"|(?:{_PARTED})(?:\s{POINTS_UNIT})?\s(?={LEVEL_WORD}\b))"
    r"(?P<label>[^\W\d_](?:(?!\s(?:en|of|and|or)\s(?:een\s)?\d)[^,;/|=:\d]){1,60}+)",
    re.IGNORECASE,
)


def _bare(text: str) -> Listed | None:
    """Levels with their bare scores: "onvoldoende 0 / voldoende 5 / goed 10"."""
    found = _behind_labels(text, _steps_in(text, _BARE), least=_LEAST_OF_FIRST)
    if found is None or found.subject is not None:
        return None
    like = sum(bool(STARTS_WITH_LEVEL.match(label)) for label, _ in found.pairs)
    return found if like * 2 >= len(found.pairs) else None


def _named_by_score(text: str) -> Listed | None:
    """Scores with their levels behind them: "5 = volledig, 3 = deels, 0 = niet"."""
    hits = _steps_in(text, _NAMED)
    if len(hits) < _LEAST_OF_FIRST or not _falls_or_rises(hits):
        return None
    if _is_broken(text, hits):
        return None
    pairs = tuple((hit["label"].strip(EDGE), parse_number(hit["points"]) or 0) for hit in hits)
    like = sum(bool(_HOLDS_LEVEL.search(label)) for label, _ in pairs)
    to_nought = len(pairs) >= _LEAST_TO_NOUGHT and 0 in [points for _, points in pairs]
    sure = like * 2 >= len(pairs) or (to_nought and like > 0)
    return Listed(hits[0].start(), hits[-1].end(), pairs) if sure else None


_LEAST_TO_NOUGHT = 4


_HOLDS_LEVEL = re.compile(rf"\b{LEVEL_WORD}\b|^{STARTS_WITH_LEVEL.pattern}", re.IGNORECASE)
""" "Als het antwoord uitstekend is": the level may stand anywhere in what a mark is given for."""


def _steps_in(text: str, form: re.Pattern[str]) -> list[re.Match[str]]:
    """The scores of a form; a total or a maximum is no step."""
    hits = form.finditer(text)
    return [hit for hit in hits if not A_TOTAL.search(text, max(0, hit.start() - 64), hit.start())]


def _is_broken(text: str, hits: Sequence[re.Match[str]]) -> bool:
    """Whether anything but what parts steps stands between them."""
    return any(
        not _BEFORE_SCORE.fullmatch(text, one.end(), other.start()) for one, other in pairwise(hits)
    )


def _behind_labels(text: str, hits: Sequence[re.Match[str]], least: int) -> Listed | None:
    """Steps of which each score stands behind its label."""
    if len(hits) < least or not _falls_or_rises(hits):
        return None
    start, subject = _first_label(text, hits[0].start())
    if start is None:
        return None
    labels = [text[start : hits[0].start()]]
    for before, hit in pairwise(hits):
        parted = _PART.match(text, before.end())
        if parted is None or parted.end() > hit.start():
            return None
        if len(hits) == _A_PAIR and not _SIGN.search(parted[0]):
            return None
        labels.append(text[parted.end() : hit.start()])
    if subject is not None:
        labels[0] = labels[0][: subject[0] - start]
    told = [_TELLS.sub("", label.strip(EDGE)).strip(EDGE) for label in labels]
    if any(
        not label or len(label.split()) > _MOST_WORDS or NAMES_CRITERION.search(label)
        for label in told
    ):
        return None
    points = [parse_number(hit["points"]) or 0 for hit in hits]
    return Listed(start, hits[-1].end(), tuple(zip(told, points, strict=True)), subject)


_A_PAIR = 2
_SIGN = re.compile(r"[,;/.|]")
""" "Drie jaar (20 punten) en vijf jaar (30 punten)" may be two demands."""


def _scores_first(text: str) -> Listed | None:
    """Steps of which each label stands in brackets behind its score: "60 (overtuigend), ..."."""
    hits = _steps_in(text, _BEFORE_BRACKETS)
    if len(hits) < _LEAST_OF_FIRST or not _falls_or_rises(hits):
        return None
    if _is_broken(text, hits):
        return None
    pairs = tuple((hit["label"].strip(), parse_number(hit["points"]) or 0) for hit in hits)
    for ends in _SENTENCES:
        cuts = [cut.start() for cut in ends.finditer(text, 0, hits[0].start())]
        if cuts:
            return Listed(cuts[-1], hits[-1].end(), pairs)
    return Listed(hits[0].start(), hits[-1].end(), pairs)


_LEAST_OF_FIRST = 3
_SENTENCES = (re.compile(r"\.\s+(?=[A-Z])"), re.compile(r":\s+"))
_TELLS = re.compile(
    r"\s(?:krijgt|krijg|scoort|levert|geeft|ontvangt|verdient|behaalt|haalt|is|earns|gets|scores)"
    r"(?:\s(?:u|je|de kandidaat|men|hij|kandidaat|er|dat|de inschrijver|you|the candidate))*$",
    re.IGNORECASE,
)
_LEAST = r"(?:minimaal|minstens|ten minste|meer dan|at least|min\.?)"
_LENGTH = r"(?:jaar|jaren|maanden|mnd|years?|months?)"
_FIRST_BOUND = re.compile(
    rf"(?:(?:bij|met|vanaf|voor|wie|for|with)\s+)?(?P<bound>(?:{_LEAST}\s+)?{NUMBER}\s?{_LENGTH}?"
    r"(?:\s(?:of|or) (?:meer|langer|more))?)\s+"
    r"(?!(?:tot|t/m|of|en|maar|to|or|and|meer|langer)\b)(?=[a-z])",
    re.IGNORECASE,
)


def _first_label(text: str, end: int) -> tuple[int | None, tuple[int, int] | None]:
    """Where the first label starts, and the criterion that stands in it."""
    start = 0
    for cut in _BOUNDARY.finditer(text, 0, end):
        if text[cut.end() : end].strip(EDGE):
            start = cut.end()
    words = text[start:end].strip(EDGE)
    if start and len(words.split()) <= _MOST_WORDS:
        return start, None
    bound = _FIRST_BOUND.match(text)
    if bound is not None and bound.end() < end:
        told = _TELLS.search(text[bound.end() : end].rstrip(EDGE))
        last = bound.end() + told.start() if told else end
        subject = text[bound.end() : last].rstrip(EDGE)
        if len(subject.split()) > 1:
            return 0, (bound.end(), bound.end() + len(subject))
    bounded = read_bounds(words).unit != "level"
    if len(words.split()) <= (_MOST_WORDS if bounded else _MOST_WORDS_OF_FIRST):
        return start, None
    return None, None


def _falls_or_rises(hits: Sequence[re.Match[str]]) -> bool:
    points = [parse_number(hit["points"]) for hit in hits]
    if len(points) < 2 or any(value is None for value in points):
        return False
    values = [value for value in points if value is not None]
    return values in (sorted(set(values)), sorted(set(values), reverse=True))
