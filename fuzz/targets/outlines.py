"""Readers that lie: random outlines over documents, and replies of a model."""

from __future__ import annotations

from functools import cache
from typing import get_args

from fuzz.choices import Choices
from fuzz.judging import Try
from fuzz.seeds import sample_files
from fuzz.targets.promises import hold_outline, hold_record
from tenderkit.building import build
from tenderkit.extraction import extract_document
from tenderkit.outlining.pasted import pasted_outline
from tenderkit.reading import read_text
from tenderkit.reading.sources import read_bytes
from tenderkit.records import (
    CriterionLines,
    Document,
    Doubt,
    FieldLines,
    FieldName,
    Kind,
    Outline,
    Proof,
    QuestionLines,
    Theme,
)

FIELDS, KINDS = get_args(FieldName), get_args(Kind)
THEMES, PROOFS = (None, *get_args(Theme)), (None, *get_args(Proof))
MOST_ENTRIES = 30


def outlines(data: bytes) -> None:
    """Any outline over any text builds a record: the first bytes choose, the rest is the text."""
    drawn = Choices(data[:160])
    document = read_text(data[160:].decode("utf-8", "replace") + "\nEisen\nMinimaal 2 jaar\n")
    hold_record(build(document, _outline(drawn, document)), document)


def _outline(drawn: Choices, document: Document) -> Outline:
    last = len(document.lines) + 3

    def lines(most: int = 3) -> tuple[int, ...]:
        first = drawn.number(-1, last)
        return tuple(range(first, first + drawn.number(1, most)))

    fields, criteria, questions, doubts = [], [], [], []
    while drawn and len(fields) + len(criteria) + len(questions) < MOST_ENTRIES:
        match drawn.number(0, 3):
            case 0:
                fields.append(FieldLines(field=drawn.pick(FIELDS), lines=lines()))
            case 1:
                criterion = CriterionLines(
                    kind=drawn.pick(KINDS),
                    lines=lines(),
                    parts=lines(2) if drawn.number(0, 2) == 0 else (),
                    bands=lines(5) if drawn.number(0, 2) == 0 else (),
                    label=drawn.pick((None, drawn.number(-1, last))),
                    theme=drawn.pick(THEMES),
                    proof=drawn.pick(PROOFS),
                )
                criteria.append(criterion)
            case 2:
                questions.append(QuestionLines(question=lines(), answer=lines()))
            case _:
                doubts.append(Doubt(lines=lines(), code=drawn.pick(("closed", "x", "band_gap"))))
    return Outline(
        reader="fuzz",
        fields=tuple(fields),
        criteria=tuple(criteria),
        questions=tuple(questions),
        doubts=tuple(doubts),
    )


@cache
def _asked_of() -> Document:
    return read_bytes(sample_files("txt")[0][-2_500:], "tender.txt")


def replies(data: bytes) -> None:
    """A reply of a model, recorded or pasted, alone and beside the rules."""
    reply = data.decode("utf-8", "replace")
    document = _asked_of()
    hold_outline(pasted_outline(document, reply).outline, document)
    for reader in ("model", "both"):
        hold_record(extract_document(document, reader=reader, reply=reply), document)


TARGETS: dict[str, Try] = {"outlines": outlines, "replies": replies}
