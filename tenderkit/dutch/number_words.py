"""Numbers in Dutch words: "honderdtwaalf", "tweeduizend zesentwintig", "drieënhalf", "vijfde".

In: a word, or a text. Out: the number, or each run of number words with what it states: cardinals
and ordinals up to 999,999, in one word or several, with and without diaeresis and hyphens, and
halves. Whether a run counts anything is for the words beside it to say.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from tenderkit.dutch.found import Found, small

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
HALVES = {"half": 0.5, "halve": 0.5, "een half": 0.5, "een halve": 0.5, "anderhalf": 1.5,
          "anderhalve": 1.5, "½": 0.5, "¼": 0.25, "¾": 0.75}  # fmt: skip
_IRREGULAR = {"eerste": "een", "derde": "drie", "achtste": "acht"}


def _below_hundred() -> dict[str, int]:
    words = {**_UNITS, **_TEENS, **_TENS}
    for unit, ones in _UNITS.items():
        joint = "ën" if unit in ("twee", "drie") else "en"
        for ten, tens in _TENS.items():
            words[f"{unit}{joint}{ten}"] = words[f"{unit}en{ten}"] = tens + ones
    return words


_BELOW_HUNDRED = _below_hundred()


def _short_words() -> dict[str, float]:
    words: dict[str, float] = {"nul": 0, **_BELOW_HUNDRED, **_ENGLISH, **HALVES}
    words |= {"honderd": 100, "duizend": 1000}
    words |= {f"honderd{word}": 100 + n for word, n in _BELOW_HUNDRED.items() if "é" not in word}
    for unit, ones in _UNITS.items():
        if ones > 1:
            joint = "ën" if unit in ("twee", "drie") else "en"
            words[f"{unit} en een half"] = words[f"{unit}{joint}half"] = ones + 0.5
            words |= {f"{unit}honderd": ones * 100, f"{unit}duizend": ones * 1000}
    return words


SHORT_WORDS = _short_words()
"""The number words that the patterns of the grammar read by themselves, where a unit follows."""


def cardinal(words: str) -> int | None:
    """The number that number words state, glued or in several words; None where they state none.

    Examples
    --------
    >>> cardinal("honderdtwaalf"), cardinal("tweeduizend zesentwintig"), cardinal("een en dertig")
    (112, 2026, 31)
    """
    glued = re.sub(r"[\s-]+", "", _plain(words))
    head, mark, tail = glued.partition("duizend")
    if not mark:
        return _below_ten_thousand(glued)
    thousands = _below_ten_thousand(head) if head else 1
    rest = _below_ten_thousand(tail.removeprefix("en")) if tail else 0
    if thousands is None or rest is None or thousands >= 1000 or rest >= 10_000:
        return None
    return thousands * 1000 + rest if rest < 1000 or thousands == 1 else None


def ordinal(word: str) -> int | None:
    """The number of an ordinal: "derde" is 3, "eenentwintigste" 21.

    Examples
    --------
    >>> ordinal("derde"), ordinal("honderdste"), ordinal("vijf")
    (3, 100, None)
    """
    glued = re.sub(r"[\s-]+", "", _plain(word))
    for irregular, plain in _IRREGULAR.items():
        if glued.endswith(irregular):
            return cardinal(glued.removesuffix(irregular) + plain)
    stem = glued.removesuffix("ste") if glued.endswith("ste") else glued.removesuffix("de")
    number = None if stem == glued else cardinal(stem)
    if number is None:
        return None
    return number if glued.endswith("ste") == _takes_ste(number) else None


def _takes_ste(number: int) -> bool:
    """ "twintigste", "achtste", "honderdste", and "vierde", "twaalfde"."""
    last = number % 100
    return last >= 20 or last in (0, 1, 8)


def _below_ten_thousand(glued: str) -> int | None:
    head, mark, tail = glued.partition("honderd")
    if not mark:
        return _BELOW_HUNDRED.get(glued)
    hundreds = _BELOW_HUNDRED.get(head) if head else 1
    rest = _BELOW_HUNDRED.get(tail.removeprefix("en")) if tail else 0
    if hundreds is None or rest is None or (head and (hundreds == 1 or hundreds % 10 == 0)):
        return None
    return hundreds * 100 + rest


def _plain(words: str) -> str:
    """Small letters, no accents: "één", "tweeëntwintig" and their decomposed forms."""
    words = small(words).replace("e\u0301", "e").replace("e\u0308", "e")
    return words.replace("é", "e").replace("ë", "e")


_GAP = r"[^\S\n]"
_ONE = r"(?:e\u0301?e\u0301?n|[eé]én)"
_ONES = rf"(?:{_ONE}|twee|drie|vier|vijf|zes|zeven|acht|negen)"
_PIECE = (
    rf"(?:{_ONE}|twee|drie|vier|(?:vijf|zes|zeven|negen)(?:tig|tien)?|acht(?:tien)?|tachtig|tien|elf|twaalf"
    r"|twintig|(?:der|veer)(?:tig|tien)|honderd|duizend)"
)
_AND = r"-?(?:e(?:\u0308)?n|ën)-?"
_WORD = rf"(?:{_ONES}{_GAP}en{_GAP}(?=\w{{2,5}}tig(?:ste)?\b))?{_PIECE}(?:(?:{_AND}|-)?{_PIECE})*"
_RUN = re.compile(
    rf"(?<![\w-])(?=[eétdvznaho])(?:"
    rf"(?P<number>{_WORD}(?:{_GAP}(?:(?=honderd|duizend)|(?<=honderd\s|duizend\s)(?:en{_GAP})?(?!een\b))"
    rf"{_WORD})*+)"
    rf"(?:(?P<half>{_GAP}en{_GAP}een{_GAP}hal(?:f|ve)|{_AND}(?:een-?)?hal(?:f|ve))|(?P<ordinal>ste|de))?"
    r"|(?P<one_half>anderhal(?:f|ve))"
    r"|(?P<odd>(?:[a-zë-]{0,24}(?:en|honderd|duizend))?(?:eerste|derde|achtste)))(?:(?!\w|-hal)|(?=plus))",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class NumberWords:
    """What a run of number words states; `counts` is False for an ordinal."""

    value: float
    counts: bool = True


def find_number_words(text: str) -> list[Found[NumberWords]]:
    """Every run of number words, "een" alone among them: ask what stands beside it.

    Examples
    --------
    >>> [found.value.value for found in find_number_words("drieënhalf jaar, vanaf de derde mei")]
    [3.5, 3]
    """
    found = []
    for match in _RUN.finditer(text):
        value = _value(match)
        if value is not None:
            found.append(Found(value, match.start(), match.end()))
        elif " " in match[0]:
            found.extend(one.shifted(match.start()) for one in _apart(match[0]))
    return found


def _value(match: re.Match[str]) -> NumberWords | None:
    if match["one_half"]:
        return NumberWords(1.5)
    if match["odd"] or match["ordinal"]:
        number = ordinal(match[0])
        return None if number is None else NumberWords(number, counts=False)
    number = cardinal(match["number"])
    if number is None:
        return None
    return NumberWords(number + 0.5 if match["half"] else number)


def _apart(words: str) -> list[Found[NumberWords]]:
    """Words that make no number together, one by one: "honderd en tweehonderd"."""
    found = []
    for word in re.finditer(r"\S+", words):
        match = _RUN.fullmatch(word[0])
        value = _value(match) if match else None
        if value is not None:
            found.append(Found(value, word.start(), word.end()))
    return found
