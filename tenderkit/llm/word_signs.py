"""What speaks for a word with a capital being a person's name, and what against: its signs.

Why: a rule needs a cue that it knows, and the next hand writes its texts otherwise; many weak
signs, weighed together, reach further. In: the words of a text. Out: for each word that may be a
name the names of its signs ("behind a role", "a surname of the table"). A sign holds the kit's own
words and those of a dictionary, never an unknown one: no labelled name stands in the weights.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from unicodedata import category

from tenderkit.lexicon.guess_cues import (
    A_LAW_OR_THING,
    INSIDE_A_SENTENCE,
    THING_AFTER,
)
from tenderkit.lexicon.kinds import KIND_WORD, TONGUES
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
from tenderkit.llm.name_words import NamesFound, NameWord, plain, run_at
from tenderkit.llm.named_things import is_organisation
from tenderkit.llm.strange_words import NAME_TABLES, StrangeWords
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
_LABEL = re.compile(r"[\W\d]{0,9}([^:|\t\n]{2,40}?)\s{0,20}[:|\t]")
_TELEPHONE = re.compile(r"\d[\d ()./–-]{8,}\d")
_POSTCODE = re.compile(r"\d{4}[ ]?(?:[A-Z]{2}[ ]{1,2})?$")
_YEAR = re.compile(r"(?:19|20)\d\d")
_TWO = 2
_LEAST = 2
"""Letters of a word that is asked for."""
_REACH = 3
"""Words to either side that say something."""


@dataclass(frozen=True, slots=True)
class _Line:
    """What a line says of the words in it."""

    first: int
    """Where its first word begins."""
    last: int
    """Where its last word ends."""
    label_end: int
    labels: tuple[str, ...]
    signs: tuple[str, ...]


class WordSigns:
    """One text: the signs of its words."""

    def __init__(self, names: NamesFound, strange: StrangeWords, things: ThingsAround) -> None:
        self.text, self.words = names.text, names.words
        self.strange, self.things = strange, things
        self.raw = [self.text[one.start : one.end] for one in self.words]
        self.kinds = list(map(_kind, self.words, self.raw))
        self.lines = self.text.split("\n")
        self._told_of_rows: dict[tuple[int, int], list[str]] = {}
        self.begins = [0]
        for line in self.lines:
            self.begins.append(self.begins[-1] + len(line) + 1)

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
            *self._in_its_line(number),
            *self._everywhere(number),
        ]

    def tell_a_thing(self, number: int) -> bool:
        """Whether what stands around a word tells that a thing bears its name."""
        word = self.words[number]
        first, after = self._rows[number]
        start, end = self.words[first].start, self.words[after - 1].end
        letters = word.plain
        return bool(
            letters in self.strange.told
            or not TONGUES.isdisjoint((letters, letters.removesuffix("e")))
            or self._opens_a_firm(number, after)
            or _POSTCODE.search(self.text, max(0, word.start - 9), word.start)
            or any(
                is_organisation(self.text, self.words[one].start, end, self.words, after)
                for one in range(first, number + 1)
            )
            or self.things.hold(word.start, word.end)
            or self.things.hold_row(start, end)
        )

    def _opens_a_firm(self, number: int, after: int) -> bool:
        """ "Maes Bouwadvies": whether the row goes on with what is made for a firm or a law."""
        if after < len(self.words) and self._gap(after - 1, 1) == " ":
            after += 1
        return any(
            self.raw[one][0].isupper()
            and A_LAW_OR_THING.search(self.words[one].plain) is not None
            and is_sure_word(self.words[one].plain)
            for one in range(number + 1, after)
        )

    def speak_against(self, number: int) -> bool:
        """Whether a word is one of a dictionary, public, a label, or part of a longer name."""
        word = self.words[number]
        return (
            "thing" in self._of_row(*self._rows[number])
            or self.strange.is_nobodys(word)
            or (word.plain not in NAME_TABLES and is_sure_word(self.raw[number].lower()))
            or self.strange.is_label(word)
            or self.strange.opens_a_label(word)
        )

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
        first, after = self._rows[number]
        kind = self.kinds[number]
        yield f"place {min(number - first, 3)} of {min(after - first, 4)}"
        for sign in self._of_row(first, after):
            yield sign
            yield f"{sign}, {kind}"
        if self.things.lists_it(self.words[number].start):
            yield "in a list of things"
        if self.strange.opens_a_sentence(self.words[number]):
            yield f"opens, {kind}"
        if self.words[number].upper and self.raw[number] in self._initials:
            yield f"initials {min(len(self.raw[number]), 4)}"

    def _of_row(self, first: int, after: int) -> list[str]:
        """What is so of all words of a row."""
        if (first, after) not in self._told_of_rows:
            start, end = self.words[first].start, self.words[after - 1].end
            behind = (name for name, one in _BEHIND.items() if one.match(self.text, end))
            signs = [f"behind: {name}" for name in behind]
            if is_organisation(self.text, start, end, self.words, after):
                signs.append("organisation")
            if self.strange.is_a_thing(first, after):
                signs.append("thing")
            self._told_of_rows[first, after] = signs
        return self._told_of_rows[first, after]

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

    def _in_its_line(self, number: int) -> Iterator[str]:
        word = self.words[number]
        at = bisect_right(self.begins, word.start) - 1
        line = self._lines[at]
        first, last = word.start == line.first, word.end == line.last
        yield f"in its line{' first' * first}{' last' * last}"
        if line.label_end <= word.start:
            yield from line.labels
        yield from line.signs

    @cached_property
    def _lines(self) -> list[_Line]:
        return [self._line(at, line) for at, line in enumerate(self.lines)]

    def _line(self, at: int, line: str) -> _Line:
        begin = self.begins[at]
        found = list(_LETTERS.finditer(line))
        capitals = sum(one[0][0].isupper() for one in found)
        label = _LABEL.match(line)
        signs = [
            f"words in the line {min(len(found), 8)}",
            f"capitals in the line {4 * capitals // max(1, len(found))}",
            f"capitals in the text {self._capitals}",
        ]
        signs += [
            name
            for name, is_so in (
                (f"line {at}", at < 4),
                ("last lines", at > len(self.lines) - 6),
                ("telephone", _TELEPHONE.search(line)),
                ("mail", "@" in line),
                ("year", _YEAR.search(line)),
            )
            if is_so
        ]
        return _Line(
            first=begin + found[0].start() if found else begin,
            last=begin + found[-1].end() if found else begin,
            label_end=begin + label.end() if label else len(self.text),
            labels=tuple(f"label {one}" for one in _dictionary_words(label[1])) if label else (),
            signs=tuple(signs),
        )

    def _everywhere(self, number: int) -> Iterator[str]:
        letters = self.words[number].plain
        yield f"times {min(self._counts[letters], 4)}"
        yield f"written small {letters in self.strange.small}"
        if letters in self._mails:
            yield "in an address"
        yield from self._beside_anywhere[letters]

    @cached_property
    def _rows(self) -> list[tuple[int, int]]:
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
        for first, after in set(self._rows):
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


def _dictionary_words(text: str) -> list[str]:
    return [one for one in _LETTERS.findall(plain(text))[:4] if is_word(one, here=False)]


def _shape(raw: str) -> str:
    """ "Xxx" of "Kees", "XX" of "DO"."""
    made = _LETTERS.sub(lambda match: "".join("X" if c.isupper() else "x" for c in match[0]), raw)
    return re.sub(r"(.)\1\1+", r"\1\1", re.sub(r"\d", "9", made))
