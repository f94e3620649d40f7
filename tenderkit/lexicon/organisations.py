"""Organisations that hire and parties through which one bids, by the words around their names."""

from __future__ import annotations

import re

ORGANISATION = (
    r"(?:de\s+)?(?P<org>(?:[Gg]emeente|[Pp]rovincie|[Ww]aterschap|[Hh]oogheemraadschap|[Oo]mgevingsdienst|[Vv]eiligheidsregio|[Mm]inisterie(?:\s+van)?|GGD|RUD|"
    r"[Uu]itvoeringsorganisatie|[Ww]erkbedrijf|[Dd]ienst|[Rr]egio|[Ss]amenwerkingsverband|[Ww]erkorganisatie|[Bb]elastingsamenwerking|[Rr]ijksdienst(?:\s+voor)?|[Aa]gentschap|[Ii]nspectie(?:\s+\w+)?|[Gg]emeenschappelijke [Rr]egeling|"
    r"[Ss]ociale [Dd]ienst|[Vv]ereniging(?:\s+van)?|[Ss]tichting|[Uu]niversiteit|[Hh]ogeschool|[Ii]nstituut|[Bb]edrijfsvoeringsorganisatie|[Ss]ervicecentrum|[Ss]hared [Ss]ervice [Cc]enter|[Hh]eemraadschap|[Bb]estuursdienst|[Oo]ntwikkelingsbedrijf|[Mm]etropoolregio|[Jj]ustitiële|[Aa]cademie)"
    r"[ ]+(?:(?:de|het|der|den|van|voor|aan|op|en|in|['’]t|['’]s)\s+|['’]s-)*[A-Z][\w'’.-]*(?:\s+(?:(?:de|het|der|den|van|aan|op|en|&|['’]t)\s+)*[A-Z][\w'’-]*)*(?:\s+\([A-Z]{2,8}\))?)"
)
"""An organisation that hires, with its kind: "gemeente Waterdrecht", "Waterschap De Lage Vecht"."""

ORGANISATION_PATTERN = re.compile(rf"(?<![\w-]){ORGANISATION}")

_NOT_A_BROKER = r"(?!(?:MS|Microsoft|Teams|TenderNed|LinkedIn|Mercell|Negometrix|De|Het|Een|Nederland|Word|PDF|WhatsApp|Zoom|Webex|Januari|Februari|Maart|April|Mei|Juni|Juli|Augustus|September|Oktober|November|December)\b)"
VIA = (
    re.compile(r"\b(?:fee|marge)\s+(?:van\s+)?(?P<name>[A-Z][\w&-]+(?:\s+[A-Z][\w&-]+){0,3})"),
    re.compile(
        r"\b(?:als je|wanneer je|werk\w*|slag gaat|aan de slag)\b.{0,30}\b(?:via|bij)\s+(?P<name>[A-Z][\w&-]+(?:\s+[A-Z][\w&-]+){0,3})"
    ),
    re.compile(
        r"(?P<name>[A-Z][\w&-]+(?:\s+[A-Z][\w&-]+){0,3})\s+(?:beoordeelt|toetst|selecteert|controleert|screent)\s+(?:eerst\s+)?(?:alle |de |of )?(?:cv|kandidat|inschrij|aanbied|binnengekomen|offert)"
    ),
    re.compile(
        r"\b(?:namens|via|indienen bij|inschrijven (?:bij|via)|contact op met|voor (?:onze|haar) (?:relatie|opdrachtgever)\b.{0,5})\s+(?:de\s+|het\s+)?(?P<name>(?:marktplaats|bemiddelaar|intermediair|broker|inhuurdesk|platform|portaal)\s+[A-Z][\w&-]+(?:\s+[A-Z][\w&-]+){0,3})"
    ),
    re.compile(
        r"\b(?P<name>(?:Inhuurdesk|Marktplaats|Inhuurplein|Bemiddelaar|Inhuurplatform)\s+[A-Z][\w&-]+(?:\s+[A-Z][\w&-]+){0,2})"
    ),
    re.compile(
        r"\b(?:pakken wij het bij|over|werken via|waarom)\s+(?P<name>[A-Z][\w&-]+(?:\s+[A-Z][\w&-]+){0,2})\s+(?:aan\b|is\b|werkt\b|bemiddelt\b)"
    ),
    re.compile(
        r"(?P<name>[A-Z][\w&-]+(?:\s+[A-Z][\w&-]+){0,3})\s+(?:bemiddelt|brengt\b.{0,60}\bin rekening|rekent\b.{0,40}(?:fee|marge|%))"
    ),
)
"""Words that name the party through which one bids; the name is the group."""


def intermediary_in(words: str) -> tuple[int, int] | None:
    """Where a line names an intermediary, or None."""
    for pattern in VIA:
        match = pattern.search(words)
        if (
            match
            and not ORGANISATION_PATTERN.match(match.group("name"))
            and match.group("name").split()[0].lower()
            not in ("de", "het", "deze", "vog", "zzp", "je", "u", "wij", "we", "een", "cv", "stap")
        ):
            return match.span("name")
    return None


_ACRONYM = re.compile(r"(?<![\w-])(?P<org>[A-Z]{3,6}(?:-[A-Z][a-z]+| [A-Z][a-z]{4,})?)(?![\w-])")
_NO_ORGANISATION = frozenset(
    "VOG ZZP ICT BYOD AVG BTW HBO MBO KVK CV DAS WMO WOZ BRP BIO UAV EMVI BPKV PMO CISO HRM DPIA ENSIA WABO WADI FTE GIS VTH ROC".split()
)
SUBJECT_OF = re.compile(
    r"\s+(?:is|zoekt|heeft|telt|voert|vraagt|ligt|werkt|wil|staat|behoudt|verzorgt|biedt|kent|beoordeelt|huurt|bestaat|representeert|maakt|krijgt|draagt|hecht|bouwt|gaat|bedient|beheert)\b"
)
"""What follows the name of an organisation that a text is about."""
HIRES = re.compile(
    r"\b(?:[Vv]oor|[Nn]amens|[Bb]ij|opdrachtgever|eindklant|klant|relatie)\W+(?:\w+\W+){0,3}(?:de\s+)?$"
)
"""What stands before the name of an organisation that hires."""


def organisations_in(words: str) -> list[tuple[int, int, str]]:
    """Start, end and folded name of each organisation in a line: with its kind, or an acronym."""
    found = [
        (*match.span("org"), match.group("org").lower())
        for match in ORGANISATION_PATTERN.finditer(words)
    ]
    for match in _ACRONYM.finditer(words):
        if match.group("org").split()[0] not in _NO_ORGANISATION and not any(
            s <= match.start() < e for s, e, _ in found
        ):
            found.append((*match.span("org"), match.group("org").split()[0].lower()))
    return found
