"""Award criteria of a reply that stand in a list in brief and again in a chapter: each once, by its name in the list.

Why: a request of many pages lists its criteria ("G1 Aanpak | 35") and tells of each under a heading how it is scored.
A model points at the chapter, at the list, or at both; the criterion is the one of the list, and the chapter tells of
it. So do the rules (`told_twice`), and here what they know is used for a model's outline. In: a document and an outline.
Out: the outline with its award criteria so.

- What is pointed at in an explanation belongs to its criterion of the list; nothing else moves.
- A sentence between a criterion's name and its scale that a reply passed over says what the criterion is.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from tenderkit.dutch.weight_words import unweighed
from tenderkit.outlining.contents import by_content
from tenderkit.outlining.line_scores import line_scores
from tenderkit.outlining.marks import marks
from tenderkit.outlining.second_look import looked_at_sections
from tenderkit.outlining.sections import sections
from tenderkit.outlining.told_twice import Explained, explained_apart, needs_weight
from tenderkit.records import CriterionLines, Document, Outline

_LEAST = 2


def told_once(document: Document, outline: Outline) -> Outline:
    """The outline with every award criterion at its name, and what is told of it beside it.

    Parameters
    ----------
    document : what it is of. outline : what a model pointed at, whole lines in their places.
    """
    awards = [each for each in outline.criteria if each.kind == "award" and not each.parts]
    if not awards:
        return outline
    taken = {line for each in outline.criteria for line in (*each.lines, *each.bands)}
    taken |= {each.label for each in outline.criteria if each.label is not None}
    owned = {line for each in awards for line in each.lines}
    told = {
        id(each): _with_sentence(document, _without_others(each, owned), taken) for each in awards
    }
    criteria = tuple(told.get(id(each), each) for each in outline.criteria)
    if len(awards) >= _LEAST:
        criteria = tuple(
            sorted(_listed(document, criteria), key=lambda each: (each.lines, each.parts))
        )
    return outline.model_copy(update={"criteria": criteria})


def _without_others(criterion: CriterionLines, owned: set[int]) -> CriterionLines:
    """A criterion whose scale does not run on into the next one."""
    bands = tuple(number for number in criterion.bands if number not in owned)
    return criterion if bands == criterion.bands else criterion.model_copy(update={"bands": bands})


def _with_sentence(
    document: Document, criterion: CriterionLines, taken: set[int]
) -> CriterionLines:
    """A criterion that is a name, with the sentence under it that nothing points at and its scale follows."""
    between = criterion.lines[-1] + 1
    if not criterion.bands or between in taken or min(criterion.bands) != between + 1:
        return criterion
    name = unweighed(document.words(criterion.lines[-1]))
    sentence = document.words(between)
    if len(name.split()) > _NAME or "\t" in sentence or not _SENTENCE.match(sentence):
        return criterion
    return criterion.model_copy(update={"lines": (*criterion.lines, between)})


_NAME = 8
"""Words of a name at most; what is longer says itself what is asked."""
_SENTENCE = re.compile(r"[A-ZÀ-Þ](?:\S*\s+){5}.*[a-zà-ÿ)]\.$", re.DOTALL)


def _listed(document: Document, criteria: tuple[CriterionLines, ...]) -> Iterable[CriterionLines]:
    """The criteria, those that stand in an explanation at their line of the list."""
    parts = looked_at_sections(by_content(sections(marks(document))), line_scores(document))
    once, explained = explained_apart(parts)
    home = {
        mark.line.number: section.label.line.number
        for section in once
        if section.label is not None
        for mark in section.marks
    }
    by_line = {
        mark.line.number: one for one in explained for mark in (one.head, *one.below, one.listed)
    }
    found: dict[int, CriterionLines] = {}
    for each in criteria:
        one = by_line.get(each.lines[0])
        if each.kind != "award" or each.parts or one is None:
            yield each
            continue
        at = one.listed.line.number
        found[at] = _moved(each, one, found.get(at), home.get(at))
    yield from found.values()


def _moved(
    criterion: CriterionLines, one: Explained, first: CriterionLines | None, label: int | None
) -> CriterionLines:
    """A criterion at its line of the list, with what else is pointed at and what stands before that as told of it."""
    listed, head = one.listed.line.number, one.head.line.number
    pointed = {*criterion.lines, *criterion.bands, *(first.bands if first is not None else ())}
    below = {mark.line.number for mark in one.below}
    pointed |= {number for number in below if number <= max(pointed & below, default=0)}
    keeps = needs_weight(one)
    bands = sorted(pointed - {listed} - (set() if keeps else {head}))
    return criterion.model_copy(
        update={
            "lines": (listed,),
            "bands": tuple(bands),
            "label": label if label is not None else criterion.label,
            "theme": first.theme if first is not None else criterion.theme,
            "proof": (first.proof if first is not None else None) or criterion.proof,
        }
    )
