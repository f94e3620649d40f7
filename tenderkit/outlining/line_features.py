"""What a line shows of what it is: its words, their shapes, the lines around it and the heading above.

In: a Document. Out: of each line the names of its features, for the linear model of `line_scores`.
Nothing here knows what a word means; which of them speak for what is fitted to labelled tenders.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise

from tenderkit.records import Document
from tenderkit.records.document import LineKind

_TOKEN = re.compile(r"[^\W\d_]+|\d+|[€%:\t@?;|]")
_DATE = re.compile(
    r"\b\d{1,2}[-/. ](?:\d{1,2}|jan|feb|maart|mrt|apr|mei|jun|jul|aug|sep|okt|oct|nov|dec|mar|may)"
    r"|\b20\d\d-\d\d",
    re.IGNORECASE,
)
_TIME = re.compile(r"\b\d{1,2}[:.]\d\d\b|\buur\b", re.IGNORECASE)
_LABEL = re.compile(r"([^:\t|]{2,50})[:\t|]")
_NUMBERED = re.compile(r"\W*(?:\d+(?:\.\d+)*|[a-z])[.)]\s")
_HEADING = 60
"""Characters of a line that may be a heading; a longer one is a sentence."""
LONGEST = 2_000
"""Characters of a line that are looked at."""
_STEM = 5
"""Letters at the start and the end of a longer word that stand for its kin."""

Looks = tuple[str, LineKind]
"""A line's words and what the source says it is."""


def line_features(document: Document) -> Iterator[list[str]]:
    """The features of each line of a document, in order."""
    return each_features(looks_of(document))


def looks_of(document: Document) -> list[Looks]:
    """The lines of a document as they look."""
    return [(document.words(line), line.kind) for line in document.lines]


def features_of(lines: Sequence[Looks]) -> list[list[str]]:
    """The features of each of some lines that follow one another."""
    return list(each_features(lines))


def each_features(lines: Sequence[Looks]) -> Iterator[list[str]]:
    """The same, one line after the other: those of a long document are never all there at once."""
    tokens = [tokens_of(words) for words, _ in lines[:_FAR]]
    heading: list[str] = []
    since = 0
    for at, (words, kind) in enumerate(lines):
        if at + _FAR < len(lines):
            tokens.append(tokens_of(lines[at + _FAR][0]))
        mine = tokens[min(at, _FAR)]
        own = _own(words[:LONGEST], mine)
        own += (f"kind={kind}", f"pos={10 * at // len(lines)}", f"dist={min(at - since, 9)}")
        own += [f"h={token}" for token in heading[:8]]
        yield own + _around(tokens, min(at, _FAR))
        if is_heading(words, kind):
            heading, since = mine, at
        if at >= _FAR:
            del tokens[0]


_FAR = 2
"""Lines before and behind whose words a line shows."""


def tokens_of(words: str) -> list[str]:
    """Words and signs in small letters; a number by how many digits it has."""
    return [
        "#" * min(len(token), 4) if token[0].isdigit() else token
        for token in _TOKEN.findall(words[:LONGEST].lower())
    ]


@lru_cache(maxsize=1024)
def word_signs(words: str) -> tuple[str, ...]:
    """The words of a line, their stems, and each two that stand together; kept for the looks at the
    same line that follow."""
    tokens = tokens_of(words)
    found = [f"w={token}" for token in tokens]
    for token in tokens:
        found += stems_of(token)
    found += [f"{one}_{two}" for one, two in pairwise(tokens)]
    return tuple(found)


def _own(words: str, tokens: list[str]) -> list[str]:
    found = [*word_signs(words)]
    label = _LABEL.match(words)
    if label is not None:
        found += [f"l={token}" for token in tokens_of(label[1])]
    found += [f"1={token}" for token in tokens[:2]]
    found.append(f"len={min(len(tokens) // 5, 6)}")
    if _DATE.search(words):
        found.append("date")
    if _TIME.search(words):
        found.append("time")
    if _NUMBERED.match(words):
        found.append("numbered")
    if words.endswith(("?", ":")):
        found.append(f"end={words[-1]}")
    return found


def _around(tokens: list[list[str]], at: int) -> list[str]:
    """The words of two lines before and two behind."""
    found: list[str] = []
    if at:
        found = [f"p={token}" for token in tokens[at - 1][-8:]]
        if len(tokens[at - 1]) < 8:
            found.append("p-short")
    if at > 1:
        found += [f"pp={token}" for token in tokens[at - 2][:6]]
    if at + 1 < len(tokens):
        found += [f"n={token}" for token in tokens[at + 1][:6]]
    if at + 2 < len(tokens):
        found += [f"nn={token}" for token in tokens[at + 2][:6]]
    return found


def stems_of(token: str) -> list[str]:
    """The first and the last letters of a longer word, by which it is known as kin of others."""
    return [f"s={token[:_STEM]}", f"e={token[-_STEM:]}"] if len(token) > _STEM + 1 else []


def is_heading(words: str, kind: LineKind) -> bool:
    """Whether a line may be a heading, by its shape alone."""
    return kind == "heading" or (
        len(words) < _HEADING
        and not words.endswith((".", ";", ","))
        and "\t" not in words
        and not any(letter.isdigit() for letter in words)
    )
