"""Options to extend: "2 maal 3 maand(en)", "twee keer een half jaar", "optie tot verlenging van 6
maanden".

In: a text. Out: how many times, and how many months each. "Ja" or "tot maximaal 27 mei 2025"
state neither.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from tenderkit.dutch.durations import LENGTH, length_months
from tenderkit.dutch.found import Found, in_order, small
from tenderkit.dutch.in_digits import reads_words, reads_words_once
from tenderkit.dutch.numbers import NUMBER, OPTIONAL_SPACE, SPACE, parse_number
from tenderkit.sieving import sieve


@dataclass(frozen=True, slots=True)
class ExtensionValue:
    """`count` times `months` months."""

    count: int
    months: float


_TIMES_WORD = {"eenmaal": 1, "éénmaal": 1, "eenmalig": 1, "éénmalig": 1, "tweemaal": 2,
               "driemaal": 3, "viermaal": 4, "vijfmaal": 5, "zesmaal": 6,
               "once": 1, "twice": 2, "thrice": 3}  # fmt: skip
_MULTIPLIER = (
    rf"(?:(?P<word>{'|'.join(_TIMES_WORD)})|(?P<times>{NUMBER}){OPTIONAL_SPACE}"
    rf"(?:maal|keer|x|×|\*|times|malen|opties?|verlengingen|verlengingsopties?|periode[sn]?"
    rf"|termijnen|blok(?:ken)?|blocks?|extensions?|optie(?:periode|termijn|blok)\w*|verlengings(?:periode|termijn)\w*"
    rf"|option{SPACE}periods?))(?![^\W\d_])"
)
_FILLER = (
    rf"(?:{SPACE}|,{SPACE}|:{SPACE}|{OPTIONAL_SPACE}\()(?:(?:met|van|voor"
    rf"|voor{SPACE}de{SPACE}duur{SPACE}van|een|periode[sn]?|telkens|steeds|maximaal|max\.?|ten{SPACE}hoogste|hooguit|à"
    rf"|optie|opties|op|tot|toe|de|te|verlenging|verlengingen|verlengen|worden|verlengd|kan|elk|ieder"
    rf"|nog|of|for|by|up{SPACE}to|option|termijn|"
    rf"mogelijkheid|verl\.?|per{SPACE}keer|(?:optionele{SPACE})verlenging),?{SPACE}){{0,9}}?"
)
_FIND = sieve(
    rf"(?<![\w.,/])(?:{_MULTIPLIER})(?:{_FILLER}|{OPTIONAL_SPACE}){LENGTH}", re.IGNORECASE
)
_ONCE = re.compile(
    rf"(?<!\w)(?:verleng\w*|optie\w*|extension\w*|optionele\w*"
    rf"|extend\w*)(?:[^\d\n.;]{{0,48}}?){SPACE}(?:met|van|voor|of|by|for|tot|:|maximaal|max\.?)?"
    rf"{OPTIONAL_SPACE}(?<![\w.,/]){LENGTH}",
    re.IGNORECASE,
)
_OPTION_YEARS = re.compile(
    rf"(?<![\w.,/])(?P<times>{NUMBER}){SPACE}optieja(?:ar|ren)(?!\w)", re.IGNORECASE
)
_SHORT_OPTIONS = re.compile(
    rf"(?<![\w.,/])(?P<times>{NUMBER}){SPACE}{LENGTH}{SPACE}(?:(?:extension|renewal|option)s?\b|verlenging)",
    re.IGNORECASE,
)
"""Options told by their length: "two six-month extensions"."""
_AGAIN = re.compile(
    rf"[^.;\n\d]{{0,24}}?\b(?:nogmaals|nog{SPACE}eens|wederom){SPACE}(?:met{SPACE})?"
    rf"(?:maximaal{SPACE})?{LENGTH}",
    re.IGNORECASE,
)
"""A second one: "optie 6 maanden, daarna nogmaals 6 maanden"."""
_EACH_TIME = re.compile(r"\b(?:telkens|steeds|per keer|elke keer|iedere keer)\b", re.IGNORECASE)
"""Several extensions, and no word of how many."""
_ONE_OPTION = re.compile(r"^een\s(?:optie|verleng|keer|maal|extension)", re.IGNORECASE)


@reads_words
def find_extensions(text: str) -> list[Found[ExtensionValue]]:
    """Every stated number of extensions with their length in months.

    Examples
    --------
    >>> find_extensions("2 maal 3 maand(en)")[0].value
    ExtensionValue(count=2, months=3)
    """
    found = []
    for match in _FIND.finditer(text):
        word = match["word"]
        count = _TIMES_WORD[small(word)] if word else parse_number(match["times"])
        months = length_months(match)
        article = (match["times"] or "").lower() == "een" and not _ONE_OPTION.search(match[0])
        if count is None or months is None or article:
            continue
        if int(count) == count and count > 0:
            found.append(Found(ExtensionValue(int(count), months), match.start(), match.end()))
    for match in _OPTION_YEARS.finditer(text) if "optieja" in text.lower() else ():
        count = parse_number(match["times"])
        if count is not None and int(count) == count and count > 0:
            found.append(Found(ExtensionValue(int(count), 12), match.start(), match.end()))
    for match in () if found else _SHORT_OPTIONS.finditer(text):
        count, months = parse_number(match["times"]), length_months(match)
        if count is not None and months is not None and 0 < count == int(count):
            found.append(Found(ExtensionValue(int(count), months), match.start(), match.end()))
    if found or _EACH_TIME.search(text):
        return in_order(found)
    for match in _ONCE.finditer(text):
        months = length_months(match)
        again = _AGAIN.match(text, match.end())
        end, count = (again.end(), 2) if again else (match.end(), 1)
        if months is not None and (again is None or length_months(again) == months):
            found.append(Found(ExtensionValue(count, months), match.start(), end))
    return in_order(found)


@reads_words_once
def parse_extensions(text: str) -> Found[ExtensionValue] | None:
    """The extension in a text that is known to be one: there "6 maanden" is once six months."""
    found = find_extensions(text)
    if found:
        return found[0]
    match = re.match(
        rf"\s*(?:ja\b[,:;]?\s*)?(?:met\s|maximaal\s|max\.?\s|optie(?:\svan)?\s)*{LENGTH}",
        text,
        re.IGNORECASE,
    )
    months = length_months(match) if match else None
    if match is None or months is None or _EACH_TIME.search(text):
        return None
    start = match.start("half") if match["half"] else match.start("count")
    return Found(ExtensionValue(1, months), start, match.end())
