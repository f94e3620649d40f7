"""What a word with a capital is when no table has it: strange, public, a label, part of a thing.

Why: the same questions are asked wherever a name is guessed. In: the words of a text and those that
are published. Out: `StrangeWords`, which answers yes or no for a word at its place.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from functools import cached_property

from tenderkit.lexicon.guess_cues import (
    A_LAW_OR_THING,
    HUMAN_BEFORE,
    NAMED_AS_A_THING,
    OPENERS,
    PLANNED_FOR,
    THING_AFTER,
    THING_BEFORE,
    WORKS_BY,
)
from tenderkit.lexicon.kinds import GLUED_THOUGHT, KIND_WORD, TONGUES
from tenderkit.lexicon.known_words import is_past, is_sure_word, is_word
from tenderkit.lexicon.person_cues import ROLE_LINE
from tenderkit.lexicon.person_names import FIRST_NAMES, NO_NAMES, SURNAMES
from tenderkit.lexicon.plain_words import FORM
from tenderkit.lexicon.public_names import PLACES, public_words
from tenderkit.lexicon.roles import ROLE
from tenderkit.llm.name_words import NamesFound, NameWord, plain
from tenderkit.llm.named_things import is_organisation
from tenderkit.llm.personal_data import Found

NAME_TABLES = FIRST_NAMES | SURNAMES
LEAST_UPPER = 4
"""Letters of a word in capitals that may be a name; shorter ones are abbreviations."""
_SHAPE = re.compile(r"(?:M[ac]c?(?=[A-Z])|[A-Z]['’])?[^\W\d_]['’]?[^\W\d_]*", re.UNICODE)
_LONGEST_NAME = 18
_COMMON = 7
"""Letters from which a word of a dictionary is no name beside one."""
_LONG_WORD = 9
"""Letters from which a word of a dictionary is no surname any more."""
_REACHED = re.compile(r"[ ]?[:,–-][ ]?(?:\(?[+0]\d|[\w.+-]{1,64}@\w)")
_LABELLED = re.compile(r"^[^\W\d_]{4,}(?:nr|nummer|datum|naam|adres)$")
""" "Vestigingsnr", "Dossiernr": what a form calls its fields."""
_REACHES = re.compile(r"tel|nr|num|mob|gsm|fax|fon|phon|mail|bel")
_REST_OF_A_LABEL = re.compile(r"(?:[ ][a-z/-]{2,20}){1,3}[ ]?:")


class StrangeWords:
    """One text: what its words are."""

    def __init__(self, names: NamesFound, public: frozenset[str]) -> None:
        self.names, self.text, self.words, self.public = names, names.text, names.words, public

    @cached_property
    def small(self) -> frozenset[str]:
        """The words that the text writes small somewhere."""
        return frozenset(one.plain for one in self.words if self.text[one.start].islower())

    @cached_property
    def told(self) -> frozenset[str]:
        """Firms, and words that stand behind the kind of thing that they are somewhere."""
        patterns = (NAMED_AS_A_THING, PLANNED_FOR)
        rows = (match["n"] for one in patterns for match in one.finditer(self.text))
        named = {plain(one) for row in rows for one in re.split(r", | en ", row)}
        return self.names.firms | named

    def is_strange(self, word: NameWord) -> bool:
        """A word with a capital that nobody wrote down."""
        raw = self.text[word.start : word.end]
        if word.upper:
            if len(raw) < LEAST_UPPER:
                return False
        elif len(raw) < 3 or _SHAPE.fullmatch(raw) is None or not is_title(raw):
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
        if self.is_field_of_a_form(word):
            return False
        return not is_word(small) and (small != word.plain or not is_word(word.plain))

    def is_field_of_a_form(self, word: NameWord) -> bool:
        return _LABELLED.search(word.plain) is not None or self._is_plural(word)

    def _is_plural(self, word: NameWord) -> bool:
        """ "Risicos", "Fotos", "DIPLOMA'S": the plural of a word, with or without its sign."""
        stem = word.plain.removesuffix("s").removesuffix("'")
        if stem == word.plain or len(stem) < LEAST_UPPER or stem[-1] not in "aiouy":
            return False
        return word.plain not in NAME_TABLES and is_sure_word(stem)

    def is_public(self, word: NameWord) -> bool:
        return word.plain in public_words() or word.plain in self.public

    def is_common(self, word: NameWord) -> bool:
        """ "Directie" in "Wasilczyk Toezicht en Directie"."""
        known = word.plain in NAME_TABLES or len(word.plain) < _COMMON
        return not known and is_sure_word(word.plain)

    def is_nobodys(self, word: NameWord) -> bool:
        """A word that everybody may read, a role, or one that the text writes small too."""
        raw = self.text[word.start : word.end]
        if word.plain in NAME_TABLES:
            return False
        return bool(
            word.plain in self.small
            or self.is_public(word)
            or ROLE.search(raw)
            or A_LAW_OR_THING.search(word.plain)
            or not is_title(raw)
            or self.is_common(word)
        )

    def may_be_a_surname(self, word: NameWord) -> bool:
        """ "Bakker", "Winkel", "Veenendaal"; "Schuldhulp" and "Beheer" are no surnames."""
        if word.plain in PLACES or word.plain in NAME_TABLES:
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

    def is_label(self, word: NameWord) -> bool:
        """ "Privételnr:" once; who speaks in an interview speaks twice."""
        raw = self.text[word.start : word.end]
        if not re.search(r"[aeiouyàâäáãåéèêëíïîìóôöòõúûùüıøœæ]", raw.lower()):
            return True
        if _REACHED.match(self.text, word.end) and not _REACHES.search(word.plain):
            return False  # "- Lyckle: 06-0000 1234"
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
            thought = GLUED_THOUGHT.search(text, max(0, start - 24), start)
            if text[start - 1] in "-&+" and not thought:
                return True
        if after < len(words) and text[end : words[after].start] in (" ", "-", "+", "&", " & "):
            behind = words[after]
            raw = text[behind.start : behind.end]
            known = raw[0].isupper() and behind.part != "particle" and behind.plain not in NO_NAMES
            if (known and behind.part != "initial") or text[end] in "-+&":
                return True
        if text[end : end + 1].isdigit() or THING_AFTER.match(text, end):
            return True
        return self.is_an_abbreviation_and(first, after) or any(
            pattern.search(text, max(0, start - 60), start) for pattern in (THING_BEFORE, WORKS_BY)
        )

    def is_an_abbreviation_and(self, first: int, after: int) -> bool:
        """ "MAIS-Quorvi", "Bundes-Quorvigesetz": a system or a law of two halves."""
        if after - first != 2 or self.text[self.words[first].end] != "-":
            return False
        head, tail = self.words[first], self.words[after - 1]
        if A_LAW_OR_THING.search(tail.plain) and tail.plain not in NAME_TABLES:
            return True
        return head.upper and not tail.upper and head.end - head.start <= LEAST_UPPER + 1

    def leads_on(self, before: NameWord, raw: str) -> bool:
        """A word with a capital that may stand before a name: a role, or one that opens a line."""
        if {before.plain} & (NO_NAMES | FORM | OPENERS | self.small) or HUMAN_BEFORE.fullmatch(raw):
            return True
        return ROLE_LINE.fullmatch(raw) is not None or (
            is_past(before.plain) and self.opens_a_sentence(before)
        )

    def opens_a_sentence(self, word: NameWord) -> bool:
        """Whether a word begins a line or a sentence, behind a bullet too."""
        before = self.text[max(0, word.start - 9) : word.start].rstrip(" ")
        return not before or before[-1] in ".!?\n\t•*-–|"


def is_title(raw: str) -> bool:
    """ "Wietske", "McLean", "O'Brien", not "PostGIS"."""
    return not any(
        one.isupper() for one in re.split(r"^(?:M[ac]c?(?=[A-Z])|[A-Z]['’])?.", raw, maxsplit=1)[-1]
    )


def again(text: str, words: Collection[str]) -> Iterator[Found]:
    """Every place where words stand that may be names; without a capital what no dictionary has."""
    if not words:
        return
    either = "|".join(
        re.escape(word) if is_word(word.lower()) else f"(?i:{re.escape(word)})"
        for word in sorted(words, key=len, reverse=True)
    )
    for match in re.finditer(rf"(?<![\w-])(?:{either})(?![\w-])", text):
        yield Found(*match.span(), "word")
