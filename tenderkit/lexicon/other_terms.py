"""Terms of something else than the assignment: a system's contract that expires, a colleague who leaves.

Why: "Het contract voor het zaaksysteem loopt af op 31 december 2029" and "de projectleider gaat per 1
november met pensioen" are told in the very words of an assignment that ends or starts. In: the words of
one day. Out: whether its day is that of something else.
"""

from __future__ import annotations

import re
from typing import Final

from tenderkit.lexicon.roles import ROLE
from tenderkit.sieving import sieve

_AGREED: Final = (
    r"(?:(?:huur|onderhouds|licentie|lease|service|raam|mantel|arbeids|software)?(?:contract(?:en)?|overeenkomst(?:en)?)"
    r"|licentie\w*|abonnement|aanstelling|dienstverband|detachering|vergunning|concessie|garantie"
    r"|contract|agreement|licen[cs]e|subscription|warranty|lease|tenure)"
)
_ENDS: Final = r"\b(?:loopt|lopen|eindig\w*|verloopt|verlopen|vervalt|expireert|stopt|af|afloopt|afgelopen|ten einde|opgezegd|ends?|ended|expires?|expired|runs?|lapses?)\b"
_OWN: Final = (
    r"(?:u|uw|jou|jouw|je|jij|you|your|ons|us|de inhuur\w*|inhuur\w*|de ingehuurde|de opdracht\w*|deze opdracht|(?:de |deze )?(?:functie|rol|klus)"
    r"|opdracht\w*|(?:de |een |the )?(?:kandida\w+|professional|opdrachtnemer|zzp\S*|zelfstandige\w*|contractor|candidate|consultant)"
    r"|this (?:role|assignment)|the assignment|\d\S*|(?:een |één |half |the )?(?:jaar|maand\w*|duur|periode|bepaalde|onbepaalde)"
    r"|(?:maximaal|minimaal|ten hoogste|ongeveer|circa|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf))\b"
)
"""Whose contract is that of the assignment, and what tells only its length."""
_FOR_ANOTHER: Final = re.compile(
    rf"\b{_AGREED} (?:met|voor|van|bij|with|for|of) (?!{_OWN})(?P<what>[^.;,]{{2,60}}?) ?{_ENDS}",
    re.IGNORECASE,
)
_OF_ANOTHER: Final = re.compile(
    rf"\b(?:haar|zijn|hun|diens|(?:(?:het|de|dit|dat|ons|onze|the|our) )?(?:huidige|lopende|bestaande|oude|vorige|eerdere|current|existing|present|old|previous))"
    rf" (?:\w+ )?{_AGREED}\b[^.;,]{{0,40}}?{_ENDS}|\b(?:his|her|their) {_AGREED}\b[^.;,]{{0,40}}?{_ENDS}",
    re.IGNORECASE,
)
_THING: Final = (
    r"(?:(?:huur|onderhouds|licentie|lease|service|support|hosting|beheer|software|leverings|verzekerings|energie|schoonmaak|catering|afnames?)-?contract(?:en)?"
    r"|licenties?|abonnement(?:en)?|concessies?|garanties?|(?:hosting|support|maintenance|service|cleaning|licen[cs]e|software|energy|lease|rental|supply) (?:contract|agreement)s?"
    r"|licen[cs]es?|subscriptions?|warrant(?:y|ies)|leases?)"
)
"""What is agreed on a thing: nobody is hired by it."""
_SYSTEM: Final = r"(?:\w*pakket|\w*systeem|\w*systemen|\w*software|\w*applicatie|\w*platform|system|package|application)"
_OF_A_THING: Final = re.compile(
    rf"\b{_THING}\b[^.;,]{{0,60}}?{_ENDS}|\bonder contract (?:staat|staan|is|zijn|blijft)\b|\bstaa[tn]\b[^.;,]{{0,50}}\bonder contract\b|\bunder contract\b"
    rf"|\b{_SYSTEM}\b[^.;,]{{0,50}}?\b(?:stopt|verdwijnt|vervangen|uitgefaseerd|uitgezet|afgeschakeld|uit de lucht|end of life|switched off|replaced|phased out|retires?)\b"
    rf"|\b(?:het|de|dat|dit|the|that|this) {_SYSTEM} gaat\b[^.;,]{{0,40}}?\b(?:uit|eruit)\b",
    re.IGNORECASE,
)
_OTHER_PARTY: Final = (
    r"(?:(?:huidige|vorige|zittende|oude|vaste|eerdere|current|previous|present|former|permanent) (?!inhuurkracht\b)\w+"
    r"|\w*(?:bureau|bedrijf|aannemer|aanbieder|leverancier|accountant|verhuurder|exploitant|aannemers|aanbieders|leveranciers|collega|collega['’]s)"
    r"|agency|supplier|vendor|provider|firm|colleagues?)"
)
"""Who has an agreement, and is not the one who is hired."""
_HAS_ONE: Final = re.compile(
    rf"\b{_OTHER_PARTY}\b(?! (?:biedt|krijgt|tekent|sluit)\b)[^.;]{{0,60}}?\b(?:heeft|hebben|had|hadden|has|have|is|zijn|was|waren|were|zit|zitten)\b[^.;]{{0,30}}?"
    rf"\b(?:{_AGREED}|opdracht|aan ons vast|ingehuurd|gecontracteerd|hired|contracted)\b"
    rf"|\b(?:met|with) (?:de |het |een |the |our |onze )?(?:\w+ )?{_OTHER_PARTY}\b[^.;,]{{0,30}}?\b{_AGREED}\b"
    rf"|\b(?:de|het|the) (?:oude|huidige|bestaande|lopende|vorige|old|current|existing) {_ENDS}"
    rf"|\b(?:de|het|onze|the) (?:huur|pacht|erfpacht|dienstverlening|levering|verzekering|rent|insurance) (?:van|voor|door|of|for|by)\b[^.;,]{{0,40}}?{_ENDS}"
    r"|\bnieuwe (?:contracten|overeenkomsten|concessies|licenties|vergunningen|tarieven)\b|\bnew (?:contracts|agreements|licen[cs]es)\b",
    re.IGNORECASE,
)
"""The agreement of another: "Het bureau dat de metingen doet heeft een contract tot 15 juli"."""
_RUNS: Final = re.compile(
    r"^(?:[^.;,]{0,40}?\s)?(?:(?:de|het|deze|dit|onze|the|our) )?(?:(?:huidige|lopende|bestaande|nieuwe|vorige|oude|current|new) )?"
    r"(?:\w*nota|raadsperiode|bestuursperiode|collegeperiode|coalitieperiode|zittingsperiode|proef|pilot|proefperiode|dienstregeling|campagne|expositie|tentoonstelling|noodopvang|afsluiting|stremming|wegafsluiting|council term|exhibition)\b[^.;,]{0,24}?"
    r"\b(?:loopt|lopen|eindigt|eindigen|duurt|duren|stopt|geldt|gaat|begint|start|runs|ends|lasts|starts)\b",
    re.IGNORECASE,
)
"""What has a term of its own, in which nobody is hired: a policy paper, a term of the council, a trial."""
_LEAVES: Final = re.compile(
    r"\b(?:met (?:\w+ )?(?:pensioen|\w*verlof|sabbatical|prepensioen)|vertrek(?:t|ken)|vertrok(?:ken)?|afscheid|verlaat|verliet|uit dienst"
    r"|overgestapt|overgeplaatst|valt (?:\w+ )?(?:uit|weg)|viel (?:\w+ )?(?:uit|weg)|uitgevallen|ziek (?:gemeld|geworden|uitgevallen)|(?:een )?(?:andere|nieuwe) (?:baan|functie|werkkring)"
    r"|retir(?:e[sd]?|ing)|leaves?|left|leaving|maternity leave|parental leave|departs?|departed|resign(?:s|ed))\b",
    re.IGNORECASE,
)
_WE_NEED: Final = re.compile(
    r"\b(?:zoek\w*|gezocht|nodig|starten|start|startdatum|begin(?:t|nen|datum)?|aanvang|ingang|inzet|ingezet|opdracht|vervang\w*|opvolg\w*|overnemen|neemt .{0,20}over|u|je|jij|you|kandidaat|candidate|need\w*|seek\w*|looking|wanted|replacement|cover)\b",
    re.IGNORECASE,
)
"""Words that ask for somebody: a day beside them is theirs, whoever leaves."""
_MAY_BE: Final = sieve(
    r"contract|overeenkomst|licen|abonnement|pakket|syste|software|applica|platform|package|aanstelling|dienstverband|detachering|vergunning|concessie|garantie|agreement|subscription|warranty|lease|tenure"
    r"|bureau|bedrijf|aannemer|aanbieder|leverancier|accountant|collega|agency|supplier|vendor|provider|firm|colleague|oude|huidige|vorige|nieuwe|new|huur|pacht|dienstverlening|levering|verzekering|rent|insurance"
    r"|nota|periode|proef|pilot|dienstreg|campagne|expositie|tentoon|opvang|afsluiting|stremming|council|exhib"
    r"|pensioen|verlof|sabbatical|vertr|afscheid|verl[ai]|uit dienst|overge|valt|viel|uitgevallen|ziek|baan|functie|werkkring|retir|leav|left|depart|resign",
    re.IGNORECASE,
)


def is_of_another_term(words: str) -> bool:
    """Whether the words of a day tell the end or the start of something else than the assignment.

    Examples
    --------
    >>> is_of_another_term("Het contract voor het zaaksysteem eindigt op 31 december 2029")
    True
    >>> is_of_another_term("Het contract met de kandidaat eindigt op 31 december 2029")
    False
    """
    if not _MAY_BE.search(words):
        return False
    words = words.rpartition("\t")[2]  # behind its label: "De opdracht", "Aanleiding"
    for match in _FOR_ANOTHER.finditer(words):
        if not ROLE.search(match["what"]):
            return True
    if _OF_ANOTHER.search(words) or _OF_A_THING.search(words) or _RUNS.search(words):
        return True
    if _HAS_ONE.search(words):
        return True
    return _LEAVES.search(words) is not None and _WE_NEED.search(words) is None
