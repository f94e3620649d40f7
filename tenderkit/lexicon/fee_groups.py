"""Words for the two groups of whom a fee is taken: who works for oneself, and who is employed.

Two traps. A platform may have a group in its name ("Zzpbord rekent 6%"), which is nobody's group;
and a line may say whether a group may bid ("Zzp toegestaan: ja"), which heads no fee.
"""

from __future__ import annotations

import re
from typing import Final

from tenderkit.sieving import sieve

_IN_A_NAME: Final = (
    r"(?![-.&](?-i:[A-Z])|\.[a-z]|-(?:desk|markt|plein|bord|connect)"
    r"|(?: (?-i:[A-Z])\w+){1,2} (?:rekent|houdt|brengt|vraagt|berekent|neemt|takes|charges|keeps)\b)"
)
"""What makes a word a part of a name: "ZZP-Connect", "Freelance.example", "Freelance Match rekent"."""

_SELF: Final = (
    r"zzp(?:[-'’]?ers?|-?(?:basis|inzet|contract|constructie|opdracht|variant|tarief|marge|fee))?"
    r"|zelfstandig(?:en?)?|freelance(?:rs?|basis|contract)?|self-employed|eenmansza(?:ak|ken)"
    r"|eenpitters?|independent (?:professionals?|contractors?)"
    r"|(?:via|vanuit) (?:je|uw|een) eigen (?:bv|b\.v\.|zaak|bedrijf|onderneming)"
    r"|(?:je|uw|een) eigen (?:bv|b\.v\.|zaak|bedrijf|onderneming)"
)
_EMPLOYED: Final = (
    r"detach(?:eren|eert|eerders?|anten?|ering(?:s(?:bureaus?|basis|contract|overeenkomst|constructie"
    r"|variant|partij|marge|fee|tarief))?)|gedetacheerd(?:en?)?|(?:second(?:ed|ment))"
    r"|loondienst(?:verband)?|loonlijst|payroll(?:ing|ed|ers?|basis|contract|constructie|partner|bedrijf)?|verlonen|verloond"
    r"|uitzend(?:en|krachten|kracht|basis|contract)|(?<!self-)employ(?:ees?|ed|ment)"
    r"|dienstverband|arbeids(?:overeenkomst|contract)|in dienst(?! van de (?:gemeente|opdrachtgever))"
    r"|contract bij (?:ons|(?-i:[A-Z])\w+)|(?:via|met|bij) (?:een|je|uw|jouw) (?:eigen )?werkgever"
)
OF_WHOM: Final = rf"\b(?:{_SELF}|{_EMPLOYED})(?!\w){_IN_A_NAME}"
"""Either group, for a wording of more words."""
SELF_EMPLOYED: Final = sieve(rf"\b(?:{_SELF})(?!\w){_IN_A_NAME}", re.IGNORECASE)
DETACHED: Final = sieve(rf"\b(?:{_EMPLOYED})(?!\w){_IN_A_NAME}", re.IGNORECASE)

AGENCIES: Final = re.compile(
    r"\b(?:voor|van|bij|als|of|en|diens|via|for|and|or) (?:(?:een|je|uw|zijn|haar|hun|diens|de|andere|ander|an|the) )?(?:\w*bureaus?|agenc(?:y|ies))\b",
    re.IGNORECASE,
)
"""Bureaus beside the self-employed: their people are employed."""
ON_A_PAYROLL: Final = re.compile(r"\bpayroll\w*|\bverlonen\b|\bverloond\b", re.IGNORECASE)
"""What a self-employed one may be put on, and still be one."""

OF_ALL: Final = sieve(
    r"\b(?:iedereen|(?:zelfstandigen|zzp\W?ers|freelancers) (?:én|en|als|and) (?:voor )?(?:bureaus|detacheerders|leveranciers|agencies)"
    r"|(?:bureaus?|leveranciers?|detacheerders?|agency|agencies|suppliers?) (?:én|en|of|als|and|or) (?:een )?(?:zelfstandigen?|zzp\W?ers?|freelancers?)"
    r"|(?:zelfstandigen?|zzp\W?ers?|freelancers?) (?:of|or) (?:een )?(?:bureaus?|leveranciers?|detacheerders?|agency)"
    r"|voor allen|alle (?:kandidaten|leveranciers|inschrijvers)|ongeacht|maakt (?:daarbij )?niet uit|everyone|regardless)\b",
    re.IGNORECASE,
)
"""Whoever bids: "de leverancier (bureau of zelfstandige) betaalt"."""

MAY_BID: Final = sieve(
    r"\b(?:kan|kun(?:t|nen)?|mag|mogen|mogelijk|toegestaan|welkom|geschikt|geen|niet|ook|alleen|uitsluitend|ja|nee|prima"
    r"|contractvorm\w*|inzet|soort|type|vorm|is|zijn|may|can|possible|allowed|welcome|no|not|yes|only)\b",
    re.IGNORECASE,
)
"""A short line about who may bid, which heads no fee: "Zzp toegestaan: ja", "Contractvorm: zzp"."""

ALLOWED: Final = re.compile(
    r"\b(?:inzet (?:als |van )?)?(?:zzp(?:\W?ers?)?|zelfstandigen?|freelance(?:rs?)?) (?:mag|mogen|kan|kunnen|is prima|is mogelijk|mogelijk|toegestaan|welkom|ok[eé]?)\b",
    re.IGNORECASE,
)
"""The same in a clause beside a fee: "onze marge gaat daar nog af: € 5,50, zzp mag"."""

CHOOSES: Final = re.compile(
    r"\W*(?:werk|ben|kom|kies|wil|ga|sta|treed|werkt|bent|komt|kiest|wilt|gaat|heb|hebt|are|do)\s(?:je|jij|u|you)\b"
    r"|\W*(?:toch |liever |of )",
    re.IGNORECASE,
)
"""How a question begins that picks a group: "Werk je als zzp'er?", "Liever in loondienst?"."""
