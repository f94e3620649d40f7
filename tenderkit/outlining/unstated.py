"""A document without the sentences that state nothing of its assignment, for the reading of the header.

Why: what a former round asked, and what a question asks and its answer denies, hold the very words of a field; no reader of
a field can tell by its own words that it is not stated. In: a document; marks and sections. Out: the same, with white space
in place of these sentences, so that every place stays where it is.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from tenderkit.dutch.sentences import sentences
from tenderkit.lexicon.unstated_words import STEMS, former_part, is_denied
from tenderkit.outlining.marks import Mark
from tenderkit.outlining.section import Section
from tenderkit.records import Document


def stated_only(document: Document) -> Document:
    """The document with white space where a sentence states nothing; itself where all do."""
    text = document.text
    cuts = [*_former(document), *_denied(document)]
    for start, end in cuts:
        text = text[:start] + " " * (end - start) + text[end:]
    return document.model_copy(update={"text": text}) if cuts else document


def _former(document: Document) -> Iterator[tuple[int, int]]:
    small = document.text.lower()
    if len(small) != len(document.text):  # a letter that is longer when small
        return
    numbers: set[int] = set()
    for stem in STEMS:
        at = small.find(stem)
        while at >= 0:
            numbers.add(document.line_at(at).number)
            at = small.find(stem, at + 1)
    for number in sorted(numbers):
        line = document.line(number)
        words = document.words(line)
        for start, end in sentences(words):
            told = former_part(words[start:end])
            if told:
                yield line.start + start, line.start + start + told


def _denied(document: Document) -> Iterator[tuple[int, int]]:
    at = document.text.find("?")
    while at >= 0:
        line = document.line_at(at)
        words = document.words(line)
        told = sentences(words)
        for place, (start, end) in enumerate(told):
            if words[end - 1] != "?":
                continue
            if place + 1 < len(told):
                behind = words[told[place + 1][0] : told[place + 1][1]]
            elif line.number < len(document.lines):
                behind = document.words(line.number + 1)
            else:
                behind = ""
            if is_denied(words[start:end], behind[:_ANSWER]):
                yield line.start + start, line.start + end
        at = document.text.find("?", line.end)


_ANSWER: Final = 60
"""Characters of an answer in which it says yes or no."""


def stated_parts(
    quiet: Document, document: Document, lines: list[Mark], parts: list[Section]
) -> tuple[list[Mark], list[Section]]:
    """The marks and the sections of a document, as those of what it states."""
    if quiet is document:
        return lines, parts
    told: dict[int, Mark] = {}
    for mark in lines:
        words = quiet.words(mark.line)
        if words != mark.words:
            told[mark.line.number] = replace(mark, words=words, body=words[mark.body_at :])

    def of(mark: Mark) -> Mark:
        return told.get(mark.line.number, mark)

    return [of(mark) for mark in lines], [
        replace(
            section,
            label=section.label and of(section.label),
            marks=[of(mark) for mark in section.marks],
        )
        for section in parts
    ]
