"""A tender as an OCDS release (Open Contracting Data Standard 1.1 with the eForms profile).

In: a tender. Out: one release as a plain object. Nothing is filled in that the tender does not
state; what OCDS has no field for (bands, formulas, proof, look-back windows, exact months) stands
in the extension fields that docs/ocds-extension.md describes, beside the standard ones and never
instead of them.
"""

from __future__ import annotations

import json
from calendar import monthrange
from datetime import date, datetime, timedelta
from hashlib import sha256
from typing import Any, Final
from zoneinfo import ZoneInfo

from tenderkit.lexicon.espd import espd_type
from tenderkit.records import Criterion, Kind, Tender, Theme
from tenderkit.showing.wording import extension_words, requirement_words

ZONE: Final = ZoneInfo("Europe/Amsterdam")

EXAMPLE_PREFIX: Final = "ocds-213czf"
"""The prefix of the standard's own examples; a publisher has one of its own."""

DAYS_A_MONTH: Final = 365.25 / 12
"""Where no start is stated. With a start, months are counted by the calendar."""

SELECTION_TYPES: Final[dict[Theme, str]] = {
    "experience": "technical", "education": "technical", "training": "technical",
    "knowledge": "technical", "system": "technical", "language": "technical",
    "references": "technical", "network": "technical", "competence": "technical",
    "insurance": "economic", "registration": "suitability",
}  # fmt: skip
"""Theme → code of selectionCriterionType; `other` for the rest."""


def ocds_json(tender: Tender, **options: Any) -> str:
    """`ocds_release` as JSON text."""
    return json.dumps(ocds_release(tender, **options), ensure_ascii=False, indent=2) + "\n"


def ocds_release(
    tender: Tender,
    *,
    prefix: str = EXAMPLE_PREFIX,
    released: datetime | None = None,
    name: str | None = None,
) -> dict[str, Any]:
    """One release of the stage "tender".

    Parameters
    ----------
    tender : the record.
    prefix : the publisher's registered OCDS prefix.
    released : the moment of the release; the publication date, else the closing, where None.
    name : for the id of a tender without a reference.
    """
    own = _id(tender, name)
    moment = released or _release_moment(tender)
    release = {
        "ocid": f"{prefix}-{own}",
        "id": f"{own}-tender",
        "date": _iso(moment),
        "tag": ["tender"],
        "initiationType": "tender",
        "language": "nl",
        "parties": _parties(tender),
        "buyer": {"id": "buyer", "name": tender.buyer} if tender.buyer else None,
        "tender": _tender(tender, own),
    }
    stated = _stated(release)
    assert isinstance(stated, dict)  # a release states its ids at least
    return stated


def _id(tender: Tender, name: str | None) -> str:
    """The reference; without one, a hash of what the tender says. OCDS forbids a # in it."""
    given = tender.reference or name
    if given:
        return "".join(c if c.isalnum() or c in "-_." else "-" for c in given)
    words = f"{tender.title}|{tender.buyer}|{tender.closes_at}"
    return sha256(words.encode("utf-8")).hexdigest()[:12]


def _release_moment(tender: Tender) -> date | datetime:
    return tender.published_on or tender.closes_at or date(1970, 1, 1)


def _parties(tender: Tender) -> list[dict[str, Any]]:
    parties = []
    if tender.buyer:
        parties.append({"id": "buyer", "name": tender.buyer, "roles": ["buyer"]})
    if tender.intermediary:
        parties.append(
            {"id": "intermediary", "name": tender.intermediary, "roles": ["intermediary"]}
        )
    return parties


def _tender(t: Tender, own: str) -> dict[str, Any]:
    awards = t.of_kind("award")
    prices = [c for c in awards if c.theme == "rate"]
    code = None
    if awards:
        code = "priceOnly" if len(prices) == len(awards) else "ratedCriteria"
    closed = any(finding.code == "closed" for finding in t.findings)
    documents = t.submission.documents if t.submission else ()
    return {
        "id": own,
        "title": t.title,
        "status": "complete" if closed else None,
        "mainProcurementCategory": "services",
        "awardCriteria": code,
        "tenderPeriod": _period(t.published_on, t.closes_at),
        "enquiryPeriod": _period(None, t.questions_close_at),
        "hasEnquiries": True if t.questions else None,
        "contractPeriod": _contract_period(t),
        "hasRenewal": True if t.extensions else None,
        "renewal": _renewal(t),
        "submissionMethodDetails": "; ".join(documents) or None,
        "milestones": _milestones(t),
        "lots": [_lot(t)],
        "hiring": _hiring(t),
    }


def _lot(t: Tender) -> dict[str, Any]:
    """Criteria and terms belong to a lot in the eForms profile; a hiring tender is one lot."""
    conditions = [c.text for c in t.of_kind("condition")]
    return {
        "id": "LOT-0001",
        "title": t.title,
        "contractPeriod": _contract_period(t),
        "hasRenewal": True if t.extensions else None,
        "renewal": _renewal(t),
        "awardCriteria": {"criteria": [_award(c) for c in t.of_kind("award")]},
        "selectionCriteria": {"criteria": [_selection(c) for c in t.of_kind("knockout")]},
        "submissionTerms": _submission_terms(t),
        "contractTerms": {"performanceTerms": "\n".join(conditions) or None},
    }


def _award(c: Criterion) -> dict[str, Any]:
    scoring = c.scoring
    numbers = []
    if scoring is not None and scoring.max_points is not None:
        numbers.append({"number": _plain(scoring.max_points), "weight": "pointsExact"})
    if scoring is not None and scoring.weight_percent is not None:
        numbers.append({"number": _plain(scoring.weight_percent), "weight": "percentageExact"})
    record = scoring.model_dump(mode="json") if scoring is not None else {}
    return {
        "type": "price" if c.theme == "rate" else "quality",
        "name": c.number,
        "description": c.text,
        "numbers": numbers,
        "scoringBands": record.get("bands"),
        "scoringFormula": record.get("formula"),
        "hiring": _criterion(c),
    }


def _selection(c: Criterion) -> dict[str, Any]:
    return {
        "type": SELECTION_TYPES.get(c.theme, "other"),
        "description": c.text,
        "minimum": "; ".join(requirement_words(c.requirement)) or None,
        "forReduction": False,
        "espdCriterionType": espd_type(c),
        "hiring": _criterion(c),
    }


def _criterion(c: Criterion) -> dict[str, Any]:
    record = c.model_dump(mode="json", include={"id", "theme", "proof", "requirement"})
    return {"sourceLabel": c.source_label, **record}


def _submission_terms(t: Tender) -> dict[str, Any] | None:
    if t.submission is None or t.submission.cv_language is None:
        return None
    return {"languages": [t.submission.cv_language]}


def _milestones(t: Tender) -> list[dict[str, Any]]:
    """Interviews: OCDS has no field for them, and milestones with a type of one's own."""
    return [
        {
            "id": f"interview-{number}",
            "title": "Interview",
            "type": "interview",
            "status": "scheduled",
            "dueDate": _start(one.starts_at),
            "description": one.place,
        }
        for number, one in enumerate(t.interviews, start=1)
    ]


def _hiring(t: Tender) -> dict[str, Any]:
    """What OCDS cannot say of the tender as a whole, in the words of docs/tender-record.md."""
    fields = {
        "hours_per_week", "positions", "on_site", "work_days", "rate_cap", "fees", "self_employed",
        "starts_asap", "duration_months", "extensions", "tie_breaker", "procedure", "submission",
        "intermediary_closes_at", "answers_published_on", "location", "region",
    }  # fmt: skip
    record = t.model_dump(mode="json", include=fields)
    competences: tuple[Kind, ...] = ("competence",)
    record["competences"] = [c.text for kind in competences for c in t.of_kind(kind)]
    record["closing_time_stated"] = (
        isinstance(t.closes_at, datetime) if t.closes_at is not None else None
    )
    return record


def _contract_period(t: Tender) -> dict[str, Any] | None:
    period = _period(t.starts_on, t.ends_on)
    days = None
    if t.starts_on and t.ends_on and t.ends_on >= t.starts_on:
        days = (t.ends_on - t.starts_on).days + 1
    elif t.duration_months is not None:
        days = _days(t.starts_on, t.duration_months)
    if days is None:
        return period
    return {**(period or {}), "durationInDays": days}


def _renewal(t: Tender) -> dict[str, Any] | None:
    if t.extensions is None:
        return None
    return {
        "description": extension_words(t.extensions),
        "maximumRenewals": t.extensions.count,
        "period": {"durationInDays": _days(None, t.extensions.months)},
    }


def _days(start: date | None, months: float) -> int:
    if start is None or not float(months).is_integer():
        return round(months * DAYS_A_MONTH)
    years, month = divmod(start.month - 1 + int(months), 12)
    year, month = start.year + years, month + 1
    end = date(year, month, min(start.day, monthrange(year, month)[1]))
    return (end - start).days


def _period(start: date | datetime | None, end: date | datetime | None) -> dict[str, Any] | None:
    if start is None and end is None:
        return None
    return {"startDate": _start(start), "endDate": _end(end)}


def _start(moment: date | datetime | None) -> str | None:
    return None if moment is None else _iso(moment)


def _end(moment: date | datetime | None) -> str | None:
    """A day without a time ends at its last second, as OCDS asks; `closing_time_stated` says so."""
    if moment is None or isinstance(moment, datetime):
        return _start(moment)
    last = datetime(moment.year, moment.month, moment.day) + timedelta(days=1, seconds=-1)
    return _iso(last)


def _iso(moment: date | datetime) -> str:
    """RFC 3339 with the offset of Amsterdam on that day."""
    if not isinstance(moment, datetime):
        moment = datetime(moment.year, moment.month, moment.day)
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=ZONE)
    return moment.isoformat(timespec="seconds")


def _plain(number: float) -> int | float:
    return int(number) if float(number).is_integer() else number


def _stated(value: Any) -> Any:
    """Without what is null or empty: OCDS wants a field left out that is not known."""
    if isinstance(value, dict):
        kept = {key: _stated(one) for key, one in value.items()}
        return {key: one for key, one in kept.items() if one not in (None, [], {}, "")}
    if isinstance(value, list | tuple):
        return [one for one in map(_stated, value) if one not in (None, [], {})]
    return value
