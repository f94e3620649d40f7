"""What closes when, what is missing, what changed: one status a tender, the most pressing first.

In: the tenders of a workspace and the moment that counts as now. Out: `TenderStatus`es. Whatever
was made for an earlier version of a tender is stale, with the criteria that changed since.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Literal

from tenderkit.comparing.difference import change_lines, difference
from tenderkit.comparing.staleness import stale
from tenderkit.records import Tender
from tenderkit.records.difference import Stale
from tenderkit.workspace.keeping import KeptTender

Phase = Literal["open", "closes today", "closed", "no closing date"]

_DEADLINES = (
    ("questions_close_at", "questions"),
    ("intermediary_closes_at", "intermediary"),
    ("closes_at", "closing"),
)


@dataclass(frozen=True, slots=True)
class Made:
    """A fit or draft: its path, and why it is stale; nothing where it is not."""

    path: str
    kind: str
    stale: tuple[Stale, ...] = ()
    unknown: bool = False


@dataclass(frozen=True, slots=True)
class TenderStatus:
    """Where one tender stands.

    Attributes
    ----------
    next_deadline : what it is and when; None where none lies ahead.
    missing : what is not there yet, or not stated.
    changed : every change since the version before, one line each.
    """

    name: str
    title: str | None
    phase: Phase
    closes_at: date | datetime | None
    next_deadline: tuple[str, date | datetime] | None
    left: timedelta | None
    missing: tuple[str, ...]
    changed: tuple[str, ...]
    made: tuple[Made, ...]
    blockers: tuple[str, ...]


def status(tenders: Iterable[KeptTender], now: datetime) -> tuple[TenderStatus, ...]:
    """The status of each tender, what closes first on top and what is closed last.

    Parameters
    ----------
    tenders : as `Workspace.refresh` gives them.
    now : local to Europe/Amsterdam, without a zone, like the moments of a record.
    """
    found = [_status(kept, now) for kept in tenders]
    order: dict[Phase, int] = {"closes today": 0, "open": 0, "no closing date": 1, "closed": 2}

    def pressing(one: TenderStatus) -> tuple[int, datetime, str]:
        return order[one.phase], _end(one.closes_at) or datetime.max, one.name

    return tuple(sorted(found, key=pressing))


def _status(kept: KeptTender, now: datetime) -> TenderStatus:
    tender = kept.tender
    ahead = [
        (what, moment)
        for field, what in _DEADLINES
        if (moment := getattr(tender, field)) is not None and _ends(moment) > now
    ]
    closing = min(ahead, key=lambda one: _ends(one[1]), default=None)
    made = tuple(_made(one.file.path, one.file.kind, one.made_for, kept) for one in kept.made)
    return TenderStatus(
        name=kept.name,
        title=tender.title,
        phase=_phase(tender, now),
        closes_at=tender.closes_at,
        next_deadline=closing,
        left=_ends(closing[1]) - now if closing else None,
        missing=_missing(tender, made, now),
        changed=change_lines(kept.changed) if kept.changed else (),
        made=made,
        blockers=tuple(f.message for f in tender.findings if f.severity == "blocker"),
    )


def _phase(tender: Tender, now: datetime) -> Phase:
    if any(finding.code == "closed" for finding in tender.findings):
        return "closed"
    if tender.closes_at is None:
        return "no closing date"
    if _ends(tender.closes_at) <= now:
        return "closed"
    closes = tender.closes_at
    day = closes.date() if isinstance(closes, datetime) else closes
    return "closes today" if day == now.date() else "open"


def _missing(tender: Tender, made: tuple[Made, ...], now: datetime) -> tuple[str, ...]:
    if _phase(tender, now) == "closed":
        return ()
    missing = []
    if tender.closes_at is None:
        missing.append("a closing date: the text states none")
    elif not isinstance(tender.closes_at, datetime):
        missing.append("the time of closing: the text states the day alone")
    if not any(one.kind == "fit" for one in made):
        missing.append("a fit")
    if not any(one.kind == "draft" for one in made):
        missing.append("a draft")
    asked = tender.questions_close_at
    if asked is not None and _ends(asked) <= now:
        missing.append("questions: their deadline has passed")
    return tuple(missing)


def _made(path: str, kind: str, made_for: str | None, kept: KeptTender) -> Made:
    if made_for is None or (made_for != kept.version and made_for not in kept.earlier):
        return Made(path, kind, unknown=True)
    if made_for == kept.version:
        return Made(path, kind)
    concerns = "verdict" if kind == "fit" else "answer"
    found = stale(difference(kept.earlier[made_for], kept.tender))
    return Made(path, kind, tuple(s for s in found if s.concerns in (concerns, "both")))


def _ends(moment: date | datetime) -> datetime:
    """A day without a time runs to its end."""
    if isinstance(moment, datetime):
        return moment
    return datetime(moment.year, moment.month, moment.day) + timedelta(days=1)


def _end(moment: date | datetime | None) -> datetime | None:
    return _ends(moment) if moment is not None else None
