"""Small profiles and criteria for the tests of this room."""

from __future__ import annotations

from datetime import date

from tenderkit.fitting.assessing import judge
from tenderkit.fitting.demands import demand_of
from tenderkit.fitting.experience import hold
from tenderkit.fitting.judgement import Judgement
from tenderkit.records import (
    Assignment,
    CoarseDate,
    Criterion,
    Fact,
    Profile,
    Requirement,
    Tender,
)

TO = date(2026, 3, 1)


def work(
    role="Consulent",
    where="Gemeente Meerveld",
    start="2020-01-01",
    end=None,
    *said,
    systems=(),
    **more,
) -> Assignment:
    """An assignment; `said` are its sentences."""
    more.setdefault("id", f"W-{role}-{start}")
    return Assignment(
        role=role,
        employer=where,
        start=CoarseDate.parse(start) if start else None,
        end=CoarseDate.parse(end) if end else None,
        facts=tuple(Fact(text=one) for one in said),
        systems=tuple(Fact(text=one, form="list") for one in systems),
        **more,
    )


def criterion(
    text: str, theme: str = "experience", *, kind: str = "knockout", proof=None, **needs
) -> Criterion:
    """A criterion; `needs` are the keys of its requirement."""
    return Criterion(
        id="K1",
        kind=kind,
        text=text,
        theme=theme,
        proof=proof,
        requirement=Requirement(**needs) if needs else None,
    )


def judged(
    asked: Criterion, *works: Assignment, to: date = TO, tender: Tender | None = None, **profile
) -> Judgement:
    """The verdict on one criterion for a person with these assignments."""
    person = Profile(assignments=works, **profile)
    return judge(
        asked, hold(demand_of(asked), person), tender or Tender(criteria=(asked,)), person, to
    )
