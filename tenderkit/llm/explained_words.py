"""Whether a rule explains a word that looks like a name as something else.

Why: the weights see many weak signs and none for certain; a rule that knows a bridge, a firm or a
label does. In: the words of a text. Out: `ExplainedWords`, which says of a word whether it bears a
thing's name, or is a word of a dictionary, a label, a part of a longer name.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from tenderkit.lexicon.guess_cues import A_LAW_OR_THING, THING_AFTER, THING_BEFORE, WORKS_BY
from tenderkit.lexicon.kinds import TONGUES
from tenderkit.lexicon.known_words import is_sure_word, is_word, reads_german
from tenderkit.lexicon.person_cues import DOES
from tenderkit.lexicon.person_names import FIRST_NAMES
from tenderkit.lexicon.person_roles import ACTS, OFFICES_IN_LETTERS
from tenderkit.llm.name_words import NamesFound
from tenderkit.llm.named_things import is_organisation
from tenderkit.llm.strange_words import NAME_TABLES, StrangeWords
from tenderkit.llm.things_around import ThingsAround

_NEAR = 60
"""Characters before a row in which the kind of thing stands that it names."""
_GERMAN_ARTICLE = re.compile(r"(?<!\w)(?:der|die|das|dem|den|des)[ ]\Z")
_PREPOSITIONS = frozenset(["per", "door"])
"""Those that are first names too."""
_SMALL_BEHIND = re.compile(r"[ ](?!(?:van|de|der|den|en|of|uit)\b)(?:[a-z]|\d)")
_POSTCODE = re.compile(r"\d{4}[ ]?(?:[A-Z]{2}[ ]{1,2})?$")


class ExplainedWords:
    """One text: what a rule knows of its words.

    `rows` gives of each word the row that it stands in, as first and after-last.
    """

    def __init__(
        self,
        names: NamesFound,
        strange: StrangeWords,
        things: ThingsAround,
        rows: Sequence[tuple[int, int]],
    ) -> None:
        self.text, self.words, self.rows = names.text, names.words, rows
        self.strange, self.things = strange, things

    def as_things(self, number: int) -> bool:
        """Whether what stands around a word tells that a thing bears its name."""
        word = self.words[number]
        first, after = self.rows[number]
        start, end = self.words[first].start, self.words[after - 1].end
        return bool(
            word.plain in self.strange.told
            or (word.upper and word.plain in OFFICES_IN_LETTERS)
            or not TONGUES.isdisjoint((word.plain, word.plain.removesuffix("e")))
            or self.strange.is_field_of_a_form(word)
            or self.strange.is_an_abbreviation_and(first, after)
            or WORKS_BY.search(self.text, max(0, start - _NEAR), start)
            or THING_BEFORE.search(self.text, max(0, start - _NEAR), start)
            or THING_AFTER.match(self.text, end)
            or _POSTCODE.search(self.text, max(0, word.start - 9), word.start)
            or self._is_a_german_noun(number)
            or self._opens_a_firm(number, after)
            or self._is_a_preposition(number)
            or any(
                is_organisation(self.text, self.words[one].start, end, self.words, after)
                for one in range(first, number + 1)
            )
            or self.things.hold(word.start, word.end)
            or self.things.hold_row(start, end)
        )

    def as_words(self, number: int) -> bool:
        """Whether it is one of a dictionary, public, a label, or part of a longer name."""
        word = self.words[number]
        small = self.text[word.start : word.end].lower()
        return (
            self.strange.is_nobodys(word)
            or (word.plain not in NAME_TABLES and is_sure_word(small))
            or self.strange.is_label(word)
            or self.strange.opens_a_label(word)
            or self.strange.is_a_thing(*self.rows[number])
        )

    def _is_a_german_noun(self, number: int) -> bool:
        """ "bei der Stadt": a word of the dictionary behind its article, in a German text."""
        word = self.words[number]
        before = self.text[max(0, word.start - 6) : word.start]
        return (
            reads_german()
            and _GERMAN_ARTICLE.search(before) is not None
            and word.plain not in FIRST_NAMES
            and is_word(self.text[word.start : word.end].lower())
        )

    def _is_a_preposition(self, number: int) -> bool:
        """ "Per direct", "Door ziekte": a small word follows that is not what somebody does."""
        word = self.words[number]
        return (
            word.plain in _PREPOSITIONS
            and _SMALL_BEHIND.match(self.text, word.end) is not None
            and not any(one.match(self.text, word.end) for one in (DOES, ACTS))
        )

    def _opens_a_firm(self, number: int, after: int) -> bool:
        """ "Maes Bouwadvies": whether the row goes on with what is made for a firm or a law."""
        if after < len(self.words) and self._is_beside(after):
            after += 1
        return any(
            self.text[one.start].isupper()
            and A_LAW_OR_THING.search(one.plain) is not None
            and is_sure_word(one.plain)
            for one in self.words[number + 1 : after]
        )

    def _is_beside(self, number: int) -> bool:
        return self.text[self.words[number - 1].end : self.words[number].start] == " "
