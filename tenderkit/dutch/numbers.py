"""Numbers as Dutch tenders write them: digits, words, and both at once.

In: a word or a text. Out: the number. "3 (drie)" and "drie (3)" are one number; where the two
disagree there is none. "1.000" is a thousand, "1,5" and "1.5" are one and a half.
"""

from __future__ import annotations

import re

from tenderkit.dutch.found import Found, small
from tenderkit.dutch.in_digits import reads_words
from tenderkit.dutch.number_words import HALVES, SHORT_WORDS, cardinal, ordinal

SPACE = r"[^\S\n]{1,3}"
"""White space inside a value: a value never runs over the end of a line."""

OPTIONAL_SPACE = r"[^\S\n]{0,3}"

# Written out by its parts, and loosely: the table decides ("honderdtig" matches and is no
# number). An alternation of all 400 words would be tried at each letter, and this is compiled
# into many patterns.
_UNIT = r"(?:e\u0301?e\u0301?n|[eé]én|twee|drie|vier|vijf|zes|zeven|acht|negen)"
_TENS_AND_TEENS = r"(?:(?:twin|der|veer|vijf|zes|zeven|t?acht?|negen)ti(?:g|en))"
_ENGLISH_WORD = r"(?:one|two|three|four|five|six|seven|eight|nine|eleven|twelve|fifteen|twenty)"
WORD = (
    rf"(?:(?:(?:{_UNIT}(?:en|ën|honderd))?{_TENS_AND_TEENS}"
    rf"|{_UNIT}(?:\sen\seen\shalf|\shal(?:f|ve)|(?:en|ën)half|honderd|duizend)?"
    rf"|tien|elf|twaalf|anderhal(?:f|ve)|honderd[a-zë]{{0,16}}|duizend|nul|{_ENGLISH_WORD}"
    r"|ten(?=\s(?:years?|months?|hours?|days?|points?|weeks?)\b))(?!\w))"
)
"""A number in words, "een" included: use it only where a unit follows."""

DIGITS = (
    r"(?:(?:\d{1,3}(?:\.\d{3}){1,4}(?!\d)(?:,\d{1,4})?|\d{1,9}(?:[.,]\d{1,4})?(?!\d))(?:\s?[½¼¾])?"
    r"|[½¼¾])"
)
"""A number in digits."""

_DUPLICATE = (
    rf"(?:{OPTIONAL_SPACE}\({OPTIONAL_SPACE}(?:\d{{1,4}}(?:[.,]\d)?|half"
    r"|[a-zë]{0,14}(?:e\u0301?e\u0301?n|[eé]én|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf"
    r"|twaalf|tig))"
    rf"{OPTIONAL_SPACE}\))"
)

NUMBER = rf"(?:(?:{DIGITS}|{WORD}){_DUPLICATE}?)"
"""A number in digits or words, with the same number in brackets after it or not."""

_FIND = re.compile(
    rf"(?<![\w.,:/])(?!een\b(?!\shal(?:f|ve)\b|\s?\(\s?(?:1|[eé]én|een)\s?\)))(?:{NUMBER})(?![.,:]?\d|\w)",
    re.IGNORECASE,
)
_PARTS = re.compile(rf"^({DIGITS}|{WORD}){OPTIONAL_SPACE}(?:\(([^()]*)\))?$", re.IGNORECASE)
_ORDINAL_DIGITS = re.compile(r"^(\d{1,3})(?:ste|de|e|th|st|nd|rd)$")


def parse_number(word: str) -> float | None:
    """The number that a word or a run of digits states, or None.

    Whole numbers come back as `int`. "drie (3)" is 3; "drie (4)" is nothing, because one of the
    two is wrong. "een" is 1: ask only where a unit follows.

    Examples
    --------
    >>> parse_number("tweeëntwintig"), parse_number("anderhalf"), parse_number("3 (drie)")
    (22, 1.5, 3)
    """
    word = word.strip()
    parts = _PARTS.match(word)
    if parts is None:
        return _ordinal(word.lower())
    first = _single(parts[1])
    if parts[2] is None:
        return first
    return first if _single(parts[2].strip()) == first else None


@reads_words
def find_numbers(text: str) -> list[Found[float]]:
    """Every number in a text; the article "een" is none, nor are parts of "1.2.3" or "12:30"."""
    found = []
    for match in _FIND.finditer(text):
        value = parse_number(match[0])
        if value is not None:
            found.append(Found(value, match.start(), match.end()))
    return found


def whole(value: float) -> float:
    """3.0 as 3, so that whole numbers stay `int`."""
    return int(value) if float(value).is_integer() else value


_THOUSANDS = re.compile(r"\d{1,3}(?:\.\d{3})+(?:,\d+)?")
_DIGITS = re.compile(r"\d+(?:[.,]\d+)?")


def _single(word: str) -> float | None:
    word = " ".join(small(word).replace("e\u0301", "é").split())
    if word in SHORT_WORDS:
        return SHORT_WORDS[word]
    if word.isdecimal():
        return whole(float(word))
    if word.isalpha():
        return cardinal(word)
    fraction = 0.0
    if word and word[-1] in "½¼¾":
        fraction = HALVES[word[-1]]
        word = word[:-1].strip()
    if _THOUSANDS.fullmatch(word):
        word = word.replace(".", "")
    if not _DIGITS.fullmatch(word):
        return None
    return whole(float(word.replace(",", ".")) + fraction)


def _ordinal(word: str) -> float | None:
    digits = _ORDINAL_DIGITS.match(word)
    return int(digits[1]) if digits else ordinal(word)
