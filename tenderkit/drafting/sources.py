"""The lines that a draft may rest on: the profile's and the tender's, each under a short name.

Why: a writer, whether template, model or person, cites `w1.2` and code looks it up; the names stay
the same however the CV was laid out. In: a Profile, a Tender, a Fit. Out: `Sources`, where each
line knows what it belongs to (one assignment, one education) and the days that it covers.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from functools import cached_property

from tenderkit.drafting.periods import period_words
from tenderkit.dutch import find_levels
from tenderkit.lexicon.personal import PERSONAL
from tenderkit.records import (
    Assignment,
    Band,
    Certificate,
    Education,
    Fact,
    Fit,
    Profile,
    SourceLine,
    Span,
    Tender,
)


@dataclass(frozen=True)
class Source:
    """One thing of the profile with its lines: an assignment, an education, a certificate.

    `names` are the organisations that it is known by, `level` that of an education.
    """

    id: str
    lines: tuple[SourceLine, ...]
    names: tuple[str, ...] = ()
    role: str | None = None
    level: str | None = None
    assignment: Assignment | None = None
    education: Education | None = None
    certificate: Certificate | None = None

    @cached_property
    def text(self) -> str:
        """All its lines."""
        return "\n".join(line.text for line in self.lines)


@dataclass(frozen=True)
class Sources:
    """Everything that a sentence of the bid can be checked against.

    `months` are counted months by criterion, from the Fit. `counted_to` is the day up to which
    months count. `private` are the bidder's own address and telephone, which they may print.
    """

    profile: tuple[Source, ...]
    criteria: dict[str, SourceLine]
    terms: SourceLine
    counted_to: date
    months: dict[str, tuple[float, float]] = field(default_factory=dict)
    buyer: str | None = None
    intermediary: str | None = None
    bidder: str | None = None
    referees: tuple[str, ...] = ()
    private: tuple[str, ...] = ()

    def lines(self) -> Iterator[SourceLine]:
        """The lines of the profile, in order."""
        for source in self.profile:
            yield from source.lines

    @cached_property
    def _owners(self) -> dict[str, Source]:
        return {line.id: source for source in self.profile for line in source.lines}

    def source_of(self, cite: str) -> Source | None:
        """What a cited line belongs to; None for lines of the tender and for unknown names."""
        return self._owners.get(cite)

    def line(self, cite: str) -> SourceLine | None:
        """A line by its name, of the profile or the tender."""
        source = self._owners.get(cite)
        if source is not None:
            return next(line for line in source.lines if line.id == cite)
        return self.terms if cite == self.terms.id else self.criteria.get(cite)

    @cached_property
    def tender_text(self) -> str:
        """All that the tender says in its record."""
        return "\n".join([self.terms.text, *(line.text for line in self.criteria.values())])

    @cached_property
    def organisations(self) -> tuple[tuple[str, Source], ...]:
        """Every organisation of the profile with what it belongs to."""
        return tuple((name, source) for source in self.profile for name in source.names)


def sources_of(
    profile: Profile, tender: Tender, fit: Fit | None = None, *, rate: Decimal | None = None
) -> Sources:
    """The lines of a profile and a tender under their names.

    Parameters
    ----------
    fit : gives the day counted to, and the months counted by criterion.
    rate : the rate to be bid, EUR per hour, in place of the profile's own.
    """
    if rate is not None:
        profile = profile.model_copy(update={"rate": rate})
    return Sources(
        profile=tuple(_profile_sources(profile)),
        criteria={
            criterion.id: SourceLine(
                id=criterion.id,
                text="\n".join(
                    [criterion.text, *(band.label for band in _bands(tender, criterion.id))]
                ),
                spans=criterion.evidence,
            )
            for criterion in tender.criteria
        },
        terms=SourceLine(id="t", text=_terms(tender)),
        counted_to=fit.counted_to if fit else _closing_day(tender) or date.today(),
        months={
            one.id: (one.months.min, one.months.max)
            for one in (fit.criteria if fit else ())
            if one.months is not None
        },
        buyer=tender.buyer,
        intermediary=tender.intermediary,
        bidder=profile.name,
        referees=tuple(one.name for one in profile.references if one.name),
        private=tuple(match[0] for fact in profile.facts for match in PERSONAL.finditer(fact.text)),
    )


def _bands(tender: Tender, id: str) -> Iterable[Band]:
    criterion = next(one for one in tender.criteria if one.id == id)
    return criterion.scoring.bands if criterion.scoring else ()


def _closing_day(tender: Tender) -> date | None:
    moment = tender.closes_at
    if moment is None:
        return None
    return date(moment.year, moment.month, moment.day)


def _terms(tender: Tender) -> str:
    """The header in words that the value grammar reads back."""
    told: list[str] = []
    for name in ("title", "reference", "buyer", "intermediary", "location", "region"):
        value = getattr(tender, name)
        if value:
            told.append(str(value))
    for name in (
        "published_on", "closes_at", "intermediary_closes_at", "questions_close_at",
        "answers_published_on", "starts_on", "ends_on",
    ):  # fmt: skip
        value = getattr(tender, name)
        if value is not None:
            told.append(f"{value.day}-{value.month}-{value.year}")
            if hasattr(value, "hour"):
                told.append(f"{value.hour:02d}:{value.minute:02d} uur")
    for interview in tender.interviews:
        if interview.starts_at is not None:
            at = interview.starts_at
            told.append(f"{at.day}-{at.month}-{at.year}")
    if tender.duration_months:
        told.append(f"{tender.duration_months:g} maanden")
    if tender.extensions:
        told.append(f"{tender.extensions.count} maal {tender.extensions.months:g} maanden")
    if tender.hours_per_week:
        told.append(f"{tender.hours_per_week.min:g} tot {tender.hours_per_week.max:g} uur per week")
        told.append(f"{tender.hours_per_week.max:g} uur per week")
    if tender.rate_cap:
        told.append(f"€ {tender.rate_cap.amount:.2f}".replace(".", ","))
    told += [one.number for one in tender.criteria if one.number and one.number[:1].isalpha()]
    told += [one.id for one in tender.criteria]
    told += tender.procedure
    for finding in tender.findings:
        told += [value for value in finding.values if len(value) < 2000]
        told += [
            f"€ {value}".replace(".", ",")
            for value in finding.values
            if re.fullmatch(r"\d+\.\d\d", value)
        ]
        told += [
            f"{int(day)}-{int(month)}-{year}"
            for value in finding.values
            for year, month, day in re.findall(r"\b(\d{4})-(\d\d)-(\d\d)", value)
        ]
    for question in tender.questions:
        told += [question.question, question.answer or ""]
    return "\n".join(line for line in told if line)


def _profile_sources(profile: Profile) -> Iterator[Source]:
    about = [profile.name or ""]
    if profile.self_employed:
        about.append("Werkt als zelfstandige (zzp).")
    if profile.rate is not None:
        about.append(f"Uurtarief € {profile.rate:.2f}".replace(".", ","))
    yield Source(id="p", lines=(SourceLine(id="p", text="; ".join(filter(None, about))),))
    for number, work in enumerate(profile.assignments, 1):
        yield _assignment(f"w{number}", work)
    for number, study in enumerate(profile.educations, 1):
        yield _education(f"e{number}", study)
    for number, paper in enumerate(profile.certificates, 1):
        words = [paper.name, paper.issuer]
        if paper.obtained:
            words.append(f"behaald {period_words(paper.obtained)}")
        if paper.valid_until:
            words.append(f"geldig tot {period_words(paper.valid_until)}")
        yield _lone(f"c{number}", words, paper.span, paper)
    for number, tongue in enumerate(profile.languages, 1):
        yield _lone(f"l{number}", [tongue.language, tongue.level], tongue.span)
    for number, person in enumerate(profile.references, 1):
        yield _lone(f"r{number}", [person.name, person.text], person.span)
    for number, fact in enumerate(profile.facts, 1):
        yield Source(id=f"s{number}", lines=(_fact(f"s{number}", fact),))


def _assignment(id: str, work: Assignment) -> Source:
    dates = None
    if work.start is not None:
        end = period_words(work.end) if work.end else "heden"
        dates = f"{period_words(work.start)} – {end}"
    elif work.end is not None:
        dates = f"tot {period_words(work.end)}"
    names = [name for name in (work.client, work.employer) if name]
    words = [
        work.role,
        *names,
        f"via {work.via}" if work.via else None,
        dates,
        f"{work.hours_per_week:g} uur per week" if work.hours_per_week else None,
        f"{work.inhabitants:,} inwoners".replace(",", ".") if work.inhabitants else None,
        work.sector,
        "vrijwilligerswerk" if work.volunteer else None,
    ]
    heading = SourceLine(id=id, text=", ".join(filter(None, words)), spans=work.heading)
    facts = [_fact(f"{id}.{number}", fact) for number, fact in enumerate(work.facts, 1)]
    lines = [heading, *facts]
    if work.systems:
        spans = tuple(fact.span for fact in work.systems if fact.span is not None)
        listed = ", ".join(fact.text for fact in work.systems)
        lines.append(SourceLine(id=f"{id}.s", text=listed, spans=spans))
    if work.via:
        names.append(work.via)
    return Source(id=id, lines=tuple(lines), names=tuple(names), role=work.role, assignment=work)


def _education(id: str, study: Education) -> Source:
    dates = None
    if study.start and study.end:
        dates = f"{period_words(study.start)} – {period_words(study.end)}"
    elif study.end or study.start:
        one = study.end or study.start
        dates = period_words(one) if one else None
    done = {True: "diploma behaald", False: "zonder diploma", None: None}[study.completed]
    words = [study.level, study.study, study.area, study.institution, dates, done]
    level = study.level
    if level is None:
        found = find_levels(" ".join(filter(None, (study.study, study.institution))))
        level = found[0].value.level if found else None
    line = SourceLine(
        id=id, text=", ".join(filter(None, words)), spans=(study.span,) if study.span else ()
    )
    names = (study.institution,) if study.institution else ()
    return Source(id=id, lines=(line,), names=names, level=level, education=study)


def _lone(
    id: str, words: list[str | None], span: Span | None, paper: Certificate | None = None
) -> Source:
    text = ", ".join(word for word in words if word)
    line = SourceLine(id=id, text=text, spans=(span,) if span else ())
    return Source(id=id, lines=(line,), certificate=paper)


def _fact(id: str, fact: Fact) -> SourceLine:
    return SourceLine(id=id, text=fact.text, spans=(fact.span,) if fact.span else ())
