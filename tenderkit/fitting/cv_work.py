"""The assignments of a CV: which lines belong to which, and what their headings say.

In: the lines of the work section. Out: assignments with their period, role, organisation, broker,
hours and facts, each with its line. A line with a period opens an assignment; role and
organisation stand beside it, just above, just below, or behind labels ("Functie",
"Opdrachtgever").
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from tenderkit.dutch import find_hours
from tenderkit.dutch.sentences import sentences
from tenderkit.fitting.cv_labels import LabelName, label_of, lone_label
from tenderkit.fitting.cv_periods import StatedPeriod, find_period
from tenderkit.fitting.organisations import kinds_of
from tenderkit.fitting.roles import is_role
from tenderkit.records import Assignment, Document, Fact, Line, Span

LONGEST_HEADING = 90
"""A line of more characters is a sentence about the work, not its heading."""
_BULLET = re.compile(r"^\s*(?:[-–—•*·▪◦o►➢✓]|\d{1,2}[.)])\s+")
_PARTS = re.compile(r"\s*(?:\t|\s[·•]\s|\s\|\s|\||\s[-–—]\s|;|\s@\s|,\s|:\s)\s*")
_LEGAL = re.compile(
    r"\b(?:B\.?V\.?|N\.?V\.?|VOF|Stichting|Vereniging|Bank|Groep|Group|Holding|Advies"
    r"|Consultancy|Partners|Ziekenhuis|Universiteit|Hogeschool|Coöperatie|Verzekeraar|Winkel"
    r"|Webwinkel|Solutions|Services)\b"
)
_VIA = re.compile(
    r"[,(]?\s*\b(?:via|door tussenkomst van|in opdracht van|gedetacheerd (?:via|door|vanuit)"
    r"|vanuit|namens|detachering via)\s(?P<via>[^,;()|\t]+?)(?=\s(?:bij|voor|aan|at)\s"
    r"|[,;()|\t]|\s[-–—]\s|$)\)?",
    re.IGNORECASE,
)
_AT = re.compile(r"\s(?:bij|voor|at|@)\s(?:de\s|het\s)?", re.IGNORECASE)
_HOURS_ALONE = re.compile(
    r"[,(]?\s*\(?\s*(?:circa |ca\.? |gemiddeld )?\d{1,2}(?:\s?[-–à]\s?\d{1,2})?\s?(?:u/w"
    r"|uur p/w|uur per week|u\.?p\.?w\.?|uren per week|uur pw|uur/week|u p/w"
    r"|hours per week)\s*\)?",
    re.IGNORECASE,
)
_LENGTH = re.compile(
    r"\(?\s*\b\d{1,2}\s(?:jaar|jaren|yrs?|years?)(?:\s(?:en\s)?\d{1,2}\s(?:maanden|maand|mos?|months?))?\s*\)?"
    r"|\(?\s*\b\d{1,2}\s(?:maanden|maand|mos?|months?)\s*\)?",
    re.IGNORECASE,
)
"""How long a job lasted, as an export of a networking site adds it: "(1 jaar 8 maanden)"."""
_SIZE = re.compile(
    r"\(?\s*(?:circa |ca\.? |ruim )?[\d.]{4,9}\s(?:inwoners|inw\.?)\s*\)?", re.IGNORECASE
)


@dataclass
class _Entry:
    """Lines gathered for one assignment while reading."""

    period: StatedPeriod | None = None
    period_line: Line | None = None
    heading: list[Line] = field(default_factory=list)
    labelled: list[tuple[LabelName, Line, int]] = field(default_factory=list)
    body: list[Line] = field(default_factory=list)


def assignments_of(
    document: Document, lines: Sequence[Line], first_number: int, notes: list[str]
) -> list[Assignment]:
    """The assignments in the lines of a work section; what is contradictory goes to `notes`."""
    entries = _entries(document, lines)
    return [
        _assignment(document, entry, f"W{number}", notes)
        for number, entry in enumerate(entries, start=first_number)
    ]


def _entries(document: Document, lines: Sequence[Line]) -> list[_Entry]:
    entries: list[_Entry] = []
    pending: list[Line] = []  # short lines that may head the next entry
    open_label: LabelName | None = None
    for place, line in enumerate(lines):
        words = document.words(line)
        label = (
            label_of(words) if line.kind != "item" or "\t" in words or ":" in words[:30] else None
        )
        if (label is not None and label[0] in ("role", "client", "employer", "period", "via")) or (
            label is not None and entries and entries[-1].labelled
        ):
            name, at = label
            current = entries[-1] if entries else None
            if current is None or _opens_another(current, name, line):
                current = _Entry()
                entries.append(current)
                current.heading += pending
                pending = []
            current.labelled.append((name, line, at))
            if name == "period":
                current.period, current.period_line = find_period(words[at:]), line
            open_label = name if name in ("tasks", "systems") else None
            continue
        alone = lone_label(words)
        if alone in ("tasks", "systems") and entries:
            open_label = alone
            continue
        period = _anchor(words, line)
        if period is not None:
            current = _Entry(period, line)
            bare = _is_bare(words, period)
            header_below = bare and not pending
            current.heading = [*(pending if bare else []), line]
            if not bare and pending and entries:
                entries[-1].body += pending
            pending, open_label = [], None
            entries.append(current)
            if header_below or not bare:
                current.heading += _header_below(document, lines, place, bare, words, period)
            continue
        if entries and line in entries[-1].heading:
            continue
        if _may_head(words, line) and _anchor_ahead(document, lines, place):
            pending.append(line)
            continue
        if entries:
            current = entries[-1]
            if open_label == "systems":
                current.labelled.append(("systems", line, 0))
            else:
                current.body.append(line)
        else:
            pending.append(line)
    return entries


def _opens_another(current: _Entry, name: LabelName, line: Line) -> bool:
    """A label that this entry has already, or an entry without labels before it."""
    if not current.labelled:
        return bool(current.body) or (
            name in ("period", "role", "client", "employer")
            and (current.period is not None and name == "period")
        )
    return (any(name == other for other, _, _ in current.labelled) and name != "tasks") or (
        line.gap
        and name in ("period", "role", "client", "employer")
        and any(other == "tasks" for other, _, _ in current.labelled)
    )


def _anchor(words: str, line: Line) -> StatedPeriod | None:
    """The period that opens an entry: at an edge of a short line, or in brackets; never in an item
    or inside a sentence.
    """
    if line.kind == "item" or (
        _BULLET.match(words) and not re.match(r"\s*[-–•]\s*(?:19|20)\d\d", words)
    ):
        return None
    if len(words) > LONGEST_HEADING + 70:
        return None
    period = find_period(words)
    if period is None:
        return None
    before, after = (
        words[: period.span[0]].strip(" \t(|,-–:"),
        words[period.span[1] :].strip(" \t)|,-–:"),
    )
    ends_sentence = words.rstrip().endswith(".") and len(words) > 60
    at_edge = not before or not after or words[period.span[0] - 1 : period.span[0]] in "(\t|"
    rest_is_hours = bool(_HOURS_ALONE.fullmatch(f" {after}") or _LENGTH.fullmatch(after))
    return period if (at_edge or rest_is_hours) and not ends_sentence else None


def _is_bare(words: str, period: StatedPeriod) -> bool:
    """Whether the line holds a period (and hours) and nothing else."""
    rest = words[: period.span[0]] + " " + words[period.span[1] :]
    rest = _LENGTH.sub(" ", _HOURS_ALONE.sub(" ", rest))
    return len(re.sub(r"[\W_]", "", rest)) < 3


def _may_head(words: str, line: Line) -> bool:
    return (
        line.kind != "item"
        and not _BULLET.match(words)
        and len(words) <= LONGEST_HEADING
        and not words.rstrip().endswith((".", ";"))
    )


def _anchor_ahead(document: Document, lines: Sequence[Line], place: int) -> bool:
    """A bare period follows within three lines, with nothing but heading lines between."""
    for line in lines[place + 1 : place + 4]:
        words = document.words(line)
        period = _anchor(words, line)
        if period is not None:
            return _is_bare(words, period)
        if not _may_head(words, line):
            return False
    return False


def _header_below(
    document: Document,
    lines: Sequence[Line],
    place: int,
    bare: bool,
    words: str,
    period: StatedPeriod,
) -> list[Line]:
    """Short lines under the period that name the role and the organisation which its line leaves
    out.
    """
    rest = _clean(words[: period.span[0]] + " | " + words[period.span[1] :])
    parts = [part for part in _split(rest) if part]
    missing = (2 - min(len(parts), 2)) if not bare else 2
    found: list[Line] = []
    for line in lines[place + 1 : place + 1 + missing]:
        said = document.words(line)
        if not _may_head(said, line) or _anchor(said, line) or label_of(said) or lone_label(said):
            break
        if not bare and found == [] and not _names_organisation(said) and not is_role(said):
            break
        found.append(line)
    return found


def _names_organisation(words: str) -> bool:
    return bool(kinds_of(words) or _LEGAL.search(words) or _VIA.search(words))


def _clean(words: str) -> str:
    return re.sub(r"\(\s*\)", " ", _LENGTH.sub(" ", _SIZE.sub(" ", _HOURS_ALONE.sub(" ", words))))


def _split(words: str) -> list[str]:
    return [trimmed(part) for part in _PARTS.split(words)]


def trimmed(words: str) -> str:
    """Without the marks at its edges; a bracket stays where its other half is inside."""
    words = words.strip(" \t|,-–—:;·•*")
    if words.count("(") != words.count(")"):
        words = words.strip("()") if words[:1] in "()" or words.count("(") > 1 else words
        words = words + ")" if words.count("(") > words.count(")") else words.rstrip(")")
    return words.strip(" \t|,-–—:;·•*")


@dataclass
class _Named:
    role: str | None = None
    client: str | None = None
    employer: str | None = None
    via: str | None = None


def _assignment(document: Document, entry: _Entry, number: str, notes: list[str]) -> Assignment:
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
    size = _SIZE.search(said)
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


def _hours_of(document: Document, entry: _Entry, said: str) -> float | None:
    for name, line, at in entry.labelled:
        if name == "hours":
            found = re.search(r"\d{1,2}(?:[.,]\d)?", document.words(line)[at:])
            return float(found[0].replace(",", ".")) if found else None
    found_hours = find_hours(said)
    return float(found_hours[0].value[1]) if found_hours else None


def _name_parts(document: Document, entry: _Entry) -> _Named:
    named = _Named()
    for name, line, at in entry.labelled:
        value = _clean(document.words(line)[at:]).strip(" ,;")
        via = _VIA.search(" " + value)
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
        _read_heading(_clean(words), named)
    if named.client and named.employer and not named.role and is_role(named.client):
        named.role, named.client = named.client, None
    return named


def _without_via(value: str) -> str:
    return _VIA.sub(" ", value).strip(" ,;|-–") or value


def _read_heading(words: str, named: _Named) -> None:
    via = _VIA.search(words)
    if via and not named.via:
        named.via = via["via"].strip()
        words = words[: via.start()] + " | " + words[via.end() :]
    for part in _split(words):
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
        elif not named.role and is_role(part) and not _names_organisation(part):
            named.role = part
        elif _names_organisation(part):
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
            and (is_role(before) or _names_organisation(after) or after[:1].isupper())
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
    bullet = _BULLET.match(words)
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
    bullet = _BULLET.match(words)
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
