"""Pointers of a model at the header, made whole: the label above a value, the question above an answer, the surest name.

Why: a model points at the line that holds a thing; what says that it is one may stand in the line above. "€ 1,95 per uur"
is a fee under the line "Fee", and "Ja, één dag per week" tells nothing without its question. In: a document and a model's
outline. Out: the outline with those lines beside.
"""

from __future__ import annotations

from tenderkit.lexicon.labels import field_of
from tenderkit.outlining.named_party import best_named
from tenderkit.records import Document, FieldLines, FieldName, Outline

Lines = tuple[int, ...]

_ANSWERED: frozenset[FieldName] = frozenset({"on_site"})
"""Fields that an answer states in the words of its question: "Mag een deel thuis? Ja"."""


def pointed_whole(document: Document, outline: Outline) -> Outline:
    """The outline, each of its header mentions with what building needs to read it."""
    if not outline.fields:
        return outline
    words = [document.words(line) for line in document.lines]
    asked = {each.answer[0]: each.question for each in outline.questions if each.answer}
    whole = tuple(
        each.model_copy(update={"lines": _whole(words, each, asked)}) for each in outline.fields
    )
    return outline.model_copy(update={"fields": whole})


def _whole(words: list[str], mention: FieldLines, asked: dict[int, Lines]) -> Lines:
    first, *more = lines = mention.lines
    if mention.field == "intermediary":
        lines = best_named(words, lines)
        first, *more = lines
    if mention.words is not None or more:
        return lines
    if mention.field in _ANSWERED and first in asked:
        return tuple(dict.fromkeys((*asked[first], first)))
    above = words[first - 2].strip(" \t:?*#") if first > 1 else ""
    return (first - 1, first) if above and field_of(above) == mention.field else lines
