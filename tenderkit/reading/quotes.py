"""Find where a quote stands in a document, or that it does not.

Why: who hands over a quote (a model, a colleague, a chat) may have re-wrapped it, hyphenated it or
misspelt a letter, and it is still a quote; with another amount, another month or a "niet" less it
is none, however alike it looks. In: a document, a quote. Out: the span of its words, or None.

- First the words as they are: letter by letter, but for capitals, white space, hyphens, ligatures
  and punctuation. No number and no word may be cut in two.
- Then words that are alike: one letter wrong in a long word, an article more or less, a space more
  or less. Numbers and their marks, months, days, and words that deny or bound must be the same.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from tenderkit.dutch.date_patterns import MONTHS
from tenderkit.dutch.numbers import parse_number
from tenderkit.dutch.weekdays import weekday_of
from tenderkit.reading.folding import Folded, fold, numbers
from tenderkit.records import Document, Span

_EXACT: Final = frozenset({
    "niet", "geen", "nooit", "noch", "zonder", "behalve", "tenzij", "uitgezonderd", "onder",
    "boven", "binnen", "buiten", "tegen", "inclusief", "exclusief", "minimaal", "maximaal",
    "minder", "hoger", "lager", "eerder", "later", "eisen", "wensen", "eerste", "laatste",
    "not", "never", "except", "unless", "without", "under", "over", "above", "below", "minimum",
    "maximum",
})  # fmt: skip
"""Words of which one letter may be the whole difference; letters that changed places are none."""
_ARTICLES: Final = frozenset({"de", "het", "der", "den", "the"})
"""May be there or not. "een" may not: it is a number, and a letter from "geen"."""

_LONG_WORD: Final = 5
"""Letters from which one may be wrong; among shorter words each is another word."""
_WORDS_A_CHANGE: Final = 6
"""One changed word is allowed, and one more for each so many words."""

_SEED: Final = 8
"""Letters of the pieces a quote is looked up by: so short that changes leave some whole."""
_SHORTEST_ALIKE: Final = 3 * _SEED
_COMMON: Final = 32
"""A piece that stands at more places than this tells no place."""
_PLACES: Final = 3
"""So many places, the likeliest first, are looked at."""
_DRIFT: Final = 16
"""Letters by which the pieces of one place may have moved against each other."""

_WORD: Final = re.compile(r"\S+")
_SPACE_OR_END: Final = re.compile(r"\s|\Z")


class Quotable:
    """The text of a document, made ready once for many quotes."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self._text = document.text
        self._folded = Folded(document.text)

    def find(self, quote: str, near: int | None = None) -> Span | None:
        """The span of a quote; see `find_quote`."""
        words = fold(quote)
        if not words:
            return None
        found = self._as_it_is(words, near) or self._alike(quote, words)
        return None if found is None else self.document.span(*self._closed(quote, *found))

    def _as_it_is(self, words: str, near: int | None) -> tuple[int, int] | None:
        places = (
            place
            for at in _occurrences(self._folded.text, words)
            if self._is_whole(*(place := self._folded.range(at, at + len(words))))
        )
        if near is None:
            return next(places, None)
        return min(places, key=lambda place: abs(place[0] - near), default=None)

    def _is_whole(self, start: int, end: int) -> bool:
        """Whether a place cuts no word and no number in two."""
        text = self._text
        return not (
            (start > 0 and _joined(text[max(start - 2, 0) : start], text[start]))
            or (end < len(text) and _joined(text[end - 1], text[end : end + 2]))
        )

    def _closed(self, quote: str, start: int, end: int) -> tuple[int, int]:
        """With the punctuation at its ends, where the quote has it too."""
        first, last = self._text[start], self._text[end - 1]
        before = quote[: max(quote.find(first), 0)].rstrip()
        after = quote[quote.rfind(last) + 1 :].rstrip()
        if before and not fold(before) and self._text.endswith(before, 0, start):
            start -= len(before)
        if after and not fold(after) and self._text.startswith(after, end):
            end += len(after)
        return start, end

    def _alike(self, quote: str, words: str) -> tuple[int, int] | None:
        if len(words) < _SHORTEST_ALIKE:
            return None
        asked = _folded_words(quote, 0, len(quote))
        for place in self._likely_places(words):
            # An edge may lie a letter off, in the word before or after.
            for stretch in (place, self._widened(*place)):
                there = _folded_words(self._text, *stretch)
                matched = _matched([part for part, *_ in asked], [part for part, *_ in there])
                if matched is None:
                    continue
                start, end = there[matched[0]][1], there[matched[1] - 1][2]
                if numbers(fold(self._text[start:end])) == numbers(words):
                    return self._bare(start, end)
        return None

    def _likely_places(self, words: str) -> Iterator[tuple[int, int]]:
        """Stretches of the text that share most with the quote, whole words."""
        from rapidfuzz import fuzz

        folded, votes, asked = self._folded.text, Counter[int](), 0
        for at in range(0, len(words) - _SEED + 1, _SEED):
            places = []
            for place in _occurrences(folded, words[at : at + _SEED]):
                places.append(place)
                if len(places) > _COMMON:
                    break
            else:
                asked += 1
                votes.update({(place - at) // _DRIFT for place in places})
        pairs = Counter({at: votes[at] + votes[at + 1] for at in votes})
        for at, count in pairs.most_common(_PLACES):
            if 3 * count < asked:
                return
            low = max((at - 1) * _DRIFT, 0)
            high = min((at + 3) * _DRIFT + len(words), len(folded))
            best = fuzz.partial_ratio_alignment(words, folded[low:high])
            if best is None or best.dest_end <= best.dest_start:
                continue
            start, end = self._folded.range(low + best.dest_start, low + best.dest_end)
            yield self._whole_words(start, end)

    def _whole_words(self, start: int, end: int) -> tuple[int, int]:
        text = self._text
        while start > 0 and not text[start - 1].isspace():
            start -= 1
        return start, _SPACE_OR_END.search(text, end).start()  # type: ignore[union-attr]

    def _widened(self, start: int, end: int) -> tuple[int, int]:
        """One word more at each end."""
        text = self._text
        while start > 0 and text[start - 1].isspace():
            start -= 1
        following = _WORD.search(text, end)
        return self._whole_words(max(start - 1, 0), following.end() if following else end)

    def _bare(self, start: int, end: int) -> tuple[int, int]:
        """Without the punctuation around the words."""
        inner = Folded(self._text[start:end])
        first, last = inner.range(0, len(inner.text))
        return start + first, start + last


def find_quote(document: Document, quote: str, near: int | None = None) -> Span | None:
    """Where a quote stands in a document.

    White space, line breaks, hyphens, ligatures, capitals and punctuation are compared loosely;
    so is a letter in a long word. Numbers, dates, amounts and words that deny or bound are not.

    Parameters
    ----------
    document : what is said to be quoted.
    quote : the words.
    near : where they stand at several places, take the one nearest to this offset (characters);
        the first by default.

    Returns
    -------
    Span or None
        None where the words do not stand there, or stand there with another number.

    Examples
    --------
    >>> from tenderkit.reading import read_text
    >>> document = read_text("Het tarief is maximaal € 82,50 per uur.\\n")
    >>> find_quote(document, "maximaal €82,50\\nper uur").quote
    'maximaal € 82,50 per uur'
    >>> find_quote(document, "maximaal € 28,50 per uur") is None
    True
    """
    return _quotable(document).find(quote, near)


_last: list[Quotable] = []


def _quotable(document: Document) -> Quotable:
    """That of the document asked last, since quotes come by the dozen for one document."""
    if not (_last and _last[0].document is document):
        _last[:] = [Quotable(document)]
    return _last[0]


def _occurrences(text: str, part: str) -> Iterator[int]:
    at = text.find(part)
    while at >= 0:
        yield at
        at = text.find(part, at + 1)


def _joined(left: str, right: str) -> bool:
    """Whether two neighbouring stretches are one word or one number, cut between them."""
    before, after = left[-1], right[0]
    if before.isalnum() and after.isalnum():
        # "etcMinimaal": two words that the source has glued.
        return not (before.islower() and after.isupper())
    if before in ".,:" and after.isdigit():
        return left[:-1].isdigit()
    if after in ".,:" and before.isdigit():
        return right[1:].isdigit()
    return after in "%‰" and before.isdigit()


def _folded_words(text: str, start: int, end: int) -> list[tuple[str, int, int]]:
    """Each word of a stretch, folded, with its start and end."""
    return [
        (part, word.start(), word.end())
        for word in _WORD.finditer(text, start, end)
        if (part := fold(word[0]))
    ]


def _matched(asked: list[str], there: list[str]) -> tuple[int, int] | None:
    """The stretch of `there` that says what is asked, as `(start, end)`; None where none does."""
    from rapidfuzz.distance import Levenshtein

    blocks = [
        (asked[op.src_start : op.src_end], there[op.dest_start : op.dest_end], op)
        for op in Levenshtein.opcodes(asked, there)
    ]
    while blocks and not blocks[0][0]:
        del blocks[0]
    while blocks and not blocks[-1][0]:
        del blocks[-1]
    changes = 0
    for said, stands, _ in blocks:
        cost = 0 if said == stands else _changes(said, stands)
        if cost is None:
            return None
        changes += cost
    if not blocks or changes > 1 + len(asked) // _WORDS_A_CHANGE:
        return None
    return blocks[0][2].dest_start, blocks[-1][2].dest_end


def _changes(said: list[str], stands: list[str]) -> int | None:
    """How many words differ, all of them so that it does not matter; None where it does."""
    if "".join(said) == "".join(stands):
        return 0  # a space more or less
    if not said or not stands:
        return len(said + stands) if set(said + stands) <= _ARTICLES else None
    if len(said) == len(stands) and all(map(_misspelt, said, stands)):
        return len(said)
    return None


def _misspelt(said: str, stands: str) -> bool:
    """Whether two words are one, but for a letter."""
    from rapidfuzz.distance import OSA

    if min(len(said), len(stands)) < _LONG_WORD or _is_exact(said) or _is_exact(stands):
        return said == stands or _shuffled(said, stands)
    return OSA.distance(said, stands, score_cutoff=1) <= 1


def _shuffled(said: str, stands: str) -> bool:
    """Whether two neighbouring letters changed places ("decmeber"), which makes no other word."""
    from rapidfuzz.distance import OSA

    return (
        len(said) >= _LONG_WORD
        and said.isalpha()
        and sorted(said) == sorted(stands)
        and OSA.distance(said, stands) == 1
    )


@lru_cache(maxsize=4096)
def _is_exact(word: str) -> bool:
    return (
        word in _EXACT
        or word in MONTHS
        or any(character.isnumeric() for character in word)
        or parse_number(word) is not None
        or weekday_of(word) is not None
    )
