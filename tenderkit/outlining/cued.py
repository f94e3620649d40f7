"""Whether a sentence states a field: a cue of it and a value of its type in one sentence.

In: a field and a sentence. Out: yes or no. Values that are quicker to look for than their cues are looked for first.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache

from tenderkit.dutch import (
    find_amounts,
    find_before_closing,
    find_dates,
    find_durations,
    find_earlier,
    find_extensions,
    find_percent,
    find_rates,
    find_relative_days,
    find_weeks,
    is_uncapped,
    parse_hours,
)
from tenderkit.dutch.dates import ANY_YEAR
from tenderkit.lexicon.cue_looks import composed_near, cues_near, stands
from tenderkit.lexicon.cues import PROVINCES
from tenderkit.lexicon.date_cues import states_other
from tenderkit.lexicon.fee_words import BARE_FEE
from tenderkit.sieving import sieve


@lru_cache(maxsize=64)
def _dated(text: str) -> bool:
    """Whether a text holds a date; several fields of one sentence ask."""
    return bool(find_dates(text, ANY_YEAR))


_FINDERS: dict[str, Callable[[str], bool]] = {
    "intermediary_closes_at": lambda text: (
        _dated(text) or bool(find_before_closing(text)) or bool(find_earlier(text))
    ),
    "questions_close_at": _dated,
    "answers_published_on": _dated,
    "closes_at": lambda text: _dated(text) or bool(find_relative_days(text)),
    "interviews": lambda text: _dated(text) or bool(find_weeks(text, ANY_YEAR)),
    "published_on": _dated,
    "starts_on": _dated,
    "ends_on": _dated,
    "duration_months": lambda text: bool(find_durations(text)),
    "extensions": lambda text: bool(find_extensions(text)),
    "hours_per_week": lambda text: bool(parse_hours(text)),
    "rate_cap": lambda text: bool(find_rates(text)) or bool(is_uncapped(text)),
    "fees": lambda text: (
        bool(find_amounts(text)) or bool(find_percent(text)) or bool(BARE_FEE.search(text))
    ),
    "reference": lambda text: True,
    "region": lambda text: any(word.lower() in PROVINCES for word in re.findall(r"[\w-]+", text)),
    "tie_breaker": lambda text: True,
    "closed": lambda text: True,
    "points_total": lambda text: True,
}

DEADLINES: tuple[str, ...] = (
    "intermediary_closes_at",
    "questions_close_at",
    "answers_published_on",
    "closes_at",
    "interviews",
    "published_on",
)
"""Fields of which one sentence states one: the first whose cue and value are found."""
DATED: frozenset[str] = frozenset(DEADLINES) | {"starts_on", "ends_on"}
"""Fields of a day; a heading may state one: "Q&A closes 25 November". Their value is quicker to look for than their
cues: most sentences hold no date."""
_NUMBERED: frozenset[str] = frozenset(_FINDERS) - {
    "hours_per_week",
    "region",
    "tie_breaker",
    "closed",
    "points_total",
    "duration_months",
    "extensions",
    "rate_cap",
    "fees",
}
_DIGIT = re.compile(r"\d")
_WITHOUT_DIGIT = sieve(
    r"\bdagen\b|(?:januari|februari|maart|april|\bmei|juni|juli|augustus|september|oktober|november|december)\b"
)


def is_numbered(sentence: str) -> bool:
    """Whether a sentence holds a number, or a day without one."""
    return bool(
        _DIGIT.search(sentence)
        or _WITHOUT_DIGIT.search(sentence)
        or find_before_closing(sentence)
        or find_earlier(sentence)
    )


def found(name: str, sentence: str, *, numbered: bool) -> bool:
    """Whether a wording that has been seen states a field in a sentence."""
    if name in _NUMBERED and not numbered:
        return False
    near = cues_near(name, sentence)
    if not near or (name in DATED and not _FINDERS[name](sentence)):
        return False
    return stands(near, sentence) and _FINDERS[name](sentence)


def composed(name: str, sentence: str) -> bool:
    """Whether words of two classes near a date state a field that no wording seen before states."""
    near = composed_near(name, sentence)
    return (
        bool(near)
        and _FINDERS[name](sentence)
        and stands(near, sentence)
        and not states_other(name, sentence)
    )
