"""Compare the header of a record with the label, field by field.

In: two Tenders. Out: marks of areas `header` and `procedure`. A field that neither states makes
no mark, so that an empty page is not praised for its silence.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any

from tenderkit.evaluating.folding import alike, fold, same_folded
from tenderkit.evaluating.marks import Mark, Place, Result
from tenderkit.records import Tender

PLAIN = (
    "title", "reference", "buyer", "intermediary", "published_on", "closes_at",
    "intermediary_closes_at", "questions_close_at", "answers_published_on", "starts_on", "ends_on",
    "duration_months", "location", "region", "on_site", "self_employed", "tie_breaker",
)  # fmt: skip
"""Fields of one value. Those not in `COMPARED_LOOSELY` must be equal; a date is not a date with a
time."""


def _each_alike(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    left = list(other)
    for text in one:
        partner = next((candidate for candidate in left if alike(text, candidate)), None)
        if partner is None:
            return False
        left.remove(partner)
    return not left


_LENGTH = re.compile(
    r"[\s,(]*\b(?:(?:van|of|in|op)\s+)?"
    r"(?:(?:max\w*\.?|ten hoogste|hooguit|hoogstens|niet meer dan|circa|at most)\s+)?"
    r"(?:(?:een |één |a )?half|een|één|twee|drie|one|two|three|\d+)(?:\s+(?:of|tot)\s+\w+)?\s*"
    r"(?:A4\W?(?:tje)?|pagina\W?s?|pag\.?|p(?=\.?(?:\W|$))|bladzijden?|blz\.?|kant(?:en|jes?)?|regels?|woorden"
    r"|pages?|words)\b(?:\sA4\b)?(?:\sof\s\w+)?\)?",
    re.IGNORECASE,
)


_ASIDE = re.compile(
    r"\s*\([^()]*\)|,?\s+(?:(?:dat|die|welke?)\s+)?niet ouder (?:is |zijn )?dan .*$", re.IGNORECASE
)
_REFEREES = re.compile(
    r"(?:(?:minimaal|ten minste|minstens|at least) )?"
    r"(?:(?:de )?(?:contact)?(?:gegevens|namen|naam|naam en functie) van "
    r"(?:(?:minimaal|ten minste|minstens) )?)?"
    r"(?:\d|een|één|twee|drie|vier|one|two|three|four) (?:\w+ )?"
    r"(?:referenties?|referenten|referent|references?|referees?)\b.*",
    re.IGNORECASE,
)


def _same_documents(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """A document's length, age or bracket is no part of it: "brief" is "brief van één A4"."""
    return _each_alike(
        *(tuple(_ASIDE.sub("", _LENGTH.sub("", text)) for text in texts) for texts in (one, other))
    )


def _papers(documents: tuple[str, ...]) -> tuple[str, ...]:
    """Those that are no bare referees: their number has a cell; labels list them or not."""
    return tuple(name for name in documents if not _REFEREES.fullmatch(name))


COMPARED_LOOSELY: dict[str, Callable[[Any, Any], bool]] = {
    "reference": same_folded,
    "buyer": same_folded,
    "intermediary": same_folded,
    "title": alike,
    "location": alike,
    "region": alike,
    "interviews.place": _each_alike,
    "submission.documents": _same_documents,
}
"""Fields whose values are words; see `folding` for when two of them count as the same."""

STEP_ALIKE = 0.8
"""Token-set similarity from which two steps of a procedure are the same one: labels give their
gist."""


def header_cells(tender: Tender) -> dict[str, Any]:
    """What the header states, by cell: nested records give one cell for each of their fields."""
    cells: dict[str, Any] = {name: getattr(tender, name) for name in PLAIN}
    cells["starts_asap"] = tender.starts_asap or None
    if tender.extensions:
        cells["extensions"] = (tender.extensions.count, tender.extensions.months)
    for name in ("hours_per_week", "positions"):
        stated = getattr(tender, name)
        cells[name] = (stated.min, stated.max) if stated else None
    if tender.rate_cap:
        for flag in ("amount", "excludes_vat", "includes_travel", "includes_fee"):
            cells[f"rate_cap.{flag}"] = getattr(tender.rate_cap, flag)
    if tender.submission:
        for name in ("cv_max_pages", "cv_language", "references_min", "documents"):
            cells[f"submission.{name}"] = getattr(tender.submission, name)
        cells["submission.documents"] = _papers(tender.submission.documents)
    cells["work_days"] = tuple(sorted(set(tender.work_days)))
    cells["fees"] = tuple(sorted((f.kind, float(f.value), f.applies_to) for f in tender.fees))
    cells["interviews"] = tuple(
        sorted({(_text(slot.starts_at), _text(slot.ends_at)) for slot in tender.interviews})
    )
    places = {fold(slot.place): slot.place for slot in tender.interviews if slot.place}
    cells["interviews.place"] = tuple(places.values())
    return {name: value for name, value in cells.items() if value not in (None, ())}


def header_marks(label: Tender, read: Tender) -> Iterator[Mark]:
    """One mark for each header cell that either of the two states."""
    expected, got = header_cells(label), header_cells(read)
    for name in sorted({*expected, *got}):
        result = compare(expected.get(name), got.get(name), COMPARED_LOOSELY.get(name))
        field = name.partition(".")[0]
        places = label.evidence.get(field) or read.evidence.get(field) or ()
        yield Mark(
            "header",
            name,
            result,
            _text(expected.get(name)),
            _text(got.get(name)),
            places=tuple((span.start, span.end) for span in places),
        )
    yield from _procedure_marks(label, read)


def compare(expected: Any, got: Any, same: Callable[[Any, Any], bool] | None = None) -> Result:
    """How a value came out; None stands for not stated."""
    if expected is None:
        return "invented"
    if got is None:
        return "missing"
    return "right" if (same(expected, got) if same else expected == got) else "wrong"


def _procedure_marks(label: Tender, read: Tender) -> Iterator[Mark]:
    """One mark a step; steps are matched in order of likeness, each once."""
    from rapidfuzz import fuzz

    likeness = sorted(
        (
            (fuzz.token_set_ratio(fold(one), fold(other)) / 100, i, j)
            for i, one in enumerate(label.procedure)
            for j, other in enumerate(read.procedure)
        ),
        key=lambda row: (-row[0], row[1], row[2]),
    )
    partner: dict[int, int] = {}
    for alike_by, i, j in likeness:
        if alike_by >= STEP_ALIKE and i not in partner and j not in partner.values():
            partner[i] = j
    for i, step in enumerate(label.procedure):
        got = read.procedure[partner[i]] if i in partner else ""
        result: Result = "right" if got else "missing"
        yield Mark("procedure", "step", result, step, got, places=_step_places(label, i))
    for j, step in enumerate(read.procedure):
        if j not in partner.values():
            yield Mark("procedure", "step", "invented", "", step, places=_step_places(read, j))


def _step_places(tender: Tender, step: int) -> tuple[Place, ...]:
    """A step's own span where each step has one, else all of them."""
    spans = tender.evidence.get("procedure", ())
    own = spans[step : step + 1] if len(spans) == len(tender.procedure) else spans
    return tuple((span.start, span.end) for span in own)


def _text(value: Any) -> str:
    """A value for an error list, and for sorting: moments as the record prints them."""
    if value is None:
        return ""
    if isinstance(value, tuple):
        return ", ".join(_text(part) for part in value)
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    if hasattr(value, "hour"):
        return str(value.strftime("%Y-%m-%dT%H:%M"))
    return str(value)
