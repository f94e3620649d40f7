"""Demands on experience: a minimum and a look-back window, in months, wherever in the sentence
they stand.

In: the text of one criterion. Out: each minimum with the window that goes with it; a window alone
is a window without a minimum. "in de afgelopen jaar 15" is garbled for fifteen years. Ages, the
length of a contract and the age of a certificate of conduct are no experience.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from tenderkit.dutch.durations import LENGTH_UNIT
from tenderkit.dutch.found import Found, in_order
from tenderkit.dutch.in_digits import InDigits, in_digits
from tenderkit.dutch.look_back import (
    EXPERIENCE_UNIT,
    PAST,
    find_windows,
    months_of,
    sentence_around,
    window_of_least,
)
from tenderkit.dutch.numbers import NUMBER, OPTIONAL_SPACE, SPACE, parse_number, whole
from tenderkit.sieving import sieve


@dataclass(frozen=True, slots=True)
class ExperienceValue:
    """Months asked for and months looked back; None where not stated; and where."""

    min_months: float | None
    window_months: float | None
    min_span: tuple[int, int] | None = None
    window_span: tuple[int, int] | None = None


_LEAST = (
    rf"(?:(?:(?:a|een){SPACE})?minimum{SPACE}(?:of|van)|no{SPACE}fewer{SPACE}than|minimaal|minstens|minimum|ten{OPTIONAL_SPACE}minste|ten{SPACE}minimale|min\.?"
    rf"|at{SPACE}least|meer{SPACE}dan|more{SPACE}than|ruim|vanaf"
    rf"|in{SPACE}(?:ieder|elk){SPACE}geval|zeker|niet{SPACE}(?:minder|korter){SPACE}dan|not{SPACE}less{SPACE}than|op{SPACE}zijn{SPACE}minst"
    rf"|no{SPACE}less{SPACE}than|tenminste|over(?={SPACE}{NUMBER}{SPACE}years)|[≥>]=?)"
)
_HAS_LENGTH = sieve(
    r"jaar|jaren|jarig|\bjr|maand|mnd|year|month|kwarta|quarter|yrs|mth|mdn", re.IGNORECASE
)
_MINIMA = (
    # tussen de drie en vijf jaar: the lower end
    re.compile(
        rf"(?<!\w)(?:tussen|between){SPACE}(?:(?:de|the){SPACE})?(?P<count>{NUMBER}){SPACE}(?:en|and){SPACE}{NUMBER}"
        rf"{OPTIONAL_SPACE}(?P<unit>{EXPERIENCE_UNIT})",
        re.IGNORECASE,
    ),
    # minimaal 3 van de afgelopen 5 jaar: the unit stands once
    re.compile(
        rf"(?<![\w.,:/])(?:{_LEAST}{SPACE})?(?P<count>{NUMBER})(?={SPACE}(?:van|of"
        rf"|uit){SPACE}(?:de|the){SPACE}{PAST}{SPACE}{NUMBER}{SPACE}(?P<unit>{LENGTH_UNIT}))",
        re.IGNORECASE,
    ),
    # een jaar of 5: about five years
    re.compile(
        rf"(?<![\w.,:/])een{SPACE}(?P<unit>jaar|maand){SPACE}of{SPACE}(?P<count>{NUMBER})(?!\w)",
        re.IGNORECASE,
    ),
    # minimaal drie (3) jaar; 3+ jaar; 2 à 3 jaar; 5-jarige
    re.compile(
        rf"(?<![\w.,:/-])(?:(?P<least>{_LEAST}){OPTIONAL_SPACE}(?:(?:een|de"
        rf"|van){SPACE})?)?(?:(?P<count>{NUMBER}){OPTIONAL_SPACE}\+?"
        rf"(?:{OPTIONAL_SPACE}(?:à|á|a|tot(?:{SPACE}en{SPACE}met)?|t/m|of|to"
        rf"|[-–—/]){OPTIONAL_SPACE}(?P<top>{NUMBER}))?{OPTIONAL_SPACE}(?P<unit>{EXPERIENCE_UNIT})"
        rf"|(?P<half>(?:een{SPACE})?half{OPTIONAL_SPACE}jaar(?!\w)))",
        re.IGNORECASE,
    ),
)
_WORDED = sieve(
    r"\b(?P<word>een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien)jarige?\b", re.IGNORECASE
)
_COURSE = (
    r"\w*(?:opleiding|cursus|training|leergang|studie|scholing|opleidingstraject|stage|module|workshop"
    r"|course|programme|internship)(?:en|sen|s)?"
)
_OF_A_COURSE = sieve(
    rf"\b{_COURSE}\s(?:(?:die|dat|welke|op|in|that|which)\s)?(?:[\w-]+\s){{0,3}}?"
    r"(?:van|met een (?:studie)?duur van|duurt|duurde|lasting)\s$"
    rf"|\b{_COURSE},?\s(?:die|dat|welke|that|which)\s(?:\w+\s){{0,2}}$"
    r"|\b(?:course|programme|internship|training|curriculum)\sof\s$",
    re.IGNORECASE,
)
_FOR_A_COURSE = sieve(
    r"[\s-](?:durende?\s|lange\s)?"
    rf"(?:(?:voltijds?e?|deeltijdse?|full-time|part-time|\w{{2,3}}o)[\s-]?)?{_COURSE}\b",
    re.IGNORECASE,
)
"""A length that says how long a course takes: "een coachopleiding van ten minste zes maanden", "een
tweejarige leergang"."""
_CUE = re.compile(
    r"ervaring|experience|werkzaam|gewerkt|gewerkte|werkte|actief|gefunctioneerd|opgedaan"
    r"|uitgevoerd|meegelopen|meegedraaid|vervuld|vervulde|bekleed|praktijk"
    r"|(?:months|years)['’]? (?:of )?work\b"
    r"|(?:jaar|jaren|years) (?:of meer |of langer |or more )?(?:als|as) |jaar of langer",
    re.IGNORECASE,
)
_NOT_A_MINIMUM = re.compile(
    r"\b(?:minder dan|korter dan|tot|maximaal|max\.?|hoogstens|hooguit|less than|binnen|duur van"
    r"|looptijd van|duur:?|looptijd:?|beschikbaar(?: voor)?"
    r"|periode van|verleng\w*(?: met)?"
    r"|(?:opdracht|traject|project|programma|contract|opzegtermijn|garantie) van"
    r"|inzetbaar voor|leeftijd(?: van)?|ouder (?:is |zijn )?dan|voor|na"
    r"|(?<!beschikt )(?<!beschikken )over)\s*$"
    r"|[<≤]=?\s*$",
    re.IGNORECASE,
)
_NOT_EVEN_AT_LEAST = re.compile(
    r"\b(?:duur van|duur:?|looptijd(?: van)?:?|beschikbaar(?: voor)?|inzetbaar(?: voor)?"
    r"|verleng\w*(?: met)?|(?:opdracht|contract|opzegtermijn|garantie) van"
    r"|leeftijd(?: van)?|voor)\s*$",
    re.IGNORECASE,
)
_NOT_AFTER_IT = re.compile(
    r"\s?(?:oud\b|of ouder|geldig|beschikbaar|inzetbaar|na (?:start|aanvang|gunning)|durende"
    r"|garantie|contract|per jaar|geleden|opdracht\b|bewaar)",
    re.IGNORECASE,
)
_ABOUT = re.compile(
    r"\b(?:ongeveer|circa|zo['’]n|pakweg|rond de|een kleine|about|roughly|some)\s$", re.IGNORECASE
)
"""A length that sketches a career, where an exact one beside it is the demand."""


def find_experience(text: str) -> list[Found[ExperienceValue]]:
    """The demands on experience in one criterion's text.

    Each minimum takes the nearest window: one after it, before the next minimum, or else the one
    before the first minimum. The span of the find runs from the first part to the last.

    Examples
    --------
    >>> value = find_experience("Minimaal 3 jaar ervaring in de afgelopen 5 jaar")[0].value
    >>> value.min_months, value.window_months
    (36, 60)
    """
    if not _HAS_LENGTH.search(text):
        return []
    digits = in_digits(text)
    if digits is not None:
        return [_back(digits, found) for found in find_experience(digits.text)]
    windows = find_windows(text)
    minima = _find_minima(text, windows)
    if not minima:
        minima = _shared_unit(text, windows)
    if not minima:
        return [_throughout(text, w) for w in windows]
    if not windows and (stretch := _stretch_around(text, minima)):
        windows = [stretch]
        minima = [m for m in minima if m.end <= stretch.start or stretch.end <= m.start]
    exact = [least for least in minima if not _ABOUT.search(text, 0, least.start)]
    minima = exact or minima
    found = []
    free = list(windows)
    for index, least in enumerate(minima):
        following = minima[index + 1].start if index + 1 < len(minima) else len(text) + 1
        window = next((w for w in free if least.start < w.start < following), None)
        if window is not None and of_a_part(text, least.end, window.start):
            free.remove(window)
            window = None
        if window is None and index == 0:
            window = next((w for w in free if w.start < least.start), None)
        if window is not None:
            free.remove(window)
        found.append(_pair(least, window))
    return in_order(found)


def of_a_part(text: str, start: int, window: int) -> bool:
    """Whether a window is of a part of a minimum: "zes jaar, waarvan twee in de laatste vier"."""
    return _OF_A_PART.search(text, start, window) is not None


_OF_A_PART = re.compile(
    r"\b(?:(?:waar|daar)van|of which|including)\s(?:[^,.;:]|\.(?=\s?\d))*"
    rf"{NUMBER}{OPTIONAL_SPACE}{LENGTH_UNIT}(?!\w)[^,.;:]*$",
    re.IGNORECASE,
)
"""Between a minimum and "in de laatste 4 jaar": "waarvan twee jaar", the stretch of that part."""


def _stretch_around(text: str, minima: list[Found[float]]) -> Found[float] | None:
    """The longer stretch that the first minimum which says "at least" lies in."""
    least = next((one for one in minima if _SAYS_LEAST.match(text, one.start)), None)
    return window_of_least(text, least) if least is not None else None


_SAYS_LEAST = re.compile(_LEAST, re.IGNORECASE)
_BARE = sieve(
    rf"(?<!\w){_LEAST}{SPACE}(?P<count>{NUMBER}){SPACE}(?=(?:(?:daarvan|ervan|of{SPACE}these|of{SPACE}them){SPACE})?"
    r"(?:als|as|werkzaam|actief|gewerkt|in(?: de)? (?:rol|functie|dienst)|in the role)\b)",
    re.IGNORECASE,
)
""" "Over zeven jaar ... ten minste vier als planner": the unit stands with the window."""


def _shared_unit(text: str, windows: list[Found[float]]) -> list[Found[float]]:
    found = []
    for match in _BARE.finditer(text) if windows else ():
        count = parse_number(match["count"])
        unit = 12 if windows[0].value % 12 == 0 and windows[0].value >= 24 else 1
        if count is not None and count * unit <= windows[0].value:
            found.append(Found(whole(count * unit), match.start(), match.end()))
    return found


_THROUGHOUT = re.compile(
    r"\b(?:onafgebroken|ononderbroken|aaneengesloten|doorlopend|continu|voortdurend|steeds"
    r"|continuously|without interruption)\b",
    re.IGNORECASE,
)


def _throughout(text: str, window: Found[float]) -> Found[ExperienceValue]:
    """A window alone; one that is filled from end to end is the minimum too."""
    place = (window.start, window.end)
    filled = _THROUGHOUT.search(text) is not None and _CUE.search(text) is not None
    return Found(
        ExperienceValue(
            window.value if filled else None, window.value, place if filled else None, place
        ),
        *place,
    )


def _back(digits: InDigits, found: Found[ExperienceValue]) -> Found[ExperienceValue]:
    value = found.value
    least = digits.span(*value.min_span) if value.min_span else None
    window = digits.span(*value.window_span) if value.window_span else None
    return digits.back(replace(found, value=replace(value, min_span=least, window_span=window)))


def _pair(least: Found[float], window: Found[float] | None) -> Found[ExperienceValue]:
    own = (least.start, least.end)
    if window is None:
        return Found(ExperienceValue(least.value, None, own), least.start, least.end)
    value = ExperienceValue(least.value, window.value, own, (window.start, window.end))
    return Found(value, min(least.start, window.start), max(least.end, window.end))


def _find_minima(text: str, windows: list[Found[float]]) -> list[Found[float]]:
    found: list[Found[float]] = []
    for pattern in _MINIMA:
        for match in pattern.finditer(text):
            months = _minimum_months(match)
            if months is None or any(
                w.start < match.end() and match.start() < w.end for w in windows
            ):
                continue
            if any(f.start < match.end() and match.start() < f.end for f in found):
                continue
            if _is_a_demand(text, match):
                found.append(Found(months, match.start(), match.end()))
    for match in _WORDED.finditer(text):
        count = parse_number(match["word"])
        if count is not None and not _FOR_A_COURSE.match(text, match.end()):
            found.append(Found(count * 12, match.start(), match.end()))
    return in_order(found)


def _minimum_months(match: re.Match[str]) -> float | None:
    groups = match.groupdict()
    if groups.get("half"):
        return 6
    return months_of(groups["count"], groups["unit"])


_EACH = sieve(
    r"\b(?:elk|elke|ieder|iedere|beide|allebei|each|both|per (?:opdracht|project|stuk|traject))\b"
    rf"(?:{SPACE}\w+){{0,3}}?{SPACE}{_LEAST}?{OPTIONAL_SPACE}(?:een{SPACE}|de{SPACE}|van{SPACE})*(?:{NUMBER}{OPTIONAL_SPACE}{EXPERIENCE_UNIT}|half{OPTIONAL_SPACE}jaar(?!\w))",
    re.IGNORECASE,
)


def is_of_each(text: str) -> bool:
    """Whether the only length of a demand is that of each of the things it asks: no experience.

    Examples
    --------
    >>> is_of_each("Minimaal 2 opdrachten als architect, elk van ten minste 9 maanden")
    True
    """
    each = _EACH.search(text)
    if each is None:
        return False
    first = next((one for one in find_experience(text) if one.value.min_span), None)
    return first is None or first.end > each.start()


_WORDS_BEHIND = 12
"""Letters behind a length that opens a demand: what one does in that time."""


def _is_a_demand(text: str, match: re.Match[str]) -> bool:
    before = text[max(0, match.start() - 40) : match.start()]
    least = match.groupdict().get("least")
    refused = _NOT_EVEN_AT_LEAST if least else _NOT_A_MINIMUM
    if refused.search(before) or _NOT_AFTER_IT.match(text, match.end()):
        return False
    if _OF_A_COURSE.search(before) or _FOR_A_COURSE.match(text, match.end()):
        return False
    sentence = sentence_around(text, match.start(), match.end())
    opens = not text[: match.start()].strip(" -–•*\t") and len(text) - match.end() > _WORDS_BEHIND
    told = least or opens  # a demand that opens with a length
    return bool(_CUE.search(sentence) or (told and not re.search(
        r"leeftijd|termijn|(?<!ge)duur(?!d)|looptijd|beschikbaar|inzetbaar|opzegtermijn|garantie|geldig|contract"
        r"|verleng", sentence, re.IGNORECASE
    )))  # fmt: skip
