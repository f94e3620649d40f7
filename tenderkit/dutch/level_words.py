"""Words and signs that name a step of a scale without bounds: "goed", "++", "C1", "hbo".

Why: a list of numbers is a scale where its labels are these. In: nothing. Out: patterns.
"""

from __future__ import annotations

import re

EDGE = " \t\n;,/|.()[]:=→–—"
"""What stands around a label or a score and is of neither."""

LEVEL_WORD = (
    r"(?:geen|niet|nee|ja|yes|no|none|nihil|basic|basis|basaal|some|enige|enigszins|weinig|beperkte?"
    r"|onvoldoende|slecht|zwak|matige?|redelijke?|gemiddeld|voldoende|ruim voldoende|ruime?|goede?"
    r"|zeer (?:goede?|ruime?)|uitstekende?|uitmuntend|excellent|perfect|oppervlakkige?|diepgaande?"
    r"|gevorderd|expert|grondige?|thorough|good|very good|sufficient|insufficient|fair|poor"
    r"|moderate|outstanding|deels|gedeeltelijk|volledig|aanwezig|afwezig|vloeiend|bovengemiddeld"
    r"|overtuigend|laag|midden|hoog|brons|zilver|goud|rood|oranje|geel|groen"
    r"|beginner|intermediate|advanced|proficient|reasonable|ontbreekt|onvolledig|incompleet|compleet)"
)
"""A word that names a step without bounds."""

STARTS_WITH_LEVEL = re.compile(
    rf"(?:(?:zeer|heel|erg|vrij|ruim|very|rather)\s)?(?:{LEVEL_WORD}|(?:niveau\s)?[ABC][12]|[+±-]{{1,3}}(?:/[+-])?|[A-E]"
    r"|mbo(?:[ -]\d)?|hbo|wo|volledige?|grotendeels|nauwelijks|summier|beknopt|uitgebreid|afgerond"
    r"|theoretisch|toegepast|specialistische?|basiskennis|mager|niets|niveau\s\S+)(?!\w)",
    re.IGNORECASE,
)
"""A label that starts with a level."""

NAMES_CRITERION = re.compile(
    r"\b(?:prijs|(?:uur)?tarief$|kwaliteit|interview|gesprek|presentatie|motivatie|price|quality"
    r"|(?:werkervaring|ervaring|experience) (?:met|als|in|with)|kennis van|plan van aanpak)\b",
    re.IGNORECASE,
)
"""What names a criterion: a list of these with their points is no scale."""
