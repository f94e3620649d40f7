"""A list that is printed twice: the second time in full, glued together, in another list, or with small differences.

Why: a repost adds its own summary of the demands, and a page builder prints a list again without its
breaks; who counts both proves everything twice. In: a Tender, its document and the outline it came
from. Out: one finding, with the lines that print a demand again.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from itertools import chain, combinations

from tenderkit.building.wording import words_of
from tenderkit.dutch import parse_number
from tenderkit.records import CriterionLines, Document, Finding, Outline, Tender

_LEAST_WORDS = 4
"""A shorter demand may stand in any text."""
_LEAST_AGAIN = 2
"""Demands of a list that are printed again; one alone may be said twice."""


def printed_twice(tender: Tender, document: Document, outline: Outline) -> Iterator[Finding]:
    """The finding that lists of demands, of award criteria or both stand there twice."""
    lines: dict[int, None] = {}
    for kind in ("knockout", "award"):
        entries = [entry for entry in outline.criteria if entry.kind == kind]
        texts = {id(entry): folded(words_of(document, entry).text) for entry in entries}
        again = [
            *_same_text(entries, texts),
            *_elsewhere(document, outline, entries, texts),
            *_nearly(entries, texts),
        ]
        if len(again) >= _LEAST_AGAIN:
            lines |= dict.fromkeys(again)
    if lines:
        yield Finding(
            code="duplicated_list",
            severity="info",
            message="A list of criteria is printed twice; each criterion is counted once.",
            values=(f"{len(lines)} lines",),
            evidence=tuple(document.line_span(number) for number in lines),
        )


def folded(text: str) -> str:
    """A text as it is compared: its words, in small letters, with one space between them."""
    return _APART.sub(" ", text).strip().lower()


_APART = re.compile(r"\W+")


def _same_text(entries: list[CriterionLines], texts: dict[int, str]) -> Iterator[int]:
    """The lines of criteria that stood there before, word for word."""
    seen: dict[str, int] = {}
    for entry in entries:
        text = texts[id(entry)]
        if text in seen and entry.lines[0] != seen[text]:
            yield entry.lines[0]
        seen.setdefault(text, entry.lines[0])


def _elsewhere(
    document: Document, outline: Outline, entries: list[CriterionLines], texts: dict[int, str]
) -> list[int]:
    """The lines outside the list that hold its criteria in full, if half of them stand there.

    Lines are read as one text: a list that is printed again may be glued, or wrapped otherwise.
    A line of a list of traits counts; one of another list of demands has been compared already.
    """
    long = list(dict.fromkeys(text for text in texts.values() if len(text.split()) >= _LEAST_WORDS))
    if len(long) < _LEAST_AGAIN:
        return []
    own = {
        number
        for entry in outline.criteria
        if entry.kind in ("knockout", "award")
        for number in (*entry.lines, *entry.bands)
    }
    own |= {entry.bands[0] - 1 for entry in entries if entry.bands}  # the name over an explanation
    own |= {n for pair in outline.questions for n in (*pair.question, *pair.answer)}
    running, starts = "", []
    for line in document.lines:
        starts.append(len(running))
        running += "\n\n" if line.number in own else folded(document.words(line)) + " "
    found = []
    for text in long:
        at = running.find(text)
        if at >= 0:
            found.append(bisect_right(starts, at))
    found += _inside_another(entries, texts)
    return found if len(found) * 2 >= len(long) else []


def _inside_another(entries: list[CriterionLines], texts: dict[int, str]) -> Iterator[int]:
    """The line of a criterion that holds others in full: "De eisen zijn dus a; b; c"."""
    by_opening: dict[tuple[str, ...], list[CriterionLines]] = {}
    for other in entries:
        words = texts[id(other)].split()
        if len(words) >= _LEAST_WORDS:
            by_opening.setdefault(tuple(words[:_LEAST_WORDS]), []).append(other)
    for entry in entries:
        text = texts[id(entry)]
        words = text.split()
        opened = {tuple(words[at : at + _LEAST_WORDS]) for at in range(len(words))}
        for opening in opened & by_opening.keys():
            for other in by_opening[opening]:
                inside = texts[id(other)]
                if len(inside) < len(text) and inside in text and other.lines[0] != entry.lines[0]:
                    yield entry.lines[0]


_ALIKE = 0.75
"""The share of words that two demands have in common where one is a reprint of the other."""
_AT_LEAST = re.compile(
    r"\b(?:minimaal|minstens|ten minste|tenminste|minimum|at least|aantoonbaar|aantoonbare|relevante?|werk(?=ervaring))\b"
)


def _nearly(entries: list[CriterionLines], texts: dict[int, str]) -> list[int]:
    """The lines of a second list under its own heading that says the same in nearly the same words.

    Numbers must be the same: two roles may each have a list that differs in years and levels only.
    """
    alike: dict[frozenset[str], list[tuple[CriterionLines, str, frozenset[str]]]] = {}
    for entry in entries:
        text = texts[id(entry)]
        words, numbers = _marks(text)
        if len(words) >= _LEAST_WORDS - 1:
            alike.setdefault(numbers, []).append((entry, text, words))
    again: set[int] = set()
    for one, other in chain.from_iterable(combinations(group, 2) for group in alike.values()):
        (first, text, words), (second, other_text, others) = one, other
        line = second.lines[0]
        if first.label == second.label or line in again or text == other_text:
            continue
        if len(words & others) >= _ALIKE * len(words | others):
            again.add(line)
    reprinted = [entry for entry in entries if entry.lines[0] in again]
    labels = {entry.label for entry in reprinted}
    whole = [entry for entry in entries if entry.label in labels]
    if len(labels) != 1 or len(again) < _LEAST_AGAIN or len(again) < len(whole):
        return []
    return list(dict.fromkeys(entry.lines[0] for entry in reprinted))


def _marks(text: str) -> tuple[frozenset[str], frozenset[str]]:
    """The words that tell a demand from another, and its numbers and levels."""
    words, numbers = set(), set()
    for word in _AT_LEAST.sub(" ", text).split():
        number = None if word in _ARTICLES else parse_number(word)
        if number is not None:
            numbers.add(f"{number:g}")
        elif word in _LEVELS:
            numbers.add(word)
        elif word not in _ARTICLES:
            words.add(word)
    return frozenset(words), frozenset(numbers)


_ARTICLES = frozenset(("een", "de", "het", "a", "an", "the", "in", "van", "of", "en", "and", "or"))
_LEVELS = frozenset(("mbo", "hbo", "wo"))
