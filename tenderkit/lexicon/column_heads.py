"""Words that head the columns of a table, and what a column of names then holds.

In: nothing. Out: patterns for one cell of a row of heads.
"""

from __future__ import annotations

import re

_OF_PEOPLE = (
    r"rol|functie|telefoon(?:nummer|nr)?|tel|mobiel(?:nummer)?|mobile|phone|e-?mail(?:[ ]?adres)?|mail(?:adres)?|organisatie|bedrijf|werkgever|relatie|bereikbaar(?:heid)?|"
    r"afdeling|adres|woonplaats|geboortedatum|uren|tarief|role|company|organi[sz]ation|employer|relation(?:ship)?|department|position|contact|contactgegevens|handtekening|paraaf"
)
_OF_THINGS = (
    r"jaar(?:tal)?|nummer|nr|certificaatnummer|certificaat|diploma|diplomanummer|instelling|instituut|opleider|opleidingsinstituut|uitgever|verstrekt|geldig(?:heid)?|verloopt|"
    r"behaald|niveau|versie|richting|year|number|certificate|institution|institute|issuer|issued|valid|expires|level|version|degree|jaren|years|licentie"
)
_OF_EITHER = (
    r"naam|name|referent|referentie|referee|kandidaat|contactpersoon|professional|periode|period|datum|date|plaats|toelichting|opmerking(?:en)?|omschrijving|opdracht|project|opdrachtgever|klant|client|"
    r"status|resultaat|onderwerp|cursus|opleiding|training|werkzaamheden|taken|aantal|land|titel|title|leidinggevende|manager|voornaam|achternaam|ervaring|experience|tool|systeem|programma"
)
_JOINED = r"(?:van|tot|in|op|en|of|met|de|het|from|to|of|and|door|by|/|&)"


def _cells(words: str) -> re.Pattern[str]:
    return re.compile(
        rf"(?i)[*_ ]*(?:{words})(?:[ ](?:{_JOINED}[ ])?(?:{_OF_PEOPLE}|{_OF_THINGS}|{_OF_EITHER})|[ ]{_JOINED}){{0,2}}[.:*_ ]*"
    )


HEAD = _cells(f"{_OF_PEOPLE}|{_OF_THINGS}|{_OF_EITHER}")
"""A cell that heads a column."""
HEAD_OF_PEOPLE = _cells(_OF_PEOPLE)
"""One beside which a column of names holds people's."""
HEAD_OF_THINGS = _cells(_OF_THINGS)
"""One beside which a column of names holds those of certificates, courses, systems."""
HEAD_OF_NUMBERS = re.compile(r"(?i)[*_ ]*(?:\w{0,20}(?:nummer|nr\.?)|number|no\.?|id)[.:*_ ]*")
"""One below which numbers stand."""
