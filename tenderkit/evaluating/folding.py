"""When two pieces of text count as the same.

Why: a label's title and a reader's differ in a capital or a bracket and both are right; a number
that differs is wrong. In: two texts. Out: yes or no, or how alike they are (0 to 1).

Rules
-----
- *Folded equal*: letters and digits compared without capitals, accents, punctuation, the articles
  "de" and "het", and the word "gemeente" ("Gemeente Hilversum" is "de gemeente Hilversum" is
  "Hilversum").
- *Alike enough* (free text): token-set similarity of at least 0.9, and the shorter of the two
  holds at least half of the words of the longer, so that one shared word is not enough.
"""

from __future__ import annotations

import re
import unicodedata

ALIKE = 0.9
"""Token-set similarity from which free text counts as right."""

HALF = 0.5
"""The share of the longer text's words that the shorter must hold."""

_DROPPED = frozenset({"de", "het", "gemeente"})
_DIGITS = re.compile(r"\d+")
_WORD = re.compile(r"[^\W_]+")


def fold(text: str) -> str:
    """Lower case, no accents, no punctuation, single spaces, without "de", "het" and "gemeente"."""
    plain = unicodedata.normalize("NFKD", text).lower()
    plain = "".join(c for c in plain if not unicodedata.combining(c))
    words = _WORD.findall(plain)
    return " ".join([w for w in words if w not in _DROPPED] or words)


def same_folded(one: str, other: str) -> bool:
    """Whether two names are equal once folded."""
    return fold(one) == fold(other)


def alike(one: str, other: str) -> bool:
    """Whether two free texts count as the same: see the rules of this module."""
    from rapidfuzz import fuzz

    a, b = fold(one), fold(other)
    if a == b:
        return True
    shorter, longer = sorted((len(a.split()), len(b.split())))
    if shorter < HALF * longer:
        return False
    return fuzz.token_set_ratio(a, b) >= ALIKE * 100


def likeness(one: str, other: str) -> float:
    """How alike two texts are, word order aside (0 to 1): rapidfuzz's token-sort ratio."""
    from rapidfuzz import fuzz

    return fuzz.token_sort_ratio(fold(one), fold(other)) / 100


def contained(inner: str, outer: str) -> bool:
    """Whether one text stands, nearly word for word, inside another."""
    from rapidfuzz import fuzz

    a, b = fold(inner), fold(outer)
    return len(a) <= len(b) and fuzz.partial_ratio(a, b) >= ALIKE * 100


def same_numbers(one: str, other: str) -> bool:
    """Whether two texts hold the same digits in the same order: likeness alone does not see
    them."""
    return _DIGITS.findall(one) == _DIGITS.findall(other)
