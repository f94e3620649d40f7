"""What kind of organisation: asked for in a criterion, shown by a client's name.

In: the words of a criterion, or an assignment. Out: kinds ("municipality", "water_board"), and
whether an assignment was done at one of the kinds asked for, surely, by judgement, or not; and in
a municipality of which size.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Any

from tenderkit.fitting.names import ABSENT, JUDGED, SURE
from tenderkit.fitting.tables import table
from tenderkit.fitting.words import plain
from tenderkit.records import Assignment

_LEAD = (
    r"(?:\b(?:bij|binnen|voor of bij|bij of voor|van of voor|in dienst van|namens|at"
    r"|within)\s(?:of\svoor\s)?"
    r"|\b(?:van|in|voor|of)\s(?=een\s|de\srijks|het\srijk))"
)
_ARTICLE = (
    r"(?:(?:een|de|het|een of meer|meerdere|diverse|minimaal een|ten minste een|andere|a"
    r"|an)\s(?:\w+e\s)?)?"
)
_SIZE = re.compile(
    r"(?<![\d.,])(\d{1,3}(?:[.\s]\d{3})+|\d{4,7})\s*(?:inwoners|inw\b|inhabitants)", re.IGNORECASE
)


def asked_kinds(text: str) -> tuple[str, ...]:
    """The kinds of organisation that a criterion asks the work to have been done at; alternatives.

    Examples
    --------
    >>> asked_kinds("minimaal 2 jaar bij een gemeente of kredietbank")
    ('municipality', 'credit_bank')
    """
    folded = plain(text)
    found: list[tuple[int, str]] = []
    for kind, pattern in _asked():
        for match in pattern.finditer(folded):
            found.append((match.start(), kind))
    starts = sorted(found)
    led = [
        (start, kind)
        for start, kind in starts
        if re.search(rf"{_LEAD}{_ARTICLE}$", folded[:start])
        or re.search(r"(?:rol van \w+|ervaring)\s(?:bij|binnen|in)\s[\w\s]{0,30}$", folded[:start])
    ]
    if not led:
        return ()
    first = led[0][0]
    listed = [(start, kind) for start, kind in starts if start >= first]
    kinds: list[str] = []
    reached = first
    for start, kind in listed:
        if start - reached > 60 and (start, kind) not in led:
            break
        if kind not in kinds:
            kinds.append(kind)
        reached = start
    return tuple(kinds)


def setting_spans(text: str) -> list[tuple[int, int]]:
    """Where a criterion names the organisations, so that its subject is read without them."""
    folded = plain(text)
    if len(folded) != len(text):
        return []
    return [match.span() for _, pattern in _asked() for match in pattern.finditer(folded)]


@cache
def _asked() -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple(
        (kind, re.compile(rf"(?<![\w-])(?:{plain(row['asked'])})(?!\w)"))
        for kind, row in _kinds().items()
    )


@cache
def _named() -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple((kind, re.compile(row["named"], re.IGNORECASE)) for kind, row in _kinds().items())


def _kinds() -> dict[str, Any]:
    kinds: dict[str, Any] = table("organisations")["kinds"]
    return kinds


def kinds_of(words: str | None) -> tuple[str, ...]:
    """The kinds that an organisation's name, or a stated sector, shows."""
    if not words:
        return ()
    shown = [kind for kind, pattern in _named() if pattern.search(words)]
    if not shown:
        folded = plain(words)
        shown = [kind for kind, pattern in _asked() if pattern.search(folded)]
    return tuple(shown)


def setting_match(asked: tuple[str, ...], assignment: Assignment) -> int:
    """SURE, JUDGED or ABSENT: was this work done at one of the kinds asked for."""
    if not asked:
        return SURE
    best = max((_one(asked, kind) for kind in shown_kinds(assignment)), default=ABSENT)
    if best == ABSENT:
        best = _in_facts(asked, assignment)
    return best


def shown_kinds(assignment: Assignment) -> tuple[str, ...]:
    """The kinds that the organisation of an assignment is known to be; empty where none is."""
    shown = kinds_of(assignment.sector) or kinds_of(assignment.client)
    if not shown:
        shown = kinds_of(assignment.employer)
    if not shown and assignment.role:
        shown = kinds_of(_after_at(assignment.role))
    return shown


def _one(asked: tuple[str, ...], kind: str) -> int:
    row = _kinds()[kind]
    if kind in asked or set(row.get("within", ())) & set(asked):
        return SURE
    return JUDGED if set(row.get("near", ())) & set(asked) else ABSENT


def _after_at(role: str) -> str:
    match = re.search(r"\b(?:bij|at|voor|@)\s(.+)$", role)
    return match[1] if match else ""


_CLIENT_IN_TEXT = re.compile(
    r"\b(?:voor|bij|binnen|aan)\s(?:de\s|het\s|een\s|diverse\s|verschillende\s|meerdere\s)?"
    r"([Gg]emeenten?|[Ww]aterschap|[Pp]rovincie|[Oo]mgevingsdienst|[Mm]inisterie"
    r"|[Vv]eiligheidsregio|[Hh]oogheemraadschap)\b(?=(\s[A-Z])?)"
)


def _in_facts(asked: tuple[str, ...], assignment: Assignment) -> int:
    """A consultant of a private employer who says "voor de gemeente X" in the lines below: the
    name of a client is sure, a kind without a name is a judgement.
    """
    best = ABSENT
    for fact in assignment.facts:
        for match in _CLIENT_IN_TEXT.finditer(fact.text):
            level = max((_one(asked, kind) for kind in kinds_of(match[1])), default=ABSENT)
            best = max(best, level if match[2] else min(level, JUDGED))
    return best


def inhabitants_of(assignment: Assignment) -> int | None:
    """The size of the municipality, as stated in the profile, or known of a large one; None
    otherwise.
    """
    if assignment.inhabitants is not None:
        return assignment.inhabitants
    lines = [assignment.client, assignment.employer, assignment.role]
    for line in (*lines, *(fact.text for fact in assignment.facts)):
        match = _SIZE.search(line or "")
        if match:
            return int(re.sub(r"\D", "", match[1]))
    names: dict[str, int] = table("large_municipalities")["inhabitants"]
    organisation = assignment.organisation or ""
    for name, size in names.items():
        if re.search(
            rf"(?<!\w){re.escape(name)}(?!\w)", organisation
        ) and "municipality" in kinds_of(organisation):
            return size
    return None


def is_named(assignment: Assignment) -> bool:
    """Whether an employer or client is named, not just described ("een middelgrote gemeente")."""
    organisation = assignment.organisation
    if not organisation:
        return False
    bare = re.sub(
        r"^(?:een|diverse|verschillende|meerdere|middelgrote|grote|kleine|de|het|div\.?)\s",
        "",
        organisation.strip(),
        flags=re.IGNORECASE,
    )
    described = re.match(
        r"(?:een|diverse|verschillende|meerdere|middelgrote|grote|kleine)\s",
        organisation,
        re.IGNORECASE,
    )
    generic = re.fullmatch(
        r"(?:[a-z]+e\s)*(?:gemeenten?|overheid\w*|waterschap|provincie|opdrachtgevers?"
        r"|organisatie|klanten|anoniem|vertrouwelijk|n\.?v\.?t\.?|confidential)(?:\s(?:in|met"
        r"|van)\s.*)?",
        bare,
        re.IGNORECASE,
    )
    return not generic and not described
