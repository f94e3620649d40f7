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

from tenderkit.fitting.cv_dates import read_day, read_period
from tenderkit.fitting.cv_entry import Entry, list_on, sentences_on
from tenderkit.fitting.cv_jobs import job_of, tell_apart
from tenderkit.fitting.cv_pointers import Finder, lines_and_words
from tenderkit.fitting.cv_rest import language_name, validity_in
from tenderkit.fitting.cv_wire import EntryKind
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
    tell_apart(finder, found.assignments)
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


def _read_rows(finder: Finder, table: Mapping[str, Any]) -> Entry:
    entry = Entry(finder, table["kind"])
    for row in _texts(table.get("rows")):
        entry.take(row)
    return entry


def _enter(parts: Entry, found: _Found, jobs: Sequence[Entry]) -> None:
    match parts.kind:
        case "work" | "volunteer":
            made = job_of(parts, jobs)
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


def _education(parts: Entry) -> Education:
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


def _certificate(parts: Entry) -> Certificate | None:
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
            yield from sentences_on(finder.document, number)


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
            yield from list_on(finder.document, number)
