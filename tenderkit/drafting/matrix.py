"""The compliance matrix: each criterion, its verdict, and where the bid shows it.

In: a `Writer` and the parts. Out: rows; the page is filled in when the documents are made.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tenderkit.drafting.answers import Writer, number_of, wants_a_text
from tenderkit.drafting.periods import Tongue
from tenderkit.records import Criterion, CriterionFit, MatrixRow, Part

_PLACES: dict[str, tuple[str, str]] = {
    "cv": ("cv", "CV"),
    "letter": ("motivatiebrief", "letter"),
    "declaration": ("eigen verklaring", "self-declaration"),
    "bid": ("inschrijving: tarief", "bid: rate"),
    "interview": ("gesprek", "interview"),
    "nowhere": ("nog niet", "not yet"),
}
VERDICTS: dict[str, tuple[str, str]] = {
    "met": ("voldoet", "met"),
    "not_met": ("voldoet niet", "not met"),
    "not_evidenced": ("niet aangetoond", "not shown"),
    "unclear": ("onduidelijk", "unclear"),
    "declare": ("te verklaren", "to declare"),
}
KINDS: dict[str, tuple[str, str]] = {
    "knockout": ("eis", "requirement"),
    "award": ("wens", "wish"),
    "competence": ("competentie", "competence"),
    "condition": ("voorwaarde", "condition"),
}
_COLUMN: dict[Tongue, int] = {"nl": 0, "en": 1}


def matrix_rows(writer: Writer, parts: Sequence[Part]) -> Iterator[MatrixRow]:
    """A row for each criterion, in the tender's order."""
    column = _COLUMN[writer.tongue]
    answered = _answered(parts)
    for criterion in writer.tender.criteria:
        verdict = writer.verdict(criterion)
        state = verdict.verdict if verdict else "not_evidenced"
        yield MatrixRow(
            id=criterion.id,
            number=None if criterion.kind == "competence" else number_of(writer.tender, criterion),
            kind=KINDS[criterion.kind][column],
            text=criterion.text,
            verdict="–" if criterion.kind == "competence" else VERDICTS[state][column],
            shown_in=_PLACES[_place(criterion, state, answered)][column],
            points=_points(verdict),
        )


def _answered(parts: Sequence[Part]) -> frozenset[str]:
    """The criteria under whose heading the answers say something."""
    found: set[str] = set()
    about: str | None = None
    for block in next((part.blocks for part in parts if part.name == "answers"), ()):
        if block.kind == "heading":
            about = block.about
        elif about is not None and block.kind in ("paragraph", "item"):
            found.add(about)
    return frozenset(found)


def _place(criterion: Criterion, state: str, answered: frozenset[str]) -> str:
    if criterion.kind == "competence":
        return "interview"
    if criterion.theme == "rate":
        return "bid"
    if wants_a_text(criterion):
        return "letter"
    if criterion.kind == "condition" or state == "declare":
        return "declaration"
    return "cv" if criterion.id in answered else "nowhere"


def _points(verdict: CriterionFit | None) -> str | None:
    if verdict is None or verdict.points is None:
        return None
    low, high = verdict.points.min, verdict.points.max
    return f"{low:g}" if low == high else f"{low:g}–{high:g}"
