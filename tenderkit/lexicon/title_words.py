"""What a subject line or a banner says around the name of a role: "FW: spoed! Jurist Wmo gezocht (24 uur)".

In: the words of a line. Out: where the name of the role starts and ends in it.
"""

from __future__ import annotations

import re
from typing import Final

from tenderkit.lexicon.organisations import ORGANISATION_PATTERN
from tenderkit.lexicon.roles import ROLE

_OF_A_MAIL: Final = r"(?:re|fw|fwd|doorst|antw|onderwerp|betreft|subject)\s*:\s*"
_NAMED: Final = (
    r"(?:(?:naam|titel|benaming|title|name)(?: (?:van )?(?:de |het |deze )?(?:\w*(?:opdracht|uitvraag|aanvraag|vacature|inhuur|functie|rol|positie|project))| of (?:the )?(?:assignment|request|role|vacancy|position|job))?"
    r"|(?:opdracht|uitvraag|aanvraag|functie|vacature|assignment|request|role|job|position|vacancy)[- ]?(?:naam|titel|title|name)|(?:gevraagde |gezochte )?(?:functie|rol|role|position))\s*(?::|\t|\s[–-]\s)\s*"
)
"""A label that a title keeps: "Naam uitvraag: Inkoper"."""
_LOUD: Final = (
    r"(?:met spoed|spoed|urgent|haast|let op|nieuw|new|update|herinnering|reminder)\s*[!:–-]+\s*"
)
_REQUEST: Final = r"(?:opdracht|aanvraag|uitvraag|vacature|verzoek|klus|assignment|request|vacancy)"
_DOCUMENT: Final = r"(?:\w*leidraad|beschrijvend document|(?:uitvraag|aanvraag|inhuur|offerte|aanbestedings)-?document|request for (?:proposals?|quotations?|tenders?))(?: (?:voor )?(?:(?:de )?inhuur(?: van)?|externe inhuur))?"
"""What a buyer's document is called before the role: "Inschrijvingsleidraad Constructeur"."""
_ASKED: Final = (
    rf"(?:nieuwe? |new |lopende |open )?(?:(?:\w*(?:inhuur|markt\w{{0,8}}|offerte))?{_REQUEST}|{_DOCUMENT})"
    r"(?:(?:\s+(?:nr\.?\s*|nummer\s+|#)?[A-Z]{0,5}[-/]?\d[\w./-]*)?\s*[:–|-]\s+|\s+(?:nr\.?\s*|nummer\s+|#)?[A-Z]{0,5}[-/]?\d[\w./-]{2,}\s+(?:voor |inzake )?(?:een )?(?=[a-z]{3})|\s+(?:voor |inzake )?(?:een )?(?=(?-i:[A-Z])[a-z]))"
)
_SOUGHT: Final = (
    r"(?:(?:wij|we) (?:zoeken|vragen|zijn op zoek naar)|looking for|te bezetten|beschikbaar|gezocht wordt|gezocht"
    r"|gevraagd|wanted|available)(?:\s*:\s*|\s+)(?:per direct )?(?:(?:een|a|an|1)\s+)?"
)
_COUNT: Final = r"\d{1,2}\s?[x×]\s+"
_LEADS: Final = re.compile(
    rf"\s*(?:{_OF_A_MAIL}|{_NAMED}|(?:(?:nr\.?|nummer|number|no\.?)\s*|#)?[A-Z]{{0,5}}[-/]?\d{{3,}}[\w./-]*\s+(?:voor (?:een )?|for an? )?(?=[a-z]{{3}})(?!uur|uren|euro|punten|inwoners|km\b)|\[[^\]\n]{{2,40}}\]|{_LOUD}|{_ASKED}|{_SOUGHT}|{_COUNT})",
    re.IGNORECASE,
)

_HOURS: Final = r"(?:ca\.? |circa |max\.? |gemiddeld )?\d{1,2}(?:\s?(?:-|–|tot|à)\s?\d{1,2})?\s?(?:uur|uren|u|hours?|hrs)\b"
_RATE: Final = r"(?:max(?:imaal|imum|\.)?|tot|up to|tarief\w*)\s?(?:€\s?)?\d{2,3}\b|€\s?\d{2,3}\b"
_BY: Final = r"(?:(?:graag )?(?:reag\w+|reacties?|sluit\w*|deadline|uiterlijk|offertes?)\b[^()\d]{0,24}\d|(?:vóór|voor|t/m) \d)"
_NUMBER: Final = (
    r"(?:\d{1,2}|een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|twaalf|one|two|three|six)"
)
_PEOPLE: Final = rf"{_NUMBER}\s(?:personen|persoon|professionals|kandidaten|fte|plaatsen|people|persons|positions)\b"
_LENGTH: Final = rf"{_NUMBER}\s(?:jaar|maanden|maand|mnd|weken|months|weeks|year)\b"
_CODE: Final = (
    r"(?!(?:ISO|NEN|IEC|NTA|BRL|VCA|SAP|NIS|CPV|FSC)\b|(?:19|20)\d\d[-/](?:19|20)?\d\d\s*[)\]])"
    r"(?:(?:[A-Z]{1,6}[-/.]?)?\d{2,8}(?:[-/.]\d{1,8}){1,3}|[A-Z]{1,6}[-/]\d{2,8}|\d{5,9})"
)
"""The number of a request as it stands behind a role: "(WH-2026-077)"."""
_TAIL: Final = re.compile(
    rf"\s*(?:!+|[(\[]\s*{_CODE}\s*[)\]]|\(?\b[mvx](?:\s?/\s?[mvx]){{1,2}}\)?|\(\s*{_PEOPLE}\s*\)|,?\s{_PEOPLE}|\s\d{{1,2}}\s?[x×]|\(\s*{_LENGTH}\s*\)|,?\s(?:voor|gedurende)\s(?:de duur van\s)?{_LENGTH}"
    rf"|,?\s(?:per|vanaf|start)\s(?:direct\b|\d{{1,2}}[ -/](?:\d|[a-z])[\w -/]*)|\(\s*(?:per|vanaf|start)\s[^)]*\)|\s{_HOURS}(?:\s(?:per week|p/w|p\.w\.))?|\(\s*(?:reag\w+|reacties?|sluit\w*|deadline|inschrijv\w*|ref\b|nr\b|kenmerk|t/m|tot|vóór|uiterlijk|spoed|{_HOURS})[^)]*\)"
    rf"|,\s*(?:{_HOURS}|{_RATE}|{_BY}|regio\b|provincie\b|omgeving\b|per direct|start\b)[^()]*"
    r"|\s(?:dringend |met spoed |per direct )?(?:gezocht|gevraagd|nodig|wanted|needed)\b[^()]*)\s*$",
    re.IGNORECASE,
)

_QUOTED: Final = re.compile(
    r"\b(?:opdracht|functie|rol|aanvraag|uitvraag|assignment|role|position)(?: van| als| of)?:?\s[\"'‘“](?P<role>[^\"'‘’“”]{4,80})[\"'’”]",
    re.IGNORECASE,
)
"""A role between quotation marks: "inschrijving voor de opdracht 'Regisseur wonen'"."""
NO_ROLE: Final = (
    r"(?:nieuwe?|new|lopende)?\s*\w*(?:opdracht|aanvraag|uitvraag|vacature|assignment|request)"
    r"(?: (?:nr|nummer|number|no)?\.?\s?#?[\w./-]*\d[\w./-]*)?"
    r"(?:\s(?:is\s)?(?:beschikbaar|geplaatst|online|open|gepubliceerd|available|published))?"
)
"""A subject that says only that there is a request: "Nieuwe inhuuraanvraag beschikbaar"."""
ONLY_A_REQUEST: Final = re.compile(rf"\W*{NO_ROLE}\W*", re.IGNORECASE)


_HIRER_FIRST: Final = re.compile(
    rf"\s*(?:(?:nieuwe |new )?\w*{_REQUEST} (?:(?:van|bij|voor|namens|from|at|for) )?|(?:voor|bij|namens) )?(?:de |het )?(?P<org>\S[^:|]{{4,60}}?)"
    r"(?:\s(?:zoekt|vraagt|werft|huurt in|is op zoek naar|seeks|is looking for)(?: per direct| tijdelijk| met spoed)?\s*(?::|(?:een|een?n|één|naar een|a|an)\s)|\s*:\s|\s[–-]\s)\s*",
    re.IGNORECASE,
)
"""Who hires before the role: "Gemeente Duinmeer zoekt een jurist", "Aanvraag gemeente Duinmeer - jurist"."""
_ASKED_BARELY: Final = re.compile(
    rf"\s*(?:(?:nieuwe?|new|lopende|open|nadere|tijdelijke)\s+)?(?:(?:inhuur|inhuur-|offerte)?{_REQUEST}|{_DOCUMENT})\s+(?!(?:is|van|voor|bij|en|of|die|met|via|aan|per|in|op|te|wordt|voor|door|for|from|is)\s)(?=[a-zé]{{3}})",
    re.IGNORECASE,
)
"""A request before the role, in small letters: "Uitvraag jeugdconsulent"."""
_SIGN: Final = re.compile(r"[^\w\s(\[#\"'‘’“”€.,:;*•–—-]+\s*(?=\w)")
"""A picture before the words of a subject."""
_NEAR: Final = 45
"""Characters in which the role follows the word for the request."""

_SURE_KIND: Final = re.compile(
    r"(?:gemeente|gem\.|provincie|prov\.|waterschap|hoogheemraadschap|omgevingsdienst|veiligheidsregio|ministerie|ggd|municipality)\b",
    re.IGNORECASE,
)
_BEFORE_HIRER: Final = re.compile(
    r"(?P<tied>\s*(?:,|@|\(|\s[–—|-])\s*(?:(?:bij|voor|namens|van|at|for|with)\s+)?|\s(?:bij|voor|namens|van|at|for|with)\s+|\s+)(?:(?:de|het|the|onze opdrachtgever|onze klant)\s+)?$",
    re.IGNORECASE,
)
_ANY_HIRER: Final = re.compile(
    r"\s(?:bij|voor|at|for)\s(?:een|a|an)\s(?:(?:middel)?grote?\s|kleine\s|[a-z-]+\s)?(?:gemeente|provincie|waterschap|omgevingsdienst|overheidsorganisatie|uitvoeringsorganisatie|ministerie|municipality)\W*$"
    r"|\sbij\s(?:de\s|het\s)?(?-i:[A-Z]{2,6})\W*$",
    re.IGNORECASE,
)
"""Who hires, without a name or by letters: "bij een middelgrote gemeente", "bij het LRG"."""


def _without_hirer(words: str, start: int, end: int) -> int:
    """Where a role ends before the organisation that hires: "jurist Woo bij provincie Duinland"."""
    unnamed = _ANY_HIRER.search(words, start, end)
    if unnamed:
        return unnamed.start()
    for named in ORGANISATION_PATTERN.finditer(words, start, end):
        if words[named.end() : end].strip(" )") or named["org"].lower().startswith("regio deal"):
            continue
        before = _BEFORE_HIRER.search(words, start, named.start())
        if before and (before["tied"].strip() or _SURE_KIND.match(named["org"])):
            return before.start()
    return end


_SENTENCE: Final = re.compile(
    r"\s*(?:wij|we|er (?:is|zijn|kwam)|graag|hierbij|bij deze|ik|onze|ons|verzoek|uitnodiging|zojuist|vandaag|there|our|hoi|ha|hallo|dag|beste|geachte|goe\w+)\b",
    re.IGNORECASE,
)
"""How a sentence opens that names a role in passing: "Wij ontvingen een aanvraag voor een planoloog"."""
_PART: Final = re.compile(r"\s+[|·•]\s+|\s+[–—-]\s+")
_BESIDE: Final = re.compile(
    r"\s*(?:[A-Z]{0,6}[-/.]?\d[\w./-]{2,}|(?:reag\w+|reacties?|sluit\w*|deadline|inschrijv\w*|uiterlijk|vóór|voor|t/m|spoed|graag)\b.*|(?:ca\.? )?\d\d?(?:\s?[-–]\s?\d\d?)?\s?(?:uur|u|uren|hours)\b.*"
    r"|(?:[A-Z]\w+ )?(?:opdrachten|vacatures|aanvragen|assignments|jobs|marktplaats|portaal)(?: [A-Z]\w+)?|(?:gemeente|provincie|waterschap|omgevingsdienst|regio) [A-Z][\w -]+)\s*",
    re.IGNORECASE,
)
"""What stands beside a role in a banner or a subject: its number, a limit, hours, the site, who hires."""


def _segment(words: str) -> tuple[int, int] | None:
    """The part of a line with bars or dashes that names the role, where the others are none of the title."""
    edges = [0, *(at for match in _PART.finditer(words) for at in match.span()), len(words)]
    parts = [
        (first, last) for first, last in zip(edges[::2], edges[1::2], strict=True) if first < last
    ]
    if not _LEAST_PARTS <= len(parts) <= _MOST_PARTS:
        return None
    named = [(first, last) for first, last in parts if ROLE.search(words, first, last)]
    if len(named) != 1:
        return None
    others = [part for part in parts if part != named[0]]
    barred = "|" in words and named[0] == parts[0]
    if all(_BESIDE.fullmatch(words, *part) for part in others) or (
        barred and all(len(words[slice(*part)].split()) <= _MOST_OF_A_SITE for part in others)
    ):
        return named[0]
    return None


_LEAST_PARTS: Final = 2
_MOST_PARTS: Final = 4
_MOST_OF_A_SITE: Final = 3
_LONGEST: Final = 200
"""Characters of a line that may name a role with something behind it."""


def role_place(words: str) -> tuple[int, int]:
    """Where the name of a role stands in a line; the whole line where nothing stands around it.

    Examples
    --------
    >>> words = "Nieuwe uitvraag: 2x Jurist Wmo, 24 uur"
    >>> words[slice(*role_place(words))]
    'Jurist Wmo'
    """
    start, end = 0, len(words.rstrip())
    told = told_role(words) if _SENTENCE.match(words) else None
    if told is not None:
        return told
    quoted = _QUOTED.search(words)
    if quoted and ROLE.search(quoted["role"]):
        return quoted.span("role")
    sign = _SIGN.match(words)
    start = sign.end() if sign else start
    while match := _LEADS.match(words, start):
        if not re.search(r"\w{3}", words[match.end() :]):
            break
        start = match.end()
    asked = _ASKED_BARELY.match(words, start)
    if asked and ROLE.search(words, asked.end(), asked.end() + _NEAR):
        start = asked.end()
    hirer = _HIRER_FIRST.match(words, start)
    if hirer and ORGANISATION_PATTERN.fullmatch(hirer["org"]) and ROLE.search(words, hirer.end()):
        start = hirer.end()
    cut = -1
    while cut != end:
        cut = end
        match = _TAIL.search(words, start, end) if end - start <= _LONGEST else None
        if match and re.search(r"\w{3}", words[start : match.start()]):
            end = match.start()
        end = _without_hirer(words, start, end)
    if not ROLE.search(words, start, end):
        return 0, len(words)
    part = _segment(words[start:end])
    if part is None:
        return start, end
    return start + part[0], _without_hirer(words, start + part[0], start + part[1])


TOLD_ROLE: Final = re.compile(
    r"\b(?:(?:opdracht|aanvraag|uitvraag|verzoek|klus|vacature|request|assignment|vacancy) (?:(?:voor|naar|van|for|of) (?:een|an?|de|the)|(?:als|as)(?: (?:een|an?))?)"
    r"|(?:(?:net|nieuw|vers|zojuist) (?:binnen|ontvangen|online)|new (?:on our (?:board|site)|in|request|assignment)|dit is ['’]m|dit is hem|nieuwe? (?:opdracht|aanvraag|uitvraag))\s*:(?: (?:een|an?))?"
    r"|(?:gaat (?:het )?(?:hier |daarbij )?om|betreft(?: het)?(?: hier)?) (?:een|één)"
    r"|(?:de )?(?:functie|rol|positie|inzet|inhuur|role|position) (?:van|voor|of)(?: een| an?| the)?"
    r"|(?:zoeken|zoekt|vragen|vraagt|gezocht|op zoek naar|inhuren|looking for|seeking)(?: wij| we| per direct| tijdelijk)*"
    r"(?: naar)? (?:een|an?|één))\s+(?P<role>(?:(?!en\b|die\b|met\b|voor\b|om\b)[\w/&-]+\s){0,4}?[\w/-]*(?:[^\W\d_]{3,}))"
    r"(?=[.,;:!?()]|\s(?:bij|voor|in|op|met|te|binnen|die|per|van|gedurende|om|at|for|to|who|with)\b|$)",
    re.IGNORECASE,
)
"""A sentence that names the role: "een kandidaat voor de functie van archiefmedewerker"."""


def told_role(words: str) -> tuple[int, int] | None:
    """Where a sentence names the role that is asked for."""
    for match in TOLD_ROLE.finditer(words):
        if ROLE.search(match["role"]) and len(match["role"].split()) <= _MOST_WORDS:
            return match.span("role")
    return None


_MOST_WORDS: Final = 6


GROUP_OF_ROLES: Final = re.compile(
    r"\b(?:overige?|diversen?|anders|n\.?e\.?g\.?|other|misc\w*|alle functies)\W*$|\(overige?\)|[:\t/&,]\s*overige?\b"
    r"|[a-z](?:adviseurs|managers|medewerkers|specialisten|beheerders|ontwikkelaars|consultants|engineers|analisten|juristen|coördinatoren|leiders|architecten|inkopers|testers)\W*$"
    r"|(?:adviseur|manager|medewerker|specialist|consultant|engineer|analist|jurist|leider)s?\s?/\s?\w{0,16}(?:adviseur|manager|medewerker|specialist|consultant|engineer|analist|jurist|leider)s?\W*$",
    re.IGNORECASE,
)
"""What a portal files an assignment under, though it holds a role's word: "ICT-specialist overig", "Projectmanagers"."""
