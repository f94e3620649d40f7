"""What tells a number of a person from the other numbers of a CV: dates, amounts, references.

In: nothing. Out: patterns. Everything that is none of these and has six digits or more is taken for somebody's.
"""

from __future__ import annotations

import re

_MONTH = (
    r"(?:jan(?:uari|uary)?|feb(?:r|ruari|ruary)?|m(?:aa)?rt|mar(?:ch)?|apr(?:il)?|mei|may|jun[ie]?|june|jul[iy]?|july|aug(?:ustus|ust)?|"
    r"sept?(?:ember)?|o[kc]t(?:ober)?|nov(?:ember)?|de[cz](?:ember)?)\.?"
)
_DAY = r"(?:0?[1-9]|[12]\d|3[01])"
_MONTH_NUMBER = r"(?:0?[1-9]|1[0-2])"
_YEAR = r"(?:19|20)\d\d"
_BETWEEN = r"[ ]?[-./–][ ]?"

TIMES = re.compile(
    rf"(?<![\d.,])(?:{_DAY}{_BETWEEN}{_MONTH_NUMBER}{_BETWEEN}(?:{_YEAR}|['’]?\d\d)"
    rf"|{_YEAR}[-./]{_MONTH_NUMBER}[-./]{_DAY}|{_MONTH_NUMBER}/{_DAY}/(?:{_YEAR}|\d\d)"
    rf"|{_YEAR}[-/.]?(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])?(?:T\d{{4,6}}Z?)?|{_DAY}[ ]{_MONTH}[ ]{_YEAR}|{_MONTH_NUMBER}[ ]?[-/.–][ ]?{_YEAR}|{_YEAR})(?![\d])"
    r"|(?<!\d)(?:[01]?\d|2[0-3])[:.][0-5]\d(?:[:.][0-5]\d)?(?=[ ]?(?:uur|u\b|h\b|AM|PM)|[ ]?[-–][ ]?\d|[ ]?[\])]|[ ]?$)",
    re.IGNORECASE,
)
"""Days, months and years as digits write them; "20260218T133000" too."""

AMOUNTS = re.compile(
    r"(?:€|EUR|euro|\$|£|USD)[ \u00a0]?[\d.,]*\d(?:,-)?(?:[ ](?:mln|miljoen|k))?"
    r"|(?<![\d.,/-])\d{1,3}(?:\.\d{3}){1,3}(?:,\d{1,2})?(?![\d.,/-]*\d)(?=[ ]?(?:[^\W\d_]|%|[);,.\n]|$))"
    r"|(?<![\d.,])\d+(?:[.,]\d+)*[ ]?(?:%|euro|eur\b|mln|miljoen|miljard|k\b|m2|m3|km|ha\b|uur|uren|u/w|fte|records|dossiers|inwoners|woningen|gebruikers|users|jaar|years|punten|pagina|stuks|medewerkers|objecten|klanten)",
    re.IGNORECASE,
)
"""Sums of money and counts of things."""

_THINGS = (
    r"zaak|inkoop|project|dossier|kenmerk|referentie|offerte|factuur|order|bestel|aanvraag|opdracht|perceel|certifica(?:at|te)|diploma|registratie|registration|erkenning|"
    r"licen[sc]e|licentie|credential|polis|artikel|versie|version|ticket|kostenplaats|grootboek|besluit|verordening|bijlage|hoofdstuk|formulier|vacature|tender|"
    r"contract|overeenkomst|vergunning|meeting|vergadering|pincode|journal|personeels|examen|publicatie|zaaknr|projectnr"
)
_SHORT_THINGS = (
    r"ref|cert|reg|art|nen|iso|iec|rfc|doi|isbn|issn|ecli|stcrt|stb|lot|nevi|exin|noloc|pmp|ipma|prince2?|togaf|schaal|cpion|crkbo|vol|pp|pag|proc|"
    r"cissp|cism|cisa|istqb|itil|cobit|scrum|psm|cap|vca|dos|das|id"
)
REFERENCES = re.compile(
    rf"(?<!\w)(?:\w{{0,24}}(?:{_THINGS})[\w-]{{0,16}}|(?:{_SHORT_THINGS})(?:[ -]?(?:nummer|nr))?)[ ,]{{0,2}}(?:nummer|nrs?|no|id|number|code)?[ ]?\.?[:#=]?[ ]?(?:[A-Za-z]{{1,6}}[ -]?){{0,2}}[\d./-]{{0,6}}$"
    r"|(?<![\dx])(?:(?:19|20)\d\d|xxxx)(?:/S[ ]|[ ]?[,(][ ]?(?:nr|nummer|number|no)\.?:?[ ])$|(?<!\w)(?-i:[A-Z]{2,4}\d{2,4})-$",
    re.IGNORECASE,
)
"""A label in front of the number of a thing, where days and years are blotted out; the year of a certificate or of the journal of
tenders; letters and digits that open a code."""

OWN_NUMBERS = re.compile(
    r"(?:bsn|burgerservice|sofi|onderwijs|leerling|student|klant|patient|lid|relatie|pas|rijks|insz)[\w -]{0,16}[:#=.]?[ ]?$",
    re.IGNORECASE,
)
"""A label in front of a number that is a person's though it looks like a reference."""

DIGITS = re.compile(
    r"(?<![\w/#])(?<!\d[.,])(?<![A-Za-z]-)[+(]{0,2}\d(?:[ \u00a0]?[-–—./()]{0,2}[ \u00a0]?\d){5,18}(?![\w])"
)
"""Six digits or more, in any grouping."""

SMALL_RANGE = re.compile(r"\d{1,4}[ ]?[-–/][ ]?\d{1,4}")

MIXED = re.compile(
    r"(?<![\w/.@-])(?=(?:[A-Z]*\d){3})(?=\d*[A-Z]+\d+[A-Z])[A-Z0-9]{8,12}(?![\w/@-]|\.\w)"
)
"""Eight to twelve capitals and digits that take turns at least twice."""

MEMBERS = re.compile(
    r"(?i)(?<![\w-])(?:student|leerling|lid|leden|cli[eë]nt|pati[eë]nt|onderwijs)[en]{0,2}-?[ ]?(?:nummer|nr|no)\.?[ ]?:?[ ](?P<n>(?:[a-z]{1,2}-?)?\d{5,10})(?!\w)"
)
"""The number of somebody at a school, a club or a clinic."""
OWN_DOCUMENTS = re.compile(
    r"(?<!\w)(?:id(?:entiteit\w*)?|kopie[ ]id|id-\w+|paspoort\w*|passport|rijbewijs\w*)[ :=(]{0,3}(?:nr\.?|nummer|no\.?)?[ :=(]{0,3}$",
    re.IGNORECASE,
)
