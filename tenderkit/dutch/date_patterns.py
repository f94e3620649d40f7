"""The forms of a date: how a day, a month and a year are written, and what is none of these.

In: nothing. Out: patterns, for the rules that read days, months and weeks.
"""

from __future__ import annotations

import re

from tenderkit.dutch.numbers import OPTIONAL_SPACE, SPACE
from tenderkit.dutch.weekdays import WEEKDAY
from tenderkit.sieving import sieve

MONTHS: dict[str, int] = {
    "januari": 1, "january": 1, "jan": 1, "februari": 2, "february": 2, "febr": 2, "feb": 2,
    "maart": 3, "march": 3, "mrt": 3, "mar": 3, "april": 4, "apr": 4, "mei": 5, "may": 5,
    "juni": 6, "june": 6, "jun": 6, "juli": 7, "july": 7, "jul": 7, "augustus": 8, "august": 8,
    "aug": 8, "september": 9, "sept": 9, "sep": 9, "oktober": 10, "october": 10, "okt": 10,
    "oct": 10,     "november": 11, "nov": 11, "december": 12, "dec": 12,
}  # fmt: skip

MONTH = rf"(?:{'|'.join(sorted(MONTHS, key=len, reverse=True))})(?![^\W\d_])\.?"
_DAY = r"(?:0?[1-9]|[12]\d|3[01])(?!\d)(?:(?:ste|de|e|th|st|nd|rd)(?!\w))?"
_YEAR = (
    r"(?:(?:19|20)\d\d(?![\w]|[.,]\d)|['’‘`]\d\d(?!\w)"
    r"|[23]\d(?=\s*(?:$|[\n,;)(|]|\.(?!\d)|(?:om|t/m|tot|en|of|voor|vóór|at|to|[-–]\s*\d{1,2}\s*"
    + MONTH
    + r")(?!\w))))"
)
_JOINT = (
    r"(?:[^\S\n]{0,3}(?:,(?:[^\S\n]?(?:en|of|and))?|[-–—/&+]|t/m|tot en met|tot|en|of|dan wel|and"
    r"|or|to|until|through)"
    r"[^\S\n]{0,3})"
)
_NOT_BEFORE = r"(?=[\dmdwvztfs])(?<![\w€$])(?:(?<!\d[.,:/-])|(?<=\d{4}[/-]))"
DAY_MONTH = re.compile(
    rf"{_NOT_BEFORE}"
    rf"(?P<list>(?:(?:{WEEKDAY},?{SPACE}(?:de{SPACE})?)?{_DAY}{_JOINT}(?:de{SPACE})?){{0,8}})"
    rf"(?:(?P<weekday>{WEEKDAY}),?{SPACE}(?:de{SPACE})?)?(?P<day>{_DAY})"
    rf"(?:[-/.](?=[a-z])|{SPACE}(?:(?:of|van){SPACE})?)(?P<month>{MONTH})"
    rf"(?:(?:,?{SPACE}(?:van{SPACE})?|[-/.]|(?<=\.)|{OPTIONAL_SPACE}(?=['’‘`]))(?P<year>{_YEAR}))?",
    re.IGNORECASE,
)
MONTH_DAY = re.compile(
    rf"(?<!\w)(?=[mdwvztfsjaon])(?:(?P<weekday>{WEEKDAY}),?{SPACE})?(?P<month>{MONTH}){SPACE}(?P<day>{_DAY}),?"
    rf"{SPACE}(?P<year>(?:19|20)\d\d)(?!\w)",
    re.IGNORECASE,
)
NUMERIC = re.compile(
    rf"{_NOT_BEFORE}(?:(?P<weekday>{WEEKDAY}),?{SPACE})?(?P<day>\d{{1,2}})(?P<mark>[-/.‑–]"
    rf"|{SPACE}[-/–]{SPACE})"
    r"(?P<month>\d{1,2})(?P=mark)(?P<year>(?:19|20)\d\d|['’‘`]?\d\d)(?!\d|(?!T\d)\w)"
    r"(?![-/.,:]\d(?!\d?[-/.]\d\d?[-/.]\d{4}(?!\d)))",
    re.IGNORECASE,
)
ISO = re.compile(
    r"(?<![\w-])(?<!\d[./:])(?P<year>(?:19|20)\d\d)"
    r"(?P<mark>[-/])(?P<month>\d\d?)(?P=mark)(?P<day>\d\d?)"
    r"(?!\d|[-/]\d)(?=T\d|[^\w]|$)"
)
WITHOUT_YEAR = re.compile(
    rf"{_NOT_BEFORE}(?:(?P<weekday>{WEEKDAY}),?{SPACE})?(?P<day>\d{{1,2}})(?P<mark>[-/])"
    r"(?P<month>\d{1,2})(?![\w%€]|[-/.,:]\d"
    r"|[^\S\n]?(?:uur|u\b|h\b|jaar|jr\b|maand|mnd|week|weken|dag|punt|pers|kand|pagina))",
    re.IGNORECASE,
)
TIME_OF_THE_DAY = re.compile(
    r"(?:[^\S\n]?[-,|(][^\S\n]?|[^\S\n])(?:\d{1,2}:[0-5]\d|\d{1,2}\.[0-5]\d[^\S\n]?u(?:ur)?\b|(?:om|vóór)[^\S\n]\d{1,2}"
    r"(?:[:.][0-5]\d|[^\S\n]?u(?:ur)?\b))(?!\d|[^\S\n]?(?:p/w|per\b|/w|punt))",
    re.IGNORECASE,
)
"""What makes a day and a month of "13-11 om 10u"."""
TO_A_WHOLE_DATE = re.compile(r"\s(?:t/m|tot|tot en met|en|of|[-–])\s|[-–]|\st/m", re.IGNORECASE)
DAYS_OF_LIST = re.compile(
    rf"(?:(?P<weekday>{WEEKDAY}),?\s{{1,3}}(?:de\s)?)?(?P<day>{_DAY})", re.IGNORECASE
)
SURE_JOINT = re.compile(
    r"(?:[-–—/&+]|t/m|tot|en|of|wel|and|or|to|until|through|met|de)\s*$", re.IGNORECASE
)
BETWEEN = re.compile(
    rf"{_JOINT}(?:(?:op|met|van|en met|uiterlijk|by)\s)?(?:(?:om|vanaf)\s)?", re.IGNORECASE
)
_BEHIND_DAY = r"\d(?:ste|de|e|th|st|nd|rd)?"
IN_DIGITS = re.compile(rf"\d{OPTIONAL_SPACE}[-/.‑–]{OPTIONAL_SPACE}\d")
"""True wherever one of the forms in digits stands. Each of these looks begins with a digit, and so
is far quicker than the forms themselves: most lines hold no date."""
BEFORE_MONTH = sieve(
    rf"{_BEHIND_DAY}(?:[-/.]|{SPACE}(?:(?:of|van){SPACE})?)"
    r"(?:jan|feb|maa|mrt|mar|apr|mei|may|ju[nl]|aug|sep|o[kc]t|nov|dec)",
    re.IGNORECASE,
)
"""True wherever a day stands before its month."""
BEFORE_YEAR = re.compile(rf"{_BEHIND_DAY},?{SPACE}(?:19|20)\d\d", re.IGNORECASE)
"""True wherever a day stands between its month and its year."""
WEEK_OF = re.compile(
    r"\b(?<!per )(?<!p/)(?<!/)(?:week|weken|wk)\.?\s(?:van|vanaf|of|d\.d\.|beginnend op)\s"
    r"(?:de\s)?(?:(?:\w{2,9}dag\s)?\d{1,2}\s(?:t/m|tot en met|tot)\s(?:\w{2,9}dag\s)?)?$",
    re.IGNORECASE,
)
"""What makes a day stand for its week, or the last of its days: "in de week van 22 tot en met"."""
MONTH_AND_YEAR = sieve(
    rf"(?<!\w)(?=[jfmasond])(?P<month>{MONTH})(?:{SPACE}(?:van{SPACE})?|,{SPACE}|-)(?P<year>(?:19|20)\d\d"
    rf"|['’‘`]\d\d)(?!\w)",
    re.IGNORECASE,
)
DAY_BEFORE = re.compile(rf"(?<!\d){_DAY}(?:[-/.]|{SPACE}(?:of{SPACE})?)$", re.IGNORECASE)


_NUMBER_WORD = (
    r"(?:één|e\u0301e\u0301n|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|tig|ste|de)"
)
_SHORT_MONTH = r"(?:jan|feb|maa|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec)"
BEHIND_WORD = sieve(rf"[^\S\n]{_SHORT_MONTH}", re.IGNORECASE)
"""A month behind white space: true wherever a day in words stands."""
DAY_IN_WORDS = sieve(rf"{_NUMBER_WORD}[^\S\n](?:van[^\S\n])?{_SHORT_MONTH}|duizend", re.IGNORECASE)
"""True wherever words of a date stand: most lines with a date hold digits alone."""
OF_A_MONTH = re.compile(rf"[^\S\n](?:van[^\S\n])?{MONTH}", re.IGNORECASE)
