"""Words that make a weekday a day of work: somebody works on it, the work is on it, or it is fixed.

Why: a weekday stands in a tender as often for a meeting, a market or a telephone. In: a sentence that
holds a weekday. Out: the days that the work is on; whether a question asks for the days of work.
"""

from __future__ import annotations

import re
from typing import Final

from tenderkit.dutch import find_dates, find_weekdays
from tenderkit.dutch.dates import ANY_YEAR
from tenderkit.dutch.found import Found
from tenderkit.lexicon.cues import WHICH_DAYS, WORK_DAY
from tenderkit.lexicon.day_demands import is_asked, is_free
from tenderkit.lexicon.week_subject import whose_week
from tenderkit.records import Weekday
from tenderkit.sieving import sieve

_DAY = r"(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag\w{0,8}|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|(?:ma|di|wo|do|vr|za|zo)\b)"
_WHO = (
    r"(?:je|jij|u|you|(?:de|uw|een|the) (?:\w+ )?(?:kandidaat|professional|inhuurkracht|inhuur|candidate|opdrachtnemer"
    r"|\w{3,}(?:eur|ist|ent|aar|oog|ager|ster|eider|erker|aver|ouder|oper|lener|oner|ner|ler)))"
)
_WORKS = r"(?:werkt?|werken|zit(?:ten)?|bent?|is|zijn|draait?|draaien|komt?|komen|staat|staan|begint|work|works|are|be)"
_SHIFTS = (
    r"(?:inzet|werkzaamheden|werkdagen|werkweek|werktijden|uren|spreekuren|\w*spreekuur|diensten|\w*roosters?|shifts?"
    r"|(?:weekend|avond|dag|nacht|loket|balie|piket|ochtend|middag|bereikbaarheids|markt)diensten?)"
)
_TAKE_PLACE = (
    r"(?:vallen|valt|vindt|vinden|is|zijn|geldt|gelden|beslaat|beslaan|wordt|worden|op|van)"
)
_FIXED = r"(?:verplicht\w*|vast(?:e|staat|ligt|liggen)?|vereist|noodzakelijk|een must|heilig|fixed|mandatory|required|compulsory)"
_SURE = r"(?:in elk geval|in ieder geval|sowieso|ten minste|tenminste|minstens|minimaal|altijd|standaard|waaronder|including|at least)"
_WORK_ON = sieve(
    rf"\b{_WHO} (?:\w+ ){{0,2}}?{_WORKS}\b(?:(?!, (?:zolang|mits|als|tenzij|terwijl|want|omdat|while|as|if|unless)\b)[^.;:!?]){{0,24}}?\b(?:op|on|van|elke|iedere|every|de) (?:de )?{_DAY}"
    rf"|\b{_DAY}\W{{1,2}}(?:en \w+ )?(?:(?:ben|werk|zit|kom|draai|sta) (?:je|jij)|(?:bent|werkt|zit|komt|draait|staat) (?:u|de kandidaat|de professional))\b"
    rf"|\b{_DAY}\W{{1,2}}(?:en \w+ )?(?:is|zijn|werkt|zit|komt) (?:de|uw|een) (?:kandidaat|professional|inhuurkracht|opdrachtnemer)\b[^.;]{{0,40}}\b(?:werk|aanwezig|present|bezig|inzetbaar|huis)\b"
    rf"|\b{_SHIFTS}\b[^.;!?]{{0,40}}?(?:\b{_TAKE_PLACE}\b|:)[^.;!?]{{0,14}}?(?<!\w){_DAY}"
    rf"|\b{_DAY}\W{{1,2}}(?:is|zijn|staat|staan|ligt|liggen|blijft|are) (?:\w+ ){{0,2}}{_FIXED}\b"
    rf"|\b{_FIXED} (?:\w+ )?(?:op (?:de )?)?{_DAY}"
    rf"|\b{_SURE} (?:op )?(?:de |the |on )?{_DAY}(?:[^.;]{{0,20}}{_DAY})?(?:\W*$|\W{{1,3}}(?!\d)[^.;]{{0,60}}\b(?:werk\w*|aanwezig|kantoor|huis|week|uur|projectdag|teamdag|overleg|flexibel|thuis|zelf|vrij)\b)"
    rf"|\b(?:als|indien|mits|dat|omdat|die|if|who) (?:\w+ ){{0,2}}?(?:op )?(?:de )?{_DAY}[^.;:!?]{{0,24}}?\b(?:kunt|kan|kunnen) (?:werken|komen|zijn|draaien)\b"
    rf"|\bweek, waaronder (?:de )?{_DAY}",
    re.IGNORECASE,
)
_NOT_WORK = re.compile(
    r"\b(?:bijna geen|nauwelijks|weinig (?:mensen|collega\W?s)|raad|commissie|college|bestuur|gesprek\w*|interview\w*|kandidaten|markt(?!dienst)|kermis|rooster\w* van|open(?:en|t|ing\w*)?|gesloten|(?:ben je|bent u|heb je|hebt u) vrij)\b",
    re.IGNORECASE,
)
"""Who else is there, or meets, on a day."""
_AT_TIMES = re.compile(
    r"\b(?:zo nodig|indien nodig|af en toe|soms|incidenteel|bij uitzondering|vervang\w*|bij afwezigheid|occasionally|sometimes)\b",
    re.IGNORECASE,
)
"""Work that is not asked each week."""
_OF_THE_SENDER = re.compile(
    r"\b(?:(?:ben|werk|zit) ik|ik (?:ben|werk|zit)|mijn (?:vaste )?(?:werk)?dagen|i (?:am|work)|i['’]m|my (?:working |office )?days"
    r"|niet (?:op kantoor|aanwezig|bereikbaar)|afwezig|out of (?:the )?office)\b",
    re.IGNORECASE,
)
"""Days of who writes, beneath a mail: "Op maandag en vrijdag ben ik niet op kantoor"."""
_DAYS_ASKED = sieve(
    r"\b(?:(?:liggen|staan|zijn|wat zijn|ligt|staat|gelden) (?:er )?(?:\w+ )?(?:\w*dagen|\w*rooster)|vaste (?:werk)?dag(?:en)?|fixed (?:\w+ )?days?|bepaalde (?:werk)?dagen|specific days|voorkeursdagen)\b[^?]{0,60}\?",
    re.IGNORECASE,
)
"""A question about days of work that does not ask which."""


_YOU = r"(?:je|jij|jou|u|you|de (?:kandidaat|professional|inhuurkracht|opdrachtnemer))"
_ALL = r"(?:iedereen|everybody|everyone|allemaal|heel het team|(?:het|ons) (?:hele|voltallige|complete) team|the (?:whole|full) team)"
_WORKED = (
    r"(?:werk|werkdag(?:en)?|werkweek|werkzame dagen|te werken dagen|dagen|week|rooster|inzet)"
)
_TASK = r"(?:opdracht|werk|klus|taken|functie|rol|assignment|job|work)"
_ASKED = sieve(
    rf"\b{_DAY}(?: (?:en|and) {_DAY})? (?:kun|kunt|kan|mag) (?:je|u|jij|de kandidaat) niet (?:missen|ontbreken|overslaan)\b"
    rf"|\b{_DAY}\b[^.;!?]{{0,60}}\b(?:die|deze) dag(?:en)? (?:houd|houdt|reserveer|reserveert) (?:je|u) (?:vrij )?(?:vrij voor|voor) (?:ons|het team|de opdracht)\b"
    rf"|\b{_YOU} (?:kunt|kun|kan|mag) niet op {_DAY}[^.;]{{0,20}}\b(?:afwezig|weg|vrij)\b"
    rf"|\b(?:behoort|behoren|hoort|horen|telt|tellen|valt|vallen)\b[^.;]{{0,24}}\b{_DAY}[^.;]{{0,24}}\b{_WORKED}\b"
    rf"|\b{_DAY} (?:\w+ )?(?:behoort|behoren|hoort|horen|telt|tellen|valt|vallen|maakt|maken) (?:(?:ook|dus|deel uit|mee) ){{0,2}}(?:tot|bij|als|van|binnen|onder) (?:(?:de|het|je|uw|een|vaste|te werken) ){{0,2}}{_WORKED}\b"
    rf"|\b{_DAY} (?:\w+ ){{0,2}}(?:moet|moeten|dient|hoort|must) (?:er )?(?:(?:altijd|wel|in ieder geval|in elk geval) )?(?:bij|in|erbij|erin|deel)\b"
    rf"|\b(?:je|jouw|uw|de|your|the) (?:werk)?week\b[^.;]{{0,30}}\b(?:moet|moeten|dient|zit|zitten|bevat\w*|omvat\w*|include\w*)\b[^.;]{{0,24}}\b{_DAY}"
    rf"|\b{_DAY}[^.;:]{{0,16}}?\b(?:hebben|kunnen|willen) (?:we|wij) {_YOU}\b[^.;]{{0,20}}\b(?:nodig|niet missen)\b"
    rf"|\b{_DAY} (?:hebben|kunnen) (?:we|wij) (?:echt )?niet zonder\b"
    rf"|\b(?:wij|we) (?:zien|verwachten|willen) {_YOU}\b[^.;]{{0,30}}\b(?:op|on) (?:de )?{_DAY}"
    rf"|\b(?:week|uur|uren|u?p/?w|u/w|dagen|beschikbaar|inzetbaar|hours|days),? (?:waaronder|waarvan|of which|including|inclusief|with|met)(?: (?:in (?:elk|ieder) geval|altijd|minimaal|at least))?(?: (?:op|on))?(?: (?:de|the))? {_DAY}"
    rf"|\b{_DAY}[^.;]{{0,60}}\b{_ALL}\b[^.;]{{0,24}}\b(?:er|erbij|bij|in huis|aanwezig|bijeen|samen|op (?:kantoor|locatie)|(?:in|at) the (?:building|office)|present|there)\b"
    rf"|\b{_ALL}\b[^.;]{{0,16}}\b(?:op|on) {_DAY}[^.;]{{0,16}}\b(?:er|in huis|aanwezig|op (?:kantoor|locatie)|(?:in|at) the (?:building|office))\b"
    rf"|\b{_ALL}\b[^.;]{{0,24}}\b(?:er|erbij|in huis|aanwezig|op (?:kantoor|locatie)|(?:in|at) the (?:building|office))\b[^.;]{{0,12}}\b(?:op|on) {_DAY}"
    rf"|\b(?:flexib\w*|vrij|zelf|in overleg|free)\b[^.]{{0,50}}\b(?:behalve|uitgezonderd|alleen|except|only|but)\b[^.]{{0,12}}\b{_DAY}[^.]{{0,40}}\b(?:verplicht\w*|vast|overleg|aanwezig|mandatory|compulsory|required|team\w*|fixed)\b"
    rf"|\b(?:de|het|deze|the|this) {_TASK} (?:\w+ )?(?:wordt|worden|is|are)\b[^.;:]{{0,20}}\b(?:op|van|on|from) (?:de )?{_DAY}[^.;]{{0,50}}\b(?:uitgevoerd|gedaan|verricht|vervuld|ingevuld|carried out|done|performed)\b"
    rf"|\b(?:uitgevoerd|gedaan|verricht|vervuld|ingevuld|carried out|done|performed) (?:op|van|on|from) (?:de )?{_DAY}"
    rf"|\b{_DAY} (?:is|zijn|blijft|blijven|are) (?:(?:voor|for) (?:ons|us|het team) )?(?:een |de |a )?(?:harde |absolute |vaste |hard )?(?:eis|voorwaarde|vereiste|verplichting|requirement)\b"
    rf"|\b(?:\d|een|één|twee|drie|vier|one|two|three) (?:vaste )?(?:dag|dagen|days?) \((?:op )?(?:de )?{_DAY}|\b(?:dag|dagen|days?) (?:per|in de|a) week\b[^.;()]{{0,50}}[(:–-]\s?(?:op |on )?(?:de )?{_DAY}"
    rf"|\b(?:is|zijn|valt|vallen|vindt|vinden) (?:\w+ )?(?:op )?(?:de )?{_DAY}[^.;!?]{{0,40}}, (?:en )?(?:de|het) (?:overige?|rest|andere|resterende)\b[^.;!?]{{0,50}}\b(?:thuis|huis|elders|zelf|vrij)\b"
    rf"|\b(?:hebben|heeft|need|needs) (?:(?:wij|we|de \w+) )?{_YOU}\b[^.;:!?]{{0,16}}\b(?:nodig )?(?:op|on) (?:de )?{_DAY}"
    rf"|\b{_YOU} (?:\w+ )?(?:moet|moeten|dient|must|has to|have to|need to)\b[^.;:!?]{{0,20}}\b(?:op|on|from|van) (?:de )?{_DAY}[^.;!?]{{0,40}}\b(?:dienst (?:te )?(?:doen|draaien)|werken|te werken|aanwezig|er (?:te )?zijn|paraat)\b"
    rf"|\b{_YOU}\b[^.;:!?]{{0,12}}\b(?:on the job|at work|on duty|present|in dienst|aan het werk|aan de slag)\b[^.;:!?]{{0,8}}\b{_DAY}"
    rf"|\b(?:jouw|je|uw|your) (?:komst|inzet|aanwezigheid|hulp|presence|help)\b[^.;:!?]{{0,12}}\b(?:op|on) (?:de )?{_DAY}"
    rf"|\b(?:inzet|beschikbaar zijn|beschikbaarheid|aanwezig zijn|aanwezigheid|werken|dienst|presence|availability)\b[^.;!?]{{0,40}}\b{_DAY}[^.;!?]{{0,24}}\b(?:is|zijn) (?:een |a |dus )?(?:(?:harde?|absolute?) )?(?:vereist\w*|eis|must|voorwaarde|verplicht|noodzaak|noodzakelijk|required|requirement|mandatory)\b"
    rf"|\b{_DAY}[^.;:!?]{{0,8}}\bniet (?:aanwezig|beschikbaar|inzetbaar|kunnen)\b[^.;!?]{{0,24}}\b(?:afwijzing|afgewezen|valt af|uitsluiting|uitgesloten|knock-?out)\b|\bniet (?:aanwezig|beschikbaar|inzetbaar)\b[^.;!?]{{0,24}}\b{_DAY}[^.;!?]{{0,24}}\b(?:afwijzing|afgewezen|valt af|uitsluiting|uitgesloten|knock-?out)\b"
    rf"|\b(?:er wordt|we werken|wij werken|je werkt|u werkt)\b[^.;!?]{{0,24}}\b(?:in het )?weekend\b[^.;!?]{{0,16}}\b{_DAY}"
    rf"|\b{_DAY}\W{{1,2}}(?:en \w+ )?de hele dag (?:op|in|bij|aanwezig)\b"
    rf"|\b{_DAY}[^.;!?]{{0,60}}\b(?:je|jij|u) [^.;!?]{{0,30}}\ben (?:bent|zit|werkt) (?:\w+ )?(?:dan|die dag)\b|\b{_DAY} als (?:vaste |gezamenlijke )?(?:anker|team|kantoor|werk|project)dag\b"
    rf"|\b{_DAY}[^.;!?]{{0,24}}[,;:–-] (?:dus |en |want )?(?:op (?:die|deze|beide) dag(?:en)?|dan)\b[^.;!?]{{0,30}}\b(?:{_YOU}|{_ALL}|verplicht\w*)\b",
    re.IGNORECASE,
)
"""Wordings that ask for a day whatever else the sentence tells of it."""
_LEFT_OUT = re.compile(
    rf"\b(?:behalve|uitgezonderd|except|m\.?u\.?v\.?|niet|geen|not|never)\b(?: (?:op|on))?(?: (?:de|the))? {_DAY}",
    re.IGNORECASE,
)
"""A day on which nobody works: "alle dagen behalve vrijdag"."""


_SHUT = re.compile(
    r"^(?!.*\b(?:je|jij|u|you|kandidaat|professional)\b)[^.;]*\b(?:gesloten|dicht|closed|geopend|niemand|nobody)\b",
    re.IGNORECASE,
)
"""A house that is shut or open on a day: "Het stadhuis is op zondag gesloten"."""
_OTHERS = r"(?:alle |all )?(?:overige|andere|other|resterende|remaining) (?:werk|week|working |week ?)?(?:dagen|days)"
_FREED = re.compile(
    rf"^\W*(?:op |on )?(?:de )?{_DAY}(?:,? (?:en|and) {_DAY})? (?:is |ben je |bent u |heb je |are |you are )?(?:vrij|hoef je niet|hoeft u niet|hoeft niet|werk je niet|off|free)\b[^.;]*\b{_OTHERS}\b[^.]*?(?:\b(?:inzetbaar|wel|beschikbaar|aanwezig|werk\w*|nodig|verwacht\w*|available|required|present)\b)"
    rf"|\b{_OTHERS}\b[^.]*\b(?:inzetbaar|beschikbaar|aanwezig|werk\w*|nodig|available|required|present)\b[^.;]*,[^.;]*\b{_DAY} (?:is |ben je |are )?(?:vrij|niet|off|free)\b",
    re.IGNORECASE,
)
"""All days but one: "Vrijdag vrij, alle overige weekdagen inzetbaar"."""
_WEEK: tuple[Weekday, ...] = ("mon", "tue", "wed", "thu", "fri")


_A_TALK = re.compile(r"\b(?:gesprek\w*|interview\w*|presentaties?)\b", re.IGNORECASE)


def work_days_in(sentence: str, behind: str = "") -> list[Found[Weekday]]:
    """The days that a sentence makes days of work; a weekday that belongs to a date is none.

    `behind` is the sentence after it, which may let one stay away.

    Examples
    --------
    >>> [day.value for day in work_days_in("De adviseur werkt op dinsdag en donderdag.")]
    ['tue', 'thu']
    >>> [day.value for day in work_days_in("Vanaf vrijdag 1 mei 32 uur per week, waaronder de maandag")]
    ['mon']
    >>> work_days_in("De raad vergadert op dinsdag.")
    []
    """
    days = find_weekdays(sentence)
    if not days or _SHUT.search(sentence):
        return []
    freed = _FREED.search(sentence)
    if freed is not None and not find_dates(sentence, ANY_YEAR):
        return [
            Found(day, freed.start(), freed.end())
            for day in _WEEK
            if all(day != found.value for found in days)
        ]
    by_grammar = is_asked(sentence)
    if not by_grammar and is_free(sentence, behind):
        return []
    asked = by_grammar or (_ASKED.search(sentence) is not None and not _A_TALK.search(sentence))
    dates = find_dates(sentence, ANY_YEAR)
    if not asked and (dates or not (_works_on(sentence) or _does_then(sentence, days))):
        return []
    days = _undated(days, sentence) if dates else days
    told = [whose_week(sentence, day.start, day.end) for day in days]
    if (asked and (len(days) == 1 or "own" not in told)) or _THAT_DAY.search(sentence):
        return days
    return [
        day for day, whose in zip(days, told, strict=True) if whose != "others" or "own" not in told
    ]


_THAT_DAY: Final = sieve(
    r"\b(?:je|jij|u|you|kandidaat|professional)\b[^.;,]{0,14}\b(?:die dag(?:en)?|dan|then|that day)\b|\b(?:die dag(?:en)?|dan|daarbij|then|that day)\b[^.;,]{0,14}\b(?:je|jij|u|you|de kandidaat)\b|\bverwacht\w*|\bexpect(?:s|ed)?\b|\bvaste \w*dag\b|\bverplicht\w*",
    re.IGNORECASE,
)
"""What makes the day of others one's own: "omdat zij op woensdag vergadert, bent u dan aanwezig"."""


def are_asked(words: str) -> bool:
    """Whether words ask for a weekday, whatever else they tell of it.

    Examples
    --------
    >>> are_asked("Het werk wordt gedaan op maandag."), are_asked("De raad vergadert op maandag.")
    (True, False)
    """
    return _ASKED.search(words) is not None


def days_of_others(words: str) -> bool:
    """Whether all weekdays of a text are those of somebody else.

    Examples
    --------
    >>> days_of_others("De leverancier begeleidt dat op vrijdagen vanuit zijn kantoor.")
    True
    """
    days = _undated(find_weekdays(words), words)
    return bool(days) and all(whose_week(words, day.start, day.end) == "others" for day in days)


def _undated(days: list[Found[Weekday]], words: str) -> list[Found[Weekday]]:
    """The weekdays that belong to no date."""
    dates = find_dates(words, ANY_YEAR) if days else []
    return [
        day for day in days if all(day.end <= date.start or date.end <= day.start for date in dates)
    ]


_DOES: Final = sieve(
    r"\b(?:bemant?|bemensen|bemanning|schuif|schuift|aanschuift|voor (?:je|uw|jouw) rekening|voorzit|voor te zitten|notuleert|leidt|schouwt?|begeleidt|werkzaam|paraat|(?:\w+)?dienst(?:en)?|neemt? waar|waarneemt|leid(?! tot)|verzorgt?|(?:breng|brengt) [^.;]{0,30}door|sta(?:at)? (?:je|jij|u)|aansluit|meedraait|draai(?:t|en)?"
    r"|ga(?:at)? (?:je|jij|u) (?:\w+ )?naar|reis(?:t)?|zit|take|cover|travel|run|chair|attend|werken op|te werken|work on)\b",
    re.IGNORECASE,
)
"""What one does on a day that makes it a day of work, where one is told to do it oneself."""


def _does_then(sentence: str, days: list[Found[Weekday]]) -> bool:
    """Whether the one who is hired does on a day what cannot be done on another."""
    return (
        _DOES.search(sentence) is not None
        and not _AT_TIMES.search(sentence)
        and not _LEFT_OUT.search(sentence)
        and not _A_TALK.search(sentence)
        and any(whose_week(sentence, day.start, day.end) == "own" for day in days)
    )


def _works_on(sentence: str) -> bool:
    """Whether a sentence that names a weekday makes it a day of work."""
    if _AT_TIMES.search(sentence) or _OF_THE_SENDER.search(sentence):
        return False
    if WORK_DAY.search(sentence):
        return _LEFT_OUT.search(sentence) is None
    return _WORK_ON.search(sentence) is not None and not _NOT_WORK.search(sentence)


def tells_a_desk(sentence: str) -> bool:
    """Whether the days of a sentence are those on which a desk can be reached or is open."""
    return _A_DESK.search(sentence) is not None


_A_DESK = re.compile(
    r"^(?!.*\b(?:je|jij|u|you|kandidaat|professional)\b).*\b(?:bereikbaar|telefonisch|geopend|openingstijden|reachable|opening hours)\b",
    re.IGNORECASE,
)


def asks_for_days(sentence: str) -> bool:
    """Whether a sentence is a question whose answer names the days of work."""
    return WHICH_DAYS.search(sentence) is not None or _DAYS_ASKED.search(sentence) is not None
