"""What a scan misread, read as it was meant: "Pau1 Vorik, O6-OO 9l 77" is a name and a number.

Why: a scan reads O for 0, l for 1 and 1 for l, and every rule for a name or a number asks for the
right one. In: a text. Out: the same text, place for place, with letters where a word has digits and
digits where a number has letters. What a text is hidden by, and what comes back, stays as it was
printed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from tenderkit.lexicon.known_words import is_word
from tenderkit.lexicon.person_names import FIRST_NAMES, SURNAMES
from tenderkit.llm.name_words import plain

_NUMBERS = re.compile(r"(?<!\w)[0-9OoIl]+(?!\w)(?:[ ./-][0-9OoIl]+(?!\w))*")
"""Groups of digits, and of letters that a scan reads for them."""
_GROUP = re.compile(r"(?<![OoIl])(?:(?=[OoIl]*\d)[0-9OoIl]+|[Oo]{2,}(?![Il]))")
"""A group that is a number: one digit at least, or nothing but noughts beside other groups."""
_POSTCODE = re.compile(r"(?<!\w)[1-9lI][0-9OoIl]{3}(?=[A-Z]{2}(?!\w))")
_VAT_END = re.compile(r"(?<=\d[ .])B[0-9O]{2}(?!\w)|(?<=\dB)O\d(?!\w)")
"""The end of a number for VAT: "9O4.BO1"."""
_SURE = re.compile(r"\d[OoIl]?\d")
"""Of a postcode that has its letters glued to it two digits are none but digits."""
_AS_DIGITS: Final = str.maketrans("OoIl", "0011")
_TWO: Final = 2

_MIXED = re.compile(r"(?<![^\W_])[^\W\d_]*[01]+(?:[^\W\d_]+[01]+)*[^\W\d_]*(?![^\W_])")
"""Letters with noughts and ones among them, and no other digit."""
_I_IN_CAPITALS = re.compile(r"(?<=[A-Z])l(?=[A-Z])|(?<![\w@./-])l(?=[A-Z])")
"""Of "WlRAWAN", "PROFlLE", "lR."."""
_I_BEFORE_CONSONANT = re.compile(r"(?<![\w@./-])l(?=[bcdfgkmnpqrstvwxz][a-z]{2})[a-z]+(?![\w@])")
"""Of "lngrid", "lnstituut": no word begins with an l and a consonant."""
_LA = re.compile(r"(?<=\b[Dd]e[ ])1(?=a\s[A-Z])")
_LEAST: Final = 3
"""Letters of a word, and of what is left of one without its digit, that say something."""
_LONG: Final = 5


def as_meant(text: str) -> str:
    """The text with letters in words and digits in numbers where a scan took one for the other.

    Examples
    --------
    >>> as_meant("Pau1 van 0vervorik, geb. l9-O3-l971, klant H2O")
    'Paul van Overvorik, geb. 19-03-1971, klant H2O'
    """
    made = _with_digits(text)
    letters = list(made)
    for place, letter in _letters_in(made):
        letters[place] = letter
    return "".join(letters)


def _with_digits(text: str) -> str:
    made = _NUMBERS.sub(_number, text)
    made = _POSTCODE.sub(
        lambda match: match[0].translate(_AS_DIGITS) if _SURE.search(match[0]) else match[0], made
    )
    return _VAT_END.sub(lambda match: match[0].translate(_AS_DIGITS), made)


def _number(match: re.Match[str]) -> str:
    words = match[0]
    if words.isdigit() or not any(map(str.isdigit, words)):
        return words
    return _GROUP.sub(lambda group: group[0].translate(_AS_DIGITS), words)


def _letters_in(text: str) -> Iterator[tuple[int, str]]:
    for match in _MIXED.finditer(text):
        if (word := _word(match[0])) is not None:
            yield from enumerate(word, match.start())
    for match in _I_IN_CAPITALS.finditer(text):
        yield match.start(), "I"
    for match in _I_BEFORE_CONSONANT.finditer(text):
        if len(match[0]) > _LONG or _is_known("i" + match[0][1:]):
            yield match.start(), "I"
    for match in _LA.finditer(text):
        yield match.start(), "l"


def _word(mixed: str) -> str | None:
    """The word that a scan made letters and digits of, if it is one."""
    letters = sum(map(str.isalpha, mixed))
    digits = len(mixed) - letters
    if letters < _TWO or len(mixed) < _LEAST or digits * _TWO > letters + 1:
        return None
    ways = [_with_letters(mixed, one) for one in "li"]
    word = next((one for one in ways if _is_known(one)), ways[0])
    bare = mixed.strip("01")
    if len(bare) == len(mixed):
        return word if letters > _TWO else None
    known = _is_known(word)
    if len(bare) >= _LEAST and _is_known(bare):
        return None  # "Perceel1", "0meting"
    if mixed[-1] in "01":
        return word if known else None
    return word if known or len(bare) > _LEAST else None


def _is_known(word: str) -> bool:
    small = plain(word)
    return small in FIRST_NAMES or small in SURNAMES or is_word(small)


def _with_letters(mixed: str, one: str) -> str:
    """ "Hé1ène" with an l or an i for 1; a capital where the letter behind it is one."""
    made: list[str] = []
    for place, sign in enumerate(mixed):
        if sign not in "01":
            made.append(sign)
            continue
        near = next((c for c in mixed[place:] if c.isalpha()), None) or made[-1]
        letter = "o" if sign == "0" else one
        first = place == 0 and letter != "l"
        made.append(letter.upper() if near.isupper() or first else letter)
    return "".join(made)
