"""The assignments of a CV: which lines belong to which, and what their headings say.

In: the lines of the work section. Out: assignments with their period, role, organisation, broker,
hours and facts, each with its line. A line with a period opens an assignment; role and
organisation stand beside it, just above, just below, or behind labels ("Functie",
"Opdrachtgever").
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from tenderkit.dutch import find_hours
from tenderkit.dutch.sentences import sentences
from tenderkit.fitting.cv_entries import BULLET, Entry, clean, entries_of, names_organisation, split
from tenderkit.fitting.cv_labels import label_of
from tenderkit.fitting.heading_words import SIZE, VIA
from tenderkit.fitting.roles import is_role
from tenderkit.records import Assignment, Document, Fact, Line, Span

_AT = re.compile(r"\s(?:bij|voor|at|@)\s(?:de\s|het\s)?", re.IGNORECASE)


def assignments_of(
    document: Document, lines: Sequence[Line], first_number: int, notes: list[str]
) -> list[Assignment]:
    """The assignments in the lines of a work section; what is contradictory goes to `notes`."""
    entries = entries_of(document, lines)
    return [
        _assignment(document, entry, f"W{number}", notes)
        for number, entry in enumerate(entries, start=first_number)
    ]


@dataclass
class _Named:
    role: str | None = None
    client: str | None = None
    employer: str | None = None
    via: str | None = None


def _assignment(document: Document, entry: Entry, number: str, notes: list[str]) -> Assignment:
    named = _name_parts(document, entry)
    said = " \n".join(
        [document.words(line) for line in entry.heading]
        + [document.words(line)[at:] for _, line, at in entry.labelled]
    )
    hours = _hours_of(document, entry, said)
    facts: list[Fact] = []
    systems: list[Fact] = []
    sector, inhabitants = None, None
    for name, line, at in entry.labelled:
        value = document.words(line)[at:]
        if name == "tasks":
            facts += _sentences(document, line, at)
        elif name == "systems":
            systems += listed(document, line, at)
        elif name == "sector":
            sector = value
        elif name == "inhabitants":
            digits = re.sub(r"\D", "", value)
            inhabitants = int(digits) if digits else None
    for line in entry.body:
        words = document.words(line)
        label = label_of(words)
        if label is not None and label[0] == "systems":
            systems += listed(document, line, label[1])
        else:
            facts += _sentences(document, line, label[1] if label and label[0] == "tasks" else 0)
    size = SIZE.search(said)
    if inhabitants is None and size:
        inhabitants = int(re.sub(r"\D", "", size[0]))
    start, end = None, None
    label_text = named.role or named.client or named.employer or number
    if entry.period is not None:
        if entry.period.wrong:
            at = entry.period_line.number if entry.period_line else 0
            notes.append(
                f"line {at}: {label_text}: {entry.period.wrong}; no month of it is counted"
            )
        else:
            start, end = entry.period.start, entry.period.end
    else:
        notes.append(f"{label_text}: no period found, so no month of it is counted")
    heads = [
        *entry.heading,
        *(line for name, line, _ in entry.labelled if name not in ("tasks", "systems")),
    ]
    spans: list[Span] = []
    for line in heads:
        span = document.line_span(line)
        if span not in spans:
            spans.append(span)
    return Assignment(
        id=number,
        role=named.role,
        employer=named.employer,
        client=named.client,
        via=named.via,
        sector=sector,
        inhabitants=inhabitants,
        start=start,
        end=end,
        hours_per_week=hours,
        facts=tuple(facts),
        systems=tuple(systems),
        heading=tuple(spans),
    )


def _hours_of(document: Document, entry: Entry, said: str) -> float | None:
    for name, line, at in entry.labelled:
        if name == "hours":
            found = re.search(r"\d{1,2}(?:[.,]\d)?", document.words(line)[at:])
            return float(found[0].replace(",", ".")) if found else None
    found_hours = find_hours(said)
    return float(found_hours[0].value[1]) if found_hours else None


def _name_parts(document: Document, entry: Entry) -> _Named:
    named = _Named()
    for name, line, at in entry.labelled:
        value = clean(document.words(line)[at:]).strip(" ,;")
        via = VIA.search(" " + value)
        if name == "role" and not named.role:
            named.role = value
        elif name == "client" and not named.client:
            named.client = _without_via(value)
            named.via = named.via or (via["via"].strip() if via else None)
        elif name == "employer" and not named.employer:
            named.employer = _without_via(value)
        elif name == "via":
            named.via = value
    for line in entry.heading:
        words = document.words(line)
        if entry.period is not None and line is entry.period_line:
            words = words[: entry.period.span[0]] + " | " + words[entry.period.span[1] :]
        _read_heading(clean(words), named)
    if named.client and named.employer and not named.role and is_role(named.client):
        named.role, named.client = named.client, None
    return named


def _without_via(value: str) -> str:
    return VIA.sub(" ", value).strip(" ,;|-–") or value


def _read_heading(words: str, named: _Named) -> None:
    via = VIA.search(words)
    if via and not named.via:
        named.via = via["via"].strip()
        words = words[: via.start()] + " | " + words[via.end() :]
    for part in split(words):
        if not part or len(re.sub(r"\W", "", part)) < 2:
            continue
        role_first, at_then = _cut_at(part)
        if role_first and at_then:
            named.role = named.role or role_first
            _organisation(at_then, named)
        elif part and re.match(r"(?:bij|voor|at)\s", part, re.IGNORECASE):
            _organisation(
                re.sub(r"^(?:bij|voor|at)\s(?:de\s|het\s)?", "", part, flags=re.IGNORECASE), named
            )
        elif not named.role and is_role(part) and not names_organisation(part):
            named.role = part
        elif names_organisation(part):
            _organisation(part, named)
        elif not named.role:
            named.role = part
        elif not (named.client or named.employer):
            _organisation(part, named)
        elif is_role(part) and not is_role(named.role):
            _organisation(named.role, named)
            named.role = part


def _cut_at(part: str) -> tuple[str, str]:
    """ "Jeugdconsulent bij gemeente Akkerwoude" is a role and an organisation."""
    for match in _AT.finditer(part):
        before, after = part[: match.start()].strip(), part[match.end() :].strip()
        if (
            before
            and after
            and (is_role(before) or names_organisation(after) or after[:1].isupper())
        ):
            return before, after
    return "", ""


def _organisation(words: str, named: _Named) -> None:
    words = words.strip(" ()")
    if named.client is None:
        named.client = words
    elif named.employer is None and words != named.client:
        named.employer = words


def _sentences(document: Document, line: Line, at: int) -> list[Fact]:
    """The sentences of a line from `at` on, without its bullet."""
    words = document.words(line)
    bullet = BULLET.match(words)
    first = max(at, bullet.end() if bullet else 0)
    found = []
    for start, end in sentences(words[first:]):
        said = words[first + start : first + end].strip()
        if said:
            begin = first + start + words[first + start : first + end].index(said)
            span = document.span(line.start + begin, line.start + begin + len(said))
            found.append(Fact(text=said, span=span))
    return found


def listed(document: Document, line: Line, at: int) -> list[Fact]:
    """The things that a line lists, each with its span: "Allegro, Suite en Excel"."""
    words = document.words(line)
    bullet = BULLET.match(words)
    first = max(at, bullet.end() if bullet else 0)
    found = []
    for match in re.finditer(r"[^,;|\t•·]+", words[first:]):
        for piece in re.finditer(r"(?:(?!\sen\s|\sand\s).)+", match[0]):
            said = piece[0].strip(" .-–()")
            said = re.sub(r"^(?:en|and)\s", "", said)
            if said:
                begin = words.index(said, first + match.start())
                span = document.span(line.start + begin, line.start + begin + len(said))
                found.append(Fact(text=said, span=span, form="list"))
    return found
