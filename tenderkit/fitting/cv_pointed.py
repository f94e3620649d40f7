"""A profile from lines that a model pointed at: its words and dates are the CV's own.

Why: a model sees that "waar ik ook de releases deed" belongs to the job above; code quotes the
sentence, parses the dates and counts. In: a Document and a reply in the form of `ProfileWire`,
strict or bent. Out: a Profile whose every fact has its line, with a note for all that could not be
found, was moved, or is read otherwise by code.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, get_args

from tenderkit.dutch import find_hours
from tenderkit.dutch.sentences import sentences
from tenderkit.fitting.cv_dates import read_day, read_period
from tenderkit.fitting.cv_labels import label_of
from tenderkit.fitting.cv_pointers import Finder, Pointer, lines_and_words, pointer
from tenderkit.fitting.cv_rest import language_name, validity_in
from tenderkit.fitting.cv_wire import EntryField, EntryKind
from tenderkit.fitting.cv_work import listed
from tenderkit.fitting.educations import finished, level_of
from tenderkit.fitting.self_employed import bids_for_themselves
from tenderkit.llm.masking import Mask
from tenderkit.records import (
    Assignment,
    Certificate,
    Document,
    Education,
    Fact,
    Language,
    Profile,
    Reference,
    Span,
)

_KINDS = frozenset(get_args(EntryKind))
_NUMBER = re.compile(r"\d{1,3}(?:[. ]\d{3})+|\d+(?:[.,]\d)?")


@dataclass
class _Found:
    """What the rows of a reply come to."""

    assignments: list[Assignment] = field(default_factory=list)
    educations: list[Education] = field(default_factory=list)
    certificates: list[Certificate] = field(default_factory=list)
    languages: list[Language] = field(default_factory=list)
    references: list[Reference] = field(default_factory=list)


def profile_pointed(
    document: Document,
    reply: Mapping[str, Any],
    *,
    name: str | None = None,
    mask: Mask | None = None,
) -> Profile:
    """The profile that a reply points out in a CV.

    Parameters
    ----------
    document : the CV. reply : the object a model returned. name : the bidder's name, which stays
    on this machine. mask : what the lines were masked with, so that words with stand-ins are found.
    """
    notes: list[str] = list(document.notes)
    finder = Finder(document, mask, notes)
    found = _Found()
    entries = [_read_rows(finder, table) for table in _tables(reply.get("entries"), finder)]
    jobs = [entry for entry in entries if entry.kind in ("work", "volunteer")]
    for entry in entries:
        if entry.lines:
            _enter(entry, found, jobs)
    _look_at_order(finder, found.assignments)
    facts = [
        *_statements(finder, _texts(reply.get("statements"))),
        *_skills(finder, _texts(reply.get("skills"))),
    ]
    if any(page.method == "ocr" for page in document.pages):
        finder.note("read from a scan: check names, dates and numbers by eye")
    works = sorted(found.assignments, key=lambda work: _first(work.heading))
    return Profile(
        name=name,
        source=document.name,
        text=document.text,
        pages=len(document.pages) or None,
        self_employed=bids_for_themselves(
            [fact.text for fact in facts] + [work.employer for work in works]
        ),
        assignments=tuple(
            work.model_copy(update={"id": f"W{n}"}) for n, work in enumerate(works, 1)
        ),
        educations=tuple(found.educations),
        certificates=tuple(found.certificates),
        languages=tuple(found.languages),
        references=tuple(found.references),
        facts=tuple(dict.fromkeys(facts)),
        notes=tuple(notes),
    )


def _first(spans: tuple[Span, ...]) -> int:
    return spans[0].start if spans else 0


def _tables(entries: Any, finder: Finder) -> Iterable[Mapping[str, Any]]:
    for entry in entries if isinstance(entries, list) else ():
        if isinstance(entry, dict) and entry.get("kind") in _KINDS:
            yield entry
        else:
            finder.note(f"an entry of the reply cannot be read: {str(entry)[:80]!r}")


def _texts(rows: Any) -> list[str]:
    return [row for row in rows if isinstance(row, str)] if isinstance(rows, list) else []


def _read_rows(finder: Finder, table: Mapping[str, Any]) -> _Entry:
    entry = _Entry(finder, table["kind"])
    for row in _texts(table.get("rows")):
        entry.take(row)
    return entry


def _enter(parts: _Entry, found: _Found, jobs: Sequence[_Entry]) -> None:
    match parts.kind:
        case "work" | "volunteer":
            made = _work(parts, jobs)
            if made is not None:
                found.assignments.append(made)
        case "education":
            found.educations.append(_education(parts))
        case "certificate":
            certificate = _certificate(parts)
            if certificate is not None:
                found.certificates.append(certificate)
        case "language":
            name = parts.span("language") or parts.span("name")
            level = parts.span("level")
            if name is not None:
                found.languages.append(
                    Language(
                        language=language_name(name.quote),
                        level=level.quote if level else None,
                        span=parts.whole(name, level),
                    )
                )
        case _:
            for number in parts.lines_of("person") or parts.lines[:1]:
                span = parts.document.line_span(number)
                found.references.append(Reference(name=span.quote.strip(), span=span))


class _Entry:
    """The rows of one entry, found in the CV."""

    def __init__(self, finder: Finder, kind: EntryKind) -> None:
        self.kind = kind
        self.finder = finder
        self.document = finder.document
        self.rows: list[Pointer] = []
        self.spans: list[tuple[EntryField, Span]] = []
        self.lines: list[int] = []

    def take(self, row: str) -> None:
        """Read one row and find its words."""
        made = pointer(row)
        if made is None:
            self.finder.note(f"a row of the reply cannot be read: {row[:80]!r}")
            return
        lines = self.finder.inside(made.lines, row)
        if not lines:
            return
        if made.words is not None:
            span = self.finder.words(made.words, lines, row)
            if span is None:
                return
            self.spans.append((made.field, span))
            lines = (self.document.line_at(span.start).number,)
        self.rows.append(Pointer(made.field, lines, made.value, made.words))
        self.lines += [number for number in lines if number not in self.lines]

    def span(self, name: EntryField) -> Span | None:
        """The words of a field."""
        return next((span for field_name, span in self.spans if field_name == name), None)

    def text(self, name: EntryField) -> str | None:
        """The same as text, in one line."""
        span = self.span(name)
        return None if span is None else " ".join(span.quote.split())

    def row(self, name: EntryField) -> Pointer | None:
        """The first row of a field."""
        return next((row for row in self.rows if row.field == name), None)

    def lines_of(self, name: EntryField) -> list[int]:
        """The lines of a field, over all its rows."""
        return [n for row in self.rows if row.field == name for n in row.lines]

    def words_on(self, row: Pointer) -> list[str]:
        """The words of a row's lines."""
        return [self.document.words(number) for number in row.lines]

    def whole(self, *spans: Span | None) -> Span:
        """One span over several."""
        kept = [span for span in spans if span is not None]
        return self.document.span(min(s.start for s in kept), max(s.end for s in kept))

    def number(self, name: EntryField) -> float | None:
        """A number that stands on the field's lines: the stated one, else the only one there."""
        row = self.row(name)
        if row is None:
            return None
        there = [
            float(re.sub(r"[. ](?=\d{3})", "", match[0]).replace(",", "."))
            for words in self.words_on(row)
            for match in _NUMBER.finditer(words)
        ]
        if name == "hours":
            said = [
                float(one.value[1]) for words in self.words_on(row) for one in find_hours(words)
            ]
            there = said or there
        stated = _float(row.value)
        if stated is not None and stated in there:
            return stated
        if row.value is not None:
            self.finder.note(
                f"line {row.lines[0]}: the model reads {name} {row.value}, "
                "which does not stand there"
            )
        return there[0] if len(set(there)) == 1 else None


def _float(value: str | None) -> float | None:
    try:
        return None if value is None else float(value)
    except ValueError:
        return None


# work


def _work(parts: _Entry, jobs: Sequence[_Entry]) -> Assignment | None:
    role, client, employer = parts.text("role"), parts.text("client"), parts.text("employer")
    row = parts.row("period")
    label = role or client or employer or f"line {parts.lines[0]}"
    start = end = None
    if row is None:
        parts.finder.note(f"{label}: no period found, so no month of it is counted")
    else:
        read = read_period(parts.words_on(row), row.value)
        start, end = read.start, read.end
        if read.note is not None:
            parts.finder.note(f"line {row.lines[0]}: {label}: {read.note}")
    heads = ("period", "role", "client", "employer", "via", "hours", "inhabitants", "sector")
    numbers = sorted({n for name in heads for n in parts.lines_of(name)})  # type: ignore[arg-type]
    tasks = parts.lines_of("task")
    if not (numbers or tasks):
        return None
    inhabitants = parts.number("inhabitants")
    return Assignment(
        id="W0",
        role=role,
        employer=employer if client else None,
        client=client or employer,
        via=parts.text("via"),
        sector=parts.text("sector"),
        inhabitants=None if inhabitants is None else int(inhabitants),
        start=start,
        end=end,
        hours_per_week=parts.number("hours"),
        facts=tuple(fact for number in tasks for fact in _own(parts, number, jobs)),
        systems=tuple(dict.fromkeys(_systems(parts))),
        heading=tuple(parts.document.line_span(number) for number in numbers),
        volunteer=parts.kind == "volunteer",
    )


def _own(parts: _Entry, number: int, jobs: Sequence[_Entry]) -> list[Fact]:
    """The sentences of a line that are of this job: where a line tells several, each goes to the
    job that was named last before it ended.
    """
    named = [
        (span.start, job)
        for job in jobs
        for name, span in job.spans
        if name in ("role", "client", "employer")
        and parts.document.line_at(span.start).number == number
    ]
    facts = _said(parts.document, number)
    if len({id(job) for _, job in named}) < 2:
        return facts
    kept = []
    for fact in facts:
        assert fact.span is not None
        before = [(start, job) for start, job in named if start < fact.span.end]
        owner = max(before, key=lambda one: one[0])[1] if before else parts
        if owner is parts:
            kept.append(fact)
    return kept


def _said(document: Document, number: int) -> list[Fact]:
    """The sentences of a line, without its label ("Werkzaamheden:") and bullet."""
    line = document.line(number)
    words = document.words(line)
    label = label_of(words)
    first = label[1] if label and label[0] == "tasks" else 0
    bullet = re.match(r"\s*(?:[-–—•*·▪◦►➢✓]|\d{1,2}[.)])\s+", words[first:])
    first += bullet.end() if bullet else 0
    found = []
    for start, end in sentences(words[first:]):
        span = document.span(line.start + first + start, line.start + first + end)
        found.append(Fact(text=span.quote, span=span))
    return found


def _systems(parts: _Entry) -> Iterable[Fact]:
    for name, span in parts.spans:
        if name == "system":
            yield Fact(text=span.quote, span=span, form="list")
    for row in parts.rows:
        if row.field == "system" and row.words is None:
            for number in row.lines:
                yield from _list_on(parts.document, number)


def _list_on(document: Document, number: int) -> list[Fact]:
    line = document.line(number)
    label = re.match(r"\s*[^:\t]{2,40}[:\t]\s*", document.words(line))
    return listed(document, line, label.end() if label else 0)


def _look_at_order(finder: Finder, works: list[Assignment]) -> None:
    """Lines of one job with another job's between them: perhaps put together wrongly."""
    headed = [work for work in works if work.heading]
    for work in headed:
        first, last = work.heading[0].start, work.heading[-1].end
        for other in headed:
            if first < other.heading[0].start and other.heading[-1].end < last:
                finder.note(
                    f"{work.role or work.client or 'a job'}: its lines stand apart, with "
                    f"{other.role or other.client or 'another job'} between them; check its period"
                )
                break


# the rest


def _education(parts: _Entry) -> Education:
    document = parts.document
    numbers = sorted(parts.lines)
    words = " | ".join(" ".join(document.words(number).split()) for number in numbers)
    start = end = None
    runs_on = False
    row = parts.row("period")
    if row is not None:
        read = read_period(parts.words_on(row), row.value)
        start, end, runs_on = read.start, read.end, read.runs_on
        if start is not None and start == end:
            start = None
        if read.note is not None and not (start or end):
            parts.finder.note(f"line {row.lines[0]}: {read.note.partition(';')[0]}")
    whole = document.span(document.line(numbers[0]).start, document.line(numbers[-1]).end)
    spans = [span for _, span in parts.spans]
    if len(numbers) == 1 and spans:
        whole = document.line_span(numbers[0])
    level = level_of(words)
    stated = parts.row("level")
    if stated is not None and stated.value and stated.value != level:
        parts.finder.note(
            f"line {stated.lines[0]}: the model reads {stated.value}, code reads "
            f"{level or 'no level'}"
        )
    completed = finished(words, has_end=end is not None, runs_on=runs_on)
    return Education(
        institution=parts.text("school"),
        area=parts.text("study"),
        study=words,
        level=level,
        start=start,
        end=end,
        completed=completed,
        span=whole,
    )


def _certificate(parts: _Entry) -> Certificate | None:
    name = parts.span("name")
    if name is None:
        return None
    document = parts.document
    line = document.line_at(name.start)
    after = document.text[name.end : line.end]
    until = validity_in(re.split(r"[;•]", after)[0])
    days = {}
    for what in ("obtained", "valid"):
        row = parts.row(what)
        days[what] = read_day(parts.words_on(row), row.value) if row else None
        if row is not None and days[what] is None:
            parts.finder.note(
                f"line {row.lines[0]}: {name.quote}: no such day stands there"
                + (f" (the model reads {row.value})" if row.value else "")
            )
    if until is not None and days["valid"] != until:
        if days["valid"] is not None or parts.row("valid") is not None:
            parts.finder.note(
                f"line {line.number}: {name.quote}: code reads valid until {until}, the model "
                f"{days['valid'] or 'none'}"
            )
        days["valid"] = until
    issuer = parts.span("issuer")
    return Certificate(
        name=" ".join(name.quote.split()),
        issuer=issuer.quote if issuer else None,
        obtained=days["obtained"],
        valid_until=days["valid"],
        span=_piece(document, name),
    )


def _piece(document: Document, name: Span) -> Span:
    """The certificate with what is said of it, up to the next one of its line."""
    line = document.line_at(name.start)
    rest = document.text[name.end : line.end]
    cut = re.search(r"[;•]|,(?!\s*(?:geldig|behaald|afgerond|valid|\d))|(?<=\d),|$", rest)
    end = name.end + (cut.start() if cut else len(rest))
    return document.span(name.start, max(name.end, end))


def _statements(finder: Finder, rows: list[str]) -> Iterable[Fact]:
    for row in rows:
        told = lines_and_words(row)
        if told is None:
            finder.note(f"a row of the reply cannot be read: {row[:80]!r}")
            continue
        for number in finder.inside(told[0], row):
            yield from _said(finder.document, number)


def _skills(finder: Finder, rows: list[str]) -> Iterable[Fact]:
    for row in rows:
        told = lines_and_words(row)
        if told is None:
            finder.note(f"a row of the reply cannot be read: {row[:80]!r}")
            continue
        lines, words = told
        lines = finder.inside(lines, row)
        if words is not None and lines:
            span = finder.words(words, lines, row)
            if span is not None:
                yield Fact(text=span.quote, span=span, form="list")
            continue
        for number in lines:
            yield from _list_on(finder.document, number)
