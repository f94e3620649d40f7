"""Organisations that hire, by their kind, their acronym or the words around their names."""

from __future__ import annotations

import re

from tenderkit.sieving import sieve

ORGANISATION = (
    r"(?:de\s+)?(?P<org>(?:[A-Z][a-z]+-\s(?:en|&)\s)?(?:(?:Intergemeentelijke|Gemeenschappelijke|Centrale|Regionale|Provinciale|Nationale|Landelijke|Koninklijke|Openbare|Stedelijke|Gemeentelijke|Bestuurlijke|Facilitaire|Maatschappelijke)\s+){0,2}"
    r"(?:[Gg]emeente|[Gg]em\.|[Pp]rovincie|[Pp]rov\.|[Ww]aterschap|[Hh]oogheemraadschap|[Oo]mgevingsdienst|[Vv]eiligheidsregio|[Mm]inisterie(?:\s+van)?|GGD|RUD|"
    r"[Uu]itvoeringsorganisatie|[Ww]erkbedrijf|[Dd]ienst|Regio|[Ss]amenwerkingsverband(?:\s+[Rr]egio)?|[Ww]erkorganisatie|[Bb]elastingsamenwerking|[Rr]ijksdienst(?:\s+voor)?|(?:[A-Z][a-z]+)?[Aa]gentschap|(?:[A-Z][a-z]+)?[Aa]utoriteit|[Ii]nspectie(?:\s+\w+)?|[Gg]emeenschappelijke [Rr]egeling|"
    r"(?:[A-Z][a-z]+ )?(?:Agency|Authority|Water Board)|(?:Municipality|Province)(?: of)?|[Ss]ociale [Dd]ienst|[Vv]ereniging(?:\s+van)?|[Ss]tichting|[Uu]niversiteit|[Hh]ogeschool|(?:(?:Nationaal|Landelijk|Koninklijk|Regionaal|Provinciaal|Intergemeentelijk|Nederlands|Europees) )?[Ii]nstituut|[Bb]edrijfsvoeringsorganisatie|[Ss]ervicecentrum|[Ss]hared [Ss]ervice [Cc]enter|[Hh]eemraadschap|(?:[Ii]nkoop|[Aa]fval|[Rr]ecreatie|[Hh]aven|[Rr]einigings|[Ww]erkvoorzienings|[Pp]lassen|[Ii]ndustrie|[Nn]atuur)schap|[Gg]ecertificeerde [Ii]nstelling|[Bb]estuursdienst|[Oo]ntwikkel(?:ings)?bedrijf|[Mm]etropoolregio|[Ww]erkplein|[Ww]erkcentrum|[Ww]erkvoorzieningschap|(?:[Jj]eugd|[Zz]org|[Aa]rbeidsmarkt|[Bb]rand|[Gg]ezondheids|[Mm]ilieu|[Vv]ervoer|[Ee]nergie|[Ww]oon|[Pp]olitie)regio|(?:Drink)?[Ww]aterbedrijf|[Ss]chap|[Bb]elastingkantoor|[Rr]ekenkamer|[Hh]avenbedrijf|[Ss]tadsdeel|(?:[Vv]eiligheids|[Zz]org|[Jj]eugd)huis|[Rr]egiobureau|[Gg]emeentebelastingen|[Ww]ijkplein|[Ss]ociaal [Pp]lein|[Kk]enniscentrum|(?:[Ss]treek|[Rr]egio|[Ss]tads)archief|[Ii]nkoopbureau|[Ss]tadsbank|[Kk]redietbank|(?:BVO|ISD|RSD|RID|GR|IGSD|OD|SWV|WSP|VRR|RDOG)|[Jj]ustitiële|[Aa]cademie|(?:(?:Nationale?|Regiona(?:al|le)|Landelijke?|Gemeentelijke|Intergemeentelijke|Provinciale|Koninklijke|Gemeenschappelijke|Openbare) )?[A-Za-z]{3,}(?:dienst|rijksbureau|instituut|samenwerking|(?:werk|[sw])organisatie))"
    r"[ ]+(?:(?:de|het|der|den|van|voor|aan|op|en|in|['’]t|['’]s)\s+|['’]s-)*[A-Z](?:[\w'’-]|\.(?=\w))*(?:[ ]+(?:(?:de|het|der|den|van|aan|op|en|&|['’]t)\s+)*(?!(?:Max|Uitvraag|Aanvraag|Opdracht|Offerteaanvraag|Functie|Locatie|Standplaats|Start|Uren|Tarief)\b)[A-Z][\w'’-]*)*(?:\s+\([A-Z]{2,8}\))?)"
)
"""An organisation that hires, with its kind: "gemeente Waterdrecht", "Waterschap De Lage Vecht"."""

ORGANISATION_PATTERN = sieve(rf"(?<![\w-]){ORGANISATION}")

_OWN_DESK = re.compile(
    r"(?:(?:inhuur|flex|opdrachten|inkoop|hire|hiring)\s?(?:desk|balie|loket|punt|plein|team|bureau|platform|portaal|portal|pool)\s+)?(?:(?:van|voor|of)\s+)?(?:(?:de|het|the)\s+)?",
    re.IGNORECASE,
)


def is_of_buyer(name: str, buyer: str) -> bool:
    """Whether a party is the one that hires itself, or its own desk: "Inhuurdesk Gemeente Duinmeer".

    Examples
    --------
    >>> is_of_buyer("Inhuurdesk Duinmeer", "Gemeente Duinmeer")
    True
    >>> is_of_buyer("Inhuurdesk NIM", "Nationaal Instituut Meerbeheer (NIM)")
    True
    >>> is_of_buyer("Inhuurdesk Oost", "Gemeente Duinmeer")
    False
    """
    match = _OWN_DESK.match(name)
    own = name[match.end() if match else 0 :].strip(" .").lower()
    whole, _, short = buyer.lower().removeprefix("de ").partition(" (")
    names = (f" {whole}", f" {short.rstrip(')')}", f" {whole} ({short}")
    return bool(own) and any(one.endswith(f" {own}") for one in names)


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


WITHHELD = re.compile(
    r"\W*(?:(?:is )?bekend bij|(?:nog )?niet (?:bekend|genoemd|openbaar)|vertrouwelijk|anoniem|geheim|op aanvraag|wordt (?:later|nader|pas|bij|in|na)"
    r"|maken (?:wij|we)|volgt|confidential|undisclosed|known to|not disclosed|een (?:\w+e? )?(?:gemeente|organisatie|provincie|waterschap|klant)\b)",
    re.IGNORECASE,
)
"""What stands for a name that is kept back: "Opdrachtgever: bekend bij de bemiddelaar"."""
BESIDE = re.compile(
    r"\b(?:samen(?:werk\w*)?(?: je| u)?(?: \w+)? met|overleg\w* met|afstem\w* met|contact\w* met|partners? (?:als|zoals)|zoals|onder meer|waaronder|(?:keten)?partners?:?|working with|together with)\b[^.;]{0,120}$",
    re.IGNORECASE,
)
"""What stands before organisations that one works with, not for."""
OR_ONE_LIKE_IT = re.compile(
    r"\s*,?\s(?:of|en|dan wel|or)\s(?:(?:bij |voor |met )?(?:een|an?)\s)?(?:vergelijkbare?|soortgelijke?|andere?|gelijksoortige?|gelijkwaardige?|similar|comparable)\b",
    re.IGNORECASE,
)
"""What follows organisations at which one has worked: "de gemeente Zilt of een vergelijkbare gemeente"."""
AT_WHICH_ONE_WORKED = re.compile(
    r"\b(?:werkervaring|ervaring|kennis van|bekendheid met|bekend met|experience|knowledge of|gewerkt|werkte|werkten|eerder|eerdere|referenties?|loopbaan|worked)\b[^.;:]{0,60}$",
    re.IGNORECASE,
)
"""What stands before an organisation at which the candidate has worked."""
REQUEST_OF = sieve(
    r"\b(?i:aanvraag|opdracht|inhuuropdracht|uitvraag|verzoek|vacature|klus|request|assignment)\s+(?i:(?:van|bij|namens|voor|vanuit|from|for|at)\s+)?(?:(?:de|het|the)\s+)?(?=[A-Zgpwom])"
)
"""What stands before the organisation of a subject line: "Nieuwe aanvraag van Gemeente Zandwijk"."""
_SEEKS = r"(?:zoekt|vraagt|is (?:dringend )?op zoek naar|huurt|is looking for|seeks)"
_SOUGHT = r"(?:een\b|één\b|twee\b|drie\b|per direct|met spoed|tijdelijk|iemand|a\b|an\b|[a-z]+(?:eur|ist|ent|aar|er)\b)"
_SEEKER = (
    r"(?P<org>(?!(?:Wij|We|Je|U|Ik|Zij|Hij|De|Het|Onze|Ons|Voor|Deze|Dit|Een|Er|Namens)\s(?=[a-z])|(?:Onze|Voor|Wie|Namens)\b)"
    r"(?:(?:Het|De)\s)?[A-Z][\w'’-]+(?:\s(?:(?:en|van|de|het|der)\s){0,2}[A-Z][\w'’-]+){1,4})"
)
_SEEKERS = (
    sieve(rf"(?:^|[.:!]\s){_SEEKER}\s{_SEEKS}\s{_SOUGHT}"),
    sieve(rf"\b(?:zoekt|vraagt|huurt)\s{_SEEKER}\s{_SOUGHT}"),
)
_FOR_ANOTHER = re.compile(
    r"\b(?:voor|namens|for)\s(?:een|onze|haar|zijn|ons|de|het|a|our|the|één)\s(?:\w+\s){0,3}?(?:opdrachtgever|klant|relatie|gemeente|provincie|waterschap|organisatie|client|municipality)",
    re.IGNORECASE,
)
_A_BROKERS_NAME = re.compile(
    r"\b(?:Interim|Bemiddeling|Professionals|Detachering|Recruitment|Staffing|Sourcing|Inhuur|Flex|Talent|Brokers?)\b"
)


def seeker_in(words: str) -> tuple[int, int] | None:
    """Where a line names who seeks somebody, by a name without a known kind.

    Examples
    --------
    >>> words = "Het Stroomplein Zuid zoekt een consulent."
    >>> start, end = seeker_in(words)
    >>> words[start:end]
    'Het Stroomplein Zuid'
    """
    for pattern in _SEEKERS:
        match = pattern.search(words)
        if (
            match is not None
            and not _FOR_ANOTHER.search(words)
            and not _A_BROKERS_NAME.search(match["org"])
        ):
            return match.span("org")
    return None


OF_A_BUYER = re.compile(
    r"(?:,\s*(?:afdeling|team|directie|cluster|domein|sector|eenheid|department)\s.*|\s\((?:[Aa]fdeling|[Tt]eam|[Dd]omein)?\s?[A-Z]?[a-z]{4,}[\w &]*\))\W*$"
)
"""The part of an organisation behind its name: ", afdeling Vergunningen", "(Inkomen)"."""
