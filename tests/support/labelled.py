"""Small tenders to compare, written by hand."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from tenderkit.evaluating.figures import BY_KEY, ratio
from tenderkit.evaluating.marks import Mark
from tenderkit.evaluating.scoring import score
from tenderkit.records import Criterion, Document, Tender

TEXT = """Consulent schuldhulp
Sluitingsdatum: 12 mei 2031 09:00 uur
Uurtarief: maximaal € 82,50 exclusief btw
Uren per week: 24 tot 32
Eisen
1. Minimaal 2 jaar werkervaring in de afgelopen 5 jaar als consulent schuldhulp
2. Afgeronde hbo-opleiding
3. Aantoonbare ervaring met Allegro in de afgelopen 4 jaar
Wensen
4. Minimaal 5 jaar ervaring bij een gemeente (60 punten)
5. Kennis van de Wgs (40 punten)
Competenties
Sensitiviteit
"""


def draft() -> dict[str, Any]:
    return {
        "title": "Consulent schuldhulp",
        "closes_at": "2031-05-12T09:00",
        "hours_per_week": {"min": 24, "max": 32},
        "rate_cap": {"amount": "82.50", "excludes_vat": True},
        "criteria": [
            demand("K1", "Minimaal 2 jaar werkervaring in de afgelopen 5 jaar als consulent schuldhulp", "1. Minimaal 2 jaar … schuldhulp", number="1", theme="experience", requirement={"min_months": 24, "window_months": 60}),
            demand("K2", "Afgeronde hbo-opleiding", "2. Afgeronde hbo-opleiding", number="2", theme="education", requirement={"education_level": "hbo"}),
            demand("K3", "Aantoonbare ervaring met Allegro in de afgelopen 4 jaar", "3. Aantoonbare … 4 jaar", number="3", theme="system", requirement={"window_months": 48, "names": ["Allegro"]}),
            demand("A1", "Minimaal 5 jaar ervaring bij een gemeente", "4. Minimaal 5 jaar … (60 punten)", kind="award", number="4", theme="experience", requirement={"min_months": 60}, scoring={"max_points": 60}),
            demand("A2", "Kennis van de Wgs", "5. Kennis van de Wgs (40 punten)", kind="award", number="5", theme="knowledge", requirement={"names": ["Wgs"]}, scoring={"max_points": 40}),
            demand("C1", "Sensitiviteit", "Sensitiviteit", kind="competence", theme="competence"),
        ],
        "findings": [{"code": "ambiguous_conjunction", "severity": "info", "message": "Wgs of niet", "evidence": ["Kennis van de Wgs"]}],
        "evidence": {
            "title": ["Consulent schuldhulp"],
            "closes_at": ["Sluitingsdatum: 12 mei 2031 09:00 uur"],
            "hours_per_week": ["Uren per week: 24 tot 32"],
            "rate_cap": ["Uurtarief: maximaal € 82,50 exclusief btw"],
        },
    }  # fmt: skip


def demand(id: str, text: str, *quotes: str, kind: str = "knockout", **more: Any) -> dict[str, Any]:
    return {"id": id, "kind": kind, "text": text, "evidence": list(quotes), **more}


def criterion(text: str, kind: str = "knockout", id: str = "K1", **more: Any) -> Criterion:
    return Criterion.model_validate({"id": id, "kind": kind, "text": text, **more})


def changed(tender: Tender, **fields: Any) -> Tender:
    return tender.model_copy(update=fields)


def with_criterion(tender: Tender, id: str, **fields: Any) -> Tender:
    """The tender, one of its criteria changed."""
    criteria = tuple(
        Criterion.model_validate({**c.model_dump(), **fields}) if c.id == id else c
        for c in tender.criteria
    )
    return changed(tender, criteria=criteria)


def without_criterion(tender: Tender, id: str) -> Tender:
    return changed(tender, criteria=tuple(c for c in tender.criteria if c.id != id))


def figures(marks: Iterable[Mark]) -> dict[str, float | None]:
    """Every figure of one tender."""
    marks = tuple(marks)
    return {key: ratio([figure.count(marks)]) for key, figure in BY_KEY.items()}


def figures_of(
    label: Tender | None, read: Tender | None, document: Document | None = None
) -> dict[str, float | None]:
    return figures(score(label, read, document))
