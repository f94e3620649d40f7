"""What speaks for a word with a capital being a person's name, and what against: its signs.

Why: a rule needs a cue that it knows, and the next hand writes its texts otherwise; many weak
signs, weighed together, reach further. In: the words of a text. Out: for each word that may be a
name the names of its signs ("behind a role", "a surname of the table"). A sign holds the kit's own
words and those of a dictionary, never an unknown one: no labelled name stands in the weights.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from functools import cached_property
from unicodedata import category

from tenderkit.lexicon.guess_cues import (
    A_LAW_OR_THING,
    INSIDE_A_SENTENCE,
    THING_AFTER,
)
from tenderkit.lexicon.kinds import KIND_WORD
from tenderkit.lexicon.known_words import is_sure_word, is_word
from tenderkit.lexicon.person_cues import DOES
from tenderkit.lexicon.person_names import (
    FIRST_NAMES,
    NAMES_AND_WORDS,
    NO_NAMES,
    ORGANISATION_WORDS,
    SURNAMES,
    SURNAMES_AND_WORDS,
    SURNAMES_TOO,
)
from tenderkit.lexicon.person_roles import ACTS, REACHED
from tenderkit.lexicon.personal import EMAIL
from tenderkit.lexicon.plain_words import FORM
from tenderkit.lexicon.public_names import (
    BOOKED,
    COUNTRIES,
    LANGUAGES,
    ORGANISATIONS,
    PLACES,
    TECHNOLOGY,
    public_words,
)
from tenderkit.lexicon.roles import ROLE
from tenderkit.llm.line_signs import LineSigns
from tenderkit.llm.name_words import NamesFound, NameWord, plain, run_at
from tenderkit.llm.strange_words import StrangeWords
from tenderkit.llm.things_around import ThingsAround

_TABLES = {
    "first name": FIRST_NAMES - NAMES_AND_WORDS,
    "first name and word": NAMES_AND_WORDS,
    "surname": SURNAMES - SURNAMES_AND_WORDS,
    "surname and word": SURNAMES_AND_WORDS,
    "surname behind a first name": SURNAMES_TOO,
    "no name": NO_NAMES,
    "office": ORGANISATION_WORDS,
    "place": PLACES,
    "country": COUNTRIES,
    "organisation": ORGANISATIONS,
    "technology": TECHNOLOGY,
    "language": LANGUAGES,
    "booked": BOOKED,
    "form": FORM,
}
_BEHIND = {
    "thing": THING_AFTER,
    "does": DOES,
    "acts": ACTS,
    "reached": REACHED,
    "goes on": INSIDE_A_SENTENCE,
}
_LETTERS = re.compile(r"[^\W\d_]+")
_TWO = 2
_LEAST = 2
"""Letters of a word that is asked for."""
_REACH = 3
"""Words to either side that say something."""


class WordSigns:
    """One text: the signs of its words."""

    def __init__(self, names: NamesFound, strange: StrangeWords, things: ThingsAround) -> None:
        self.text, self.words = names.text, names.words
        self.strange, self.things = strange, things
        self.raw = [self.text[one.start : one.end] for one in self.words]
        self.kinds = list(map(_kind, self.words, self.raw))
        self.lines = LineSigns(self.text)

    def may_be_names(self) -> Iterator[int]:
        """The numbers of the words that are asked for: those with a capital."""
        for number, word in enumerate(self.words):
            if word.part in ("particle", "initial") or not self.raw[number][0].isupper():
                continue
            if word.end - word.start >= _LEAST and not self._is_in_disguise(word):
                yield number

    def _is_in_disguise(self, word: NameWord) -> bool:
        """Part of a longer word, beside a character that nobody sees: the mask refuses those."""
        beside = self.text[max(0, word.start - 1) : word.start] + self.text[word.end : word.end + 1]
        return any(category(one) == "Cf" for one in beside)

    def of(self, number: int) -> list[str]:
        """The signs of a word."""
        return [
            *self._itself(number),
            *self._in_its_row(number),
            *self._beside(number),
            *self.lines.of(self.words[number]),
            f"capitals in the text {self._capitals}",
            *self._everywhere(number),
        ]

    def _itself(self, number: int) -> Iterator[str]:
        word, raw, kind = self.words[number], self.raw[number], self.kinds[number]
        letters = word.plain
        yield f"shape {_shape(raw)}"
        yield f"length {min(len(raw), 12)}"
        yield f"part {word.part}"
        yield f"kind {kind}"
        known = "sure" if is_sure_word(raw.lower()) else "word" if is_word(raw.lower()) else "none"
        yield f"known {known}"
        tables = [name for name, table in _TABLES.items() if letters in table]
        yield from (f"table {name}" for name in tables)
        if not tables:
            yield f"no table, known {known} {_shape(raw)}"
        if letters in public_words():
            yield "public"
        if ROLE.search(raw):
            yield "role"
        if A_LAW_OR_THING.search(letters):
            yield "ends as a law or a thing"
        if KIND_WORD.fullmatch(letters):
            yield "a kind of thing"
        if letters in self.strange.told:
            yield "told to be a thing"
        if self.strange.is_label(word):
            yield "label"

    def _in_its_row(self, number: int) -> Iterator[str]:
        first, after = self.rows[number]
        kind = self.kinds[number]
        yield f"place {min(number - first, 3)} of {min(after - first, 4)}"
        end = self.words[after - 1].end
        for name, pattern in _BEHIND.items():
            if pattern.match(self.text, end):
                yield f"behind: {name}"
                yield f"behind: {name}, {kind}"
        if self.things.lists_it(self.words[number].start):
            yield "in a list of things"
        if self.strange.opens_a_sentence(self.words[number]):
            yield f"opens, {kind}"
        if self.words[number].upper and self.raw[number] in self._initials:
            yield f"initials {min(len(self.raw[number]), 4)}"

    def _beside(self, number: int) -> Iterator[str]:
        kind = self.kinds[number]
        gaps = {step: self._gap(number, step) for step in (-1, 1)}
        yield f"between {gaps[-1]} and {gaps[1]}"
        yield from (f"gap {step} {gap}" for step, gap in gaps.items())
        for step, gap in gaps.items():
            for far in range(1, _REACH + 1):
                other = number + step * far
                if not 0 <= other < len(self.words):
                    continue
                place = f"{step * far}"
                line = "" if self._in_one_line(number, other) else " of another line"
                name = self._name(other)
                yield f"kind {place} {self.kinds[other]}{line}"
                if name != self.kinds[other]:
                    yield f"word {place} {name}{line}"
                if far == 1:
                    yield f"kinds {place} {self.kinds[other]} {gap}"
                    yield f"kinds {place} {self.kinds[other]} {gap} {kind}"
                    if name != self.kinds[other]:
                        yield f"words {place} {name} {gap} {kind}"
                elif far == _TWO and not line:
                    yield f"kinds {place} {self.kinds[other]} {self.kinds[number + step]} {kind}"

    def _everywhere(self, number: int) -> Iterator[str]:
        letters = self.words[number].plain
        yield f"times {min(self._counts[letters], 4)}"
        yield f"written small {letters in self.strange.small}"
        if letters in self._mails:
            yield "in an address"
        yield from self._beside_anywhere[letters]

    @cached_property
    def rows(self) -> list[tuple[int, int]]:
        """The row that each word stands in, as first and after-last."""
        rows: list[tuple[int, int]] = []
        while len(rows) < len(self.words):
            first = len(rows)
            after = max(run_at(self.text, self.words, first), first + 1)
            rows += [(first, after)] * (after - first)
        return rows

    @cached_property
    def _initials(self) -> frozenset[str]:
        """What the rows of the text would be abbreviated to: "DO" of "Dani Ooms"."""
        found: set[str] = set()
        for first, after in set(self.rows):
            for begin in range(first, after):
                counted = filter(self._counts_in, range(begin, after))
                letters = "".join(self.raw[number][0].upper() for number in counted)
                found.update(letters[:size] for size in range(2, len(letters) + 1))
        return frozenset(found)

    def _counts_in(self, number: int) -> bool:
        return self.words[number].part != "particle" and not self.words[number].upper

    @cached_property
    def _counts(self) -> Counter[str]:
        capitals = (one for one, raw in zip(self.words, self.raw, strict=True) if raw[0].isupper())
        return Counter(one.plain for one in capitals)

    @cached_property
    def _capitals(self) -> int:
        return 10 * sum(one[0].isupper() for one in self.raw) // max(1, len(self.raw))

    @cached_property
    def _mails(self) -> frozenset[str]:
        boxes = (plain(match[0].partition("@")[0]) for match in EMAIL.finditer(self.text))
        return frozenset(one for box in boxes for one in _LETTERS.findall(box) if len(one) > 2)

    @cached_property
    def _beside_anywhere(self) -> dict[str, set[str]]:
        """What stands beside a word in all its places."""
        found: dict[str, set[str]] = defaultdict(set)
        for number in range(1, len(self.words)):
            before, word = self.words[number - 1], self.words[number]
            if self.text[before.end : word.start] == " ":
                found[word.plain].add(f"ever behind {self._name(number - 1)}")
                found[word.plain].add(f"ever behind {self.kinds[number - 1]}")
                found[before.plain].add(f"ever before {self._name(number)}")
                found[before.plain].add(f"ever before {self.kinds[number]}")
        return found

    def _name(self, number: int) -> str:
        """A word of a dictionary by itself, in small letters; another by its kind."""
        word = self.words[number]
        known = word.part == "particle" or is_word(word.plain, here=False)
        return word.plain if known else self.kinds[number]

    def _in_one_line(self, one: int, other: int) -> bool:
        low, high = sorted((one, other))
        return "\n" not in self.text[self.words[low].end : self.words[high].start]

    def _gap(self, number: int, step: int) -> str:
        """What stands between a word and the one beside it."""
        low, high = sorted((number, number + step))
        start = self.words[low].end if low >= 0 else 0
        end = self.words[high].start if high < len(self.words) else len(self.text)
        between = re.sub(r"\d+", "9", self.text[start:end])
        if low < 0 or high == len(self.words):
            return "end of the text"
        for mark, name in (("\n\n", "empty line"), ("\n", "line"), ("\t", "tab"), ("  ", "wide")):
            if mark in between:
                return name
        return between if len(between) < 4 else f"{between[:3]}~{between[-2:]}"


def _kind(word: NameWord, raw: str) -> str:
    """A word beside another in one word."""
    if word.part in ("initial", "particle"):
        return word.part
    if raw[0].islower():
        return "a role" if ROLE.search(raw) else "a word" if is_word(raw.lower()) else "strange"
    height = "CAPITALS" if word.upper else "Capital"
    for name, is_so in (
        ("first name", word.plain in FIRST_NAMES),
        ("surname", word.plain in SURNAMES),
        ("place", word.plain in PLACES or word.plain in COUNTRIES),
        ("office", word.part == "organisation"),
        ("public", word.plain in public_words()),
        ("role", ROLE.search(raw) is not None),
    ):
        if is_so:
            return f"{height} {name}"
    return f"{height} {'word' if is_word(raw.lower()) else 'strange'}"


def _shape(raw: str) -> str:
    """ "Xxx" of "Kees", "XX" of "DO"."""
    made = _LETTERS.sub(lambda match: "".join("X" if c.isupper() else "x" for c in match[0]), raw)
    return re.sub(r"(.)\1\1+", r"\1\1", re.sub(r"\d", "9", made))
