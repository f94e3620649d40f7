"""A nota van inlichtingen applied to the tender that it amends.

In: a tender and the nota's Document. Out: `Amended`: the record as it now stands, what changed
with the number of the question behind each change, and notes on what a person must look at. The
nota's words follow the tender's in one text, so that every span of the amended record can still
be shown.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, datetime
from decimal import Decimal
from typing import Any, Final

from tenderkit.building.requirements import requirement
from tenderkit.comparing.difference import difference
from tenderkit.comparing.nota import Sentence, read_nota
from tenderkit.comparing.stems import folded
from tenderkit.dutch import find_amounts
from tenderkit.lexicon.amending import AWARD_WORDS, CONDITION_WORDS
from tenderkit.lexicon.themes import proof_of, theme_of
from tenderkit.records import (
    Criterion,
    Document,
    Finding,
    Kind,
    Range,
    RateCap,
    Scoring,
    Span,
    Tender,
)
from tenderkit.records.difference import Amended, Amendment, CriterionChange

_PREFIX: Final[dict[Kind, str]] = {
    "knockout": "K",
    "award": "A",
    "competence": "C",
    "condition": "O",
}


def apply_nota(
    tender: Tender, nota: Document, *, document: Document | None = None, name: str = "tender"
) -> Amended:
    """The tender as it stands after a nota.

    Parameters
    ----------
    tender : the record that is amended.
    nota : questions with answers, or a rectification.
    document : the tender's own document: with it, spans of the nota join those of the tender, by
        offsets in `joined_text`; without it amended values keep the old spans.
    name : what to call the tender in the difference.
    """
    amendments, open_ends = read_nota(nota, tender)
    shift = len(document.text) if document is not None else None
    amended = tender
    by_target: dict[str, Amendment] = {}
    for amendment in amendments:
        before = amended
        amended = _ACTS[amendment.act](amended, amendment, _shifted(amendment.evidence, shift))
        for id in _touched(before, amended):
            by_target[id] = amendment
    found = difference(tender, amended, old_name=name, new_name=f"{name} after {nota.name}")
    notes = [*found.notes, *_notes(tender, nota, open_ends)]
    if amendments:
        amended = _with_finding(amended, nota, amendments, shift)
    told = found.model_copy(
        update={
            "criteria": tuple(_with_question(one, by_target) for one in found.criteria),
            "header_questions": tuple(
                _question(by_target.get(change.name.partition(".")[0])) for change in found.header
            ),
            "notes": tuple(notes),
        }
    )
    return Amended(tender=amended, difference=told, amendments=amendments)


def joined_text(document: Document, nota: Document) -> Document:
    """The tender's document followed by the nota's: what the spans of an amended record refer
    to."""
    shift, last = len(document.text), len(document.lines)
    lines = tuple(
        replace(line, number=line.number + last, start=line.start + shift, end=line.end + shift)
        for line in nota.lines
    )
    origins = tuple(
        (at + shift, source + len(document.source), length) for at, source, length in nota.origins
    )
    return document.model_copy(
        update={
            "name": f"{document.name} + {nota.name}",
            "text": document.text + nota.text,
            "lines": document.lines + lines,
            "source": document.source + nota.source,
            "origins": document.origins + origins,
        }
    )


def _shifted(span: Span, shift: int | None) -> tuple[Span, ...]:
    if shift is None:
        return ()
    return (span.model_copy(update={"start": span.start + shift, "end": span.end + shift}),)


def _touched(before: Tender, after: Tender) -> list[str]:
    """Criterion ids and header fields that one amendment changed."""
    old = {c.id: c for c in before.criteria}
    new = {c.id: c for c in after.criteria}
    ids = [id for id in {**old, **new} if old.get(id) != new.get(id)]
    fields = [f for f in Tender.model_fields if f not in ("criteria", "evidence", "findings")]
    return ids + [f for f in fields if getattr(before, f) != getattr(after, f)]


def _with_question(one: CriterionChange, by_target: dict[str, Amendment]) -> CriterionChange:
    if one.change == "unchanged":
        return one
    amendment = by_target.get((one.old or one.criterion).id) or by_target.get(one.criterion.id)
    return one.model_copy(update={"question": _question(amendment)})


def _question(amendment: Amendment | None) -> str | None:
    return amendment.question if amendment is not None else None


def _notes(tender: Tender, nota: Document, open_ends: Sequence[Sentence]) -> list[str]:
    notes = []
    if tender.reference and folded(tender.reference) not in folded(nota.text):
        notes.append(
            f"{nota.name} does not name {tender.reference}: check that it amends this tender"
        )
    for sentence in open_ends:
        asked = f"question {sentence.question}: " if sentence.question else ""
        notes.append(f"not applied, read it yourself: {asked}{sentence.text}")
    return notes


def _with_finding(
    tender: Tender, nota: Document, amendments: Sequence[Amendment], shift: int | None
) -> Tender:
    finding = Finding(
        code="amended",
        severity="warning",
        message=f"{nota.name} changes this tender; the amended values stand.",
        values=tuple(f"{a.act} {a.target or a.text}" for a in amendments),
        evidence=tuple(span for a in amendments for span in _shifted(a.evidence, shift)),
    )
    return tender.model_copy(update={"findings": (*tender.findings, finding)})


def _withdraw(tender: Tender, amendment: Amendment, _: tuple[Span, ...]) -> Tender:
    kept = tuple(c for c in tender.criteria if c.id != amendment.target)
    return tender.model_copy(update={"criteria": kept})


def _reword(tender: Tender, amendment: Amendment, spans: tuple[Span, ...]) -> Tender:
    text = _clean(amendment.text or "")
    return _changed(tender, amendment.target, lambda c: _with_text(c, text, spans))


def _replace(tender: Tender, amendment: Amendment, spans: tuple[Span, ...]) -> Tender:
    def replaced(criterion: Criterion) -> Criterion:
        text = criterion.text.replace(amendment.replaces or "", _clean(amendment.text or ""), 1)
        return _with_text(criterion, text, spans)

    return _changed(tender, amendment.target, replaced)


def _add(tender: Tender, amendment: Amendment, spans: tuple[Span, ...]) -> Tender:
    sentence = amendment.evidence.quote.replace(amendment.text or "", "")
    kind: Kind = "knockout"
    if AWARD_WORDS.search(sentence):
        kind = "award"
    elif CONDITION_WORDS.search(sentence):
        kind = "condition"
    text = _clean(amendment.text or "")
    theme = theme_of(text)
    numbers = [int(c.id[1:]) for c in tender.criteria if c.kind == kind and c.id[1:].isdigit()]
    added = Criterion(
        id=f"{_PREFIX[kind]}{max(numbers, default=0) + 1}",
        kind=kind,
        source_label=f"Vraag {amendment.question}" if amendment.question else None,
        text=text,
        theme=theme,
        proof=proof_of(text),
        requirement=requirement(text, kind, theme),
        evidence=spans,
    )
    return tender.model_copy(update={"criteria": (*tender.criteria, added)})


def _points(tender: Tender, amendment: Amendment, spans: tuple[Span, ...]) -> Tender:
    value, unit = (amendment.text or "").split()
    field = "max_points" if unit == "points" else "weight_percent"

    def weighed(criterion: Criterion) -> Criterion:
        scoring = (criterion.scoring or Scoring()).model_copy(update={field: float(value)})
        return criterion.model_copy(
            update={"scoring": scoring, "evidence": (*criterion.evidence, *spans)}
        )

    return _changed(tender, amendment.target, weighed)


def _set(tender: Tender, amendment: Amendment, spans: tuple[Span, ...]) -> Tender:
    field, text = amendment.target or "", amendment.text or ""
    update: dict[str, Any] = {field: _value(tender, field, text)}
    if spans:
        update["evidence"] = {**tender.evidence, field: spans}
    if field == "rate_cap":
        update["criteria"] = tuple(
            _capped(c, tender, Decimal(text), spans) for c in tender.criteria
        )
    return tender.model_copy(update=update)


def _value(tender: Tender, field: str, text: str) -> object:
    if field == "rate_cap":
        cap = tender.rate_cap or RateCap(amount=Decimal(text))
        return cap.model_copy(update={"amount": Decimal(text)})
    if field == "hours_per_week":
        low, high = text.split("-")
        return Range(min=float(low), max=float(high))
    return datetime.fromisoformat(text) if "T" in text else date.fromisoformat(text)


def _capped(c: Criterion, tender: Tender, amount: Decimal, spans: tuple[Span, ...]) -> Criterion:
    """A knock-out on the rate follows its cap, in its words too."""
    cap = c.requirement.max_rate if c.requirement else None
    if cap is None or c.requirement is None or tender.rate_cap is None:
        return c
    if cap != tender.rate_cap.amount:
        return c
    text = c.text
    for found in reversed(find_amounts(text)):
        if found.value == cap:
            text = f"{text[: found.start]}€ {f'{amount:.2f}'.replace('.', ',')}{text[found.end :]}"
    return c.model_copy(
        update={
            "text": text,
            "requirement": c.requirement.model_copy(update={"max_rate": amount}),
            "evidence": (*c.evidence, *spans),
        }
    )


def _changed(tender: Tender, id: str | None, change: Callable[[Criterion], Criterion]) -> Tender:
    criteria = tuple(change(c) if c.id == id else c for c in tender.criteria)
    return tender.model_copy(update={"criteria": criteria})


def _with_text(criterion: Criterion, text: str, spans: tuple[Span, ...]) -> Criterion:
    """A criterion with other words: what is read from words is read again."""
    return criterion.model_copy(
        update={
            "text": text,
            "requirement": requirement(text, criterion.kind, criterion.theme),
            "proof": proof_of(text) or criterion.proof,
            "evidence": (*criterion.evidence, *spans),
        }
    )


def _clean(text: str) -> str:
    return re.sub(r"\s+", " ", text).strip().rstrip(".;,").strip()


_ACTS: Final[dict[str, Callable[[Tender, Amendment, tuple[Span, ...]], Tender]]] = {
    "withdraw": _withdraw,
    "reword": _reword,
    "replace": _replace,
    "add": _add,
    "points": _points,
    "set": _set,
}
