"""What numbers and addresses of a person look like in a text, and the words that tell of them.

In: nothing. Out: patterns; the piece is the group `n` (or `m`) where there is one. A scan reads 0 as O and
1 as l: where a word tells what follows, the digits may be such letters.
"""

from __future__ import annotations

import re

PERSONAL = re.compile(
    r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+"
    r"|(?<![\w-])(?!(?:\d\d[-/])?\d\d[-/](?:19|20)\d\d(?!\d))(?:\+31|0031|0)[\s-]?(?:\(0\))?\s?6?(?:[\s-]?\d){7,10}(?!\w)"
    r"|\bNL\d{2}\s?[A-Z]{4}(?:\s?\d){10}\b"
    r"|\b\d{4}\s?[A-Z]{2}\b(?=\s+[A-Z])"
)
"""E-mail, telephone (not "03-2020	12-2022"), bank account, postcode with a town."""

_D = "[0-9OoQlI|]"
"""A digit, also as a scan misreads it."""
_TO = r"(?:[^\S\n]*(?:nr|nummer|no|number|id|is|luidt|privé|prive|werk|work|mobiel|thuis|home)\b\.?)?[^\S\n]*[:.]?[^\S\n]*"
_CAP = r"[A-ZÀ-ÖØ-ÞİŞĞ]"
_LETTER = r"[^\W\d_]"
PLACE = (
    rf"(?:['’][st][- ])?{_CAP}(?:{_LETTER}|['’](?=[a-z]{{3}})){_LETTER}*(?:[-'’ ](?:['’][st]|aan|de|den|der|het|en|op|bij|in|ter|van)(?=[- ]))*"
    rf"(?:[- ](?:(?:['’][st]|aan|de|den|der|het|en|op|bij|in|ter|van)[- ])*{_CAP}{_LETTER}+){{0,3}}"
)
_SUFFIX = r"(?:[^\S\n]?-?[^\S\n]?(?:\d{1,3}(?!\d)|bis|hs|huis|boven|zwart|rood|wit|t/o|zw|rd|bus\s?\d+|I{1,3}(?!\w)|IV(?!\w)|[A-Za-z](?![\w])))*"
_HOUSE = rf"[0-9lIO]{{0,1}}\d{{1,4}}{_SUFFIX}"
_STREET = (
    r"(?:straat|str\.|laan|weg|plein|gracht|kade|dijk|singel|pad|dreef|markt|hof|steeg|plantsoen|baan|haven|wal|"
    r"burgwal|park|oord|erf|veld|akker|kamp|ring|allee|boulevard|wei|hoek|molen|brink|stee|zoom|horst|tuin|poort|brug|spaarne|vaart|sloot|meent)"
)
_MONTH = (
    r"(?:jan(?:uari|uary)?|feb(?:r|ruari|ruary)?|m(?:aa)?rt|mar(?:ch)?|apr(?:il)?|mei|may|jun[ie]?|june|jul[iy]?|aug(?:ustus|ust)?|"
    r"sept?(?:ember)?|o[kc]t(?:ober)?|nov(?:ember)?|de[cz](?:ember)?)\.?"
)
_YEAR = r"(?:1[89]|[l1]9|20|2[O0])[0-9OolI]{2}"
_DATE = (
    rf"(?:{_D}{{1,2}}[ ]?[-./][ ]?{_D}{{1,2}}[ ]?[-./][ ]?(?:{_YEAR}|\d{{2}})"
    rf"|(?:19|20)\d\d-\d\d?-\d\d?|{_D}{{1,2}}(?:st|nd|rd|th|e)?[ ]?{_MONTH}[ ,]*{_YEAR}|{_MONTH}[ ]\d{{1,2}}(?:st|nd|rd|th)?,?[ ]{_YEAR})"
)
_BIRTH_WORDS = r"(?:geboren|geboortedatum|geboortejaar|geb\.?\s?-?datum|geb\.?\s?dat(?:um)?|geb|date\s+of\s+birth|birth\s?date|birthday|born|dob|d\.o\.b)"
EMAIL = re.compile(
    r"(?<!\w)[^\W_][\w.+'’-]{0,63}[^\S\n]?(?:@|\(at\)|\[at\]|\(@\))[^\S\n]?\w[\w-]{0,62}(?:\.\w[\w-]{0,62}){1,6}",
    re.IGNORECASE,
)
_GAP = r"(?:[ \u00a0]?[-–—.()_]{1,2}[ \u00a0]?|/|[ \u00a0]{0,2})"
"""Between the digits of a telephone number; a stroke with spaces parts two numbers."""
PHONE = re.compile(
    rf"(?<![\w/.,-])(?P<n>\(?(?:\+|00)[^\S\n]?31\)?(?:{_GAP}\(?[0O]\)?)?(?:{_GAP}{_D}){{9}}|\(?(?:\+|00)[^\S\n]?32\)?(?:{_GAP}{_D}){{8,9}}"
    rf"|\(?(?:\+|00)[^\S\n]?\d{{1,3}}\)?(?:{_GAP}{_D}){{6,13}}|\(?[0O](?!0)(?:{_GAP}{_D}){{9}})(?!\w)"
)
"""As many digits as the country has: what follows may be a year."""
PHONE_PARTED = re.compile(
    rf"(?<![\w/.,-])(?P<n>(?=(?:[ |·•/]{{0,3}}{_D}){{10}}(?![ |·•/]{{0,3}}\d))0\d{{1,3}}(?:[ ]?[|·•/][ ]?\d{{2,7}}){{1,4}})(?![\w|])"
)
"""Ten digits with strokes or points between them: "06 | 0000 | 1765"."""
PHONE_TOLD = re.compile(
    r"(?<![\w/])(?:tel(?:efoon)?(?:nummer)?|mob(?:iel)?|mobile|phone|gsm|fax|bereikbaar(?:\s+op)?|bel(?:len)?(?:\s+\w+)?(?:\s+op)?|noodnummer|t|m)(?:\s?(?:privé|werk|thuis|nr))?\.?[^\S\n]*[:.]?[^\S\n]*"
    rf"(?P<n>[+(]?{_D}(?:[ \u00a0]?[-–—./()]{{0,2}}[ \u00a0]?{_D}){{6,14}})(?!\w)",
    re.IGNORECASE,
)
_X = r"[ .]?[0-9A-Za-z]"
IBAN = re.compile(
    rf"(?<!\w)(?P<n>(?i:NL)[ .]?{_D}{{2}}(?:{_X}){{4}}(?:[ .]?[0-9OQlISB|]){{10}}|(?i:BE)[ .]?{_D}{{2}}(?:[ .]?{_D}){{12}}|(?i:DE)[ .]?{_D}{{2}}(?:[ .]?{_D}){{18}}"
    rf"|[A-Za-z]{{2}}[ .]?{_D}{{2}}(?:{_X}){{11,30}}?(?=(?:[ ,;|]|[.](?!\w))|$))(?!\w)",
    re.MULTILINE,
)
BSN = re.compile(rf"(?<![\w.,/-]){_D}{{2,4}}(?:[ .-]?{_D}{{2,3}}){{2}}[ .]?\d?(?![.,/-]?\w)")
BSN_TOLD = re.compile(
    rf"(?:bsn|burgerservicenummer|burger\s?service\s?nr|sofi(?:-?nummer)?|citizen\s+service\s+number|rijksregister(?:nummer)?|insz|national\s+(?:insurance\s+)?(?:number|id))"
    rf"(?:[ ]?\([^\n)]{{0,24}}\))?[^\n\d]{{0,24}}?(?P<n>{_D}(?:[ .-]?{_D}){{7,11}})(?!\w)",
    re.IGNORECASE,
)
TRADE = re.compile(
    rf"(?<!\w)(?:kvk|k\.v\.k|kamer\s+van\s+koophandel|handelsreg(?:ister|\.)?|trade\s+register|chamber\s+of\s+commerce|coc)(?:[ ]?\([^\n)]{{0,24}}\))?(?:[^\d]{{0,20}}?|[^\d]{{0,20}}?[^\w]){_TO}(?P<n>[0-9O](?:[ .]?{_D}){{7}}(?:[ .]?\d{{4}})?)(?!\w)",
    re.IGNORECASE,
)
VAT = re.compile(
    r"(?<!\w)(?P<n>NL[ .]?\d(?:[ .]?\d){8}[ .]?B[ .]?\d[ .]?\d|\d{9}[ .]?B\d\d|BE[ .]?[01](?:[ .]?\d){9}|DE(?:[ .]?\d){9}|FR[ .]?\w\w[ .]?\d{9})(?!\w)",
    re.IGNORECASE,
)
BORN_DAY = re.compile(rf"(?<!\w){_BIRTH_WORDS}[^\d\n]{{0,30}}?(?P<n>{_DATE})", re.IGNORECASE)
BORN_NEAR = re.compile(
    rf"(?<!\w){_BIRTH_WORDS}\b[^\n]{{0,80}}(?:\n[^\n]{{0,80}}){{0,2}}\n[^\S\n]*(?P<n>{_DATE})[^\S\n]*(?=\n|$)",
    re.IGNORECASE,
)
STAR = re.compile(rf"(?:^|\n|[ ])\*[ ]?(?P<n>{_DATE})(?=[ ](?:te|in)\b|[ ]?[,\n]|$)", re.IGNORECASE)
AGE = re.compile(
    r"(?<!\w)(?:leeftijd|age)[^\S\n]*[:\t|=][^\S\n]*(?P<n>\d{2}(?:[ ](?:jaar|years?))?)",
    re.IGNORECASE,
)
IN_BRACKETS = re.compile(rf"(?<=\()(?:geb\.?[ ])?(?P<n>{_DATE})(?=\))", re.IGNORECASE)
"""A day in brackets: of birth where it lies long ago."""
BORN_BEFORE = re.compile(
    rf"(?:^|\n)[^\S\n]*(?P<n>{_DATE})[^\S\n]*\n(?:[^\n]*\n)?[^\S\n]*{_BIRTH_WORDS}\b", re.IGNORECASE
)
BORN_PLACE = re.compile(
    rf"(?<!\w)(?i:geboren|geboorte|geb\.?|born|birth)[^\n]{{0,60}}?(?:(?i:{_DATE})[ \t]*(?:,|te|in|at|\()[ \t]*(?P<n>{PLACE}))"
    rf"|(?i:geboren|born)[ \t]+(?:te|in|at)[ \t]+(?P<m>{PLACE})",
)
LIVES = re.compile(
    r"(?<!\w)(?:[Ww]oonplaats|[Gg]eboorteplaats|[Gg]eb\.[ ]?plaats|GEBOORTEPLAATS|WOONPLAATS|[Pp]lace[ ]of[ ](?:birth|residence)|[Bb]irth[ ]?place|[Rr]esidence|[Rr]esides[ ]in|[Ll]ives[ ]in|[Ll]iving[ ]in|"
    r"(?:[Ww]oon(?:t|achtig|de|plaats)?|[Ww]onend?e?)(?:[ ](?:ik|zij|hij|zelf|nu|met[ ]\w+))*[ ](?:in|te|op)|[Gg]roei(?:de|t)[ ]op[ ]in|[Oo]pgegroeid[ ]in|[Aa]fkomstig[ ]uit|[Gg]rew[ ]up[ ]in|(?:[Pp]ostcode|[1-9]\d{3}[ ]?[A-Z]{2})[ ]?[|;:,\t][^\n]{0,12}\n[|; \t]*[Pp]laats)[ \t]*[:=|;]?[ \t]*"
    rf"(?P<n>{PLACE})"
)
SIGNED_AT = re.compile(
    rf"(?:^|(?<=\n)|(?<=\|)|(?<=[ ][ ])|(?:ingevuld|ondertekend|getekend|opgemaakt|aldus|plaats)[^\n]{{0,24}}?\b(?:te|in)[ ])[ \t]{{0,9}}(?P<n>{PLACE})[ \t]*(?:,|op)[ \t]*(?:d\.d\.[ ]?)?(?={_DATE})"
)
AROUND = re.compile(
    rf"(?:^|\n)[ \t]*(?P<n>{PLACE})(?=[ ](?:en[ ]omgeving|and[ ]surroundings|area|Area)\b|,[ ](?:Nederland|Netherlands|The[ ]Netherlands|België|Belgium)[ \t]*(?:\n|$))"
)
POSTCODE = re.compile(
    rf"(?<![\w.€-])(?<!\d,)(?P<n>[0-9][0-9OlI]{{3}}[^\S\n]?(?P<l>[A-Za-z]{{2}})(?:(?:[^\S\n]*,[^\S\n]*|[^\S\n]{{1,3}})(?P<p>{PLACE}))?)(?![\w])"
)
STREET_NUMBER = re.compile(
    rf"(?<![\w])(?P<n>(?:{_CAP}[\w'’.]{{0,30}}[ ](?:(?:van|de|den|der|ten|ter|het)[ ]){{0,2}}){{0,3}}(?:{_CAP}[\w'’-]{{0,40}}|(?<=[ ]))(?:[ ]?(?i:{_STREET}))(?:[ -](?:Noord|Zuid|Oost|West|Noordzijde|Zuidzijde|Oostzijde|Westzijde|[NZOW]z)\.?)?[ ](?i:{_HOUSE}))(?!\w)"
)
OF_STREET = re.compile(
    rf"(?<![\w])(?P<n>(?:Laan|Plein|Weg|Straat|Markt|Hof|Kade|Achter|Aan|Op|Nieuwe|Oude|Korte|Lange|Grote|Kleine|Zuider|Noorder|Ooster|Wester)(?:[ ](?:van|de|den|der|het|['’]t|te|ter|{_CAP}(?:[\w'’-]+|\w{{0,3}}\.))){{1,4}}[ ]{_HOUSE})(?!\w)"
)
ENGLISH_STREET = re.compile(
    rf"(?<![\w])(?P<n>(?:(?:Flat|Apt\.?|Apartment|Unit|Suite)[ ]?\d+\w?,[ ])?\d{{1,4}}[a-zA-Z]?,?[ ](?:{_CAP}[\w'’]+[ ]){{1,3}}(?:Street|St\.?|Lane|Road|Rd\.?|Avenue|Ave\.?|Drive|Close|Court|Place|Square|Terrace|Gardens|Crescent|Way|Row|Hill|Mews)(?:[ ]\d+)?)(?!\w)"
)
MONTH_BEHIND = re.compile(
    r"[ ](?:jan|feb|m(?:aa)?rt|apr|mei|ju[nl]|aug|sep|okt|nov|dec)[a-z]*(?!\w)"
)
"""What tells that a number is a day: "Oplevering 12 okt"."""
POSTBOX = re.compile(
    r"(?<!\w)(?P<n>(?:postbus|p\.?\s?o\.?\s?box|antwoordnummer)[^\S\n]?\d{1,6})(?!\w)",
    re.IGNORECASE,
)
ADDRESS_TOLD = re.compile(
    r"(?<!\w)(?:(?:woon|post|huis|bezoek|thuis)?adres|straat(?:[ ]en[ ]huisnummer|naam)?|straat\b|(?:home[ ]|postal[ ])?address|street)(?:[ ](?:voor|vr|v|tbv|t\.b\.v\.|van|op|nu|huidig|privé|prive|for)[ .][^\n:]{1,24}(?=:))?[^\S\n]*(?:[:\t]|[ ]{2,})[^\S\n]*(?P<n>[^\n\t,;]{0,60}?\d+"
    rf"{_SUFFIX})(?=[^\S\n]*(?:[,;\n\t|]|[ ]te[ ]|[ ]in[ ]|[ ]{{2}}|$))",
    re.IGNORECASE,
)
NAMED_FOR_A_YEAR = re.compile(
    rf"(?<!\w)(?P<n>(?:Plein|Laan|Weg|Kade|Straat|Singel|Hof)[ ](?:['’]\d\d|(?:19|20)\d\d|\d\d[-–]\d\d)[ ]\d{{1,4}}{_SUFFIX})(?!\w)"
)
"""A square that bears a year, with its house: "Plein '44 23b"."""
TOLD_BEFORE_POSTCODE = re.compile(
    r"(?i)(?<!\w)(?:(?:woon|post|huis|bezoek|thuis|privé)?adres|address)(?:[ ](?:is|luidt|blijft))?[ ]?:?[ ](?P<n>(?-i:[A-Z])[^\n;:|]{1,60}?\d[^\n;:|]{0,12}?),?[ ]+(?=[1-9][0-9]{3}[ ]?[A-Z]{2}(?!\w))"
)
"""Whatever stands between the word for it and the postcode: "Adres: Quorweer, achter nr. 7"."""
BEFORE_POSTCODE = re.compile(
    rf"(?<!\w)(?P<n>(?:(?:{_CAP}[\w'’.-]{{0,40}}|de|den|der|het|van|ter|te|aan|op|['’]t)[ ]){{1,5}}{_HOUSE})[ \t]*(?:,[ ]*|\n[ \t]*|[ ]{{2,}}|[|·•][ ]*|[ ])(?=[1-9][0-9OlI]{{3}}[ ]?[A-Za-z]{{2}}(?!\w)|(?:[A-Z]{{1,2}}-)?[1-9]\d{{3,4}}[ ]{_CAP}{_LETTER}+)"
)
BELGIAN = re.compile(rf"(?:^|\n|\||,[ ])[ \t]*(?P<n>(?:B-)?[1-9]\d{{3}}[ ]{PLACE})[ \t]*(?=\n|$|,)")
URL = re.compile(
    r"(?<![\w@.])(?P<n>(?:https?://|www\.)[^\s<>\"'|,]+[\w/]"
    r"|(?<![\w-])(?:[\w-]{1,40}\.){0,3}(?:linkedin|github|gitlab|facebook|instagram|twitter|x|medium|xing|about|stackoverflow|bsky|mastodon)\.(?:com|org|me|io|social|app)/[^\s<>\"'|,]+[\w/])",
    re.IGNORECASE,
)
HANDLE = re.compile(
    r"(?:(?<![\w.])(?P<n>@[A-Za-z]\w{3,})(?![\w.]*\.\w)|(?<!\w)(?:(?:skype|twitter|insta(?:gram)?|telegram|signal|github|linkedin|discord|slack|orcid|gebruikers(?:naam|id)|inlognaam|user[ ]?(?:name|id)|login)[^\S\n]*:[^\S\n]*|(?:gebruikers(?:naam|id)|inlognaam|username|orcid|skype)[ ]+)(?P<m>[/@]?[\w./-]*\w))",
    re.IGNORECASE,
)
SITE_TOLD = re.compile(
    r"(?:(?:website|site|homepage|portfolio|blog|web)[^\S\n]*[:=]?[^\S\n]*(?P<n>(?<![\w-])(?:[\w-]{1,63}\.){1,5}[a-z]{2,12}(?:/\S{0,200})?)|(?<![\w@.])(?P<m>(?<![\w-])(?:[\w-]{1,63}\.){1,5}[a-z]{2,12}(?:/\S{0,200})?)(?=[ ]\((?:personal|portfolio|company|blog|other|persoonlijk|bedrijf)\)))",
    re.IGNORECASE,
)
PLATE = re.compile(
    r"(?<![\w-])(?P<m>[1-9]-[A-Z]{3}-\d{3})(?![\w-])|(?<![\w-])(?=[A-Z0-9-]{8}(?![\w-]))(?=[A-Z0-9-]*[A-Z])(?=[A-Z0-9-]*\d)(?P<n>(?:[A-Z]{1,3}|\d{1,3})-(?:[A-Z]{1,3}|\d{1,3})-(?:[A-Z]{1,3}|\d{1,3}))(?![\w-])"
)
DOCUMENT = re.compile(
    r"(?<!\w)(?:paspoort|passport|id-?bewijs|identiteits(?:bewijs|kaart)|id-?kaart|id[ ]card|rijbewijs|driving[ ]licen[cs]e|documentnummer|document[ ]number|verblijfs(?:document|vergunning)|SKJ|BIG)"
    r"(?:-?(?:nummer|nr|registratie|registratienummer|registration|number|no))?[^\n]{0,22}?(?P<n>(?<!\w)(?:(?=[A-Z0-9]*\d)[A-Z0-9]{7,11}|[A-Z]{1,3}[ -]\d{5,9}|(?-i:[A-Z]{2}[A-Z0-9])(?:[ ]\d{2,3}){2,4}))(?!\w)",
    re.IGNORECASE,
)
ID_CARD = re.compile(
    r"(?<![\w-])(?P<n>[A-NP-Z]{2}(?=\w*\d\w*[A-Z]|\w*[A-Z]\w*\d)[A-NP-Z0-9]{6}\d)(?![\w-])"
)
"""A passport or identity card: two letters, six of both, a digit."""
NO_POSTCODE = frozenset(
    [
        "en",
        "in",
        "op",
        "te",
        "of",
        "om",
        "er",
        "de",
        "na",
        "tv",
        "ik",
        "is",
        "al",
        "zo",
        "nu",
        "wo",
        "af",
        "uw",
        "ze",
        "we",
        "je",
        "bv",
        "nv",
        "hr",
        "it",
        "cv",
        "pr",
        "bi",
        "qa",
        "ad",
        "ca",
        "eu",
        "uk",
        "nl",
        "at",
        "to",
        "by",
        "on",
        "as",
        "an",
        "or",
        "us",
        "me",
        "my",
        "do",
        "no",
        "so",
        "if",
        "fte",
        "mb",
        "gb",
        "tb",
        "kb",
        "km",
        "kg",
        "ha",
        "mm",
        "cm",
        "m2",
        "pk",
        "kw",
        "mw",
        "ii",
        "iv",
        "st",
        "nd",
        "rd",
        "th",
        "x",
    ]
)
HOUSE_AT_END = re.compile(rf"{_CAP}[\w'’.-]{{1,40}}[ ]{_HOUSE}$")
