"""Jobs of a CV from the lines that a model pointed at.

In: the entries of a reply. Out: an Assignment each, with the days, words and sentences of its own
lines; notes on days that do not stand there, and on lines that lie apart.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from tenderkit.fitting.cv_dates import read_period
from tenderkit.fitting.cv_entry import Entry, list_on, sentences_on
from tenderkit.fitting.cv_pointers import Finder
from tenderkit.fitting.words import plain
from tenderkit.records import Assignment, Fact


def job_of(parts: Entry, jobs: Sequence[Entry]) -> Assignment | None:
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


def _own(parts: Entry, number: int, jobs: Sequence[Entry]) -> list[Fact]:
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
    facts = [
        fact
        for fact in sentences_on(parts.document, number)
        if not _names_another(fact.text, parts, number, jobs)
    ]
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


def _names_another(text: str, parts: Entry, number: int, jobs: Sequence[Entry]) -> bool:
    """Whether a sentence of a line that several jobs claim names the client of another one only."""
    said = plain(text)

    def named(job: Entry) -> bool:
        where = job.text("client") or job.text("employer")
        return where is not None and plain(where) in said

    others = [job for job in jobs if job is not parts and number in job.lines_of("task")]
    return not named(parts) and any(named(job) for job in others)


def _systems(parts: Entry) -> Iterable[Fact]:
    for name, span in parts.spans:
        if name == "system":
            yield Fact(text=span.quote, span=span, form="list")
    for row in parts.rows:
        if row.field == "system" and row.words is None:
            for number in row.lines:
                yield from list_on(parts.document, number)


def tell_apart(finder: Finder, works: list[Assignment]) -> None:
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
