"""Fields of machines that hold personal data: the tags and keys of exports, cards and calendars.

In: nothing. Out: patterns of a key and its value, and which keys hold what.
"""

from __future__ import annotations

import re
from typing import Literal

TAGGED = re.compile(
    r"<(?P<key>[A-Za-z][\w:.-]{1,40})(?:[ ][^<>\n]{0,120})?>(?P<n>[^<>\n]{1,120})</"
)
"""`<FamilyName>Jansen</FamilyName>`"""
QUOTED = re.compile(
    r"[\"'](?P<key>[A-Za-z][\w -]{1,40})[\"'][ ]?:[ ]?[\"'](?P<n>[^\"'\n]{1,120})[\"']"
)
"""`"familyName": "Jansen"`"""
CARDED = re.compile(
    r"(?:^|[;\n])(?P<key>FN|N|CN|NICKNAME|ADR|TEL|EMAIL|BDAY)(?:;[^:=\n]{0,60})?[:=](?P<n>\"[^\"\n]{1,120}\"|[^:;\n]{1,120})"
)
"""`FN:Kees Jansen`, `CN="Jansen, K."`"""

PersonalField = Literal["name", "address", "postcode", "residence", "birth_date", "phone"]

KEYS: tuple[tuple[PersonalField, re.Pattern[str]], ...] = (
    ("name", re.compile(r"(?i)(?:given|family|first|last|middle|maiden|full|formatted|preferred|display|person|legal|nick|candidate|contact|referee|manager|recruiter)[ _.-]?names?|^(?:fn|n|cn|nickname|recruiter|referee|voornaam|achternaam|roepnaam|volledige[ _]naam|tussenvoegsel|author|attendee|organizer|account[ _]?holder)$")),
    ("address", re.compile(r"(?i)^(?:street|straat|address[ _]?(?:line)?\d?|adres(?:regel)?\d?|street[ _]?(?:name|address)|straatnaam|house[ _]?(?:nr|number)|huisnummer|adr|building[ _]?number)$")),
    ("postcode", re.compile(r"(?i)^(?:postal[ _]?code|postcode|zip(?:[ _]?code)?)$")),
    ("residence", re.compile(r"(?i)^(?:city|city[ _]?name|town|locality|municipality|woonplaats|plaats(?:naam)?|birth[ _]?place|geboorteplaats)$")),
    ("birth_date", re.compile(r"(?i)^(?:birth[ _]?(?:date|day)|date[ _]?of[ _]?birth|dob|bday|geboortedatum|age|leeftijd)$")),
    ("phone", re.compile(r"(?i)^(?:phone|tel(?:ephone)?|mobile|dial[ _]?number|telefoon(?:nummer)?|mobiel|formatted[ _]?number)$")),
)  # fmt: skip
"""What a key holds; the first row that fits."""
