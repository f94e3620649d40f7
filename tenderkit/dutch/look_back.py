"""The stretch that a demand on experience looks back over: "in de afgelopen vijf jaar".

In: a text. Out: each window in months, with its words. Four classes: what has passed ("de
laatste drie jaar"), what is not older than so much, a stretch that ends at a moment of the bid
("de tien jaar vóór de dag waarop de offerte binnen moet zijn"), and one between now and then
("tussen nu en acht jaar geleden", "vanaf de sluiting vijf jaar terug"). What no word calls past is
a window only beside a smaller minimum: "in zes jaar tijd ten minste vier jaar".
"""

from __future__ import annotations

import re

from tenderkit.dutch.durations import LENGTH_UNIT, unit_months
from tenderkit.dutch.found import Found, in_order
from tenderkit.dutch.in_digits import reads_words
from tenderkit.dutch.numbers import NUMBER, OPTIONAL_SPACE, SPACE, parse_number, whole
from tenderkit.sieving import sieve

EXPERIENCE_UNIT = (
    rf"(?:(?:(?:volle|hele|aaneengesloten|opeenvolgende){SPACE}|-)?{LENGTH_UNIT}"
    r"|-?(?:jarige?|maandse)(?!\w))"
)
PAST = (
    r"(?:afgelopen|afg(?:el)?\b\.?(?!\s\d{1,2}-?\s?jarig)|laatste|voorbije|voorgaande|vorige|recentste"
    rf"|last|past|previous|voorafgaande|achterliggende|achter{SPACE}ons{SPACE}liggende)"
)
_BRIDGE = (
    rf"(?:{SPACE}(?:periode|period)(?:{SPACE}(?:van|of))?|{SPACE}(?:maximaal|ongeveer|circa))?"
)
_BACK_FROM = (
    rf"(?:(?:direct|onmiddellijk|meteen|immediately|directly){SPACE})?"
    rf"(?:(?:gerekend|geteld|terug(?:gerekend|geteld|kijkend)|counted|counting)"
    rf"{SPACE}(?:terug{SPACE})?(?:vanaf|van|tot|voor|vóór|back{SPACE}from)|vóór|voor|tot(?:{SPACE}(?:aan|en{SPACE}met|op))?"
    rf"|(?:leading{SPACE})?up{SPACE}to|before|preceding|prior{SPACE}to|until)"
)
_MOMENT_OF_THE_BID = (
    rf"(?:(?:de|het|deze|uw|dit|onze|the|this|your|our){SPACE})?"
    r"(?:(?:dag|datum|moment|tijdstip|uiterste|uiterlijke|peildatum|start|aanvang|opening|deadline"
    r"|closing|submission|final|latest|(?:(?:due|bid|tender|reference|start)[ -]?)?date|day on"
    r"|moment at)(?!\w)"
    r"|(?:sluit|inschrijf|inschrijving|indien|inlever|publicatie|aanvra|aanbiedingsd|aanbieding"
    r"|offerte|uitvra|aanbested|startd|reactied|sluitings|einddatum|inzend)\w*)"
)
_NOW = rf"(?:nu|heden|vandaag|now|today|the{SPACE}present|present|{_MOMENT_OF_THE_BID})(?!\w)"
_TERM = rf"(?P<count>{NUMBER}){OPTIONAL_SPACE}(?P<unit>{EXPERIENCE_UNIT})"
_AGO = r"(?:geleden|terug|ago|back)(?!\w)"
_BACK = (
    r"(?:terug(?:kijk\w*|blik\w*|reken\w*|tel\w*|ga\w*|gerekend|geteld|gekeken)?"
    rf"|terug{SPACE}te{SPACE}(?:rekenen|tellen|kijken))"
)
_WINDOWS = tuple(
    sieve(rf"(?<!\w)(?:{pattern})", re.IGNORECASE)
    for pattern in (
        # in de afgelopen 5 jaar; binnen de laatste drie (3) jaar; in the last 5 years
        rf"(?:(?:in|binnen|gedurende|over|within|during|tijdens|van){SPACE})?(?:(?:de|het"
        rf"|the){SPACE})?"
        rf"{PAST}{_BRIDGE}{SPACE}(?P<count>{NUMBER}){OPTIONAL_SPACE}(?P<unit>{EXPERIENCE_UNIT})",
        # garbled by a table: in de afgelopen jaar 15
        rf"(?:(?:in|binnen){SPACE})?(?:(?:de"
        rf"|het){SPACE})?{PAST}{SPACE}(?P<unit>{LENGTH_UNIT}){SPACE}"
        rf"(?P<count>\d{{1,2}}(?!\w|[.,:]\d"
        rf"|{SPACE}{LENGTH_UNIT})(?:{OPTIONAL_SPACE}\([a-zëé]+\))?)",
        # in het afgelopen jaar
        rf"(?:(?:in|binnen|within|during){SPACE})?(?:(?:het"
        rf"|the){SPACE}){PAST}{SPACE}(?P<one>jaar|year|half\s?jaar|kwartaal)(?!\w)",
        # in de 5 jaar voorafgaand aan de sluitingsdatum; 5 jaar voor de sluitingsdatum
        rf"(?:(?:in|binnen|gedurende|within){SPACE})?(?:(?:de|het|een"
        rf"|the){SPACE})?(?:periode{SPACE}van{SPACE})?(?P<count>{NUMBER}){OPTIONAL_SPACE}(?P<unit>{EXPERIENCE_UNIT})"
        rf"{SPACE}(?:direct{SPACE})?(?:voorafgaand|voor{SPACE}(?:de{SPACE})?(?:sluiting|inschrij"
        rf"|publicatie|start)\w*|vóór{SPACE}(?:de{SPACE})?(?:sluiting|inschrij|publicatie"
        rf"|start)\w*|preceding|prior{SPACE}to)",
        # binnen de vier jaar die aan de sluiting voorafgaan; the three years that precede
        rf"(?:in|binnen|gedurende|over|tijdens|uit|within|during){SPACE}(?:(?:de|the|een{SPACE}periode{SPACE}van){SPACE})?(?P<count>{NUMBER}){OPTIONAL_SPACE}"
        rf"(?P<unit>{EXPERIENCE_UNIT}){SPACE}(?:die|dat|that|which)\b[^.;:]{{0,60}}?\b(?:voorafga\w*|vooraf{SPACE}ga\w*|voorafging\w*|precede\w*)",
        # in de tien jaar vóór de dag waarop …; in de periode van 7 jaar voor de indieningsdatum
        rf"(?:(?:in|binnen|gedurende|over|tijdens|uit|van|within|during){SPACE})?(?:de|het|een|die|the|a|any){SPACE}"
        rf"(?:(?:hele|volle|full){SPACE})?(?:(?:periode|tijdvak|termijn|period){SPACE}(?:van|of){SPACE}(?:(?:de|the){SPACE})?)?"
        rf"(?P<count>{NUMBER}){OPTIONAL_SPACE}(?P<unit>{EXPERIENCE_UNIT}),?{SPACE}{_BACK_FROM}{SPACE}{_MOMENT_OF_THE_BID}",
        # < 5 jaar geleden
        rf"(?<!\d)(?:[<≤]=?|minder{SPACE}dan|korter{SPACE}dan){OPTIONAL_SPACE}"
        rf"(?P<count>{NUMBER}){OPTIONAL_SPACE}(?P<unit>{EXPERIENCE_UNIT}){SPACE}(?:geleden|oud|terug|ago|old)(?!\w)",
        # niet ouder dan 5 jaar; maximaal 5 jaar oud; niet langer dan 3 jaar geleden
        rf"(?:niet|maximaal|max\.?|hooguit|hoogstens|ten{SPACE}hoogste|not)(?:{SPACE}(?:ouder"
        rf"|langer|meer|older|more){SPACE}(?:dan|than))?"
        rf"{SPACE}(?P<count>{NUMBER}){OPTIONAL_SPACE}(?P<unit>{EXPERIENCE_UNIT})(?:{SPACE}(?:geleden|oud|terug"
        rf"|ago|old))(?!\w)",
        rf"(?:in{SPACE})?de{SPACE}(?P<count>{NUMBER}){SPACE}(?P<unit>{LENGTH_UNIT})"
        rf"{SPACE}(?:vóór|voor|voorafgaand{SPACE}aan){SPACE}(?:de{SPACE}(?:uiterste{SPACE})?(?:datum|dag)|(?:(?:de|het|deze|uw){SPACE})?(?:uiterste{SPACE})?(?:inlever|sluit"
        rf"|inschrij|publicatie|aanvraag|aanbied|indien|start))\w*",
        rf"(?:niet|not){SPACE}(?:ouder|older){SPACE}(?:(?:is|zijn){SPACE})?(?:dan"
        rf"|than){SPACE}(?P<count>{NUMBER}){OPTIONAL_SPACE}(?P<unit>{EXPERIENCE_UNIT})",
        # tussen nu en acht jaar geleden; between five years ago and today
        rf"(?:tussen|between){SPACE}{_NOW}{SPACE}(?:en|and){SPACE}{_TERM}{SPACE}{_AGO}",
        rf"(?:tussen|vanaf|van|between|from){SPACE}{_TERM}{SPACE}{_AGO}{SPACE}(?:en|tot(?:{SPACE}en{SPACE}met)?|t/m|and|until|till|to){SPACE}{_NOW}",
        # niet verder terug dan 5 jaar; no more than five years ago
        rf"(?:niet|not|no){SPACE}(?:verder|further){SPACE}(?:(?:terug\w*|back){SPACE})?(?:dan|than){SPACE}{_TERM}",
        rf"(?:not?|at){SPACE}(?:more|longer|earlier|most|further)(?:{SPACE}than)?{SPACE}{_TERM}{SPACE}{_AGO}",
        rf"niet{SPACE}(?:eerder|vroeger){SPACE}dan{SPACE}{_TERM}{SPACE}(?:geleden|terug|{_BACK_FROM}{SPACE}{_MOMENT_OF_THE_BID})",
        # ervaring van langer dan zes jaar geleden telt niet mee
        rf"(?:(?:ouder|older){SPACE}(?:(?:is|zijn|was){SPACE})?|(?:langer|meer|verder|longer|more){SPACE}(?=[^,;:]{{1,30}}{_AGO}))(?:dan|than){SPACE}{_TERM}(?:{SPACE}{_AGO})?(?:{SPACE}(?:is|was|zijn|ligt|liggen))?"
        rf"(?:,?{SPACE}(?:dan{SPACE})?(?:tel(?:t|len)|word(?:t|en)|laten|weegt|wegen|blijft|blijven){SPACE}(?:(?:wij|we|er){SPACE})?(?:niet|buiten)|{SPACE}do(?:es)?{SPACE}not{SPACE}count)(?!\w)",
        # wij kijken vijf jaar terug; vanaf de sluiting vijf jaar terug
        rf"(?:kijk\w*|blik\w*|reken\w*|tel(?:t|len)|ga(?:at|an)|tot(?:{SPACE}uiterlijk)?|sinds|maximaal|hooguit|hoogstens){SPACE}(?:(?:wij|we|de{SPACE}beoordelaars){SPACE})?{_TERM}{SPACE}terug(?!\w)",
        rf"{_TERM},?{SPACE}{_BACK},?{SPACE}(?:(?:te{SPACE}rekenen|gerekend|geteld){SPACE})?(?:vanaf|van){SPACE}{_NOW}",
        rf"(?:vanaf|van|from){SPACE}{_NOW}{SPACE}(?:tot{SPACE})?{_TERM}{SPACE}{_AGO}",
        rf"(?:look|count|go|reckon)(?:s|ed|es|ing)?{SPACE}back{SPACE}(?:(?:over|at|a{SPACE}maximum{SPACE}of|no{SPACE}(?:further|more){SPACE}than|at{SPACE}most){SPACE})?(?:the{SPACE})?{_TERM}",
    )
)
_STRETCH = (
    r"(?:periode|tijdsbestek|tijdspanne|tijdvak|tijdsduur|termijn|span|stretch|period|window)"
)
_WITHIN = (
    r"(?:in|binnen|gedurende|(?<!schikt )(?<!schikken )over|tijdens|within|during)"
    rf"{SPACE}(?:(?:de|een|the|a){SPACE})?"
    rf"(?:{_STRETCH}{SPACE}(?:van|of){SPACE}(?:(?:de|the){SPACE})?)?{_TERM}"
)
_BEFORE_ITS_LEAST = re.compile(
    rf"(?<!\w)(?:{_WITHIN}|(?:van|uit|of){SPACE}(?:de|the){SPACE}(?P<number>{NUMBER}){SPACE}(?P<length>{LENGTH_UNIT})(?={SPACE}(?:die|dat|that)(?!\w)))",
    re.IGNORECASE,
)
_BEHIND_ITS_LEAST = re.compile(
    r"(?<!\w)(?:opgedaan|verkregen|verworven|behaald|gerekend|geteld|gemeten|bekeken|verspreid|gespreid"
    rf"|verdeeld|gained|acquired|obtained|spread|counted|measured){SPACE}(?:\w+{SPACE}){{0,2}}?{_WITHIN}",
    re.IGNORECASE,
)
_OF_SOMETHING_ELSE = re.compile(
    r"\b(?:die|dat|welke|waar\w*|that|which|who)\b[^,;:]*$", re.IGNORECASE
)
_LOOKS_BACK = sieve(
    rf"{PAST}|voorafg|vooraf ga|ouder|geleden|\boud\b|sluit|inschrij|publicatie|start|prior"
    r"|preced|datum|indien|inlever|aanvra|aanvang|vóór|voor d|voor het|tot aan|gerekend|geteld"
    r"|offerte|uitvra|aanbied|aanbested|deadline|closing|submi|date|inzend"
    rf"|older|ago\b|terug|further|earlier|verder|\bnow\b|\bback\b|\bmost\b|count"
    r"|langer|not more|no more|no longer",
    re.IGNORECASE,
)
_NO_WINDOW_OF_EXPERIENCE = sieve(
    r"\bVOG\b|verklaring omtrent|uittreksel|handelsregister|kvk|paspoort|legitimatie|identiteits"
    r"|gedragsverklaring",
    re.IGNORECASE,
)


_LEAST_BEFORE = re.compile(
    r"\b(?:minimaal|minstens|ten ?minste|at least|(?:waar|daar)van|of which)\s$", re.IGNORECASE
)
"""Before "de laatste 12 maanden": how recent some of it must be, no stretch to look back over."""


@reads_words
def find_windows(text: str) -> list[Found[float]]:
    """Every look-back window, in months."""
    if not _LOOKS_BACK.search(text):
        return []
    found = []
    for pattern in _WINDOWS:
        for match in pattern.finditer(text):
            groups = match.groupdict()
            if groups.get("one"):
                months: float | None = {"h": 6, "k": 3}.get(groups["one"][0].lower(), 12)
            else:
                months = months_of(groups["count"], groups["unit"])
            if _LEAST_BEFORE.search(text, 0, match.start()) and not groups.get("one"):
                continue
            about = sentence_around(text, match.start(), match.end())
            if months is not None and not _NO_WINDOW_OF_EXPERIENCE.search(about):
                found.append(Found(months, match.start(), match.end()))
    return in_order(found)


def window_of_least(text: str, least: Found[float]) -> Found[float] | None:
    """The stretch that a minimum lies in, where no word says that it has passed.

    Examples
    --------
    >>> text = "Heeft in zes jaar tijd ten minste vier jaar gewerkt"
    >>> window_of_least(text, Found(48, text.index("ten"), text.index(" gewerkt"))).value
    72
    """
    starts = max((cut.end() for cut in _SENTENCE_ENDS.finditer(text, 0, least.start)), default=0)
    ends = next((cut.start() for cut in _SENTENCE_ENDS.finditer(text, least.end)), len(text))
    for pattern, first, last in (
        (_BEFORE_ITS_LEAST, starts, least.start),
        (_BEHIND_ITS_LEAST, least.end, ends),
    ):
        for match in pattern.finditer(text, first, last):
            told = [group for group in match.groups() if group]
            months = months_of(told[0], told[1])
            if months is None or months <= least.value:
                continue
            filled = first == starts and _FILLED.search(text, match.end(), least.start)
            if not filled and not _OF_SOMETHING_ELSE.search(text, first, match.start()):
                return Found(months, match.start(), match.end())
    return None


_FILLED = re.compile(
    r"\b(?:ervaring|experience|gewerkt|werkzaam|actief|active|worked|waarvan|daarvan|of which"
    r"|inclusief|including|en|and)\b",
    re.IGNORECASE,
)
""" "Gedurende vijf jaar gewerkt als planner, waarvan minstens twee": demanded itself."""
_SENTENCE_ENDS = re.compile(r"[.;!?]\s|\n")


def sentence_around(text: str, start: int, end: int) -> str:
    """The sentence around a stretch, as far as 160 letters before and 240 behind it."""
    before = re.split(r"[.;!?]\s|\n", text[max(0, start - 160) : start])[-1]
    after = re.split(r"[.;!?]\s|\n", text[end : end + 240])[0]
    return before + text[start:end] + after


def months_of(count: str, unit: str) -> float | None:
    """A count of a unit, in months."""
    number = parse_number(count)
    return None if number is None else whole(number * unit_months(unit))
