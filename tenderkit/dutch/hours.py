"""Hours of work per week: "24 - 36", "28 tot 32 uur", "32u/w".

In: a text. Out: lowest and highest hours per week; one number gives both. None are hours per month
or of a whole contract, times of the day, response times ("binnen 24 uur"), nor days of some hours
("vier dagen van 8 uur"): their product stands nowhere.
"""

from __future__ import annotations

import re

from tenderkit.dutch.found import Found, in_order
from tenderkit.dutch.in_digits import reads_words, reads_words_once
from tenderkit.dutch.numbers import NUMBER, OPTIONAL_SPACE, SPACE, parse_number

Hours = tuple[float, float]

MOST_HOURS = 80.0
"""More than this a week is a total, not a week; two people's hours together still fit."""

LEAST_UNLABELLED_HOURS = 12.0
"""Fewer, without "per week" or a label, is a meeting or opening hours ("van 9 tot 12 uur")."""

_TO = (
    rf"{OPTIONAL_SPACE}(?:tot{SPACE}(?:en{SPACE}met{SPACE})?(?:maximaal{SPACE}|max\.?{SPACE})?"
    rf"|t/m|[-–—/]|à|á|a{SPACE}|of{SPACE}|to{SPACE}){OPTIONAL_SPACE}"
)
_UNIT = (
    rf"(?:uur|uren|u\.(?=\s?p)|u|hours?|hrs?|h)(?![^\W_])(?:{SPACE}(?:p\.?p\.?|per{SPACE}persoon))?"
)
_WEEK = (
    rf"(?:per{SPACE}(?:werk)?week|per{SPACE}wk|p\.?[/\s]?w(?:eek|k)?\b\.?|/{OPTIONAL_SPACE}w(?:eek"
    rf"|k)?\b"
    rf"|in{SPACE}de{SPACE}week|a{SPACE}week|pw\b|wekelijks|weekly)"
)
_RANGE = (
    rf"(?:(?:tussen|between){SPACE}(?:de{SPACE})?(?P<from>{NUMBER}){SPACE}(?:en|and){SPACE}(?:de{SPACE})?(?P<to>{NUMBER})"
    rf"|(?P<low>{NUMBER})(?:(?:{OPTIONAL_SPACE}{_UNIT})?{_TO}(?P<high>{NUMBER}))?)"
)
_MIN_MAX = (
    rf"(?:min(?:imaal|imum|\.)?|niet{SPACE}minder{SPACE}dan|ten{SPACE}minste|minstens){SPACE}(?P<least>{NUMBER})(?:{OPTIONAL_SPACE}{_UNIT}"
    rf"(?:{SPACE}{_WEEK})?)?"
    rf"(?:,|{SPACE}en|{SPACE}tot|,{SPACE}en|{OPTIONAL_SPACE}[/;–-])?{OPTIONAL_SPACE}(?:max(?:imaal|imum"
    rf"|\.)?|niet{SPACE}meer{SPACE}dan|ten{SPACE}hoogste|hooguit){SPACE}(?P<most>{NUMBER})"
)
_DAYS = (
    rf"(?P<days>{NUMBER})(?:{_TO}(?P<most_days>{NUMBER}))?{SPACE}(?:(?:volle|hele|full){SPACE})?"
    rf"(?:(?:werk)?dagen|(?:working{SPACE})?days)(?:{SPACE}(?:per|a|in{SPACE}de){SPACE}week)?"
    rf"{SPACE}(?:van|à|á|a|of|at){SPACE}(?:(?:elk|each){SPACE})?(?P<each>{NUMBER})"
)
_NOT_BEFORE = r"(?<![\w.,:/€×-])(?<!€\s)(?<!\d\s[x×]\s)(?<!\d[x×]\s)"
_FIND = re.compile(
    rf"{_NOT_BEFORE}(?:{_MIN_MAX}|{_DAYS}"
    rf"|{_RANGE}){OPTIONAL_SPACE}(?P<unit>{_UNIT})?(?:{OPTIONAL_SPACE}(?P<week>{_WEEK}))?",
    re.IGNORECASE,
)
_LABEL = re.compile(
    r"\b(?:uren|uur|hours|urenomvang|uuromvang|urenaantal|inzet|omvang"
    r"|beschikbaarheid)[\s:=\t(-]{0,4}(?:per week|in de week|p/?w|week)?"
    r"[\s:=\t)-]{0,4}(?:(?:max|min|gemiddeld|circa|ca|samen|totaal|van|tussen|is|bedraagt"
    r"|voor)\w*\.?\s){0,3}$",
    re.IGNORECASE,
)
_NOT_WEEK = re.compile(
    r"[^\S\n]{0,2}(?:per|/|in de|p\.)[^\S\n]?(?!week|werkweek|wk|w\b|pers|professional"
    r"|kandidaat|de week)\w+"
    r"|[^\S\n]{0,2}(?:over|voor|vóór|before|na|van tevoren|vooraf|eerder|later|notice|geleden"
    r"|in totaal|totaal|bereikbaar"
    r"|opleiding|(?:na|bij)?scholing|training|cursus|'s|’s|service|verwerkingstijd)\b|[^\S\n]?\d"
    r"|[^\S\n]?/[^\S\n]?7",
    re.IGNORECASE,
)
_OF_A_DAY = re.compile(
    r"\b(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag|(?:over)?morgen|vandaag|(?:jan|feb|maart|mrt|apr|mei|jun|jul|aug|sep"
    r"|okt|nov|dec)\w*\.?(?:[^\S\n]20\d\d)?|\d[-/]\d{1,2}(?:[-/]\d{2,4})?)"
    r"[,:(]?[^\S\n]{1,2}(?P<cue>(?:om|van|tussen|vóór|voor|tot|uiterlijk)[^\S\n])?$"
    r"|\b(?:half|kwart[^\S\n](?:over|voor))[^\S\n]\w+[^\S\n](?:en|tot)[^\S\n]$",
    re.IGNORECASE,
)
"""A day, or the start of a slot, before a number of hours under 24: a time of that day."""
_WORK_WEEK = re.compile(
    rf"{_NOT_BEFORE}(?P<low>{NUMBER})[-\s]?urige{SPACE}(?:werkweek|week|aanstelling|functie|inzet)"
    r"(?!\w)",
    re.IGNORECASE,
)
_NOT_AFTER = re.compile(
    r"(?:\b(?:opleiding|scholing|training|cursus|workshop|bijeenkomst|gesprek"
    r"|reistijd)\w*\svan\s|\b(?:binnen|om|vóór|klokslag|uiterlijk|within|na|elke|iedere|totaal|tijd"
    r"|eindtijd)\s(?:de\s)?|[.:]\d\d\s?(?:tot|-|–)\s?|\d\d?[-/.])$",
    re.IGNORECASE,
)
_OTHER_UNIT = re.compile(
    r"[^\S\n]{0,2}(?:%|procent|jaar|jaren|maand|mnd|dag|weken|punten|euro|fte|€|personen|pagina"
    r"|:\d|\.\d)",
    re.IGNORECASE,
)
_CLOSED = re.compile(
    r"(?:\s?(?:per|each) ?(?:persoon|person|professional|kandidaat)?)?"
    r"\s*(?:$|[\n(;|]|[,.](?![-–\d]))"
)
_OPENING = re.compile(r"\d\d?\.\d\d\s?[-–]\s?\d\d?\.\d\d")
_CLOCK = re.compile(r"\d{1,2}\.\d\d")
_KNOWN = re.compile(
    rf"^[^\d\w€]*(?:(?:samen|gemiddeld|circa|ca|ongeveer|max|maximaal|maximum|min|minimaal"
    rf"|minimum|totaal|±|van|tussen|avg"
    rf"|average|uren|uur|per|week|aantal|hours|about|approximately|indicatief|naar"
    rf"|verwachting)[\s:.)]{{0,3}}){{0,6}}?[~±]?\s?"
    rf"(?P<all>(?:{_MIN_MAX}|{_DAYS}|{_RANGE})"
    rf"{OPTIONAL_SPACE}(?P<unit>{_UNIT})?(?:{OPTIONAL_SPACE}(?P<week>{_WEEK}))?)",
    re.IGNORECASE,
)

_EACH = (
    r"(?:ieder\w*|elk\w*|each|per (?:persoon|professional|kandidaat|medewerker|person|candidate))"
)
_TOGETHER = (
    r"(?:samen|gezamenlijk|met elkaar|met z['’]n \w+|totaal|in totaal|opgeteld|together"
    r"|in total|combined)"
)
_LEAST = r"(?:min(?:imaal|imum|\.)?|ten minste|tenminste|minstens|at least|niet minder dan)"
_MOST = r"(?:max(?:imaal|imum|\.)?|ten hoogste|hooguit|hoogstens|at most|niet meer dan|up to)"
_HERE = r"[^\d.]{0,40}?"
_SHARED = re.compile(
    rf"(?:\b{_EACH}\b{_HERE}\b{_LEAST}\s(?P<each>{NUMBER})\b|\b{_LEAST}\s"
    rf"(?P<each_after>{NUMBER})\b{_HERE}\b{_EACH}\b)"
    rf"{_HERE}\b{_TOGETHER}\b{_HERE}\b{_MOST}\s(?P<all>{NUMBER})(?:\s?{_UNIT})?"
    rf"|\b{_TOGETHER}\b{_HERE}\b{_MOST}\s"
    rf"(?P<all_first>{NUMBER})\b{_HERE}\b{_EACH}\b{_HERE}\b{_LEAST}\s(?P<each_last>{NUMBER})"
    rf"(?:\s?{_UNIT})?",
    re.IGNORECASE,
)
"""The hours of several people: "ieder minimaal 20, samen maximaal 36 uur"."""


def _shared(text: str) -> list[Found[Hours]]:
    if (
        "samen" not in text
        and "totaal" not in text
        and not re.search(_TOGETHER, text, re.IGNORECASE)
    ):
        return []
    found = []
    for match in _SHARED.finditer(text):
        each = match["each"] or match["each_after"] or match["each_last"]
        low, high = parse_number(each), parse_number(match["all"] or match["all_first"])
        if low and high and low <= high <= MOST_HOURS and re.search(_UNIT, match[0], re.IGNORECASE):
            start = min(match.start(name) for name in _SHARES if match[name])
            found.append(Found((low, high), start, match.end()))
    return found


_SHARES = ("each", "each_after", "all_first")
_LEAST_EACH = re.compile(
    rf"\b{_EACH}\b[^.;]{{0,40}}?\b{_LEAST}\s(?P<low>{NUMBER})\s?{_UNIT}(?:\s{_WEEK})?"
    rf"|\b{_LEAST}\s(?P<before>{NUMBER})\s?{_UNIT}(?:\s{_WEEK})?\s{_EACH}\b",
    re.IGNORECASE,
)


@reads_words
def find_least_each(text: str) -> list[Found[float]]:
    """The fewest hours a week of each of several people: "Iedere jobcoach werkt minimaal 20"
    " uur"."""
    found = []
    for match in _LEAST_EACH.finditer(text):
        low = parse_number(match["low"] or match["before"])
        if low and LEAST_UNLABELLED_HOURS - 4 <= low <= MOST_HOURS:
            found.append(Found(low, match.start(), match.end()))
    return found


@reads_words
def find_hours(text: str) -> list[Found[Hours]]:
    """Every number or range with an hour's unit, or after a label such as "Uren per week".

    Examples
    --------
    >>> [found.value for found in find_hours("voor 28 tot 32 uur per week")]
    [(28, 32)]
    """
    found = _shared(text)
    for match in _WORK_WEEK.finditer(text) if "urige" in text else ():
        number = parse_number(match["low"])
        if number is not None and 0 < number <= MOST_HOURS:
            found.append(Found((number, number), match.start(), match.end()))
    for match in _FIND.finditer(text):
        hours = _hours(match)
        if hours is None or _OTHER_UNIT.match(text, match.end()):
            continue
        if not match["week"]:
            if _CLOCK.match(match["low"] or ""):
                continue
            window = max(0, match.start() - 48)
            labelled = _LABEL.search(text, window, match.start())
            if not match["unit"] and not labelled:
                continue
            if not labelled and hours[0] < LEAST_UNLABELLED_HOURS:
                continue
            if match["low"] and match["low"].isalpha() and not match["unit"]:
                continue
            if _NOT_WEEK.match(text, match.end()):
                continue
            if _NOT_AFTER.search(text, window, match.start()) and not labelled:
                continue
            if hours[1] < 24 and _is_of_a_day(text, match):
                continue
        found.append(_widened(text, Found(hours, match.start(), _trimmed_end(match))))
    return in_order(found)


_OTHER_TOO = re.compile(
    r"[,;(]?\s(?:maar\s|eventueel\s|in overleg\s)*(?:mag|kan|is)\s(?:ook|eventueel)\s"
    rf"(?:in\s|met\s|voor\s)?(?P<other>{NUMBER})"
    rf"(?:\s?{_UNIT})?(?![\w%:]|\s(?:dagen|procent|maanden|weken|jaar))"
    rf"|\s?[,;(]\s?(?:maar\s|of\s|eventueel\s)*(?P<first>{NUMBER})(?:\s?{_UNIT})?"
    r"\s(?:mag|kan|is|zou)\s(?:ook|eventueel)\b",
    re.IGNORECASE,
)
"""Another number that is good as well: "36 uur, mag ook 32"."""


_OTHERS_BEFORE = re.compile(
    rf"(?<![\w.,:/€-])(?<!€\s)(?<!schaal\s)(?P<first>\d\d)(?:\s?{_UNIT})?"
    rf"(?:,{SPACE}\d\d(?:\s?{_UNIT})?){{0,3}},{SPACE}$",
    re.IGNORECASE,
)
_ONE_OR_OTHER = re.compile(r"\b(?:of|or|en|and)\b", re.IGNORECASE)
_WIDEST = 16
"""Hours between the fewest and the most of a choice."""


def _counted_up(text: str, found: Found[Hours]) -> Found[Hours]:
    """With the numbers before it, where it ends a choice of several: "24, 28 of 32 uur"."""
    low, high = found.value
    if low == high or not _ONE_OR_OTHER.search(text, found.start, found.end):
        return found
    before = _OTHERS_BEFORE.search(text, max(0, found.start - 40), found.start)
    first = int(before["first"]) if before else 0
    if before is None or not LEAST_UNLABELLED_HOURS - 4 <= first < low or high - first > _WIDEST:
        return found
    return Found((first, high), before.start("first"), found.end)


def _widened(text: str, found: Found[Hours]) -> Found[Hours]:
    found = _counted_up(text, found)
    low, high = found.value
    too = _OTHER_TOO.match(text, found.end) if low == high and "o" in text[found.end :] else None
    other = parse_number(too["other"] or too["first"]) if too else None
    if too is None or other is None or not LEAST_UNLABELLED_HOURS - 4 <= other <= MOST_HOURS:
        return found
    end = max(too.end("other"), too.end("first"))
    return Found((min(low, other), max(high, other)), found.start, end)


def _is_of_a_day(text: str, match: re.Match[str]) -> bool:
    """ "dinsdag 10 november van 13 tot 17 uur", "vrijdag 12u"; not "start 1 december, 16 uur"."""
    day = _OF_A_DAY.search(text, max(0, match.start() - 32), match.start())
    return day is not None and (
        match["high"] is not None
        or match["from"] is not None
        or day["cue"] is not None
        or "," not in day[0]
    )


@reads_words_once
def parse_hours(text: str) -> Found[Hours] | None:
    """The hours per week in a text that is known to state them, such as "24 - 36" or "32".

    None for anything else, a total ("5076 uur over 36 maanden") or hours per month included.
    """
    shared = _shared(text)
    if shared:
        return shared[0]
    match = _KNOWN.match(text)
    if match is not None:
        hours = None if _OPENING.match(match["all"]) else _hours(match)
        other = _OTHER_UNIT.match(text, match.end()) or _NOT_WEEK.match(text, match.end())
        closed = match["unit"] or match["days"] or _CLOSED.match(text, match.end())
        if hours is not None and (match["week"] or (closed and not other)):
            start = match.start("all")
            return _widened(text, Found(hours, start, start + len(match["all"].rstrip())))
    found = find_hours(text)
    return found[0] if found else None


def _trimmed_end(match: re.Match[str]) -> int:
    return match.start() + len(match[0].rstrip())


def _hours(match: re.Match[str]) -> Hours | None:
    groups = match.groupdict()
    if groups["days"]:
        return None
    first = groups["low"] or groups["least"] or groups["from"]
    last = groups["high"] or groups["most"] or groups["to"]
    low = parse_number(first)
    high = parse_number(last) if last else low
    return (low, high) if low and high and low <= high <= MOST_HOURS else None
