"""A word broken over two lines: whether its hyphen goes or stays.

In: the line that ends with a hyphen, the line after it, the words of the document. Out: what
stands between the two when they become one: nothing (the hyphen goes), a hyphen, or a hyphen and
a space.
"""

from __future__ import annotations

import re
from collections.abc import Set

from tenderkit.reading.characters import SOFT
from tenderkit.reading.words import AFTER_LOOSE_HYPHEN, HYPHENED, VOWEL_CLASHES, WORD_BEGINNINGS

_LAST_PART = re.compile(r"(?<![^\s\-/(])([^\s\-/(]*)[-\u00ad]$")
_FIRST_PART = re.compile(r"[^\W_]+(?:-[^\W_]+)*")
_LONGEST_PREFIX = 4
_WORD = re.compile(r"[^\W\d_][^\W_]*(?:-[^\W_]+)*")


def ends_broken(text: str) -> bool:
    """Whether a line ends inside a word: a hyphen glued to a letter or digit."""
    return len(text) > 1 and text[-1] in f"-{SOFT}" and text[-2].isalnum()


def mend(before: str, after: str, words: Set[str]) -> str:
    """What joins a line that ends broken to the next one: `""` (drop the hyphen), `"-"` or `"- "`.

    Parameters
    ----------
    before, after : the two lines.
    words : the lower-case words of the whole document, hyphenated ones included.
    """
    first = _FIRST_PART.match(after)
    last = _LAST_PART.search(before)
    if first is None or last is None:
        return "-" if after[:1] not in " (" else "- "
    head, tail = last.group(1), first.group()
    if tail.lower() in AFTER_LOOSE_HYPHEN and not before.endswith(SOFT):
        return "- "
    if before.endswith(SOFT) and _grows(head, tail):
        return ""
    plain, hyphened = (head + tail).lower(), f"{head}-{tail}".lower()
    if plain in words and hyphened not in words:
        return ""
    if hyphened in words and plain not in words:
        return "-"
    if not _grows(head, tail):
        return "-"
    return "" if _one_word(head, tail, words) or not _compound(head, tail, words) else "-"


def _grows(head: str, tail: str) -> bool:
    """A capital or a digit cannot stand in the middle of a word."""
    return tail[:1].islower() and head[-1:].isalpha() and not (len(head) > 1 and head.isupper())


def _one_word(head: str, tail: str, words: Set[str]) -> bool:
    """What looks like a prefix is the beginning of a longer word: "pro-jectmanager"."""
    plain = (head + tail).lower()
    if head.lower() not in HYPHENED or len(head) > _LONGEST_PREFIX:
        return False
    if plain.startswith(WORD_BEGINNINGS):
        return True
    beginning = plain[: max(len(head) + 3, 6)]
    return len(plain) >= 6 and any(word.startswith(beginning) for word in words)


def _compound(head: str, tail: str, words: Set[str]) -> bool:
    """The hyphen is the word's own: "hbo-niveau", or between vowels that would run together."""
    if head.lower() in HYPHENED:
        return True
    clash = (head[-1:] + tail[:1]).lower() in VOWEL_CLASHES
    return clash and (head.lower() in words or tail.lower() in words)


def words_of(texts: list[str]) -> Set[str]:
    """The lower-case words of the lines, for `mend`; not those broken by a line end."""
    found: set[str] = set()
    broken = False
    for text in texts:
        whole = _FIRST_PART.sub("", text, count=1) if broken else text
        broken = ends_broken(text)
        found.update(_WORD.findall((_LAST_PART.sub("", whole) if broken else whole).lower()))
    return found
