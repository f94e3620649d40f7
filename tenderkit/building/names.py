"""The systems, laws and degrees that a criterion names, as written.

In: the text of a criterion. Out: names with their place, in order, each once. A name is a listed system, a word that ends in
"-wet", a known degree, or a capitalised word inside a sentence that is no organisation and no ordinary word.
"""

from __future__ import annotations

import re

from tenderkit.lexicon.name_words import (
    CERTIFICATE_BEHIND,
    CERTIFIED_AS,
    CERTIFIES,
    CODE_OF_CERTIFICATE,
    COURSE_IN,
    FIELD,
    FIELDS_BEHIND,
    FULL_NAMES,
    KEPT_OF_KIND,
    KIND_BEFORE,
    KIND_OF_THING,
    KINDS_OF_TOOL,
    LANGUAGE_R,
    LEVEL_OF_CERTIFICATE,
    METHODS,
    NO_NAMES,
    OF_A_FIELD,
    OF_A_PLACE,
    OF_A_ROLE,
    OF_CERTIFICATE,
    PERSONS,
    TOOL_BEFORE,
)
from tenderkit.lexicon.themes import system_pattern
from tenderkit.sieving import sieve

_LAW = sieve(
    r"\b(?:[Ww]et\s+(?:[Oo]pen\s+[Oo]verheid|[Vv]erplichte\s+ggz|[Zz]org\s+en\s+dwang|[Ii]nburgering(?:\s+\d{4})?|[Bb]asisregistratie\s+personen|[Kk]inderopvang|[Mm]ilieubeheer|[Nn]atuurbescherming|[Bb]escherming\s+persoonsgegevens|[Mm]aatschappelijke\s+ondersteuning|[Gg]emeentelijke\s+schuldhulpverlening|[Vv]erbetering\s+poortwachter|BRP|DBA|BIG|Bibob|WOZ|IB|[a-z]+\s+[a-z]+(?=[,.;)]|$))"
    r"|[A-Z][a-zé]*(?:wet|Wet)\b(?:\s+(?:19|20)\d\d\b)?|[A-Z][a-z]+besluit\b|Algemene wet bestuursrecht|Besluit\s+[a-z]+\s+[a-z]+"
    r"|Wmo(?:\s+20\d\d)?|Wgs|Wvggz|Wzd|Awb|Wabo|Wkb|Woo|Wob|Wpg|AVG|BIO2?\b|ENSIA|Bal\b|Bbl\b|UAV(?:-GC)?(?:\s+\d{4})?|ARW(?:\s*2016)?|GIBIT|NIS2|ISO\s?\d{4,5}|NEN\s?\d{3,5}|RAW|CROW)(?![\w-])"
)
_DEGREE = sieve(
    r"\b(?:SJD|MWD|HBO-?V|HBO-ICT|CMV|SPH|PRINCE2(?:\s+(?:Foundation|Practitioner))?|IPMA(?:[- ][A-D])?|MSP|MoP|P3O|ITIL(?:\s*v?\d)?|CISSP|CISM|CISA|CEH|OSCP|TOGAF(?:\s*9)?|ArchiMate|PSM(?:\s*I{1,3}|\s*\d)?|PSPO|SAFe|ISTQB|TMap|NEVI(?:[- ]\d)?|VCA|RA|RC|RE|CPC|AA|Lean(?:\s+Six\s+Sigma)?|Scrum|BiSL|ASL|DAMA|DAMA-DMBOK)(?![\w-])"
)
_CAPITAL = re.compile(
    r"(?<![.!?:;]\s)(?<![\w-])[A-Z][\w&’'+#.-]*\w(?:\s+(?:[A-Z][\w&+#-]*\w|\d+(?:[./]\d+)?(?![\w,%])))*"
)
_MIXED = re.compile(
    r"(?<![\w-])(?:[a-z]*[A-Z]+[a-z]*[A-Z0-9][\w.+-]*|[A-Z][a-z]+\d\w*|[a-z]+[A-Z]\w+)(?![\w-])"
)
_WAADI = re.compile(r"\bWaadi\b")
_FULL = sieve(rf"(?<![\w-])(?:{FULL_NAMES})(?!\w)")
_OF_A_BODY: frozenset[str] = frozenset({"other", "screening", "equipment"})
"""Themes in which an abbreviation is mostly the body that asks: "de gedragscode van het LRG"."""
_ROLE = re.compile(
    r"-?(?:adviseur|specialist|analist|manager|consulent|officer|architect|engineer|master|coach|beheerder|medewerker|jurist|leider|ontwikkelaar|tester|ciso|owner|coördinator|regisseur|planner|modelleur|toetser|inspecteur|handhaver)s?$",
    re.IGNORECASE,
)
_ORDINARY = frozenset(
    ["cv", "cvs", "minimaal", "aantoonbare", "aantoonbaar", "ervaring", "kennis", "kandidaat", "de", "het", "een", "je", "u", "uw", "jouw", "nederlands", "nederlandse", "engels", "engelse", "duits", "dutch", "english", "nederland", "zzp", "btw", "eu", "europese", "vog", "byod", "kvk", "hbo", "mbo", "wo", "hbo+", "uur", "eur", "euro", "gemeente", "provincie", "waterschap", "rijk", "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december", "kamer", "koophandel", "handelsregister", "ict", "it", "hr", "hrm", "ok", "ja", "nee", "in", "op", "met", "van", "bij", "als", "voor", "en", "of", "a", "b", "c", "d", "e", "k", "o", "eis", "wens", "star", "starr", "p", "p/u", "fee", "sociaal", "domein", "werk", "inkomen", "opdrachtnemer", "opdrachtgever", "inschrijver", "verklaring", "omtrent", "gedrag", "bring", "your", "own", "device", "excl", "incl", "max", "min", "b1", "b2", "c1", "c2", "dba", "ddd", "vng", "cpv", "mkb", "gww", "senior", "junior", "medior", "team", "teams", "stap", "bijlage", "excel-lijst", "ciso", "pmo", "rijkswaterstaat", "rijksoverheid", "afgeronde", "beschikt", "werkervaring", "bestuurlijk"]
)  # fmt: skip
_STUDIED = frozenset(["ICT", "HRM", "HR", "IT"])
"""Fields of study among the words that name nothing elsewhere."""
_ORGANISATION_BEFORE = re.compile(
    r"\b(?:gemeente|provincie|waterschap|omgevingsdienst|ministerie(?: van)?|stichting|regio|hoogheemraadschap|veiligheidsregio|fee|bij de|bij het|dienst)\s+$",
    re.IGNORECASE,
)
_STUDIES = re.compile(
    rf"\b(?:[Rr]ichting(?:en)?|(?:\w+-?)?[Oo]pleiding|[Ss]tudie(?:richting)?|(?:[Hh]bo|[Mm]bo|[Ww]o|HBO|MBO|WO)(?:-\d)?-(?:diploma|master|bachelor)|[Dd]iploma(?= {FIELD}\b)|of hoger,|niveau(?= \()|liefst|bijvoorbeeld|bijv\.|voorkeur|zoals|in de richting van|[Bb]achelor(?:['’]s)?(?: degree)?|degree|[Mm]aster(?:['’]s degree)?|gebied van|[Mm]eestertitel)(?:\s+|(?<=niveau)\s\()(?:\([^()]{{1,24}}\)\s+)?(?:in\s+|van\s+|de\s+|het\s+|op het gebied van\s+)*(?:richting(?:en)?\s+(?:van\s+)?)?"
    r"(?P<list>[A-Za-z][\w& -]*?(?:(?:,\s*|/)[A-Za-z][\w& -]*?)*)(?=\s*(?:$|[.;)(]|,?\s+(?:(?:is|wordt|zijn|vereist|gewenst|verplicht|required)\b|of (?:een )?(?:vergelijkba|gelijkwaardig|soortgelijk)|or (?:a )?(?:similar|comparable|equivalent)|blijkend|aantoonbaar|te |dan wel|met |hebt\b|aangevuld|op (?:(?:minimaal|minstens|ten minste|tenminste) )?(?:hbo|mbo|wo)|heeft\b|afgerond|behaald)))"
)


def names_in(text: str, theme: str) -> tuple[str, ...]:
    """The names in a criterion's text, in order, each once."""
    places: list[tuple[int, int]] = []
    for pattern in (system_pattern(), _LAW, _DEGREE, _MIXED, _WAADI, _FULL, LANGUAGE_R):
        if pattern is _MIXED and theme in _OF_A_BODY:
            continue
        places += [match.span() for match in pattern.finditer(text)]
    opens = KIND_BEFORE.match(text)
    if opens is not None and (named := _CAPITAL.match(text, opens.end())):
        places.append(named.span())
    places = [_with_level(text, place) for place in places]
    for match in _CAPITAL.finditer(text):
        if theme == "other" or (theme == "network" and OF_A_PLACE.search(text[: match.start()])):
            continue
        if match.start() > 0 and not _ORGANISATION_BEFORE.search(text[: match.start()]):
            places.append(match.span())
    if theme == "training":
        places += [match.span() for match in METHODS.finditer(text)]
    studied = _studies(text) if theme == "education" else []
    if theme in ("education", "training"):
        studied += _fields(text)
    places += studied
    places = [
        (start, end)
        for start, end in places
        if (
            not text[end:].startswith("-")
            or text[start:end] in KEPT_OF_KIND
            or _names_tool(text, start, end)
            or (CERTIFICATE_BEHIND.match(text, end) and not CERTIFICATE_BEHIND.match(text, start))
        )
        and not (
            (" " not in text[start:end] or theme == "experience")
            and not system_pattern().search(text[start:end])
            and OF_A_ROLE.search(text[:start])
        )
    ]
    return tuple(_distinct(text, places, frozenset(studied), theme))


def _names_tool(text: str, start: int, end: int) -> bool:
    """Whether the noun of a tool's surroundings stands behind a name: "SSIS-pakketten"."""
    noun = _NOUN_BEHIND.match(text, end)
    return (
        noun is not None
        and TOOL_BEFORE.fullmatch(noun[0]) is not None
        and text[start:end] not in KINDS_OF_TOOL
    )


def _stripped(name: str) -> str:
    """A name without the stops around it; the one of ".NET" is its own."""
    return name.rstrip(" .,'’") if name.startswith(".") else name.strip(" .,'’")


_NOUN_BEHIND = re.compile(r"-[a-z]+")


def _fields(text: str) -> list[tuple[int, int]]:
    """Fields of study that the level or the course alone stands before, and those listed behind them."""
    found = [match.span("field") for match in COURSE_IN.finditer(text)]
    for match in OF_A_FIELD.finditer(text):
        field = _FIELD.search(text, match.start(), match.end())
        if field is not None:
            found.append((match.start() if "-" in match[0] else field.start(), match.end()))
    for _, end in list(found):
        while (behind := FIELDS_BEHIND.match(text, end)) is not None:
            end = behind.end()
            found.append((behind.start("field"), end))
    return found


_FIELD = re.compile(FIELD)


def _with_level(text: str, place: tuple[int, int]) -> tuple[int, int]:
    """A place of a certificate with its level behind it: "PRINCE2 Practitioner", "TOGAF 10"."""
    start, end = place
    if not CERTIFIES.match(text, start):
        return place
    level = LEVEL_OF_CERTIFICATE.match(text, end)
    if level is not None:
        end = level.end()
    code = CODE_OF_CERTIFICATE.match(text, end)
    return start, code.end() if code else end


def _studies(text: str) -> list[tuple[int, int]]:
    found = []
    for match in _STUDIES.finditer(text):
        start = match.start("list")
        for part in re.finditer(
            r"[^,/]+?(?=,|/|\s+of\s+|\s+or\s+|(?<!-)\s+en\s+|$)", match.group("list")
        ):
            words = re.sub(
                r"^.*\b(?:richting(?:en)?|niveau)\s+(?:(?:van|in|de|het)\s+)*|^\s*(?:(?:of|or|en|een|de|het|in|bij voorkeur|bijvoorbeeld|tot)\s+)+",
                "",
                part.group(0),
            ).strip()
            if (
                words
                and len(words.split()) <= 4
                and (words.lower() not in _ORDINARY or words in _STUDIED)
                and not re.search(
                    r"\b(?:hebt|jaar|\w+(?:isch|ische|kundige|iale|matische)$|\w+(?<!in)richting$|voorkeur|domein|register|wordt|meegestuurd|gaat|mee|met|toe|staat|voegt?|kopie|\w+-$|(?:technische|bestuurlijke|juridische|financiële|bedrijfseconomische)$|andere|[\w-]*studie|at|level|afgerond\w*|blijk\w*|cv|richting\w*|niveau|minimaal|relevante|opleiding|denk|vereist|gewenst|verplicht|is|bent|heeft|minstens|gelijkwaardig|vergelijkbaar|vergelijkbare|similar|comparable|field|degree|uit|ons|hoger|beide|aangevuld|via|tot|op|bachelor|master|equivalent|gevolg|any|aan|af|hogeschool|succes|completed|behaald)\b",
                    words,
                )
            ):
                at = text.find(words, start + part.start())
                found.append((at, at + len(words)))
    return found


_SHORTEST = 2
_LEVEL_AND_FIELD = re.compile(rf"(?:[Hh]bo|HBO|[Ww]o|WO)-{FIELD}")


def _distinct(
    text: str, places: list[tuple[int, int]], studied: frozenset[tuple[int, int]], theme: str
) -> list[str]:
    kept: list[tuple[int, int]] = []
    for start, end in sorted(places, key=lambda place: (place[0], -place[1])):
        if kept and start < kept[-1][1]:
            continue
        kept.append((start, end))
    names: list[str] = []
    for start, end in kept:
        name = OF_CERTIFICATE.sub("", _stripped(text[start:end])).rstrip("-")
        if " " in name:
            name = TOOL_BEFORE.sub("", name)
        if KIND_OF_THING.fullmatch(name) and not _FULL.fullmatch(name):
            name = name.rpartition("-")[0]
            if not (
                name in KEPT_OF_KIND
                or system_pattern().search(name)
                or (TOOL_BEFORE.search(text[start:end]) and name not in KINDS_OF_TOOL)
            ):
                continue
        if (
            names
            and text[start - 1 : start] == "("
            and text[:start].rstrip(" (").endswith(names[-1])
        ):
            continue
        if (
            (name.lower() in _ORDINARY and not ((start, end) in studied and name in _STUDIED))
            or name.lower() in NO_NAMES
            or PERSONS.fullmatch(name)
            or (
                re.match(r"(?:hbo|mbo|wo)\b", name, re.IGNORECASE)
                and not _LEVEL_AND_FIELD.fullmatch(name)
            )
            or (len(name) < _SHORTEST and name != "R")
            or (
                _ROLE.search(name)
                and not CERTIFIES.match(name)
                and not _FULL.fullmatch(name)
                and not CERTIFIED_AS.search(text[:start])
            )
            or re.fullmatch(r"A\d|[A-QS-Z]\d?|R\d|\d+", name)
            or name.lower() in (n.lower() for n in names)
        ):
            continue
        names.append(name)
    return names
