"""`diff`: one tender over time.

In: two versions of a tender, or a tender and a nota van inlichtingen that amends it. Out: a
`Difference`.
"""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Final

from rapidfuzz import fuzz

from tenderkit.comparing.pairing import pair_criteria, same_words
from tenderkit.comparing.sources import Comparable
from tenderkit.comparing.stems import folded
from tenderkit.comparing.value_changes import criterion_changes, header_changes
from tenderkit.comparing.word_marks import word_marks
from tenderkit.extraction import extract_document
from tenderkit.loading import load_tender
from tenderkit.reading import read
from tenderkit.records import Document, Question, Tender
from tenderkit.records.difference import ChangeOf, CriterionChange, Difference, ValueChange

SAME_QUESTION: Final = 92.0
"""rapidfuzz ratio from which a question is one that was already published."""


def diff(old: Comparable, new: Comparable, *, as_of: date | None = None) -> Difference:
    """What changed from `old` to `new`.

    Parameters
    ----------
    old : a tender: file, record file, Document or Tender.
    new : its later version, or a nota van inlichtingen, which is applied to `old` first.
    as_of : the day that a relative closing counts from.

    Examples
    --------
    >>> from tenderkit.records import Criterion, Requirement, Tender
    >>> def version(months):
    ...     text = f"Minimaal {months} maanden ervaring als consulent Wmo"
    ...     requirement = Requirement(min_months=months)
    ...     return Tender(criteria=(Criterion(id="K1", kind="knockout", text=text,
    ...                                       requirement=requirement),))
    >>> change, = diff(version(24), version(36)).of("changed")
    >>> str(change.numbers[0])
    'min_months: 24 -> 36'
    """
    from tenderkit.comparing.amending import apply_nota
    from tenderkit.comparing.nota import is_nota

    tender, document, name = _opened(old, as_of)
    later = _document(new)
    if later is not None and is_nota(later):
        return apply_nota(tender, later, document=document, name=name).difference
    other, _, new_name = _opened(later or new, as_of)
    return difference(tender, other, old_name=name, new_name=new_name)


def difference(
    old: Tender, new: Tender, *, old_name: str = "old", new_name: str = "new"
) -> Difference:
    """As `diff`, for two records."""
    criteria = []
    for i, j in pair_criteria(old.criteria, new.criteria):
        before = None if i is None else old.criteria[i]
        after = None if j is None else new.criteria[j]
        if before is None or after is None:
            kind: ChangeOf = "new" if before is None else "removed"
            criteria.append(CriterionChange(change=kind, old=before, new=after))
            continue
        numbers = criterion_changes(before, after)
        reworded = not same_words(before.text, after.text)
        criteria.append(
            CriterionChange(
                change="changed" if numbers or reworded else "unchanged",
                old=before,
                new=after,
                numbers=numbers,
                marks=word_marks(before.text, after.text) if reworded else (),
            )
        )
    header = header_changes(old, new)
    notes: tuple[str, ...] = ()
    if old.reference and new.reference and old.reference != new.reference:
        notes = (f"the versions have another reference: {old.reference} and {new.reference}",)
    return Difference(
        old=old_name,
        new=new_name,
        header=header,
        header_questions=(None,) * len(header),
        criteria=tuple(criteria),
        questions=_new_questions(old.questions, new.questions),
        notes=notes,
    )


def change_lines(difference: Difference) -> tuple[str, ...]:
    """Every change in one line, the number of its question before it where a nota made it.

    The form is that of `data/amendments`: for scripts, and to compare with what was expected.
    """
    lines = [
        _said(f"field {change}", question)
        for change, question in zip(difference.header, difference.header_questions, strict=True)
    ]
    for one in difference.criteria:
        if one.change == "unchanged":
            continue
        words = f"{one.change} '{one.criterion.text}'"
        if one.change != "changed":
            lines.append(_said(words, one.question))
            continue
        values: tuple[ValueChange | str, ...] = one.numbers or ("words",)
        lines += [_said(f"{words} {value}", one.question) for value in values]
    lines += [f"question '{question.question}'" for question in difference.questions]
    return tuple(lines)


def _said(line: str, question: str | None) -> str:
    return f"{question}: {line}" if question is not None else line


def _new_questions(old: tuple[Question, ...], new: tuple[Question, ...]) -> tuple[Question, ...]:
    known = [folded(question.question) for question in old]
    return tuple(
        question
        for question in new
        if not any(fuzz.ratio(folded(question.question), k) >= SAME_QUESTION for k in known)
    )


def _document(given: Comparable) -> Document | None:
    if isinstance(given, Document):
        return given
    if isinstance(given, Tender) or Path(given).suffix.lower() == ".json":
        return None
    return read(given)


def _opened(given: Comparable, as_of: date | None) -> tuple[Tender, Document | None, str]:
    if isinstance(given, Tender):
        return given, None, given.reference or given.title or "tender"
    document = _document(given)
    if document is None:
        return load_tender(given), None, Path(str(given)).name  # type: ignore[arg-type]
    return extract_document(document, as_of=as_of), document, document.name
