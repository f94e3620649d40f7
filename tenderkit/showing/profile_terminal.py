"""A profile as a terminal page, to be reviewed: each fact with the line that it was read from.

In: a Profile. Out: something rich prints.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from rich.console import Group
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from tenderkit.records import Assignment, Profile, Span
from tenderkit.showing.wording import clean_words, number_words

if TYPE_CHECKING:
    from rich.console import Console, RenderableType


def print_profile(profile: Profile, console: Console) -> None:
    """Print the page on a console."""
    console.print(profile_page(profile))


def profile_page(profile: Profile) -> Group:
    """The whole page as one renderable: what was found, with its line, and what to look at
    first.
    """
    return Group(*_parts(profile))


def _parts(profile: Profile) -> Iterator[RenderableType]:
    yield Text(clean_words(profile.name or "no name found"), style="bold")
    form = {True: "self-employed", False: "employed", None: "form of bidding not stated"}
    facts = [form[profile.self_employed], profile.source]
    if profile.pages:
        facts.append(f"{profile.pages} pages")
    yield Text(clean_words("  ·  ".join(facts)), style="dim")
    if profile.notes:
        yield from _section(
            "Look at these first", [(clean_words(note), None) for note in profile.notes], profile
        )
    yield from _section(
        "Work",
        [(_work(w), w.heading[0] if w.heading else None) for w in profile.assignments],
        profile,
    )
    yield from _section(
        "Education",
        [
            (
                " · ".join(
                    x
                    for x in (
                        e.level or "level?",
                        e.area,
                        e.institution,
                        _period(e.start, e.end),
                        {True: "finished", False: "not finished", None: "finished?"}[e.completed],
                    )
                    if x
                ),
                e.span,
            )
            for e in profile.educations
        ],
        profile,
    )
    yield from _section(
        "Certificates and registrations",
        [
            (
                " · ".join(
                    x
                    for x in (
                        c.name,
                        str(c.obtained or ""),
                        f"valid until {c.valid_until}" if c.valid_until else "",
                    )
                    if x
                ),
                c.span,
            )
            for c in profile.certificates
        ],
        profile,
    )
    yield from _section(
        "Languages",
        [(f"{x.language}: {x.level or 'level?'}", x.span) for x in profile.languages],
        profile,
    )
    yield from _section(
        "References", [(r.name or r.text or "?", r.span) for r in profile.references], profile
    )
    yield from _section(
        "Stated outside of any period", [(f.text, f.span) for f in profile.facts], profile
    )


def _work(work: Assignment) -> str:
    where = work.organisation or "organisation?"
    if work.via:
        where += f", via {work.via}"
    extra = (
        [f"{number_words(work.hours_per_week)} h/week"] if work.hours_per_week is not None else []
    )
    if work.inhabitants is not None:
        extra.append(f"{work.inhabitants:,} inhabitants")
    if work.systems:
        extra.append("systems: " + ", ".join(fact.text for fact in work.systems))
    extra.append(f"{len(work.facts)} statement{'s' if len(work.facts) != 1 else ''}")
    return (
        f"{_period(work.start, work.end) or 'no dates'}  {work.role or 'role?'}, {where}  "
        f"({'; '.join(extra)})"
    )


def _period(start: object, end: object) -> str:
    if start is None and end is None:
        return ""
    return f"{start or '?'} – {end or 'now'}"


def _section(
    heading: str, rows: list[tuple[str, Span | None]], profile: Profile
) -> Iterator[RenderableType]:
    if not rows:
        return
    yield Padding(Text(heading, style="bold"), (1, 0, 0, 0))
    table = Table.grid(padding=(0, 2))
    table.add_column(justify="right", style="dim", no_wrap=True)
    table.add_column(overflow="fold")
    for words, span in rows:
        line = "" if span is None else f"line {profile.text.count(chr(10), 0, span.start) + 1}"
        table.add_row(line, Text(clean_words(" ".join(words.split()))))
    yield table
