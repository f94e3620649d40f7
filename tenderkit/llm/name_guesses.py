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
    CALLED_TOO,
    HUMAN_BEFORE,
    INSIDE_A_SENTENCE,
    NAMED_AS_A_THING,
    OPENERS,
    THING_AFTER,
    THING_BEFORE,
)
from tenderkit.lexicon.kinds import KIND_WORD, TONGUES
from tenderkit.lexicon.known_words import is_sure_word, is_word
from tenderkit.lexicon.person_cues import ROLE_LINE
from tenderkit.lexicon.person_names import FIRST_NAMES, NO_NAMES, SURNAMES
from tenderkit.lexicon.plain_words import FORM
from tenderkit.lexicon.public_names import PLACES, public_words
from tenderkit.lexicon.roles import ROLE
from tenderkit.llm.enumerations import in_enumerations
from tenderkit.llm.name_words import NamesFound, NameWord, plain, run_at
from tenderkit.llm.named_things import is_organisation
from tenderkit.llm.personal_data import Found
from tenderkit.llm.things_around import ThingsAround

_SHAPE = re.compile(r"(?:M[ac]c?(?=[A-Z])|[A-Z]['’])?[^\W\d_]['’]?[^\W\d_]*", re.UNICODE)
_LONGEST_NAME = 18
_COMMON = 7
"""Letters from which a word of a dictionary is no name beside one."""
_LONG_WORD = 9
"""Letters from which a word of a dictionary is no surname any more."""
_LEAST_UPPER = 4
"""Letters of a word in capitals that may be a name; shorter ones are abbreviations."""


def guess_names(names: NamesFound, public: Collection[str] = ()) -> Iterator[Found]:
    """Accept rows of unknown words as names, and give the single ones that may be.

    Parameters
    ----------
    names : what is found so far; rows are added to it. public : words in small letters that were
        published.
    """
    guesses = _Guesses(names, frozenset(public))
    guesses.widen_names()
    taken = {number for begin, end in names.runs for number in range(begin, end)}
    singles: list[Found] = []
    number = 0
    while number < len(names.words):
        after = max(run_at(names.text, names.words, number), number + 1)
        if taken.isdisjoint(range(number, after)):
            first = guesses.behind_what_opens(number, after)
            singles += [*guesses.of(first, after), *guesses.with_one_letter(first, after)]
        number = after
    guesses.beside_names()
    guesses.called_too()
    in_enumerations(names, guesses.is_nobodys, singles)
    yield from guesses.everywhere(singles)


class _Guesses:
    """One text: what its words say of each other."""

    def __init__(self, names: NamesFound, public: frozenset[str]) -> None:
        self.names, self.text, self.words, self.public = names, names.text, names.words, public
        self.people: list[int] = []
        """Where single words end that stand as a person does."""

    @cached_property
    def small(self) -> frozenset[str]:
        """The words that the text writes small somewhere."""
        return frozenset(one.plain for one in self.words if self.text[one.start].islower())

    @cached_property
    def told(self) -> frozenset[str]:
        """Words that stand behind the kind of thing that they are, somewhere in the text."""
        rows = (match["n"] for match in NAMED_AS_A_THING.finditer(self.text))
        return frozenset(plain(one) for row in rows for one in re.split(r", | en ", row))

    @cached_property
    def things(self) -> ThingsAround:
        """What the lines say of the words in them."""
        return ThingsAround(self.text)

    def of(self, first: int, after: int) -> Iterator[Found]:
        run = self.words[first:after]
        capitals = [one for one in run if one.part == "capital" and len(one.plain) > 1]
        strange = [one for one in capitals if self.is_strange(one)]
        if len(capitals) == 1 and self.stands_as_a_person(first, after):
            self.people.append(run[-1].end)
            yield Found(run[0].start, run[-1].end, "word")
            return
        if not strange or self.is_a_thing(first, after):
            return
        if len(capitals) > 1:
            if self.rows_as_a_thing(run):
                return
            if (
                all(one in strange or one.plain in _TABLES for one in capitals)
                or (capitals[0] in strange and all(map(self.may_be_a_surname, capitals[1:])))
                or self.goes_on_in_a_sentence(first, capitals, strange)
            ):
                self.names.accept(first, after)
            return
        alone = strange[0]
        if (
            not alone.upper
            and not self.is_label(alone)
            and not self.opens_a_label(alone)
            and not self.things.hold(alone.start, alone.end)
        ):
            yield Found(run[0].start, run[-1].end, "word")

    def goes_on_in_a_sentence(
        self, first: int, capitals: list[NameWord], strange: list[NameWord]
    ) -> bool:
        """ "met Fornuis Krijbeuk": a word that is one too, behind which people stand."""
        place = self.words[first].start
        return BEFORE_PEOPLE.search(self.text, max(0, place - 40), place) is not None and all(
            one in strange or self.may_be_a_surname(one) for one in capitals
        )

    def rows_as_a_thing(self, run: list[NameWord]) -> bool:
        """ "2001 – 2008, Zakład Robót", "Melayu Ambon (basis)": no first name among the words."""
        if any(one.part == "initial" or one.plain in FIRST_NAMES - TONGUES for one in run):
            return False
        return self.things.hold_row(run[0].start, run[-1].end)

    def with_one_letter(self, first: int, after: int) -> Iterator[Found]:
        """ "met K Hoppenbrouwer": a letter without its full stop."""
        word = self.words[first]
        if (
            after - first != 1
            or word.upper
            or len(word.plain) < _LEAST_UPPER
            or self.is_public(word)
        ):
            return
        letter = _ONE_LETTER.search(self.text, max(0, word.start - 24), word.start)
        if letter and word.part == "capital":
            yield Found(letter.start("n"), word.end, "word")

    def stands_as_a_person(self, first: int, after: int) -> bool:
        """ "samen met Beer overlegd": Dutch gives a word no capital inside a sentence."""
        text, word = self.text, self.words[after - 1]
        raw = text[word.start : word.end]
        if word.upper or len(raw) < 3 or not _is_title(raw) or self.is_public(word):
            return False
        start = self.words[first].start
        if BEFORE_PEOPLE.search(text, max(0, start - 40), start) is None:
            return False
        return INSIDE_A_SENTENCE.match(text, word.end) is not None and not self.is_a_thing(
            first, after
        )

    def widen_names(self) -> None:
        """ "Sayed Moussa": what stands with a capital before a name, and does not lead on to it."""
        for first, after in list(self.names.runs):
            begin = first
            while begin and self.belongs_to(begin):
                begin -= 1
            if begin < first:
                self.names.accept(begin, after, own=self.names.runs[first, after])

    def belongs_to(self, number: int) -> bool:
        before, word = self.words[number - 1], self.words[number]
        raw = self.text[before.start : before.end]
        if self.text[before.end : word.start] != " " or not raw[0].isupper() or not _is_title(raw):
            return False
        if before.upper or self.is_public(before) or len(raw) < 3 or before.part == "particle":
            return before.plain in FIRST_NAMES and before.plain not in self.small
        if before.part != "capital" or self.leads_on(before, raw):
            return False
        place = self.text[max(0, before.start - 40) : before.start]
        return THING_BEFORE.search(place) is None and not A_LAW_OR_THING.search(before.plain)

    def everywhere(self, singles: list[Found]) -> Iterator[Found]:
        """What may be a name in one place may be it in all."""
        yield from singles
        words = {self.text[one.start : one.end] for one in singles}
        if not words:
            return
        pattern = "|".join(map(re.escape, sorted(words, key=len, reverse=True)))
        for match in re.finditer(rf"(?<![\w-])(?:{pattern})(?![\w-])", self.text):
            yield Found(*match.span(), "word")

    def called_too(self) -> None:
        """ "Soufiane (Soef voor collega's)", "Charlotte ("Lot") Hendrikse-van Wijk"."""
        for first, after in list(self.names.runs):
            match = CALLED_TOO.match(self.text, self.words[after - 1].end)
            if match is None:
                continue
            number = self.names.at(match.start("n"))
            if number is None or self.words[number].end != match.end("n"):
                continue
            short = self.words[number]
            if short.part != "capital" or short.upper or self.is_nobodys(short):
                continue
            behind = run_at(self.text, self.words, number + 1)
            goes_on = self.text[match.end("n") : match.end()].endswith(" ")
            if goes_on and behind > number + 1 and self.words[number + 1].start == match.end():
                self.names.accept(number + 1, behind)
            self.names.accept(number, number + 1, own=self.names.runs[first, after])

    def beside_names(self) -> None:
        """ "met Rouwhorst en Hoedemakers": what is joined to a name by "en" is one as well."""
        ends = [self.words[after - 1].end for _, after in self.names.runs]
        for end in (*ends, *self.people):
            joined = _JOINED.match(self.text, end)
            number = self.names.at(joined.end()) if joined else None
            if joined is None or number is None:
                continue
            behind = run_at(self.text, self.words, number)
            run = self.words[number:behind]
            if (
                run
                and self.words[number].start == joined.end()
                and not any(map(self.is_public, run))
                and not (len(run) == 1 and self.is_common(run[0]))
            ):
                start = run[0].start
                if (
                    not is_organisation(self.text, start, run[-1].end, self.words, behind)
                    and not run[-1].upper
                ):
                    self.names.accept(number, behind)

    def is_common(self, word: NameWord) -> bool:
        """ "Directie" in "Wasilczyk Toezicht en Directie"."""
        known = word.plain in _TABLES or len(word.plain) < _COMMON
        return not known and is_sure_word(word.plain)

    def is_nobodys(self, word: NameWord) -> bool:
        """A word that everybody may read, a role, or one that the text writes small too."""
        raw = self.text[word.start : word.end]
        if word.plain in _TABLES:
            return False
        return bool(
            word.plain in self.small
            or self.is_public(word)
            or ROLE.search(raw)
            or A_LAW_OR_THING.search(word.plain)
            or not _is_title(raw)
            or self.is_common(word)
        )

    def is_label(self, word: NameWord) -> bool:
        """ "Privételnr:" once; who speaks in an interview speaks twice."""
        raw = self.text[word.start : word.end]
        if not re.search(r"[aeiouyàâäáãåéèêëíïîìóôöòõúûùüıøœæ]", raw.lower()):
            return True
        if re.compile(r"[ ]?[:.]").match(self.text, word.end) is None or len(raw) > _LONGEST_NAME:
            return len(raw) > _LONGEST_NAME
        if (
            re.search(
                r"(?:^|[\n\t|>]|[ ]{2})[-• ]{0,3}$", self.text[max(0, word.start - 6) : word.start]
            )
            is None
        ):
            return False
        return self.text.count(f"{raw}:") < 2

    def opens_a_label(self, word: NameWord) -> bool:
        """ "Inlenend manager:", which begins a line and goes on in small letters."""
        begins = self.text[max(0, word.start - 3) : word.start].rpartition("\n")[2].strip(" -•|")
        return not begins and _REST_OF_A_LABEL.match(self.text, word.end) is not None

    def behind_what_opens(self, first: int, after: int) -> int:
        """ "Toen Lyckle uitviel", "Collega Lyckle": the row without what leads on to it."""
        while first < after - 1:
            word = self.words[first]
            raw = self.text[word.start : word.end]
            linked = self.text[word.end : self.words[first + 1].start] == " "
            if word.part != "capital" or word.upper or not linked or self.is_strange(word):
                break
            if word.plain in _TABLES or not self.leads_on(word, raw):
                break
            first += 1
        return first

    def is_strange(self, word: NameWord) -> bool:
        """A word with a capital that nobody wrote down."""
        raw = self.text[word.start : word.end]
        if word.upper:
            if len(raw) < _LEAST_UPPER:
                return False
        elif len(raw) < 3 or _SHAPE.fullmatch(raw) is None or not _is_title(raw):
            return False
        small = raw.lower()
        if (
            ROLE.search(raw)
            or word.plain in self.small
            or self.is_public(word)
            or word.plain in self.told
            or word.plain.removesuffix("e") in TONGUES
            or A_LAW_OR_THING.search(word.plain)
            or KIND_WORD.fullmatch(word.plain)
        ):
            return False
        return not is_word(small) and (small != word.plain or not is_word(word.plain))

    def may_be_a_surname(self, word: NameWord) -> bool:
        """ "Bakker", "Winkel", "Veenendaal"; "Schuldhulp" and "Beheer" are no surnames."""
        if word.plain in PLACES or word.plain in _TABLES:
            return True
        if self.is_public(word) or (word.upper and not self.fills_a_cell(word)):
            return False
        return len(word.plain) < _LONG_WORD or not is_sure_word(word.plain)

    def fills_a_cell(self, word: NameWord) -> bool:
        """ "LEVINA PAILLET" at the head of a column."""
        behind = self.text[word.end : word.end + 2]
        line = self.text[self.text.rfind("\n", 0, word.start) + 1 : word.start]
        cell = re.split(r"[ ]{2,}|\t|\|", line)[-1]
        return (behind[:1] in ("", "\n", "\t", "|") or behind == "  ") and cell.isupper()

    def is_public(self, word: NameWord) -> bool:
        return word.plain in public_words() or word.plain in self.public

    def is_a_thing(self, first: int, after: int) -> bool:
        """Part of a longer name that holds words: "Hogeschool Kennemerstrand", "Open Polder"."""
        text, words = self.text, self.words
        start, end = words[first].start, words[after - 1].end
        if is_organisation(text, start, end, words, after):
            return True
        if first and text[words[first - 1].end : start] in (
            " ",
            "-",
            "’s ",
            "'s ",
            "+",
            " & ",
            "&",
        ):
            before = words[first - 1]
            raw = text[before.start : before.end]
            if len(raw) > 1 and raw[0].isupper() and not self.leads_on(before, raw):
                return True
            if text[start - 1] in "-&+" and not raw[0].isspace():
                return True
        if after < len(words) and text[end : words[after].start] in (" ", "-", "+", "&", " & "):
            behind = words[after]
            raw = text[behind.start : behind.end]
            known = raw[0].isupper() and behind.part != "particle" and behind.plain not in NO_NAMES
            if (known and behind.part != "initial") or text[end] in "-+&":
                return True
        if text[end : end + 1].isdigit() or THING_AFTER.match(text, end):
            return True
        return THING_BEFORE.search(text, max(0, start - 60), start) is not None

    def leads_on(self, before: NameWord, raw: str) -> bool:
        """A word with a capital that may stand before a name: a role, or one that opens a line."""
        if {before.plain} & (NO_NAMES | FORM | OPENERS | self.small) or HUMAN_BEFORE.fullmatch(raw):
            return True
        return ROLE_LINE.fullmatch(raw) is not None


_ONE_LETTER = re.compile(
    r"(?:(?<![\w.])(?:[a-z]{1,12}|[A-Z][a-z]{1,4})[ ]|[:•*–-][ ]|^[ ]*|\n[ \t]*|[ ]{3}|\t|\|[ ])"
    r"(?P<n>[A-Z][ ])$"
)
_REST_OF_A_LABEL = re.compile(r"(?:[ ][a-z/-]{2,20}){1,3}[ ]?:")
_JOINED = re.compile(r"[ ](?:en|and|&)[ ](?=[^\W\d_])")
_TABLES = FIRST_NAMES | SURNAMES


def _is_title(raw: str) -> bool:
    """ "Wietske", "McLean", "O'Brien", not "PostGIS"."""
    return not any(
        one.isupper() for one in re.split(r"^(?:M[ac]c?(?=[A-Z])|[A-Z]['’])?.", raw, maxsplit=1)[-1]
    )
