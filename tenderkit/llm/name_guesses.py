"""Words with a capital that no dictionary has, taken for names unless something speaks against it.

Why: a table of names is never complete, and the mask fails towards hiding: a system or a firm that
is hidden comes back in the reply, a name that is not hidden is gone. In: the words of a text and
the names found so far. Out: two or more such words in a row accepted as a name; one alone as a
`Found` word. What stays: what the kit's tables have, and what stands as a thing does.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from functools import cached_property

from tenderkit.lexicon.guess_cues import (
    A_LAW_OR_THING,
    BEFORE_PEOPLE,
    INSIDE_A_SENTENCE,
)
from tenderkit.lexicon.kinds import TONGUES
from tenderkit.lexicon.known_words import is_sure_word
from tenderkit.lexicon.person_names import FIRST_NAMES
from tenderkit.llm.beside_names import beside_names, called_too, spoken_to, widen_names
from tenderkit.llm.enumerations import in_enumerations
from tenderkit.llm.inside_sentences import inside_sentences
from tenderkit.llm.name_words import NamesFound, NameWord, run_at
from tenderkit.llm.personal_data import Found
from tenderkit.llm.strange_words import LEAST_UPPER, NAME_TABLES, StrangeWords, again, is_title
from tenderkit.llm.things_around import ThingsAround


def guess_names(names: NamesFound, public: Collection[str] = ()) -> Iterator[Found]:
    """Accept rows of unknown words as names, and give the single ones that may be.

    Parameters
    ----------
    names : what is found so far; rows are added to it. public : words in small letters that were
        published.
    """
    guesses = _Guesses(names, frozenset(public))
    widen_names(names, guesses.strange)
    taken = {number for begin, end in names.runs for number in range(begin, end)}
    singles: list[Found] = []
    number = 0
    while number < len(names.words):
        after = max(run_at(names.text, names.words, number), number + 1)
        if taken.isdisjoint(range(number, after)):
            first = guesses.behind_what_opens(number, after)
            singles += [*guesses.of(first, after), *guesses.with_one_letter(first, after)]
        number = after
    taken = {number for begin, end in names.runs for number in range(begin, end)}
    hidden = {one.start for one in singles}
    for one in inside_sentences(names, guesses.strange, guesses.things, taken):
        if one.start not in hidden:
            guesses.people.append(one.end)
            singles.append(one)
    beside_names(names, guesses.strange, guesses.people)
    called_too(names, guesses.strange)
    spoken_to(names)
    in_enumerations(names, guesses.strange.is_nobodys, singles)
    yield from guesses.everywhere(singles)


class _Guesses:
    """One text: what its words say of each other."""

    def __init__(self, names: NamesFound, public: frozenset[str]) -> None:
        self.names, self.text, self.words = names, names.text, names.words
        self.strange = StrangeWords(names, public)
        self.people: list[int] = []
        """Where single words end that stand as a person does."""

    @cached_property
    def things(self) -> ThingsAround:
        """What the lines say of the words in them."""
        return ThingsAround(self.text)

    def of(self, first: int, after: int) -> Iterator[Found]:
        run = self.words[first:after]
        capitals = [one for one in run if one.part == "capital" and len(one.plain) > 1]
        strange = [one for one in capitals if self.strange.is_strange(one)]
        if len(capitals) == 1 and self.stands_as_a_person(first, after):
            self.people.append(run[-1].end)
            yield Found(run[0].start, run[-1].end, "word")
            return
        if strange and self.strange.is_a_thing(first, after):
            employed = self.before_an_employer(first, after)
            if employed < after and not self.strange.is_a_thing(first, employed):
                yield from self.of(first, employed)
            return
        if not strange:
            return
        if len(capitals) > 1:
            if self.rows_as_a_thing(run):
                return
            if (
                all(one in strange or one.plain in NAME_TABLES for one in capitals)
                or (
                    capitals[0] in strange and all(map(self.strange.may_be_a_surname, capitals[1:]))
                )
                or self.goes_on_in_a_sentence(first, capitals, strange)
            ):
                self.names.accept(first, after)
            elif (employed := self.before_an_employer(first, after)) < after:
                yield from self.of(first, employed)
            return
        alone = strange[0]
        if (
            not alone.upper
            and not self.strange.is_label(alone)
            and not self.strange.opens_a_label(alone)
            and not self.things.hold(alone.start, alone.end)
        ):
            yield Found(run[0].start, run[-1].end, "word")

    def before_an_employer(self, first: int, after: int) -> int:
        """ "Quin Vorik van het Testgilde": where the name ends and the employer begins."""
        for number in range(first + 2, after):
            if self.words[number].plain in _EMPLOYED and self.words[number].part == "particle":
                return number
        return after

    def goes_on_in_a_sentence(
        self, first: int, capitals: list[NameWord], strange: list[NameWord]
    ) -> bool:
        """ "met Fornuis Krijbeuk": a word that is one too, behind which people stand."""
        place = self.words[first].start
        return BEFORE_PEOPLE.search(self.text, max(0, place - 40), place) is not None and all(
            one in strange or self.strange.may_be_a_surname(one) for one in capitals
        )

    def rows_as_a_thing(self, run: list[NameWord]) -> bool:
        """ "2001 – 2008, Zakład Robót", "Melayu Ambon (basis)": no first name among the words."""
        if any(one.part == "initial" or one.plain in FIRST_NAMES - TONGUES for one in run):
            return False
        if run[0].part == "capital" and any(one.plain in _INSIDE_NAMES for one in run[1:-1]):
            return False
        return self.things.hold_row(run[0].start, run[-1].end)

    def with_one_letter(self, first: int, after: int) -> Iterator[Found]:
        """ "met K Hoppenbrouwer": a letter without its full stop."""
        if after - first == 2 and self.words[first].end - self.words[first].start == 1:
            if self.strange.is_strange(self.words[first + 1]):
                yield Found(self.words[first].start, self.words[after - 1].end, "word")
            return
        word = self.words[first]
        if (
            after - first != 1
            or word.upper
            or len(word.plain) < LEAST_UPPER
            or self.strange.is_public(word)
        ):
            return
        letter = _ONE_LETTER.search(self.text, max(0, word.start - 24), word.start)
        if letter and word.part == "capital":
            yield Found(letter.start("n"), word.end, "word")

    def stands_as_a_person(self, first: int, after: int) -> bool:
        """ "samen met Beer overlegd": Dutch gives a word no capital inside a sentence."""
        text, word = self.text, self.words[after - 1]
        raw = text[word.start : word.end]
        if word.upper or len(raw) < 3 or not is_title(raw) or self.strange.is_public(word):
            return False
        if word.plain in self.strange.told or self.is_a_field(word):
            return False
        if self.words[first].plain == "het":
            return False  # "met Het Quorhuis en"
        led = self.words[first].plain in _INSIDE_NAMES and after - first > 1
        if led and A_LAW_OR_THING.search(word.plain) and word.plain not in NAME_TABLES:
            return False  # "ervaring met de Quorvikwet"
        start = self.words[first].start
        if BEFORE_PEOPLE.search(text, max(0, start - 40), start) is None:
            return False
        return INSIDE_A_SENTENCE.match(text, word.end) is not None and not self.strange.is_a_thing(
            first, after
        )

    def is_a_field(self, word: NameWord) -> bool:
        """ "met Studielink en BRON", "de Polisadministratie": a long word of the dictionary."""
        long = len(word.plain) > _LONGEST_SURNAME and word.plain not in NAME_TABLES
        return long and is_sure_word(word.plain) and _WHO_DOES.search(word.plain) is None

    def everywhere(self, singles: list[Found]) -> Iterator[Found]:
        """What may be a name in one place may be it in all."""
        yield from singles
        yield from again(self.text, {self.text[one.start : one.end] for one in singles})

    def behind_what_opens(self, first: int, after: int) -> int:
        """ "Toen Lyckle uitviel", "Collega Lyckle": the row without what leads on to it."""
        while first < after - 1:
            word = self.words[first]
            raw = self.text[word.start : word.end]
            linked = self.text[word.end : self.words[first + 1].start] == " "
            if word.part != "capital" or word.upper or not linked or self.strange.is_strange(word):
                break
            if word.plain in NAME_TABLES or not self.strange.leads_on(word, raw):
                break
            first += 1
        return first


_LONGEST_SURNAME = 8
"""Letters of a word of a dictionary that may be a surname."""
_WHO_DOES = re.compile(r"(?:er|aar|man|ster|smit|smid)s?$")
""" "Schoenmaker": a word for who does something, which surnames are made of."""
_EMPLOYED = frozenset(["van", "uit", "bij", "von"])
_INSIDE_NAMES = frozenset(["de", "der", "den", "el", "ter", "ten"])
_ONE_LETTER = re.compile(
    r"(?:(?<![\w.])(?:[a-z]{1,12}|[A-Z][a-z]{1,4})[ ]|[:,•*–-][ ]|^[ ]*|\n[ \t]*|[ ]{3}|\t|\|[ ])"
    r"(?P<n>[A-Z][ ])$"
)
