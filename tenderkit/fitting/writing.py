"""A profile written as JSON Resume 1.0.0, with our additions in their own keys.

In: a Profile. Out: JSON text that `load_profile` reads back to the same facts, and that any JSON
Resume tool reads. `evidence` keeps the line of the source behind each entry.
"""

from __future__ import annotations

import json
from typing import Any

from tenderkit.records import Assignment, Certificate, Education, Profile, Span

SCHEMA = "https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json"


def profile_json(profile: Profile, *, evidence: bool = True) -> str:
    """The profile as JSON Resume, ending in a newline.

    Parameters
    ----------
    evidence : with the line and words of the source behind each entry.
    """
    return json.dumps(as_resume(profile, evidence=evidence), ensure_ascii=False, indent=2) + "\n"


def profile_yaml(profile: Profile, *, evidence: bool = False) -> str:
    """The same in YAML, for editing by hand."""
    import yaml

    made: str = yaml.safe_dump(
        as_resume(profile, evidence=evidence), allow_unicode=True, sort_keys=False, width=100
    )
    return made


def as_resume(profile: Profile, *, evidence: bool) -> dict[str, Any]:
    """The profile as a JSON Resume table."""
    sentences = [f.text for f in profile.facts if f.form == "sentence"]
    skills = [f.text for f in profile.facts if f.form == "list"]
    basics = _kept(
        name=profile.name,
        summary=" ".join(sentences) or None,
        selfEmployed=profile.self_employed,
        rate=None if profile.rate is None else f"{profile.rate:.2f}",
    )
    made: dict[str, Any] = {"$schema": SCHEMA, "basics": basics}
    made["work"] = [
        _work(work, profile.text, evidence) for work in profile.assignments if not work.volunteer
    ]
    made["volunteer"] = [
        _work(work, profile.text, evidence) for work in profile.assignments if work.volunteer
    ]
    made["education"] = [_education(one, profile.text, evidence) for one in profile.educations]
    made["certificates"] = [
        _certificate(one, profile.text, evidence) for one in profile.certificates
    ]
    made["skills"] = [{"name": "systems and skills", "keywords": skills}] if skills else []
    made["languages"] = [
        _kept(
            language=one.language,
            fluency=one.level,
            evidence=_lines([one.span], profile.text, evidence),
        )
        for one in profile.languages
    ]
    made["references"] = [
        _kept(
            name=one.name, reference=one.text, evidence=_lines([one.span], profile.text, evidence)
        )
        for one in profile.references
    ]
    return {key: value for key, value in made.items() if value not in ([], {})}


def _work(work: Assignment, text: str, evidence: bool) -> dict[str, Any]:
    name = {"organization" if work.volunteer else "name": work.employer or work.client}
    return _kept(
        id=work.id,
        **name,
        position=work.role,
        client=work.client if work.employer else None,
        clientKind=work.sector,
        clientInhabitants=work.inhabitants,
        via=work.via,
        startDate=None if work.start is None else str(work.start),
        endDate=None if work.end is None else str(work.end),
        hoursPerWeek=work.hours_per_week,
        highlights=[fact.text for fact in work.facts],
        systems=[fact.text for fact in work.systems],
        evidence=_lines(list(work.heading), text, evidence),
    )


def _education(one: Education, text: str, evidence: bool) -> dict[str, Any]:
    return _kept(
        institution=one.institution,
        area=one.area,
        studyType=one.study,
        level=one.level,
        completed=one.completed,
        startDate=None if one.start is None else str(one.start),
        endDate=None if one.end is None else str(one.end),
        evidence=_lines([one.span], text, evidence),
    )


def _certificate(one: Certificate, text: str, evidence: bool) -> dict[str, Any]:
    return _kept(
        name=one.name,
        issuer=one.issuer,
        date=None if one.obtained is None else str(one.obtained),
        validUntil=None if one.valid_until is None else str(one.valid_until),
        evidence=_lines([one.span], text, evidence),
    )


def _lines(spans: list[Span | None], text: str, wanted: bool) -> list[str]:
    """ "line 12: Jeugdconsulent bij …" for each span."""
    if not wanted:
        return []
    return [
        f"line {text.count(chr(10), 0, span.start) + 1}: {' '.join(span.quote.split())}"
        for span in spans
        if span is not None
    ]


def _kept(**values: Any) -> dict[str, Any]:
    return {key: value for key, value in values.items() if value is not None and value != []}
