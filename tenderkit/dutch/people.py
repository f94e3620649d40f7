"""How many professionals are asked: "2x", "twee professionals", "1 á 2 kandidaten".

In: a text. Out: lowest and highest number; one number gives both. Full-time equivalents are not
people, and the "(maximaal) tien kandidaten" of a selection procedure are not asked for.
"""

from __future__ import annotations

import re

from tenderkit.dutch.found import Found
from tenderkit.dutch.in_digits import reads_words, reads_words_once
from tenderkit.dutch.numbers import NUMBER, OPTIONAL_SPACE, SPACE, parse_number
from tenderkit.dutch.offered_people import EACH_BIDDER, MAY_OFFER, OFFERED, PER_BIDDER
from tenderkit.dutch.person_nouns import ASKED, HIRED, QUALIFIER, ROLES
from tenderkit.sieving import sieve

People = tuple[int, int]

_TO = (
    rf"{OPTIONAL_SPACE}(?:tot{SPACE}(?:en{SPACE}met{SPACE}|hooguit{SPACE}|maximaal{SPACE}"
    rf"|ten{SPACE}hoogste{SPACE})?|t/m|[-–—/]|à|á|a{SPACE}|of{SPACE}"
    rf"|to{SPACE}){OPTIONAL_SPACE}"
)
_OF = {
    "tweetal": 2, "drietal": 3, "viertal": 4, "vijftal": 5, "zestal": 6, "zevental": 7,
    "achttal": 8, "tiental": 10, "twaalftal": 12, "duo": 2, "koppel": 2, "trio": 3, "pair": 2,
}  # fmt: skip
"""Nouns for a number of people: "een tweetal juristen"."""
_COUNT = rf"(?P<low>{NUMBER})(?:{_TO}(?P<high>{NUMBER}))?"
_OF_SIZE = rf"(?P<of>{'|'.join(_OF)})"
_LEAST_MOST = (
    rf"(?:min(?:imaal|imum|\.)?|minstens|ten minste|tenminste"
    rf"|at least){SPACE}(?P<least>{NUMBER})(?:,|{SPACE}en|{SPACE}tot|,{SPACE}en"
    rf"|{SPACE}and)?{SPACE}(?:max(?:imaal|imum|\.)?|hooguit|hoogstens|ten hoogste|at most"
    rf"|no more than){SPACE}"
    rf"(?P<most>{NUMBER})"
)
_FIND = sieve(
    rf"(?<![\w.,:/€-])(?:{_LEAST_MOST}|{_COUNT}|{_OF_SIZE}(?:{SPACE}(?:of|van))?){SPACE}{QUALIFIER}"
    rf"(?:(?P<asked>{ASKED})|{ROLES})(?!\w)",
    re.IGNORECASE,
)
_CALL = re.compile(
    r"(?:\bzoek\w*|\bgezocht\b|\b(?:vacatures?|openings?|positions|plekken)(?=\s?:)|\bhuurt\b"
    r"|\bgegund\b|\bdus\b|\bdat zijn|\boftewel|\bofwel|\bnodig\b|\bgevraagd\w*|\bvragen|\bhuren"
    r"|\bvraagt|\bbehoefte aan"
    r"|\buur (?:per|in de|a) week,? (?:en (?:om |voor )?|voor |door )(?=$)"
    r"|\b(?:plaats|ruimte|plek|uitvraag|opdracht|aanvraag|werk)"
    r" (?:is )?(?:bestemd |bedoeld )?voor(?=\s$)"
    r"|\b(?:bestek|aanbesteding|offerteprocedure|tender)\b[^.;:\n]{0,24}\bvoor(?=\s$)"
    r"|\bopdracht\b[^.;:\n]{0,24}\b(?:aan|naar)(?=\s$)"
    r"|\bgaa[nt]\b[^.;:\n]{0,30}\bmaar\b[^.;:\n]{0,16}\bom\b|\bgun(?:nen|t)\b[^.;:\n]{0,44}\baan\b"
    r"|\binhu(?:ur|ren)\b|\baantal|\b(?:plek|plaats|ruimte|budget|formatie) voor|\blooking for"
    r"|\bbenodigde?\b|\bbetreft|\bomvat\b|\b(?:gaat|gaan) (?:het )?om\b|\bgun(?:nen|t|ning)\b"
    r"|\bcontracte(?:ren|ert)\b|\baan(?:trekken|stellen)\b|\bwerven\b|\bcontact met|\bin zee met"
    r"|\binzet van|\bin te zetten|\b(?:intend|want|wish|need|require|seek)(?:e?s|ing)?\b"
    r"|\b(?:hire|contract|engage|recruit|appoint)\b|\b(?:hir|recruit)ing\b|\bin need of"
    r"|\bte vervullen|\bin te vullen(?: door)?|\bvervuld door|\bingevuld door)"
    r"[^.;\n]{0,28}$",
    re.IGNORECASE,
)
_CALL_BEHIND = sieve(
    r"^[^.;:\n]{0,60}?\b(?:in ?huren|in te huren|ingehuurd|gecontracteerd|contracteren|gevraagd"
    r"|gezocht|nodig|gegund|voorzien|aan(?:trekken|getrokken|stellen|gesteld|nemen|genomen)|werven|geworven|tekort"
    r"|ingezet|(?:are|is|be) (?:needed|required|wanted|hired|contracted|engaged))\b",
    re.IGNORECASE,
)
"""The verb at the end: "De gemeente wil twee juristen inhuren"."""
_HIRES = sieve(
    rf"(?:\b(?:huur(?:t|en)?|in te huren|in ?huren|inhuur van|werf|werft|werven|werving van"
    rf"|contracteer\w*|contracteren"
    rf"|trek(?:t|ken)|aantrekken|hir(?:e|es|ing)|recruit(?:s|ing)?|engag(?:e|es"
    rf"|ing))\b[^.;:\n\d]{{0,40}}?"
    rf"(?:{_LEAST_MOST}|(?<![\w.,:/€-])(?!een\b){_COUNT}|{_OF_SIZE}(?:{SPACE}(?:of"
    rf"|van))?){SPACE}(?:[a-zà-ÿ-]{{3,20}}e{SPACE}){{0,1}}{HIRED}\b(?!\s?[%€]))",
    re.IGNORECASE,
)
"""Who is hired, whatever they are called: "werft twee havenmeesters"."""
_ARE_HIRED = sieve(
    rf"(?<![\w.,:/€-])(?:{_LEAST_MOST}"
    rf"|(?!een\b){_COUNT}){SPACE}(?:[a-zà-ÿ-]{{3,20}}e{SPACE}){{0,1}}{HIRED}"
    r"\s(?:[a-z]+\s){0,2}?(?:ingehuurd|gecontracteerd|geworven|aangetrokken|aangenomen|(?:are|is"
    r"|be|being) (?:needed|wanted|hired|contracted|engaged|recruited))\b",
    re.IGNORECASE,
)
_TO_WORK = sieve(
    r"^[^.;:\n]{0,40}?\b(?:aan de slag|(?:er)?tegenaan|versterken|uitbreiden|aanvullen|opschalen)\b"
    r"|^[^.;:\n]{0,40}?\bto (?:reinforce|strengthen|expand)\b",
    re.IGNORECASE,
)
_WANTS_WITH = re.compile(
    r"\b(?:wil|willen|gaan|gaat|moeten?|want|wants)\b[^.;:\n]{0,50}\bmet\s$", re.IGNORECASE
)
"""With whom a buyer wants to get on: "wil met drie krachten aan de slag"."""
_ENDS_TITLE = re.compile(r"\s*(?:$|[\n,(–-]|voor\b|bij\b|m/v)", re.IGNORECASE)
_TIMES = re.compile(
    rf",{SPACE}[x×]{OPTIONAL_SPACE}(?P<behind>\d)(?=\s*(?:$|[,;.)\n]))|(?:^"
    rf"|[(\[\n]{OPTIONAL_SPACE}|,{SPACE}"
    rf"|(?<=[a-z]){SPACE}[-–]{SPACE}){_COUNT}{OPTIONAL_SPACE}[x×](?!\w"
    rf"|{OPTIONAL_SPACE}\d)(?=[^\S\n]*(?:[\w)\]\n]|$))"
    rf"(?!{SPACE}(?:per|een|maand|jaar|half|in de|week))",
    re.IGNORECASE,
)
_KNOWN = re.compile(
    rf"^\W*(?:(?:maximaal|max|minimaal|min|circa|aantal"
    rf"|ca)[.\s:]{{1,3}})?{_COUNT}(?P<rest>{OPTIONAL_SPACE}[x×.]?(?!\w)"
    rf"(?:[^\d\n]*|{OPTIONAL_SPACE}(?P<aside>\([^()\n]{{3,80}}\))\W*))$",
    re.IGNORECASE,
)
_SELECTED = re.compile(
    r"(?:\(?\bmax(?:imaal|\.)?\)?|\bten hoogste|\bhooguit|\bhoogstens|\bdoor|\bonder wie|\bde"
    r"|\bbeste|\bhoogst\w*|\bminimaal|\beerste|\bten minste|\btenminste|\bcirca|\bongeveer|\buit"
    r"|\bteam van|\bhuishoudens? van|(?<!contact )(?<!in zee )\bmet|\bdan)\s?\)?\s*$",
    re.IGNORECASE,
)
_OTHER_UNIT = re.compile(
    r"\b(?:fte|uur|uren|%|jaar|maand\w*|dagen|punten|euro|week|weken)\b", re.IGNORECASE
)


_HOW_MANY = sieve(
    rf"\b(?:hoeveel|how many){SPACE}{QUALIFIER}(?:{ASKED}|{ROLES})\b[^?\n]{{0,40}}\?"
    rf"[^\d\n]{{0,60}}?(?<![\w-])(?!een\b){_COUNT}(?![\w%])",
    re.IGNORECASE,
)
"""A question with its answer: "Hoeveel mensen zoeken wij? Precies zes."."""


_BESIDES = (
    r"(?:(?:nog|momenteel|nu|uiteindelijk|straks|dus|toch|graag|in totaal|maximaal|precies|exact)"
    rf"{SPACE}){{0,2}}"
)
_SEATS = sieve(
    rf"\b(?:(?:er|we|wij|hier|there){SPACE}(?:is|zijn|are|komen|hebben)|(?:dit|het){SPACE}(?:gaat{SPACE}om|betreft)|(?:hebben"
    rf"|zijn){SPACE}(?:wij|we|er)){SPACE}(?:er{SPACE})?{_BESIDES}(?!een\b)(?P<low>{NUMBER}){SPACE}"
    r"(?:(?:vrije|open|lege|tijdelijke)\s)?(?:plek(?:ken)?|plaats(?:en)?|stoel(?:en)?|posities?"
    r"|vacatures?|openings?|positions?|seats?|places?)\b"
    r"(?=\s*(?:[.;!]|$)|,\s(?:dus|geen|en geen)|\sin te vullen"
    r"|\s(?:te (?:vergeven|vervullen|bezetten|vullen|verdelen)|vrij|open|leeg|beschikbaar"
    r"|available|to (?:fill|be filled)"
    r"|voor (?:deze|dit|de|een) (?:rol|functie|opdracht|klus|profiel|uitvraag|aanvraag)))",
    re.IGNORECASE,
)
"""Seats to be taken: "Er zijn vijf plekken te vergeven"."""
_OF_THEM = sieve(
    rf"\b(?:contracte(?:ren|ert)|zoek(?:en|t)|gun(?:nen|t)|huren|huurt|plaatsen|inzetten|hebben"
    rf"|zijn|nemen|vragen){SPACE}(?:(?:wij|we){SPACE})?er{SPACE}"
    rf"{_BESIDES}(?!een\b)(?P<low>{NUMBER})(?=\s*(?:[.,;!]|$)|\s(?:in|nodig|aan"
    rf"|gevraagd)\b(?!\s\w+\s\w+\s\w+))",
    re.IGNORECASE,
)
"""How many of those spoken of before: "wij contracteren er uiteindelijk zes"."""
_SEAT = (
    r"(?:openings|positions?|vacatures?|vacancies|professionals?|posities|kandida(?:at|ten)"
    r"|personen|persoon|persons?|people|pers\b\.?"
    r"|medewerkers?|candidates?|consultants?|interimmers?|seats)"
)
_LISTED = sieve(
    rf"(?:^(?:[-•*]\s)?|[·|•/(]{OPTIONAL_SPACE}|,{SPACE})(?:{_SEAT}{SPACE}(?P<low>\d{{1,2}})"
    rf"|(?P<high>\d{{1,2}}){SPACE}{_SEAT})"
    r"(?=\s*(?:$|[·|•/)]|,\s))",
    re.IGNORECASE,
)
"""One item of a line of key words: "Openings 1 · 32 uur", "Planoloog (2 positions)"."""
_MOST_LISTED = 90
"""Characters; a longer line is prose, and its "4 personen" a household."""


@reads_words
def find_people(text: str) -> list[Found[People]]:
    """Every number of people asked for, by a noun ("twee professionals", "wij zoeken twee
    juristen") or "2x"."""
    found = []
    for pattern in (_FIND, _TIMES, _HOW_MANY):
        for match in pattern.finditer(text):
            value = _people(match)
            if value is None or (pattern is _FIND and not _is_asked(text, match)):
                continue
            if pattern is _HOW_MANY and _OTHER_UNIT.match(text, match.end()):
                continue
            found.append(Found(value, _start(match), match.end()))
    for pattern in () if found else (_HIRES, _ARE_HIRED):
        for match in pattern.finditer(text):
            value = _people(match)
            before = text[: match.start()]
            hirer = _YOU.search(before) or _YOU_BEHIND.match(match[0])
            if value is not None and not hirer and not _THEN.search(before):
                found.append(Found(value, _start(match), match.end()))
    for pattern in (_SEATS, _OF_THEM, *((_LISTED,) if len(text) <= _MOST_LISTED else ())):
        for match in () if found else pattern.finditer(text):
            number = parse_number(match["low"] or match["high"])
            if number is not None and number == int(number) and 0 < number <= 50:
                size = int(number)
                found.append(Found((size, size), match.start(), match.end()))
    return sorted(found, key=lambda f: f.start)


@reads_words_once
def parse_people(text: str) -> Found[People] | None:
    """The number of people in a text that is known to state it: "1.", "2x", "1 á 2"."""
    glued = _GLUED.match(text)
    match = _KNOWN.match(glued[0] if glued else text)
    rest = match["rest"].lstrip(" x×.") if match is not None else ""
    apart = match is not None and match["aside"] is not None
    if not apart and (PER_BIDDER.match(rest) or MAY_OFFER.match(rest)):
        return None
    if match is not None and not _OTHER_UNIT.search(re.split("[,;]", match["rest"])[0]):
        value = _people(match)
        end = match.end("high") if match["high"] else match.end("low")
        return None if value is None else Found(value, match.start("low"), end)
    found = find_people(text)
    return found[0] if found else None


_GLUED = re.compile(r"\s*\d{1,2}(?=[A-ZÀ-Þ][a-zà-ÿ])")
"""A number to which a stripped page glues the text below it: "1De gemeente"."""


def _is_asked(text: str, match: re.Match[str]) -> bool:
    """ "twee professionals" by its noun, "twee juristen" by a word such as "zoeken" near it."""
    before = text[max(0, match.start() - 64) : match.start()]
    if match["of"]:
        before = before.removesuffix("een ")
    elif match["low"] and match["low"].lower() == "een":
        return False
    if _OWN.search(match[0]) or _PAST.search(before) or PER_BIDDER.match(text, match.end()):
        return False
    if EACH_BIDDER.search(before):
        return False
    if OFFERED.search(match[0]) and MAY_OFFER.match(text, match.end()):
        return False
    if _WANTS_WITH.search(before) and _TO_WORK.search(text[match.end() : match.end() + 60]):
        return True
    if _SELECTED.search(before) and not _FILLED.search(before):
        return False
    a_title = not before.strip() and _ENDS_TITLE.match(text, match.end())
    return bool(
        match["asked"]
        or _CALL.search(before)
        or a_title
        or _CALL_BEHIND.search(text[match.end() : match.end() + 90])
    )


_THEN = re.compile(
    r"\b(?:eerder|destijds|vorig\w*|toen|verleden|als|indien|wanneer|earlier|last|previous\w*|if"
    r"|when)\b[^.;:]*$",
    re.IGNORECASE,
)
"""Who was hired then, or would be."""
_YOU = re.compile(r"\b(?:je|jij|u|you)\s(?:[a-z]+\s){0,2}$", re.IGNORECASE)
_YOU_BEHIND = re.compile(r"\w+ (?:je|jij|u|you)\b", re.IGNORECASE)
"""Whom the one who is hired will hire: "je werft de vier teamleiders"."""
_PAST = re.compile(
    r"\b(?:destijds|vorige? (?:jaar|keer|maand)|toen|last year)\b[^.;:]*$", re.IGNORECASE
)
_OWN = re.compile(r"\s(?:interne|eigen|vaste|huidige|andere|internal|bestaande)\s", re.IGNORECASE)
"""Colleagues who are there already."""
_FILLED = re.compile(r"\b(?:in te vullen|ingevuld|te vervullen|vervuld) door\s$", re.IGNORECASE)


def _start(match: re.Match[str]) -> int:
    """Where the number itself starts."""
    return min(match.start(name) for name in match.groupdict() if name != "asked" and match[name])


def _people(match: re.Match[str]) -> People | None:
    groups = match.groupdict()
    if groups.get("of"):
        size = _OF[groups["of"].lower()]
        return size, size
    first = groups.get("low") or groups.get("least") or groups.get("behind")
    last = groups.get("high") or groups.get("most")
    low = parse_number(first) if first else None
    high = parse_number(last) if last else low
    if low is None or high is None or low != int(low) or high != int(high):
        return None
    return (int(low), int(high)) if 0 < low <= high <= 50 else None
