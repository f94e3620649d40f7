"""Whether lines can hold the value of a header field, and whether they hold the one that was read.

Why: a pointer at a header field carries no words to check it by, but for a date, a rate or a length
it carries the value that was read there: where the line holds no value of that sort at all, the
pointer is a slip. In: a field, the words of lines, a value as a row states it. Out: yes or no.
"""

from __future__ import annotations

import re
from decimal import Decimal

from tenderkit.dutch import (
    find_dates,
    find_durations,
    find_extensions,
    find_hours,
    find_numbers,
    is_uncapped,
)
from tenderkit.records import FieldName

VALUED: frozenset[FieldName] = frozenset(
    {
        "published_on", "closes_at", "questions_close_at", "answers_published_on", "ends_on",
        "interviews", "duration_months", "extensions", "hours_per_week", "positions", "rate_cap",
    }
)  # fmt: skip
"""Fields whose value is or holds a number. A start may be "as soon as possible", and a broker's
deadline "a day before closing"."""


def can_hold(field: FieldName, text: str) -> bool:
    """Whether words hold a value of the sort that a field has; True for fields of words.

    Examples
    --------
    >>> can_hold("closes_at", "Regio Noord-Brabant"), can_hold("region", "Regio Noord-Brabant")
    (False, True)
    """
    if field not in VALUED or any(letter.isdigit() for letter in text):
        return True
    return bool(find_numbers(text)) or (field == "rate_cap" and bool(is_uncapped(text)))


def states(field: FieldName, text: str, value: str) -> bool:
    """Whether words hold the very value that a row states.

    Parameters
    ----------
    value : `2031-05-12` or `2031-05-12T09:00`, `24-32`, `2x3`, `82.50`, `6`, as the field has it.

    Examples
    --------
    >>> states("closes_at", "Sluit 12 mei 2031 om 9 uur", "2031-05-12T09:00")
    True
    >>> states("hours_per_week", "32 tot 36 uur", "24-32")
    False
    """
    day = re.match(r"\d{4}-\d\d-\d\d", value)
    if day:
        return any(
            found.value.day.isoformat() == day.group() for found in find_dates(text, int(value[:4]))
        )
    if field == "extensions":
        return value in {
            f"{found.value.count}x{_plain(found.value.months)}" for found in find_extensions(text)
        }
    if field == "hours_per_week":
        ranges = {tuple(map(_plain, found.value)) for found in find_hours(text)}
        return (*value.split("-"), *value.split("-"))[:2] in ranges
    if field == "duration_months":
        return value in {_plain(found.value) for found in find_durations(text)}
    if field == "rate_cap":
        amounts = re.findall(r"\d+(?:[.,]\d\d)?(?![\d%])", text)
        return _plain(value) in {_plain(amount.replace(",", ".")) for amount in amounts}
    return False


def _plain(number: object) -> str:
    """`82.50` and `82.5` are one number."""
    try:
        return f"{Decimal(str(number)).normalize():f}"
    except ArithmeticError:
        return str(number)
