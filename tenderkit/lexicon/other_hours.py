"""Hours of somebody else, who helps or is away, or a part of those that are asked.

Why: "de omgevingsmanager (die werkt 24 uur)" tells hours in the very words of those that are asked, and as
the fewer ones they would stand. In: a sentence. Out: whether its hours are another's.
"""

from __future__ import annotations

import re
from typing import Final

from tenderkit.dutch import find_hours
from tenderkit.dutch.found import Found
from tenderkit.dutch.hours import Hours
from tenderkit.lexicon.week_subject import whose_week
from tenderkit.sieving import sieve

_HOUR: Final = r"(?:uur|uren|u|hours?|hrs)\b"
_ASKED: Final = r"(?:kandida\w+|professionals?|opdrachtnemer|inhuurkracht|zzp\w*|persoon|iemand|candidate|consultant|contractor|person|rol|functie|opdracht|inzet|inhuur|role|assignment)"
"""Who is hired; hours of them are those that are asked."""
_WORKS: Final = r"(?:werk(?:t|en|te|ten)|draai(?:t|en|de)|(?:is|was) er|works?|worked)"
_WHOSE: Final = r"(?:de|het|onze|ons|the|our|eigen|een collega|een interne)"
_OF_OTHERS: Final = (
    r"\b(?:interne|collega|stagiair\w*|trainee|assistent\w*|ondersteuner|secretaresse|data-analist)\b[^.;]{0,60}\b(?:beschikbaar|voor)\b",
    r"\bkrijg(?:t|en)? (?:je|u|jij)\b|\b(?:uur|uren)\b[^.;]{0,20}\b(?:geopend|open|bereikbaar)\b",
    r"\b(?:inwoners|vrijwilligers|bewoners|leerlingen|statushouders|cliënten)\b (?:werken|krijgen|doen|volgen|besteden)\b",
    r"\b(?:het team|de afdeling|collega['’]?s|de (?:wethouder|griffier|teamleider|manager|vaste \w+)) (?:werkt|werken|is|zijn|heeft|hebben)\b[^.;]{0,30}\b(?:uur|uren)\b",
    r"\bvan (?:de|die|deze|jouw|je|uw) \w+ uur\b|\bof (?:the|these|those) \w+ hours\b",
    r"^\W*(?:daarvan|hiervan|waarvan|of (?:these|those|which))\b",
    r"\b(?:na|vanaf|after|from)\b[^.;]{0,40}\b(?:teruggebracht|afgebouwd|teruggaan|afgeschaald|opgeschaald|uitgebreid|verhoogd|verlaagd|reduced|increased|scaled)\b",
    r"\b(?:de|het|the) (?:ene|one) [\w-]+ (?:werkt|is|heeft|works|has)\b[^.;]{0,30}\b(?:de|het|the) (?:ander\w*|other)\b",
    r"\b(?:helpt|helpen|ondersteunt|ondersteunen|assisteert|assisteren|helps?|supports?|assists?) (?:je|jou|u|you)\b|\bwerk(?:t|en)\b[^.;]{0,30}\bmet (?:je|u|jou) mee\b",
    r"\b(?:opleiding|cursus|training|studie|leergang|course)\b[^.;]{0,12}\b(?:vraagt|kost|duurt|beslaat|takes?|requires?)\b",
    r"\b(?:uur|uren|hours) (?:per|in de|a) week aan (?!de slag|het werk|de opdracht|deze|dit|onze|ons)\w+",
    r"\b(?:is|geldt|telt) \d\d (?:uur|uren) (?:als |een |de )(?:volledige?|voltijds?|fulltime|norm)\b",
    r"\b(?:wij|we|ik) (?:hebben|heb) (?:nog )?(?:een|iemand|one)\b[^.;]{0,40}\b(?:uur|uren|hours)\b|\b(?:geeft|gaf) aan\b",
    r"\d ?(?:u|uur|uren)\b\)? is (?:\w+ )?(?:dicht|gesloten|vervuld|vergeven|vervallen)\b",
    r"\b(?:dat|dit|die|toen|that) (?:was|waren|ging om|betrof|were)\b[^.;\d]{0,20}\d\d? ?(?:u|uur|uren|hours)\b",
    r"\b(?:die|wie|whom) (?:je|u|you) (?:vervangt|opvolgt|gaat vervangen|replace)\b[^.;]{0,40}\b(?:werkte|werkt|had|heeft|was|deed|worked|had)\b",
    r"\b(?:de|een|je|uw|jouw|onze|the|a|your) (?:\w+ )?(?:collega|voorganger|opvolger|stagiair|colleague|predecessor)[\w-]*\b[^.;]{0,30}\b(?:werkt|werken|is|zijn|heeft|had|hadden|werkte|deed|works|worked|has|had|did)\b",
)  # fmt: skip
OTHERS_HOURS: Final = sieve("|".join(_OF_OTHERS), re.IGNORECASE)
"""Sentences none of whose hours is what is asked."""
_BESIDE: Final = re.compile(
    rf"\b{_WHOSE} (?!{_ASKED})(?:\w+ )?(?!{_ASKED})\w{{4,}}(?:,| ?\() ?(?:die|who)\b(?! (?:wij|we|ik|u|je|jij|you)\b)[^.;)]{{0,40}}?\b\w+ ?{_HOUR}"
    rf"|(?-i:\b[A-Z][a-zé]+(?: (?:van|de|der|den|ten|ter|van de|van der))? [A-Z][\w-]+),? ?\(?(?:(?:die|who) )?(?:[^.;)]{{0,30}}? )?{_WORKS}\b[^.;)]{{0,30}}?\b\w+ ?{_HOUR}"
    rf"|\b(?:onder|van|among|of) (?:wie|whom)\b[^.;]{{0,60}}?\b\w+ ?{_HOUR}"
    rf"|\b(?:haar|zijn|hun|een|de|twee|her|his|a) (?:\w+ )?(?:collega|collega['’]s|opvolger|voorganger|colleagues?)\b[^.;()]{{0,24}}\(\d\d? ?{_HOUR}"
    rf"|\b(?:leidinggevende|teamleider|opdrachtgever|contactpersoon|manager|aanspreekpunt|projectleider|supervisor) (?:is|heet) (?-i:[A-Z]\w+)[^.;()]{{0,20}}\(\d\d? ?{_HOUR}"
    rf"|\b(?:vaste|eigen|interne|permanent|in-house) \w+ (?:van|à|met|of|on|with) \w+ ?{_HOUR}"
    rf"|\b(?:twee|drie|vier|vijf|zes|two|three|four|een|één|a) (?!{_ASKED})(?:\w+ )?(?!{_ASKED})\w{{6,}} \((?:(?:elk|ieder|allebei|samen|beiden?|each|both|voor|for)\W+)*\d\d? ?{_HOUR}",
    re.IGNORECASE,
)
"""Words within a sentence that give hours to somebody beside the one who is hired."""
_FIRST_HOURS: Final = re.compile(
    rf"\b(?:\d\d?|\w*(?:tien|tig|twaalf|acht))(?: ?[-–/] ?\d\d?)? ?{_HOUR}", re.IGNORECASE
)


_OF_A_JOB: Final = re.compile(
    r"\b(?:aanstelling|dienstverband|baan|formatie|bezetting|optie|verlenging|voltijds?|fulltime|norm|urennorm|totaal|perceel \w+)(?: (?:van|voor|op|met|is|bij|omvat|in|minimaal|minstens|ongeveer|gemiddeld|circa))*\W*$"
    r"|\b(?:ervaring|training|cursus|opleiding|workshop|sjabloon|inwerkprogramma|introductie\w*)\b[^.;:]{0,40}$|\bbij (?:een (?:week van )?)?$",
    re.IGNORECASE,
)
"""What has hours that are no assignment's, before them: "een aanstelling van 36 uur"."""
_FOR_ELSE: Final = re.compile(
    r"[^.;:,]{0,24}?\b(?:voltijds?|voltijd|les|lessen|extra|inwerk\w*|reis\w*|bedenktijd|de tijd|opleiding|training|cursus|in totaal|totaal|per maand|per dag|thuis|afwezig|vrij|verlof|piket|aan|daarvan|waarvan)\b",
    re.IGNORECASE,
)
"""What hours are for that are not the whole of a week, behind them."""
_A_WEEK: Final = (12.0, 40.0)
"""Hours of an assignment where no word says that they are a week's."""


def are_of_others(sentence: str) -> bool:
    """Whether the first hours of a sentence are those of somebody else, and no others behind them are asked.

    Examples
    --------
    >>> are_of_others("Je werkt met de manager (die werkt 24 uur per week).")
    True
    >>> are_of_others("Je werkt 32 uur per week, samen met Jan Smit, die 24 uur werkt.")
    False
    >>> are_of_others("De vorige adviseur had 20 uur per week, daarom vragen wij nu 28 uur.")
    False
    """
    told = OTHERS_HOURS.search(sentence)
    if told is None:
        beside = _BESIDE.search(sentence)
        first = _FIRST_HOURS.search(sentence) if beside else None
        if beside is not None and (first is None or first.start() >= beside.start()):
            told = beside
    hours = find_hours(sentence)
    if not hours:
        return told is not None
    if told is None and whose_week(sentence, hours[0].start, hours[0].end) != "others":
        return False
    return not any(
        whose_week(sentence, each.start, each.end) == "own"
        for each in hours[1:]
        if told is None or each.start > told.end()
    )


def asked_hours(text: str) -> list[Found[Hours]]:
    """The hours of a text without those of somebody else, where it states others too.

    Examples
    --------
    >>> text = "De vorige adviseur had 20 uur per week, daarom vragen wij nu 28 uur."
    >>> [found.value for found in asked_hours(text)]
    [(28, 28)]
    """
    hours = find_hours(text)
    if len(hours) == 1:
        return hours
    hours = [one for one in hours if _UNIT.search(text, one.start, one.end)] or hours
    return [one for one in hours if whose_week(text, one.start, one.end) != "others"] or hours


def asks_for_hours(sentence: str) -> bool:
    """Whether a sentence gives hours to the one who is hired, by its subject alone.

    Examples
    --------
    >>> asks_for_hours("Van maandag tot en met vrijdag maak je 36 uur.")
    True
    >>> asks_for_hours("Bij de afdeling geldt 36 uur als voltijd.")
    False
    """
    if not _HOURS_WORD.search(sentence) or OTHERS_HOURS.search(sentence):
        return False
    if not _IS_WORK.search(sentence):
        return False
    least, most = _A_WEEK
    return any(
        least <= one.value[0]
        and one.value[1] <= most
        and whose_week(sentence, one.start, one.end) == "own"
        and not _OF_A_JOB.search(sentence, 0, one.start)
        and not _FOR_ELSE.match(sentence, one.end)
        for one in find_hours(sentence)
    )


_IS_WORK: Final = re.compile(
    r"\b(?:werk(?:t|en|week)?|doen|doet|maakt?|draait?|draaien|bent?|levert|komt|komen|zit|staat?|inge(?:huurd|zet)|inzet\w*|huren|huurt|opdracht|klus|inhuur|uitvraag|omvang|werkzaamheden|beslaat|beslaan|benodigd\w*|nodig|beschikbaar|gezocht|zoek(?:en|t)?|vra(?:agt|gen)|gevraagde?|vergt|verdeelt?|telt|reguliere|rol|will work|works?|spends?|role|assignment|capacity|effort|need|available)\b",
    re.IGNORECASE,
)
"""Words of work or of asking: "u leest het in 24 uur" is neither."""
_UNIT: Final = re.compile(r"u(?:ur|ren)?\b|-urige|hour|hrs", re.IGNORECASE)
_HOURS_WORD: Final = re.compile(r"\d ?(?:u\b|uur|uren|-?hour|hrs)|\d-urige", re.IGNORECASE)
