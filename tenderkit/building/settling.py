"""Which of the readings of a field stands: the amended one, the strictest, the earliest, the first.

In: all readings of a document. Out: the values of the record with their words, and findings where that is worth one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from typing import Any

from tenderkit.building.alone import strictest
from tenderkit.building.amended import amended, with_kept_time
from tenderkit.building.closing_clocks import with_its_clock
from tenderkit.building.draft import Draft
from tenderkit.building.earlier_deadlines import before_closing
from tenderkit.building.likely_states import likely_state
from tenderkit.building.mentions import Reading
from tenderkit.building.moments import relative_days
from tenderkit.building.page_years import PageYears
from tenderkit.building.rates import uncapped
from tenderkit.building.remarks import flags_elsewhere
from tenderkit.building.steps import procedure
from tenderkit.building.submission import submission
from tenderkit.lexicon.organisations import is_of_buyer
from tenderkit.records import (
    Criterion,
    Document,
    Finding,
    Moment,
    RateCap,
)
from tenderkit.sieving import sieve

_FIRST = (
    "title",
    "reference",
    "buyer",
    "intermediary",
    "region",
    "location",
    "published_on",
    "answers_published_on",
    "starts_on",
    "ends_on",
    "duration_months",
    "extensions",
    "positions",
    "tie_breaker",
    "starts_asap",
    "work_days",
)
"""Fields of which the first mention stands."""


_STRICTNESS: dict[str, tuple[str, ...]] = {
    "on_site": ("on_site", "hybrid", "free"),
}


def settle_all(
    document: Document,
    draft: Draft,
    mentions: dict[str, list[tuple[int, ...]]],
    found: tuple[Criterion, ...],
    as_of: date | None,
) -> None:
    readings = draft.readings
    if readings["buyer"]:
        hires = readings["buyer"][0].value
        readings["intermediary"] = [
            reading for reading in readings["intermediary"] if not is_of_buyer(reading.value, hires)
        ]
    for name in _FIRST:
        if readings[name]:
            _stand(draft, name, amended(readings[name]) or readings[name][0])
    _all_days(draft)
    _only_deadline(draft, mentions)
    for name in ("closes_at", "questions_close_at"):
        if readings[name]:
            best = amended(readings[name]) or min(
                readings[name], key=lambda r: _moment_key(r.value)
            )
            best = with_kept_time(document, best, readings[name])
            _stand(draft, name, with_its_clock(document, best) if name == "closes_at" else best)
    if "closes_at" not in draft.values:
        _relative_closing(document, draft, mentions["closes_at"], as_of)
    if readings["hours_per_week"]:
        _stand(
            draft,
            "hours_per_week",
            amended(readings["hours_per_week"]) or _strictest_hours(readings["hours_per_week"]),
        )
    if readings["self_employed"]:
        _stand(draft, "self_employed", strictest(readings["self_employed"]))
    else:
        told = [number for entry in mentions["self_employed"] for number in entry]
        state = likely_state(document, told) if told else None
        if state is not None:
            _stand(draft, "self_employed", state)
    for name, order in _STRICTNESS.items():
        if readings[name]:
            _stand(draft, name, min(readings[name], key=lambda r: order.index(r.value)))
    _rate(document, draft, found)
    _listed(draft, "interviews")
    _listed(draft, "fees")
    lines = tuple(number for entry in mentions["submission"] for number in entry)
    for reading in submission(document, lines, found) if lines else []:
        _stand(draft, "submission", reading)
    lines = tuple(number for entry in mentions["procedure"] for number in entry)
    steps, spans = procedure(document, lines) if lines else ((), ())
    if steps:
        draft.settle("procedure", steps, spans)
    if "rate_cap" not in draft.values:
        _uncapped(document, draft, [*mentions["rate_cap"], *_naming_rates(document)])


def _only_deadline(draft: Draft, mentions: dict[str, list[tuple[int, ...]]]) -> None:
    """A letter's "uiterlijk ... bij ons" is the closing itself where nothing else closes."""
    if not draft.readings["closes_at"] and draft.moments_of_intermediary:
        draft.readings["closes_at"] = draft.moments_of_intermediary
        mentions["intermediary_closes_at"].clear()


def _all_days(draft: Draft) -> None:
    """Let the mention that names all days of the first and more stand: the first may tell a task of one day."""
    for reading in draft.readings["work_days"]:
        if amended(draft.readings["work_days"]) is None and set(reading.value) > set(
            draft.values["work_days"]
        ):
            _stand(draft, "work_days", reading)


def _stand(draft: Draft, name: str, reading: Reading) -> None:
    draft.settle(name, reading.value, reading.spans)


def _moment_key(value: Moment) -> datetime:
    """A day without a time counts as its end: "t/m 12 mei" is later than 12 May 09:00."""
    return value if isinstance(value, datetime) else datetime.combine(value, time(23, 59, 59))


def _strictest_hours(readings: list[Reading]) -> Reading:
    """The mention with the lowest maximum; of equals the first."""
    first = readings[0]
    for reading in readings[1:]:
        if reading.value != first.value and reading.value.max < first.value.max:
            first = reading
    return first


def _rate(document: Document, draft: Draft, found: tuple[Criterion, ...]) -> None:
    readings: list[Reading] = draft.readings["rate_cap"]
    if not readings:
        return
    best = amended(readings) or min(readings, key=lambda r: r.value.amount)
    same = [reading for reading in readings if reading.value.amount == best.value.amount]
    flags = {
        name: next(
            (flag for flag in (getattr(r.value, name) for r in same) if flag is not None), None
        )
        for name in ("excludes_vat", "includes_travel", "includes_fee")
    }
    if best.amends:
        for name in flags:
            stated = {getattr(r.value, name) for r in readings} - {None}
            flags[name] = stated.pop() if flags[name] is None and len(stated) == 1 else flags[name]
    for name, flag in flags_elsewhere(document, best.value.amount, {r.line for r in same}).items():
        flags[name] = flag if flags[name] is None else flags[name]
    spans = tuple(dict.fromkeys(span for reading in same for span in reading.spans))
    draft.settle("rate_cap", RateCap(amount=best.value.amount, **flags), spans)


def _listed(draft: Draft, name: str) -> None:
    kept: list[Reading] = []
    for reading in draft.readings[name]:
        same = [at for at, other in enumerate(kept) if _same_entry(reading.value, other.value)]
        if not same:
            kept.append(reading)
        elif _more_exact(reading.value, kept[same[0]].value):
            kept[same[0]] = reading
    if kept:
        draft.settle(name, tuple(r.value for r in kept), tuple(s for r in kept for s in r.spans))


def _same_entry(one: Any, other: Any) -> bool:
    if hasattr(one, "starts_at"):
        first, second = one.starts_at, other.starts_at
        if isinstance(first, datetime) != isinstance(second, datetime):
            return _day(first) == _day(second)
        return bool(first == second)
    return bool(one == other)


def _more_exact(one: Any, other: Any) -> bool:
    """Whether an interview has the time that another telling of the same day leaves out."""
    return isinstance(getattr(one, "starts_at", None), datetime) and not isinstance(
        other.starts_at, datetime
    )


def _day(moment: Moment) -> date:
    return moment.date() if isinstance(moment, datetime) else moment


def _relative_closing(
    document: Document, draft: Draft, mentions: list[tuple[int, ...]], as_of: date | None
) -> None:
    for lines in mentions:
        hit = relative_days(document, lines)
        if hit is None:
            continue
        found, piece = hit
        span = document.span(piece.start + found.start, piece.start + found.end)
        start = as_of or document.dated
        days = found.value
        draft.findings.append(
            Finding(
                code="relative_closing_date",
                severity="warning",
                message=f"The closing date is only stated as a number of days ({days.days}); "
                + (
                    f"counted from {start.isoformat()}."
                    if start
                    else "give --as-of with the day you saw it."
                ),
                values=(span.quote,),
                evidence=(span,),
            )
        )
        if start is not None:
            closing = start
            left = days.days
            while left:
                closing += timedelta(days=1)
                left -= not (days.working and closing.weekday() >= 5)
            draft.settle("closes_at", closing, (span,))
        return


def _naming_rates(document: Document) -> Iterator[tuple[int, ...]]:
    """The lines that name a rate, surest to say that there is no highest one."""
    for line in document.lines:
        if _RATE_NAMED.search(document.words(line)):
            yield (line.number,)


_RATE_NAMED = sieve(r"tarief|uurprijs|plafond|\brate\b", re.IGNORECASE)


def _uncapped(document: Document, draft: Draft, mentions: list[tuple[int, ...]]) -> None:
    for lines in mentions:
        found = uncapped(document, lines)
        if found is not None:
            span = document.span(found.start, found.end)
            draft.findings.append(
                Finding(
                    code="rate_uncapped",
                    severity="info",
                    message="The tender says that there is no maximum rate.",
                    values=(span.quote,),
                    evidence=(span,),
                )
            )
            return


def intermediary_deadline(
    document: Document, draft: Draft, mentions: dict[str, list[tuple[int, ...]]], years: PageYears
) -> None:
    closes_at = draft.values.get("closes_at")
    for lines in mentions["intermediary_closes_at"]:
        read = before_closing(closes_at, years.of("intermediary_closes_at", lines[0]))
        for reading in draft.told(lines) or read(document, lines):
            if closes_at is not None and _moment_key(reading.value) >= _moment_key(closes_at):
                continue
            _stand(draft, "intermediary_closes_at", reading)
            draft.findings.append(
                Finding(
                    code="earlier_intermediary_deadline",
                    severity="warning",
                    message="The intermediary wants your reply before the official closing.",
                    values=tuple(_printed(v) for v in (reading.value, closes_at) if v is not None),
                    evidence=(*reading.spans, *draft.evidence.get("closes_at", ())),
                )
            )
            return


def _printed(value: Moment) -> str:
    return value.strftime("%Y-%m-%dT%H:%M") if isinstance(value, datetime) else value.isoformat()
