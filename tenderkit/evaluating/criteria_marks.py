"""Compare the criteria of a record with the label's, and what they demand and earn.

In: two Tenders. Out: marks. Values of a criterion that was not found, or was found as another
kind, are marked missing (or invented) with `found=False`, so that figures can be given on found
criteria and end to end.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from tenderkit.evaluating.aligning import align
from tenderkit.evaluating.folding import alike, fold, likeness
from tenderkit.evaluating.header_marks import compare
from tenderkit.evaluating.marks import Area, Mark, Place, Result
from tenderkit.records import Band, Criterion, Tender

NUMBERS = (
    "min_months", "window_months", "max_rate", "min_count", "min_inhabitants", "max_inhabitants",
    "max_points", "weight_percent", "bands",
)  # fmt: skip
"""What counts as a number. The bands of a criterion are one number: right when every bound and
every score is; their labels are not compared."""

OTHER_VALUES: dict[str, Area] = {
    "education_level": "requirement",
    "conditional": "requirement",
    "formula": "scoring",
}

SAME_TEXT = 0.9
"""Likeness from which the text of a found criterion counts as right."""


def criteria_marks(label: Tender, read: Tender) -> Iterator[Mark]:
    """Marks for every criterion of either record."""
    aligned = align(label.criteria, read.criteria)
    for expected, got in aligned.pairs:
        if expected.kind == got.kind:
            yield _criterion(expected, "right", expected.text, got.text)
            yield from _found_marks(expected, got)
            continue
        yield Mark(
            "kind", f"{expected.kind} as {got.kind}", "wrong", expected.text, got.text,
            item=expected.id, kind=expected.kind, places=_places(expected),
        )  # fmt: skip
        yield from _missed_marks(expected, f"read as {got.kind}: {got.text}")
        yield from _extra_marks(got)
    for missed in aligned.missed:
        yield from _missed_marks(missed, "")
    for extra in aligned.extra:
        yield from _extra_marks(extra)
    for whole in aligned.split:
        yield Mark("split", whole.kind, "wrong", whole.text, item=whole.id, places=_places(whole))
    for whole in aligned.merged:
        yield Mark("merge", whole.kind, "wrong", "", whole.text, whole.id, places=_places(whole))


def criterion_values(criterion: Criterion) -> dict[str, Any]:
    """What a criterion states that code can compare, by key; names apart."""
    values: dict[str, Any] = {}
    demand, scoring = criterion.requirement, criterion.scoring
    if demand is not None:
        for name in NUMBERS[:6]:
            values[name] = getattr(demand, name)
        values["education_level"] = demand.education_level
        values["conditional"] = demand.conditional or None
    if scoring is not None:
        values["max_points"] = scoring.max_points
        values["weight_percent"] = scoring.weight_percent
        values["formula"] = scoring.formula
        values["bands"] = tuple((b.min, b.max, b.points, b.unit) for b in scoring.bands) or None
    return {name: value for name, value in values.items() if value is not None}


def _criterion(of: Criterion, result: Result, expected: str, got: str) -> Mark:
    return Mark("criterion", of.kind, result, expected, got, of.id, of.kind, places=_places(of))


def _found_marks(expected: Criterion, got: Criterion) -> Iterator[Mark]:
    about: dict[str, Any] = {
        "item": expected.id,
        "kind": expected.kind,
        "places": _places(expected),
    }
    same = likeness(expected.text, got.text) >= SAME_TEXT
    yield Mark(
        "text", expected.kind, "right" if same else "wrong", expected.text, got.text, **about
    )
    yield Mark(
        "theme", "theme", compare(expected.theme, got.theme), expected.theme, got.theme, **about
    )
    if expected.proof or got.proof:
        result = compare(expected.proof, got.proof)
        yield Mark("proof", "proof", result, expected.proof or "", got.proof or "", **about)
    for field, same_words in (("number", _same_number), ("source_label", alike)):
        one, other = getattr(expected, field), getattr(got, field)
        if one or other:
            result = compare(one, other, same_words)
            yield Mark("detail", field, result, one or "", other or "", **about)
    mine, theirs = criterion_values(expected), criterion_values(got)
    for name in [n for n in (*NUMBERS, *OTHER_VALUES) if n in mine or n in theirs]:
        yield Mark(
            OTHER_VALUES.get(name, "number"), name, compare(mine.get(name), theirs.get(name)),
            _shown(name, expected), _shown(name, got), **about,
        )  # fmt: skip
    yield from _name_marks(expected, got, about)


def _missed_marks(missed: Criterion, got: str) -> Iterator[Mark]:
    yield _criterion(missed, "missing", missed.text, got)
    for name in criterion_values(missed):
        yield Mark(
            OTHER_VALUES.get(name, "number"), name, "missing", _shown(name, missed), "",
            missed.id, missed.kind, False, _places(missed),
        )  # fmt: skip


def _extra_marks(extra: Criterion) -> Iterator[Mark]:
    yield _criterion(extra, "invented", "", extra.text)
    for name in criterion_values(extra):
        yield Mark(
            OTHER_VALUES.get(name, "number"), name, "invented", "", _shown(name, extra),
            extra.id, extra.kind, False, _places(extra),
        )  # fmt: skip


def _name_marks(expected: Criterion, got: Criterion, about: dict[str, Any]) -> Iterator[Mark]:
    """One mark a name: systems, laws, degrees. Equal when alike, or when one's words hold the
    other's."""
    mine = expected.requirement.names or () if expected.requirement else ()
    theirs = list(got.requirement.names or ()) if got.requirement else []
    for name in mine:
        partner = next((other for other in theirs if _same_name(name, other)), None)
        if partner is not None:
            theirs.remove(partner)
        result: Result = "missing" if partner is None else "right"
        yield Mark("requirement", "names", result, name, partner or "", **about)
    for other in theirs:
        yield Mark("requirement", "names", "invented", "", other, **about)


def same_names(mine: Sequence[str], theirs: Sequence[str]) -> bool:
    """Whether two lists hold the same names, each alike or with the words of the other."""
    return len(mine) == len(theirs) and all(
        any(_same_name(one, other) for other in theirs) for one in mine
    )


def _same_name(one: str, other: str) -> bool:
    a, b = set(fold(one).split()), set(fold(other).split())
    return a <= b or b <= a or alike(one, other)


def _same_number(one: str, other: str) -> bool:
    return one.strip(" .)(").casefold() == other.strip(" .)(").casefold()


def _shown(name: str, criterion: Criterion) -> str:
    value = criterion_values(criterion).get(name)
    if value is None:
        return ""
    if name == "bands" and criterion.scoring:
        return "; ".join(_band(band) for band in criterion.scoring.bands)
    if isinstance(value, float):
        return f"{value:g}"
    return str(value)


def _band(band: Band) -> str:
    low = "" if band.min is None else f"{band.min.normalize():f}"
    high = "" if band.max is None else f"{band.max.normalize():f}"
    points = "–" if band.points is None else f"{band.points:g}"
    return f"{low}…{high} {band.unit} = {points}"


def _places(criterion: Criterion) -> tuple[Place, ...]:
    return tuple((span.start, span.end) for span in criterion.evidence)
