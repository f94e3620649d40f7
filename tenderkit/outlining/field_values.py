"""Whether a text can be the value of a header field: the grammar of its type finds one in it.

In: what stands behind a label. Out: yes or no, by field.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from tenderkit.dutch import (
    find_amounts,
    find_before_closing,
    find_dates,
    find_durations,
    find_months,
    find_percent,
    find_periods,
    find_rates,
    find_relative_days,
    find_times,
    find_weekdays,
    find_weeks,
    is_uncapped,
    parse_hours,
    parse_people,
)
from tenderkit.lexicon.date_cues import START_OF_OTHER
from tenderkit.lexicon.fee_words import BARE_FEE
from tenderkit.lexicon.label_values import OF_A_SITE
from tenderkit.lexicon.roles import ROLE
from tenderkit.lexicon.soon import ASAP

_REFERENCE = re.compile(r"^[\W]*[A-Za-z]{0,12}[-/. ]?[\w./-]*\d[\w./-]*\b")


def _has(*finders: Callable[[str], object]) -> Callable[[str], bool]:
    return lambda text: any(bool(finder(text)) for finder in finders)


def _short(most: int) -> Callable[[str], bool]:
    return lambda text: 0 < len(text.split()) <= most and not re.search(r"[a-z]\.\s*$", text)


def is_name(text: str) -> bool:
    return (
        bool(text)
        and (text[0].isupper() or text[0].isdigit())
        and len(text.split()) <= 9
        and not re.search(r"[a-z]{3}\.\s*$", text)
    )


_PAGE = re.compile(
    r"(?:FAQ|Help|Support|Login|Inloggen|Formulier|Aanvraag|Vragen|Nieuws)\b", re.IGNORECASE
)
"""What stands behind the name of a portal's page: "Portal FAQ"."""

_ANSWERED_MAIL = re.compile(r"(?:re|antw)\s*:", re.IGNORECASE)

_GOES_ON = re.compile(r"(?:en|of|and|or|&|\+|/)\s", re.IGNORECASE)
"""A heading that goes on behind a word that is a label too: "Werkplek en dagen"."""

PLAUSIBLE: dict[str, Callable[[str], bool]] = {
    "title": lambda text: (
        _short(16)(text) and (_ANSWERED_MAIL.match(text) is None or bool(ROLE.search(text)))
    ),
    "reference": lambda text: (
        bool(_REFERENCE.match(text)) and len(re.split(r"[,;(]\s?", text)[0].split()) <= 5
    ),
    "buyer": _short(12),
    "intermediary": lambda text: (
        (is_name(re.split(r"[.;,](?:\s|$)", text)[0]) and not _PAGE.match(text))
        or bool(OF_A_SITE.fullmatch(text))
    ),
    "published_on": _has(find_dates),
    "closes_at": _has(find_dates, find_relative_days, find_times),
    "intermediary_closes_at": _has(find_dates, find_before_closing),
    "questions_close_at": _has(find_dates),
    "answers_published_on": _has(find_dates),
    "interviews": _has(find_dates, find_weeks),
    "starts_on": lambda text: (
        not START_OF_OTHER.match(text)
        and bool(find_dates(text) or ASAP.search(text) or find_months(text) or find_periods(text))
    ),
    "ends_on": _has(find_dates, find_durations, find_months),
    "duration_months": _has(find_durations, find_dates, find_periods),
    "extensions": lambda text: bool(text),
    "hours_per_week": lambda text: bool(parse_hours(text)),
    "positions": lambda text: (
        bool(parse_people(text))
        and (
            len(re.split(r"[,;(]", text)[0].split()) <= 8
            or re.match(r"\d{1,2}[A-Z][a-z]", text) is not None
        )
    ),
    "rate_cap": lambda text: bool(
        find_amounts(text)
        or find_rates(text)
        or is_uncapped(text)
        or re.match(r"\W*(?:max\w*\.?\s*)?\d{2,3}(?:[.,]\d{1,2})?\b(?!\s*(?:uur|%))", text)
    ),
    "fees": lambda text: bool(find_amounts(text) or find_percent(text) or BARE_FEE.search(text)),
    "location": lambda text: (
        len(re.split(r"[.;]\s|, (?:met|waar)", text)[0].split()) <= 12 and not _GOES_ON.match(text)
    ),
    "region": lambda text: is_name(re.split(r"[.;](?:\s|$)", text)[0]),
    "work_days": _has(find_weekdays),
    "on_site": lambda text: bool(text),
    "self_employed": lambda text: bool(text),
    "submission": lambda text: bool(text),
    "tie_breaker": lambda text: bool(text),
}
"""Field → whether a text can be its value."""
