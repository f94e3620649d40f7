"""A profile as lines with names, for a judge to point at: `w2` heads a job, `w2.1` tells of it.

In: a Profile. Out: its lines in order, each with its text and its place in the profile. Referees
and the name stay out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from tenderkit.fitting.counting import stated
from tenderkit.records import Assignment, Fact, Profile, Span

_CONTACT = re.compile(
    r"\s*(?:naam|woonplaats|adres|postcode|geboorte\w*|telefoon\w*|tel\.?|mobiel|e-?mail|linkedin"
    r"|nationaliteit|burgerlijke staat|name|address|phone|date of birth|curriculum vitae)"
    r"\s*(?:[:\t]|$)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class ProfileLine:
    """One line: its name, what it says, where that stands, and whose job it tells of.

    `work` is the place of the job in `Profile.assignments`, None outside of any.
    """

    name: str
    text: str
    span: Span | None
    work: int | None = None
    fact: Fact | None = None


def profile_lines(profile: Profile) -> tuple[ProfileLine, ...]:
    """The lines of a profile that a judge may see."""
    return tuple(_lines(profile))


def _lines(profile: Profile) -> Iterator[ProfileLine]:
    for place, work in enumerate(profile.assignments):
        name = f"w{place + 1}"
        yield ProfileLine(name, _head(work), work.heading[0] if work.heading else None, place)
        for number, fact in enumerate(work.facts, 1):
            yield ProfileLine(f"{name}.{number}", _plain(fact.text), fact.span, place, fact)
        for number, fact in enumerate(work.systems, 1):
            yield ProfileLine(f"{name}.s{number}", _plain(fact.text), fact.span, place, fact)
    for number, education in enumerate(profile.educations, 1):
        said = education.study or ""
        for part in (education.area, education.institution, education.level):
            if part and part.lower() not in said.lower():
                said = f"{said}, {part}" if said else part
        yield ProfileLine(f"e{number}", _plain(said), education.span)
    for number, certificate in enumerate(profile.certificates, 1):
        held = (certificate.name, str(certificate.obtained or ""), certificate.issuer)
        yield ProfileLine(f"c{number}", _plain(", ".join(p for p in held if p)), certificate.span)
    for number, language in enumerate(profile.languages, 1):
        said = f"{language.language}: {language.level}" if language.level else language.language
        yield ProfileLine(f"l{number}", _plain(said), language.span)
    told = [fact for fact in profile.facts if not _is_contact(fact.text, profile.name)]
    for number, fact in enumerate(told, 1):
        yield ProfileLine(f"s{number}", _plain(fact.text), fact.span, None, fact)


def _is_contact(text: str, name: str | None) -> bool:
    """The head of a CV: who and where, which no criterion asks."""
    return _plain(text) == name or bool(_CONTACT.match(text))


def _head(work: Assignment) -> str:
    sector = f"({work.sector})" if work.sector else None
    via = f"via {work.via}" if work.via else None
    own = work.employer if work.employer and work.employer != work.client else None
    parts = (work.role, work.client, own, sector, via, stated(work))
    return _plain(", ".join(part for part in parts if part))


def _plain(text: str) -> str:
    return " ".join(text.split())
