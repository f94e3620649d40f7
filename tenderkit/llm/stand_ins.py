"""What stands in a text for a piece that was taken out, `[NAAM]`, `[TELEFOON-2]`, and the way back.

Why: a model repeats them, sometimes in small letters or other brackets, and a text may hold such
words by itself. In: kinds and texts. Out: a stand-in for each, and the text with each put back.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field

from tenderkit.errors import TenderkitError
from tenderkit.llm.personal_data import Kind

BIDDER = "NAAM"
REFEREE = "REFERENT"

WORDS: Mapping[Kind, str] = {
    "name": "PERSOON",
    "phone": "TELEFOON",
    "email": "EMAIL",
    "address": "ADRES",
    "postcode": "POSTCODE",
    "residence": "PLAATS",
    "bsn": "BSN",
    "iban": "REKENING",
    "trade_register": "KVK",
    "vat": "BTW",
    "birth_date": "GEBOORTEDATUM",
    "url": "LINK",
    "plate": "KENTEKEN",
    "document": "DOCUMENT",
    "number": "NUMMER",
    "word": "WOORD",
    "look_alike": "TEKST",
}
"""Kind → the word in the stand-in."""

_ANY = "|".join((BIDDER, REFEREE, *WORDS.values()))
STAND_IN = re.compile(
    rf"\[[ \t]*(?P<a>{_ANY})(?:[ \t]*[-–_ ][ \t]*(?P<an>[0-9]{{1,9}}))?[ \t]*\]"
    rf"|[({{<«][ \t]*(?P<b>{_ANY})[ \t]*[-–_ ][ \t]*(?P<bn>[0-9]{{1,9}})[ \t]*[)}}>»]"
    rf"|(?<![\w\[({{<«-])(?P<c>{_ANY})[-_](?P<cn>[0-9]{{1,9}})(?![\w-])",
    re.IGNORECASE,
)
"""A stand-in, also as a model may write it: other case, other brackets, none."""

LOOK_ALIKE = re.compile(rf"{STAND_IN.pattern}|(?:{_ANY})[-_][0-9]{{1,9}}", re.IGNORECASE)
"""What is one already, or becomes one when what it is glued to is taken out."""


class UnknownStandIn(TenderkitError):
    """A reply names a stand-in that stands for nothing."""


@dataclass
class StandIns:
    """Texts and what stands for them; the same text of the same word has one stand-in."""

    texts: dict[tuple[str, int], str] = field(default_factory=dict)
    _places: dict[tuple[str, str], int] = field(default_factory=dict)
    _last: dict[str, int] = field(default_factory=dict)

    def of(self, word: str, text: str) -> str:
        """What stands for a text: `[NAAM]` for the first of the bidder's, numbered otherwise."""
        number = self._places.get((word, text))
        if number is None:
            number = self._last[word] = self._last.get(word, 0) + 1
            self._places[word, text] = number
            self.texts[word, number] = text
        return printed(word, number)

    def back(self, text: str, words: Collection[str] | None = None) -> str:
        """The text with what the stand-ins stand for; of some words only, where they are given.

        Raises
        ------
        UnknownStandIn : one in square brackets or capitals stands for nothing (not where words
            are given: what is unknown stays).
        """

        def put(match: re.Match[str]) -> str:
            named, number = _named(match)
            if words is not None and named not in words:
                return match[0]
            found = self.texts.get((named, number))
            if found is not None:
                return found
            if words is None and (match["a"] or (match["b"] or match["c"]).isupper()):
                raise UnknownStandIn(
                    f"{match[0]} in the reply stands for nothing that was masked",
                    hint="ask again, or put it right by hand",
                )
            return match[0]

        return STAND_IN.sub(put, text)

    def __iter__(self) -> Iterator[tuple[str, str]]:
        """Each stand-in with its text."""
        for (word, number), text in self.texts.items():
            yield printed(word, number), text


def printed(word: str, number: int) -> str:
    """The stand-in as it is printed."""
    return f"[{word}]" if word == BIDDER and number == 1 else f"[{word}-{number}]"


def _named(match: re.Match[str]) -> tuple[str, int]:
    word = match["a"] or match["b"] or match["c"]
    number = match["an"] or match["bn"] or match["cn"]
    return word.upper(), int(number) if number else 1
