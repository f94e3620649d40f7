"""Tenders as pandas tables: one row a tender, one a criterion, one a group, and themes by tender.

In: sources and groups. Out: frames with typed columns: dates as timestamps, money and numbers as
numbers, what is not stated as a missing value. pandas is loaded here, on first use.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING, Any, Final, get_args

from tenderkit.comparing.price import points_total, price_weight
from tenderkit.comparing.sources import Source
from tenderkit.records import Criterion, Proof, Tender, Theme
from tenderkit.records.comparison import DemandGroup

if TYPE_CHECKING:
    import pandas as pd

THEMES: Final[tuple[Theme, ...]] = get_args(Theme)
PROOFS: Final[tuple[Proof, ...]] = get_args(Proof)

MOMENTS: Final = (
    "published_on", "questions_close_at", "answers_published_on", "intermediary_closes_at",
    "closes_at", "starts_on", "ends_on",
)  # fmt: skip
"""Columns of time; `closes_has_time` tells a stated midnight from a day without a time."""

WHOLE: Final = (
    "extension_count", "knockouts", "award", "competences", "conditions", "references_min",
    "cv_max_pages", "findings", "blockers", "line", "page", "min_count", "min_inhabitants",
    "max_inhabitants", "tenders", "demands", "as_knockout", "as_award", "as_condition",
    "as_competence", "opens", "scores", "ties", "with_share", "capped", "incl_travel", "incl_fee",
    "with_vat",
)  # fmt: skip
FLAGS: Final = (
    "closes_has_time", "starts_asap", "excludes_vat", "includes_travel", "includes_fee",
    "rate_breaks_ties", "conditional",
)  # fmt: skip


def tenders_frame(sources: Sequence[Source]) -> pd.DataFrame:
    """One row a tender, by its name.

    Points by theme are in `points_THEME`, knock-outs by theme in `knockouts_THEME`, demands of
    proof in `proof_PROOF`; `price_share` is 0 to 1.
    """
    return typed([{"tender": s.name, **_tender_row(s.tender)} for s in sources])


def criteria_frame(sources: Sequence[Source], groups: Iterable[DemandGroup]) -> pd.DataFrame:
    """One row a criterion, with the group that its demand stands in and the line of its words."""
    group_of = {d.key: group for group in groups for d in group.demands}
    rows = []
    for source in sources:
        for criterion in source.tender.criteria:
            group = group_of.get((source.name, criterion.id))
            row = {"tender": source.name, **_criterion_row(criterion), **_place(source, criterion)}
            row |= {"group": group.id if group else None, "subject": group.name if group else None}
            rows.append(row)
    return typed(rows, _CRITERION_COLUMNS)


def groups_frame(groups: Iterable[DemandGroup]) -> pd.DataFrame:
    """One row a group: how often, as what, and between which numbers."""
    rows = []
    for group in groups:
        kinds = Counter(d.criterion.kind for d in group.demands)
        months = [r.min_months for d in group.demands if (r := d.criterion.requirement)]
        points = [s.max_points for d in group.demands if (s := d.criterion.scoring)]
        percent = [s.weight_percent for d in group.demands if (s := d.criterion.scoring)]
        rows.append(
            {
                "group": group.id,
                "subject": group.name,
                "theme": Counter(d.criterion.theme for d in group.demands).most_common(1)[0][0],
                "tenders": len(group.tenders),
                "demands": len(group.demands),
                "as_knockout": kinds["knockout"],
                "as_award": kinds["award"],
                "as_condition": kinds["condition"],
                "as_competence": kinds["competence"],
                "months_from": min((m for m in months if m is not None), default=None),
                "months_to": max((m for m in months if m is not None), default=None),
                "points": _sum(points),
                "percent": _sum(percent),
                "likeness": round(min(group.likeness), 2),
                "in": "; ".join(group.tenders),
            }
        )
    return typed(rows, _GROUP_COLUMNS)


def theme_matrix(sources: Sequence[Source]) -> pd.DataFrame:
    """Themes down, tenders across: how many criteria, themes that occur nowhere left out."""
    import pandas as pd

    counts = {s.name: Counter(c.theme for c in s.tender.criteria) for s in sources}
    matrix = pd.DataFrame(counts, index=list(THEMES)).fillna(0).astype("int64")
    matrix.index.name = "theme"
    return matrix.loc[matrix.sum(axis=1) > 0]


def typed(rows: list[dict[str, Any]], columns: Sequence[str] | None = None) -> pd.DataFrame:
    """Rows as a frame whose columns have the type they are listed under, also where all are
    empty."""
    import pandas as pd

    frame = pd.DataFrame(rows, columns=list(columns) if columns else None)
    for name in frame.columns:
        if name in MOMENTS:
            frame[name] = pd.to_datetime(frame[name])
        elif name in WHOLE or name.startswith(("knockouts_", "proof_")):
            frame[name] = frame[name].astype("Int64")
        elif name in FLAGS:
            frame[name] = frame[name].astype("boolean")
        elif name in _NUMBERS or name.startswith("points_"):
            frame[name] = frame[name].astype("Float64")
    return frame


_NUMBERS: Final = frozenset(
    {
        "duration_months", "extension_months", "hours_min", "hours_max", "rate_cap", "points_total",
        "price_points", "price_percent", "price_share", "min_months", "window_months", "max_rate",
        "max_points", "weight_percent", "months_from", "months_to", "points", "percent", "likeness",
        "positions", "share_middle", "share_from", "share_to", "lowest", "middle", "highest",
    }
)  # fmt: skip

_CRITERION_COLUMNS: Final = (
    "tender", "id", "number", "kind", "theme", "group", "subject", "text", "proof", "min_months",
    "window_months", "education_level", "max_rate", "min_count", "min_inhabitants",
    "max_inhabitants", "names", "conditional", "max_points", "weight_percent", "formula", "bands",
    "source_label", "line", "page", "quote",
)  # fmt: skip

_GROUP_COLUMNS: Final = (
    "group", "subject", "theme", "tenders", "demands", "as_knockout", "as_award", "as_condition",
    "as_competence", "months_from", "months_to", "points", "percent", "likeness", "in",
)  # fmt: skip


def _tender_row(t: Tender) -> dict[str, Any]:
    cap, price = t.rate_cap, price_weight(t)
    row: dict[str, Any] = {
        "title": t.title, "reference": t.reference, "buyer": t.buyer,
        "intermediary": t.intermediary,
        **{name: _stamp(getattr(t, name)) for name in MOMENTS},
        "closes_has_time": isinstance(t.closes_at, datetime) if t.closes_at else None,
        "starts_asap": t.starts_asap, "duration_months": t.duration_months,
        "extension_count": t.extensions.count if t.extensions else None,
        "extension_months": t.extensions.months if t.extensions else None,
        "hours_min": t.hours_per_week.min if t.hours_per_week else None,
        "hours_max": t.hours_per_week.max if t.hours_per_week else None,
        "positions": t.positions.max if t.positions else None,
        "location": t.location, "region": t.region, "on_site": t.on_site,
        "work_days": ", ".join(t.work_days) or None,
        "rate_cap": float(cap.amount) if cap else None,
        "excludes_vat": cap.excludes_vat if cap else None,
        "includes_travel": cap.includes_travel if cap else None,
        "includes_fee": cap.includes_fee if cap else None,
        "self_employed": t.self_employed,
        "knockouts": len(t.of_kind("knockout")), "award": len(t.of_kind("award")),
        "competences": len(t.of_kind("competence")), "conditions": len(t.of_kind("condition")),
        "points_total": points_total(t), "price_scheme": price.scheme,
        "price_points": price.points, "price_percent": price.percent, "price_share": price.share,
        "rate_breaks_ties": price.breaks_ties,
        "cv_max_pages": t.submission.cv_max_pages if t.submission else None,
        "references_min": t.submission.references_min if t.submission else None,
        "findings": len(t.findings),
        "blockers": sum(f.severity == "blocker" for f in t.findings),
        "finding_codes": ", ".join(dict.fromkeys(f.code for f in t.findings)) or None,
    }  # fmt: skip
    knockouts = Counter(c.theme for c in t.of_kind("knockout"))
    row |= {f"knockouts_{theme}": knockouts[theme] for theme in THEMES}
    row |= {f"points_{theme}": _theme_points(t, theme) for theme in THEMES}
    proofs = Counter(c.proof for c in t.criteria)
    return row | {f"proof_{proof}": proofs[proof] for proof in PROOFS}


def _theme_points(t: Tender, theme: Theme) -> float | None:
    awards = [c.scoring.max_points for c in t.of_kind("award") if c.theme == theme and c.scoring]
    return _sum(awards)


def _sum(numbers: Iterable[float | None]) -> float | None:
    stated = [n for n in numbers if n is not None]
    return sum(stated) if stated else None


def _stamp(moment: date | datetime | None) -> datetime | None:
    if moment is None or isinstance(moment, datetime):
        return moment
    return datetime(moment.year, moment.month, moment.day)


def _criterion_row(c: Criterion) -> dict[str, Any]:
    r, s = c.requirement, c.scoring
    return {
        "id": c.id, "number": c.number, "kind": c.kind, "theme": c.theme, "text": c.text,
        "proof": c.proof, "source_label": c.source_label,
        "min_months": r.min_months if r else None, "window_months": r.window_months if r else None,
        "education_level": r.education_level if r else None,
        "max_rate": float(r.max_rate) if r and r.max_rate is not None else None,
        "min_count": r.min_count if r else None,
        "min_inhabitants": r.min_inhabitants if r else None,
        "max_inhabitants": r.max_inhabitants if r else None,
        "names": "; ".join(r.names) if r and r.names else None,
        "conditional": r.conditional if r else None,
        "max_points": s.max_points if s else None,
        "weight_percent": s.weight_percent if s else None, "formula": s.formula if s else None,
        "bands": "; ".join(band.label for band in s.bands) or None if s else None,
    }  # fmt: skip


def _place(source: Source, criterion: Criterion) -> dict[str, Any]:
    if not criterion.evidence:
        return {"line": None, "page": None, "quote": None}
    span = criterion.evidence[0]
    line = source.document.line_at(span.start).number if source.document else None
    return {"line": line, "page": span.page, "quote": span.quote}
