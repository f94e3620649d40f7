"""What a criterion asks of a CV: role, setting, size, names, subject, months.

In: a Criterion. Out: a Demand in parts that can each be held against an assignment. What the text
says about where to prove it ("benoem waar") is no part of the subject; that is the record's
`proof`.
"""

from __future__ import annotations

import itertools
import re
from dataclasses import dataclass, field, replace
from typing import Literal

from tenderkit.dutch import find_experience, find_inhabitants, find_levels
from tenderkit.dutch.numbers import NUMBER, parse_number
from tenderkit.fitting.names import known_names, name_match
from tenderkit.fitting.organisations import asked_kinds, setting_spans
from tenderkit.fitting.roles import is_role
from tenderkit.fitting.words import content, plain, stem
from tenderkit.records import Criterion

Joint = Literal["any", "all", "mixed"]


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
_AS = re.compile(
    r"\b(?:als|in de (?:rol|functie) van|in een (?:rol|functie) als|functie van|rol van"
    r"|vergelijkbare rol als|as an?)\s(?:een\s|a\s)?"
    r"(?P<roles>.+?)(?=\s(?:bij|binnen|voor|waarvan|waarbij|waarvoor|heeft|hebt|heb|gewerkt"
    r"|werkzaam|actief|en daarbij|tijdens|sinds|within|at)\b|\s(?:met|op|in)\s(?!ruimtelijke)"
    r"|[;.(]|,\s(?:in|op|bij|met|waarvan|opgedaan)\b|$)",
    re.IGNORECASE,
)
_OF = re.compile(r"\s(?:of|en/of|dan wel|danwel|or)\s|\s?/\s?|,\s", re.IGNORECASE)
_OR = re.compile(r"\s(?:of|en/of|dan wel|danwel|or)\s", re.IGNORECASE)
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
    roles, rest = _roles(bare)
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
        joint=_joint(bare, names),
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


_PREPOSITION = re.compile(
    r"\s(?:over|voor|bij|in|op|met|van|binnen|tussen|aan|zonder|naar|tegen|rond|rondom)\s",
    re.IGNORECASE,
)


def alternatives_of(text: str) -> tuple[dict[str, float], ...]:
    """The alternatives of a subject with "of", each with the words that all of them share.

    "onderhandelen met A of B" shares its first word, "adviseren van A of B over C" its last one;
    what stands in brackets is the thing before them in other words. Empty without alternatives.

    Examples
    --------
    >>> [sorted(one) for one in alternatives_of("onderhandelen met bewoners of ontwikkelaars")]
    [['bewoner', 'onderhandel'], ['onderhandel', 'ontwikelar']]
    """
    bare = re.sub(r"\([^)]*\)", " ", text)
    brackets = [c for c in (content(x) for x in re.findall(r"\(([^)]+)\)", text)) if _telling(c)]
    made: list[dict[str, float]] = []
    if _OR.search(bare):
        parts = [part for part in _OF.split(bare) if _telling(content(part))]
        if len(parts) > 1:
            lead, tail = _lead(content(parts[0])), _tail(parts[-1])
            last = len(parts) - 1
            for place, part in enumerate(parts):
                before = lead if place else {}
                after = tail if place < last else {}
                made.append({**before, **content(part), **after})
    outside = list(content(bare).items())
    first = dict(outside[:1] if len(outside) > 1 and not made else [])
    made += [{**first, **bracket} for bracket in brackets]
    if brackets and not _OR.search(bare) and _telling(content(bare)):
        made.append(content(bare))
    return tuple(made)


def _lead(stems: dict[str, float]) -> dict[str, float]:
    """The words before the last telling one, which alternatives share."""
    telling = [one for one, weight in stems.items() if weight >= 1]
    return {one: weight for one, weight in stems.items() if not telling or one != telling[-1]}


def _tail(part: str) -> dict[str, float]:
    """The words after the first preposition of the last alternative, which all share."""
    match = _PREPOSITION.search(part)
    return (
        content(part[match.end() :]) if match and _telling(content(part[: match.start()])) else {}
    )


_QUANTITY = re.compile(
    rf"(?:(?:meer dan|minimaal|minstens|ten minste|tenminste|min\.|groter dan|boven(?: de)?"
    rf"|at least)\s(?:€\s?)?(?P<least>{NUMBER})\s(?P<what>(?:miljoen|mln|[a-z]+))"
    rf"|(?P<number>{NUMBER})\s(?P<thing>[a-z]+)\s(?:of|en)\s(?:meer|groter))",
    re.IGNORECASE,
)
_NO_QUANTITY = re.compile(r"jaar|jaren|maand|punt|inwoner|uur|uren|keer|procent|week|dag|een$|euro")


def find_quantities(text: str) -> tuple[tuple[float, str], ...]:
    """Sizes that a subject asks for at the least: "een team van ten minste vijftien medewerkers".

    Each is the number and the stem of what is counted.
    """
    found = []
    for match in _QUANTITY.finditer(text):
        number = parse_number(match["least"] or match["number"])
        thing = (match["what"] or match["thing"]).lower()
        if number is not None and not _NO_QUANTITY.search(thing) and number > 1:
            found.append((float(number), stem(thing)))
    return tuple(found)


def _telling(stems: dict[str, float]) -> bool:
    return any(weight >= 1 for weight in stems.values())


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


def _roles(text: str) -> tuple[tuple[str, ...], str]:
    """The roles that a text asks for as alternatives, and the text without them."""
    for match in _AS.finditer(text):
        phrase = match["roles"].strip(" ,")
        roles = _alternatives(phrase)
        if roles:
            return roles, text[: match.start()] + " " + text[match.end() :]
    return (), text


def _alternatives(phrase: str) -> tuple[str, ...]:
    parts = [
        re.sub(r"^(?:een|de|het|\(senior\)|a|an)\s", "", part.strip()) for part in _OF.split(phrase)
    ]
    parts = [part for part in parts if part]
    if not parts or not any(is_role(part) for part in parts):
        return ()
    last = parts[-1]
    settled = []
    for part in parts:
        if not is_role(part):
            head = last.split()[-1] if len(last.split()) == 1 else ""
            first_words = parts[0].split()
            if head and re.search(r"beheerder|adviseur|manager|medewerker", head):
                own_head = re.search(r"(?:beheerder|adviseur|manager|medewerker)$", head)
                part = f"{part} {own_head[0] if own_head else head}"
            elif part is not parts[0] and is_role(first_words[0]):
                part = f"{first_words[0]} {part}"
            else:
                continue
        elif (
            part is not last and len(part.split()) == 1 and len(last.split()) > 1 and _generic(part)
        ):
            # "projectleider of projectmanager ruimtelijke ontwikkeling"
            part = f"{part} {' '.join(last.split()[1:])}"
        settled.append(part)
    return tuple(settled)


def _generic(role: str) -> bool:
    return bool(
        re.fullmatch(
            r"(?:project|programma|proces|team)?(?:leider|manager)|adviseur|consulent"
            r"|medewerker|coordinator|beleidsadviseur|beleidsmedewerker|klantmanager|jurist"
            r"|specialist",
            plain(role),
        )
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


def _joint(text: str, names: tuple[str, ...]) -> Joint:
    """Whether the names are alternatives, all asked, or "A of B en C", which can be read two
    ways.
    """
    if len(names) < 2:
        return "any"
    folded = plain(text)
    places = sorted(
        (folded.find(plain(name)), plain(name)) for name in names if plain(name) in folded
    )
    if len(places) < 2:
        return "any" if re.search(r"\bof\b|\bor\b|/", folded) else "all"
    joins = []
    for (start, name), (following, _) in itertools.pairwise(places):
        between = folded[start + len(name) : following]
        if re.search(r"\bof\b|\bor\b|/|\bdan wel\b", between):
            joins.append("any")
        elif re.search(r"\ben\b|&|\band\b|\bmet\b|\balsmede\b|\bevenals\b", between):
            joins.append("all")
    if {"any", "all"} <= set(joins):
        return "mixed"
    return "all" if "all" in joins else "any"
