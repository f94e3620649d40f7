"""Numbers as Dutch tenders write them: digits, words, and both at once.

In: a word or a text. Out: the number. "3 (drie)" and "drie (3)" are one number; where the two
disagree there is none. "1.000" is a thousand, "1,5" and "1.5" are one and a half.
"""

from __future__ import annotations

import re

from tenderkit.dutch.found import Found, small

SPACE = r"[^\S\n]{1,3}"
"""White space inside a value: a value never runs over the end of a line."""

OPTIONAL_SPACE = r"[^\S\n]{0,3}"

_UNITS = {
    "een": 1, "één": 1, "twee": 2, "drie": 3, "vier": 4, "vijf": 5, "zes": 6, "zeven": 7,
    "acht": 8, "negen": 9,
}  # fmt: skip
_TEENS = {
    "tien": 10, "elf": 11, "twaalf": 12, "dertien": 13, "veertien": 14, "vijftien": 15,
    "zestien": 16, "zeventien": 17, "achttien": 18, "negentien": 19,
}  # fmt: skip
_TENS = {
    "twintig": 20, "dertig": 30, "veertig": 40, "vijftig": 50, "zestig": 60, "zeventig": 70,
    "tachtig": 80, "negentig": 90,
}  # fmt: skip
_ENGLISH = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "fifteen": 15, "twenty": 20,
}  # fmt: skip
_ORDINALS = {
    "eerste": 1, "tweede": 2, "derde": 3, "vierde": 4, "vijfde": 5, "zesde": 6, "zevende": 7,
    "achtste": 8, "negende": 9, "tiende": 10, "elfde": 11, "twaalfde": 12, "dertiende": 13,
    "veertiende": 14, "vijftiende": 15, "zestiende": 16, "zeventiende": 17, "achttiende": 18,
    "negentiende": 19, "twintigste": 20,
}  # fmt: skip
_HALVES = {"half": 0.5, "halve": 0.5, "een half": 0.5, "een halve": 0.5, "anderhalf": 1.5,
           "anderhalve": 1.5, "½": 0.5, "¼": 0.25, "¾": 0.75}  # fmt: skip


def _number_words() -> dict[str, float]:
    words: dict[str, float] = {"nul": 0, **_UNITS, **_TEENS, **_TENS, **_ENGLISH, **_HALVES}
    for unit, ones in _UNITS.items():
        joint = "ën" if unit in ("twee", "drie") else "en"
        for ten, tens in _TENS.items():
            words[f"{unit}{joint}{ten}"] = words[f"{unit}en{ten}"] = tens + ones
        if ones > 1:
            words[f"{unit} en een half"] = words[f"{unit}{joint}half"] = ones + 0.5
    below_hundred = {word: n for word, n in words.items() if n >= 1 and n == int(n)}
    words["honderd"] = 100
    words["duizend"] = 1000
    for unit, ones in _UNITS.items():
        if ones > 1:
            words[f"{unit}honderd"] = ones * 100
            words[f"{unit}duizend"] = ones * 1000
    for word, n in below_hundred.items():
        if word not in _ENGLISH and not word.startswith("één"):
            words.setdefault(f"honderd{word}", 100 + n)
    return words


_WORDS = _number_words()

# Written out by its parts, and loosely: the table decides ("honderdtig" matches and is no
# number). An alternation of all 400 words would be tried at each letter, and this is compiled
# into many patterns.
_UNIT = r"(?:e\u0301?e\u0301?n|één|twee|drie|vier|vijf|zes|zeven|acht|negen)"
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
    r"|[a-zë]{0,14}(?:e\u0301?e\u0301?n|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf"
    r"|twaalf|tig))"
    rf"{OPTIONAL_SPACE}\))"
)

NUMBER = rf"(?:(?:{DIGITS}|{WORD}){_DUPLICATE}?)"
"""A number in digits or words, with the same number in brackets after it or not."""

_FIND = re.compile(
    rf"(?<![\w.,:/])(?!een\b(?!\shal(?:f|ve)\b|\s?\())(?:{NUMBER})(?![.,:]?\d|\w)", re.IGNORECASE
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


def _single(word: str) -> float | None:
    word = " ".join(small(word).replace("e\u0301", "é").split())
    if word in _WORDS:
        return _WORDS[word]
    fraction = 0.0
    if word and word[-1] in "½¼¾":
        fraction = _HALVES[word[-1]]
        word = word[:-1].strip()
    if re.fullmatch(r"\d{1,3}(?:\.\d{3})+(?:,\d+)?", word):
        word = word.replace(".", "")
    if not re.fullmatch(r"\d+(?:[.,]\d+)?", word):
        return None
    return whole(float(word.replace(",", ".")) + fraction)


def _ordinal(word: str) -> float | None:
    digits = _ORDINAL_DIGITS.match(word)
    return int(digits[1]) if digits else _ORDINALS.get(word)
