"""The keys of a profile file: JSON Resume 1.0.0, and ours beside them.

In: nothing. Out: tables of the keys of each section. Ours are marked; a key in neither table is
named to the user, with the nearest known one.
"""

from __future__ import annotations

from rapidfuzz import process

TOP = frozenset(
    [
        "$schema",
        "basics",
        "work",
        "volunteer",
        "education",
        "awards",
        "certificates",
        "publications",
        "skills",
        "languages",
        "interests",
        "references",
        "projects",
        "meta",
    ]
)
"""Sections of JSON Resume."""

SECTIONS: dict[str, frozenset[str]] = {
    "basics": frozenset(
        ["name", "label", "image", "email", "phone", "url", "summary", "location", "profiles"]
    ),
    "work": frozenset(
        [
            "name",
            "location",
            "description",
            "position",
            "url",
            "startDate",
            "endDate",
            "summary",
            "highlights",
        ]
    ),
    "volunteer": frozenset(
        ["organization", "position", "url", "startDate", "endDate", "summary", "highlights"]
    ),
    "education": frozenset(
        ["institution", "url", "area", "studyType", "startDate", "endDate", "score", "courses"]
    ),
    "certificates": frozenset(["name", "date", "url", "issuer"]),
    "skills": frozenset(["name", "level", "keywords"]),
    "languages": frozenset(["language", "fluency"]),
    "references": frozenset(["name", "reference"]),
    "projects": frozenset(
        [
            "name",
            "description",
            "highlights",
            "keywords",
            "startDate",
            "endDate",
            "url",
            "roles",
            "entity",
            "type",
        ]
    ),
    "awards": frozenset(["title", "date", "awarder", "summary"]),
    "publications": frozenset(["name", "publisher", "releaseDate", "url", "summary"]),
    "interests": frozenset(["name", "keywords"]),
}
"""Keys of JSON Resume 1.0.0, by section."""

OURS: dict[str, frozenset[str]] = {
    "basics": frozenset({"selfEmployed", "rate"}),
    "work": frozenset(
        {
            "id",
            "client",
            "clientKind",
            "clientInhabitants",
            "via",
            "hoursPerWeek",
            "systems",
            "evidence",
        }
    ),
    "volunteer": frozenset({"id", "hoursPerWeek", "systems", "evidence"}),
    "projects": frozenset(
        {
            "id",
            "client",
            "clientKind",
            "clientInhabitants",
            "via",
            "hoursPerWeek",
            "systems",
            "evidence",
        }
    ),
    "education": frozenset({"id", "level", "completed", "evidence"}),
    "certificates": frozenset({"id", "validUntil", "evidence"}),
    "languages": frozenset({"evidence"}),
    "references": frozenset({"evidence", "organisation"}),
    "skills": frozenset({"evidence"}),
}
"""Our own keys, by section: hours a week, client, its kind and size, broker, systems, validity."""

_EVERY = frozenset({"x", "comment", "summary", "keywords", "location", "description"})
"""Keys that people use in any section, and that do no harm there."""


def is_known(section: str, key: str) -> bool:
    """Whether a key may stand in a section; `x-…` keys are anybody's own."""
    known = SECTIONS.get(section, frozenset()) | OURS.get(section, frozenset()) | _EVERY
    return key in known or key.startswith(("x-", "x_", "$", "_"))


def nearest(section: str, key: str) -> str | None:
    """The known key that was probably meant, or None."""
    known = sorted(
        TOP
        if section == ""
        else SECTIONS.get(section, frozenset()) | OURS.get(section, frozenset())
    )
    found = process.extractOne(key, known, score_cutoff=70)
    return None if found is None else str(found[0])
