"""Values in words: the one place where a record's codes, numbers and dates become readable English.

Why: the terminal page, the HTML page and Markdown must say the same thing the same way. In: a
value of the record. Out: short plain text without mark-up. Words of the tender itself stay in its
language. Dates are written from tables, never with the machine's locale.
"""

from __future__ import annotations

import re
import unicodedata
from datetime import date, datetime
from decimal import Decimal
from typing import Final

from tenderkit.records import (
    Band,
    Criterion,
    Extensions,
    Fee,
    Interview,
    Kind,
    Range,
    RateCap,
    Requirement,
    Scoring,
    Submission,
    Tender,
)
from tenderkit.showing.codes import KINDS, LANGUAGES

_MONTHS: Final = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
_DAYS: Final = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")


def clean_words(text: str) -> str:
    """Text that can do nothing but be read: control and direction-turning characters shown as `�`.

    A tender is untrusted: an escape sequence in it could repaint a terminal, a right-to-left
    override could make a number read backwards. Newlines and tabs become one space.

    Examples
    --------
    >>> clean_words("max 75\\x1b[8m p/u")
    'max 75�[8m p/u'
    """
    spaced = re.sub(r"[\t\r\n\x0b\x0c]+", " ", text)
    if spaced.isprintable():
        return spaced
    return "".join("�" if unicodedata.category(c) in _UNSEEN else c for c in spaced)


_UNSEEN: Final = frozenset({"Cc", "Cf", "Cs", "Zl", "Zp"})


def number_words(number: float | Decimal) -> str:
    """`36.0` as `36`, `2.5` as `2.5`."""
    value = Decimal(str(number))
    return f"{value.normalize():f}" if value else "0"


def moment_words(moment: date | datetime | None) -> str:
    """`Mon 12 May 2031, 09:00`; without a time where none is stated.

    Examples
    --------
    >>> moment_words(datetime(2031, 5, 12, 9, 0))
    'Mon 12 May 2031, 09:00'
    """
    if moment is None:
        return ""
    day = f"{_DAYS[moment.weekday()]} {moment.day} {_MONTHS[moment.month - 1]} {moment.year}"
    return f"{day}, {moment:%H:%M}" if isinstance(moment, datetime) else day


def months_words(months: float | Decimal) -> str:
    """Months as a person says them: `2 years`, `18 months`, `2 years 6 months`.

    Examples
    --------
    >>> [months_words(m) for m in (1, 12, 18, 24, 30)]
    ['1 month', '1 year', '18 months', '2 years', '2 years 6 months']
    """
    value = Decimal(str(months))
    years, rest = divmod(value, 12)
    if not value or years < 1 or (rest and years < 2):
        return _counted(value, "month")
    whole = _counted(years, "year")
    return f"{whole} {_counted(rest, 'month')}" if rest else whole


def _counted(number: float | Decimal, noun: str) -> str:
    return f"{number_words(number)} {noun}{'' if number == 1 else 's'}"


def euros(amount: Decimal) -> str:
    """`€ 82.50`."""
    return f"€ {amount:,.2f}"


def range_words(value: Range, noun: str = "") -> str:
    """`24 to 32 hours`, or `32 hours` where both bounds are one number."""
    bounds = [number_words(value.min)]
    if value.max != value.min:
        bounds.append(number_words(value.max))
    return " ".join(filter(None, [" to ".join(bounds), noun]))


def rate_cap_words(cap: RateCap) -> tuple[str, ...]:
    """The amount, then what is in it; where nothing is stated of VAT that is said."""
    flags = (
        _flag(cap.excludes_vat, "excludes VAT", "includes VAT", "VAT not stated"),
        _flag(cap.includes_travel, "includes travel", "excludes travel"),
        _flag(cap.includes_fee, "includes the agent's fee", "excludes the agent's fee"),
    )
    return f"{euros(cap.amount)} an hour", ", ".join(filter(None, flags))


def _flag(stated: bool | None, yes: str, no: str, unknown: str = "") -> str:
    return unknown if stated is None else (yes if stated else no)


_PAYERS: Final = {"all": "", "zzp": " for the self-employed", "detachering": " for secondment"}


def fee_words(fee: Fee) -> str:
    """`8% for the self-employed`, `€ 2.50 an hour`."""
    value = f"{number_words(fee.value)}%" if fee.kind == "percentage" else euros(fee.value)
    return value + ("" if fee.kind == "percentage" else " an hour") + _PAYERS[fee.applies_to]


def extension_words(extensions: Extensions) -> str:
    """`2 × 3 months`; in months, as a length of contract is."""
    return f"{extensions.count} × {duration_words(extensions.months)}"


def duration_words(months: float) -> str:
    """A length of contract: always in months, so that two can be compared at a glance."""
    return _counted(months, "month")


def interview_words(interview: Interview) -> str:
    """`Thu 15 May 2031, 09:00 to 12:00, MS Teams`."""
    start, end = interview.starts_at, interview.ends_at
    when = moment_words(start)
    if end is not None and end != start:
        same_day = isinstance(end, datetime) and start is not None and _day(start) == _day(end)
        when += f" to {end:%H:%M}" if same_day else f" to {moment_words(end)}"
    return ", ".join(filter(None, [when, interview.place]))


def _day(moment: date | datetime) -> date:
    return moment.date() if isinstance(moment, datetime) else moment


def submission_words(submission: Submission) -> tuple[str, ...]:
    """What to hand in, one part each."""
    parts = []
    if submission.cv_max_pages is not None:
        parts.append(f"CV of at most {_counted(submission.cv_max_pages, 'page')}")
    if submission.cv_language is not None:
        language = LANGUAGES.get(submission.cv_language, submission.cv_language)
        parts.append(f"CV in {language}")
    if submission.references_min is not None:
        parts.append(f"at least {_counted(submission.references_min, 'reference')}")
    return (*parts, *submission.documents)


def requirement_words(requirement: Requirement | None) -> tuple[str, ...]:
    """What code can test in a criterion, one part each, strictest first."""
    if requirement is None:
        return ()
    r = requirement
    low, high = r.min_inhabitants, r.max_inhabitants
    parts = (
        r.min_months is not None and f"at least {months_words(r.min_months)}",
        r.window_months is not None and f"in the last {months_words(r.window_months)}",
        r.education_level is not None and f"{r.education_level} level",
        r.max_rate is not None and f"at most {euros(r.max_rate)} an hour",
        r.min_count is not None and f"at least {r.min_count} of them",
        low is not None and f"from {low:,} inhabitants",
        high is not None and f"up to {high:,} inhabitants",
        bool(r.names) and f"names {', '.join(r.names or ())}",
        r.conditional and "binds only some bidders",
    )
    return tuple(part for part in parts if part)


def weight_words(scoring: Scoring | None) -> str:
    """`40 points`, `10%`, both where both are stated; empty where nothing is."""
    if scoring is None:
        return ""
    points, percent = scoring.max_points, scoring.weight_percent
    stated = (
        "" if points is None else _counted(points, "point"),
        "" if percent is None else f"{number_words(percent)}%",
    )
    return ", ".join(filter(None, stated))


def weight_sum_words(award: tuple[Criterion, ...]) -> str:
    """`90 points together`, `100% together`; points and percent are summed apart, never mixed."""
    scorings = [c.scoring for c in award if c.scoring is not None]
    points = [s.max_points for s in scorings if s.max_points is not None]
    percent = [s.weight_percent for s in scorings if s.weight_percent is not None]
    sums = (
        _counted(sum(points), "point") if points else "",
        f"{number_words(sum(percent))}%" if percent else "",
    )
    words = " and ".join(filter(None, sums))
    return f"{words} together" if words else ""


def criteria_count_words(tender: Tender) -> str:
    """`4 knock-outs, 3 award criteria`, leaving out kinds that the tender does not have."""
    counts = ((len(tender.of_kind(kind)), kind) for kind in KINDS)
    return ", ".join(
        f"{number} {(KINDS[kind][0] if number != 1 else _ONE[kind]).lower()}"
        for number, kind in counts
        if number
    )


_ONE: Final[dict[Kind, str]] = {
    "knockout": "Knock-out",
    "award": "Award criterion",
    "competence": "Competence",
    "condition": "Condition",
}


def band_bounds_words(band: Band) -> str:
    """The parsed bounds, beside the label; `a judgement` for a qualitative step.

    Whether a bound itself is in or out is told by the label's own words, so no sign claims it here.
    """
    low, high = band.min, band.max
    if low is None and high is None:
        return "a judgement" if band.unit == "level" else "–"
    unit = {"months": "months", "eur_per_hour": "", "count": "", "level": ""}[band.unit]
    write = euros if band.unit == "eur_per_hour" else number_words
    if low is None:
        words = f"below {write(_stated(high))}"
    elif high is None:
        words = f"from {write(low)}"
    elif low == high:
        words = write(low)
    else:
        words = f"{write(low)} – {write(high)}"
    return f"{words} {unit}".strip()


def _stated(value: Decimal | None) -> Decimal:
    assert value is not None  # one of two bounds is stated here
    return value


_ISO_MOMENT: Final = re.compile(r"\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2})?)?")


def finding_value_words(value: str) -> str:
    """A finding's value: a date in words, anything else as it is."""
    if _ISO_MOMENT.fullmatch(value):
        try:
            return moment_words(
                datetime.fromisoformat(value) if "T" in value else date.fromisoformat(value)
            )
        except ValueError:
            return value
    return value
