"""What a criterion asks of a CV: role, setting, size, names, subject, months.

In: a Criterion. Out: a Demand in parts that can each be held against an assignment. What the text
says about where to prove it ("benoem waar") is no part of the subject; that is the record's
`proof`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace

from tenderkit.dutch import find_experience, find_inhabitants, find_levels
from tenderkit.fitting.asked_things import (
    Joint,
    alternatives_of,
    find_quantities,
    joint_of,
    roles_of,
)
from tenderkit.fitting.names import known_names, name_match
from tenderkit.fitting.organisations import asked_kinds, setting_spans
from tenderkit.fitting.words import content, plain
from tenderkit.records import Criterion


@dataclass(frozen=True)
class Demand:
    """One demand on experience or knowledge.

    `subject` are weighted stems; `chunks` the alternatives of a subject with "of". `or_similar` is
    True where the text allows a comparable one. `second` is what "waarvan …" adds on top.
    """

    text: str
    roles: tuple[str, ...] = ()
    kinds: tuple[str, ...] = ()
    names: tuple[str, ...] = ()
    joint: Joint = "any"
    subject: dict[str, float] = field(default_factory=dict)
    chunks: tuple[dict[str, float], ...] = ()
    min_months: float | None = None
    window_months: float | None = None
    min_count: int | None = None
    min_inhabitants: int | None = None
    max_inhabitants: int | None = None
    quantities: tuple[tuple[float, str], ...] = ()
    or_similar: bool = False
    is_knowledge: bool = False
    second: Demand | None = None
    continues: bool = False


_PROOF = re.compile(
    r"\bcv\b|\bbenoem|\bnoem\b|\bblijk|\btoon\b|\bvoorbeeld(?!en van)|motivatie|bijlage"
    r"|\bopgedaan\b|uittreksel|\bgeef\b|\bvermeld|\bresume\b"
    r"|begin- en einddatum|\baantoonbaar in\b|waar deze|maand en jaar|duidelijk",
    re.IGNORECASE,
)
_INLINE_PROOF = re.compile(
    r",?\s*\(?\b(?:(?:duidelijk |aantoonbaar )?(?:blijkend|blijkt|blijkende|zichtbaar|aantoonbaar"
    r"|aangetoond|op te maken|te toetsen|aan te tonen|terug te vinden|opgenomen|vermeld|beschreven"
    r"|shown|evident)|hetgeen blijkt|wat blijkt|zoals blijkt|dit blijkt)\s"
    r"(?:dient te zijn\s)?(?:uit|in|aan de hand van|door|from|op)\s"
    r"(?:(?:het|de|uw|je|jouw|een|the)\s)?(?:(?:meegestuurde|bijgevoegde|ingediende)\s)?"
    r"(?:cv|curriculum vitae|motivatie\w*|resume)"
    r"(?:\s(?:en/of|of|en|and|or)\s(?:(?:het|de|uw|je|uit)\s)*(?:cv|motivatie\w*|brief))?\)?",
    re.IGNORECASE,
)
_SIMILAR = re.compile(
    r"\b(?:of|or)\s(?:een\s)?(?:daarmee\s|hiermee\s)?(?:vergelijkba(?:ar|re)|gelijkwaardig\w*"
    r"|soortgelijk\w*|aanverwant\w*|gelijksoortig\w*|similar|comparable|equivalent)[^,;.]*",
    re.IGNORECASE,
)
_THEREOF = re.compile(r"[,;.]?\s*(?:waarvan|van wie|of which)\s", re.IGNORECASE)
_PREFERENCE = re.compile(
    r"[,;(]?\s*\b(?:bij voorkeur|bijvoorbeeld|bijv\.?|zoals|preferably|for example"
    r"|e\.g\.)\b[^;.)]*\)?",
    re.IGNORECASE,
)
_LEAD = re.compile(
    r"^(?:(?:de|een|the)\s)?(?:aangeboden\s)?(?:kandidaat|inschrijver|opdrachtnemer"
    r"|professional|candidate|je|jij|u)\s(?:heeft|hebt|has|beschikt over|is|kan|kent"
    r"|beheerst)\b",
    re.IGNORECASE,
)


def demand_of(criterion: Criterion, before: Demand | None = None) -> Demand:
    """The demand of a criterion; one that begins with "waarvan" goes on from the one `before` it.

    Examples
    --------
    >>> asked = demand_of(Criterion(id="K1", kind="knockout", theme="experience",
    ...     text="Minimaal 2 jaar ervaring als consulent Wmo bij een gemeente"))
    >>> asked.roles, asked.kinds
    (('consulent Wmo',), ('municipality',))
    """
    needs = criterion.requirement
    text = criterion.text
    continues = before is not None and bool(
        re.match(r"\s*(?:waarvan|van wie)\b", text, re.IGNORECASE)
    )
    thereof = None if continues else _THEREOF.search(text, 12)
    main_text = text[: thereof.start()] if thereof else text
    made = _part(main_text, tuple(needs.names or ()) if needs else (), criterion.theme)
    made = replace(
        made,
        min_months=needs.min_months if needs else None,
        window_months=needs.window_months if needs else None,
        min_count=needs.min_count if needs else None,
        min_inhabitants=needs.min_inhabitants if needs else None,
        max_inhabitants=needs.max_inhabitants if needs else None,
    )
    if continues and before is not None:
        made = replace(
            made,
            roles=made.roles or before.roles,
            names=made.names or before.names,
            window_months=made.window_months or before.window_months,
            continues=True,
        )
    if thereof:
        made = replace(made, second=_second(made, text[thereof.end() :]))
    return made


def _second(main: Demand, text: str) -> Demand | None:
    """ "waarvan minimaal 2 jaar bij een overheidsorganisatie": the same role, and this on top."""
    found = find_experience(f"ervaring {text}")
    if not found:
        return None
    own = _part(text, (), "experience")
    sizes = find_inhabitants(text)
    return replace(
        main,
        text=text,
        second=None,
        roles=own.roles or main.roles,
        kinds=own.kinds or main.kinds,
        names=(*main.names, *own.names),
        subject=own.subject,
        chunks=own.chunks,
        min_months=found[0].value.min_months,
        window_months=found[0].value.window_months or main.window_months,
        min_inhabitants=sizes[0].value[0] if sizes else main.min_inhabitants,
    )


def _part(text: str, stated_names: tuple[str, ...], theme: str) -> Demand:
    or_similar = bool(_SIMILAR.search(text))
    bare = _SIMILAR.sub(" ", without_proof(text))
    bare = _PREFERENCE.sub(" ", bare)
    roles, rest = roles_of(bare)
    kinds = (
        asked_kinds(bare)
        if theme in ("experience", "system", "knowledge", "other", "network")
        else ()
    )
    preferred = {name for name in stated_names if plain(name) not in plain(bare)}
    names = tuple(n for n in stated_names if n not in preferred and not _says_nothing(n))
    if len(names) < len(stated_names) and theme == "knowledge":
        names = tuple(
            dict.fromkeys([*names, *(k for k in known_names(rest) if not name_in(k, names))])
        )
    if not names and theme in ("system", "knowledge", "training", "registration"):
        names = known_names(rest)
    elif not names and theme in ("experience", "other"):
        # not stated as names by the record: they carry the demand only where little else does
        found = tuple(n for n in known_names(rest) if _weighty(n))
        others = content(_without(rest, found, bool(kinds)))
        names = found if sum(1 for weight in others.values() if weight >= 1) <= 2 else ()
    subject_text = _without(rest, names, bool(kinds))
    quantities = find_quantities(subject_text)
    subject = content(subject_text)
    return Demand(
        text=text,
        roles=roles,
        kinds=kinds,
        names=names,
        joint=joint_of(bare, names),
        subject=subject,
        chunks=alternatives_of(subject_text),
        or_similar=or_similar,
        quantities=quantities,
        is_knowledge=theme == "knowledge",
    )


def name_in(known: str, names: tuple[str, ...]) -> bool:
    """Whether a known name is one of the stated ones in other words."""
    return any(name_match(one, known) for one in names)


def _says_nothing(name: str) -> bool:
    """What a reader may take for a name and is none: "Wet", "CV", "Ervaring"."""
    return not content(name) or plain(name) in _NO_NAMES


_NO_NAMES = frozenset(
    {
        "wet",
        "wetten",
        "gemeente",
        "gemeenten",
        "nederlands",
        "sociaal domein",
        "kandidaat",
        "niveau",
        "bachelor",
        "master",
        "hbo",
        "wo",
        "mbo",
    }
)


def _weighty(name: str) -> bool:
    """Laws and systems that an experience names; short words of a table may be something else."""
    return len(name) > 4 and name[:1].isupper() and "recht" not in name.lower().split()


def without_proof(text: str) -> str:
    """The text without the clauses that only say where or how to prove it."""
    text = _INLINE_PROOF.sub("", text)
    kept: list[str] = []
    for sentence in re.split(r"(?<=[.;])\s+", text):
        clauses = re.split(r"(,\s|\s\(|\s[–-]\s)", sentence)
        if kept and _only_proof(clauses[0]):
            continue
        said = clauses[0] if not _only_proof(clauses[0]) else ""
        for mark, clause in zip(clauses[1::2], clauses[2::2], strict=False):
            if not _only_proof(clause):
                said += mark + clause
        if said.strip(" .,;"):
            kept.append(said)
    return " ".join(kept) or text


def _only_proof(clause: str) -> bool:
    return bool(_PROOF.search(clause)) and not re.search(
        r"\bals\s\w+|ervaring (?:met|als|in)|kennis van|gewerkt (?:met|als)", clause, re.IGNORECASE
    )


def _without(text: str, names: tuple[str, ...], has_setting: bool) -> str:
    """The subject: without lead-in, months, levels, names and the setting."""
    text = _LEAD.sub(" ", text.strip())
    cut = [(f.start, f.end) for f in find_experience(text)] + [
        (f.start, f.end) for f in find_levels(text)
    ]
    cut += [(f.start, f.end) for f in find_inhabitants(text)]
    if has_setting:
        cut += setting_spans(text)
    letters = list(text)
    for start, end in cut:
        letters[start:end] = " " * (end - start)
    text = "".join(letters)
    for name in sorted(names, key=len, reverse=True):
        for form in (name, re.sub(r"\s*\([^)]*\)", "", name)):
            text = re.sub(re.escape(form), " ", text, flags=re.IGNORECASE)
    return text
