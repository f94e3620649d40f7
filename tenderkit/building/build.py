"""From line numbers to values: Outline + Document to a Tender, every value with its words.

In: a document and what any reader pointed at. Out: a Tender without findings but those of conflict; the checks come after.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from typing import Any

from tenderkit.building.checks import check
from tenderkit.building.conflicts import conflicts
from tenderkit.building.criteria import criteria
from tenderkit.building.header import reader
from tenderkit.building.instructions import obeying_nobody
from tenderkit.building.mentions import Reading
from tenderkit.building.moments import before_closing, relative_days, stated_year
from tenderkit.building.questions import questions
from tenderkit.building.rates import uncapped
from tenderkit.building.remarks import flags_elsewhere
from tenderkit.building.submission import procedure, submission
from tenderkit.records import (
    Criterion,
    Document,
    Finding,
    Moment,
    Outline,
    RateCap,
    Span,
    Tender,
)


@dataclass(slots=True)
class Draft:
    """What has been read so far: per field all readings, and the one that stands."""

    readings: dict[str, list[Reading]] = field(default_factory=lambda: defaultdict(list))
    values: dict[str, Any] = field(default_factory=dict)
    evidence: dict[str, tuple[Span, ...]] = field(default_factory=dict)
    findings: list[Finding] = field(default_factory=list)
    moments_of_intermediary: list[Reading] = field(default_factory=list)

    def settle(self, name: str, value: Any, spans: tuple[Span, ...]) -> None:
        """Let a value stand, with its words."""
        self.values[name] = value
        self.evidence[name] = spans


def build(document: Document, outline: Outline, *, as_of: date | None = None) -> Tender:
    """A Tender from an outline: values parsed from the lines, evidence for each, findings of the checks.

    Parameters
    ----------
    document : the text that the outline's line numbers refer to.
    outline : what a reader pointed at; lines outside the document are ignored.
    as_of : the day that "sluit over 5 dagen" counts from; without it such a closing stays unknown, with a finding.
    """
    outline = obeying_nobody(document, within(document, outline))
    draft = Draft()
    year = stated_year(document)
    mentions: dict[str, list[tuple[int, ...]]] = defaultdict(list)
    for entry in outline.fields:
        mentions[entry.field].append(entry.lines)
    near = year or _year_of_closing(document, mentions["closes_at"])
    for name in list(mentions):
        read = reader(name, near if name in _NEAR_CLOSING else year)
        if read is not None:
            for lines in mentions[name]:
                draft.readings[name] += read(document, lines)
    for lines in mentions["intermediary_closes_at"]:
        draft.moments_of_intermediary += before_closing(None, near)(document, lines)
    found = criteria(document, outline.criteria)
    _settle_all(document, draft, mentions, found, as_of)
    _intermediary_deadline(document, draft, mentions, near)
    asked = questions(document, outline.questions)
    draft.findings += conflicts(document, draft.readings, draft.values)
    tender = Tender(
        **draft.values,
        criteria=found,
        questions=asked,
        evidence=draft.evidence,
        findings=tuple(draft.findings),
    )
    return check(tender, document, outline)


_NEAR_CLOSING: frozenset[str] = frozenset(
    {"closes_at", "questions_close_at", "answers_published_on"}
)
"""Fields whose day without a year is in the year of the closing."""


def _year_of_closing(document: Document, mentioned: list[tuple[int, ...]]) -> int | None:
    """The year of the closing date, where one is stated in full."""
    read = reader("closes_at", None)
    if read is None:
        return None
    return next((r.value.year for lines in mentioned for r in read(document, lines)), None)


def within(document: Document, outline: Outline) -> Outline:
    """The outline without pointers outside the document: a hostile reader points anywhere."""
    last = len(document.lines)

    def kept(lines: tuple[int, ...]) -> tuple[int, ...]:
        return tuple(dict.fromkeys(n for n in lines if 1 <= n <= last))

    return Outline(
        reader=outline.reader,
        fields=tuple(
            e.model_copy(update={"lines": kept(e.lines)}) for e in outline.fields if kept(e.lines)
        ),
        criteria=tuple(
            e.model_copy(
                update={
                    "lines": kept(e.lines),
                    "bands": kept(e.bands),
                    "label": e.label if e.label and 1 <= e.label <= last else None,
                }
            )
            for e in outline.criteria
            if kept(e.lines)
        ),
        questions=tuple(
            e.model_copy(update={"question": kept(e.question), "answer": kept(e.answer)})
            for e in outline.questions
            if kept(e.question)
        ),
        doubts=tuple(
            e.model_copy(update={"lines": kept(e.lines)}) for e in outline.doubts if kept(e.lines)
        ),
    )


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
    "self_employed": ("excluded", "convert", "probably_excluded", "open"),
    "on_site": ("on_site", "hybrid", "free"),
}


def _settle_all(
    document: Document,
    draft: Draft,
    mentions: dict[str, list[tuple[int, ...]]],
    found: tuple[Criterion, ...],
    as_of: date | None,
) -> None:
    readings = draft.readings
    for name in _FIRST:
        if readings[name]:
            _stand(draft, name, _amended(readings[name]) or readings[name][0])
    _only_deadline(draft, mentions)
    for name in ("closes_at", "questions_close_at"):
        if readings[name]:
            _stand(
                draft,
                name,
                _amended(readings[name]) or min(readings[name], key=lambda r: _moment_key(r.value)),
            )
    if "closes_at" not in draft.values:
        _relative_closing(document, draft, mentions["closes_at"], as_of)
    if readings["hours_per_week"]:
        _stand(
            draft,
            "hours_per_week",
            _amended(readings["hours_per_week"]) or _strictest_hours(readings["hours_per_week"]),
        )
    for name, order in _STRICTNESS.items():
        if readings[name]:
            _stand(draft, name, min(readings[name], key=lambda r: order.index(r.value)))
    _rate(document, draft, found)
    _listed(draft, "interviews")
    _listed(draft, "fees")
    lines = tuple(number for entry in mentions["submission"] for number in entry)
    for reading in submission(document, lines) if lines else []:
        _stand(draft, "submission", reading)
    lines = tuple(number for entry in mentions["procedure"] for number in entry)
    steps, spans = procedure(document, lines) if lines else ((), ())
    if steps:
        draft.settle("procedure", steps, spans)
    if "rate_cap" not in draft.values and mentions["rate_cap"]:
        _uncapped(document, draft, mentions["rate_cap"])


def _only_deadline(draft: Draft, mentions: dict[str, list[tuple[int, ...]]]) -> None:
    """A letter's "uiterlijk ... bij ons" is the closing itself where nothing else closes."""
    if not draft.readings["closes_at"] and draft.moments_of_intermediary:
        draft.readings["closes_at"] = draft.moments_of_intermediary
        mentions["intermediary_closes_at"].clear()


def _stand(draft: Draft, name: str, reading: Reading) -> None:
    draft.settle(name, reading.value, reading.spans)


def _amended(readings: list[Reading]) -> Reading | None:
    """The last reading whose text says that it replaces another."""
    return next((reading for reading in reversed(readings) if reading.amends), None)


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
    best = _amended(readings) or min(readings, key=lambda r: r.value.amount)
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
        if all(_same_entry(reading.value, other.value) is False for other in kept):
            kept.append(reading)
    if kept:
        draft.settle(name, tuple(r.value for r in kept), tuple(s for r in kept for s in r.spans))


def _same_entry(one: Any, other: Any) -> bool:
    if hasattr(one, "starts_at"):
        first, second = one.starts_at, other.starts_at
        if isinstance(first, datetime) != isinstance(second, datetime):
            return _day(first) == _day(second)
        return bool(first == second)
    return bool(one == other)


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


def _intermediary_deadline(
    document: Document, draft: Draft, mentions: dict[str, list[tuple[int, ...]]], year: int | None
) -> None:
    closes_at = draft.values.get("closes_at")
    read = before_closing(closes_at, year)
    for lines in mentions["intermediary_closes_at"]:
        for reading in read(document, lines):
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
