"""Find the words of a label in the text of a document.

Why: a person writes evidence as the words that stand there, not as offsets. In: a quote, perhaps
shortened (`first words … last words`) or numbered (`words ##2`, the second place they occur).
Out: the span, or None. White space, hyphens, quotation marks and, as a second try, capitals are
compared loosely; a third try ignores white space and hyphens, for words that the source has glued
or a scan has broken.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from tenderkit.records import Document, Span

SHORTENED = re.compile(r"\s(?:…|\[…\])\s")
OCCURRENCE = re.compile(r"\s*##(\d+)\s*$")

_HYPHENS = "-‐‑‒–—−"

_VARIANTS = str.maketrans(
    {
        **dict.fromkeys(_HYPHENS, "-"),
        **dict.fromkeys("‘’‚‛′´`", "'"),
        **dict.fromkeys("“”„‟″«»", '"'),
        **dict.fromkeys("•▪◦●·", "•"),
    }
)


class Quotes:
    """The text of one document, made ready for searching quotes in it."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self._tries = (
            _Folded(document.text),
            _Folded(document.text, lower=True),
            _Folded(document.text, lower=True, spaceless=True),
        )

    def find(self, quote: str, near: int | None = None) -> Span | None:
        """The span of a quote.

        Parameters
        ----------
        quote : the words, perhaps shortened or numbered.
        near : prefer the place nearest to this offset, where the quote names no occurrence.
        """
        stated = OCCURRENCE.search(quote)
        wanted = int(stated[1]) if stated else 1
        words = OCCURRENCE.sub("", quote)
        for folded in self._tries:
            places = list(folded.places(words))
            if near is not None and stated is None:
                places.sort(key=lambda place: abs(place[0] - near))
            if len(places) >= wanted:
                return self.document.span(*places[wanted - 1])
        return None


class _Folded:
    """A text folded for comparison, with the place each of its characters came from."""

    def __init__(self, text: str, lower: bool = False, spaceless: bool = False) -> None:
        self.lower, self.spaceless = lower, spaceless
        self.origins: list[int] = []
        characters: list[str] = []
        for place, character in enumerate(text):
            if self.spaceless and character in _HYPHENS:
                continue
            if character.isspace():
                if self.spaceless or not characters or characters[-1] == " ":
                    continue
                character = " "
            characters.append(self._fold(character))
            self.origins.append(place)
        self.text = "".join(characters)

    def _fold(self, character: str) -> str:
        folded = character.translate(_VARIANTS)
        lowered = folded.lower() if self.lower else folded
        return lowered if len(lowered) == 1 else folded

    def _fold_words(self, words: str) -> str:
        words = re.sub(r"\s+", "" if self.spaceless else " ", words.strip())
        if self.spaceless:
            words = "".join(character for character in words if character not in _HYPHENS)
        return "".join(self._fold(character) for character in words)

    def places(self, quote: str) -> Iterator[tuple[int, int]]:
        """Start and end of each place of the quote in the unfolded text, ascending."""
        parts = [part for part in map(self._fold_words, SHORTENED.split(quote)) if part]
        if not parts:
            return
        for start in self._starts(parts[0]):
            end = start + len(parts[0])
            for part in parts[1:]:
                following = next(self._starts(part, end), None)
                if following is None:
                    return
                end = following + len(part)
            yield self.origins[start], self.origins[end - 1] + 1

    def _starts(self, part: str, after: int = 0) -> Iterator[int]:
        """Places of a part, those that cut no word in two; all of them where each one does."""
        everywhere = list(_occurrences(self.text, part, after))
        whole = [at for at in everywhere if self._is_whole(at, at + len(part))]
        yield from whole or everywhere

    def _is_whole(self, start: int, end: int) -> bool:
        before = self.text[start - 1 : start + 1] if start else ""
        return not (
            before.isalnum() or (self.text[end - 1 : end + 1].isalnum() and end < len(self.text))
        )


def _occurrences(text: str, part: str, after: int) -> Iterator[int]:
    at = text.find(part, after)
    while at >= 0:
        yield at
        at = text.find(part, at + 1)
