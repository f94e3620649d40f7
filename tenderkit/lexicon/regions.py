"""Provinces and regions, and the words that make one the region of an assignment.

Why: a region is told in passing ("een gemeente in Overijssel", "24 uur | Flevoland"), and it is
named as often where nobody works: in a demand for a network, in what the buyer borders on.
In: a sentence. Out: where in it the region of the work stands.
"""

from __future__ import annotations

import re
from typing import Final

from tenderkit.lexicon.clause_subjects import is_about_others
from tenderkit.sieving import sieve

REGIONS: Final = (
    "Achterhoek", "Alblasserwaard", "Alkmaar", "Amstelland", "Arnhem-Nijmegen", "Betuwe", "Bollenstreek", "Bommelerwaard", "Drechtsteden",
    "Duin- en Bollenstreek", "Eemland", "Food ?Valley", "Goeree-Overflakkee", "Gooi en Vechtstreek", "Gooi", "Groene Hart", "Haaglanden",
    "Hart van Brabant", "Heuvelland", "Hoeksche Waard", "Holland Rijnland", "IJmond", "IJsselland", "Kempen", "Kennemerland", "Kop van (?:Noord-Holland|Overijssel|Drenthe|Groningen|Limburg)", "Krimpenerwaard",
    "Land van Cuijk", "Langstraat", "Lauwersland", "Liemers", "Maasstreek", "Meierij", "Midden-(?:Brabant|Holland|Limburg|Drenthe|Groningen|Delfland)",
    "Metropoolregio \\w+", "Noordoostpolder", "Noord(?:oost)?-(?:Brabant|Limburg|Veluwe|Drenthe|Groningen|Nederland)", "Oost-(?:Groningen|Nederland|Brabant|Gelderland|Achterhoek)",
    "Parkstad", "Peel", "Randmeren", "Randstad", "Rijk van Nijmegen", "Rijnmond", "Rivierenland", "Salland", "Schouwen-Duiveland", "Stedendriehoek", "Twente",
    "Veenkoloniën", "Veluwe(?:zoom)?", "Vechtstreek", "Vijfheerenlanden", "Voorne-Putten", "Waddeneilanden", "Walcheren", "Waterland", "Westland", "West-(?:Brabant|Friesland|Betuwe|Veluwe|Nederland|Overijssel)",
    "West-Zeeuws-Vlaanderen", "Zaanstreek(?:-Waterland)?", "Zeeuws-Vlaanderen", "Zuidoost-(?:Brabant|Drenthe)", "Zuid-(?:Limburg|Kennemerland|Drenthe|Oost-Nederland|Nederland|Beveland|Gelderland|Veluwe)", "Noord-Beveland", "Friese Wouden", "Ommelanden",
)  # fmt: skip
"""Regions that are no province, as patterns."""

_PROVINCE = (
    r"(?:Groningen|Friesland|Frysl[âa]n|Drenthe|Overijssel|Flevoland|Gelderland|Utrecht|Noord-Holland|Zuid-Holland|Zeeland|Noord-Brabant|Brabant|Limburg"
    r"|(?:North|South) Holland|(?:North )?Brabant|Frisia)"
)
_SIDE = r"(?:the )?(?:north|south|east|west|centre|heart) of "
_ALONE = rf"(?:(?:{_SIDE})?{_PROVINCE}|(?:de |het )?(?:{'|'.join(REGIONS)}))"
_IN = r"(?:in|voor|binnen|uit|te|for)"
_NAMED = rf"(?:(?:de |het |the )?(?:regio|provincie|province of|region of|provincie van)\s+(?P<named>[A-Z][\w-]+(?:\s(?:en|aan|van)\s[A-Z][\w-]+)?)|(?:de |het |the )?(?:(?:noorden|oosten|zuiden|westen|midden|hart) van (?:de )?)?(?P<region>{_ALONE}))(?![\w-])"
_WORK = r"(?:opdracht|inzet|gezocht|zoeken|zoekt|werkzaamheden|klus|functie|inhuur|inhuuropdracht|uitvraag|aanvraag|werk|werkgebied|standplaats|plaats(?:vinden|vindt)?|assignment|role|job|based|work)"
_A_BUYER = r"(?:een|a) (?:[\w-]+ ){0,3}?(?:gemeente|waterschap|provincie|organisatie|opdrachtgever|klant|uitvoeringsorganisatie|omgevingsdienst|overheids\w+|zorg\w+|instelling|gemeenschappelijke regeling|municipality|water authority|client)"
_WE_WORK = r"(?:(?:[Jj]e|[Uu]|[Jj]ij|[Ww]e|[Ww]ij|[Yy]ou) (?:werkt|werken|gaat werken|work|will work)|[Ww]erk je|(?:[Oo]ns|[Hh]et|[Jj]e|[Uu]w) (?:\w*kantoor|bureau|gebouw|werkplek|stadhuis|gemeentehuis) (?:is|staat|ligt|vind je)|(?:[Tt]he|[Oo]ur) (?:vacancy|office|position|assignment|role|job) (?:is|lies)|[Oo]ur client,? (?:an? )?[\w ]{3,30}|[Ee]rgens|[Ss]omewhere)"
_LIES = r"(?:ligt|liggen|zit|zitten|staat|staan|huist|vestigt|is gevestigd|zijn gevestigd|is located|are located|lies?)"
_THEY = r"(?:(?:deelnemende|aangesloten|samenwerkende|participating|\w+) (?:gemeenten|municipalities)|(?:opdrachtgever|klant|eindklant|inlener|client)s?)"
_TOLD = sieve(
    rf"\b(?:(?i:{_WORK})\b[^.;:!?]{{0,40}}?\b(?i:{_IN})|(?i:{_A_BUYER}) (?i:in|uit|binnen)"
    rf"|(?i:{_THEY} {_LIES}(?: allemaal| alle \w+)? (?:in|binnen))|(?i:werkt?|werken) (?:(?:je|u|jij|you) )?(?i:voor|for) (?:\w+ ){{1,3}}(?i:gemeenten|organisaties|opdrachtgevers|municipalities) (?i:in|uit|binnen)"
    rf"|(?i:\w*kantoor|\w+huis|vestiging|werkplek|office)\b[^.;:!?]{{0,20}}?\b(?i:{_LIES})\b[^.;:!?]{{0,60}}?\b(?i:in)(?=\s(?i:de|the) (?i:regio|provincie|region of|province of)\s)"
    rf"|(?i:\w*regio|provincie|landsdeel|province|region)\b[^.;:!?]{{0,40}}?\b(?i:is|wordt|will be))\s+{_NAMED}"
)
_NAME_BEHIND = re.compile(r"\s[A-Z]")
"""A capital inside a sentence: without one no region is named there."""
_KNOWN_TO_YOU = sieve(
    rf"\b(?i:bekend|thuis|weg|woon|woont|goed|ken|kent|live|know)\b[^.?]{{0,30}}{_NAMED}[^.?]{{0,24}}\?\s+(?i:daar|there|onze|our|deze|dit)\s(?:\w+\s){{0,3}}?(?i:{_LIES}|werk|werkt|work)\b"
)
"""A region asked after, for the buyer is there: "Bekend in de Kempen? Daar zit onze klant"."""
_PLAINLY = sieve(
    rf"(?:^|[.!?;,(]\s|\s[–-]\s)\W*{_WE_WORK} in {_NAMED}(?=\s*(?:[.;,):!–-]|$)|\s(?:zit|zoekt|ligt|staat|is|wacht|heeft|needs|seeks|is looking)\b)"
)
"""Who works there, or where the office is: "Je werkt in de Achterhoek, steeds dicht bij huis"."""
_BESIDE = re.compile(
    rf"^\W*(?:(?:Plaatsing|Werkgebied|Omgeving|Regio|Area)(?:\s?:)?\s+)(?:de )?(?:[Rr]egio |[Oo]mgeving |[Pp]rovincie )?(?P<named>{_ALONE}|(?<=ing: [Rr]egio )[A-Z][\w-]+(?:\s(?:en|aan|van)\s[A-Z][\w-]+)?)(?P<region>)(?=\s*(?:[,.;|(]|$|[–-]\s))"
)
"""A label or a word for the surroundings: "Omgeving Twente, 24 uur"."""
_TOWN = re.compile(r"\W*(?:utrecht|groningen)(?: stad)?\W*", re.IGNORECASE)
"""Provinces that bear the name of their town, which may be meant."""
_CHOICE = sieve(
    r"\b(?:zoek|vind|kies|filter|selecteer|bekijk|toon|search|find|browse|select|choose)\b[^:]{0,40}\b(?:regio|provincie|region|province)\W*:",
    re.IGNORECASE,
)
"""What a page offers to look by: "Zoek opdrachten per regio: Utrecht, Gelderland"."""
_OPENS = re.compile(rf"\W*(?:In|Voor|Binnen|Regio|Gezocht in|Gezocht voor)\s+{_NAMED}\s*[:–-]")
_ITEM = sieve(
    rf"(?:^|\s?[|/•·\t]\s?|\s[-–]\s)(?:regio |provincie )?(?P<region>{_ALONE})\s*(?=$|\s?[|/•·\t]|\s[-–]\s)",
)
_LABELLED = sieve(
    r"(?:^|[.;,|]\s+)(?:[Rr]egio(?:naam)?|[Pp]rovincie|Region|Province|Landsdeel|Opdrachtregio|Werkgebied)\s*:\s*(?P<named>[A-Z][\w-]+(?:\s(?:en|aan|van)\s[A-Z][\w-]+)?)(?=\s*(?:[.;,|)]|$))"
)
"""A label behind another on its line: "Plaats: Brinkmeer. Regio: Salland."."""
_TRAIL = re.compile(
    rf"\W*(?:Opdrachten|Inhuuropdrachten|Vacatures|Aanvragen|Home)\b[^>]{{0,40}}?(?:\bin\s+|>\s*)(?P<region>{_ALONE})\s*>"
)
"""The path of a page: "Opdrachten in Drenthe > Ruimte > Planoloog"."""
_KIND_BEHIND = sieve(rf"(?P<region>{_ALONE})\s\((?:de )?(?:province|provincie|regio|region)\)")
_NOT_HERE = sieve(
    r"\b(?:andere|overige|vergelijkbare|samen met|samenwerk\w*|netwerk|ervaring|kennis|bekend(?:heid)? met|ook in|gewerkt|grenst|others?|experience|woont|woonachtig)\b|\bbroker|\bbemiddel|\bons bureau",
    re.IGNORECASE,
)
_WHOLE = sieve(rf"\W*(?:regio |provincie )?{_ALONE}\W*", re.IGNORECASE)


def is_region(text: str) -> bool:
    """Whether a text is the name of a province or region and nothing else."""
    return _WHOLE.fullmatch(text) is not None


def stands_alone(line: str) -> bool:
    """Whether a line is a region that cannot be a town as well."""
    return is_region(line) and not is_town_too(line)


def is_town_too(text: str) -> bool:
    """Whether a text is the name of a town and of the province around it, and nothing else."""
    return _TOWN.fullmatch(text) is not None


_LEADS = re.compile(
    rf"(?:(?:in|in de|in het)\s+)?(?P<region>{_ALONE})(?=\s*[,;(]\s*[a-zéè]|\s+[–-]\s+[a-zéè])"
)


def leading_region(value: str) -> tuple[int, int] | None:
    """Where the value of a label of places names a region, and behind it only what is said of it.

    Examples
    --------
    >>> leading_region("Gelderland, exacte plaats volgt")
    (0, 10)
    >>> leading_region("Utrecht, vlak bij het station") is None
    True
    """
    match = _LEADS.match(value)
    return match.span("region") if match and stands_alone(match["region"]) else None


def offers_choice(line: str) -> bool:
    """Whether a line is what a page offers to look by: "Filter op provincie: Zeeland, Limburg"."""
    return _CHOICE.search(line) is not None


def elsewhere(sentence: str) -> bool:
    """Whether a sentence names a province as that of something else: "grenst aan de provincie Utrecht"."""
    if _CHOICE.search(sentence):
        return True
    named = re.search(rf"\b(?:{_PROVINCE})\b", sentence)
    end = named.start() if named else len(sentence)
    return _NOT_HERE.search(sentence, max(0, end - _NEAR), end) is not None


_NEAR = 60
_ACTS = sieve(
    rf"(?:^|[.;,]\s)\W*(?:ook |en )?(?:de )?(?:provincie|province of) {_ALONE},? (?!(?:is|wordt)\b[^.;]{{0,24}}\b(?:werkgebied|werkterrein|standplaats|regio)|in\b|en\b|of\b)[a-zé]{{2,}}",
    re.IGNORECASE,
)
"""A province as one that does something: "De provincie Utrecht verleent de concessie"."""


def is_of_others(sentence: str) -> bool:
    """Whether a sentence tells of somebody else where it names a province, or of the province itself.

    Examples
    --------
    >>> is_of_others("De vervoerder rijdt in Flevoland, Gelderland en Utrecht.")
    True
    >>> is_of_others("De opdracht wordt uitgevoerd in Flevoland.")
    False
    """
    return _ACTS.search(sentence) is not None or is_about_others(sentence)


def asked_region(words: str) -> tuple[int, int] | None:
    """Where a line asks who knows the region in which the buyer is: "Bekend in de Kempen? Daar zit onze klant"."""
    match = _KNOWN_TO_YOU.search(words) if "?" in words else None
    return match.span("named" if match["named"] else "region") if match else None


_IN_BRACKETS = re.compile(rf"\((?P<region>(?:de |het )?(?:{'|'.join(REGIONS)}))\)")


def bracketed_region(words: str) -> tuple[int, int] | None:
    """Where brackets behind a town name its region: "Hoogdorp (Veluwe)"."""
    match = _IN_BRACKETS.search(words) if "(" in words else None
    return match.span("region") if match else None


def region_in(sentence: str) -> tuple[int, int] | None:
    """Where a sentence names the region of the work, or None.

    Examples
    --------
    >>> words = "U werkt voor een middelgrote gemeente in Overijssel."
    >>> start, end = region_in(words)
    >>> words[start:end]
    'Overijssel'
    >>> region_in("U heeft een netwerk bij gemeenten in Overijssel.") is None
    True
    """
    if _CHOICE.search(sentence):
        return None
    match = _ITEM.search(sentence) if sentence.count(" ") < _MOST_BLANKS else None
    if match is not None and match.group(0).strip() != sentence.strip(" ."):
        return match.span("region")
    match = _LABELLED.search(sentence)
    if match is not None:
        return match.span("named")
    match = (_TRAIL.match(sentence) if ">" in sentence else None) or _KIND_BEHIND.search(sentence)
    if match is not None:
        return match.span("region")
    match = _OPENS.match(sentence)
    if match is None:
        match = _BESIDE.match(sentence) or _PLAINLY.search(sentence)
        if match is not None and _TOWN.fullmatch(match["named"] or match["region"]):
            match = None
    if match is None and _NAME_BEHIND.search(sentence):
        match = _TOLD.search(sentence)
    if match is None or _NOT_HERE.search(sentence, 0, match.end()):
        return None
    return match.span("named" if match.group("named") else "region")


_MOST_BLANKS = 24
"""In a line of key words; a longer one is a sentence."""
