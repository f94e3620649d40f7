"""What is wrong with a label, all of it at once, for the person who writes it.

In: a label file and the document it is of. Out: problems, each with its key and, where it can be
told, its line. A check looks for slips (a quote that is not there, an id out of order, a number
that its words do not hold), not for truth: that takes a second labeller.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from tenderkit.errors import ReadError
from tenderkit.evaluating.folding import contained
from tenderkit.evaluating.labels import Problem, resolve, unsupported, with_line
from tenderkit.evaluating.other_marks import grounding_marks
from tenderkit.own_files import json_in_text, text_in
from tenderkit.records import Criterion, Document, Tender

LETTERS = {"knockout": "K", "award": "A", "competence": "C", "condition": "O"}

FINDING_CODES = frozenset(
    {
        "closing_date_missing", "relative_closing_date", "conflicting_closing_dates", "closed",
        "earlier_intermediary_deadline", "conflicting_period", "impossible_period",
        "conflicting_hours", "conflicting_rates", "rate_uncapped", "weights_do_not_sum",
        "award_criteria_without_points", "band_gap", "band_overlap", "duplicated_list",
        "garbled_text", "question_answer_adds_requirement", "self_employed_excluded",
        "split_impossible", "ambiguous_conjunction", "missing_attachment", "reader_disagreement",
        "instruction_in_document",
    }
)  # fmt: skip
"""The codes of the record's description."""


def check_label(path: Path, document: Document) -> tuple[Problem, ...]:
    """Everything that can be told to be wrong with a label file."""
    try:
        written = text_in(path)
        draft = json_in_text(written, str(path))
    except ReadError as error:
        return (Problem("file", error.message),)
    if not isinstance(draft, dict):
        return (Problem("file", "is not one JSON object", 1),)
    return tuple(with_line(problem, written) for problem in _problems(draft, document))


def _problems(draft: dict[str, Any], document: Document) -> Iterator[Problem]:
    if draft.get("is_tender") is False:
        others = sorted(set(draft) - {"is_tender", "$schema"})
        if others:
            yield Problem(others[0], "is stated of a document that is no tender")
        return
    try:
        label = resolve(draft, document)
    except ValidationError as error:
        for one in error.errors(include_url=False):
            key = ".".join(str(part) for part in one["loc"])
            yield Problem(key, f"{one['msg']}: {one['input']!r}"[:200])
        return
    assert label.tender is not None
    yield from label.problems
    yield from unsupported(label.tender)
    yield from _ids(label.tender)
    yield from _order(label.tender.criteria)
    yield from _texts(label.tender.criteria)
    yield from _codes(label.tender)
    yield from _numbers(label.tender, document)


def _ids(tender: Tender) -> Iterator[Problem]:
    counted: Counter[str] = Counter()
    for criterion in tender.criteria:
        counted[criterion.kind] += 1
        expected = f"{LETTERS[criterion.kind]}{counted[criterion.kind]}"
        if criterion.id != expected:
            yield Problem(
                criterion.id, f"should be {expected}: the {criterion.kind} number {expected[1:]}"
            )


def _order(criteria: Iterable[Criterion]) -> Iterator[Problem]:
    last = 0
    for criterion in criteria:
        start = min((span.start for span in criterion.evidence), default=last)
        if start < last:
            yield Problem(criterion.id, "stands before the criterion above it in the document")
        last = start


def _texts(criteria: Iterable[Criterion]) -> Iterator[Problem]:
    seen: dict[tuple[str, str], str] = {}
    for criterion in criteria:
        words = " ".join(span.quote for span in criterion.evidence)
        if words and not contained(criterion.text, words):
            yield Problem(criterion.id, f"its text is not in its evidence: {criterion.text!r}")
        if re.search(r"[.;,:]$|^\s|\s$", criterion.text):
            yield Problem(criterion.id, f"its text has punctuation at its end: {criterion.text!r}")
        twin = seen.setdefault((criterion.kind, criterion.text.casefold()), criterion.id)
        if twin != criterion.id:
            yield Problem(criterion.id, f"has the same text and kind as {twin}")
        if criterion.scoring is not None and criterion.kind != "award":
            yield Problem(criterion.id, "has a scoring, and is no award criterion")


def _codes(tender: Tender) -> Iterator[Problem]:
    for number, finding in enumerate(tender.findings):
        if finding.code not in FINDING_CODES:
            yield Problem(f"findings[{number}]", f"no such code: {finding.code!r}")


def _numbers(tender: Tender, document: Document) -> Iterator[Problem]:
    for mark in grounding_marks(tender, document):
        if mark.result != "right":
            yield Problem(
                mark.field, f"{mark.got} does not stand in its evidence: {mark.expected[:120]!r}"
            )
